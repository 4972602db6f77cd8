import type { TimeLanguage } from './languages/language.ts';
import { beginsSentence, endsClause, opensSentence, REACH } from './sentence.ts';
import {
  A,
  AND,
  APPOINTS,
  BE,
  BE_INFINITIVE,
  BEFOREHAND,
  COMPARES,
  FOR,
  FUTURE,
  INFINITIVE,
  INTEND,
  INTEND_NOW,
  LEAN_FUTURE,
  LEAN_PAST,
  MOVES,
  ON,
  PAST,
  PLANS,
  PLUPERFECT,
  RELATIVE,
  STARTING,
  SUBJECT,
  SUBORDINATES,
  THE,
  TIMETABLE,
  UNTIL,
  WAS,
} from './tense-bits.ts';
import { MARK } from './token.ts';
import type { Tokens } from './tokens.ts';

/** -1: the past. 1: the future. 2: the future, by a word that can hardly mean anything else ("until Friday"). 0: not told. */
export type Direction = -1 | 0 | 1 | 2;

/** How far the rest of a sentence is read that an expression opens. */
const LONGEST_ASIDE = 24;
/**
 * Where the clause around the tokens [start, end) looks.
 * The nearest sign wins: a helping verb, an ending of the past; failing these, a preposition that leans one way ("by Friday").
 */
export function direction(tokens: Tokens, start: number, end: number, language: TimeLanguage): Direction {
  const told = directionOf(tokens, start, end, language);
  // "Cancelled overtime through October": what is over may have been set for what is not.
  return told < 0 && tokens.sense(start - 1, 'through') !== undefined ? 0 : told;
}

function directionOf(tokens: Tokens, start: number, end: number, language: TimeLanguage): Direction {
  // "Until Friday", "until after Friday"
  let until = tokens.sense(start - 1, 'after') === undefined ? start - 1 : start - 2;
  // "Until sometime in June"
  if (tokens.sense(start - 2, 'sometime') !== undefined) until = start - 3;
  if (tokens.hasBits(until, UNTIL) && !isBeforehand(tokens, until - 1)) return hasLasted(tokens, until) ? -1 : 2;
  // "The season runs through November"
  if (tokens.sense(start - 1, 'through') !== undefined && tokens.sense(start - 2, 'lasts') !== undefined) return 2;
  if (tokens.hasBits(start - 1, LEAN_PAST)) return -1;
  const leansAhead = tokens.hasBits(start - 1, LEAN_FUTURE) && !isBeforehand(tokens, start - 2);
  // "The hearing is on Friday"
  if (tokens.hasBits(tokens.hasBits(start - 1, ON) ? start - 2 : start - 1, BE)) return 1;
  // "Friday is the deadline"
  if (tokens.hasBits(end, BE) && tokens.sense(start, 'weekday') !== undefined && beginsSentence(tokens, start))
    return 1;
  const leaned = (sign: -1 | 1): Direction => (sign > 0 && leansAhead ? 2 : sign);
  if (isAppointed(tokens, start)) return 1;
  if (!leansAhead && followsParticiple(tokens, start, language)) return -1;
  const within = inRelativeClause(tokens, start, language);
  if (within !== 0) return leaned(within);
  // "Compared with 21 cents in the spring"
  if (!leansAhead && isCompared(tokens, start)) return -1;
  let back = start - 1;
  const isElliptic = continues(tokens, start);
  let beyond = -1;
  let isJoined = false;
  // "On Friday, the ministers will meet": the comma behind the expression does not end its clause.
  const isParted = tokens.isMark(end, ',');
  let ahead = isParted ? behindDate(tokens, end + 1) : end;
  // In the middle of a sentence what stands before the expression has the first word: "who met on Friday, will go on".
  // So it has where another clause begins behind it: "said on Friday that they will go on".
  const waits = (isParted || tokens.hasBits(end, SUBJECT)) && !opensSentence(tokens, start);
  for (let step = 1; step <= REACH; step++) {
    if (back >= 0) {
      if (tokens.isMark(back, ')')) back = beforeBracket(tokens, back);
      if (endsClause(tokens, back)) {
        // "Will be shown here on Friday, and in Exeter from Monday"
        isJoined = tokens.hasBits(back + 1, AND);
        if (tokens.isMark(back, ',') && (isElliptic || isJoined)) beyond = back - 1;
        back = -1;
      } else {
        const sign = signOf(tokens, back, start, language);
        if (sign !== 0) return leaned(sign);
        back = tokens.opensParagraph(back) ? -1 : back - 1;
      }
    }
    if (ahead < tokens.count && !(waits && back >= 0)) {
      const beside = behindInsertion(tokens, ahead);
      if (beside > ahead) ahead = beside;
      else if (endsClause(tokens, ahead) || opensClause(tokens, ahead) || tokens.opensParagraph(ahead))
        ahead = tokens.count;
      else {
        const sign = signOf(tokens, ahead, start, language);
        if (sign !== 0) return leaned(sign);
        ahead++;
      }
    }
  }
  if (leansAhead) return 2;
  if (isParted && !waits) return beyondAside(tokens, end + 1, start, language);
  for (let step = 1; step <= REACH && beyond >= 0; step++, beyond--) {
    if (endsClause(tokens, beyond) && !tokens.isMark(beyond, ',')) return 0;
    const sign = signOf(tokens, beyond, start, language);
    if (sign !== 0) return isJoined && sign < 0 ? 0 : sign;
    if (tokens.opensParagraph(beyond)) return 0;
  }
  return 0;
}

