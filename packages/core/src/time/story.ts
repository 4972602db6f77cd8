import { toCivil } from './calendar.ts';
import { type Context, GENERATION, isNarrative, type Resolved } from './context.ts';
import type { Found } from './days.ts';
import { FIELD, type Fields } from './fields.ts';
import { distance, nearest } from './nearest.ts';
import { lastDay, type Point } from './points.ts';

/** What a text tells of another time than its anchor's: where its story stands, and what is counted from there. */

/** Of a year's and its neighbours', the point next behind or before the one the story is at: "the following May". */
export function besideStory(fields: Fields, at: (year: number) => Point, context: Context): Found | null {
  const { last } = context;
  const ahead = fields.number(FIELD.storyNext) !== undefined;
  if (last === null || (!ahead && fields.number(FIELD.storyPrevious) === undefined)) return null;
  const { year } = toCivil(last.first);
  const [end, near] = [lastDay(last), [at(year - 1), at(year), at(year + 1)]];
  const point = ahead ? near.find(({ first }) => first > end) : near.findLast((it) => lastDay(it) < last.first);
  if (point === undefined) return null;
  context.from = last;
  return { point, basis: 'relative' };
}

/** The day of the story that a day without a year is. */
export function told(story: Point, at: (year: number) => Point, context: Context): Point {
  context.from = story;
  return onward(story, at);
}

/** A story goes forward: the first of these from some months before the day it is at. */
function onward(story: Point, at: (year: number) => Point): Point {
  const { year } = toCivil(story.first);
  if (story.unit === 'Y') return at(year);
  const since = (days: number): number => story.first - (story.since ? 0 : days);
  const before = at(year - 1);
  if (before.first >= since(LOOK_BACK)) return before;
  const own = at(year);
  return own.first >= since(LOOK_BACK_IN_YEAR) ? own : at(year + 1);
}

/** How many days a story may go back: into the year before, within its own. */
const LOOK_BACK = 60;
const LOOK_BACK_IN_YEAR = 240;

/** A story of years past told in passing does not draw in a day that lies within two months of the anchor. */
export function isNews(at: (year: number) => Point, story: Point, context: Context): boolean {
  if (isNarrative(context)) return false;
  // What began in the past and goes on ("in office since July 2019") tells no story of it.
  if (story.since) return true;
  const { anchor } = context;
  // "In early 1947 the port was mined. In June …": a year opens a tale where nothing speaks of today.
  if (story.opens && isLongPast(story, context)) return false;
  if (story.unit === 'Y') return true;
  // "The next review, in late April, will be": nothing to come is of years past.
  if (context.direction() > 0) return true;
  if (anchor === null) return false;
  const near = nearest(anchor, toCivil(anchor).year, at, 0);
  return distance(near, anchor, 0) <= 62;
}

/** Notes a date as what the text is at, and what it tells of the time of the story. */
export function remember(found: { point: Point; basis: Resolved['basis'] }, context: Context): void {
  const { point, basis } = found;
  const aside = basis === 'explicit' && isAside(point, context);
  context.last = point;
  if (point.unit === 'Y' && basis === 'explicit' && isLongPast(point, context) && context.opens()) point.opens = true;
  const { story } = context;
  const isTale = story?.opens === true && isLongPast(story, context);
  if (isTale) point.opens = true;
  if (basis === 'explicit' ? !aside : story && (isTale || isNarrative(context))) context.story = point;
}

/**
 * A year named in passing does not move the story: the year the story is in, and, within a sentence of a history, a mere
 * year beside days already told or a look back into another year.
 */
function isAside(point: Point, context: Context): boolean {
  const { story } = context;
  if (story === null || point.unit === 'D') return false;
  const [from, to] = [toCivil(story.first).year, toCivil(point.first).year];
  if (point.unit === 'Y' && story.unit !== 'Y' && from === to) return true;
  if (!isNarrative(context) || context.opens()) return false;
  return point.unit === 'Y' && (story.unit !== 'Y' || to < from);
}

/** Whether a story lies a generation back in a text that has no word and no year of its own time. */
function isLongPast({ first }: Point, { anchor, years }: Context): boolean {
  return anchor !== null && years.near === 0 && years.recent === 0 && anchor - first > 366 * GENERATION;
}

/** Whether what may count from the anchor or from the story counts from the story: told as past, or long past. */
export function isToldFrom(context: Context): boolean {
  const { anchor, last } = context;
  if (anchor === null) return true;
  const direction = context.direction();
  return direction < 0 || (direction === 0 && last !== null && anchor - last.first > LONG_PAST);
}

/** What lies further back than two years is not what a clause without a tense speaks from. */
const LONG_PAST = 731;
