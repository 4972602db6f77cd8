import { absorb, absorbBody, absorbName, replace } from './absorb.ts';
import {
  comesFrom,
  FROM,
  isCommander,
  isDivision,
  isHead,
  isOfPerson,
  isOwnerOf,
  isWorldCourt,
  livesIn,
  QUOTES,
  SEATED,
  settleCouncil,
  sitsIn,
  takeAdjective,
  takeCity,
  takeHead,
} from './actor-slavic.ts';
import { settleDemonym, sharedNoun } from './demonym.ts';
import { FORM } from './forms/english.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention, Sentence } from './mention.ts';
import { DIVISIONS, isNameAt, isSurname, nameBefore, takeNames, withNames } from './unknown-name.ts';
import { withSlavicNames } from './unknown-name-slavic.ts';

/** Joins "Belarusian" + "prosecutor general" + "Koniuk", "president of Armenia", "Israel's high court" into one actor each. */
export function joinActors(sentence: Sentence): void {
  const { tokens, mentions } = sentence;
  const joined: Mention[] = [];
  for (let place = 0; place < mentions.length; place++) {
    const mention = mentions[place];
    if (mention === undefined) break;
    if (tokens[mention.end]?.glued && isHalf(sentence, mention)) continue;
    // "Spanish-language radio", "Polish-born": of no state.
    if (!sentence.slavic && tokens[mention.end]?.glued && OF_NONE.has(tokens[mention.end]?.word ?? '')) continue;
    if (sentence.slavic) joinOwned(joined);
    const before = joined.at(-1);
    if (sentence.slavic) settleCouncil(sentence, mention, mentions[place + 1]);
    if (before !== undefined && tryJoin(sentence, before, mention)) {
      if (!sentence.slavic) joinOffice(sentence, joined);
      continue;
    }
    if (sentence.slavic) joinOwned(joined);
    joined.push(mention);
  }
  if (sentence.slavic) {
    joinOwned(joined);
    for (let place = joined.length - 1; place >= 0; place--) {
      const mention = joined[place];
      if (mention?.kind !== 'role') continue;
      takeCity(sentence, mention);
      if (takeAdjective(sentence, mention, joined[place + 1])) joined.splice(place + 1, 1);
    }
  }
  if (sentence.slavic)
    for (const [place, mention] of joined.entries()) takeHead(sentence, mention, joined[place - 1]?.end ?? 0);
  else for (const mention of joined) takeSeat(sentence, mention);
  settleBrussels(sentence, joined);
  countOut(sentence, joined);
  for (let place = 0; place < joined.length; place++) {
    const mention = joined[place];
    if (mention === undefined) break;
    const floor = place > 0 ? (joined[place - 1]?.end ?? 0) : 0;
    takeNames(sentence, mention, floor, joined[place + 1]?.start ?? tokens.length);
    if (!sentence.slavic && isOfLand(sentence, mention, joined[place + 1])) {
      const [land] = joined.splice(place + 1, 1);
      Object.assign(mention, { end: land?.end, country: land?.country });
    }
    // "Signed the Washington Treaty": where it was made, and who is no side of it.
    const paper = tokens[mention.end];
    if (mention.kind === 'seat' && paper !== undefined && PAPERS.has(paper.word))
      Object.assign(mention, { kind: 'modifier', id: undefined, country: undefined });
    // "Minsk Tractor Works": a name that only begins with a state's.
    if (isLand(mention) && (isNameAt(sentence, mention.end) || isSurname(sentence, mention.end, mention.start)))
      mention.kind = 'modifier';
    // "The Geneva conference called on Syria": those who met there, and not the Swiss.
    if (mention.kind === 'seat' && GATHERINGS.has(tokens[mention.end]?.word ?? ''))
      Object.assign(mention, { kind: 'role', end: mention.end + 1, id: undefined, country: undefined, sector: 'GOV' });
    const first = sentence.slavic || mention.kind !== 'country' ? mention.start : nameBefore(sentence, mention);
    if (first < mention.start)
      Object.assign(mention, { kind: 'name', start: first, id: undefined, country: undefined });
    if (mention.kind === 'demonym' && sentence.slavic && isPredicate(sentence, mention))
      Object.assign(mention, { kind: 'modifier', id: undefined, country: undefined });
    if (mention.kind === 'demonym') settleDemonym(sentence, mention, sharedNoun(sentence, joined, place));
    if (mention.kind === 'role' && !sentence.slavic && isCompound(sentence, mention)) mention.kind = 'modifier';
    // "White heads a team"
    if (tokens[mention.start]?.word === 'heads' && ARTICLES.has(tokens[mention.end]?.word ?? ''))
      mention.kind = 'modifier';
    // "Su-30 fighters" are no people.
    if (mention.kind === 'role' && mention.country === undefined && isBehindNumber(sentence, mention))
      mention.kind = 'modifier';
    const after = tokens[mention.end];
    if (after?.word === "'s" && mention.kind !== 'modifier') mention.kind = 'modifier';
  }
  sentence.mentions = sentence.slavic ? withSlavicNames(sentence, joined) : withNames(sentence, joined);
}

