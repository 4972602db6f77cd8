import { type DayNumber, pad, toCivil, toDayNumber } from './calendar.ts';
import { type Context, Fields, isNarrative, type Resolved } from './context.ts';
import { type Found, findDay, nearest, remember, yearBasis, yearOf } from './days.ts';
import { durationValue } from './durations.ts';
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

const PARTIAL = { basis: 'partial' } as const;

/** The value of a meaning in its context; null when it turns out to be no time (31 June). */
export function resolve(meaning: Meaning, context: Context): Resolved | null {
  const resolver = resolvers[meaning.kind];
  if (!resolver) throw new Error(`no resolver for ${meaning.kind}`);
  return resolver(new Fields(meaning), context);
}

type Resolver = (fields: Fields, context: Context) => Resolved | null;

const resolvers: Readonly<Record<string, Resolver>> = {
  date(fields, context) {
    const found = findDay(fields, context);
    if (!found) return null;
    if ('point' in found) {
      remember(found, context);
      // "The week of March 6".
      if (fields.string('as') === 'W') return pointResult(pointAt('W', found.point.first), found.basis);
    }
    return withTime(found, fields);
  },

  /** "last week", "this year", "next month": `rel` units from the anchor. */
  unit(fields, context) {
    const unit = unitOf(fields);
    const rel = fields.number('rel') ?? 0;
    // "The last day" is the last of something; a day from the anchor has a word of its own.
    if (!unit || (unit === 'D' && rel !== 0)) return null;
    return relative(unit, context.anchor, rel, context);
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
    // History told: the season is of the story.
    const anchor = isNarrative(context) && context.story ? context.story.first : context.anchor;
    if (anchor === null) return { type: 'DATE', value: `XXXX-${season}`, ...PARTIAL };
    const rel = fields.number('rel');
    if (rel !== undefined) return pointResult(seasonNear(season, anchor, rel), 'relative');
    const at = (near: number): Point => seasonPoint(season, near);
    return pointResult(nearest(anchor, toCivil(anchor).year, at, context.direction()), 'relative');
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
  if (from === context.anchor) context.years.near++;
  return pointResult(point, 'relative');
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
