import type { Match } from './automaton.ts';
import { type DayNumber, toCivil, weekday } from './calendar.ts';
import { type Context, isNarrative, type Mod, type Resolved } from './context.ts';
import { type Grammar, SIGNAL } from './grammar.ts';
import type { Meaning } from './languages/language.ts';
import { numberReaders } from './numerals.ts';
import type { Point } from './points.ts';
import { resolve } from './resolve.ts';
import { direction, opensSentence } from './tense.ts';
import type { Timex } from './timex.ts';
import { BEGINS, NUMBER, PARAGRAPH, TELLS, WORD } from './token.ts';
import { Tokens } from './tokens.ts';

/** Tokens at a time. Expressions and clauses are far shorter than the overlap. */
const WINDOW = 1 << 14;
const OVERLAP = 64;

/** One pass over one text. */
export class Tagger {
  private readonly found: Timex[] = [];
  private readonly context: Context;
  private readonly tokens: Tokens;
  private readonly text: string;
  private readonly grammar: Grammar;
  /** What `context.last` was when the paragraph began. */
  private last: Point | null = null;
  private at = 0;
  private end = 0;

  constructor(text: string, grammar: Grammar, anchor: DayNumber | null) {
    this.text = text;
    this.grammar = grammar;
    this.tokens = new Tokens(text, grammar.lexicon, grammar.roles, WINDOW);
    this.context = {
      anchor,
      story: null,
      last: null,
      period: null,
      from: null,
      years: { near: 0, far: 0 },
      direction: () => direction(this.tokens, this.at, this.end, grammar.language),
      opens: () => opensSentence(this.tokens, this.at),
    };
  }

  tag(): Timex[] {
    const { tokens, text } = this;
    let from = 0;
    while (from < text.length) {
      const stopped = tokens.scan(from);
      const last = stopped >= text.length;
      const limit = last ? tokens.count : tokens.count - OVERLAP;
      this.weigh(limit);
      const next = this.tagWindow(limit);
      if (last) break;
      from = tokens.start[next] ?? stopped;
    }
    tokens.release();
    return this.found;
  }

  /** Counts the years and days named in a window, so that from its first line on it is known whether it tells history. */
  private weigh(limit: number): void {
    const { tokens, context } = this;
    const { kind, value, flags, count, marked, markedCount } = tokens;
    const { signals } = this.grammar;
    if (context.anchor === null) return;
    const { year } = toCivil(context.anchor);
    const signal = (i: number): number => (i >= 0 && i < count && kind[i] === WORD ? (signals[value[i] ?? 0] ?? 0) : 0);
    for (let k = 0; k < markedCount; k++) {
      const i = marked[k] ?? 0;
      if (i >= limit) break;
      if (((flags[i] ?? 0) & TELLS) === 0) continue;
      if (kind[i] === NUMBER) {
        const number = value[i] ?? 0;
        if (signal(i + 1) & SIGNAL.era) context.years.far += 3;
        if (number < 1000 || number > year - 3 || tokens.digits(i) !== 4) continue;
        const month = (signal(i - 1) | signal(tokens.isMark(i - 1, ',') ? i - 3 : i - 2)) & SIGNAL.month;
        context.years.far += month ? 3 : 1;
      } else {
        const bits = signal(i);
        if (bits & SIGNAL.news || (bits & SIGNAL.rel && signal(i + 1) & SIGNAL.unit)) context.years.near++;
      }
    }
  }

  /** Tags from every token below `limit`; returns the first token not looked at. */
  private tagWindow(limit: number): number {
    const { flags, marked, markedCount } = this.tokens;
    const { beginnings } = this.grammar;
    let next = 0;
    for (let k = 0; k < markedCount; k++) {
      const i = marked[k] ?? 0;
      if (i >= limit) break;
      if (i < next) continue;
      const own = flags[i] ?? 0;
      if (own & PARAGRAPH && !isNarrative(this.context)) {
        this.context.story = null;
        // News puts a sentence in a paragraph: "the next day" may look back into the one before.
        if (this.last === this.context.last || this.context.last?.unit !== 'D') this.context.last = null;
        this.last = this.context.last;
      }
      if (own & BEGINS && beginnings.at(this.tokens, i)) next = this.tagAt(i);
    }
    return Math.max(limit, next);
  }

  /** Adds what begins at token `i`, if anything, and returns the token to go on from. */
  private tagAt(i: number): number {
    const { tokens, grammar } = this;
    const core = grammar.rules.match(tokens, i);
    if (tokens.kind[i] === WORD) {
      const prefix = grammar.prefixes.match(tokens, i);
      const inner = prefix ? this.coreAt(prefix.end) : null;
      if (prefix && inner && inner.end > (core?.end ?? 0)) {
        const end = this.emit(i, this.lentYear(inner), prefix.meaning);
        if (end > 0) return end;
      }
    }
    // What looks like a time and is none is passed over whole.
    if (core?.meaning.kind === 'none') return core.end;
    const end = this.rangeAt(i, core);
    if (end > 0) return end;
    return core ? this.emit(i, core, null) || i + 1 : i + 1;
  }