/** "General Bagheri of Iran": behind the name whose general he is. */
function isOfLand({ tokens }: Sentence, { kind, country, id, end }: Mention, land: Mention | undefined): boolean {
  if (kind !== 'role' || country !== undefined || id !== undefined || !tokens[end - 1]?.capital) return false;
  if (GATHERINGS.has(tokens[end - 1]?.word ?? '')) return false;
  return tokens[end]?.word === 'of' && land?.kind === 'country' && land.start === end + 1;
}

/** «признать Крым российским»: what is said of it, and nobody. */
function isPredicate({ tokens }: Sentence, { end, cases, start }: Mention): boolean {
  if (cases === 0 || (cases & CASE.instrumental) === 0 || (cases & (CASE.nominative | CASE.genitive)) !== 0)
    return false;
  return (
    tokens[end]?.kind !== 'word' && /(?:[ыи]м|[оаея]й|[ыи]м[иі]|ім|імі)$/.test(tokens[start]?.word ?? '') && start > 2
  );
}

/** "Rwanda accused Belgium and broke with Brussels": beside its state the city is that state's. */
function settleBrussels({ tokens }: Sentence, mentions: readonly Mention[]): void {
  const seats = mentions.filter(
    ({ id, start, end }) => id === 'eu' && end - start === 1 && BRUSSELS.test(tokens[start]?.word ?? ''),
  );
  if (seats.length === 0 || !mentions.some(({ country }) => country === 'BEL')) return;
  if (mentions.some((one) => one.id === 'eu' && !seats.includes(one))) return;
  for (const one of seats) Object.assign(one, { kind: 'seat', id: undefined, country: 'BEL', sector: 'GOV' });
}

const BRUSSELS = /^(?:brussels|брюссел|брусел|брусэл)/;

/** "A court in Grodno": whose city it sits in. */
function takeSeat({ tokens, places }: Sentence, mention: Mention): void {
  // "The Congress in Buenos Aires": another state's than the name's alone.
  if (mention.kind === 'body' && mention.sector === 'LEG' && tokens[mention.end]?.word === 'in') {
    const there = places.find(({ start }) => start === mention.end + 1);
    if (there !== undefined && there.country !== mention.country)
      Object.assign(mention, { kind: 'role', id: undefined, country: there.country, end: there.end });
  }
  if (mention.kind !== 'role' || mention.country !== undefined || !SEATED.has(mention.sector ?? '')) return;
  const city = tokens[mention.end]?.word === 'in' ? places.find(({ start }) => start === mention.end + 1) : undefined;
  if (city === undefined) return;
  mention.end = city.end;
  mention.country = city.country;
}

/** Behind a number that a hyphen joins to the word before it. */
function isBehindNumber({ tokens }: Sentence, { start }: Mention): boolean {
  const before = start > 0 ? tokens[start - 1] : undefined;
  return before?.kind === 'number' && before.glued;
}

/** "Military-backed", "rebel-held": the first half of an adjective. */
function isHalf({ tokens }: Sentence, { kind, end, country }: Mention): boolean {
  return kind === 'role' && country === undefined && HALVES.has(tokens[end]?.word ?? '');
}

const OF_NONE = new Set(
  'language speaking born style educated descended origin type supplied made built designed manufactured'.split(' '),
);

const HALVES = new Set('backed held controlled run dominated appointed installed sponsored supported'.split(' '));

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