/** Behind what stands between two commas near each other: "in March Kurz, then chancellor, came". */
function behindInsertion(tokens: Tokens, at: number): number {
  if (!tokens.isMark(at, ',') || !tokens.isCapital(at - 1)) return at;
  for (let i = at + 1; i < at + 6 && i < tokens.count; i++) {
    if (tokens.isMark(i, ',')) return i + 1;
    if (tokens.kind[i] === MARK || tokens.hasBits(i, FUTURE | PAST | WAS | RELATIVE)) return at;
  }
  return at;
}

/** What is set beside something is mostly over. */
function isCompared(tokens: Tokens, start: number): boolean {
  for (let i = start - 1; i >= 0 && i > start - REACH; i--) {
    if (tokens.hasBits(i, COMPARES)) return true;
    if (endsClause(tokens, i) || tokens.hasBits(i, FUTURE)) return false;
  }
  return false;
}

/** "The strike lasted until Friday", "it was not until March": over, unlike "was jailed until Friday", "kept open until May". */
function hasLasted(tokens: Tokens, until: number): boolean {
  for (let i = until - 1; i >= 0 && i > until - 8; i--) {
    if (endsClause(tokens, i)) return false;
    if (tokens.sense(i, 'lasted') !== undefined) return !tokens.hasBits(i - 1, FUTURE | INFINITIVE);
    // "Did not return until Sunday"
    if (tokens.sense(i, 'did') !== undefined) return isDenied(tokens, i + 1);
    if (tokens.hasBits(i, WAS)) return !isUndergone(tokens, i + 1) && !isUndergone(tokens, i + 2);
    if (tokens.hasBits(i, PAST | FUTURE) && tokens.sense(i - 1, 'not') === undefined) return false;
  }
  return false;
}

/** "Not", or the "n't" that a word ends in. */
function isDenied(tokens: Tokens, i: number): boolean {
  return tokens.sense(i, 'not') !== undefined || (tokens.isMark(i, "'") && tokens.isGlued(i));
}

/** A participle, by the ending that a past has, too. */
function isUndergone(tokens: Tokens, i: number): boolean {
  if (!tokens.isWord(i)) return false;
  if (tokens.sense(i, 'undergone') !== undefined) return true;
  return tokens.hasBits(i, PAST | INTEND | APPOINTS | INFINITIVE) || tokens.text.endsWith('ed', tokens.end[i]);
}

/** "The hearing was put off to 9 June", «заседание назначили на 9 июня». */
function isAppointed(tokens: Tokens, start: number): boolean {
  if (!tokens.hasBits(start - 1, FOR | MOVES) && tokens.sense(start - 1, 'to') === undefined) return false;
  for (let i = start - 2; i >= start - 6; i--) {
    if (tokens.hasBits(i, APPOINTS)) return !isPluperfect(tokens, i);
    if (endsClause(tokens, i) || tokens.hasBits(i, PAST)) return false;
  }
  return false;
}

