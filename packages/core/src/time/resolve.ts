import { type DayNumber, isDate, monday, pad, parseDay, toCivil, toDayNumber, weekday } from './calendar.ts';
import type { Meaning } from './languages/language.ts';
import {
  edtfValue,
  lastDay,
  type Point,
  pointAt,
  seasonPoint,
  shift,
  timexValue,
  type Unit,
  unknownValue,
} from './points.ts';
import type { Timex } from './timex.ts';

/** What an expression says, without its place. */
export type Resolved = Pick<Timex, 'type' | 'value' | 'basis'> & { edtf?: string; mod?: Mod };
export type Mod = NonNullable<Timex['mod']>;

/** What relative expressions are counted from; it changes as the text goes on. */
export type Context = {
  /** Null: none, or none to be trusted. */
  anchor: DayNumber | null;
  /** The last date written out in this paragraph, which lends its year to days without one. */
  story: Point | null;
  /** How many years written out so far are of the anchor's time, and how many are not. */
  years: { near: number; far: number };
  /** The last date of this paragraph, which "the next day" counts from. */
  last: Point | null;
  /** Where the clause looks; asked only when the answer depends on it. */
  direction: () => -1 | 0 | 1;
};

/** Whether the text so far tells of another time than its anchor's: history, not news. Its story runs on across paragraphs. */
export function isNarrative({ anchor, years }: Context): boolean {
  return anchor !== null && years.far >= 3 && years.near * 10 <= years.far;
}

const PARTIAL = { basis: 'partial' } as const;

/** The value of a meaning in its context; null when it turns out to be no time (31 June). */
export function resolve(meaning: Meaning, context: Context): Resolved | null {
  const resolver = resolvers[meaning.kind];
  if (!resolver) throw new Error(`no resolver for ${meaning.kind}`);
  return resolver(new Fields(meaning), context);
}

/** Typed access to the fields that a rule filled. */
class Fields {
  private readonly meaning: Meaning;
  constructor(meaning: Meaning) {
    this.meaning = meaning;
  }
  number(name: string): number | undefined {
    const value = this.meaning[name];
    return typeof value === 'number' ? value : undefined;
  }
  string(name: string): string | undefined {
    const value = this.meaning[name];
    return typeof value === 'string' ? value : undefined;
  }
}

type Resolver = (fields: Fields, context: Context) => Resolved | null;