/** "The head of the Belarusian government", "opponents of the Georgian ministry": whose they are is known when both words of it are. */
function joinOffice(sentence: Sentence, joined: Mention[]): void {
  const owner = joined.at(-1);
  const whole = joined.at(-2);
  if (owner?.kind !== 'role' || owner.country === undefined || whole?.kind !== 'role') return;
  if (whole.country !== undefined || owner.start - whole.end > 2) return;
  if (tryJoin(sentence, whole, owner)) joined.pop();
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
    if (named && role && agrees) {
      if (isHagueCourt(sentence, before, mention)) Object.assign(before, { id: undefined, country: undefined });
      return absorb(before, mention, before.kind === 'body' ? before.sector : mention.sector);
    }
    // "The Clinton administration": of the state of its head.
    if (!sentence.slavic && before.kind === 'person' && role && RULE.has(tokens[mention.end - 1]?.word ?? '')) {
      const { country, start } = before;
      return mention.end - mention.start === 1 && replace(before, { ...mention, start, country });
    }
    if (before.kind === 'demonym' && mention.kind === 'demonym') return absorb(before, mention, undefined);
    if (before.kind === 'demonym' && isCouncil(sentence, mention)) return absorb(before, mention, mention.sector);
    // «литовский Сейм»: a parliament whose name another state's has, too.
    const parliament = mention.kind === 'body' && mention.sector === 'LEG' && mention.country !== before.country;
    if (before.kind === 'demonym' && parliament && before.country !== undefined) return absorb(before, mention, 'LEG');
    if (before.kind === 'demonym' && mention.kind === 'body') return absorbName(before, mention);
    if (before.kind === 'demonym' && mention.kind === 'person') return absorbName(before, mention);
    if (sentence.slavic && before.kind === 'role' && mention.kind === 'person' && isOfPerson(sentence, before, mention))
      return absorb(before, mention, before.sector, true);
    // «после разговора с президентом Франции Никол Пашинян заявил»: two, in different cases.
    const apart = before.country !== undefined && (before.cases & mention.cases) === 0;
    if (sentence.slavic && before.kind === 'role' && mention.kind === 'person' && apart) return false;
    // "President Putin", "opposition leader"
    if (before.kind === 'role' && mention.kind === 'person') {
      const { sector } = before;
      // "Supporters of the former president Evo Morales"
      const follow = FOLLOWERS.has(tokens[before.start]?.word ?? '');
      const taken = absorbName(before, mention);
      if (follow)
        Object.assign(before, {
          kind: 'role',
          id: undefined,
          sector: sector === 'OPP' ? sector : 'CVL',
          terms: [],
          plural: true,
        });
      return taken;
    }
    // «Профсоюз машинистов»: both can be accusatives, but the second says whose.
    const owned = (before.cases & mention.cases) === CASE.accusative && (mention.cases & CASE.genitive) !== 0;
    // «артиллерия мятежников»: whose it is says what it is.
    const rebels = mention.sector === 'REB' || mention.sector === 'UAF';
    if (
      sentence.slavic &&
      before.kind === 'role' &&
      role &&
      (owned || (rebels && (mention.cases & CASE.genitive) !== 0))
    )
      return absorb(before, mention, rebels ? mention.sector : before.sector, true);
    // «командующий войсками», «главнокомандующий армией Пакистана»: whom they head.
    const heads = (mention.cases & CASE.instrumental) !== 0 && isCommander(sentence, before);
    if (sentence.slavic && before.kind === 'role' && role && heads) return absorb(before, mention, before.sector, true);
    if (sentence.slavic && before.kind === 'role' && role && (before.cases & mention.cases) === 0) return false;
    // «Главу оппозиции арестовали»: only the first is in the accusative, and the second says whose.
    const head = (before.cases & CASE.accusative) !== 0 && (mention.cases & CASE.accusative) === 0;
    if (sentence.slavic && before.kind === 'role' && role && head && (mention.cases & CASE.genitive) !== 0)
      return absorb(before, mention, SAYS_WHOSE.has(before.sector ?? '') ? mention.sector : before.sector, true);
    if (before.kind === 'role' && role) {
      // «Глава правительства»: spelled like governments, and only says whose.
      const whose = sentence.slavic && mention.plural && !before.plural && isHead(sentence, before, mention);
      return absorb(before, mention, SAYS_WHOSE.has(before.sector ?? '') ? mention.sector : before.sector, whose);
    }
    // «президент Беларуси», «министр России», «представитель ЕС»
    const land = mention.kind === 'country' || (sentence.slavic && mention.kind === 'seat');
    if (before.kind === 'role' && land && (mention.cases & CASE.genitive) !== 0)
      return absorb(before, mention, before.sector, true);
    // «командующий Корпусом стражей»
    const commands = (mention.cases & CASE.instrumental) !== 0 && isCommander(sentence, before);
    const ofBody = (mention.cases & CASE.genitive) !== 0 || commands;
    if (sentence.slavic && before.kind === 'role' && mention.kind === 'body' && ofBody)
      return absorbBody(sentence, before, mention, true);
    return false;
  }
  // "U.S.-led forces": who leads them acts.
  if (named && role && gap === 1 && apart?.glued && apart.word === 'led')
    return absorb(before, mention, mention.sector);
  // "The Moscow-led CSTO": the body acts, whoever leads it.
  if (named && mention.kind === 'body' && gap === 1 && apart?.glued && apart.word === 'led')
    return replace(before, mention);
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
    return absorbBody(sentence, before, mention, true);
  // «суд в Москве»: a court sits in its own land, an ambassador does not.
  if (sentence.slavic && before.kind === 'role' && gap === 1 && isLand(mention) && sitsIn(sentence, before, mention)) {
    const world = isWorldCourt(sentence, before, mention);
    absorb(before, mention, before.sector, true);
    if (world) before.country = undefined;
    return true;
  }
  // «временный поверенный в делах Польши»
  const affairs = gap === 2 && AFFAIRS.has(tokens[before.end + 1]?.word ?? '');
  if (sentence.slavic && before.kind === 'role' && affairs && mention.kind === 'country')
    return absorb(before, mention, before.sector, true);
  if (sentence.slavic && before.kind === 'role' && gap === 2 && livesIn(sentence, before, mention))
    return absorb(before, mention, before.sector, true);
  // «министерство информации Беларуси»
  if (sentence.slavic && before.kind === 'role' && gap > 0 && gap <= 3 && isOwnerOf(sentence, before, mention))
    return mention.kind === 'body'
      ? absorbBody(sentence, before, mention, true)
      : absorb(before, mention, before.sector, true);
  // «суд Ленинского района Минска»
  if (sentence.slavic && before.kind === 'role' && gap > 0 && gap <= 3 && isDivision(sentence, before.end, mention))
    return absorb(before, mention, before.sector, true);
  const land = mention.kind === 'country' || mention.kind === 'seat';
  if (
    before.kind === 'role' &&
    before.country === undefined &&
    (of || apart?.word === 'in' || (apart?.word === 'from' && opensSentence(sentence, before))) &&
    gap <= 2 &&
    land &&
    // "The Forum of Russia and Belarus": it is held by them, and is neither.
    !GATHERINGS.has(tokens[before.end - 1]?.word ?? '')
  ) {
    // "UN judges in The Hague" sit there for others.
    if (apart?.word === 'in' && (before.id !== undefined || isHagueCourt(sentence, mention, before))) {
      const { end, kind } = mention;
      return kind === 'seat' && replace(before, { ...before, end });
    }
    // "Rebels in Indonesia's Aceh province": the state says whose they are, and goes on.
    if (tokens[mention.end]?.word === "'s") {
      before.country = mention.country;
      return false;
    }
    return absorb(before, mention, before.sector);
  }
  if (
    before.kind === 'role' &&
    before.country === undefined &&
    of &&
    gap <= 3 &&
    !tokens.slice(before.end, mention.start).some(({ word }) => PARTS.has(word)) &&
    (role || mention.kind === 'body')
  ) {
    if (mention.kind === 'body') return absorbBody(sentence, before, mention, false);
    // "Thousands of riot police", "the head of the opposition party": the second says what they are.
    const counted =
      QUANTITIES.has(tokens[before.start]?.word ?? '') ||
      QUANTITIES.has(tokens[before.end - 1]?.word ?? '') ||
      HEADS.has(tokens[before.end - 1]?.word ?? '');
    return absorb(before, mention, counted ? mention.sector : before.sector);
  }
  // "Trump's envoy John Coale": who speaks or goes for a leader is of the leader's state.
  if (before.kind === 'person' && possessive && gap === 1 && role && mention.sector === 'GOV' && !sentence.slavic) {
    const { country, start } = before;
    return replace(before, { ...mention, start, country: mention.country ?? country });
  }
  if (
    named &&
    possessive &&
    gap <= 3 &&
    (role || mention.kind === 'person') &&
    (isOwnPhrase(sentence, before.end + 1, mention.start) || areCapitals(sentence, before.end + 1, mention.start))
  ) {
    return mention.kind === 'person' ? absorbName(before, mention) : absorb(before, mention, mention.sector);
  }
  // "Ukraine's Security Council", "the Security Council of Russia": a state's own, and not that of the United Nations.
  if (isLand(before) && possessive && gap === 1 && isCouncil(sentence, mention) && !sentence.slavic)
    return absorb(before, mention, mention.sector);
  if (isCouncil(sentence, before) && of && gap <= 2 && land && !sentence.slavic) {
    before.id = undefined;
    return absorb(before, mention, before.sector);
  }
  // "Paraguay's Senate": a name that alone is another state's.
  if (before.kind === 'country' && possessive && gap === 1 && mention.kind === 'body' && !sentence.slavic)
    if (mention.country !== undefined && mention.country !== before.country)
      return absorb(before, mention, mention.sector);
  // "Mayors of Polish towns": whose the towns are, they are; "critics of Russian policy" are not.
  const office = before.kind === 'role' && OFFICES.has(before.sector ?? '');
  const owned = office && before.country === undefined && of && gap <= 2 && mention.kind === 'demonym';
  const people = sentence.mentions.some(({ start }) => start === mention.end || start === mention.end + 1);
  if (owned && !sentence.slavic && !people && isPlain(sentence, mention.end, mention.end + 1)) {
    const { sector, plural } = before;
    absorb(before, mention, sector);
    before.plural = plural;
    before.end++;
    return true;
  }
  // "Turkish riot police" is in the trie; "Turkish anti-terrorist police" is not.
  const agree = (before.cases & mention.cases) !== 0;
  if (
    before.kind === 'demonym' &&
    gap <= 2 &&
    role &&
    agree &&
    !tokens[mention.start]?.capital &&
    ((sentence.slavic ? areAdjectives : isOwnPhrase)(sentence, before.end, mention.start) ||
      (!sentence.slavic && gap === 1 && areNames(sentence, before.end, mention.start)))
  ) {
    return absorb(before, mention, mention.sector);
  }
  return false;
}

