import type { DayNumber } from './calendar.ts';
import type { Point } from './points.ts';
import type { Direction } from './tense.ts';
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
  /**
   * How many words of the window speak from the anchor ("Friday", "last week"), and how many years lie next to it, well
   * before it and a generation before it; one with its month weighs as three.
   */
  years: { near: number; recent: number; far: number; old: number };
  /** The last date of this paragraph, which "the next day" counts from. */
  last: Point | null;
  /** The last day of this paragraph that is no mere beginning ("since 4 May"): what a clock time alone is of. */
  day: Point | null;
  /** The last day of this paragraph that the anchor is not before: what is told as past is of no later one. */
  past: Point | null;
  /** The decade last named in this paragraph: "the 1990s …, by the end of the decade". */
  decade: Point | null;
  /** The quarter or half year that the text reports on, which "a year earlier" is compared with. */
  period: Point | null;
  /** Whether the text reports on months of a year so far ("the first nine months") rather than on `period`. */
  isYearToDate: boolean;
  /** The date of the text that the expression at hand was counted from. */
  from: Point | null;
  /** The day named right before the expression at hand, with a comma between: "on 28 June 2024, a Friday". */
  beside: Point | null;
  /** The year that it is a part of: "twice in 2022, in January and in September". */
  year: Point | null;
  /** The week named before it in the same breath: "next week, possibly on Tuesday". */
  week: Point | null;
  /** The week, month or year named right before it: "this year and next". */
  joined: Point | null;
  /** Whether its end alone is meant: "by the end of summer". */
  isEnd: boolean;
  /** Where the clause looks; asked only when the answer depends on it. */
  direction: () => Direction;
  /** Whether a verb that tells a time stands right behind the expression. */
  tells: () => boolean;
  /** Whether the expression is of another sentence than the one before it. */
  isNextSentence: () => boolean;
  /** Whether the expression opens its sentence, prepositions aside. */
  opens: () => boolean;
  /** Whether the clause tells of a habit, which has no date. */
  isHabit: () => boolean;
  /** Whether what is held on the day ("Friday's vote") is told as lying ahead. */
  isHeldAhead: () => boolean;
  /** Whether it is told of what comes before it: "ahead of Friday's vote". */
  isAwaited: () => boolean;
  /** Whether the expression is what the quarter reported on is compared with. */
  isCompared: () => boolean;
};

/** Years: what is told of longer ago is no news. */
export const GENERATION = 30;

/** Whether the text so far tells of another time than its anchor's: history, not news. Its story runs on across paragraphs. */
export function isNarrative({ anchor, years }: Context): boolean {
  if (anchor === null) return false;
  if (years.far >= 9 && years.near * 5 <= years.far) return true;
  // A short one: nothing speaks from the anchor, and what is told is long past.
  return years.old >= 4 && years.near === 0 && years.recent === 0;
}
