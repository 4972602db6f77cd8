import type { Participant } from './event.ts';
import type { Sentence } from './mention.ts';

/** The states that the last two sentences of a paragraph named, for "the two governments" in the next. */
export class StatesNamed {
  private now: ReadonlyMap<string, Participant> = new Map();
  private last: ReadonlyMap<string, Participant> = new Map();
  private older: ReadonlyMap<string, Participant> = new Map();

  /** A sentence begins: what the one before it named is of the text before. */
  hear(sentence: Pick<Sentence, 'mentions' | 'tokens'>, text: string): void {
    this.older = this.last;
    this.last = this.now;
    this.now = statesOf(sentence, text);
  }

  reset(): void {
    this.now = new Map();
    this.last = new Map();
    this.older = new Map();
  }

  /** The only two that are meant; undefined where there are more or fewer. */
  get pair(): Participant[] | undefined {
    const { last, older } = this;
    if (last.size === 2) return [...last.values()];
    const all = new Map([...older, ...last]);
    return all.size === 2 ? [...all.values()] : undefined;
  }
}

function statesOf({ mentions, tokens }: Pick<Sentence, 'mentions' | 'tokens'>, text: string): Map<string, Participant> {
  const states = new Map<string, Participant>();
  for (const { kind, country, start, end } of mentions) {
    // Where something was is no side of it.
    if (country === undefined || kind === 'group' || PLACE.has(tokens[start - 1]?.word ?? '')) continue;
    if (states.has(country) && kind !== 'country') continue;
    const [from, to] = [tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0];
    states.set(country, {
      name: text.slice(from, to),
      id: country,
      country,
      start: from,
      end: to,
      resolvedBy: 'group',
    });
  }
  return states;
}

const PLACE = new Set(['in', 'at', 'near', 'в', 'во', 'у', 'ў']);
