import { comesFrom, FROM, isDivision, isOwnerOf, isSlavicAdjective, QUOTES, sitsIn, takeCity } from './actor-slavic.ts';
import { FORM } from './forms/english.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention, Sentence } from './mention.ts';
import type { Sector } from './plover.ts';

/** Joins "Belarusian" + "prosecutor general" + "Koniuk", "president of Armenia", "Israel's high court" into one actor each. */
export function joinActors(sentence: Sentence): void {
  const { tokens, mentions } = sentence;
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    if (before !== undefined && tryJoin(sentence, before, mention)) continue;
    if (sentence.slavic) joinOwned(joined);
    joined.push(mention);
  }
  if (sentence.slavic) {
    joinOwned(joined);
    for (const mention of joined) if (mention.kind === 'role') takeCity(sentence, mention);
  }
  countOut(sentence, joined);
  for (const [place, mention] of joined.entries()) {
    takeNames(sentence, mention, joined[place - 1]?.end ?? 0, joined[place + 1]?.start ?? tokens.length);
    // "Minsk Tractor Works": a name that only begins with a state's.
    if (isLand(mention) && (isNameAt(sentence, mention.end) || isSurname(sentence, mention.end, mention.start)))
      mention.kind = 'modifier';
    if (mention.kind === 'demonym') settleDemonym(sentence, mention, joined[place + 1]);
    if (mention.kind === 'role' && !sentence.slavic && isCompound(sentence, mention)) mention.kind = 'modifier';
    const after = tokens[mention.end];
    if (after?.word === "'s" && mention.kind !== 'modifier') mention.kind = 'modifier';
  }
  sentence.mentions = sentence.slavic ? joined : withNames(sentence, joined);
}

/** Adds names that the gazetteer does not know, where they stand as an actor does: "Tsvangirai rejected the result". */
function withNames(sentence: Sentence, known: readonly Mention[]): Mention[] {
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
    const place = places.find((one) => one.start === at);
    if (place !== undefined) at = place.end - 1;
    else if (isNameAt(sentence, at)) {
      const ceiling = mention?.start ?? tokens.length;
      let end = at + 1;
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
      else if (standsAlone(sentence, at, end)) all.push({ ...NAME, start: at, end });
      at = end - 1;
    }
  }
  return [...all, ...known.slice(next)];

  function standsAlone({ tokens, words }: Sentence, start: number, end: number): boolean {
    const before = tokens[start - 1];
    // One capital at a sentence's start may be any word.
    const sure = end - start > 1 || tokens[start]?.caps === true;
    if (!sure && (before === undefined || before.kind === 'mark')) return false;
    const roles = words[start - 1]?.roles ?? 0;
    if (before?.kind === 'word' && before.capital && start > 1 && (roles & ROLE.time) === 0) return false;
    if ((roles & (ROLE.place | ROLE.of)) !== 0 || before?.word === 'from') return false;
    const after = tokens[end];
    if (after === undefined || after.kind !== 'word') return after?.kind !== 'number' && !after?.glued;
    const next = words[end];
    if (after.word === "'s" || after.glued || next === undefined) return false;
    return next.roles !== 0 || next.names === undefined;
  }
}

