import { addMonths, type DayNumber, isDate, monday, pad, parseDay, toCivil, toDayNumber, weekday } from './calendar.ts';
import { type Context, isNarrative, type Resolved } from './context.ts';
import { isSmallHours } from './day-times.ts';
import { FIELD, type Fields } from './fields.ts';
import { holiday } from './holidays.ts';
import { nearest } from './nearest.ts';
import { ATTACK } from './numerals.ts';
import { lastDay, type Point, pointAt, shift, timexYear, type Unit, unknownValue } from './points.ts';
import { besideStory, isNews, isToldFrom, told } from './story.ts';
import type { Direction } from './tense.ts';

/** A day (or month, or year) as far as the text and its context settle it. */
export type Found = { point: Point; basis: Resolved['basis'] } | { value: string; edtf?: string; basis: 'partial' };

export function findDay(fields: Fields, context: Context): Found | null {
  const iso = fields.string(FIELD.iso);
  if (iso !== undefined) {
    const day = parseDay(iso);
    if (day !== null && isBeforeAttack(day, fields, context)) return null;
    return day === null ? { value: iso, edtf: iso, basis: 'partial' } : explicit('D', day);
  }
  const shifted = fields.number(FIELD.dayShift);
  if (shifted !== undefined) {
    if (context.anchor === null) return { value: unknownValue('D'), basis: 'partial' };
    // "Overnight": the night that is over, unless the clause looks ahead.
    const lean = fields.number(FIELD.lean);
    const back = lean !== undefined && lean < 0 && context.direction() <= 0 ? lean : 0;
    return { point: { unit: 'D', first: context.anchor + shifted + back, night: back < 0 }, basis: 'relative' };
  }
  const told = fields.number(FIELD.storyShift);
  if (told !== undefined) {
    const from = bygone(context.last, context);
    if (from?.unit !== 'D') return { value: unknownValue('D'), basis: 'partial' };
    context.from = from;
    return { point: { unit: 'D', first: from.first + told }, basis: 'relative' };
  }
  const feast = fields.string(FIELD.holiday);
  if (feast !== undefined) return findHoliday(feast, fields, context);
  const month = fields.number(FIELD.month);
  const day = fields.number(FIELD.day);
  if (month !== undefined) return findInYear(fields, context, month, day);
  if (day !== undefined) {
    if (fields.has(FIELD.tells) && !context.tells()) return null;
    if (fields.string(FIELD.monthOf) === 'rel') return dayOfMonth(day, fields, context);
    const isTold =
      fields.string(FIELD.monthOf) === 'story' || (fields.string(FIELD.told) === 'story' && isNarrative(context));
    const told = isTold ? nextDayOf(day, context) : null;
    return (
      told ??
      (fields.number(FIELD.ofMonth) === undefined ? null : findInMonth(day, fields.number(FIELD.weekday), context))
    );
  }
  const year = yearOf(fields, context);
  if (year !== undefined) return { point: pointAt('Y', toDayNumber(year, 1, 1)), basis: yearBasis(fields) };
  const name = fields.number(FIELD.weekday);
  if (name !== undefined) return findWeekday(name, fields, context);
  if (fields.number(FIELD.anyDay) !== undefined) return { value: unknownValue('D'), basis: 'partial' };
  // A clock time alone is of the day the story is at, the morning behind a night that is over of the next.
  const isElsewhere = context.last?.since || (context.last?.unit !== 'D' && !isNarrative(context));
  const last = bygone(isElsewhere ? context.day : context.last, context);
  if (last?.unit !== 'D') return { value: unknownValue('D'), basis: 'partial' };
  context.from = last;
  const isMorning = last.night === true && fields.string(FIELD.part) === 'MO';
  const isNext = isMorning || (last.evening === true && isSmallHours(fields));
  return { point: isNext ? { unit: 'D', first: last.first + 1 } : last, basis: 'relative' };
}

/** What is told as past was on no day to come that the text has named: "the vote is on Friday; the talks ended at 5 p.m." */
function bygone(last: Point | null, context: Context): Point | null {
  const { anchor, past } = context;
  if (last?.unit !== 'D' || anchor === null || last.first === anchor || isNarrative(context)) return last;
  // "Was opened on Monday. It will close at 8 p.m."
  if (last.first < anchor) return context.isNextSentence() && context.direction() > 0 ? null : last;
  return context.isNextSentence() && context.direction() < 0 ? past : last;
}

/** "The 20th": the first such day from the one the story is at. */
function nextDayOf(day: number, context: Context): Found | null {
  const from = context.last;
  if (from?.unit !== 'D' && from?.unit !== 'M') return null;
  const { year, month, day: since } = toCivil(from.first);
  const first = toDayNumber(year, day < since ? month + 1 : month, day);
  if (toCivil(first).day !== day) return null;
  context.from = from;
  return { point: { unit: 'D', first }, basis: 'relative' };
}

