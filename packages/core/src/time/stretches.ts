import { type DayNumber, weekday } from './calendar.ts';
import { type Context, isNarrative } from './context.ts';
import { looksTo } from './days.ts';
import { FIELD } from './fields.ts';
import type { Grammar } from './grammar.ts';
import { Match } from './match.ts';
import { numberReaders } from './numerals.ts';
import { resolve } from './resolve.ts';
import { JOINS, MOVES } from './tense-bits.ts';
import { NUMBER, WORD } from './token.ts';
import type { Tokens } from './tokens.ts';

/** One end, both, or the days of a list, each an expression of its own. */
export type Stretch = readonly [Match, ...Match[]];

/** The tokens [start, end) whose clause `Context.direction` looks at, and whether they begin with a limit ("no later than"). */
export type Clause = { start: number; end: number; isLimit: boolean };

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
      const list = day ? this.dayList(i) : null;
      if (list) return list;
      const joint = this.joint(day?.end ?? i + 1, i);
      const other = joint > 0 ? this.coreAt(joint) : null;
      if (other?.fields.has(FIELD.era) && !other.fields.has(FIELD.month)) {
        // "499–493 BC"
        return [other.over(i, i + 1, { [FIELD.year]: tokens.number(i) }), other];
      }
      const hours = other ? this.hours(i, joint, other) : null;
      if (hours) return hours;
      if (other?.kind === 'decade' && tokens.isMark(joint - 1, '-') && tokens.number(i) % 10 === 0) {
        // "1960–1970-х", "80–90-е"
        return [other.over(i, i + 1, { [FIELD.decade]: tokens.number(i) }), other];
      }
      if (!day || !other || !isDay(other)) return null;
      return this.stretch(other.over(i, day.end, { [FIELD.weekday]: undefined, [FIELD.day]: day.value }), other, 0);
    }
    if (core.kind === 'reported') return this.quarterEnded(core);
    const listed = this.monthList(core);
    if (listed) return [listed];
    if (core.kind !== 'date' && !LENDS_YEAR.has(core.kind)) return null;
    const isShort = tokens.isMark(core.end, '/') && core.fields.number(FIELD.month) === undefined;
    const clock = this.clockOfDay(core);
    if (clock) return clock;
    const days = this.daysBehind(core);
    if (days) return days;
    const joint = isShort ? core.end + 1 : this.joint(core.end, i);
    if (joint === 0) return null;
    const { fields } = core;
    if (core.kind !== 'date') {
      // "The spring and summer of 431 BC", "Q1–Q3 2019", "the autumn and early winter of 1812"
      const prefix = this.grammar.prefixes.match(tokens, joint);
      const other = fields.has(FIELD.year) || fields.has(FIELD.rel) ? null : this.coreAt(prefix?.end ?? joint);
      if (other?.kind !== core.kind || !(other.fields.has(FIELD.year) || other.fields.has(FIELD.relOf))) return null;
      const lent = YEAR_FIELDS.filter((field) => other.fields.has(field));
      const first = core.with(Object.fromEntries(lent.map((field) => [field, other.fields.value(field)])));
      return prefix ? [first] : [first, other];
    }
    const month = fields.number(FIELD.month);
    if (month === undefined) return this.weekdays(core, joint) ?? this.shortYear(core, joint);
    if (fields.has(FIELD.part)) return this.nightOver(core, joint);
    if (fields.has(FIELD.minutes)) return null;
    const other = this.coreAt(joint) ?? this.softMonth(core, joint);
    const otherMonth = other?.kind === 'date' ? other.fields.number(FIELD.month) : undefined;
    if (other && otherMonth !== undefined) return this.months(core, other, month > otherMonth ? 1 : 0);
    const from = fields.number(FIELD.day);
    if (from === undefined || other !== null || fields.has(FIELD.year)) return null;
    // The 14 of "June 10–14".
    const day = numberReaders.DAY?.read(tokens, joint, grammar.language);
    if (!day || tokens.kind[joint] !== NUMBER || Number(day.value) <= from) return null;
    const comma = tokens.isMark(day.end, ',') ? day.end + 1 : day.end;
    const year = numberReaders.YEAR?.read(tokens, comma, grammar.language);
    if (!year && tokens.isWord(day.end) && tokens.value[day.end] === 0 && !tokens.isMark(joint - 1, '-')) return null;
    const first = core.with({ [FIELD.weekday]: undefined, [FIELD.year]: year?.value });
    return [first, first.over(joint, year?.end ?? day.end, { [FIELD.day]: day.value })];
  }

  /** "August 9, 10 and 11, 2024": the days behind the first, which have its month. */
  private daysBehind(core: Match): Stretch | null {
    const { tokens, grammar } = this;
    const { fields } = core;
    if (!isDay(core) || fields.has(FIELD.year) || !tokens.isMark(core.end, ',')) return null;
    let latest = fields.number(FIELD.day) ?? 0;
    const dayAt = (at: number): number => {
      const day = tokens.kind[at] === NUMBER ? numberReaders.DAY?.read(tokens, at, grammar.language) : null;
      if (!day || Number(day.value) <= latest) return 0;
      latest = Number(day.value);
      return day.end;
    };
    const days: Match[] = [];
    const add = (start: number, end: number): void => {
      days.push(core.over(start, end, { [FIELD.weekday]: undefined, [FIELD.day]: latest }));
    };
    let at = core.end;
    for (let count = 0; count < LONGEST_LIST && tokens.isMark(at, ','); count++) {
      const end = dayAt(at + 1);
      if (end === 0) break;
      add(at + 1, end);
      at = end;
    }
    const joint = this.joint(tokens.isMark(at, ',') ? at + 1 : at, core.start);
    const end = days.length > 0 && joint > 0 && !tokens.isMark(joint - 1, '-') ? dayAt(joint) : 0;
    if (end === 0) return null;
    const comma = tokens.isMark(end, ',') ? end + 1 : end;
    const year = numberReaders.YEAR?.read(tokens, comma, grammar.language);
    // "On August 9, 10 and 11 people"
    if (!year && (tokens.isMark(end, '%') || (tokens.isWord(end) && !this.mayFollowDay(end)))) return null;
    add(joint, year?.end ?? end);
    return this.oneYear([core, ...days].map((day) => day.with({ [FIELD.year]: year?.value })));
  }

  /** A word of the lexicon that counts nothing and is not counted. */
  private mayFollowDay(i: number): boolean {
    const { tokens } = this;
    if (tokens.value[i] === 0) return false;
    return ['counted', 'unit', 'unit.one', 'scale', 'month'].every(
      (category) => tokens.sense(i, category) === undefined,
    );
  }

  /** "Between 7 and 9 p.m.", «с 19 до 21 часа». */
  private hours(i: number, joint: number, other: Match): Stretch | null {
    const { tokens } = this;
    const { fields } = other;
    const minutes = fields.number(FIELD.minutes);
    if (other.kind !== 'date' || minutes === undefined || joint !== i + 2 || tokens.digits(i) > 2) return null;
    if ((tokens.sense(i - 1, 'from') ?? tokens.sense(i - 1, 'between')) === undefined) return null;
    const from = tokens.number(i) * 60;
    const isHalf = fields.has(FIELD.half) || fields.has(FIELD.part);
    if (from > (isHalf ? 720 : 1440)) return null;
    // "From 11 to 1 p.m."
    const isOver = isHalf && from > minutes && from < 720;
    const first = isOver ? { [FIELD.half]: 'am', [FIELD.part]: undefined } : {};
    return [other.over(i, i + 1, { ...first, [FIELD.minutes]: from }), other];
  }

  /** "Between noon and 8 p.m. Tuesday", "from 9 a.m. to 5 p.m. on March 3": the day said once is of both. */
  private clockOfDay(core: Match): Stretch | null {
    if (!core.fields.has(FIELD.minutes) || DAY_FIELDS.some((field) => core.fields.has(field))) return null;
    const joint = this.joint(core.end, core.start);
    const other = joint > 0 ? this.coreAt(joint) : null;
    if (other?.kind !== 'date' || !other.fields.has(FIELD.minutes)) return null;
    const lent = DAY_FIELDS.filter((field) => other.fields.has(field));
    if (lent.length === 0) return null;
    if (isWeekday(other) && this.context.anchor !== null) {
      this.clause.start = core.start;
      this.clause.end = other.end;
      const dayShift = this.awayTo(other.fields.number(FIELD.weekday) ?? 0, this.context.anchor);
      const both = { [FIELD.weekday]: undefined, [FIELD.dayShift]: dayShift };
      return [core.with(both), other.with(both)];
    }
    return [core.with(Object.fromEntries(lent.map((field) => [field, other.fields.value(field)]))), other];
  }

  /** How many days from `anchor` the weekday that the clause means is. */
  private awayTo(name: number, anchor: DayNumber): number {
    return looksTo(this.context) > 0 ? (name - weekday(anchor) + 7) % 7 : -((weekday(anchor) - name + 7) % 7);
  }

  /** Two months, or days of them, that share what is said of the year; `wraps` is 1 when the second lies in the next. */
  private months(core: Match, other: Match, wraps: number): Stretch | null {
    const { fields } = core;
    if (fields.has(FIELD.year)) return null;
    const year = other.fields.number(FIELD.year);
    if (year !== undefined) {
      const era = other.fields.string(FIELD.era) ?? fields.string(FIELD.era);
      return [core.with({ [FIELD.year]: year - wraps, [FIELD.era]: era }), other];
    }
    if (fields.has(FIELD.rel)) return null;
    const [rel, relOf] = [other.fields.number(FIELD.rel), other.fields.string(FIELD.relOf)];
    // "In May and June of last year"
    if (relOf === 'year' && rel !== undefined) {
      return [core.with({ [FIELD.relOf]: relOf, [FIELD.rel]: rel - wraps }), other];
    }
    return isNarrative(this.context) || relOf !== undefined ? null : this.sharedYear(core, other, wraps);
  }

  /** "The 16th and 17th centuries", "I–III кварталы 2016 года". */
  private ordinals(i: number): Stretch | null {
    const { tokens, grammar } = this;
    const first = numberReaders.ORD?.read(tokens, i, grammar.language);
    const joint = first ? this.joint(first.end, i) : 0;
    const other = joint > 0 ? this.coreAt(joint) : null;
    if (!first || !other || !ORDINAL.has(other.kind) || !other.fields.has(FIELD.ord)) return null;
    return [other.over(i, first.end, { [FIELD.ord]: first.value }), other];
  }

  /** "The quarter ended Sept. 30": which one it is, the day tells. */
  private quarterEnded(core: Match): Stretch | null {
    const { tokens } = this;
    const day = tokens.sense(core.end, 'ended') === undefined ? null : this.coreAt(core.end + 1);
    if (!day || !isDay(day) || core.fields.has(FIELD.back)) return null;
    return [new Match(core.start, core.end, 'quarterEnded', day.fields), day];
  }

  /** Two ends that come to one year, whether it is said or not. */
  private stretch(first: Match, second: Match, wraps: number): Stretch | null {
    const { fields } = second;
    const isOpen = !fields.has(FIELD.year) && !fields.has(FIELD.rel) && !fields.has(FIELD.relOf);
    return isOpen && !isNarrative(this.context) ? this.sharedYear(first, second, wraps) : [first, second];
  }

  /** "From Friday to Monday" is one stretch: the last one that is over, or the next where the clause looks ahead. */
  private weekdays(first: Match, joint: number): Stretch | null {
    const { tokens, context } = this;
    if (!isWeekday(first) || tokens.sense(joint - 1, 'and') !== undefined) return null;
    const second = this.coreAt(joint);
    if (second?.fields.has(FIELD.week) && second.fields.has(FIELD.weekday)) {
      // "From Monday to Thursday of last week"
      const { fields } = second;
      return [first.with({ [FIELD.week]: fields.value(FIELD.week), [FIELD.rel]: fields.value(FIELD.rel) }), second];
    }
    if (second === null || !isWeekday(second) || context.anchor === null) return null;
    const [from, to] = [first, second].map(({ fields }) => fields.number(FIELD.weekday) ?? 0) as [number, number];
    const length = (to - from + 7) % 7 || 7;
    this.clause.start = first.start;
    this.clause.end = second.end;
    const today = weekday(context.anchor);
    const start = looksTo(context) > 0 ? (from - today + 7) % 7 : -((today - to + 7) % 7) - length;
    const at = (match: Match, dayShift: number): Match =>
      match.with({ [FIELD.weekday]: undefined, [FIELD.dayShift]: dayShift });
    return [at(first, start), at(second, start + length)];
  }

  /** "7, 8 and 9 June 2016": the list of days that begins at `i`. */
  private dayList(i: number): Stretch | null {
    const { tokens, grammar } = this;
    const days: { start: number; end: number; day: number }[] = [];
    let at = i;
    for (let count = 0; count < LONGEST_LIST; count++) {
      const day = tokens.kind[at] === NUMBER ? numberReaders.DAY?.read(tokens, at, grammar.language) : null;
      if (!day) return null;
      days.push({ start: at, end: day.end, day: Number(day.value) });
      at = day.end;
      if (!tokens.isMark(at, ',')) break;
      at++;
    }
    const joint = days.length > 1 ? this.joint(at, i) : 0;
    const last = joint > 0 ? this.coreAt(joint) : null;
    if (!last || !isDay(last)) return null;
    const of = ({ start, end, day }: (typeof days)[number]): Match =>
      last.over(start, end, { [FIELD.weekday]: undefined, [FIELD.day]: day });
    return this.oneYear([...days.map(of), last]);
  }

  /** A list of days that come to one year, whether it is said or not. */
  private oneYear(days: readonly Match[]): Stretch | null {
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last) return null;
    const isOpen = !YEAR_FIELDS.some((field) => last.fields.has(field)) && !isNarrative(this.context);
    const year = isOpen ? this.yearOfClause(first.start, last.end, last) : undefined;
    const [head, ...rest] = year === undefined ? days : days.map((day) => day.with({ [FIELD.sharedYear]: year }));
    return head ? [head, ...rest] : null;
  }

  /** The year that a date of the clause of [start, end) is of. */
  private yearOfClause(start: number, end: number, date: Match): number | undefined {
    this.clause.start = start;
    this.clause.end = end;
    const year = Number(resolve(date, this.context)?.value.slice(0, 4));
    return Number.isNaN(year) ? undefined : year;
  }

  /** "In May, June and July 2016": the first month with the year of the last, when that is said. */
  private monthList(core: Match): Match | null {
    const { tokens } = this;
    if (!tokens.isMark(core.end, ',') || !isMonth(core)) return null;
    let at = core.end;
    for (let count = 0; count < LONGEST_LIST; count++) {
      const joint = tokens.isMark(at, ',') ? at + 1 : this.joint(at, core.start);
      const next = joint > 0 ? this.coreAt(joint) : null;
      if (next?.kind !== 'date' || !next.fields.has(FIELD.month) || next.fields.has(FIELD.day)) return null;
      const year = next.fields.number(FIELD.year);
      if (year !== undefined) return core.with({ [FIELD.year]: year });
      at = next.end;
    }
    return null;
  }

  /** "January to October": where the clause looks back, the end of the stretch tells the year; else its beginning. */
  private sharedYear(first: Match, second: Match, wraps: number): Stretch | null {
    this.clause.start = first.start;
    this.clause.end = second.end;
    // Where nothing tells, the end is the nearer.
    const back = this.context.direction() <= 0;
    const year = Number(resolve(back ? second : first, this.context)?.value.slice(0, 4));
    if (Number.isNaN(year)) return null;
    const of = (match: Match, sharedYear: number): Match => match.with({ [FIELD.sharedYear]: sharedYear });
    return [of(first, back ? year - wraps : year), of(second, back ? year : year + wraps)];
  }

  /** "The night of August 9–10, 2020" is one night, of the first day. */
  private nightOver(core: Match, joint: number): Stretch | null {
    const { tokens, grammar } = this;
    const day = numberReaders.DAY?.read(tokens, joint, grammar.language);
    if (!day || !core.fields.has(FIELD.day) || core.fields.has(FIELD.year)) return null;
    const comma = tokens.isMark(day.end, ',') ? day.end + 1 : day.end;
    const year = numberReaders.YEAR?.read(tokens, comma, grammar.language);
    return [core.over(core.start, year?.end ?? day.end, { [FIELD.year]: year?.value })];
  }

  /** The 17 of "2016–17" and "2016/17"; the 2017 of "2016/2017". */
  private shortYear(core: Match, joint: number): Stretch | null {
    const { tokens } = this;
    const year = core.fields.number(FIELD.year);
    if (year === undefined || !isDashOrSlash(tokens, joint - 1) || !tokens.isGlued(joint)) return null;
    if (tokens.isMark(joint - 1, '/') && tokens.number(joint) === year + 1) {
      return [core, Match.of(joint, this.behindYears(joint + 1), { kind: 'date', year: year + 1 })];
    }
    if (!tokens.isNumber(joint) || tokens.digits(joint) !== 2 || tokens.number(joint) <= year % 100) return null;
    const end = Math.floor(year / 100) * 100 + tokens.number(joint);
    return [core, Match.of(joint, this.behindYears(joint + 1), { kind: 'date', year: end })];
  }

  /** Past the "годах" of "1994–95 годах" at `i`, if it is there. */
  private behindYears(i: number): number {
    return this.tokens.sense(i, 'yearsSpan') === undefined ? i : i + 1;
  }

  /** "Late May and early June 2016": the year said once is of both. */
  lentYear(core: Match): Match {
    const joint = core.kind === 'date' ? this.joint(core.end, core.start) : 0;
    if (joint === 0) return core;
    const { fields } = core;
    const month = fields.number(FIELD.month);
    if (month === undefined || fields.has(FIELD.year) || fields.has(FIELD.rel)) return core;
    const other = this.coreAt(this.grammar.prefixes.match(this.tokens, joint)?.end ?? joint);
    const otherMonth = other?.kind === 'date' ? other.fields.number(FIELD.month) : undefined;
    const year = other?.fields.number(FIELD.year);
    if (otherMonth === undefined || year === undefined) return core;
    const era = other?.fields.string(FIELD.era) ?? fields.string(FIELD.era);
    return core.with({ [FIELD.year]: year - (month > otherMonth ? 1 : 0), [FIELD.era]: era });
  }

  /** "April and May": beside a month, one that is also another word. */
  private softMonth(core: Match, i: number): Match | null {
    const { tokens } = this;
    const month = isMonth(core) && tokens.isCapital(i) ? tokens.sense(i, 'month.soft') : undefined;
    return typeof month === 'number' ? Match.of(i, i + 1, { kind: 'date', month }) : null;
  }

  /** The match of a rule at token `i`, in the same paragraph. */
  coreAt(i: number): Match | null {
    return this.tokens.opensParagraph(i) ? null : this.grammar.rules.match(this.tokens, i);
  }

  /** Past a dash, "to", "and" or "or" at `i`; 0 when there is none. */
  private joint(i: number, start: number): number {
    const { tokens } = this;
    const joins = tokens.isMark(i, '-') || tokens.hasBits(i, JOINS);
    // "Moved from 28 February to 6 March", with a word for "to" that says so only behind a "from".
    const moves = !joins && tokens.hasBits(i, MOVES) && tokens.sense(start - 1, 'from') !== undefined;
    return (joins || moves) && !tokens.opensParagraph(i) && !tokens.opensParagraph(i + 1) ? i + 1 : 0;
  }
}

