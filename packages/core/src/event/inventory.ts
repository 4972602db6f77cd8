import type { Sentence } from './mention.ts';
import { OF_PUBLIC_LIFE } from './predicates/predicate.ts';
import type { Sense } from './sense.ts';

/**
 * Which of the nouns and particles that rows ask for a sentence has, wherever they stand. Nine rows of ten ask for
 * something that it has not, and need not be tried.
 */
export class Inventory {
  private readonly nouns = new Map<string, number>();
  private readonly words = new Map<string, number>();
  /** By the number of a class of nouns or a word: the last sentence that had it. The first number is nobody's. */
  private readonly seenIn: number[] = [0];
  private readonly people: readonly number[] = PEOPLE.map((name) => this.numberOfNoun(name));
  private readonly position = this.numberOfNoun('position');
  private sentence = 0;
  /**
   * What rows ask for, one row after the other: how many numbers there are of it, 1 where it asks for public life
   * (`OF_PUBLIC_LIFE`), and lists of numbers, each after its length, of which a sentence must have one each.
   */
  private asks = new Int32Array(1 << 12);
  private end = 0;

  /** Adds what the rows of a verb ask for, side by side, as all of them are looked at; returns between which places. */
  add(rows: readonly Sense[]): { from: number; to: number } {
    const from = this.end;
    for (const { needs, object, subject, particle, followedBy } of rows) {
      const nouns = [...(object ?? []), ...(subject ?? [])].map((name) => this.numberOfNoun(name));
      const words = [particle, followedBy].map((set) => [...(set ?? [])].map((word) => this.number(this.words, word)));
      // The shortest first: what it asks for is missed soonest.
      const lists = [nouns, ...words].filter((list) => list.length > 0).sort((a, b) => a.length - b.length);
      const numbers = lists.flatMap((list) => [list.length, ...list]);
      this.push([numbers.length + 2, OF_PUBLIC_LIFE.has(needs) ? 1 : 0, ...numbers]);
    }
    return { from, to: this.end };
  }

  /** Where the row behind that at a place begins. */
  next(row: number): number {
    return row + (this.asks[row] ?? 0);
  }

  private push(numbers: readonly number[]): void {
    const { asks, end } = this;
    this.end += numbers.length;
    if (this.end > asks.length) {
      this.asks = new Int32Array(this.end * 2);
      this.asks.set(asks);
    }
    this.asks.set(numbers, end);
  }

  /** The number of a class of nouns. */
  numberOfNoun(name: string): number {
    return this.number(this.nouns, name);
  }

  /** The number of a word, 0 for one that no row asks for. */
  numberOfWord(word: string): number {
    return this.words.get(word) ?? 0;
  }

  /** Takes stock of a sentence, and forgets the one before. */
  take({ tokens, nouns, mentions, places, slavic }: Sentence): void {
    const { seenIn } = this;
    this.sentence++;
    for (const { spelling } of tokens) seenIn[spelling.asked] = this.sentence;
    for (const { asked } of nouns) for (const number of asked) seenIn[number] = this.sentence;
    // A person by name, or of a role, is one, too.
    if (!slavic || mentions.some(({ kind }) => kind === 'role'))
      for (const number of this.people) seenIn[number] = this.sentence;
    // "Took Goma": a city by its name.
    if (places.length > 0 && (slavic || places.length > countriesOf(mentions))) seenIn[this.position] = this.sentence;
  }

  /** Whether the sentence may have all that the row at a place asks for. */
  allows(row: number): boolean {
    const { asks, seenIn, sentence } = this;
    const end = row + (asks[row] ?? 0);
    for (let at = row + 2; at < end; ) {
      const next = at + 1 + (asks[at] ?? 0);
      for (at++; at < next && seenIn[asks[at] ?? 0] !== sentence; ) at++;
      if (at === next) return false;
      at = next;
    }
    return true;
  }

  /** Whether the sentence may have all that any of the rows between two places asks for, public life aside where it has none. */
  allowsAny(from: number, to: number, ofPublicLife: boolean): boolean {
    for (let row = from; row < to; row = this.next(row))
      if ((ofPublicLife || this.asks[row + 1] === 0) && this.allows(row)) return true;
    return false;
  }

  private number(numbers: Map<string, number>, name: string): number {
    let number = numbers.get(name);
    if (number === undefined) {
      number = this.seenIn.length;
      numbers.set(name, number);
      this.seenIn.push(0);
    }
    return number;
  }
}

/** Classes of nouns that a name fits, too. */
export const PEOPLE: readonly string[] = ['person', 'prisoner', 'official'];

/** How many of the actors are states by their names. */
function countriesOf(mentions: Sentence['mentions']): number {
  let count = 0;
  for (const { kind } of mentions) if (kind === 'country') count++;
  return count;
}
