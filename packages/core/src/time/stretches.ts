import type { Match } from './automaton.ts';
import { weekday } from './calendar.ts';
import { type Context, isNarrative } from './context.ts';
import type { Grammar } from './grammar.ts';
import type { Meaning } from './languages/language.ts';
import { numberReaders } from './numerals.ts';
import { resolve } from './resolve.ts';
import { NUMBER, WORD } from './token.ts';
import type { Tokens } from './tokens.ts';

/** One end or both, each an expression of its own. */
export type Stretch = readonly [Match] | readonly [Match, Match];

/** The tokens [start, end) whose clause `Context.direction` looks at. */
export type Clause = { start: number; end: number };

/**
 * Ends that share what only one of them says: "10–14 June 2016", "June 10–14, 2016", "29 January – 4 February 2018",
 * "May and June 2016", "7, 8 and 9 June", "2016–17".
 */
export class Stretches {
  private readonly tokens: Tokens;
  private readonly grammar: Grammar;
  private readonly context: Context;
  private readonly clause: Clause;

  constructor(tokens: Tokens, grammar: Grammar, context: Context, clause: Clause) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.context = context;
    this.clause = clause;
  }

  /** What begins at token `i`, where a rule matched `core` or none did; null when that is no stretch. */
  at(i: number, core: Match | null): Stretch | null {
    const { tokens, grammar } = this;
    if (core === null) {
      if (tokens.kind[i] === WORD) return grammar.rules.openings.counts(tokens.value[i] ?? 0) ? this.ordinals(i) : null;
      if (tokens.kind[i] !== NUMBER || tokens.digits(i) > 4) return null;
      const day = numberReaders.DAY?.read(tokens, i, grammar.language);
      const list = day ? this.dayList(day.end) : null;
      if (day && list) return [{ start: i, end: day.end, meaning: { ...list.meaning, day: Number(day.value) } }];
      const joint = this.joint(day?.end ?? i + 1, i);
      const other = joint > 0 ? this.coreAt(joint) : null;
      if (other?.meaning.era !== undefined && other.meaning.month === undefined) {
        // "499–493 BC"
        const meaning = { ...other.meaning, year: tokens.number(i) };
        return [{ start: i, end: i + 1, meaning }, other];
      }
      if (other?.meaning.kind === 'decade' && tokens.isMark(joint - 1, '-') && tokens.number(i) % 10 === 0) {
        // "1960–1970-х", "80–90-е"
        return [{ start: i, end: i + 1, meaning: { ...other.meaning, decade: tokens.number(i) } }, other];
      }
      if (!day || !other || !isDay(other.meaning)) return null;
      const { weekday: _, ...shared } = other.meaning;
      const meaning = { ...shared, kind: 'date', day: Number(day.value) };
      return this.stretch({ start: i, end: day.end, meaning }, other, 0);
    }
    const { meaning } = core;
    if (meaning.kind === 'reported') return this.quarterEnded(core);
    const month = this.monthList(core);
    if (month) return [month];
    if (meaning.kind !== 'date' && !LENDS_YEAR.has(meaning.kind)) return null;
    const isShort = meaning.month === undefined && tokens.isMark(core.end, '/');
    const joint = isShort ? core.end + 1 : this.joint(core.end, i);
    if (joint === 0) return null;
    if (meaning.kind !== 'date') {
      // "The spring and summer of 431 BC", "Q1–Q3 2019"
      const other = meaning.year === undefined && meaning.rel === undefined ? this.coreAt(joint) : null;
      if (other?.meaning.kind !== meaning.kind) return null;
      if (other.meaning.year === undefined && other.meaning.relOf === undefined) return null;
      return [{ ...core, meaning: { ...other.meaning, ...meaning } }, other];
    }
    if (meaning.month === undefined) return this.weekdays(core, joint) ?? this.shortYear(core, joint);
    if (meaning.part !== undefined) return this.nightOver(core, joint);
    if (meaning.minutes !== undefined) return null;
    const other = this.coreAt(joint) ?? this.softMonth(core, joint);
    if (other && other.meaning.kind === 'date' && other.meaning.month !== undefined) {
      if (meaning.year !== undefined) return null;
      const wraps = Number(meaning.month) > Number(other.meaning.month);
      if (other.meaning.year === undefined) {
        if (meaning.rel !== undefined) return null;
        const { rel, relOf } = other.meaning;
        if (relOf === 'year' && typeof rel === 'number') {
          // "In May and June of last year"
          return [{ ...core, meaning: { ...meaning, relOf, rel: rel - (wraps ? 1 : 0) } }, other];
        }
        if (isNarrative(this.context) || relOf !== undefined) return null;
        return this.sharedYear(core, other, wraps ? 1 : 0);
      }
      const { year, era } = other.meaning;
      const shared = { year: Number(year) - (wraps ? 1 : 0), ...(era === undefined ? {} : { era }) };
      return [{ ...core, meaning: { ...meaning, ...shared } }, other];
    }
    if (meaning.day === undefined || other !== null || meaning.year !== undefined) return null;
    // The 14 of "June 10–14".
    const day = numberReaders.DAY?.read(tokens, joint, grammar.language);
    if (!day || tokens.kind[joint] !== NUMBER || Number(day.value) <= Number(meaning.day)) return null;
    const comma = tokens.isMark(day.end, ',') ? day.end + 1 : day.end;
    const year = numberReaders.YEAR?.read(tokens, comma, grammar.language);
    if (!year && tokens.isWord(day.end) && tokens.value[day.end] === 0 && !tokens.isMark(joint - 1, '-')) return null;
    const { weekday: _, ...shared } = meaning;
    const both = { ...shared, ...(year ? { year: Number(year.value) } : {}) };
    return [
      { ...core, meaning: { ...both, kind: 'date' } },
      {
        start: joint,
        end: year?.end ?? day.end,
        meaning: { ...both, kind: 'date', day: Number(day.value) },
      },
    ];
  }

  /** "The 16th and 17th centuries", "I–III кварталы 2016 года". */
  private ordinals(i: number): Stretch | null {
    const { tokens, grammar } = this;
    const first = numberReaders.ORD?.read(tokens, i, grammar.language);
    const joint = first ? this.joint(first.end, i) : 0;
    const other = joint > 0 ? this.coreAt(joint) : null;
    if (!first || !other || !ORDINAL.has(other.meaning.kind) || other.meaning.ord === undefined) return null;
    return [{ start: i, end: first.end, meaning: { ...other.meaning, ord: Number(first.value) } }, other];
  }

  /** "The quarter ended Sept. 30": which one it is, the day tells. */
  private quarterEnded(core: Match): Stretch | null {
    const { tokens } = this;
    const day = tokens.sense(core.end, 'ended') === undefined ? null : this.coreAt(core.end + 1);
    if (!day || !isDay(day.meaning) || core.meaning.back !== undefined) return null;
    return [{ ...core, meaning: { ...day.meaning, kind: 'quarterEnded' } }, day];
  }

  /** Two ends that come to one year, whether it is said or not. */
  private stretch(first: Match, second: Match, wraps: number): Stretch | null {
    const { year, rel, relOf } = second.meaning;
    const isOpen = year === undefined && rel === undefined && relOf === undefined;
    return isOpen && !isNarrative(this.context) ? this.sharedYear(first, second, wraps) : [first, second];
  }

  /** "From Friday to Monday" is one stretch: the last one that is over, or the next where the clause looks ahead. */
  private weekdays(first: Match, joint: number): Stretch | null {
    const { tokens, context } = this;
    if (!isWeekday(first.meaning) || tokens.sense(joint - 1, 'and') !== undefined) return null;
    const second = this.coreAt(joint);
    if (second === null || !isWeekday(second.meaning) || context.anchor === null) return null;
    const [from, to] = [Number(first.meaning.weekday), Number(second.meaning.weekday)];
    const length = (to - from + 7) % 7 || 7;
    this.clause.start = first.start;
    this.clause.end = second.end;
    const today = weekday(context.anchor);
    const start = context.direction() > 0 ? (from - today + 7) % 7 : -((today - to + 7) % 7) - length;
    const at = ({ meaning: { weekday: _, ...meaning }, ...match }: Match, dayShift: number): Match => ({
      ...match,
      meaning: { ...meaning, kind: 'date', dayShift },
    });
    return [at(first, start), at(second, start + length)];
  }

  /** "7, 8 and 9 June 2016": the date that ends the list of days which goes on with a comma at `i`. */
  private dayList(i: number): Match | null {
    const { tokens, grammar } = this;
    let at = i;
    for (let count = 0; count < LONGEST_LIST && tokens.isMark(at, ','); count++) {
      const day = numberReaders.DAY?.read(tokens, at + 1, grammar.language);
      if (!day || tokens.kind[at + 1] !== NUMBER) return null;
      at = day.end;
    }
    const joint = at > i ? this.joint(at, i) : 0;
    const last = joint > 0 ? this.coreAt(joint) : null;
    if (!last || !isDay(last.meaning)) return null;
    const { weekday: _, ...meaning } = last.meaning;
    return { ...last, meaning: { ...meaning, kind: 'date' } };
  }

  /** "In May, June and July 2016": the first month with the year of the last, when that is said. */
  private monthList(core: Match): Match | null {
    const { tokens } = this;
    if (!tokens.isMark(core.end, ',') || !isMonth(core.meaning)) return null;
    let at = core.end;
    for (let count = 0; count < LONGEST_LIST; count++) {
      const joint = tokens.isMark(at, ',') ? at + 1 : this.joint(at, core.start);
      const next = joint > 0 ? this.coreAt(joint) : null;
      if (next?.meaning.kind !== 'date' || next.meaning.month === undefined || next.meaning.day !== undefined)
        return null;
      const { year } = next.meaning;
      if (typeof year === 'number') return { ...core, meaning: { ...core.meaning, year } };
      at = next.end;
    }
    return null;
  }

  /** "January to October": where the clause looks back, the end of the stretch tells the year; else its beginning. */
  private sharedYear(first: Match, second: Match, wraps: number): Stretch | null {
    this.clause.start = first.start;
    this.clause.end = second.end;
    const back = this.context.direction() < 0;
    const year = Number(resolve((back ? second : first).meaning, this.context)?.value.slice(0, 4));
    if (Number.isNaN(year)) return null;
    const of = (match: Match, sharedYear: number): Match => ({ ...match, meaning: { ...match.meaning, sharedYear } });
    return [of(first, back ? year - wraps : year), of(second, back ? year : year + wraps)];
  }

  /** "The night of August 9–10, 2020" is one night, of the first day. */
  private nightOver(core: Match, joint: number): Stretch | null {
    const { tokens, grammar } = this;
    const day = numberReaders.DAY?.read(tokens, joint, grammar.language);
    if (!day || core.meaning.day === undefined || core.meaning.year !== undefined) return null;
    const comma = tokens.isMark(day.end, ',') ? day.end + 1 : day.end;
    const year = numberReaders.YEAR?.read(tokens, comma, grammar.language);
    const meaning = { ...core.meaning, ...(year ? { year: Number(year.value) } : {}) };
    return [{ ...core, end: year?.end ?? day.end, meaning }];
  }

  /** The 17 of "2016–17" and "2016/17"; the 2017 of "2016/2017". */
  private shortYear(core: Match, joint: number): Stretch | null {
    const { tokens } = this;
    const year = core.meaning.year;
    if (typeof year !== 'number' || !isDashOrSlash(tokens, joint - 1) || !tokens.isGlued(joint)) return null;
    if (tokens.isMark(joint - 1, '/') && tokens.number(joint) === year + 1) {
      return [core, { start: joint, end: this.behindYears(joint + 1), meaning: { kind: 'date', year: year + 1 } }];
    }
    if (!tokens.isNumber(joint) || tokens.digits(joint) !== 2 || tokens.number(joint) <= year % 100) return null;
    const end = Math.floor(year / 100) * 100 + tokens.number(joint);
    return [core, { start: joint, end: this.behindYears(joint + 1), meaning: { kind: 'date', year: end } }];
  }

  /** Past the "годах" of "1994–95 годах" at `i`, if it is there. */
  private behindYears(i: number): number {
    return this.tokens.sense(i, 'yearsSpan') === undefined ? i : i + 1;
  }

  /** "Late May and early June 2016": the year said once is of both. */
  lentYear(core: Match): Match {
    const { meaning } = core;
    if (meaning.kind !== 'date' || meaning.month === undefined || meaning.year !== undefined) return core;
    if (meaning.rel !== undefined) return core;
    const joint = this.joint(core.end, core.start);
    const prefix = joint > 0 ? this.grammar.prefixes.match(this.tokens, joint) : null;
    const other = joint > 0 ? this.coreAt(prefix?.end ?? joint)?.meaning : undefined;
    if (other?.kind !== 'date' || other.month === undefined || typeof other.year !== 'number') return core;
    const year = other.year - (Number(meaning.month) > Number(other.month) ? 1 : 0);
    return { ...core, meaning: { ...meaning, year, ...(other.era === undefined ? {} : { era: other.era }) } };
  }

  /** "April and May": beside a month, one that is also another word. */
  private softMonth({ meaning }: Match, i: number): Match | null {
    const { tokens } = this;
    const month = isMonth(meaning) && tokens.isCapital(i) ? tokens.sense(i, 'month.soft') : undefined;
    return typeof month === 'number' ? { start: i, end: i + 1, meaning: { kind: 'date', month } } : null;
  }

  /** The match of a rule at token `i`, in the same paragraph. */
  coreAt(i: number): Match | null {
    return this.tokens.opensParagraph(i) ? null : this.grammar.rules.match(this.tokens, i);
  }

  /** Past a dash, "to", "and" or "or" at `i`; 0 when there is none. */
  private joint(i: number, start: number): number {
    const { tokens } = this;
    const joins = tokens.isMark(i, '-') || JOINTS.some((category) => tokens.sense(i, category) !== undefined);
    // "Moved from 28 February to 6 March", with a word for "to" that says so only behind a "from".
    const moves = tokens.sense(i, 'onto') !== undefined && tokens.sense(start - 1, 'from') !== undefined;
    return (joins || moves) && !tokens.opensParagraph(i) && !tokens.opensParagraph(i + 1) ? i + 1 : 0;
  }
}

const JOINTS = ['to', 'and', 'or'];

/** No list of days or months goes on for longer. */
const LONGEST_LIST = 12;

/** Kinds that are told by their number. */
const ORDINAL = new Set(['century', 'quarter', 'half']);

/** Kinds whose first end takes its year from the second. */
const LENDS_YEAR = new Set(['season', 'quarter', 'half']);

const isDashOrSlash = (tokens: Tokens, i: number): boolean => tokens.isMark(i, '-') || tokens.isMark(i, '/');

function isWeekday({ kind, weekday, month, rel }: Meaning): boolean {
  return kind === 'date' && weekday !== undefined && month === undefined && rel === undefined;
}

function isMonth({ kind, month, day, weekday, year, rel, relOf }: Meaning): boolean {
  return (
    kind === 'date' && month !== undefined && [day, weekday, year, rel, relOf].every((field) => field === undefined)
  );
}

function isDay(meaning: Meaning): boolean {
  return meaning.kind === 'date' && meaning.day !== undefined && meaning.month !== undefined;
}