/** «Избранный в сентябре»: a participle of the past right before the expression or its preposition. */
function followsParticiple(tokens: Tokens, start: number, { participles }: TimeLanguage): boolean {
  if (participles === undefined || tokens.hasBits(start - 1, ON)) return false;
  const before = tokens.isWord(start - 1) && tokens.value[start - 1] !== 0 ? start - 2 : start - 1;
  if (isParticiple(tokens, before, participles)) return true;
  // «, продлённые на год в октябре»
  for (let i = before; i > before - 5; i--) {
    if (tokens.kind[i] === MARK) return tokens.isMark(i, ',') && i < before && isParticiple(tokens, i + 1, participles);
  }
  return false;
}

function isParticiple(tokens: Tokens, i: number, participles: NonNullable<TimeLanguage['participles']>): boolean {
  if (!tokens.isWord(i) || tokens.isCapital(i)) return false;
  if (tokens.value[i] !== 0 && !tokens.hasBits(i, APPOINTS)) return false;
  // "Will be opened"
  if (tokens.hasBits(i - 1, FUTURE) || tokens.hasBits(i - 2, FUTURE)) return false;
  const end = tokens.end[i] ?? 0;
  if (end - (tokens.start[i] ?? 0) < 6) return false;
  const { stems, endings, whole } = participles;
  const ends = (ending: string, at: number): boolean => tokens.text.endsWith(ending, at);
  if (whole.some((ending) => ends(ending, end))) return true;
  return endings.some((ending) => ends(ending, end) && stems.some((stem) => ends(stem, end - ending.length)));
}

/** "Farmers who planted in February will harvest": what the clause of "who" says before the expression. */
function inRelativeClause(tokens: Tokens, start: number, language: TimeLanguage): -1 | 0 | 1 {
  let from = start - 1;
  const limit = Math.max(0, start - REACH);
  while (from >= limit && !tokens.hasBits(from, RELATIVE)) {
    if (tokens.kind[from] === MARK && endsClause(tokens, from)) return 0;
    if (tokens.opensParagraph(from)) return 0;
    from--;
  }
  if (from < limit) return 0;
  for (let i = start - 1; i > from; i--) {
    const sign = signOf(tokens, i, start, language);
    if (sign !== 0) return sign;
  }
  return 0;
}

/**
 * "The first met on 28 February, the second – on 3 March", "will end, he hopes, on Friday": a dash or an aside stands
 * before the expression, and its clause goes on as the one before.
 */
function continues(tokens: Tokens, start: number): boolean {
  // ", beginning from"
  if (tokens.hasBits(start - 2, STARTING)) return tokens.isMark(start - 3, ',');
  for (const i of [start - 1, start - 2]) {
    if (tokens.isMark(i, '-')) return !tokens.isGlued(i);
    if (tokens.isMark(i, ',')) return [2, 3, 4].some((back) => tokens.isMark(i - back, ','));
  }
  return false;
}

/** "In January, a week after the anniversary, a clinic was bombed": the first sign in the rest of the sentence. */
function beyondAside(tokens: Tokens, from: number, start: number, language: TimeLanguage): Direction {
  for (let i = from; i < from + LONGEST_ASIDE && i < tokens.count; i++) {
    if (tokens.opensParagraph(i) || (endsClause(tokens, i) && !tokens.isMark(i, ','))) return 0;
    const sign = signOf(tokens, i, start, language);
    if (sign !== 0) return sign;
  }
  return 0;
}

/** Past a date of a few tokens between two commas at `i`: "on Independence Day, 24 August, they met"; else `i`. */
function behindDate(tokens: Tokens, i: number): number {
  for (let at = i; at < i + 4; at++) {
    if (at > i && tokens.isMark(at, ',')) return at + 1;
    if (!tokens.isNumber(at) && tokens.sense(at, 'month') === undefined) return i;
  }
  return i;
}

