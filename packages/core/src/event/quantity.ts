import { CASE } from './forms/slavic.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './mention.ts';

/** «Девять политзаключенных вышли», «задержали троих»: behind a number the genitive is a subject or an object. */
export function countActors({ tokens, mentions, words }: Sentence, { quantities }: Lexicon): void {
  for (const mention of mentions) {
    if ((mention.cases & CASE.genitive) === 0 || mention.kind === 'country' || mention.kind === 'seat') continue;
    for (let at = mention.start - 1; at >= 0 && mention.start - at < 4; at--) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'mark') break;
      const some = MEASURES.has(tokens[at - 1]?.word ?? '') && GENITIVE.test(token.word);
      if (token.kind === 'number' || quantities.has(token.word) || some) {
        mention.cases |= CASE.nominative | CASE.accusative;
        mention.plural = true;
        break;
      }
      // Between them only an adjective in the genitive.
      if (words[at]?.verbs !== undefined || !/(?:ых|их|іх|ого|его|ага|яга)$/.test(token.word)) break;
    }
  }
}

/** «не менее тридцати», «около сорока» */
export const MEASURES = new Set('менее более около свыше порядка больш больше меньше менш звыш каля'.split(' '));
export const GENITIVE =
  /^(?:пяти|шести|семи|восьми|девяти|десяти|.+надцати|двадцати|тридцати|.+десяти|сорока|девяноста|ста|.+сот|сотни|тысячи|пяці|шасці|сямі|васьмі|дзевяці|дзесяці|.+наццаці|дваццаці|трыццаці|.+дзесяці|сарака|дзевяноста|соцень)$/;
