import { FORM } from './forms/english.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Sentence } from './mention.ts';
import { bareRelative, closesRelative, opensRelative, predicateStart } from './relative-english.ts';
import type { Verb } from './verb.ts';

/**
 * A stretch of a sentence with one subject. `opener` tells how it hangs on what stands before it;
 * `parent` is the clause it hangs on, or goes on after an insertion (`resume`).
 */
export type Clause = {
  start: number;
  end: number;
  opener: 'main' | 'and' | 'sub' | 'relative' | 'that' | 'participle' | 'source' | 'resume';
  parent: number;
  /** The word that opened it. */
  word: string;
};

export const BREAKS = new Set([';', ':', '—', '–', '(', ')']);
/** Clauses that interrupt another, which goes on after them. */
const INSERTED: ReadonlySet<Clause['opener']> = new Set(['relative', 'sub', 'participle', 'that']);
/** A tail that says who reports ("…, the ministry said on Monday") is short. */
export const TAIL = 18;

/** The clauses of a sentence, one after the other, covering every token. */
export function splitClauses(sentence: Sentence, verbs: Verb[], verbAt: readonly (Verb | undefined)[]): Clause[] {
  const { tokens, words } = sentence;
  const clauses: Clause[] = [{ start: 0, end: tokens.length, opener: 'main', parent: -1, word: '' }];
  let hasVerb = false;
  const open = (start: number, opener: Clause['opener'], parent: number, word: string) => {
    const current = clauses.at(-1);
    if (current === undefined) return;
    if (current.start === start) {
      current.opener = opener;
      current.word = word;
      return;
    }
    current.end = start;
    clauses.push({ start, end: tokens.length, opener, parent, word });
    hasVerb = false;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const roles = words[at]?.roles ?? 0;
    const here = clauses.length - 1;
    const current = clauses[here];
    if (current === undefined) break;
    const verb = verbAt[at];
    if (verb !== undefined) {
      const above = current.parent < 0 ? undefined : clauses[current.parent];
      if (verb.kind === 'finite') {
        const bare = bareRelative(sentence, verbAt, verb, current.start);
        if (bare > current.start) open(bare, 'relative', here, '');
        else if (closesRelative(sentence, verbAt, current, above, verb))
          open(predicateStart(sentence, verb), 'resume', current.parent, '');
        hasVerb = true;
      }
      if (!verb.reporting) continue;
      const said = saidFrom(sentence, verbAt, verb);
      if (said > at) open(said, 'that', here, '');
      continue;
    }
    if (token.kind === 'mark') {
      const closing = token.word === '(' ? closingOf(sentence, at) : -1;
      if (closing > at) {
        at = closing;
        continue;
      }
      if (BREAKS.has(token.word)) {
        if (token.word === ')') open(at + 1, 'resume', current.parent, '');
        else open(at + 1, token.word === '(' ? 'participle' : 'main', here, token.word);
      } else if (token.word === ',') {
        const above = current.parent < 0 ? undefined : clauses[current.parent];
        const opener = afterComma(sentence, verbAt, at, hasVerb, current, above);
        // "Which had left after the coup, agreed": no clause, but a time.
        // "Which insists that the name implies a claim, demanded": a verb that nobody knows.
        const unseen = current.opener === 'sub' || (current.opener === 'that' && at - current.start > 3);
        const told = hasVerb || (unseen && !hasComma(sentence.tokens, current.start, at));
        const waiting = opener !== 'source' && told ? waitingFor(sentence, clauses, verbAt, at + 1) : -1;
        if (waiting >= 0) open(at + 1, 'resume', waiting, tokens[at + 1]?.word ?? '');
        else if (opener !== undefined) {
          const resumes = opener === 'resume' && (INSERTED.has(current.opener) || current.opener === 'source');
          open(at + 1, opener, resumes ? current.parent : here, tokens[at + 1]?.word ?? '');
        }
      }
      continue;
    }
    if ((roles & ROLE.relative) !== 0 && at > 0) {
      open(at, 'relative', here, token.word);
    } else if ((roles & ROLE.that) !== 0 && ((words[at - 1]?.roles ?? 0) & ROLE.preposition) !== 0) {
      // "At that meeting": it points.
    } else if ((roles & ROLE.that) !== 0 && !hasVerbBefore(verbs, at, current.start)) {
      if (at > current.start && opensRelative(sentence, at)) open(at, 'relative', here, token.word);
    } else if ((roles & ROLE.that) !== 0) {
      // "So that residents could stock up": what it is for.
      const aim = tokens[at - 1]?.word === 'so';
      open(aim ? at - 1 : at, aim ? 'sub' : 'that', here, token.word);
    } else if (token.word === 'since' && ((words[at - 1]?.roles ?? 0) & ROLE.auxiliary) !== 0) {
      // "Has since left": an adverb.
    } else if (
      (roles & ROLE.subordinator) !== 0 &&
      !isAsWellAs(tokens, at) &&
      !isOnceAgain(tokens, at) &&
      !isPlainAs(sentence, verbAt, at)
    ) {
      open(at, 'sub', here, token.word);
    } else if ((roles & ROLE.conjunction) !== 0 && hasVerb && newSubject(sentence, verbAt, at + 1)) {
      open(at, 'and', here, token.word);
    } else if (
      (roles & ROLE.conjunction) !== 0 &&
      (isAnswer(current, verbs, verbAt[at + 1]) || isDone(words, current, at, verbAt[at + 1]))
    ) {
      open(at, 'and', current.parent, token.word);
    }
  }
  return clauses;
}

