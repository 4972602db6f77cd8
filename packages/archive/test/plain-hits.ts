import { analyse, type Token } from '../src/search/analyse.ts';
import type { Words } from '../src/search/query/query.ts';

/** Where the words that are wanted stand in a text, by reading all of it. */
export function plainHits(text: string, language: string, wanted: readonly Words[]): Set<number> {
  const tokens = analyse(text, language);
  const hits = new Set<number>();
  for (const { places, exact, prefix } of wanted) {
    const matches = (token: Token | undefined, place: number): boolean => {
      const word = exact ? token?.term : token?.stem;
      const terms = places[place];
      if (word === undefined || terms === undefined) return false;
      if (prefix && place === places.length - 1) return terms.some((term) => word.startsWith(term));
      return terms.includes(word);
    };
    for (let index = 0; index + places.length <= tokens.length; index++) {
      if (places.every((_, place) => matches(tokens[index + place], place))) {
        for (let place = 0; place < places.length; place++) hits.add(index + place);
      }
    }
  }
  return hits;
}
