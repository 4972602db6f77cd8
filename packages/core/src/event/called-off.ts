import type { Event } from './event.ts';
import { familyOf } from './happening.ts';

/** What a family of happenings is called when it is put off or refused: beginnings of words in any language. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  CONSULT: [
    ...['talk', 'meet', 'summit', 'negotiat', 'consultation', 'visit', 'trip', 'travel'],
    ...['переговор', 'встреч', 'встрет', 'саммит', 'консультаци', 'визит', 'поездк', 'поехать', 'приехать'],
    ...['перамов', 'сустрэч', 'сустрэц', 'сустракац', 'саміт', 'кансультац', 'візіт', 'паездк', 'паехаць', 'прыехаць'],
  ],
  accord: [
    ...['agreement', 'treaty', 'deal', 'accord', 'pact', 'memorandum', 'contract', 'protocol'],
    ...['соглашени', 'договор', 'контракт', 'меморандум', 'протокол', 'сделк'],
    ...['пагадненн', 'дагавор', 'дамов', 'кантракт', 'мемарандум', 'пратакол'],
  ],
  COOPERATE: ['exercise', 'drill', 'manoeuvre', 'maneuver', 'учени', 'манёвр', 'маневр', 'вучэнн', 'манеўр'],
  AID: ['aid', 'assistance', 'loan', 'credit', 'help', 'помощ', 'кредит', 'дапамо', 'крэдыт', 'пазык'],
};

/** Beginnings of the words that put something off to another day. */
const LATER = ['postpone', 'delay', 'defer', 'перен', 'отлож', 'отклад', 'перанес', 'перанос', 'адкла', 'адтэрмін'];

export type Refusal = 'called-off' | 'postponed' | 'refused';

/** How an event calls off, puts off or refuses a happening of a family; undefined when it does not. */
export function refusalOf(event: Event, promise: Event): Refusal | undefined {
  const kind = refusalKind(event);
  if (kind === undefined) return undefined;
  const { text, start } = event.evidence;
  const stems = CALLED[familyOf(promise)] ?? [];
  // What is refused stands right behind the words that refuse it.
  const near = wordsOf(text.slice(event.trigger.start - start), REACH);
  return near.some((word) => stems.some((stem) => word.startsWith(stem))) ? kind : undefined;
}

const REACH = 8;

/** How an event calls off, puts off or refuses something, whatever it is. */
export function refusalKind({ type, mode, trigger, factuality }: Event): Refusal | undefined {
  if (factuality.modality !== 'actual' || factuality.polarity !== 'positive') return undefined;
  if (type === 'REJECT') return 'refused';
  if (type !== 'SANCTION' || mode !== 'discontinue') return undefined;
  const later = wordsOf(trigger.text).some((word) => LATER.some((stem) => word.startsWith(stem)));
  return later ? 'postponed' : 'called-off';
}

/** The first words of a text, so many at most. */
function wordsOf(text: string, most = Number.POSITIVE_INFINITY): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    if (words.length >= most) break;
    words.push(word.toLowerCase());
  }
  return words;
}