/** "Said the leaders of both communities met": where what is said begins without a "that", or −1. */
function saidFrom(sentence: Sentence, verbAt: readonly (Verb | undefined)[], said: Verb): number {
  const { tokens, words, mentions } = sentence;
  if (said.kind !== 'finite' || said.passive) return -1;
  let from = said.at + 1;
  // "Said on Monday the leaders met"
  if (((words[from]?.roles ?? 0) & ROLE.preposition) !== 0 && ((words[from + 1]?.roles ?? 0) & ROLE.time) !== 0)
    from += 2;
  else if (((words[from]?.roles ?? 0) & ROLE.time) !== 0) from++;
  const subject = ROLE.determiner | (from > said.at + 1 ? ROLE.pronoun : 0);
  const opens = mentions.some(({ start }) => start === from) || ((words[from]?.roles ?? 0) & subject) !== 0;
  if (!opens) return -1;
  const ends = ROLE.relative | ROLE.that | ROLE.subordinator;
  for (let at = from; at < tokens.length && at - from < 18; at++) {
    // "Said the rebels, who had crossed the border, killed"
    if (tokens[at]?.word === ',' && ((words[at + 1]?.roles ?? 0) & ROLE.relative) !== 0) {
      const closing = tokens.findIndex(({ word }, place) => place > at && word === ',');
      if (closing < 0) return -1;
      at = closing;
      continue;
    }
    const verb = verbAt[at];
    // "Denied the charge and accused the Poles": the verb behind "and" is beside the one before.
    if (verb?.kind === 'finite') return ((words[at - 1]?.roles ?? 0) & ROLE.conjunction) !== 0 ? -1 : from;
    // "Declared a state of emergency, and the army was sent": what it declared is a thing.
    const thing = !tokens[from + 1]?.capital && mentions.every(({ start }) => start < from || start > at);
    if (thing && ((words[at]?.roles ?? 0) & ROLE.conjunction) !== 0 && newSubject(sentence, verbAt, at + 1)) return -1;
    // "Told the squatters to leave or be evicted"
    if (verb?.kind === 'infinitive') return -1;
    if (tokens[at]?.kind === 'mark' || ((words[at]?.roles ?? 0) & ends) !== 0) return -1;
  }
  return -1;
}

/** "Denied that it had hit the plane and accused Warsaw": who denies something accuses in the same breath. */
function isAnswer({ opener, start }: Clause, verbs: readonly Verb[], next: Verb | undefined): boolean {
  if (opener !== 'that' || next?.kind !== 'finite' || next.passive || !ANSWERS.has(next.form.lemma)) return false;
  return verbs.findLast(({ at, kind }) => at < start && kind === 'finite')?.form.lemma === 'deny';
}

/** "Declared that France would take in nobody and sent gendarmes": what is past is none of what is to come. */
function isDone(words: Sentence['words'], { opener, start }: Clause, at: number, next: Verb | undefined): boolean {
  if (opener !== 'that' || next?.kind !== 'finite' || next.passive || !isAhead(words, start, at)) return false;
  return (next.form.form & FORM.past) !== 0 && (next.form.form & FORM.base) === 0;
}

const ANSWERS = new Set(['accuse', 'blame', 'demand', 'urge', 'call', 'warn', 'threaten', 'condemn', 'denounce']);

