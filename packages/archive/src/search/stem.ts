import suffixes from './suffixes.json' with { type: 'json' };

/** Letters that must be left: shorter words keep their ending. */
const ROOT = 3;

const table = Object.entries(suffixes).map(([script, endings]) => ({
  script: new RegExp(`\\p{Script=${script}}$`, 'u'),
  endings: [...endings].sort((a, b) => b.length - a.length),
}));

/**
 * A first cut at inflection: the longest ending of its script in suffixes.json is taken off a folded term.
 * It merges some words that have nothing in common and misses changes inside the root.
 */
export function stem(term: string): string {
  const row = table.find(({ script }) => script.test(term));
  const ending = row?.endings.find((end) => term.length - end.length >= ROOT && term.endsWith(end));
  return ending === undefined ? term : term.slice(0, -ending.length);
}
