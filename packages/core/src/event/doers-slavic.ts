import { CASE } from './forms/slavic.ts';
import type { Mention, Sentence } from './mention.ts';
import { NAME } from './unknown-name.ts';

/** Those who do something, in the nominative plural: «пивовары», «археологи», «піўвары»; endings that things share are left out. */
const DOERS =
  /(?:ивовар|піўвар|повар|еруб|олог|олаг|ограф|ёграф|[а-яёіў]{3}ист|[а-яёіў]{3}іст|ензор|энзар|щик|шчык)[иіы]$|(?:овцы|оўцы|аўцы|чане|ляне)$|истки$|істкі$/;

/** Of what state people are whom nothing else is known of: «польские пивовары», «пивовары Чехии». */
export function takeDoers(sentence: Sentence): void {
  const { mentions } = sentence;
  for (let place = 0; place < mentions.length; place++) {
    const one = mentions[place];
    if (one?.kind === 'demonym' && /(?:ие|ые|ия|ыя|ія)$/.test(sentence.tokens[one.end - 1]?.word ?? '')) {
      if (isDoer(sentence, one.end) && mentions[place + 1]?.start !== one.end)
        mentions.splice(place + 1, 0, doers(one.end));
    } else if (one?.kind === 'country' && (one.cases & CASE.genitive) !== 0 && mentions[place - 1]?.end !== one.start) {
      if (isDoer(sentence, one.start - 1)) mentions.splice(place++, 0, doers(one.start - 1));
    }
  }
}

function doers(at: number): Mention {
  return { ...NAME, start: at, end: at + 1, kind: 'role', sector: 'CVL', plural: true, cases: CASE.nominative };
}

/** An unknown word with the ending of people. */
function isDoer({ tokens, words }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.glued || (token.capital && at > 0) || !DOERS.test(token.word)) return false;
  const word = words[at];
  return word === undefined || (word.roles === 0 && word.verbs === undefined && word.names === undefined);
}