/** A council that bears the name of one of the United Nations', and not theirs. */
function isCouncil({ tokens }: Sentence, { kind, id, start }: Mention): boolean {
  const first = tokens[start]?.word;
  return kind === 'body' && id === 'un' && (first === 'security' || first === 'general');
}

/** What bears the name of the city it was signed in. */
const PAPERS = new Set(
  'treaty pact accord accords agreement agreements convention protocol declaration memorandum charter act process'.split(
    ' ',
  ),
);

/** What is held somewhere, and speaks for nobody there. */
const GATHERINGS = new Set('conference summit meeting forum'.split(' '));

/** "The Hague tribunal": of all states, and so of none. */
function isHagueCourt({ tokens }: Sentence, seat: Mention, { sector }: Mention): boolean {
  return sector === 'JUD' && tokens[seat.end - 1]?.word === 'hague';
}

/** What is called by the name of its head. */
const RULE = new Set(['administration', 'government', 'cabinet', 'regime', 'junta', 'presidency']);

const AFFAIRS = new Set(['делах', 'справах']);

const OFFICES = new Set(['GOV', 'LEG', 'JUD', 'COP', 'MIL']);

/** "Government troops", "Hutu militiamen": the second word says what they are. */
const SAYS_WHOSE = new Set(['GOV', 'CVL', 'REL']);