const NAME: Mention = {
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

/** "Thousands of Eritrean farmers", "a group of army officers": the number and the people are one. */
function countOut({ tokens }: Sentence, joined: Mention[]): void {
  for (let i = joined.length - 2; i >= 0; i--) {
    const [count, people] = [joined[i], joined[i + 1]];
    if (count?.kind !== 'role' || count.country !== undefined || people === undefined) continue;
    if (!QUANTITIES.has(tokens[count.end - 1]?.word ?? '') || tokens[count.end]?.word !== 'of') continue;
    if (people.kind !== 'role' || people.start - count.end > 3) continue;
    Object.assign(count, {
      end: people.end,
      id: people.id,
      country: people.country,
      sector: people.sector,
      plural: true,
    });
    joined.splice(i + 1, 1);
  }
}

/** «сотрудники российского посольства», «глава польского МИД»: the last two are one, and the second says whose. */
function joinOwned(joined: Mention[]): void {
  const owner = joined.at(-1);
  const whole = joined.at(-2);
  if (owner?.kind !== 'role' || whole?.kind !== 'role' || owner.start !== whole.end) return;
  if (whole.country !== undefined || owner.country === undefined || (owner.cases & CASE.genitive) === 0) return;
  joined.pop();
  absorb(whole, owner, whole.sector, true);
}

/** Whether `mention` was taken into the actor before it. */
function tryJoin(sentence: Sentence, before: Mention, mention: Mention): boolean {
  const { tokens } = sentence;
  const gap = mention.start - before.end;
  const apart = tokens[before.end];
  const named =
    before.kind === 'country' || before.kind === 'demonym' || before.kind === 'seat' || before.kind === 'body';
  const role = mention.kind === 'role';
  if (gap === 0 && !tokens[mention.start]?.glued) {
    // "Russian president", "US State Department spokesman", "Bosnian Serbs"
    // «в Варшаве президента» are two; only an adjective goes with its noun.
    const agrees = !sentence.slavic || (before.kind === 'demonym' && (before.cases & mention.cases) !== 0);
    if (named && role && agrees)
      return absorb(before, mention, before.kind === 'body' ? before.sector : mention.sector);
    if (before.kind === 'demonym' && mention.kind === 'demonym') return absorb(before, mention, undefined);
    if (before.kind === 'demonym' && mention.kind === 'body') return absorbName(before, mention);
    if (before.kind === 'demonym' && mention.kind === 'person') return absorbName(before, mention);
    // "President Putin", "opposition leader"
    if (before.kind === 'role' && mention.kind === 'person') return absorbName(before, mention);
    if (sentence.slavic && before.kind === 'role' && role && (before.cases & mention.cases) === 0) return false;
    // «Профсоюз машинистов»: both can be accusatives, but the second says whose.
    const owned = (before.cases & mention.cases) === CASE.accusative && (mention.cases & CASE.genitive) !== 0;
    if (sentence.slavic && before.kind === 'role' && role && owned) return absorb(before, mention, before.sector, true);
    if (before.kind === 'role' && role)
      return absorb(before, mention, SAYS_WHOSE.has(before.sector ?? '') ? mention.sector : before.sector);
    // «президент Беларуси», «министр России», «представитель ЕС»
    const land = mention.kind === 'country' || (sentence.slavic && mention.kind === 'seat');
    if (before.kind === 'role' && land && (mention.cases & CASE.genitive) !== 0)
      return absorb(before, mention, before.sector, true);
    if (sentence.slavic && before.kind === 'role' && mention.kind === 'body' && (mention.cases & 2) !== 0)
      return absorbBody(before, mention, true);
    return false;
  }
  // "Tallinn city court"
  if (before.kind === 'seat' && role && gap === 1 && DIVISIONS.has(apart?.word ?? '')) {
    return absorb(before, mention, mention.sector);
  }
  // "President Alexander Lukashenka": given names between.
  if (
    before.kind === 'role' &&
    mention.kind === 'person' &&
    gap <= 2 &&
    areNames(sentence, before.end, mention.start)
  ) {
    return absorbName(before, mention);
  }
  const of = apart?.word === 'of';
  const possessive = apart?.word === "'s";
  // «компании из Китая»
  const from = sentence.slavic && gap === 1 && FROM.has(apart?.word ?? '') && comesFrom(sentence, before);
  if (from && before.kind === 'role' && before.country === undefined && mention.kind === 'country')
    return absorb(before, mention, before.sector, true);
  // «боевики „Аш-Шабаб“»
  if (
    sentence.slavic &&
    before.kind === 'role' &&
    mention.kind === 'body' &&
    gap === 1 &&
    QUOTES.has(apart?.word ?? '')
  )
    return absorbBody(before, mention, true);
  // «суд в Москве»: a court sits in its own land, an ambassador does not.
  if (sentence.slavic && before.kind === 'role' && gap === 1 && isLand(mention) && sitsIn(sentence, before, mention))
    return absorb(before, mention, before.sector, true);
  // «министерство информации Беларуси»
  if (sentence.slavic && before.kind === 'role' && gap > 0 && gap <= 3 && isOwnerOf(sentence, before, mention))
    return absorb(before, mention, before.sector, true);
  // «суд Ленинского района Минска»
  if (sentence.slavic && before.kind === 'role' && gap > 0 && gap <= 3 && isDivision(sentence, before.end, mention))
    return absorb(before, mention, before.sector, true);
  const land = mention.kind === 'country' || mention.kind === 'seat';
  if (
    before.kind === 'role' &&
    before.country === undefined &&
    (of || apart?.word === 'in' || (apart?.word === 'from' && opensSentence(sentence, before))) &&
    gap <= 2 &&
    land
  ) {
    return absorb(before, mention, before.sector);
  }
  if (before.kind === 'role' && before.country === undefined && of && gap <= 3 && (role || mention.kind === 'body')) {
    if (mention.kind === 'body') return absorbBody(before, mention, false);
    // "Thousands of riot police": what is counted says who they are.
    const counted =
      QUANTITIES.has(tokens[before.start]?.word ?? '') || QUANTITIES.has(tokens[before.end - 1]?.word ?? '');
    return absorb(before, mention, counted ? mention.sector : before.sector);
  }
  if (
    named &&
    possessive &&
    gap <= 3 &&
    (role || mention.kind === 'person') &&
    isPlain(sentence, before.end + 1, mention.start)
  ) {
    return mention.kind === 'person' ? absorbName(before, mention) : absorb(before, mention, mention.sector);
  }
  // "Turkish riot police" is in the trie; "Turkish anti-terrorist police" is not.
  const agree = (before.cases & mention.cases) !== 0;
  if (
    before.kind === 'demonym' &&
    gap <= 2 &&
    role &&
    agree &&
    !tokens[mention.start]?.capital &&
    isPlain(sentence, before.end, mention.start)
  ) {
    return absorb(before, mention, mention.sector);
  }
  return false;
}

/** "Council of the EU": the body says whose it is. */
function absorbBody(into: Mention, mention: Mention, genitive: boolean): true {
  const { sector } = into;
  const id = into.id ?? mention.id;
  absorb(into, mention, sector, genitive);
  into.id = id;
  return true;
}

/** "Government troops", "Hutu militiamen": the second word says what they are. */
const SAYS_WHOSE = new Set(['GOV', 'CVL', 'REL']);

const QUANTITIES = new Set(
  'thousands hundreds dozens scores tens group groups crowd crowds member members handful majority number mob gang'.split(
    ' ',
  ),
);

/** No verb before it: "Envoys from Mali", but not "withdrew troops from Mali". */
function opensSentence({ words }: Sentence, { start }: Mention): boolean {
  for (let at = Math.max(0, start - 8); at < start; at++) if (words[at]?.verbs !== undefined) return false;
  return start < 8;
}

function areNames({ tokens, words }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!tokens[at]?.capital || words[at] !== undefined) return false;
  return true;
}