/** Whether what is held on a weekday whose "'s" begins at `i` is told as lying ahead: "Friday's vote will be the first". */
export function isHeldAhead(tokens: Tokens, i: number, language: TimeLanguage): boolean {
  // One word may stand before it: "Friday's second session".
  const held = [i + 2, i + 3].find((at) => tokens.sense(at, 'held') !== undefined);
  if (held === undefined) return false;
  for (let at = held + 1; at <= held + LONGEST_SUBJECT && !endsClause(tokens, at); at++) {
    const sign = signOf(tokens, at, i, language);
    if (sign !== 0) return sign > 0;
  }
  return false;
}

/** "In the parliament" between a session and its verb. */
const LONGEST_SUBJECT = 5;

/** Before the bracket that opens an aside which closes at `i`; else `i`. */
function beforeBracket(tokens: Tokens, i: number): number {
  for (let at = i - 1; at > i - REACH; at--) if (tokens.isMark(at, '(')) return at - 1;
  return i;
}

/** «Незадолго до рассвета», «за неделю до пятницы»: there the word for "until" says "before". */
function isBeforehand(tokens: Tokens, i: number): boolean {
  return tokens.hasBits(i, BEFOREHAND) || tokens.sense(i, 'unit') !== undefined;
}

/**
 * "They planned a rally on Saturday and were driving": the verb behind "and" has a time of its own, as has all that
 * stands behind "unless".
 */
function opensClause(tokens: Tokens, i: number): boolean {
  if (tokens.hasBits(i, SUBORDINATES)) return true;
  return tokens.hasBits(i, AND) && tokens.hasBits(i + 1, BE | WAS | FUTURE | PAST);
}

/** What the word at `i` says of a date that begins at `start`. */
export function signOf(tokens: Tokens, i: number, start: number, language: TimeLanguage): -1 | 0 | 1 {
  if (!tokens.isWord(i)) return 0;
  if (tokens.hasBits(i, SIGNS)) {
    const sign = signOfKnown(tokens, i, start, language);
    if (sign !== null) return sign;
  }
  // An unknown word with a capital is a name (United), no verb.
  if ((tokens.value[i] !== 0 && !tokens.hasBits(i, APPOINTS)) || tokens.isCapital(i)) return 0;
  if ((tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) < 5) return 0;
  const { text } = tokens;
  const end = tokens.end[i] ?? 0;
  const ends = (ending: string): boolean => text.endsWith(ending, end);
  if (language.pastEndings.some(ends)) return signOfParticiple(tokens, i);
  return language.futureEndings?.some(ends) ? 1 : 0;
}

const SIGNS = FUTURE | TIMETABLE | INTEND | INTEND_NOW | PLANS | INFINITIVE | WAS | PAST;

/** The same of a word that has any of `SIGNS`; null when here it says nothing by them. */
function signOfKnown(tokens: Tokens, i: number, start: number, language: TimeLanguage): -1 | 0 | 1 | null {
  if (tokens.hasBits(i, FUTURE)) {
    // Amid a sentence May is a month and Will a name.
    if (tokens.isCapital(i) && tokens.isWord(i - 1)) return 0;
    // "By 84 votes", "the hosts": a noun.
    if (tokens.isNumber(i - 1) || tokens.hasBits(i - 1, THE | A)) return 0;
    // "Had no tanks to meet the demand": an aim says nothing of when, unless what is before it does.
    if (tokens.hasBits(i - 1, INFINITIVE)) return 0;
    return isPluperfect(tokens, i) ? -1 : 1;
  }
  if (tokens.hasBits(i, TIMETABLE)) {
    // "They are arriving on Friday", "the polls close at 8 p.m."
    if (tokens.sense(i, 'progressive') !== undefined) return tokens.hasBits(i - 1, BE) ? 1 : 0;
    return tokens.sense(i + 1, 'at') !== undefined && tokens.isNumber(i + 2) ? 1 : 0;
  }
  // "They agreed to meet on Friday", "planned for March": what was meant to be. "They agreed on Friday to meet" is past.
  const intends = tokens.hasBits(i, i < start ? INTEND | INTEND_NOW : INTEND_NOW);
  if (intends && (isAim(tokens, i + 1, language) || asksSomebody(tokens, i, start)))
    return isPluperfect(tokens, i) ? -1 : 1;
  // "They planned a rally on Friday", but "it was planned in March"
  if (i >= start - 2 && i < start && tokens.hasBits(i, PLANS) && tokens.hasBits(i - 1, BE)) return 1;
  if (i < start && tokens.hasBits(i, PLANS) && isActive(tokens, i)) return isPluperfect(tokens, i) ? -1 : 1;
  // "Rains were forecast to go on"
  if (i < start && tokens.hasBits(i, PLANS) && tokens.hasBits(i - 1, WAS | BE) && tokens.hasBits(i + 1, INFINITIVE))
    return 1;
  // "Which predicted in September that"
  // "The visit planned in May.": no clause goes on behind it.
  if (i === start - 2 && tokens.hasBits(i, PLANS) && !isHelped(tokens, i) && isLast(tokens, start)) return 1;
  const isTold = i === start - 2 || (i === start - 1 && tokens.isCapital(i - 1));
  if (isTold && tokens.hasBits(i, PLANS) && !isHelped(tokens, i)) return -1;
  // "The talks are to resume", "were to resume"
  if (tokens.hasBits(i, INFINITIVE) && tokens.hasBits(i - 1, BE | WAS)) return 1;
  // "To set": no past, though it looks like one.
  if (tokens.hasBits(i, WAS) && tokens.hasBits(i + 1, INFINITIVE)) return 1;
  if (tokens.hasBits(i, PAST)) return tokens.hasBits(i - 1, INFINITIVE) ? 0 : signOfParticiple(tokens, i);
  return null;
}