/** Who is for or against somebody, and holds no office. */
const FOLLOWERS = new Set(
  'supporters followers backers loyalists opponents critics admirers allies relatives'.split(' '),
);

/** Marks that no name goes over. */
const PARTS = new Set([',', ';', ':', '–', '—']);

const QUANTITIES = new Set(
  'thousands hundreds dozens scores tens group groups crowd crowds member members handful majority number mob gang gangs mobs crowds bands band'.split(
    ' ',
  ),
);

const ARTICLES = new Set(['a', 'an', 'the']);

const HEADS = new Set('head leader leaders chief chairman chairwoman chair founder'.split(' '));

/** No verb before it: "Envoys from Mali", but not "withdrew troops from Mali". */
function opensSentence({ words }: Sentence, { start }: Mention): boolean {
  for (let at = Math.max(0, start - 8); at < start; at++) if (words[at]?.verbs !== undefined) return false;
  return start < 8;
}

function areNames({ tokens, words }: Sentence, from: number, to: number): boolean {
  // "President Bill Clinton": a given name that is a word, too.
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!tokens[at]?.capital || (word !== undefined && (word.roles !== 0 || word.names?.actor !== undefined)))
      return false;
  }
  return true;
}

/** "Poland's Solidarity leader": a name between. */
function areCapitals({ tokens }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!tokens[at]?.capital || tokens[at]?.glued) return false;
  return true;
}