  /** "Late May and early June 2016": the year said once is of both. */
  private lentYear(core: Match): Match {
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

  private coreAt(i: number): Match | null {
    return this.tokens.opensParagraph(i) ? null : this.grammar.rules.match(this.tokens, i);
  }

  /**
   * Two ends that share what only one of them says: "10–14 June 2016", "June 10–14, 2016", "29 January – 4 February 2018",
   * "May and June 2016", "2016–17". Each end becomes an expression of its own. Returns 0 when there is no such thing.
   */
  private rangeAt(i: number, core: Match | null): number {
    const { tokens, grammar } = this;
    if (core === null) {
      if (tokens.kind[i] === WORD) return grammar.rules.openings.counts(tokens.value[i] ?? 0) ? this.ordinals(i) : 0;
      if (tokens.kind[i] !== NUMBER || tokens.digits(i) > 4) return 0;
      const day = numberReaders.DAY?.read(tokens, i, grammar.language);
      const list = day ? this.dayList(day.end) : null;
      if (day && list)
        return this.emit(i, { start: i, end: day.end, meaning: { ...list.meaning, day: Number(day.value) } }, null);
      const joint = this.joint(day?.end ?? i + 1, i);
      const other = joint > 0 ? this.coreAt(joint) : null;
      if (other?.meaning.era !== undefined && other.meaning.month === undefined) {
        // "499–493 BC"
        const meaning = { ...other.meaning, year: tokens.number(i) };
        return this.pair({ start: i, end: i + 1, meaning }, other);
      }
      if (other?.meaning.kind === 'decade' && tokens.isMark(joint - 1, '-') && tokens.number(i) % 10 === 0) {
        // "1960–1970-х", "80–90-е"
        return this.pair({ start: i, end: i + 1, meaning: { ...other.meaning, decade: tokens.number(i) } }, other);
      }
      if (!day || !other || !isDay(other.meaning)) return 0;
      const { weekday: _, ...shared } = other.meaning;
      const meaning = { ...shared, kind: 'date', day: Number(day.value) };
      return this.stretch({ start: i, end: day.end, meaning }, other, 0);
    }
    const { meaning } = core;
    const month = this.monthList(core);
    if (month) return this.emit(i, month, null);
    if (meaning.kind !== 'date' && !LENDS_YEAR.has(meaning.kind)) return 0;
    const isShort = meaning.month === undefined && tokens.isMark(core.end, '/');
    const joint = isShort ? core.end + 1 : this.joint(core.end, i);
    if (joint === 0) return 0;
    if (meaning.kind !== 'date') {
      // "The spring and summer of 431 BC", "Q1–Q3 2019"
      const other = meaning.year === undefined && meaning.rel === undefined ? this.coreAt(joint) : null;
      if (other?.meaning.kind !== meaning.kind) return 0;
      if (other.meaning.year === undefined && other.meaning.relOf === undefined) return 0;
      return this.pair({ ...core, meaning: { ...other.meaning, ...meaning } }, other);
    }
    if (meaning.month === undefined) return this.weekdays(core, joint) || this.shortYear(core, joint);
    if (meaning.part !== undefined) return this.nightOver(core, joint);
    if (meaning.minutes !== undefined) return 0;
    const other = this.coreAt(joint);
    if (other && other.meaning.kind === 'date' && other.meaning.month !== undefined) {
      if (meaning.year !== undefined) return 0;
      const wraps = Number(meaning.month) > Number(other.meaning.month);
      if (other.meaning.year === undefined) {
        if (meaning.rel !== undefined) return 0;
        const { rel, relOf } = other.meaning;
        if (relOf === 'year' && typeof rel === 'number') {
          // "In May and June of last year"
          return this.pair({ ...core, meaning: { ...meaning, relOf, rel: rel - (wraps ? 1 : 0) } }, other);
        }
        if (isNarrative(this.context) || relOf !== undefined) return 0;
        return this.sharedYear(core, other, wraps ? 1 : 0);
      }
      const { year, era } = other.meaning;
      const shared = { year: Number(year) - (wraps ? 1 : 0), ...(era === undefined ? {} : { era }) };
      return this.pair({ ...core, meaning: { ...meaning, ...shared } }, other);
    }
    if (meaning.day === undefined || other !== null || meaning.year !== undefined) return 0;
    // The 14 of "June 10–14".
    const day = numberReaders.DAY?.read(tokens, joint, grammar.language);
    if (!day || tokens.kind[joint] !== NUMBER || Number(day.value) <= Number(meaning.day)) return 0;
    const comma = tokens.isMark(day.end, ',') ? day.end + 1 : day.end;
    const year = numberReaders.YEAR?.read(tokens, comma, grammar.language);
    if (!year && tokens.isWord(day.end) && tokens.value[day.end] === 0 && !tokens.isMark(joint - 1, '-')) return 0;
    const { weekday: _, ...shared } = meaning;
    const both = { ...shared, ...(year ? { year: Number(year.value) } : {}) };
    return this.pair(
      { ...core, meaning: { ...both, kind: 'date' } },
      {
        start: joint,
        end: year?.end ?? day.end,
        meaning: { ...both, kind: 'date', day: Number(day.value) },
      },
    );
  }

  /** "The 16th and 17th centuries", "I–III кварталы 2016 года". */
  private ordinals(i: number): number {
    const { tokens, grammar } = this;
    const first = numberReaders.ORD?.read(tokens, i, grammar.language);
    const joint = first ? this.joint(first.end, i) : 0;
    const other = joint > 0 ? this.coreAt(joint) : null;
    if (!first || !other || !ORDINAL.has(other.meaning.kind) || other.meaning.ord === undefined) return 0;
    return this.pair({ start: i, end: first.end, meaning: { ...other.meaning, ord: Number(first.value) } }, other);
  }

  /** Two ends that come to one year, whether it is said or not. */
  private stretch(first: Match, second: Match, wraps: number): number {
    const { year, rel, relOf } = second.meaning;
    const isOpen = year === undefined && rel === undefined && relOf === undefined;
    return isOpen && !isNarrative(this.context) ? this.sharedYear(first, second, wraps) : this.pair(first, second);
  }

  /** "From Friday to Monday" is one stretch: the last one that is over, or the next where the clause looks ahead. */
  private weekdays(first: Match, joint: number): number {
    const { tokens, context } = this;
    if (!isWeekday(first.meaning) || tokens.sense(joint - 1, 'and') !== undefined) return 0;
    const second = this.coreAt(joint);
    if (second === null || !isWeekday(second.meaning) || context.anchor === null) return 0;
    const [from, to] = [Number(first.meaning.weekday), Number(second.meaning.weekday)];
    const length = (to - from + 7) % 7 || 7;
    this.at = first.start;
    this.end = second.end;
    const today = weekday(context.anchor);
    const start = context.direction() > 0 ? (from - today + 7) % 7 : -((today - to + 7) % 7) - length;
    const at = ({ meaning: { weekday: _, ...meaning }, ...match }: Match, dayShift: number): Match => ({
      ...match,
      meaning: { ...meaning, kind: 'date', dayShift },
    });
    return this.pair(at(first, start), at(second, start + length));
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
  private sharedYear(first: Match, second: Match, wraps: number): number {
    this.at = first.start;
    this.end = second.end;
    const back = this.context.direction() < 0;
    const year = Number(resolve((back ? second : first).meaning, this.context)?.value.slice(0, 4));
    if (Number.isNaN(year)) return 0;
    const of = (match: Match, sharedYear: number): Match => ({ ...match, meaning: { ...match.meaning, sharedYear } });
    return this.pair(of(first, back ? year - wraps : year), of(second, back ? year : year + wraps));
  }

  /** "The night of August 9–10, 2020" is one night, of the first day. */
  private nightOver(core: Match, joint: number): number {
    const { tokens, grammar } = this;
    const day = numberReaders.DAY?.read(tokens, joint, grammar.language);
    if (!day || core.meaning.day === undefined || core.meaning.year !== undefined) return 0;
    const comma = tokens.isMark(day.end, ',') ? day.end + 1 : day.end;
    const year = numberReaders.YEAR?.read(tokens, comma, grammar.language);
    const meaning = { ...core.meaning, ...(year ? { year: Number(year.value) } : {}) };
    return this.emit(core.start, { ...core, end: year?.end ?? day.end, meaning }, null);
  }

  /** The 17 of "2016–17" and "2016/17". */
  private shortYear(core: Match, joint: number): number {
    const { tokens } = this;
    const year = core.meaning.year;
    if (typeof year !== 'number' || !isDashOrSlash(tokens, joint - 1) || !tokens.isGlued(joint)) return 0;
    if (!tokens.isNumber(joint) || tokens.digits(joint) !== 2 || tokens.number(joint) <= year % 100) return 0;
    const end = Math.floor(year / 100) * 100 + tokens.number(joint);
    // "1994–95 годах"
    const behind = tokens.sense(joint + 1, 'yearsSpan') === undefined ? joint + 1 : joint + 2;
    return this.pair(core, { start: joint, end: behind, meaning: { kind: 'date', year: end } });
  }

  /** Past a dash, "to" or "and" at `i`; 0 when there is none. */
  private joint(i: number, start: number): number {
    const { tokens } = this;
    const joins = tokens.isMark(i, '-') || tokens.sense(i, 'to') !== undefined || tokens.sense(i, 'and') !== undefined;
    // "Moved from 28 February to 6 March", with a word for "to" that says so only behind a "from".
    const moves = tokens.sense(i, 'onto') !== undefined && tokens.sense(start - 1, 'from') !== undefined;
    return (joins || moves) && !tokens.opensParagraph(i) && !tokens.opensParagraph(i + 1) ? i + 1 : 0;
  }

  private pair(first: Match, second: Match): number {
    const before = this.found.length;
    const told = this.mark();
    if (this.emit(first.start, first, null, second.end) === 0) return 0;
    const end = this.emit(second.start, second, null);
    if (end === 0) {
      this.found.length = before;
      this.reset(told);
    }
    return end;
  }

  /** Resolves and adds an expression, `clause` being where its clause goes on; returns the token behind it, 0 when it turned out to be none. */
  private emit(start: number, core: Match, prefix: Meaning | null, clause = core.end): number {
    const { tokens, context } = this;
    this.at = start;
    this.end = clause;
    const before = this.mark();
    context.from = null;
    const resolved = resolve(core.meaning, context);
    const mod = prefix && resolved ? modOf(prefix, core.meaning, resolved) : undefined;
    if (!resolved || (prefix && mod === undefined)) {
      this.reset(before);
      return 0;
    }
    this.settle(before.last, start);
    const from = tokens.start[start] ?? 0;
    const to = tokens.end[core.end - 1] ?? from;
    const own = mod ?? resolved.mod;
    const edtf = own === 'APPROX' ? approximate(resolved.edtf) : resolved.edtf;
    const timex: Timex = {
      start: from,
      end: to,
      text: this.text.slice(from, to),
      type: resolved.type,
      value: resolved.value,
      basis: resolved.basis,
    };
    if (own !== undefined) timex.mod = own;
    if (edtf !== undefined) timex.edtf = edtf;
    const counted = this.countedFrom();
    if (counted !== undefined && resolved.basis !== 'explicit') timex.anchorTimeID = counted;
    this.found.push(timex);
    return core.end;
  }

  /** The expression that the one just resolved was counted from. */
  private countedFrom(): number | undefined {
    return this.context.from?.timex;
  }

  /** Where the story stands. */
  private mark(): Told {
    const { last, story, period } = this.context;
    return { last, story, period };
  }

  private reset(told: Told): void {
    Object.assign(this.context, told);
  }

  /** After an expression: what it named is of its place, and the story is where it left it. */
  private settle(last: Point | null, start: number): void {
    const { context, found, tokens } = this;
    const place = found.length;
    if (context.last) context.last.timex ??= place;
    if (context.story) context.story.timex ??= place;
    if (context.period) context.period.timex ??= place;
    if (context.last !== last && tokens.sense(start - 1, 'since') !== undefined && context.last)
      context.last.since = true;
    // "The same day" means the day the story is at, not one that a thing is named by.
    if (last !== null && context.last !== last && this.isPassing(start)) context.last = last;
  }

  private isPassing(at: number): boolean {
    const { tokens, grammar, text } = this;
    if (at === 0 || tokens.kind[at - 1] !== WORD || tokens.opensParagraph(at)) return false;
    const { passing, passingEndings } = grammar.language;
    const before = text.slice(tokens.start[at - 1], tokens.end[at - 1]);
    if (passing.includes(before)) return true;
    // "The landing of 23 May" where a case says "of": an unknown noun, no name.
    if (passingEndings === undefined || tokens.value[at - 1] !== 0 || tokens.isCapital(at - 1)) return false;
    return passingEndings.some((ending) => before.endsWith(ending));
  }
}

type Told = Pick<Context, 'last' | 'story' | 'period'>;

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

/** The mod a prefix gives; undefined when it cannot stand before this. */
function modOf(prefix: Meaning, core: Meaning, resolved: Resolved): Mod | undefined {
  const counted = (core.kind === 'ago' || core.kind === 'story') && core.num !== undefined;
  const amount = resolved.type === 'DURATION' || counted;
  if (prefix.on === 'amount' && !amount) return undefined;
  if (prefix.on === 'date' && (amount || resolved.type === 'SET' || core.kind === 'ref')) return undefined;
  return prefix.mod as Mod;
}

/** EDTF marks a plain date as approximate; its seasons, decades and intervals take no mark. */
function approximate(edtf: string | undefined): string | undefined {
  return edtf !== undefined && /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf) ? `${edtf}~` : edtf;
}