/** "Has once again called", "once more". */
export function isOnceAgain(tokens: Sentence['tokens'], at: number): boolean {
  const next = tokens[at + 1]?.word;
  return tokens[at]?.word === 'once' && (next === 'again' || next === 'more');
}

/** "As well as" joins, and opens nothing. */
function isAsWellAs(tokens: Sentence['tokens'], at: number): boolean {
  return tokens[at]?.word === 'as' && (tokens[at + 1]?.word === 'well' || tokens[at - 1]?.word === 'well');
}

/** "Acts as mediator", "condemned it as illegal": no verb follows, so no clause does. */
function isPlainAs({ tokens, words, mentions }: Sentence, verbAt: readonly (Verb | undefined)[], at: number): boolean {
  if (tokens[at]?.word !== 'as') return false;
  const owned = mentions.some(({ start }) => start === at + 1 || start === at + 2);
  for (let i = at + 1; i < tokens.length && i - at < 9; i++) {
    if (tokens[i]?.kind === 'mark') return true;
    if (verbAt[i]?.kind === 'finite') return false;
    // "Condemned it as a farce and said": the verb goes on from the one before, where "as" has no subject of its own.
    if (!owned && ((words[i]?.roles ?? 0) & ROLE.conjunction) !== 0 && verbAt[i + 1]?.kind === 'finite') return true;
  }
  return true;
}

/** The sentence begins with "according to", «по словам». */
export function isAccording(sentence: Sentence): boolean {
  return isAccordingAt(sentence, 0);
}

/** «По его словам»: a pronoun may stand between. */
export function isAccordingAt({ tokens, words }: Sentence, at: number): boolean {
  const roles = (i: number) => words[i]?.roles ?? 0;
  // «Как сообщает агентство»
  if (AS.has(tokens[at]?.word ?? '')) return words[at + 1]?.reporting === true || words[at + 2]?.reporting === true;
  const over = (roles(at + 1) & ROLE.pronoun) !== 0 ? roles(at + 2) : 0;
  return ((roles(at) | roles(at + 1) | over) & ROLE.according) !== 0;
}

/** The end of a short parenthesis, which interrupts nothing. */
export function closingOf({ tokens }: Sentence, at: number): number {
  for (let i = at + 1; i < tokens.length && i - at < 10; i++) if (tokens[i]?.word === ')') return i;
  return -1;
}

export function hasVerbBefore(verbs: readonly Verb[], at: number, from: number): boolean {
  return verbs.some((verb) => verb.at < at && verb.at >= from);
}

function afterComma(
  sentence: Sentence,
  verbAt: readonly (Verb | undefined)[],
  at: number,
  hasVerb: boolean,
  current: Clause,
  above: Clause | undefined,
): Clause['opener'] | undefined {
  const { tokens, words } = sentence;
  let next = at + 1;
  while (tokens[next]?.kind === 'mark' && tokens[next]?.word !== ',') next++;
  const and = ((words[next]?.roles ?? 0) & ROLE.conjunction) !== 0;
  if (((words[next]?.roles ?? 0) & ROLE.according) !== 0) return 'source';
  // "…, the chief prosecutor, Carla Berg, said": one who says it.
  if (current.opener === 'source' && !hasVerb && !hasComma(tokens, current.start, at)) return undefined;
  // "Peru's president, Alan Paz, declared an emergency": nothing is said before it.
  const says = hasVerb || hasVerbBeforeIn(verbAt, at);
  if (!and && says && !goesOnList(sentence, next) && isReportTail(sentence, verbAt, next)) return 'source';
  if (verbAt[next]?.kind === 'gerund') return 'participle';
  // "The Emirates, accused of arming them, called for", "Peru, hit by a strike that closed its ports, asked"
  if (!hasVerb && verbAt[next]?.kind === 'reduced' && (words[next + 1]?.roles ?? 0) & (ROLE.of | ROLE.agent))
    return 'participle';
  // "Met the envoys, his office said, and proposed a truce": behind who says so, what he did goes on.
  if (current.opener === 'source' && hasVerb && and && isPredicate(sentence, verbAt, next + 1)) return 'resume';
  if (current.opener === 'relative') {
    // "It began with the fire, which gutted a mill, spread and": the clause above has its verb.
    const done = above !== undefined && hasVerb && hasFinite(verbAt, above.start, current.start);
    if (done && verbAt[next]?.kind === 'finite') return undefined;
    // "Arrested a man, who had resisted, and freed two": the comma that closes what one has opened.
    const closes = done && tokens[current.start - 1]?.word === ',' && !hasComma(tokens, current.start, at);
    if (and && closes && isPredicate(sentence, verbAt, next + 1)) return 'resume';
    return and && !newSubject(sentence, verbAt, next + 1) ? undefined : 'resume';
  }
  // "Said the law might hurt them, complained of its cost": who said the one says the other.
  const past = verbAt[next]?.kind === 'finite' && ((verbAt[next]?.form.form ?? 0) & FORM.past) !== 0;
  if (current.opener === 'that' && !and && past && isAhead(words, current.start, at)) return 'resume';
  // "The authorities, citing a debt, froze the accounts": the clause above still waits for its verb.
  // "Criticising the verdict, the spokeswoman reminded them"
  if (current.start === 0 && verbAt[0]?.kind === 'gerund' && !hasVerb && newSubject(sentence, verbAt, next))
    return 'main';
  const waits = above !== undefined && (current.opener === 'participle' || current.opener === 'sub');
  if (waits && !and && isPredicate(sentence, verbAt, next) && !hasFinite(verbAt, above.start, current.start))
    return 'resume';
  // "A month after the landing, the Council met": what opens the sentence ends with its comma.
  if (current.opener === 'sub' && current.start < 5 && !hasVerb) return 'main';
  if (current.opener === 'sub' && current.start === 0) return 'main';
  if (current.start === 0 && isAccording(sentence)) return 'main';
  if (hasVerb && newSubject(sentence, verbAt, and ? next + 1 : next)) return 'and';
  return undefined;
}