/** "France's last soldiers", "Renamo's 350 fighters", "Togo's state company": what stands between an owner and its own. */
function isOwnPhrase(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = sentence.tokens[at];
    // "South Africa's main teaching unions", "Sudan's army-led government"; but "Ugandan planes bombed suspected rebels"
    const half = token?.glued || sentence.tokens[at + 1]?.glued;
    const formed =
      token?.kind === 'word' &&
      !token.capital &&
      /(?:ing|ed)$/.test(token.word) &&
      (sentence.words[at]?.roles ?? 0) === 0;
    const behindOwner = sentence.tokens[from - 1]?.word === "'s" && (half || formed);
    const counts = token?.kind === 'number' || behindOwner || OF_ITS_OWN.has(token?.word ?? '');
    if (!counts && !isPlain(sentence, at, at + 1)) return false;
  }
  return true;
}

const OF_ITS_OWN = new Set('last next first final former then own state ruling governing'.split(' '));

/** «белорусских независимых журналистов», but not «на белорусскую территорию двух граждан» */
function areAdjectives(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!ADJECTIVE.test(sentence.tokens[at]?.word ?? '')) return false;
  return isPlain(sentence, from, to);
}

const ADJECTIVE =
  /(?:[ыиі]й|[ая]я|[ое]е|[ыи]е|[ыі]я|ого|его|ага|яга|ому|ему|аму|яму|[ыиі]м|[ыиі]х|[ыи]ми|[ыі]мі|[оеая]й|[ую]ю|ом|ем|ую|ае|яе)$/;

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

/** "Government meetings", "state media": the role only says what kind of thing it is. */
function isCompound({ tokens, words }: Sentence, mention: Mention): boolean {
  const next = tokens[mention.end];
  if (next?.kind !== 'word' || next.capital || next.glued || next.word === "'s") return false;
  // "Customs duties": only looks like a plural.
  if (mention.plural && tokens[mention.end - 1]?.word !== 'customs') return false;
  const word = words[mention.end];
  if (tokens[mention.end - 1]?.capital && mention.end - mention.start > 1) return false;
  if (word === undefined) return !next.word.endsWith('ly');
  // "Official reports said": a second verb makes the first a noun.
  const noun = word.verbs?.some(({ form }) => (form & FORM.third) !== 0) ?? false;
  const military = tokens[mention.end - 1]?.word === 'military' && isObject(words, mention.start);
  const second = noun && (words[mention.end + 1]?.verbs !== undefined || military);
  return word.roles === 0 && (word.verbs === undefined || second);
}

/** "Bombed only military targets": behind a verb, over one word. */
function isObject(words: Sentence['words'], start: number): boolean {
  return (
    words[start - 1]?.verbs !== undefined ||
    (words[start - 1]?.names === undefined &&
      words[start - 2]?.verbs !== undefined &&
      ((words[start - 1]?.roles ?? 0) & ~ROLE.adverb) === 0)
  );
}

export function isLand({ kind }: Mention): boolean {
  return kind === 'country' || kind === 'seat';
}