const resolvers: Readonly<Record<string, Resolver>> = {
  date(fields, context) {
    const found = findDay(fields, context);
    if (!found) return null;
    if ('point' in found) remember(found, context);
    return withTime(found, fields);
  },

  /** "last week", "this year", "next month": `rel` units from the anchor. */
  unit(fields, context) {
    const unit = unitOf(fields);
    if (!unit) return null;
    return relative(unit, context.anchor, fields.number('rel') ?? 0, context);
  },

  /** "two weeks ago" (`sign` -1), "in two weeks" (`sign` 1); without a number it is vague. */
  ago(fields, context) {
    const unit = unitOf(fields);
    const sign = fields.number('sign') ?? -1;
    const num = fields.number('num');
    const clock = fields.string('unit');
    // "Two years on, he resigned": in a clause told as past it counts from the story.
    if (fields.string('told') === 'story' && context.direction() < 0) return resolvers.story?.(fields, context) ?? null;
    if (!unit) {
      if (clock !== 'H' && clock !== 'MIN' && clock !== 'S') return null;
      return context.anchor === null
        ? vague(sign)
        : { type: 'TIME', value: `${timexValue({ unit: 'D', first: context.anchor })}TXX`, basis: 'partial' };
    }
    if (num === undefined) return vague(sign);
    if (num > 9999) return null;
    const whole = Math.round(num);
    const days = (num % 1 !== 0 && SMALLER[unit]) || undefined;
    const point = days ? relative(days.unit, context.anchor, Math.round(num * days.count) * sign, context) : undefined;
    return point ?? relative(unit, context.anchor, whole * sign, context);
  },

  /** "two days later", "the following month": from the date last named, and nothing when none was. */
  story(fields, context) {
    const unit = unitOf(fields);
    if (!unit) return null;
    const by = (fields.number('num') ?? 1) * (fields.number('sign') ?? fields.number('rel') ?? 0);
    if (by > 9999 || by < -9999) return null;
    const from = context.last?.first ?? null;
    if (from === null || rank(context.last?.unit ?? 'D') > rank(unit)) {
      if (context.anchor !== null && fields.string('else') === 'anchor') {
        return relative(unit, context.anchor, Math.round(by), context);
      }
      return partial(unit);
    }
    return relative(unit, from, Math.round(by), context);
  },

  season(fields, context) {
    const season = fields.string('season');
    if (!season) return null;
    const year = yearOf(fields, context);
    if (year !== undefined) return pointResult(seasonPoint(season, year), yearBasis(fields));
    const { anchor } = context;
    if (anchor === null) return { type: 'DATE', value: `XXXX-${season}`, ...PARTIAL };
    const rel = fields.number('rel') ?? (fields.number('bare') ? Math.min(0, context.direction()) : 0);
    return pointResult(seasonNear(season, anchor, rel), 'relative');
  },

  quarter(fields, context) {
    const quarter = fields.number('ord') ?? fields.number('num');
    if (quarter === undefined || quarter < 1 || quarter > 4) return null;
    const at = (year: number): Point => ({ unit: 'Q', first: toDayNumber(year, quarter * 3 - 2, 1) });
    return inYear(at, fields, context, `XXXX-Q${quarter}`);
  },

  half(fields, context) {
    const half = fields.number('ord');
    if (half !== 1 && half !== 2) return null;
    const at = (year: number): Point => ({ unit: 'HY', first: toDayNumber(year, half === 1 ? 1 : 7, 1) });
    return inYear(at, fields, context, `XXXX-H${half}`);
  },

  decade(fields) {
    const year = fields.number('decade');
    return year === undefined ? null : pointResult(pointAt('DE', toDayNumber(year, 1, 1)), 'explicit');
  },

  century(fields) {
    const nth = fields.number('ord');
    if (nth === undefined || nth < 1 || nth > 30) return null;
    return { type: 'DATE', value: pad(nth - 1, 2), edtf: `${pad(nth - 1, 2)}XX`, basis: 'explicit' };
  },

  /** A year of an era: "218 BC". */
  era(fields) {
    const year = fields.number('num') ?? fields.number('year');
    if (year === undefined || year < 1 || year > 9999 || year % 1 !== 0) return null;
    return fields.string('era') === 'BC'
      ? {
          type: 'DATE',
          value: `BC${pad(year, 4)}`,
          edtf: year === 1 ? '0000' : `-${pad(year - 1, 4)}`,
          basis: 'explicit',
        }
      : { type: 'DATE', value: pad(year, 4), edtf: pad(year, 4), basis: 'explicit' };
  },

  duration(fields) {
    const value = fields.string('value');
    if (value !== undefined) return { type: 'DURATION', value, basis: value.includes('X') ? 'vague' : 'explicit' };
    const unit = fields.string('unit');
    if (unit === undefined) return null;
    const num = fields.number('vague') === 1 ? undefined : fields.number('num');
    return { type: 'DURATION', value: durationValue(num, unit), basis: num === undefined ? 'vague' : 'explicit' };
  },

  set(fields) {
    const value = fields.string('value');
    if (value !== undefined) return { type: 'SET', value, basis: 'explicit' };
    const day = fields.number('weekday');
    if (day !== undefined) return { type: 'SET', value: `XXXX-WXX-${day}`, basis: 'explicit' };
    const month = fields.number('month');
    if (month !== undefined) return { type: 'SET', value: `XXXX-${pad(month, 2)}`, basis: 'explicit' };
    const season = fields.string('season');
    if (season !== undefined) return { type: 'SET', value: `XXXX-${season}`, basis: 'explicit' };
    const part = fields.string('part');
    if (part !== undefined) return { type: 'SET', value: `XXXX-XX-XXT${part}`, basis: 'explicit' };
    const unit = fields.string('unit');
    return unit === undefined
      ? null
      : { type: 'SET', value: durationValue(fields.number('num') ?? 1, unit), basis: 'explicit' };
  },

  /** What looks like a time and is none. */
  none: () => null,

  ref(fields) {
    return { type: 'DATE', value: fields.string('ref') ?? 'PRESENT_REF', basis: 'vague' };
  },
};

