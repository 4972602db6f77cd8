import { type DayNumber, monday, pad, toCivil, toDayNumber } from './calendar.ts';
import { type Context, isNarrative, type Mod, type Resolved } from './context.ts';
import { clockOf, isEvening, withTime, written } from './day-times.ts';
import { type Found, findAway, findDay, findWithin, yearBasis, yearOf } from './days.ts';
import { durationValue } from './durations.ts';
import { FIELD, type Fields } from './fields.ts';
import type { Match } from './match.ts';
import { nearest } from './nearest.ts';
import { century } from './numerals.ts';
import { edtfValue, lastDay, type Point, pointAt, seasonPoint, shift, timexValue, type Unit } from './points.ts';
import { comparedTo, inYear, isYearBack, reported } from './reports.ts';
import { PARTIAL, partial, pointResult, vague } from './results.ts';
import { besideStory, isToldFrom, remember, told } from './story.ts';

/** The value of what was matched in its context; null when it turns out to be no time (31 June). */
export function resolve({ kind, fields }: Match, context: Context): Resolved | null {
  const resolver = resolvers[kind];
  if (!resolver) throw new Error(`no resolver for ${kind}`);
  const resolved = resolver(fields, context);
  const mod = fields.string(FIELD.mod) as Mod | undefined;
  return resolved && mod !== undefined ? { ...resolved, mod } : resolved;
}

type Resolver = (fields: Fields, context: Context) => Resolved | null;