/** No list of days or months goes on for longer. */
const LONGEST_LIST = 12;

/** Kinds that are told by their number. */
const ORDINAL = new Set(['century', 'quarter', 'half']);

/** Kinds whose first end takes its year from the second. */
const LENDS_YEAR = new Set(['season', 'quarter', 'half', 'within']);

/** What tells the day of a clock time. */
const DAY_FIELDS = [
  FIELD.weekday,
  FIELD.dayShift,
  FIELD.storyShift,
  FIELD.iso,
  FIELD.holiday,
  FIELD.month,
  FIELD.day,
  FIELD.year,
  FIELD.rel,
];

/** What tells a year. */
const YEAR_FIELDS = [FIELD.year, FIELD.era, FIELD.rel, FIELD.relOf];

const isDashOrSlash = (tokens: Tokens, i: number): boolean => tokens.isMark(i, '-') || tokens.isMark(i, '/');

function isWeekday({ kind, fields }: Match): boolean {
  return kind === 'date' && fields.has(FIELD.weekday) && !fields.has(FIELD.month) && !fields.has(FIELD.rel);
}

const BESIDE_MONTH = [FIELD.day, FIELD.weekday, FIELD.year, FIELD.rel, FIELD.relOf];

function isMonth({ kind, fields }: Match): boolean {
  return kind === 'date' && fields.has(FIELD.month) && !BESIDE_MONTH.some((field) => fields.has(field));
}

function isDay({ kind, fields }: Match): boolean {
  return kind === 'date' && fields.has(FIELD.day) && fields.has(FIELD.month);
}