/** "The 5th of next month". */
function dayOfMonth(day: number, fields: Fields, { anchor }: Context): Found | null {
  if (fields.string(FIELD.unit) !== 'M') return null;
  const written = `XXXX-XX-${pad(day, 2)}`;
  if (anchor === null) return { value: written, edtf: written, basis: 'partial' };
  const { first } = shift(pointAt('M', anchor), fields.number(FIELD.rel) ?? 0);
  return related({ unit: 'D', first: first + day - 1 }, (point) => pointAt('M', point.first).first === first);
}

/**
 * "The last day of July", "the second week of May", "the first month of the year". The first week of a month is the one
 * with its fourth day, as the first of a year is in ISO 8601.
 */
export function findWithin(fields: Fields, context: Context): Found | null {
  const unit = UNITS_WITHIN.find((name) => name === fields.string(FIELD.unit));
  const nth = fields.number(FIELD.nth) ?? fields.number(FIELD.ord);
  const whole = findContainer(fields, context);
  if (unit === undefined || !nth || whole === null) return null;
  if (!('point' in whole)) return { value: unknownValue(unit), basis: 'partial' };
  const { point, basis } = whole;
  const [first, last] = [point.first, lastDay(point)];
  const at: Record<typeof unit, DayNumber> = {
    D: nth < 0 ? last : first + nth - 1,
    W: nth < 0 ? last - 3 : first + 3 + 7 * (nth - 1),
    WE: nth < 0 ? last - ((weekday(last) + 1) % 7) : first + ((13 - weekday(first)) % 7) + 7 * (nth - 1),
    M: nth < 0 ? last : addMonths(first, nth - 1),
  };
  return at[unit] > last ? null : { point: pointAt(unit, at[unit]), basis };
}

const UNITS_WITHIN = ['D', 'W', 'WE', 'M'] as const;

/** What a part is of: a month or a year that is named, or this or the last one. */
function findContainer(fields: Fields, context: Context): Found | null {
  const unit = fields.string(FIELD.container);
  if ((unit !== 'W' && unit !== 'M' && unit !== 'Y') || fields.number(FIELD.month) !== undefined) {
    return findDay(fields, context);
  }
  if (context.anchor === null) return { value: unknownValue(unit), basis: 'partial' };
  return { point: shift(pointAt(unit, context.anchor), fields.number(FIELD.rel) ?? 0), basis: 'relative' };
}

/** "A week from Monday", "a year ago today": so many units from a day that is known. */
export function findAway(fields: Fields, context: Context): Found | null {
  const unit = fields.string(FIELD.unit);
  const by = (fields.number(FIELD.num) ?? 1) * (fields.number(FIELD.sign) ?? 1);
  const from = findDay(fields, context);
  if (from === null || !('point' in from)) return from;
  const { first } = from.point;
  if (unit === 'W' && fields.string(FIELD.as) === 'W')
    return { point: pointAt('W', first + by * 7), basis: 'relative' };
  if (unit === 'D' || unit === 'W')
    return { point: { unit: 'D', first: first + by * (unit === 'W' ? 7 : 1) }, basis: 'relative' };
  if (unit !== 'M' && unit !== 'Y') return null;
  return { point: { unit: 'D', first: addMonths(first, Math.round(by * (unit === 'Y' ? 12 : 1))) }, basis: 'relative' };
}

function findHoliday(rule: string, fields: Fields, context: Context): Found | null {
  const year = yearOf(fields, context);
  if (rule === '?') {
    const value = year === undefined ? unknownValue('D') : `${timexYear(year)}-XX-XX`;
    return { value, basis: 'partial' };
  }
  const at = (of: number): Point => ({ unit: 'D', first: holiday(rule, of) ?? 0 });
  if (year !== undefined) return { point: at(year), basis: yearBasis(fields) };
  const { anchor, story } = context;
  if (story !== null && fields.number(FIELD.rel) === undefined && !isNews(at, story, context)) {
    return { point: told(story, at, context), basis: 'relative' };
  }
  if (anchor !== null) {
    const rel = fields.number(FIELD.rel);
    const { year: own } = toCivil(anchor);
    const near = nearest(anchor, own, at, rel ? (rel > 0 ? 2 : -1) : context.direction());
    return { point: near, basis: 'relative' };
  }
  const fixed = /^\d\d-\d\d$/.test(rule) ? `XXXX-${rule}` : unknownValue('D');
  return { value: fixed, edtf: fixed, basis: 'partial' };
}

