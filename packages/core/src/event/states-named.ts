import type { Participant } from './event.ts';
import type { Sentence } from './mention.ts';

type Heard = Pick<Sentence, 'mentions' | 'tokens'>;

/** The states that the last two sentences of a paragraph named, for "the two governments" in the next; read when asked. */
export class StatesNamed {
  private now: Heard | undefined;
  private last: Heard | undefined;
  private older: Heard | undefined;

  /** A sentence begins: what the one before it named is of the text before. */
  hear(sentence: Heard): void {
    this.older = this.last;
    this.last = this.now;
    this.now = sentence;
  }

  reset(): void {
    this.now = undefined;
    this.last = undefined;
    this.older = undefined;
  }

  /** The only two that are meant by what stands at the token `before`; undefined where there are more or fewer. */
  pair(text: string, before: number): Participant[] | undefined {
    // "Indian-Bangladeshi patrols were agreed by the ministers of the two countries"
    const now = statesOf(this.now, text, before);
    if (now.size === 2) return [...now.values()];
    const last = statesOf(this.last, text);
    if (last.size === 2) return [...last.values()];
    const all = new Map([...statesOf(this.older, text), ...last]);
    return all.size === 2 ? [...all.values()] : undefined;
  }
}

function statesOf(
  sentence: Heard | undefined,
  text: string,
  before = Number.POSITIVE_INFINITY,
): Map<string, Participant> {
  const states = new Map<string, Participant>();
  if (sentence === undefined) return states;
  const { mentions, tokens } = sentence;
  for (const { kind, country, start, end } of mentions) {
    // Where something was is no side of it.
    if (country === undefined || kind === 'group' || PLACE.has(tokens[start - 1]?.word ?? '')) continue;
    if (start >= before || (states.has(country) && kind !== 'country')) continue;
    const [from, to] = [tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0];
    const name = text.slice(from, to);
    states.set(country, { name, id: country, country, start: from, end: to, resolvedBy: 'group' });
  }
  return states;
}

const PLACE = new Set(['in', 'at', 'near', 'в', 'во', 'у', 'ў']);
