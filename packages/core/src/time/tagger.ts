import { type DayNumber, toCivil } from './calendar.ts';
import { type Context, GENERATION, isNarrative } from './context.ts';
import { FIELD, type Fields } from './fields.ts';
import { type Grammar, SIGNAL } from './grammar.ts';
import type { Match } from './match.ts';
import { approximate, LIMITS, modOf } from './mods.ts';
import type { Point } from './points.ts';
import { resolve } from './resolve.ts';
import { isHabit, isOneSentence, LONGEST_COMPARISON, opensSentence, saysBefore } from './sentence.ts';
import { type Clause, type Stretch, Stretches } from './stretches.ts';
import { direction, isHeldAhead, signOf } from './tense.ts';
import { AND, COMPARES, RISES, SUBJECT } from './tense-bits.ts';
import type { Timex } from './timex.ts';
import { isTitle } from './titles.ts';
import { BEGINS, NUMBER, PARAGRAPH, TELLS, WORD } from './token.ts';
import { Tokens } from './tokens.ts';

/** Tokens at a time. Expressions and clauses are far shorter than the overlap. */
const WINDOW = 1 << 14;
const OVERLAP = 64;
/** What is told of longer ago nobody has seen: it weighs twice. */
const LIFETIME = 100;
/** ", most probably late on" */
const LONGEST_APPENDIX = 5;
const APPENDS = [',', '-', '('];
/** " they were raised twice – in" */
const LONGEST_PARTS = 6;
/** A quarter or a half. */
const PART_OF_YEAR = /-[QH]\d$/;
/** " higher, than also in" */
const LONGEST_JOINT = 5;
/** No token is near it. */
const NOWHERE = -9;

/** One pass over one text. */
export class Tagger {
  private readonly found: Timex[] = [];
  private readonly context: Context;
  private readonly tokens: Tokens;
  private readonly text: string;
  private readonly grammar: Grammar;
  /** What `context.last` was when the paragraph began. */
  private last: Point | null = null;
  /** The token behind the last expression of this window. */
  private behind = NOWHERE;
  /** The token that it begins with. */
  private began = NOWHERE;
  /** Whether it is a unit counted from the anchor: "this year". */
  private isUnit = false;
  private readonly clause: Clause = { start: 0, end: 0, isLimit: false };
  private readonly stretches: Stretches;

