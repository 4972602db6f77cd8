import { EVERY } from './agreement.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention, Place, Sentence } from './mention.ts';

/** Adds names that the gazetteer does not know, where they stand as an actor does: "Tsvangirai rejected the result". */
export function withNames(sentence: Sentence, known: readonly Mention[]): Mention[] {
  const { tokens, places } = sentence;
  const all: Mention[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const mention = known[next];
    if (mention !== undefined && at >= mention.start) {
      all.push(mention);
      next++;
      at = Math.max(at, mention.end - 1);
      continue;
    }
    // Names and places have a capital.
    if (tokens[at]?.capital !== true) continue;
    const place = placeAt(places, at);
    if (place !== undefined) at = place.end - 1;
    else if (isNameAt(sentence, at)) {
      const ceiling = mention?.start ?? tokens.length;
      // "Dr. Berg": the title is part of the name.
      const titled = TITLES.has(tokens[at]?.word ?? '') && tokens[at + 1]?.word === '.' && isNameAt(sentence, at + 2);
      let end = titled && at + 2 < ceiling ? at + 3 : at + 1;
      while (
        end < ceiling &&
        end - at < 6 &&
        (isNameAt(sentence, end) ||
          isDouble(sentence, end) ||
          isParticle(sentence, end) ||
          isSurname(sentence, end, at))
      )
        end++;
      const title = all.at(-1);
      // "Lt. Gen. Prosper Avril"
      if (title?.kind === 'role' && title.end === at - 1 && tokens[title.end]?.word === '.') title.end = end;
      else if (title?.kind === 'modifier' && title.end === at - 1 && isOwned(sentence, at, end))
        Object.assign(title, { end, kind: 'name', id: undefined, sector: undefined });
      else if (standsAlone(sentence, at, end)) {
        if (title?.kind === 'modifier' && isDescribed(sentence, title, at)) Object.assign(title, { end, kind: 'name' });
        else all.push({ ...NAME, start: at, end });
      }
      at = end - 1;
    }
  }
  for (const mention of known.slice(next)) all.push(mention);
  return all;
}

const TITLES = new Set(['dr', 'prof', 'rev', 'sen', 'rep', 'fr']);

function placeAt(places: readonly Place[], at: number): Place | undefined {
  return places.find(({ start }) => start === at);
}

/** "Israel's Shimon Peres said": whose name it is, the state says. */
function isOwned(sentence: Sentence, start: number, end: number): boolean {
  const { tokens, slavic } = sentence;
  return !slavic && tokens[start - 1]?.word === "'s" && isFollowed(sentence, end);
}

/** "Chinese swimmer Sun Yang", "Peruvian army captain Telmo Hurtado": of what state somebody is who has a name. */
function isDescribed({ tokens, words, places }: Sentence, { country, end }: Mention, at: number): boolean {
  if (country === undefined || at - end < 1 || at - end > 2) return false;
  if (places.some(({ start }) => start === at)) return false;
  for (let i = end; i < at; i++) {
    const token = tokens[i];
    const word = words[i];
    if (token?.kind !== 'word' || token.capital || token.glued || (word?.roles ?? 0) !== 0) return false;
    if (word?.verbs !== undefined && word.names === undefined) return false;
  }
  return true;
}

function standsAlone(sentence: Sentence, start: number, end: number): boolean {
  const { tokens, words } = sentence;
  const before = tokens[start - 1];
  // One capital at a sentence's start may be any word.
  const sure = end - start > 1 || tokens[start]?.spelling.caps === true;
  if (!sure && (before === undefined || before.kind === 'mark')) return false;
  const roles = words[start - 1]?.roles ?? 0;
  if (before?.kind === 'word' && before.capital && start > 1 && (roles & ROLE.time) === 0) return false;
  if ((roles & (ROLE.place | ROLE.of)) !== 0 || before?.word === 'from') return false;
  return isFollowed(sentence, end);
}

/** No noun that the name is only a part of. */
function isFollowed({ tokens, words }: Sentence, end: number): boolean {
  const after = tokens[end];
  if (after === undefined || after.kind !== 'word') return after?.kind !== 'number' && !after?.glued;
  const next = words[end];
  if (after.word === "'s" || after.glued || next === undefined) return false;
  return next.roles !== 0 || next.names === undefined;
}

/** A mention of which nothing is known but where it stands. */
export const NAME: Mention = {
  start: 0,
  end: 0,
  kind: 'name',
  id: undefined,
  country: undefined,
  sector: undefined,
  terms: [],
  namesakes: [],
  plural: false,
  cases: 63,
  preposition: undefined,
  chain: -1,
  apposition: false,
};

/** A capitalised word that nothing is known of. */
export function isNameAt({ tokens, words }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || token.glued) return false;
  return words[at] === undefined;
}

/** "Human Rights Concern Eritrea": where a name begins that ends with a state's. */
export function nameBefore({ tokens, words, mentions }: Sentence, { start, end }: Mention): number {
  const isPart = (at: number) =>
    tokens[at]?.kind === 'word' &&
    tokens[at]?.capital === true &&
    !tokens[at]?.glued &&
    (words[at]?.roles ?? 0) === 0 &&
    words[at]?.names?.actor === undefined &&
    mentions.every((one) => one.end <= at || one.start > at);
  let first = start;
  while (first > 0 && isPart(first - 1)) first--;
  return start - first > 1 && words[end]?.verbs !== undefined ? first : start;
}