/** "The Fund, which left when it found that debts had been hidden, is ready": the clause that still waits for a bare predicate, or −1. */
function waitingFor(
  sentence: Sentence,
  clauses: readonly Clause[],
  verbAt: readonly (Verb | undefined)[],
  next: number,
): number {
  if (!isPredicate(sentence, verbAt, next)) return -1;
  let index = clauses.length - 1;
  if (!NESTED.has(clauses[index]?.opener ?? 'main')) return -1;
  for (let steps = 0; steps < 6; steps++) {
    index = clauses[index]?.parent ?? -1;
    const above = clauses[index];
    if (above === undefined) return -1;
    const resumed = clauses.some((one) => one.opener === 'resume' && one.parent === index);
    // A participle is all the verb that its clause has.
    if (above.opener === 'participle') continue;
    if (!resumed && !hasFinite(verbAt, above.start, above.end)) return NESTED.has(above.opener) ? -1 : index;
  }
  return -1;
}

/** Clauses within a clause. */
const NESTED: ReadonlySet<Clause['opener']> = new Set(['relative', 'sub', 'that', 'participle']);

function hasVerbBeforeIn(verbAt: readonly (Verb | undefined)[], at: number): boolean {
  for (let i = 0; i < at; i++) if (verbAt[i] !== undefined) return true;
  return false;
}

