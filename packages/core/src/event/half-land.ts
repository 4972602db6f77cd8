import type { Sentence } from './mention.ts';
import { NAME } from './unknown-name.ts';

/** Lands of which a text that names either calls the halves by where they lie. */
const HALVES = [
  { north: 'PRK', south: 'KOR' },
  { north: 'SDN', south: 'SSD' },
];

/** "The North", where the text is on Korea: a state by its half of the land. */
export function takeHalf({ tokens, mentions }: Sentence, lands: ReadonlySet<string>, at: number): void {
  const token = tokens[at];
  if ((token?.word !== 'north' && token?.word !== 'south') || !token.capital || tokens[at - 1]?.word !== 'the') return;
  const next = tokens[at + 1];
  // "The North Sea", "the North-East", "the South of the island"
  if (next === undefined || next.capital || next.glued || next.word === 'of' || next.word === '-') return;
  const [half, other] = HALVES.filter(({ north, south }) => lands.has(north) || lands.has(south));
  if (half === undefined || other !== undefined) return;
  const country = half[token.word];
  mentions.push({ ...NAME, start: at, end: at + 1, kind: 'country', id: country, country });
}