/** Takes unknown capitalised words into a person or a role: "President Elias Hrawi", "Alexander Lukashenka". */
export function takeNames(sentence: Sentence, mention: Mention, floor: number, ceiling: number): void {
  if (mention.kind === 'role' || mention.kind === 'demonym') {
    let end = mention.end;
    while (
      end < ceiling &&
      end - mention.end < 6 &&
      (isNameAt(sentence, end) ||
        isParticle(sentence, end) ||
        isSurname(sentence, end, mention.end) ||
        // "Colonel Paul-Henri Damiba"
        (!sentence.slavic && end > mention.end && isDouble(sentence, end)))
    )
      end++;
    // «комиссар по энергетике Кадри Симсон»: what the office is for stands before the name.
    const field =
      sentence.slavic && mention.kind === 'role' && FIELD.has(sentence.tokens[end]?.word ?? '') && end + 2 < ceiling;
    if (field && !sentence.tokens[end + 1]?.capital && isNameAt(sentence, end + 2)) {
      end += 3;
      while (end < ceiling && (isNameAt(sentence, end) || isSurname(sentence, end, mention.end))) end++;
    }
    // «истребители Су-30СМ»
    while (end > mention.end && end < ceiling && sentence.tokens[end]?.glued) end++;
    if (end > mention.end && mention.kind === 'role') mention.end = end;
    if (mention.kind === 'role') takeFront(sentence, mention, floor);
  }
  if (mention.kind === 'person') {
    let start = mention.start;
    // "Certainly Saddam Hussein": an adverb opens the sentence.
    const first = sentence.tokens[0]?.word.endsWith('ly') ? 1 : 0;
    while (start > floor && start > first && mention.start - start < 2 && isNameAt(sentence, start - 1)) start--;
    // «с Китом Келлогом Лукашенко говорил»: the name before it is somebody else's, as its case says.
    const other = sentence.slavic && mention.cases === EVERY && mention.start - start === 2;
    if (!(other && WITH_HIM.test(sentence.tokens[start + 1]?.word ?? ''))) mention.start = start;
  }
}

const FIELD = new Set(['по', 'па']);

/** In the instrumental, and no patronymic. */
const WITH_HIM = /(?<!ич)(?:[оеа]м|[ыиі]м|[оа]й)$/;

/** "Saro-Wiwa": the second half of a name. */
function isDouble({ tokens, words }: Sentence, at: number): boolean {
  return tokens[at]?.glued === true && tokens[at]?.capital === true && words[at] === undefined;
}

/** "Van der Bellen", "de la Cruz": small words inside a name, with a name behind them. */
function isParticle(sentence: Sentence, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    // "Al-Burhan"
    if (!PARTICLES.has(sentence.tokens[i]?.word ?? ''))
      return i > at && (isNameAt(sentence, i) || isDouble(sentence, i));
  }
  return false;
}

const PARTICLES = new Set(
  'van der den de di da du del della la le von zu ter ten al el bin ibn ben dos das ван дер де ди фон аль бен фан дэр'.split(
    ' ',
  ),
);

/** A surname that is also a common word, behind a given name: "Prime Minister Gordon Brown". */
export function isSurname({ tokens, words, slavic }: Sentence, at: number, start: number): boolean {
  const token = tokens[at];
  if (slavic || at === start || token?.kind !== 'word' || !token.capital || token.glued) return false;
  const word = words[at];
  return word !== undefined && word.roles === 0 && word.names?.actor === undefined;
}

/** "Leninski district court", and "Inga Berg, ambassador of Norway": what stands before a role and belongs to its name. */
function takeFront(sentence: Sentence, mention: Mention, floor: number): void {
  const { tokens, words } = sentence;
  const { start } = mention;
  const isName = (at: number) => at >= floor && isNameAt(sentence, at);
  if (DIVISIONS.has(tokens[start - 1]?.word ?? '') && isName(start - 2)) mention.start = start - 2;
  if (DIVISIONS.has(tokens[start]?.word ?? '') && isName(start - 1)) mention.start = start - 1;
  // "Sebastian Kurz, then chancellor"
  const comma = tokens[start - 1]?.word === ',' ? start - 1 : start - 2;
  const between = comma === start - 1 || ((words[start - 1]?.roles ?? 0) & (ROLE.adverb | ROLE.determiner)) !== 0;
  if (tokens[comma]?.word !== ',' || !between) return;
  // "In West Asia, French troops": a place has a preposition.
  const place = ((words[comma - 3]?.roles ?? 0) & ROLE.preposition) !== 0;
  if (isName(comma - 1) && isName(comma - 2) && !isName(comma - 3) && !place) mention.start = comma - 2;
}

/** Courts and councils of these bear the name before it. */
export const DIVISIONS = new Set(['district', 'regional', 'city', 'municipal', 'provincial', 'county']);