const resolvers: Readonly<Record<string, Resolver>> = {
  date(fields, context) {
    const found = findDay(fields, context);
    if (!found) return null;
    if ('point' in found) {
      remember(found, context);
      if (fields.has(FIELD.minutes) || fields.has(FIELD.part)) found.point.evening = isEvening(fields);
      // "The week of March 6", "the weekend of May 5".
      const as = fields.string(FIELD.as);
      // The weekend that a holiday on Monday ends began before it.
      if (as === 'W' || as === 'WE')
        return pointResult(
          pointAt(as, found.point.first - (fields.has(FIELD.holiday) && as === 'WE' ? 2 : 0)),
          found.basis,
        );
    }
    return withTime(found, fields);
  },

  /** A part of a month, by its number. */
  within(fields, context) {
    return settled(findWithin(fields, context), context);
  },

  /** So many units from a named day. */
  away(fields, context) {
    return settled(findAway(fields, context), context);
  },

  /** "last week", "this year", "next month": `rel` units from the anchor. `told` by the story: "the year" of a history. */
  unit(fields, context) {
    const unit = unitOf(fields);
    const rel = fields.number(FIELD.rel) ?? 0;
    // "The last day" is the last of something; a day from the anchor has a word of its own.
    if (!unit || (unit === 'D' && rel !== 0)) return null;
    // "This year", which lies ahead, is no year of a history.
    const isOfStory = () => fields.string(FIELD.told) === 'story' || (rel === 0 && context.direction() <= 0);
    if (isNarrative(context) && isOfStory()) return fromStory(unit, 0, context);
    // "The 1990s …; by the end of the decade": of the one just named.
    const isOver = context.decade !== null && context.anchor !== null && lastDay(context.decade) < context.anchor;
    if (unit === 'DE' && rel === 0 && context.decade !== null && !(isOver && context.direction() > 0))
      return pointResult(context.decade, 'relative');
    // "In the next month", told as past or with no anchor: the one after the day the story is at.
    const isTold = rel > 0 && fields.string(FIELD.told) === 'past' && context.last !== null;
    if (isTold && (context.anchor === null || context.direction() < 0)) return fromStory(unit, rel, context);
    if (unit === 'Y' && rel === -1 && context.period && context.isCompared()) return comparedTo(context);
    if (unit === 'W' && fields.string(FIELD.told) === 'story') return tellWeek(context);
    if (unit === 'Q' && rel === 0 && fields.string(FIELD.told) === 'story') return reported(context, 0);
    return relative(unit, context.anchor, rel, context);
  },

  /** "This year and next": the unit that is named before it. */
  joined(fields, context) {
    const unit = context.joined?.unit;
    const ref = fields.string(FIELD.ref);
    if (unit === undefined || !JOINED.has(unit))
      return ref === undefined ? null : { type: 'DATE', value: ref, basis: 'vague' };
    return relative(unit, context.anchor, fields.number(FIELD.rel) ?? 0, context);
  },

  /** "two weeks ago" (`sign` -1), "in two weeks" (`sign` 1); without a number it is vague. */
  ago(fields, context) {
    const unit = unitOf(fields);
    const sign = fields.number(FIELD.sign) ?? fields.number(FIELD.rel) ?? -1;
    const num = fields.number(FIELD.num);
    if (fields.string(FIELD.only) === 'ahead' && context.direction() <= 0) return null;
    // "Two years on, he resigned": in a clause told as past it counts from the story.
    const isTold = fields.string(FIELD.told) === 'story' && isToldFrom(context);
    if (isTold) return resolvers.story?.(fields, context) ?? null;
    const clock = fields.string(FIELD.unit);
    if (!unit) {
      if (clock !== 'H' && clock !== 'MIN' && clock !== 'S') return null;
      return context.anchor === null
        ? vague(sign)
        : { type: 'TIME', value: `${timexValue({ unit: 'D', first: context.anchor })}TXX`, basis: 'partial' };
    }
    if (num === undefined) return vague(sign);
    // "65 million years ago"
    if (num > 9999) return vague(sign);
    if (isYearBack(unit, num * sign) && context.period) return comparedTo(context);
    return counted(unit, context.anchor, num * sign, context);
  },

  /** "two days later", "the following month": from the date last named, and nothing when none was. */
  story(fields, context) {
    const unit = unitOf(fields);
    if (!unit) return null;
    const by = (fields.number(FIELD.num) ?? 1) * (fields.number(FIELD.sign) ?? fields.number(FIELD.rel) ?? 0);
    if (by > 9999 || by < -9999) return null;
    if (isYearBack(unit, by) && context.period) return comparedTo(context);
    // "The previous decade", "that same decade" are one whole; "a decade later" is a year.
    const count = fields.number(FIELD.whole) === 1 || by === 0 ? relative : counted;
    // The quarter before the one reported on.
    if (unit === 'Q' && context.period !== null) {
      context.from = context.period;
      return count(unit, context.period.first, by, context);
    }
    const from = context.last;
    if (
      (from === null || rank(from.unit) > rank(unit)) &&
      fields.string(FIELD.else) === 'anchor' &&
      !isNarrative(context)
    ) {
      if (context.anchor !== null) return count(unit, context.anchor, by, context);
    }
    return fromStory(unit, by, context, count);
  },

  /** "the quarter of a year ago", "the latest quarter": `rel` years from the quarter the text reports on. */
  reported(fields, context) {
    const back = fields.number(FIELD.back) ?? 0;
    if (isOfReport(fields) && context.period === null) return null;
    if (context.isYearToDate && context.period && fields.string(FIELD.as) === 'period') {
      const year = yearOf(fields, context) ?? toCivil(context.period.first).year - back;
      return pointResult(pointAt('Y', toDayNumber(year, 1, 1)), yearBasis(fields));
    }
    return reported(context, -back, { quarter: fields.number(FIELD.ord), year: fields.number(FIELD.year) });
  },

  /** "the same month last year": that of the month the story is at. */
  sameMonth(fields, context) {
    const { last } = context;
    // "The same week of last year" is no one week.
    if (fields.string(FIELD.only) === 'month' && unitOf(fields) !== 'M') return null;
    if (last?.unit !== 'D' && last?.unit !== 'M') return partial('M');
    const { year, month } = toCivil(last.first);
    context.from = last;
    const of = fields.number(FIELD.year) ?? year + (fields.number(FIELD.rel) ?? 0);
    return pointResult(pointAt('M', toDayNumber(of, month, 1)), 'relative');
  },

  /** "the weekend": the last one, or the next where the clause looks ahead. */
  weekend(_, context) {
    const { anchor } = context;
    if (anchor === null) return partial('WE');
    const here = pointAt('WE', anchor);
    return relative('WE', anchor, anchor < here.first && context.direction() <= 0 ? -1 : 0, context);
  },

  season(fields, context) {
    const season = fields.string(FIELD.season);
    if (!season) return null;
    const year = yearOf(fields, context);
    if (year !== undefined) return named(seasonPoint(season, year), yearBasis(fields), context);
    const at = (near: number): Point => seasonPoint(season, near);
    const beside = besideStory(fields, at, context);
    if (beside !== null) return settled(beside, context);
    // "The next spring", told as past, is the one after the day the story is at.
    if (
      (fields.number(FIELD.rel) ?? 0) > 0 &&
      fields.string(FIELD.told) === 'past' &&
      context.last !== null &&
      isToldFrom(context)
    ) {
      return settled(besideStory(fields.with({ [FIELD.storyNext]: 1 }), at, context), context);
    }
    // History told: the season is of the story.
    const isAhead = fields.number(FIELD.rel) !== undefined && context.direction() > 0;
    if (isNarrative(context) && context.story && !isAhead)
      return pointResult(told(context.story, at, context), 'relative');
    const { anchor } = context;
    const rel = fields.number(FIELD.rel);
    if (anchor === null || (isNarrative(context) && !isAhead) || (rel === undefined && context.isHabit()))
      return { type: 'DATE', value: `XXXX-${season}`, ...PARTIAL };
    const direction = context.direction();
    // "By autumn", said in autumn, is the next; "by the end of autumn" is not.
    const away = rel ?? (direction === 2 && !context.isEnd ? 1 : undefined);
    if (away !== undefined) return pointResult(seasonNear(season, anchor, away), 'relative');
    return pointResult(nearest(anchor, toCivil(anchor).year, at, direction), 'relative');
  },

  quarter(fields, context) {
    const quarter = fields.number(FIELD.ord) ?? fields.number(FIELD.num);
    if (isOfReport(fields) && context.period === null) return null;
    if (quarter === undefined || quarter < 1 || quarter > 4) return null;
    const at = (year: number): Point => ({ unit: 'Q', first: toDayNumber(year, quarter * 3 - 2, 1) });
    return inYear(at, fields, context, `XXXX-Q${quarter}`);
  },

  /** "The quarter ended Sept. 30": the one that the day lies in. */
  quarterEnded(fields, context) {
    const found = findDay(fields, context);
    if (!found || !('point' in found)) return partial('Q');
    const point = pointAt('Q', found.point.first);
    // A fiscal quarter that the text goes by is not forgotten for it.
    context.period ??= point;
    context.isYearToDate = false;
    return pointResult(point, 'relative');
  },

  half(fields, context) {
    const half = fields.number(FIELD.ord) ?? fields.number(FIELD.num);
    if (isOfReport(fields) && context.period === null) return null;
    if (half !== 1 && half !== 2) return null;
    const at = (year: number): Point => ({ unit: 'HY', first: toDayNumber(year, half === 1 ? 1 : 7, 1) });
    return inYear(at, fields, context, `XXXX-H${half}`);
  },

  /** "The turn of the year", "of the century": the beginning of the one that is near. */
  turn(fields, context) {
    const unit = unitOf(fields);
    if (unit !== 'Y' && unit !== 'CE') return null;
    const { anchor, story } = context;
    const from = isNarrative(context) ? (context.last ?? story)?.first : anchor;
    if (from === undefined || from === null) return { ...partial(unit), mod: 'START' };
    const { year } = toCivil(from);
    const at = (of: number): Point => ({ unit: 'D', first: toDayNumber(of, 1, 1) });
    // "By the turn of the century the town had shrunk", told in 1998: a hundred years before.
    const sense = context.direction();
    const whole = sense < 0 ? Math.floor(year / 100) : sense > 0 ? Math.ceil(year / 100) : Math.round(year / 100);
    const near = unit === 'CE' ? at(whole * 100) : nearest(from, year, at, sense);
    return { ...pointResult(pointAt(unit, near.first), 'relative'), mod: 'START' };
  },

  decade(fields, context) {
    const first = fields.number(FIELD.decade);
    if (first === undefined) return null;
    const isBC = fields.string(FIELD.era) === 'BC';
    const year = first < 100 && !isBC ? decadeYear(first, fields, context) : first;
    if (year === undefined) return { type: 'DATE', value: `XX${first / 10}`, ...PARTIAL };
    context.decade = pointAt('DE', toDayNumber(isBC ? 1 - year : year, 1, 1));
    return pointResult(context.decade, 'explicit');
  },

  century(fields) {
    const nth = fields.number(FIELD.ord);
    if (nth === undefined || nth < 1 || nth > 30) return null;
    // "The second decade of the 21st century"
    const part = fields.number(FIELD.nth);
    if (part !== undefined) {
      if (fields.string(FIELD.unit) !== 'DE' || part > 10) return null;
      const year = (nth - 1) * 100 + (part < 0 ? 90 : (part - 1) * 10);
      return pointResult(pointAt('DE', toDayNumber(year, 1, 1)), 'explicit');
    }
    if (fields.string(FIELD.era) === 'BC')
      return pointResult(pointAt('CE', toDayNumber(1 - nth * 100, 1, 1)), 'explicit');
    return { type: 'DATE', value: pad(nth - 1, 2), edtf: `${pad(nth - 1, 2)}XX`, basis: 'explicit' };
  },

  duration(fields, context) {
    // Three months are a quarter.
    if (fields.string(FIELD.as) === 'yearToDate' && fields.number(FIELD.num) !== 3) context.isYearToDate = true;
    const value = fields.string(FIELD.value);
    if (value !== undefined) return { type: 'DURATION', value, basis: value.includes('X') ? 'vague' : 'explicit' };
    const unit = fields.string(FIELD.unit);
    if (unit === undefined) return null;
    const num = fields.number(FIELD.vague) === 1 ? undefined : (fields.number(FIELD.num) ?? fields.number(FIELD.scale));
    return { type: 'DURATION', value: durationValue(num, unit), basis: num === undefined ? 'vague' : 'explicit' };
  },

  set(fields) {
    const value = fields.string(FIELD.value);
    const clock = clockOf(fields);
    const timed = clock !== null && (value === undefined || DAILY.test(value));
    if (value !== undefined && !timed) return { type: 'SET', value, basis: 'explicit' };
    const part = fields.string(FIELD.part);
    const day = fields.number(FIELD.weekday);
    const ofDay = clock !== null ? written(clock) : part === undefined ? '' : `T${part}`;
    if (day !== undefined) return { type: 'SET', value: `XXXX-WXX-${day}${ofDay}`, basis: 'explicit' };
    const month = fields.number(FIELD.month);
    const date = fields.number(FIELD.day);
    const ofMonth = date === undefined ? '' : `-${pad(date, 2)}`;
    if (month !== undefined) return { type: 'SET', value: `XXXX-${pad(month, 2)}${ofMonth}`, basis: 'explicit' };
    const season = fields.string(FIELD.season);
    if (season !== undefined) return { type: 'SET', value: `XXXX-${season}`, basis: 'explicit' };
    if (ofDay !== '') return { type: 'SET', value: `XXXX-XX-XX${ofDay}`, basis: 'explicit' };
    const unit = fields.string(FIELD.unit);
    if (unit !== undefined && fields.number(FIELD.vague) === 1)
      return { type: 'SET', value: durationValue(undefined, unit), basis: 'vague' };
    // "Three times a week" recurs by the week; how often is not in the value.
    const every =
      fields.number(FIELD.times) === undefined ? (fields.number(FIELD.num) ?? fields.number(FIELD.ord) ?? 1) : 1;
    return unit === undefined ? null : { type: 'SET', value: durationValue(every, unit), basis: 'explicit' };
  },

  /** What looks like a time and is none. */
  none: () => null,

  ref(fields, context) {
    // "He soon left" is no time to come.
    if (fields.string(FIELD.only) === 'history' && !isNarrative(context)) return null;
    if (fields.number(FIELD.forward) === 1 && context.direction() <= 0) return null;
    if (fields.number(FIELD.notPast) === 1 && context.direction() < 0) return null;
    if (fields.number(FIELD.opens) === 1 && !context.opens()) return null;
    // "One of these days" was, unless the clause looks ahead.
    if (fields.string(FIELD.ref) === 'CLAUSE') return vague(context.direction() > 0 ? 1 : -1);
    return { type: 'DATE', value: fields.string(FIELD.ref) ?? 'PRESENT_REF', basis: 'vague' };
  },
};