function absorb(into: Mention, mention: Mention, sector: Sector | undefined, genitive = false): true {
  into.end = mention.end;
  into.kind = 'role';
  into.country ??= mention.country;
  into.sector = sector;
  if (!genitive) into.plural ||= mention.plural;
  // The head carries the case: «президентами Казахстана» is instrumental; an adjective agrees with its noun.
  if (!genitive) into.cases = into.cases & mention.cases || mention.cases;
  if (into.id !== undefined && into.id === into.country) into.id = undefined;
  return true;
}

function absorbName(into: Mention, mention: Mention): true {
  const { end, kind, id, country, sector, terms, namesakes, cases } = mention;
  Object.assign(into, {
    end,
    kind,
    id,
    sector,
    terms,
    namesakes,
    cases,
    country: country ?? into.country,
    plural: false,
  });
  return true;
}

/** Only lower-case words that do nothing in a clause: "new", "military". */
function isPlain(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = sentence.tokens[at];
    if (token?.kind !== 'word' || token.capital) return false;
    const word = sentence.words[at];
    if (word !== undefined && (word.verbs !== undefined || (word.roles & ~ROLE.determiner) !== 0)) return false;
  }
  return true;
}

/** A capitalised word that nothing is known of. */
function isNameAt({ tokens, words }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || token.glued) return false;
  return words[at] === undefined;
}