function hasComma(tokens: Sentence['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.word === ',') return true;
  return false;
}

/** What may or will be. */
function isAhead(words: Sentence['words'], from: number, to: number): boolean {
  const ahead = ROLE.future | ROLE.possible | ROLE.obligation;
  for (let at = from; at < to; at++) if (((words[at]?.roles ?? 0) & ahead) !== 0) return true;
  return false;
}

/** "The United States, the United Kingdom and Canada announced": no tail that says who reports. */
function goesOnList({ mentions }: Sentence, from: number): boolean {
  const here = mentions.find(({ start }) => start >= from);
  if (here === undefined || here.start - from > 1 || here.apposition) return false;
  const own = mentions.filter(({ chain, apposition }) => chain === here.chain && !apposition);
  return (own[0]?.start ?? from) < from && own.length > 2;
}

/** A finite verb with nothing before it but what helps it. */
function isPredicate({ words }: Sentence, verbAt: readonly (Verb | undefined)[], from: number): boolean {
  const helps = ROLE.be | ROLE.auxiliary | ROLE.future | ROLE.possible | ROLE.obligation | ROLE.negation | ROLE.adverb;
  for (let at = from; at < from + 5; at++) {
    const verb = verbAt[at];
    if (verb !== undefined) return verb.kind === 'finite';
    if (((words[at]?.roles ?? 0) & helps) === 0) return false;
  }
  return false;
}

function hasFinite(verbAt: readonly (Verb | undefined)[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (verbAt[at]?.kind === 'finite') return true;
  return false;
}

const AS = new Set(['как', 'як']);

/** Whether an actor with a verb of its own begins here. */
export function newSubject(
  { tokens, words, mentions }: Sentence,
  verbAt: readonly (Verb | undefined)[],
  from: number,
): boolean {
  const mention = mentions.find((one) => one.start >= from);
  const pronoun = ((words[from]?.roles ?? 0) & ROLE.pronoun) !== 0;
  let at = from + 1;
  if (!pronoun) {
    if (mention === undefined || mention.preposition !== undefined) return false;
    if (mention.start - from > (opensWithTime(words, from, mention.start) ? 8 : 4)) return false;
    for (let i = from; i < mention.start; i++) if (verbAt[i] !== undefined || tokens[i]?.kind === 'mark') return false;
    // "And the EU, the United States and Norway condemned": a list is one subject.
    const own = mentions.filter(({ chain, apposition }) => chain === mention.chain && !apposition);
    // "The United States, the United Kingdom and Canada announced": it has begun before the comma.
    if (tokens[from - 1]?.word === ',' && (own[0]?.start ?? from) < from) return false;
    const last = own.findLast(({ start }) => start >= mention.start) ?? mention;
    // "Ambassadors from Germany, France and Poland asked"
    const theirs = tokens[last.end]?.word === 'from' ? mentions.find(({ start }) => start === last.end + 1) : undefined;
    const whole = theirs === undefined ? last : (mentions.findLast(({ chain }) => chain === theirs.chain) ?? theirs);
    at = overApposition(tokens, whole.end);
  }
  for (let i = at; i < at + 5; i++) {
    const verb = verbAt[i];
    if (verb !== undefined) return verb.kind === 'finite';
    const roles = words[i]?.roles ?? 0;
    if (tokens[i]?.kind === 'mark' || (roles & (ROLE.conjunction | ROLE.relative | ROLE.that)) !== 0) return false;
    if ((roles & (ROLE.be | ROLE.auxiliary | ROLE.future | ROLE.possible | ROLE.obligation)) !== 0) return true;
  }
  return false;
}

/** "Sebastian Kurz, then chancellor, came": behind the commas the subject goes on. */
function overApposition(tokens: Sentence['tokens'], end: number): number {
  if (tokens[end]?.word !== ',') return end;
  for (let at = end + 2; at < end + 7; at++) if (tokens[at]?.word === ',') return at + 1;
  return end;
}

/** "And on the next day the ministers". */
function opensWithTime(words: Sentence['words'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (((words[at]?.roles ?? 0) & ROLE.time) !== 0) return true;
  return false;
}

/** "…, a spokesman said on Monday": a subject, a verb of saying, and nothing that happens. */
export function isReportTail(
  { tokens, words }: Sentence,
  verbAt: readonly (Verb | undefined)[],
  from: number,
): boolean {
  // "…, together with its neighbours, announced": it is done together, and not reported.
  if (TOGETHER.has(tokens[from]?.word ?? '')) return false;
  // "A charge he denied": what was said before is told again.
  if (ARTICLES.has(tokens[from]?.word ?? '') && RETOLD.has(tokens[from + 1]?.word ?? '')) return false;
  for (let at = from; at < tokens.length && at - from < TAIL; at++) {
    const verb = verbAt[at];
    if (verb !== undefined) return verb.reporting && !verb.passive && nothingAfter(tokens, words, verbAt, at + 1);
    const token = tokens[at];
    const roles = words[at]?.roles ?? 0;
    if (token?.kind === 'mark' && token.word !== '"' && token.word !== '”' && token.word !== ',') return false;
    if ((roles & (ROLE.relative | ROLE.subordinator | ROLE.that)) !== 0) return false;
  }
  return false;
}

const ARTICLES = new Set(['a', 'an']);

const RETOLD = new Set('charge claim accusation allegation assertion statement report view move'.split(' '));

const TOGETHER = new Set(['together', 'along', 'alongside']);

function nothingAfter(
  tokens: Sentence['tokens'],
  words: Sentence['words'],
  verbAt: readonly (Verb | undefined)[],
  from: number,
): boolean {
  for (let at = from; at < tokens.length; at++) {
    // «…, заявил, что»: it goes on.
    if (tokens[at]?.word === ',') return ((words[at + 1]?.roles ?? 0) & ROLE.that) === 0;
    if (verbAt[at] !== undefined || ((words[at]?.roles ?? 0) & ROLE.that) !== 0) return false;
  }
  return true;
}
