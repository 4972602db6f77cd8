/** Finds phrases of a fixed list in a text: linear, by the first word of each. */
export class Phrases<Value> {
  private readonly byFirst = new Map<string, { words: readonly string[]; value: Value }[]>();

  constructor(rows: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of rows) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      const list = this.byFirst.get(first) ?? [];
      list.push({ words, value });
      // The longest phrase that fits is the one meant.
      list.sort((a, b) => b.words.length - a.words.length);
      this.byFirst.set(first, list);
    }
  }

  /** The longest phrase that begins at the given word. */
  at(words: readonly string[], index: number): { value: Value; length: number } | undefined {
    const word = words[index];
    if (word === undefined) return undefined;
    for (const row of this.byFirst.get(word) ?? []) {
      if (row.words.every((part, offset) => words[index + offset] === part))
        return { value: row.value, length: row.words.length };
    }
    return undefined;
  }

  /** The first phrase anywhere. */
  find(words: readonly string[]): { value: Value; index: number; length: number } | undefined {
    for (let index = 0; index < words.length; index++) {
      const hit = this.at(words, index);
      if (hit) return { ...hit, index };
    }
    return undefined;
  }
}

/** The words of a folded line, marks taken off; letters, digits, apostrophes and inner hyphens stay. */
export function wordsOf(key: string): string[] {
  return key.match(/©|\(c\)|[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** What follows the first words of a line as it is written. */
export function afterWords(text: string, count: number): string {
  const words = /[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu;
  for (let index = 0; index < count; index++) words.exec(text);
  return text.slice(words.lastIndex);
}
