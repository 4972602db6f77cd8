import { QUOTES } from './actor-slavic.ts';
import {
  BREAKS,
  type Clause,
  closingOf,
  hasVerbBefore,
  isAccording,
  isAccordingAt,
  newSubject,
  TAIL,
} from './clause.ts';
import {
  ACTIVE,
  CLOSING,
  INSTRUMENTAL,
  isAside,
  isAsThat,
  isResultAt,
  isThoughtAt,
  isVerbNear,
  LIGHT,
  looksFinite,
  PASSIVE,
  PREDICATES,
  PREDICATIVES,
  speaks,
  VERBAL,
} from './clause-words.ts';
import { frontedEnd } from './fronted.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Sentence } from './mention.ts';
import type { Verb } from './verb.ts';

/** Clauses that never have a predicate of their own to wait for: they end with their comma. */
const CLOSED: ReadonlySet<Clause['opener']> = new Set(['participle', 'source']);
/** Clauses that hang on another, which may go on after them. */
const INSERTED: ReadonlySet<Clause['opener']> = new Set(['participle', 'source', 'relative', 'sub', 'that']);

/** «среди которых» */
export const AMONG = new Set(['среди', 'сярод']);

/** What a comma does. */
type Step = { opener: Clause['opener']; parent: number };

/**
 * The clauses of a Slavic sentence. Commas part every clause there: what follows one either says by its first words
 * what it is (a relative, a participle, "that", "when", who reports), or goes on with what was interrupted. A clause that
 * goes on (`resume`) has the first part of it for its parent.
 */
export function splitSlavicClauses(
  sentence: Sentence,
  verbs: readonly Verb[],
  verbAt: readonly (Verb | undefined)[],
): Clause[] {
  return new Splitter(sentence, verbs, verbAt).split();
}

const AS = new Set(['как', 'як']);

const THAT = new Set(['того', 'тому', 'тем', 'таго', 'таму', 'тым']);

class Splitter {
  private readonly sentence: Sentence;
  private readonly verbs: readonly Verb[];
  private readonly verbAt: readonly (Verb | undefined)[];
  private readonly clauses: Clause[];
  /** Whether the clause that begins at an index has its predicate. */
  private readonly told: boolean[] = [false];

  constructor(sentence: Sentence, verbs: readonly Verb[], verbAt: readonly (Verb | undefined)[]) {
    this.sentence = sentence;
    this.verbs = verbs;
    this.verbAt = verbAt;
    this.clauses = [{ start: 0, end: sentence.tokens.length, opener: 'main', parent: -1, word: '' }];
  }

