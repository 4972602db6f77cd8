import { CASE } from './forms/slavic.ts';
import type { Mention, Sentence } from './mention.ts';
import { isNameAt, NAME } from './unknown-name.ts';

/** A given name, a second one and a surname. */
const LONGEST = 4;

/**
 * Adds people whom the gazetteer does not know: two or more capitalised words that nothing is known of, «Ивана Сидорова».
 * One such word may be anything: a town, a ship, the first of a sentence.
 */
export function withSlavicNames(sentence: Sentence, known: Mention[]): Mention[] {
  const { tokens } = sentence;
  let all: Mention[] | undefined;
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const mention = known[next];
    if (mention !== undefined && at >= mention.start) {
      all?.push(mention);
      next++;
      at = Math.max(at, mention.end - 1);
      continue;
    }
    if (tokens[at]?.capital !== true || !isCyrillicName(sentence, at)) continue;
    const ceiling = Math.min(mention?.start ?? tokens.length, at + LONGEST);
    let end = at + 1;
    // «Секонд-Томас» is one word.
    let count = 1;
    while (end < ceiling && (isCyrillicName(sentence, end) || isDouble(sentence, end))) {
      if (tokens[end]?.glued !== true) count++;
      end++;
    }
    if (count > 1 && isPerson(sentence, at, end)) {
      all ??= known.slice(0, next);
      all.push({ ...NAME, start: at, end, cases: casesOf(tokens[at]?.word ?? '', tokens[end - 1]?.word ?? '') });
    }
    at = end - 1;
  }
  if (all === undefined) return known;
  all.push(...known.slice(next));
  return all;
}

function isCyrillicName(sentence: Sentence, at: number): boolean {
  const code = sentence.tokens[at]?.word.charCodeAt(0) ?? 0;
  return code >= 0x430 && code <= 0x52f && sentence.tokens[at]?.spelling.caps !== true && isNameAt(sentence, at);
}

/** «Санчес-Серено» */
function isDouble({ tokens, words }: Sentence, at: number): boolean {
  return tokens[at]?.glued === true && tokens[at]?.capital === true && words[at] === undefined;
}

/** Not in quotation marks, and no name of a place: «в Южном Киву», «провинция Южное Киву». */
function isPerson({ tokens, places, words }: Sentence, start: number, end: number): boolean {
  const before = tokens[start - 1];
  if (before !== undefined && before.kind !== 'word' && before.word !== ',') return false;
  if (tokens[end]?.glued === true || places.some((one) => one.start < end && one.end > start)) return false;
  if (PLACES.has(before?.word ?? '') || THERE.has(before?.word ?? '')) return false;
  // «Южном Киву»: an adjective is no given name.
  const first = tokens[start]?.word ?? '';
  return words[start] === undefined && !ADJECTIVES.some((ending) => first.endsWith(ending));
}

const ADJECTIVES = [
  'вай',
  'най',
  'кай',
  'ый',
  'ая',
  'ое',
  'ом',
  'ого',
  'ой',
  'ую',
  'ые',
  'ых',
  'ым',
  'ыми',
  'ае',
  'ага',
  'ыя',
];

const THERE = new Set('в во на у ва близ возле под вблизи каля ля пад'.split(' '));

/** Nouns whose names these are. */
const PLACES = new Set(
  (
    'провинция провинции провинцию провинцией штат штата штате штату область области районе района район город города городе городу ' +
    'остров острова острове острову порт порта порту озеро озера река реки реке гора горы улица улицы улице площадь площади ' +
    'деревня деревни деревне село села селе поселок поселка поселке округ округа округе лагерь лагеря лагере мост моста мосту ' +
    'правінцыя правінцыі правінцыю штаце вобласць вобласці раён раёна раёне горад горада горадзе востраў вострава востраве ' +
    'порце возера рака ракі вуліца вуліцы плошча плошчы вёска вёскі весцы сяло пасёлак акруга акругі лагер лагеры'
  ).split(' '),
);

const CONSONANTS = 'бвгджзйклмнпрстфхцчшщьў';

/** The cases that a name can be in, by the end of the given name: «Анна» is a nominative and «Ивана» none, as their surnames say. */
function casesOf(given: string, surname: string): number {
  const end = given.charAt(given.length - 1);
  const last = surname.charAt(surname.length - 1);
  const { nominative, genitive, dative, accusative, instrumental, locative } = CASE;
  if (given.endsWith('ом') || given.endsWith('ем') || given.endsWith('ам')) return instrumental;
  if (CONSONANTS.includes(end)) return nominative;
  if (end === 'у' || end === 'ю') return dative | accusative;
  if (end === 'а' || end === 'я') {
    if (surname.endsWith('ого') || surname.endsWith('его')) return genitive | accusative;
    // «Ангела Меркель»: a surname that no man would leave so.
    return CONSONANTS.includes(last) ? nominative : nominative | genitive | accusative;
  }
  if (end === 'е') return dative | locative;
  return 63;
}