/** Nobody named a day by what had not happened yet. */
function isBeforeAttack(day: DayNumber, fields: Fields, { anchor }: Context): boolean {
  return fields.has(FIELD.attack) && anchor !== null && anchor < day;
}

function explicit(unit: Unit, day: DayNumber): Found {
  return { point: { unit, first: day }, basis: 'explicit' };
}

function findInYear(fields: Fields, context: Context, month: number, day: number | undefined): Found | null {
  // The 29th of February exists in some year.
  if (day !== undefined && !isDate(2024, month, day)) return null;
  const nth = fields.number(FIELD.nth) ?? fields.number(FIELD.ord);
  const name = fields.number(FIELD.weekday);
  const isNth = day === undefined && nth !== undefined && name !== undefined;
  const unit: Unit = day === undefined && !isNth ? 'M' : 'D';
  const at = (year: number): Point => ({
    unit,
    first: isNth ? nthWeekday(year, month, name, nth) : toDayNumber(year, month, day ?? 1),
  });
  // "The September 11 attacks"
  const attack = fields.has(FIELD.attack) ? parseDay(ATTACK) : null;
  if (attack !== null && month === 9 && day === 11 && !isBeforeAttack(attack, fields, context)) {
    return { point: { unit, first: attack }, basis: 'relative' };
  }
  const year = yearOf(fields, context);
  if (year !== undefined) {
    if (day !== undefined && !isDate(year, month, day)) return null;
    const point = at(year);
    return toCivil(point.first).month === month ? { point, basis: yearBasis(fields) } : null;
  }
  const beside = besideStory(fields, at, context);
  if (beside !== null) return beside;
  if (context.year !== null && fields.number(FIELD.rel) === undefined) {
    context.from = context.year;
    return { point: { ...at(toCivil(context.year.first).year), inYear: true }, basis: 'relative' };
  }
  const rel = fields.number(FIELD.rel);
  const { anchor, story } = context;
  const exists = (point: Point): boolean => toCivil(point.first).month === month;
  if (anchor !== null && rel !== undefined) {
    const own = at(toCivil(anchor).year);
    if (rel < 0) return related(lastDay(own) < anchor ? own : at(toCivil(anchor).year - 1), exists);
    // "For August delivery", told in August.
    const isOpen = fields.string(FIELD.as) === 'open' && lastDay(own) >= anchor;
    if (rel > 0) return related(isOpen || own.first > anchor ? own : at(toCivil(anchor).year + 1), exists);
    return related(own, exists);
  }
  if (story !== null && rel === undefined && !isNews(at, story, context)) {
    const own = told(story, at, context);
    // "He took office in March 2011. … On Tuesday, October 8": of the years near the story's the weekday fits one.
    if (name !== undefined && !isNth && weekday(own.first) !== name) {
      const { year: about } = toCivil(own.first);
      const fitting = [1, -1, 2, -2].map((by) => at(about + by)).filter((point) => weekday(point.first) === name);
      if (fitting.length === 1 && fitting[0]) return related(fitting[0], exists);
    }
    return related(own, exists);
  }
  if (anchor !== null && !isNarrative(context) && (rel !== undefined || !context.isHabit())) {
    // A weekday printed beside the day settles the year when it fits only one of the near ones.
    if (name !== undefined && !isNth) {
      const years = [0, -1, 1].map((by) => at(toCivil(anchor).year + by));
      const fitting = years.filter((point) => weekday(point.first) === name);
      if (fitting.length === 1 && fitting[0]) return related(fitting[0], exists);
    }
    const looks = (fields.number(FIELD.lean) as Direction | undefined) ?? context.direction();
    return related(nearest(anchor, toCivil(anchor).year, at, looks), exists);
  }
  const value = day === undefined ? `XXXX-${pad(month, 2)}` : `XXXX-${pad(month, 2)}-${pad(day, 2)}`;
  return { value, edtf: value, basis: 'partial' };
}

/** The nth (-1: the last) of a weekday in a month; beyond the last it runs over into the next, where no such day is. */
function nthWeekday(year: number, month: number, name: number, nth: number): DayNumber {
  if (nth < 0) {
    const last = toDayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1;
    return last - ((weekday(last) - name + 7) % 7);
  }
  const first = toDayNumber(year, month, 1);
  return first + ((name - weekday(first) + 7) % 7) + 7 * (nth - 1);
}