/** Every day, or a part of every day. */
const DAILY = /^(?:P1D|XXXX-XX-XXT[A-Z]{2})$/;

const JOINED: ReadonlySet<Unit> = new Set(['W', 'WE', 'M', 'Q', 'Y']);

const SMALLER: Partial<Record<Unit, { unit: Unit; count: number }>> = {
  Y: { unit: 'M', count: 12 },
  W: { unit: 'D', count: 7 },
  DE: { unit: 'Y', count: 10 },
  CE: { unit: 'Y', count: 100 },
};

const ORDER: readonly Unit[] = ['D', 'WE', 'W', 'M', 'Q', 'SEASON', 'HY', 'Y', 'DE', 'CE'];
const rank = (unit: Unit): number => ORDER.indexOf(unit);

function unitOf(fields: Fields): Unit | undefined {
  return ORDER.find((unit) => unit === fields.string(FIELD.unit));
}

/** "For the week": this one, or the one before when the day told lies in it. */
function tellWeek(context: Context): Resolved {
  const { anchor, last } = context;
  const isOver = anchor !== null && last?.unit === 'D' && last.first < monday(anchor) && last.first >= anchor - 7;
  if (!isOver || context.direction() > 0) return relative('W', anchor, 0, context);
  context.from = last;
  return relative('W', last.first, 0, context);
}