const SMALLER: Partial<Record<Unit, { unit: Unit; count: number }>> = {
  Y: { unit: 'M', count: 12 },
  W: { unit: 'D', count: 7 },
  DE: { unit: 'Y', count: 10 },
};

const ORDER: readonly Unit[] = ['D', 'WE', 'W', 'M', 'Q', 'SEASON', 'HY', 'Y', 'DE', 'CE'];
const rank = (unit: Unit): number => ORDER.indexOf(unit);

function unitOf(fields: Fields): Unit | undefined {
  return ORDER.find((unit) => unit === fields.string('unit'));
}

function vague(sign: number): Resolved {
  return { type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', basis: 'vague' };
}

function partial(unit: Unit): Resolved {
  return { type: 'DATE', value: unknownValue(unit), ...PARTIAL };
}

function pointResult(point: Point, basis: Resolved['basis']): Resolved {
  return { type: 'DATE', value: timexValue(point), edtf: edtfValue(point), basis };
}

function relative(unit: Unit, from: DayNumber | null, by: number, context: Context): Resolved {
  if (from === null) return partial(unit);
  const point = shift(pointAt(unit, from), by);
  const { year } = toCivil(point.first);
  if (year < 1 || year > 9999) return partial(unit);
  context.last = point;
  return pointResult(point, 'relative');
}

/** The year a rule read, or counted from the anchor's ("of last year"). */
function yearOf(fields: Fields, context: Context): number | undefined {
  const year = fields.number('year');
  if (year !== undefined) return year;
  if (fields.string('relOf') !== 'year' || context.anchor === null) return undefined;
  return toCivil(context.anchor).year + (fields.number('rel') ?? 0);
}

function yearBasis(fields: Fields): Resolved['basis'] {
  return fields.number('year') === undefined ? 'relative' : 'explicit';
}

function seasonNear(season: string, anchor: DayNumber, rel: number): Point {
  const { year } = toCivil(anchor);
  const own = seasonPoint(season, year);
  // In January and February this winter is the one that began last year.
  const now = season === 'WI' && toCivil(anchor).month <= 2 ? seasonPoint(season, year - 1) : own;
  if (rel < 0) return lastDay(now) < anchor ? now : seasonPoint(season, toCivil(now.first).year - 1);
  if (rel > 0) return now.first > anchor ? now : seasonPoint(season, toCivil(now.first).year + 1);
  return now;
}

/** A quarter or half: of the year given, else the one nearest to the anchor. */
function inYear(at: (year: number) => Point, fields: Fields, context: Context, unknown: string): Resolved {
  const year = yearOf(fields, context);
  if (year !== undefined) return pointResult(at(year), yearBasis(fields));
  const { anchor } = context;
  if (anchor === null) return { type: 'DATE', value: unknown, ...PARTIAL };
  const point = nearest(anchor, toCivil(anchor).year, at, context.direction());
  return pointResult(point, 'relative');
}

/** Of this year's and its neighbours', the point nearest to the anchor; `direction` settles what lies about as near. */
function nearest(anchor: DayNumber, year: number, at: (year: number) => Point, direction: -1 | 0 | 1): Point {
  let best = at(year);
  for (const candidate of [at(year - 1), at(year + 1)]) {
    if (distance(candidate, anchor, direction) < distance(best, anchor, direction)) best = candidate;
  }
  return best;
}

/** Days by which what lies on the wrong side of the clause's tense counts as farther: a bare month leans on tense most. */
const against = (unit: Unit): number => (unit === 'M' ? 300 : 60);

function distance(point: Point, anchor: DayNumber, direction: -1 | 0 | 1): number {
  const end = lastDay(point);
  if (point.first <= anchor && anchor <= end) return 0;
  const gap = anchor > end ? anchor - end : point.first - anchor;
  const wrong = direction !== 0 && direction < 0 === anchor < point.first;
  return gap + (wrong ? against(point.unit) : 0);
}

/** A day (or month, or year) as far as the text and its context settle it. */
type Found = { point: Point; basis: Resolved['basis'] } | { value: string; edtf?: string; basis: 'partial' };

function findDay(fields: Fields, context: Context): Found | null {
  const iso = fields.string('iso');
  if (iso !== undefined) {
    const day = parseDay(iso);
    return day === null ? { value: iso, edtf: iso, basis: 'partial' } : explicit('D', day);
  }
  const shifted = fields.number('dayShift');
  if (shifted !== undefined) {
    if (context.anchor === null) return { value: unknownValue('D'), basis: 'partial' };
    return { point: { unit: 'D', first: context.anchor + shifted }, basis: 'relative' };
  }
  const month = fields.number('month');
  const day = fields.number('day');
  if (month !== undefined) return findInYear(fields, context, month, day);
  if (day !== undefined) return null;
  const year = yearOf(fields, context);
  if (year !== undefined) return { point: pointAt('Y', toDayNumber(year, 1, 1)), basis: yearBasis(fields) };
  const name = fields.number('weekday');
  if (name !== undefined) return findWeekday(name, fields.number('rel'), fields.string('week'), context);
  // A clock time alone is of the day the story is at.
  return context.last?.unit === 'D'
    ? { point: context.last, basis: 'relative' }
    : { value: unknownValue('D'), basis: 'partial' };
}

function explicit(unit: Unit, day: DayNumber): Found {
  return { point: { unit, first: day }, basis: 'explicit' };
}

function findInYear(fields: Fields, context: Context, month: number, day: number | undefined): Found | null {
  // The 29th of February exists in some year.
  if (day !== undefined && !isDate(2024, month, day)) return null;
  const unit: Unit = day === undefined ? 'M' : 'D';
  const at = (year: number): Point => ({ unit, first: toDayNumber(year, month, day ?? 1) });
  const year = yearOf(fields, context);
  if (year !== undefined) {
    if (day !== undefined && !isDate(year, month, day)) return null;
    return { point: at(year), basis: yearBasis(fields) };
  }
  const rel = fields.number('rel');
  const { anchor, story } = context;
  const exists = (point: Point): boolean => toCivil(point.first).month === month;
  if (anchor !== null && rel !== undefined) {
    const own = at(toCivil(anchor).year);
    if (rel < 0) return related(lastDay(own) < anchor ? own : at(toCivil(anchor).year - 1), exists);
    if (rel > 0) return related(own.first > anchor ? own : at(toCivil(anchor).year + 1), exists);
    return related(own, exists);
  }
  if (story !== null && rel === undefined && !isNews(at, story, context)) {
    return related(nearest(story.first, toCivil(story.first).year, at, 0), exists);
  }
  if (anchor !== null) {
    // A weekday printed beside the day settles the year when it fits only one of the near ones.
    const name = fields.number('weekday');
    const years = [0, -1, 1].map((by) => at(toCivil(anchor).year + by));
    const fitting = name === undefined ? [] : years.filter((point) => weekday(point.first) === name);
    if (fitting.length === 1 && fitting[0]) return related(fitting[0], exists);
    return related(nearest(anchor, toCivil(anchor).year, at, context.direction()), exists);
  }
  const value = day === undefined ? `XXXX-${pad(month, 2)}` : `XXXX-${pad(month, 2)}-${pad(day, 2)}`;
  return { value, edtf: value, basis: 'partial' };
}

/** A story of years past told in passing does not draw in a day that lies within two months of the anchor. */
function isNews(at: (year: number) => Point, story: Point, context: Context): boolean {
  if (isNarrative(context)) return false;
  if (story.unit === 'Y') return true;
  const { anchor } = context;
  if (anchor === null) return false;
  const near = nearest(anchor, toCivil(anchor).year, at, 0);
  return distance(near, anchor, 0) <= 62;
}

function related(point: Point, exists: (point: Point) => boolean): Found | null {
  return exists(point) ? { point, basis: 'relative' } : null;
}

function findWeekday(name: number, rel: number | undefined, week: string | undefined, context: Context): Found {
  const { anchor } = context;
  if (anchor === null) return { value: `XXXX-WXX-${name}`, basis: 'partial' };
  const inWeek = monday(anchor) + name - 1;
  const back = (weekday(anchor) - name + 7) % 7;
  const ahead = (name - weekday(anchor) + 7) % 7;
  let day: DayNumber;
  if (week !== undefined || rel === 0) day = inWeek + 7 * (rel ?? 0);
  else if (rel === undefined) day = context.direction() > 0 ? anchor + ahead : anchor - back;
  else day = rel < 0 ? anchor - (back || 7) : anchor + (ahead || 7);
  return { point: { unit: 'D', first: day }, basis: 'relative' };
}

function remember(found: { point: Point; basis: Resolved['basis'] }, context: Context): void {
  const { point, basis } = found;
  context.last = point;
  if (basis === 'explicit') context.story = point;
  else if (context.story && isNarrative(context)) context.story = point;
  if (basis !== 'explicit' || context.anchor === null) return;
  const apart = Math.abs(toCivil(point.first).year - toCivil(context.anchor).year);
  if (apart >= 3) context.years.far++;
  else context.years.near++;
}

/** A day with its part ("evening") or its clock time; without either, the day itself. */
function withTime(found: Found, fields: Fields): Resolved | null {
  const base: Resolved =
    'point' in found
      ? pointResult(found.point, found.basis)
      : {
          type: 'DATE',
          value: found.value,
          basis: found.basis,
          ...(found.edtf === undefined ? {} : { edtf: found.edtf }),
        };
  const part = fields.string('part');
  let minutes = fields.number('minutes');
  if (minutes === undefined && part === undefined) return base;
  if ('point' in found && found.point.unit !== 'D') return base;
  if (minutes === undefined) return { ...base, type: 'TIME', value: `${base.value}T${part}` };
  const half = fields.string('half') ?? HALF_OF[part ?? ''];
  if (half === 'pm' && minutes < 720) minutes += 720;
  else if (half === 'am' && minutes >= 720 && minutes < 780) minutes -= 720;
  if (minutes > 1440) return null;
  const clock = `T${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
  const exact = 'point' in found && minutes < 1440 ? { edtf: `${base.value}${clock}:00` } : {};
  return { ...base, type: 'TIME', value: `${base.value}${clock}`, ...exact };
}

const HALF_OF: Readonly<Record<string, string>> = { MO: 'am', AF: 'pm', EV: 'pm' };

const CLOCK_UNITS: Readonly<Record<string, string>> = { H: 'H', MIN: 'M', S: 'S' };

/** `P2D`, `PT3H`, `PXY`; a half is written in the next smaller unit (`P1Y6M`, `PT2H30M`). */
export function durationValue(num: number | undefined, unit: string): string {
  const clock = CLOCK_UNITS[unit];
  if (num === undefined) return clock ? `PTX${clock}` : `PX${unit}`;
  const whole = Math.floor(num);
  if (unit === 'HY') return `P${num * 6}M`;
  if (num - whole === 0.5 && (unit === 'Y' || unit === 'H')) {
    const half = unit === 'Y' ? '6M' : '30M';
    const rest = whole === 0 ? '' : `${whole}${unit}`;
    return unit === 'Y' ? `P${rest}${half}` : `PT${rest}${half}`;
  }
  return clock ? `PT${num}${clock}` : `P${num}${unit}`;
}
