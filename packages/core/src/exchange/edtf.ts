/** A value of EDTF (ISO 8601-2) or a TIMEX3 calendar value, taken apart for showing. */
export type Edtf = Single | { kind: 'set'; join: 'or' | 'and'; members: Single[] };

type Single = { kind: 'date'; date: CalendarDate } | { kind: 'interval'; from: End; to: End };

/** `open`: no end was meant (`..`); `unknown`: there is an end that nobody gives (an empty side). */
export type End = CalendarDate | 'open' | 'unknown';

/** `year: null` is a year that was not given (`XXXX`); `month` and `day` null likewise. */
export type CalendarDate = Unit & { approximate: boolean; uncertain: boolean; time?: string };

type Unit =
  | { unit: 'day'; year: string | null; month: number; day: number | null }
  | { unit: 'month'; year: string | null; month: number | null }
  | { unit: 'season' | 'quarter' | 'half'; year: string | null; number: number }
  | { unit: 'week'; year: string; week: number }
  | { unit: 'weekday'; weekday: number }
  | { unit: 'year' | 'decade'; year: string }
  | { unit: 'century'; number: number };

/** Takes a value apart; null for what has no reading here (durations, repetitions, `PAST_REF`, mistakes). */
export function parseEdtf(value: string): Edtf | null {
  const set = /^([[{])(.*)[\]}]$/.exec(value);
  if (set) {
    const members = (set[2] ?? '').split(',').map((member) => parseSingle(member.trim()));
    if (!members.every((member) => member !== null)) return null;
    return { kind: 'set', join: set[1] === '[' ? 'or' : 'and', members };
  }
  return parseSingle(value);
}

function parseSingle(value: string): Single | null {
  const sides = value.split('/');
  if (sides.length === 2) {
    const [from, to] = sides.map(parseEnd);
    if (!from || !to || (typeof from === 'string' && typeof to === 'string')) return null;
    return { kind: 'interval', from, to };
  }
  const date = parseDate(value);
  return date && { kind: 'date', date };
}

function parseEnd(side: string): End | null {
  if (side === '..') return 'open';
  if (side === '') return 'unknown';
  return parseDate(side);
}

function parseDate(value: string): CalendarDate | null {
  const [calendar = '', time] = value.replace(/[?~%]/g, '').split('T');
  const unit = parseUnit(calendar);
  if (!unit || (time !== undefined && (unit.unit !== 'day' || !TIME.test(time)))) return null;
  return {
    ...unit,
    approximate: /[~%]/.test(value),
    uncertain: /[?%]/.test(value),
    ...(time === undefined ? {} : { time }),
  };
}

const TIME = /^(?:MO|MI|DT|AF|EV|NI|\d\d(?::\d\d(?::\d\d)?)?(?:Z|[+-]\d\d(?::\d\d)?)?)$/;

function parseUnit(value: string): Unit | null {
  const [head = '', second, third, ...rest] = value.split('-');
  if (rest.length > 0) return null;
  if (second === undefined) return parseYears(head);
  if (!/^(?:\d{4}|XXXX)$/.test(head)) return null;
  const year = head === 'XXXX' ? null : head;
  const week = /^W(\d\d|XX)$/.exec(second);
  if (week) return parseWeek(year, week[1] ?? '', third);
  if (third === undefined) return parsePartOfYear(year, second);
  if (!/^\d\d$/.test(second) || !/^(?:\d\d|XX)$/.test(third)) {
    return second === 'XX' && third === 'XX' && year !== null ? { unit: 'month', year, month: null } : null;
  }
  const month = Number(second);
  const day = third === 'XX' ? null : Number(third);
  const last = daysIn(year, month);
  return last && (day === null || (day >= 1 && day <= last)) ? { unit: 'day', year, month, day } : null;
}

/** `2016`, `200X` or `200`, `19XX` or `19`. */
function parseYears(value: string): Unit | null {
  const digits = /^(\d{2,4})(X{0,2})$/.exec(value);
  const [, known = '', open = ''] = digits ?? [];
  if (open !== '' && known.length + open.length !== 4) return null;
  if (known.length === 4) return { unit: 'year', year: known };
  if (known.length === 3) return { unit: 'decade', year: `${known}0` };
  if (known.length === 2) return { unit: 'century', number: Number(known) + 1 };
  return null;
}

const TIMEX_PARTS: Record<string, string> = {
  SP: '21',
  SU: '22',
  FA: '23',
  WI: '24',
  Q1: '33',
  Q2: '34',
  Q3: '35',
  Q4: '36',
  H1: '40',
  H2: '41',
};

/** Months, and the groupings of ISO 8601-2 §4.8: seasons (by hemisphere or not), quarters, halves. */
function parsePartOfYear(year: string | null, part: string): Unit | null {
  if (part === 'XX') return year === null ? null : { unit: 'month', year, month: null };
  const code = TIMEX_PARTS[part] ?? part;
  if (!/^\d\d$/.test(code)) return null;
  const number = Number(code);
  if (number >= 1 && number <= 12) return { unit: 'month', year, month: number };
  if (number >= 21 && number <= 32) return { unit: 'season', year, number: ((number - 21) % 4) + 1 };
  if (number >= 33 && number <= 36) return { unit: 'quarter', year, number: number - 32 };
  if (number === 40 || number === 41) return { unit: 'half', year, number: number - 39 };
  return null;
}

function parseWeek(year: string | null, week: string, weekday: string | undefined): Unit | null {
  if (week === 'XX') {
    return year === null && /^[1-7]$/.test(weekday ?? '') ? { unit: 'weekday', weekday: Number(weekday) } : null;
  }
  const number = Number(week);
  if (year === null || weekday !== undefined || number < 1 || number > weeksIn(year)) return null;
  return { unit: 'week', year, week: number };
}

function daysIn(year: string | null, month: number): number {
  if (month < 1 || month > 12) return 0;
  return new Date(Date.UTC(year === null ? 2000 : Number(year), month, 0)).getUTCDate();
}

/** An ISO year has 53 weeks when it begins or ends on a Thursday. */
function weeksIn(year: string): number {
  const thursday = (day: string) => new Date(`${year}-${day}T00:00Z`).getUTCDay() === 4;
  return thursday('01-01') || thursday('12-31') ? 53 : 52;
}