/** `by` units from the date the story is at; as much of the value as that date settles. */
function fromStory(unit: Unit, by: number, context: Context, count = counted): Resolved {
  const from = context.last ?? (isNarrative(context) ? context.story : null);
  const fine = SMALLER[unit]?.unit ?? unit;
  // "A century later" is a year.
  if (from === null) return partial(count === counted && (unit === 'DE' || unit === 'CE') ? fine : unit);
  context.from = from;
  if (rank(from.unit) <= rank(unit) || rank(from.unit) <= rank(fine)) {
    const result = count(unit, from.first, by, context);
    // A look back over years does not move the story.
    if (by < 0 && rank(unit) >= rank('Y') && isNarrative(context)) context.last = from;
    else if (context.story && context.last) context.story = context.last;
    return result;
  }
  const known = from.unit === 'Y' || from.unit === 'M' ? timexValue(from) : null;
  // Outside a history the coarser date may be an aside.
  if (known === null || by !== 0 || !isNarrative(context)) return partial(unit);
  const rest = unit === 'W' ? '-WXX' : unit === 'M' ? '-XX' : from.unit === 'M' ? '-XX' : '-XX-XX';
  if (unit === 'W' && from.unit === 'M') return partial(unit);
  const iso = edtfValue(from);
  return { type: 'DATE', value: known + rest, ...(unit === 'W' ? {} : { edtf: iso + rest }), ...PARTIAL };
}