/** "On the 12th": of the anchor's month or its neighbour, as the clause looks. */
function findInMonth(day: number, name: number | undefined, { anchor, direction }: Context): Found | null {
  if (anchor === null) return { value: `XXXX-XX-${pad(day, 2)}`, edtf: `XXXX-XX-${pad(day, 2)}`, basis: 'partial' };
  const { year, month } = toCivil(anchor);
  const at = (by: number): Point => {
    const months = year * 12 + month - 1 + by;
    return { unit: 'D', first: toDayNumber(Math.floor(months / 12), (months % 12) + 1, 1) + day - 1 };
  };
  // "Friday the 13th": the weekday settles the month when it fits only one of the near ones.
  const fitting = [0, -1, 1].map(at).filter(({ first }) => weekday(first) === name);
  if (name !== undefined && fitting.length !== 1) return { value: `XXXX-XX-${pad(day, 2)}`, basis: 'partial' };
  const point = fitting[0] ?? nearest(anchor, 0, at, direction());
  return related(point, ({ first }) => toCivil(first).day === day);
}

function related(point: Point, exists: (point: Point) => boolean): Found | null {
  return exists(point) ? { point, basis: 'relative' } : null;
}

function findWeekday(name: number, fields: Fields, context: Context): Found {
  const rel = fields.number(FIELD.rel);
  const week = fields.string(FIELD.week);
  const { anchor, last } = context;
  if (fields.number(FIELD.storyNext) !== undefined && last?.unit === 'D') {
    context.from = last;
    return { point: { unit: 'D', first: last.first + ((name - weekday(last.first) + 6) % 7) + 1 }, basis: 'relative' };
  }
  // "Down from the previous Friday": the one before the day the story is at.
  const told = last?.unit === 'D' ? last : context.day;
  if (fields.number(FIELD.storyPrevious) !== undefined && told !== null) {
    context.from = told;
    return { point: { unit: 'D', first: told.first - ((weekday(told.first) - name + 6) % 7) - 1 }, basis: 'relative' };
  }
  const { beside } = context;
  if (beside?.unit === 'D' && rel === undefined && week === undefined && weekday(beside.first) === name) {
    context.from = beside;
    return { point: beside, basis: 'relative' };
  }
  if (context.week !== null && rel === undefined && week === undefined) {
    context.from = context.week;
    return { point: { unit: 'D', first: context.week.first + name - 1 }, basis: 'relative' };
  }
  const isBare = rel === undefined && week === undefined;
  if (anchor === null || (isBare && context.isHabit())) return { value: `XXXX-WXX-${name}`, basis: 'partial' };
  const inWeek = monday(anchor) + name - 1;
  const back = (weekday(anchor) - name + 7) % 7;
  const ahead = (name - weekday(anchor) + 7) % 7;
  let day: DayNumber;
  if (week !== undefined || rel === 0) day = inWeek + 7 * (rel ?? 0);
  else if (rel === undefined) {
    const lean = fields.number(FIELD.lean);
    const isAhead = lean === -1 && (context.isHeldAhead() || (ahead < back && context.isAwaited()));
    const looks = isAhead ? 1 : (lean ?? looksTo(context));
    day = looks > 0 ? anchor + ahead : anchor - back;
  } else day = rel < 0 ? anchor - (back || 7) : anchor + (ahead || 7);
  return { point: { unit: 'D', first: day }, basis: 'relative' };
}

/** Where a weekday looks: as its clause, or, where nothing tells, as a day before it: "in Exeter tomorrow, in Leeds on Monday". */
export function looksTo(context: Context): Direction {
  const { anchor, last } = context;
  const goesOn = anchor !== null && last?.unit === 'D' && last.first > anchor && !context.isNextSentence();
  return context.direction() || (goesOn ? 1 : 0);
}

/** The year a rule read, or counted from the anchor's ("of last year"). */
export function yearOf(fields: Fields, context: Context): number | undefined {
  const year = fields.number(FIELD.year);
  if (year !== undefined) return fields.string(FIELD.era) === 'BC' ? 1 - year : year;
  const shared = fields.number(FIELD.sharedYear);
  if (shared !== undefined) return shared;
  // "In August of that year"
  if (fields.string(FIELD.relOf) === 'last') {
    const from = context.last ?? context.story;
    if (from === null) return undefined;
    context.from = from;
    return toCivil(from.first).year;
  }
  if (fields.string(FIELD.relOf) !== 'year') return undefined;
  const rel = fields.number(FIELD.rel) ?? 0;
  const { anchor, last } = context;
  // "In March of the next year" where nothing is told from the anchor.
  if (rel > 0 && last !== null && (isNarrative(context) || isToldFrom(context))) {
    context.from = last;
    return toCivil(last.first).year + rel;
  }
  return anchor === null ? undefined : toCivil(anchor).year + rel;
}

export function yearBasis(fields: Fields): Resolved['basis'] {
  return fields.number(FIELD.year) === undefined ? 'relative' : 'explicit';
}