/** Takes unknown capitalised words into a person or a role: "President Elias Hrawi", "Alexander Lukashenka". */
function takeNames(sentence: Sentence, mention: Mention, floor: number, ceiling: number): void {
  const isName = (at: number) => isNameAt(sentence, at);
  if (mention.kind === 'role' || mention.kind === 'demonym') {
    let end = mention.end;
    while (
      end < ceiling &&
      end - mention.end < 6 &&
      (isName(end) || isParticle(sentence, end) || isSurname(sentence, end, mention.end))
    )
      end++;
    if (end > mention.end && mention.kind === 'role') mention.end = end;
    if (mention.kind === 'role') takeFront(sentence, mention, floor);
  }
  if (mention.kind === 'person') {
    let start = mention.start;
    // "Certainly Saddam Hussein": an adverb opens the sentence.
    const opens = (at: number) => at === 0 && sentence.tokens[at]?.word.endsWith('ly') === true;
    while (start > floor && mention.start - start < 2 && isName(start - 1) && !opens(start - 1)) start--;
    mention.start = start;
  }
}

/** "Saro-Wiwa": the second half of a name. */
function isDouble({ tokens, words }: Sentence, at: number): boolean {
  return tokens[at]?.glued === true && tokens[at]?.capital === true && words[at] === undefined;
}

/** "Van der Bellen", "de la Cruz": small words inside a name, with a name behind them. */
function isParticle(sentence: Sentence, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    if (!PARTICLES.has(sentence.tokens[i]?.word ?? '')) return i > at && isNameAt(sentence, i);
  }
  return false;
}

const PARTICLES = new Set(
  'van der den de di da du del della la le von zu ter ten al el bin ibn ben dos das ван дер де ди фон аль бен фан дэр'.split(
    ' ',
  ),
);

/** A surname that is also a common word, behind a given name: "Prime Minister Gordon Brown". */
function isSurname({ tokens, words, slavic }: Sentence, at: number, start: number): boolean {
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
  // "In East Africa, U.S. forces": a place has a preposition.
  const place = ((words[comma - 3]?.roles ?? 0) & ROLE.preposition) !== 0;
  if (isName(comma - 1) && isName(comma - 2) && !isName(comma - 3) && !place) mention.start = comma - 2;
}

const DIVISIONS = new Set(['district', 'regional', 'city', 'municipal', 'provincial', 'county']);

/** "Government meetings", "state media": the role only says what kind of thing it is. */
function isCompound({ tokens, words }: Sentence, mention: Mention): boolean {
  const next = tokens[mention.end];
  if (mention.plural || next?.kind !== 'word' || next.capital || next.glued || next.word === "'s") return false;
  const word = words[mention.end];
  if (tokens[mention.end - 1]?.capital && mention.end - mention.start > 1) return false;
  if (word === undefined) return !next.word.endsWith('ly');
  // "Official reports said": a second verb makes the first a noun.
  const noun = word.verbs?.some(({ form }) => (form & FORM.third) !== 0) ?? false;
  const second = noun && words[mention.end + 1]?.verbs !== undefined;
  return word.roles === 0 && (word.verbs === undefined || second);
}

/** A demonym is a people ("the Palestinians", "168 Liberians") or only an adjective ("Russian gas"). */
function settleDemonym(sentence: Sentence, mention: Mention, next: Mention | undefined): void {
  const { tokens, words } = sentence;
  const after = tokens[mention.end];
  const last = tokens[mention.end - 1];
  const and = words[mention.end]?.roles ?? 0;
  // "Russian and Belarusian officials": the first is an official, too.
  if (
    (and & ROLE.conjunction) !== 0 &&
    next !== undefined &&
    next.start - mention.end === 1 &&
    next.kind === 'role' &&
    next.plural
  ) {
    mention.kind = 'role';
    mention.sector = next.sector;
    mention.id = undefined;
    return;
  }
  const closed =
    after === undefined ||
    after.kind === 'mark' ||
    (words[mention.end]?.roles ?? 0) !== 0 ||
    words[mention.end]?.verbs !== undefined;
  if (mention.plural && (last?.word.endsWith('s') || (sentence.slavic && !isSlavicAdjective(last?.word ?? '')))) {
    mention.kind = 'role';
    mention.sector = 'CVL';
  } else if (closed && tokens[mention.start - 1]?.word === 'the') {
    mention.kind = 'role';
  } else {
    mention.kind = 'modifier';
  }
}

export function isLand({ kind }: Mention): boolean {
  return kind === 'country' || kind === 'seat';
}
