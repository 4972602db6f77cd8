import type { Sense } from './lexicon.ts';
import type { Sentence } from './mention.ts';

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
  private sentence = 0;

  /** What a row asks for, as lists of numbers: of each list a sentence must have one. */
  asksOf({ object, subject, particle, followedBy }: Pick<Sense, 'object' | 'subject' | 'particle' | 'followedBy'>) {
    const nouns = [...(object ?? []), ...(subject ?? [])].map((name) => this.numberOfNoun(name));
    const words = [particle, followedBy].map((set) => [...(set ?? [])].map((word) => this.number(this.words, word)));
    return [nouns, ...words].filter((list) => list.length > 0);
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
  take({ tokens, nouns, mentions, slavic }: Sentence): void {
    const { seenIn } = this;
    this.sentence++;
    for (const { asked } of tokens) seenIn[asked] = this.sentence;
    for (const { asked } of nouns) for (const number of asked) seenIn[number] = this.sentence;
    // A person by name, or of a role, is one, too.
    if (!slavic || mentions.some(({ kind }) => kind === 'role'))
      for (const number of this.people) seenIn[number] = this.sentence;
  }

  /** Whether the sentence may have all that a row asks for. */
  allows({ asks }: Sense): boolean {
    for (const list of asks) if (!this.hasOne(list)) return false;
    return true;
  }

  private hasOne(list: readonly number[]): boolean {
    for (const number of list) if (this.seenIn[number] === this.sentence) return true;
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