  split(): Clause[] {
    const { tokens, words } = this.sentence;
    const first = this.verbAheadAt(0);
    if (first?.kind === 'gerund' || frontedEnd(this.sentence) > 0) this.begin('participle');
    else if (isAsThat(tokens, 1)) this.begin('sub');
    else if (this.opensAside()) this.begin('source');
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      const verb = this.verbAt[at];
      if (verb !== undefined) {
        // «Чтобы остановить беспорядки, власти …»: an infinitive is all that a purpose has.
        if (verb.kind === 'finite' || this.clauses[this.root]?.opener === 'sub') this.told[this.root] = true;
      } else if (token?.kind === 'mark') at = this.mark(at, token.word);
      // A name, «Ли», is no such word.
      else if (at === 0 || token?.capital !== true) this.word(at, words[at]?.roles ?? 0);
    }
    return this.clauses;
  }

  /** «Как ожидается, …» */
  private opensAside(): boolean {
    const { tokens } = this.sentence;
    if (!AS.has(tokens[0]?.word ?? '') || tokens[2]?.word !== ',') return false;
    return this.verbAt[1]?.kind === 'finite';
  }

  private get here(): number {
    return this.clauses.length - 1;
  }

  /** The first part of the clause that is open. */
  private get root(): number {
    return this.rootOf(this.here);
  }

  private rootOf(index: number): number {
    const clause = this.clauses[index];
    return clause?.opener === 'resume' ? clause.parent : index;
  }

  private begin(opener: Clause['opener']): void {
    const [first] = this.clauses;
    if (first !== undefined) first.opener = opener;
  }

  private open(start: number, opener: Clause['opener'], parent: number, word: string): void {
    const current = this.clauses[this.here];
    if (current === undefined) return;
    if (current.start === start) {
      if (current.opener === 'source' || current.opener === 'relative') return;
      current.opener = opener;
      current.word = word;
      return;
    }
    current.end = start;
    this.clauses.push({ start, end: this.sentence.tokens.length, opener, parent, word });
    // «среди которых Канада и Норвегия»: a list without a predicate.
    this.told.push(opener === 'relative' && AMONG.has(this.sentence.tokens[start]?.word ?? ''));
  }

  /** Returns the last token that is dealt with. */
  private mark(at: number, word: string): number {
    const { sentence, here, root } = this;
    if (word === ',') {
      const step = this.comma(at);
      if (step !== undefined) this.open(at + 1, step.opener, step.parent, this.openerWord(at + 1, step.opener));
      return at;
    }
    if (!BREAKS.has(word)) return at;
    const closing = word === '(' ? closingOf(sentence, at) : -1;
    if (closing > at) return closing;
    const current = this.clauses[here];
    // «…», — заявил министр: the dash opens nothing that its comma has not.
    if (current?.opener === 'source' && current.start === at) return at;
    if (word === ')') this.open(at + 1, 'resume', this.rootOf(current?.parent ?? -1), '');
    else this.open(at + 1, word === '(' ? 'participle' : 'main', root, word);
    return at;
  }

  /** Words that open a clause without a comma. */
  private word(at: number, roles: number): void {
    if ((roles & PREDICATES) !== 0 && this.isPredicate(at)) this.told[this.root] = true;
    const { sentence, verbAt } = this;
    const { tokens } = sentence;
    const current = this.clauses[this.here];
    if ((roles & ROLE.relative) !== 0 && at > 0) {
      if (current?.opener !== 'relative' || at - current.start > REACH)
        this.open(at, 'relative', this.root, tokens[at]?.word ?? '');
    } else if ((roles & ROLE.that) !== 0 && hasVerbBefore(this.verbs, at, current?.start ?? 0)) {
      this.open(at, 'that', this.root, tokens[at]?.word ?? '');
    } else if ((roles & ROLE.subordinator) !== 0) {
      this.open(at, 'sub', this.root, tokens[at]?.word ?? '');
    } else if ((roles & ROLE.conjunction) !== 0 && this.told[this.root] && newSubject(sentence, verbAt, at + 1)) {
      this.open(at, 'and', this.root, tokens[at]?.word ?? '');
    }
  }

  /** The word that opens a clause: the relative behind its preposition, the participle behind its adverbs. */
  private openerWord(start: number, opener: Clause['opener']): string {
    const { tokens } = this.sentence;
    const from = opener !== 'resume' && this.isJoin(start) ? start + 1 : start;
    const at =
      opener === 'relative' ? this.relativeAt(from) : opener === 'participle' ? this.verbAheadAt(from)?.at : start;
    return tokens[at === undefined || at < 0 ? start : at]?.word ?? '';
  }

  private comma(at: number): Step | undefined {
    const { sentence, verbAt, root } = this;
    const { tokens, words } = sentence;
    let next = at + 1;
    while (tokens[next]?.kind === 'mark' && tokens[next]?.word !== ',') next++;
    const current = this.clauses[root];
    if (tokens[next] === undefined || current === undefined) return undefined;
    const joined = this.isJoin(next);
    const body = joined ? next + 1 : next;
    const roles = words[body]?.roles ?? 0;
    // «после того, как», «пасля таго, як»
    if (!joined && AS.has(tokens[next]?.word ?? '') && THAT.has(tokens[at - 1]?.word ?? ''))
      return this.hang('sub', joined);
    if (!joined && isAccordingAt(sentence, next)) return { opener: 'source', parent: root };
    if (!joined && isAside(sentence, verbAt, next)) return { opener: 'source', parent: root };
    if (this.relativeAt(body) >= 0) return this.hang('relative', joined);
    if (isResultAt(sentence, body) || isThoughtAt(sentence, verbAt, body)) return { opener: 'and', parent: root };
    if (this.isThatRelative(body, at)) return this.hang('relative', joined);
    if ((roles & ROLE.that) !== 0) return this.hang('that', joined);
    if ((roles & ROLE.subordinator) !== 0 || isAsThat(tokens, body)) return this.hang('sub', joined);
    const verb = this.verbAheadAt(body);
    if (verb?.kind === 'gerund' || verb?.kind === 'reduced')
      return this.hang('participle', joined, verb.kind === 'gerund');
    if (!joined && this.isSpeaker(next, at)) return { opener: 'source', parent: root };
    return this.goOn(next, body, joined);
  }

  /** «…, которая вошла, но которая …», «…, задержанный и приговорённый»: what is joined hangs where the first does. */
  private hang(opener: Clause['opener'], joined: boolean, verbal = false): Step {
    const { root } = this;
    const current = this.clauses[root];
    let parent = root;
    if (current !== undefined && current.parent >= 0) {
      const same = current.opener === opener && (joined || opener === 'participle');
      if (same || (current.opener === 'source' && verbal)) parent = this.rootOf(current.parent);
    }
    return { opener, parent };
  }

  /** What has no opener of its own goes on with what was interrupted, or is a clause beside it. */
  private goOn(next: number, body: number, joined: boolean): Step | undefined {
    const { root } = this;
    const finite = this.hasFinite(next);
    let index = root;
    let closed = false;
    // What ends with its comma.
    while (CLOSED.has(this.clauses[index]?.opener ?? 'main')) {
      if (!finite && !closed && this.isListed(next)) return undefined;
      const { parent = -1, start = 0 } = this.clauses[index] ?? {};
      if (start === 0 || parent < 0) return { opener: 'main', parent: index };
      closed = true;
      index = this.rootOf(parent);
    }
    const clause = this.clauses[index];
    if (clause === undefined) return undefined;
    if (clause.start === 0 && clause.opener === 'main' && index === 0 && isAccording(this.sentence))
      return { opener: 'main', parent: index };
    // A relative that nothing interrupted has its predicate, if only one that nobody knows.
    const cut = this.sentence.tokens[clause.start + 1]?.word === ',';
    const whole = !closed && !cut && clause.opener === 'relative' && clause.end - clause.start > LONG;
    const told = whole || this.isTold(index);
    const above = this.untoldAbove(index);
    const resume = (parent: number): Step => ({ opener: 'resume', parent });
    const opens = clause.opener === 'sub' && clause.start === 0;
    if (!finite) {
      if (told && opens && !this.isListed(next)) return { opener: 'main', parent: index };
      if (closed) return resume(told && above >= 0 ? above : index);
      if (told && above >= 0 && !this.isListed(next)) return resume(above);
      if (told && joined && clause.opener === 'relative' && clause.parent >= 0)
        return resume(this.rootOf(clause.parent));
      return told && joined && !INSERTED.has(clause.opener) ? { opener: 'and', parent: index } : undefined;
    }
    if (!told) return closed ? resume(index) : undefined;
    if (opens) return { opener: 'main', parent: index };
    // A predicate behind "and" goes with one that is told.
    if (above >= 0 && !joined) return resume(above);
    if (above >= 0) return closed ? resume(index) : undefined;
    const parent = INSERTED.has(clause.opener) ? this.openAbove(index) : -1;
    const near = joined && isVerbNear(this.verbAt, body);
    if (parent >= 0 && clause.opener !== 'that') return near || !joined ? resume(parent) : { opener: 'and', parent };
    if (parent >= 0 && near) return resume(parent);
    return { opener: 'and', parent: index };
  }

  /** The clause that an inserted one hangs on, over those that end with their comma; −1 if it opens the sentence. */
  private openAbove(from: number): number {
    let index = this.clauses[from]?.parent ?? -1;
    while (index >= 0 && CLOSED.has(this.clauses[this.rootOf(index)]?.opener ?? 'main'))
      index = this.clauses[this.rootOf(index)]?.parent ?? -1;
    return index < 0 ? -1 : this.rootOf(index);
  }

  /** «должна», «может выслать»: a predicate that is no verb of the lexicon. */
  private isPredicate(at: number): boolean {
    const roles = this.sentence.words[at]?.roles ?? 0;
    if ((roles & ROLE.obligation) !== 0 || PREDICATIVES.has(this.sentence.tokens[at]?.word ?? '')) return true;
    if ((roles & (ROLE.possible | ROLE.plan | ROLE.future)) === 0) return false;
    for (let next = at + 1; next < at + 4; next++) if (this.verbAt[next]?.kind === 'infinitive') return true;
    return false;
  }

  private isJoin(at: number): boolean {
    return ((this.sentence.words[at]?.roles ?? 0) & ROLE.conjunction) !== 0;
  }

  /** Whether a clause has its predicate; one of some length that hangs on another has, if only one that nobody knows. */
  private isTold(index: number): boolean {
    const clause = this.clauses[index];
    if (this.told[index] || clause === undefined) return true;
    return INSERTED.has(clause.opener) && clause.end - clause.start > 3 && this.seemsTold(index);
  }

  /** Whether a clause has its predicate, by the ending of its words. */
  private seemsTold(index: number): boolean {
    const clause = this.clauses[index];
    if (this.told[index] || clause === undefined) return true;
    const { tokens, words } = this.sentence;
    for (let at = clause.start + 1; at < tokens.length && at < clause.end; at++) {
      if (tokens[at]?.word === ',') return false;
      const word = tokens[at]?.word ?? '';
      if (PREDICATIVES.has(word)) return true;
      if (words[at] === undefined && tokens[at]?.capital === false && looksFinite(word)) return true;
    }
    return false;
  }

  /** The nearest clause above that still waits for its predicate. */
  private untoldAbove(from: number): number {
    let index = from;
    while (INSERTED.has(this.clauses[index]?.opener ?? 'main')) {
      const parent = this.clauses[index]?.parent ?? -1;
      if (parent < 0) return -1;
      index = this.rootOf(parent);
      if (!this.told[index] && !CLOSED.has(this.clauses[index]?.opener ?? 'main')) return index;
    }
    return -1;
  }

  /** A finite verb before the next comma and before the next word that opens a clause. */
  private hasFinite(from: number): boolean {
    const { tokens, words } = this.sentence;
    for (let at = from; at < tokens.length && at - from < TAIL; at++) {
      if (tokens[at]?.word === ',' || ((words[at]?.roles ?? 0) & (ROLE.that | ROLE.relative)) !== 0) return false;
      if (this.verbAt[at]?.kind === 'finite' || this.isPredicate(at)) return true;
      // «…, остановились заводы»: a predicate that nobody knows.
      if (at === from && words[at] === undefined && REFLEXIVE.test(tokens[at]?.word ?? '')) return true;
    }
    return false;
  }

  /** «…», заявил министр: a verb of saying with nothing behind it, where what is said is told. */
  private isSpeaker(next: number, comma: number): boolean {
    const { tokens } = this.sentence;
    const quoted = CLOSING.has(tokens[comma - 1]?.word ?? '');
    if (!quoted && (!this.seemsTold(this.root) || this.untoldAbove(this.root) >= 0)) return false;
    let said = false;
    for (let at = next; at < tokens.length && at - next < TAIL; at++) {
      const verb = this.verbAt[at];
      if (verb !== undefined) {
        if (said || !verb.reporting || verb.passive || verb.kind !== 'finite') return false;
        said = true;
      }
      const roles = this.sentence.words[at]?.roles ?? 0;
      if ((roles & (ROLE.relative | ROLE.subordinator | ROLE.that)) !== 0) return false;
      if (tokens[at]?.word === ',') return said && ((this.sentence.words[at + 1]?.roles ?? 0) & ROLE.that) === 0;
      if (tokens[at]?.kind === 'mark' && !QUOTES.has(tokens[at]?.word ?? '')) return said;
    }
    return said;
  }

  /** «Минск, Гродно и Брест»: an actor in one list with another before the comma. */
  private isListed(next: number): boolean {
    const { mentions } = this.sentence;
    const place = mentions.findIndex(({ start }) => start >= next);
    const mention = mentions[place];
    const before = mentions[place - 1];
    return (
      mention !== undefined &&
      before !== undefined &&
      mention.start - next < 3 &&
      before.chain === mention.chain &&
      before.start >= (this.clauses[this.here]?.start ?? 0)
    );
  }

  /** «который», «в которой», «первый из которых»: the token of the relative, −1 if none opens here. */
  private relativeAt(from: number): number {
    const { tokens, words } = this.sentence;
    for (let at = from; at < tokens.length && at - from < REACH; at++) {
      const roles = words[at]?.roles ?? 0;
      if ((roles & ROLE.relative) !== 0) return at;
      if (tokens[at]?.kind !== 'word' || this.verbAt[at] !== undefined) return -1;
      if ((roles & (ROLE.that | ROLE.subordinator | ROLE.conjunction)) !== 0) return -1;
      // Only a preposition leads over another word to its relative.
      if (at > from && (roles & ROLE.preposition) === 0 && ((words[at - 1]?.roles ?? 0) & ROLE.preposition) === 0) {
        if (((words[at + 1]?.roles ?? 0) & ROLE.relative) === 0) return -1;
      }
    }
    return -1;
  }

  /** Belarusian «міністры, што сабраліся»: behind somebody, where nobody says anything. */
  private isThatRelative(at: number, comma: number): boolean {
    const { words, mentions } = this.sentence;
    if (((words[at]?.roles ?? 0) & ROLE.that) === 0 || !mentions.some(({ end }) => end === comma)) return false;
    const start = this.clauses[this.here]?.start ?? 0;
    if (this.verbs.some((verb) => verb.at >= start && verb.at < comma && speaks(verb))) return false;
    return isVerbNear(this.verbAt, at + 1);
  }

  /** Behind a passive participle: who did it, or where and when. */
  private isGoverned(at: number): boolean {
    const { tokens, words } = this.sentence;
    return ((words[at]?.roles ?? 0) & ROLE.preposition) !== 0 || INSTRUMENTAL.test(tokens[at]?.word ?? '');
  }

  /** The participle that opens a clause here, over adverbs, numbers and words of time: «не входящая», «три года ведущие». */
  private verbAheadAt(from: number): Pick<Verb, 'at' | 'kind'> | undefined {
    const { tokens, words, mentions } = this.sentence;
    let light = false;
    for (let at = from; at < tokens.length && at - from < 5; at++) {
      const verb = this.verbAt[at];
      if (verb !== undefined) return verb.kind === 'finite' && at > from ? undefined : verb;
      const roles = words[at]?.roles ?? 0;
      const token = tokens[at];
      if (token === undefined || token.kind === 'mark') return undefined;
      if (token.kind === 'word' && words[at] === undefined) {
        if (ACTIVE.test(token.word) || (PASSIVE.test(token.word) && this.isGoverned(at + 1)))
          return { kind: 'reduced', at };
        if ((light || at === from) && VERBAL.test(token.word)) return { kind: 'gerund', at };
      }
      light = (roles & ROLE.negation) !== 0;
      if (token.kind === 'number' || (roles & LIGHT) !== 0) continue;
      // «десять лет добивавшиеся»
      if (at > from && ((words[at - 1]?.roles ?? 0) & ROLE.determiner) !== 0 && token.kind === 'word') continue;
      if (roles !== 0 || token.capital || words[at] !== undefined || mentions.some(({ start }) => start === at))
        return undefined;
    }
    return undefined;
  }
}

const REFLEXIVE = /[а-яі]{3}(?:л[аио]сь|лся|ўся|лася|лося|ліся)$/;

/** Tokens of a relative clause that must have a predicate among them. */
const LONG = 5;

/** How far behind its comma a relative stands. */
const REACH = 4;