  constructor(text: string, grammar: Grammar, anchor: DayNumber | null) {
    this.text = text;
    this.grammar = grammar;
    this.tokens = new Tokens(text, grammar.lexicon, grammar.roles, WINDOW);
    this.context = {
      anchor,
      story: null,
      last: null,
      day: null,
      past: null,
      decade: null,
      period: null,
      isYearToDate: false,
      from: null,
      beside: null,
      week: null,
      year: null,
      joined: null,
      isEnd: false,
      years: { near: 0, recent: 0, far: 0, old: 0 },
      direction: () => {
        const { start, end, isLimit } = this.clause;
        return direction(this.tokens, start, end, grammar.language) || (isLimit ? 2 : 0);
      },
      tells: () => signOf(this.tokens, this.clause.end, this.clause.start, grammar.language) !== 0,
      isNextSentence: () => !isOneSentence(this.tokens, this.behind, this.clause.start),
      opens: () => opensSentence(this.tokens, this.clause.start),
      isHabit: () => isHabit(this.tokens, this.clause.start),
      isHeldAhead: () => isHeldAhead(this.tokens, this.clause.end, grammar.language),
      isAwaited: () => [1, 2].some((back) => this.tokens.sense(this.clause.start - back, 'awaits') !== undefined),
      isCompared: () => this.isCompared(),
    };
    this.stretches = new Stretches(this.tokens, grammar, this.context, this.clause);
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
        if (signal(i + 1) & SIGNAL.era) {
          context.years.far += 3;
          context.years.old += 3;
        }
        if (number < 1000 || number > year + 30 || tokens.digits(i) !== 4) continue;
        if (number > year - 3) {
          context.years.recent++;
          continue;
        }
        const month = (signal(i - 1) | signal(tokens.isMark(i - 1, ',') ? i - 3 : i - 2)) & SIGNAL.month;
        context.years.far += month ? 3 : 1;
        if (number < year - GENERATION) context.years.old += (month ? 3 : 1) * (number < year - LIFETIME ? 2 : 1);
      } else {
        const bits = signal(i);
        // "The next day" may be one of the story.
        const isRelative = bits & SIGNAL.rel && (signal(i + 1) & (SIGNAL.unit | SIGNAL.day)) === SIGNAL.unit;
        if (bits & SIGNAL.news || isRelative) context.years.near++;
      }
    }
  }

  /** Tags from every token below `limit`; returns the first token not looked at. */
  private tagWindow(limit: number): number {
    const { flags, marked, markedCount } = this.tokens;
    const { beginnings } = this.grammar;
    let next = 0;
    this.behind = NOWHERE;
    for (let k = 0; k < markedCount; k++) {
      const i = marked[k] ?? 0;
      if (i >= limit) break;
      if (i < next) continue;
      const own = flags[i] ?? 0;
      if (own & PARAGRAPH && !isNarrative(this.context)) {
        this.context.story = null;
        // News puts a sentence in a paragraph: "the next day" or month may look back into the one before.
        const unit = this.context.last?.unit;
        this.context.decade = null;
        if (this.last === this.context.last || (unit !== 'D' && unit !== 'M')) this.context.last = null;
        this.last = this.context.last;
        if (this.last === null) {
          this.context.day = null;
          this.context.past = null;
        }
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
      const inner = prefix ? this.stretches.coreAt(prefix.end) : null;
      if (prefix && inner && inner.end > (core?.end ?? 0)) {
        const end = this.emit(i, this.stretches.lentYear(inner), prefix.fields);
        if (end > 0) return end;
      }
    }
    // What looks like a time and is none is passed over whole.
    if (core && (core.kind === 'none' || isTitle(tokens, core))) return core.end;
    const stretch = this.stretches.at(i, core);
    const end = stretch === null ? 0 : this.add(stretch);
    if (end > 0) return end;
    return core ? this.emit(i, core, null) || i + 1 : i + 1;
  }

  /** Adds all of it or nothing; returns the token behind it, 0 when it turned out to be no time. */
  private add(stretch: Stretch): number {
    const [first, second] = stretch;
    if (second === undefined) return this.emit(first.start, first, null);
    const before = this.found.length;
    const told = this.mark();
    let end = 0;
    for (const match of stretch) {
      end = this.emit(match.start, match, null, match === first ? second.end : match.end);
      if (end > 0) continue;
      this.found.length = before;
      this.reset(told);
      return 0;
    }
    return end;
  }

  /** Resolves and adds an expression, `clause` being where its clause goes on; returns the token behind it, 0 when it turned out to be none. */
  private emit(start: number, core: Match, prefix: Fields | null, clause = core.end): number {
    const { tokens, context } = this;
    this.clause.start = start;
    this.clause.end = clause;
    this.clause.isLimit = prefix !== null && LIMITS.has(prefix.string(FIELD.mod));
    const before = this.mark();
    context.isEnd = prefix?.string(FIELD.mod) === 'END';
    context.from = null;
    context.beside = this.isBeside(start) ? context.last : null;
    context.year = this.yearBefore(start);
    context.joined = this.isJoined(start) ? context.last : null;
    context.week =
      context.last?.unit === 'W' && isNear(context.last, context.anchor) && this.isAppended(start)
        ? context.last
        : null;
    const resolved = resolve(core, context);
    const mod = prefix && resolved ? modOf(prefix, core, resolved) : undefined;
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
    this.behind = core.end;
    this.began = start;
    this.isUnit = core.kind === 'unit';
    return core.end;
  }

  /** Whether only a comma, and a word such as "on" or "a", stand between the last expression and token `start`. */
  private isBeside(start: number): boolean {
    const { tokens, behind } = this;
    const gap = start - behind;
    if (gap < 1 || gap > 2 || !tokens.isMark(behind, ',')) return false;
    return gap === 1 || (tokens.isWord(behind + 1) && tokens.value[behind + 1] !== 0);
  }

  /** Whether only small words, a comma and one other word stand between token `start` and a unit counted from the anchor. */
  private isJoined(start: number): boolean {
    const { tokens, behind } = this;
    if (!this.isUnit || start === behind || start - behind > LONGEST_JOINT) return false;
    let others = 0;
    for (let i = behind; i < start; i++) {
      if (tokens.opensParagraph(i) || !(tokens.isMark(i, ',') || tokens.isWord(i)) || tokens.isCapital(i)) return false;
      if (tokens.isWord(i) && tokens.value[i] === 0) others++;
    }
    return others < 2;
  }

  /** "In the third quarter it earned $5 million, up from $4 million last year"; a quarter need not be named for "compared with". */
  private isCompared(): boolean {
    const { found, tokens, behind, clause } = this;
    const { start } = clause;
    if (!isOneSentence(tokens, behind, start)) return saysBefore(tokens, start - LONGEST_COMPARISON, start, COMPARES);
    return PART_OF_YEAR.test(found.at(-1)?.value ?? '') && saysBefore(tokens, behind, start, COMPARES | RISES);
  }

  /** Whether a comma, a dash or a bracket and a few words stand between the last expression and token `start`. */
  private isAppended(start: number): boolean {
    const { tokens, behind } = this;
    const gap = start - behind;
    if (gap < 1 || gap > LONGEST_APPENDIX || tokens.kind[behind] === WORD) return false;
    if (!APPENDS.some((mark) => tokens.isMark(behind, mark))) return false;
    for (let i = behind + 1; i < start; i++) {
      if (!tokens.isWord(i) || tokens.opensParagraph(i) || signOf(tokens, i, start, this.grammar.language) !== 0)
        return false;
    }
    return true;
  }

  /** The expression that the one just resolved was counted from. */
  private countedFrom(): number | undefined {
    return this.context.from?.timex;
  }

  /** The year that a month may be a part of: "twice in 2022, in January and in September", "in 2022 – in May". */
  private yearBefore(start: number): Point | null {
    const { tokens, behind } = this;
    const { last } = this.context;
    if (last === null || (last.unit !== 'Y' && !last.inYear)) return null;
    const gap = start - behind;
    if (gap < 1 || gap > LONGEST_PARTS) return null;
    let mark = -1;
    for (let i = behind; i < start; i++) {
      if (tokens.opensParagraph(i)) return null;
      if (tokens.kind[i] === WORD) continue;
      if (!APPENDS.some((append) => tokens.isMark(i, append))) return null;
      mark = i;
    }
    // "And in September" goes on with the parts.
    if (last.inYear) return mark < 0 && tokens.hasBits(behind, AND) ? last : null;
    // "Compared with 2022, in January" does not.
    const isNamed = !tokens.isMark(mark, ',') || tokens.sense(this.began - 1, 'in') !== undefined;
    return mark >= 0 && mark >= start - 2 && isNamed ? last : null;
  }

  /** Where the story stands. */
  private mark(): Told {
    const { last, day, past, story, period, isYearToDate } = this.context;
    return { last, day, past, story, period, isYearToDate };
  }

  private reset(told: Told): void {
    Object.assign(this.context, told);
  }

  /** After an expression: what it named is of its place, and the story is where it left it. */
  private settle(last: Point | null, start: number): void {
    const { context, found } = this;
    const place = found.length;
    if (context.last) context.last.timex ??= place;
    if (context.story) context.story.timex ??= place;
    if (context.period) context.period.timex ??= place;
    if (context.last && context.last !== last && this.isSince(start)) {
      context.last.since = true;
      // "Part of the empire since 513" is nothing that "the following year" of a history counts from.
      if (last && context.last.first < last.first && isNarrative(context)) context.last = last;
    }
    // "The same day" means the day the story is at, not one that a thing is named by.
    if (last !== null && context.last !== last && this.isPassing(start)) context.last = last;
    if (context.last?.unit === 'D' && !context.last.since) {
      context.day = context.last;
      if (context.anchor !== null && context.day.first <= context.anchor) context.past = context.day;
    }
  }

  /** "Since 4 May", "since it went public in June 1984"; "in the weeks before Christmas" is no day of the story either. */
  private isSince(start: number): boolean {
    const { tokens } = this;
    if (tokens.sense(start - 1, 'before') !== undefined && tokens.sense(start - 2, 'unit.dates') !== undefined)
      return true;
    for (let i = start - 1; i >= 0 && i > start - 7; i--) {
      if (tokens.sense(i, 'since') !== undefined) return i === start - 1 || tokens.hasBits(i + 1, SUBJECT);
      if (tokens.kind[i] !== WORD || tokens.opensParagraph(i)) return false;
    }
    return false;
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

/** This week and those around it. */
function isNear({ first }: Point, anchor: DayNumber | null): boolean {
  return anchor !== null && Math.abs(anchor - first) <= 16;
}

type Told = Pick<Context, 'last' | 'day' | 'past' | 'story' | 'period' | 'isYearToDate'>;