/** Only a report on business means it: "sales fell in the first half". */
function isOfReport(fields: Fields): boolean {
  return fields.string(FIELD.only) === 'report';
}

/** Counts as fine as the number says: "a decade ago" or "a century ago" is a year, "two and a half years ago" a month. */
function counted(unit: Unit, from: DayNumber | null, by: number, context: Context): Resolved {
  const finer = SMALLER[unit];
  if (finer && (by % 1 !== 0 || unit === 'DE' || unit === 'CE'))
    return relative(finer.unit, from, Math.round(by * finer.count), context);
  return relative(unit, from, Math.round(by), context);
}

function settled(found: Found | null, context: Context): Resolved | null {
  if (found === null) return null;
  if ('point' in found) return named(found.point, found.basis, context);
  return { type: 'DATE', ...found };
}

/** A date written out that the story goes on from. */
function named(point: Point, basis: Resolved['basis'], context: Context): Resolved {
  remember({ point, basis }, context);
  return pointResult(point, basis);
}

/** The first year of "the twenties": of the century named, else of the last such decade that had begun. */
function decadeYear(short: number, fields: Fields, context: Context): number | undefined {
  const nth = fields.number(FIELD.ord);
  if (nth !== undefined) return (nth - 1) * 100 + short;
  const { anchor } = context;
  if (fields.string(FIELD.relOf) === 'century') {
    return anchor === null
      ? undefined
      : (Math.floor(toCivil(anchor).year / 100) + (fields.number(FIELD.rel) ?? 0)) * 100 + short;
  }
  const year = century(short);
  // "The 1850s and '60s"
  const before = context.decade === null ? year : toCivil(context.decade.first).year;
  if (before < year && before % 100 < short && year - before > 50) return before - (before % 100) + short;
  return anchor !== null && year > toCivil(anchor).year && context.direction() <= 0 ? year - 100 : year;
}

function relative(unit: Unit, from: DayNumber | null, by: number, context: Context): Resolved {
  if (from === null) return partial(unit);
  const point = shift(pointAt(unit, from), by);
  const { year } = toCivil(point.first);
  if (year < -9998 || year > 9999) return partial(unit);
  context.last = point;
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