const MONTHS = ['month', 'month.soft', 'month.abbr'];

/** Behind a month and its numbers the clause ends, or its verb stands. */
function isLast(tokens: Tokens, start: number): boolean {
  let at = start;
  while (at < start + 4 && (tokens.isNumber(at) || MONTHS.some((name) => tokens.sense(at, name) !== undefined))) at++;
  return at > start && (at >= tokens.count || endsClause(tokens, at) || tokens.hasBits(at, WAS | BE | FUTURE));
}

function isHelped(tokens: Tokens, i: number): boolean {
  return tokens.hasBits(i - 1, BE | BE_INFINITIVE | WAS);
}

/** "Planned a rally", "planned protests": no "was" before it, and what was planned behind it. */
function isActive(tokens: Tokens, i: number): boolean {
  if (isHelped(tokens, i)) return false;
  return tokens.hasBits(i + 1, THE | A) || (tokens.isWord(i + 1) && tokens.value[i + 1] === 0);
}

/** "The ban had been due to end" */
function isPluperfect(tokens: Tokens, i: number): boolean {
  return tokens.hasBits(i - 1, PLUPERFECT) || tokens.hasBits(i - 2, PLUPERFECT);
}

function isAim(tokens: Tokens, i: number, { infinitiveEndings }: TimeLanguage): boolean {
  if (tokens.hasBits(i, INFINITIVE | FOR)) return true;
  if (infinitiveEndings === undefined || !tokens.isWord(i)) return false;
  const end = tokens.end[i] ?? 0;
  return infinitiveEndings.some((ending) => tokens.text.endsWith(ending, end));
}

/** "Urged Serbia to hold elections in May" */
function asksSomebody(tokens: Tokens, i: number, start: number): boolean {
  for (let at = i + 2; at < i + 6 && at < start - 2; at++) {
    if (tokens.hasBits(at, INFINITIVE)) return !tokens.hasBits(at - 1, BE | WAS);
    if (tokens.kind[at] === MARK || tokens.hasBits(at, FUTURE | PAST)) return false;
  }
  return false;
}

/** A form of the past is no past behind "will be", and tells nothing behind "is". */
function signOfParticiple(tokens: Tokens, i: number): -1 | 0 | 1 {
  // "The reduced dividend"
  if (tokens.hasBits(i - 1, THE | A)) return 0;
  // One adverb may stand between: "will be formally opened".
  const helper = isHelper(tokens, i - 1) ? i - 1 : i - 2;
  if (tokens.hasBits(helper, BE)) return 0;
  if (!tokens.hasBits(helper, BE_INFINITIVE)) return -1;
  for (let back = helper - 1; back >= helper - 3; back--) {
    if (tokens.hasBits(back, FUTURE | INFINITIVE)) return 1;
  }
  return -1;
}

function isHelper(tokens: Tokens, i: number): boolean {
  return tokens.hasBits(i, BE | BE_INFINITIVE);
}
