import { HIS, isRegion, QUOTES } from './actor-slavic.ts';
import { ARTICLES } from './english-words.ts';
import { CASE } from './forms/slavic.ts';
import { frontedEnd } from './fronted.ts';
import { ROLE } from './grammar/grammar.ts';
import { isLand } from './land.ts';
import type { Mention, Sentence } from './mention.ts';
import { GENITIVE, MEASURES } from './quantity.ts';
import type { Token } from './token.ts';
import type { Word } from './words.ts';

/** The preposition before an actor, over the words that may stand between. */
export function setPrepositions(sentence: Sentence): void {
  const { tokens, words, mentions } = sentence;
  let floor = 0;
  const isPlace = (at: number) => sentence.places.some((place) => place.end - 1 === at);
  let before: Mention | undefined;
  for (const mention of mentions) {
    // "In Arusha, Tanzania": only says where the town is.
    if (mention.kind === 'country' && !sentence.slavic && isOfTown(sentence, mention)) {
      mention.apposition = true;
      // "In Lusaka, Zambia, and Harare, Zimbabwe": the second is a place as the first is.
      const town = mentions.find(({ end }) => end === mention.start - 1);
      if (town?.kind === 'seat' && town.preposition === undefined) town.apposition = true;
    }
    let inLand = false;
    let owned = false;
    for (let at = mention.start - 1; at >= floor && mention.start - at < 6; at--) {
      const token = tokens[at];
      // "In Sochi the presidents met": the preposition is the place's.
      if (token === undefined || token.kind === 'mark' || isPlace(at)) break;
      const roles = words[at]?.roles ?? 0;
      // "On both occasions the neighbours promised": an article behind a noun begins anew.
      const article = !sentence.slavic && (roles & ROLE.determiner) !== 0 && ARTICLES.has(token.word);
      if (article && isPlainNoun(tokens[at - 1], words[at - 1])) break;
      // "At last year's summit"
      if (token.word === "'s" && ((words[at - 1]?.roles ?? 0) & ROLE.time) !== 0) owned = true;
      if (owned && (token.word === "'s" || ORDINALS.has(token.word) || (roles & ROLE.time) !== 0)) continue;
      // "In 1949 Belgium signed": the preposition is the year's.
      if (/^(?:1[89]|20)\d\d$/.test(token.word) && isGoverned(words, at)) break;
      if ((roles & ROLE.time) !== 0 && (token.word !== 'may' || token.capital)) break;
      // «у здания российского посольства»
      if (sentence.slavic && AT_HOUSE.test(token.word)) continue;
      if (sentence.slavic && (isRegion(token.word) || STATE.test(token.word))) {
        inLand = true;
        continue;
      }
      if (sentence.slavic && words[at] === undefined && !isSlavicAdjective(token)) break;
      // «обвинил в атаке Россию»: the preposition is the noun's.
      if (sentence.slavic && words[at]?.roles === 0 && words[at]?.names?.noun !== undefined) break;
      if ((roles & (ROLE.preposition | ROLE.with | ROLE.agent | ROLE.proof)) !== 0) {
        // «одновременно с этим боевики»: no preposition governs a nominative that is nothing else.
        if (sentence.slavic && !inLand && mention.cases === CASE.nominative && at < mention.start - 1) break;
        // "Laid-off workers": half a word.
        if (!sentence.slavic && token.glued) break;
        // «в ответ министр вызвал»: only with "to" behind it does it govern.
        if (sentence.slavic && ANSWER.has(token.word) && tokens[at + 1]?.word !== 'на') break;
        // "at least three", "up to 1,000", "thousands of people": words of quantity govern nothing.
        if (isQuantity(sentence, at)) continue;
        // «после этого полиция задержала»: no preposition governs a nominative.
        const governed = sentence.slavic && !inLand ? GOVERNS.get(token.word) : undefined;
        if (governed !== undefined && (mention.cases & governed) === 0) {
          // «супраць палітыкі ўрада»: a word that only looks like people.
          if (at === mention.start - 1 && mention.kind === 'role' && token.word.length > 3) mention.apposition = true;
          break;
        }
        mention.preposition = token.word;
        // «в отличие от Венгрии»: who is left out of it.
        if (UNLIKE.has(tokens[at - 1]?.word ?? '')) mention.apposition = true;
        // «делегацию во главе с министром»
        if (LED.has(tokens[at - 1]?.word ?? '') && (roles & ROLE.with) !== 0) {
          mention.apposition = true;
          if (
            before?.kind === 'role' &&
            before.country === undefined &&
            before.id === undefined &&
            before.end === at - 2
          )
            before.country = mention.country;
        }
        break;
      }
      if ((roles & (ROLE.conjunction | ROLE.relative | ROLE.subordinator | ROLE.that | ROLE.be | ROLE.auxiliary)) !== 0)
        break;
      // "In besieged Aleppo"
      const adjective = !sentence.slavic && token.word.endsWith('ed') && isGoverned(words, at);
      if (words[at]?.verbs !== undefined && (roles & ROLE.determiner) === 0 && !BETWEEN.has(token.word) && !adjective)
        break;
    }
    // "With Polish Solidarity leader Lech Walesa": only says whose the leader is.
    if (mention.preposition === undefined && before?.kind === 'modifier') {
      const owned = isOwnedBy(sentence, before, mention);
      if (owned || isNamedBetween(sentence, before, mention) || isCapitalOf(sentence, before, mention))
        mention.preposition = before.preposition;
      if (owned && mention.kind === 'role') leadThem(sentence, before, mention);
    }
    // "In Punjab and Rajasthan": beside a place that is nobody.
    if (mention.kind === 'name' && mention.preposition === undefined && !sentence.slavic)
      mention.preposition = besidePlace(sentence, mention, floor);
    before = mention;
    floor = mention.end;
  }
}

/** What one stands at when one stands at somebody's. */
const AT_HOUSE =
  /^(?:здани[еяюи]м?|стен(?:ами)?|ворот(?:ами)?|вход[аоу]м?|подъезд[аоу]м?|будын(?:ка|кам|ку)|сцен(?:амі)?|брам[аыу]й?|уваход(?:у|ам))$/;

/** «между Республикой Молдова и Королевством Тонга» */
const STATE = /^(?:республик|королевств|государств|княжеств|рэспублік|каралеўств|дзяржав|княств)/;

/** Words before a name that can be verbs, too: "to a state jury". */
const BETWEEN = new Set(['own', 'state']);

/** Right behind a preposition, where no past tense can stand. */
function isGoverned(words: Sentence['words'], at: number): boolean {
  return ((words[at - 1]?.roles ?? 0) & ROLE.preposition) !== 0;
}

/** One word with a capital between a state's adjective and who it is of. */
function isNamedBetween({ tokens, words, slavic }: Sentence, before: Mention, { start }: Mention): boolean {
  return (
    !slavic && start - before.end === 1 && tokens[before.end]?.capital === true && (words[before.end]?.roles ?? 0) === 0
  );
}

/** "In the Kenyan capital Nairobi" */
function isCapitalOf({ tokens, slavic }: Sentence, before: Mention, { start, kind }: Mention): boolean {
  return !slavic && kind === 'seat' && start - before.end === 1 && tokens[before.end]?.word === 'capital';
}

/** "Leaders of Ecuador's Indian movement": they are what it is. */
function leadThem({ tokens, mentions }: Sentence, owner: Mention, { sector }: Mention): void {
  const head = mentions[mentions.indexOf(owner) - 1];
  if (head?.kind === 'role' && head.end === owner.start - 1 && LEADERS.has(tokens[head.end - 1]?.word ?? ''))
    head.sector = sector;
}

const LEADERS = new Set('leader leaders chief chiefs head heads supporters followers activists'.split(' '));

/** "Of Spain's governing Popular Party": only what it is like between an owner and whom it owns. */
function isOwnedBy({ tokens, words, slavic, mentions }: Sentence, before: Mention, { start }: Mention): boolean {
  if (slavic || tokens[before.end]?.word !== "'s" || start - before.end > 5) return false;
  // "Members of Algeria's army": whom it is of, nobody else stands for.
  if (before.preposition === 'of' && mentions.every(({ end }) => end !== before.start - 1)) return false;
  for (let at = before.end + 1; at < start; at++)
    if (tokens[at]?.kind !== 'word' || ((words[at]?.roles ?? 0) & ~ROLE.adverb) !== 0) return false;
  return true;
}

/** The preposition of a name that "and" joins to a place. */
function besidePlace({ tokens, words }: Sentence, { start }: Mention, floor: number): string | undefined {
  const place = start - 2;
  if (place - 1 < floor || ((words[start - 1]?.roles ?? 0) & ROLE.conjunction) === 0) return undefined;
  const governed = ((words[place - 1]?.roles ?? 0) & ROLE.place) !== 0;
  return tokens[place]?.capital && governed ? tokens[place - 1]?.word : undefined;
}

/** Right behind the comma of a town in that land, and before another mark. */
function isOfTown({ tokens, mentions, places }: Sentence, { start, end, country }: Mention): boolean {
  if (tokens[start - 1]?.word !== ',' || tokens[end]?.kind === 'word') return false;
  const town = places.find((place) => place.end === start - 1 && place.country === country);
  return town !== undefined && mentions.every((one) => one.kind !== 'country' || one.end !== town.end);
}

const { genitive, dative, accusative, instrumental, locative } = CASE;

/** The cases that Slavic prepositions govern; those that are left out may govern any. */
const GOVERNS: ReadonlyMap<string, number> = new Map([
  ...'после до из от ото без для против около возле близ вблизи вокруг среди кроме ради вместо из-за из-под пасля да з-за ад для супраць каля ля сярод акрамя замест дзеля без'
    .split(' ')
    .map((word) => [word, genitive] as [string, number]),
  ...'к ко'.split(' ').map((word) => [word, dative] as [string, number]),
  ...'в во ва на'.split(' ').map((word) => [word, accusative | locative] as [string, number]),
  ...'о об аб'.split(' ').map((word) => [word, locative] as [string, number]),
  ...'при пры'.split(' ').map((word) => [word, locative] as [string, number]),
  ...'перед перад'.split(' ').map((word) => [word, instrumental] as [string, number]),
  ...'через про праз пра'.split(' ').map((word) => [word, accusative] as [string, number]),
]);

const ANSWER = new Set(['ответ', 'адказ']);

const LED = new Set(['главе', 'чале']);

const UNLIKE = new Set(['отличие', 'адрозненне']);

/** By its ending: only adjectives stand between a preposition and its noun. */
function isSlavicAdjective({ word, capital }: Token): boolean {
  return (
    !capital &&
    word.length > 3 &&
    /(?:ого|его|ому|ему|ой|ей|ую|юю|ом|ем|ым|им|ых|их|ыми|ими|ага|яга|аму|яму|ай|яй|ымі|імі|іх|ім|ые|ие|ыя|ія)$/.test(
      word,
    )
  );
}

const COUNTS = new Set(
  'string series number couple pair dozen scores lot lots band column swarm handful bunch team delegation squad party crew convoy fleet'.split(
    ' ',
  ),
);

function isQuantity({ tokens, words }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  const before = (words[at - 1]?.roles ?? 0) & ROLE.determiner;
  if (tokens[at]?.word === 'of')
    return before !== 0 || tokens[at - 1]?.kind === 'number' || COUNTS.has(tokens[at - 1]?.word ?? '');
  // "More than a thousand people", «не менш за сорак чалавек»
  // «около сорока российских солдат»
  if (MEASURES.has(tokens[at]?.word ?? '') && GENITIVE.test(next?.word ?? '')) return true;
  if (tokens[at]?.word === 'than' || tokens[at]?.word === 'за') return MORE.has(tokens[at - 1]?.word ?? '');
  // "Freed for 240 prisoners"
  const counts = next?.kind === 'number' && !GOVERN_NUMBERS.has(tokens[at]?.word ?? '');
  return next?.word === 'least' || next?.word === 'most' || counts;
}

const GOVERN_NUMBERS = new Set(['in', 'for', 'with', 'from', 'against', 'by', 'on']);

/** A word in the plural that nothing is known of. */
function isPlainNoun(token: Token | undefined, word: Word | undefined): boolean {
  return token?.kind === 'word' && !token.capital && word === undefined && /[^siu]s$/.test(token.word);
}

const MORE = new Set(['more', 'less', 'fewer', 'rather', 'больш', 'менш']);

/** Numbers the chains "A and B", "A, B and C"; a comma alone is an apposition, whose second name says nothing new. */
export function setChains(sentence: Sentence): void {
  const { mentions } = sentence;
  setParentheses(sentence);
  const fronted = sentence.slavic ? frontedEnd(sentence) : -1;
  let from = 0;
  let listed = false;
  for (let place = 0; place < mentions.length; place++) {
    const before = place > 0 ? mentions[place - 1] : undefined;
    const mention = mentions[place];
    if (mention === undefined) break;
    let link = before === undefined ? 'none' : linkOf(sentence, before, mention);
    // "In Minsk, and police used": a comma before "and" ends a list only where there is one.
    if (link === 'oxford') link = place - from > 1 ? 'and' : 'none';
    // «в Женеве, Судан и Эфиопия»: what stands in a list is in one case.
    if (link === 'comma' && sentence.slavic && before !== undefined && isLand(mention))
      if ((before.cases & mention.cases) === 0 && !isOwnedByBoth(sentence, before, mention)) link = 'none';
    // "Malaysia and Indonesia, both embarrassed by raids": the same two.
    if (link === 'comma' && mention.kind === 'group' && sentence.tokens[mention.start]?.word === 'both') link = 'none';
    // «Паводле паліцыі, спецслужбы Польшчы і Літвы»: who says so is no first of a list.
    if (link === 'comma' && SOURCES.has(before?.preposition ?? '') && (mention.cases & CASE.nominative) !== 0)
      link = 'none';
    // «Обеспокоенные притоком мигрантов, власти Латвии»
    if (fronted > 0 && mention.start > fronted && (before?.start ?? fronted) < fronted) link = 'none';
    if (link === 'none') {
      closeChain(sentence, from, place, listed);
      from = place;
      listed = false;
    }
    if (link === 'and') listed = true;
    mention.chain = from;
  }
  closeChain(sentence, from, mentions.length, listed);
}

const SOURCES = new Set(['паводле', 'згодна', 'согласно']);

/** «министры Швеции, Дании и Норвегии»: a list in the genitive, each with ministers of its own. */
function isOwnedByBoth({ tokens, words }: Sentence, before: Mention, { cases, end }: Mention): boolean {
  if (
    (before.kind !== 'role' && before.kind !== 'country') ||
    before.country === undefined ||
    (cases & CASE.genitive) === 0
  )
    return false;
  const many = before.plural || GROUP.test(tokens[before.start]?.word ?? '');
  if (before.kind === 'role' && (!many || words[before.end - 1]?.names?.actor?.kind !== 'country')) return false;
  return tokens[end]?.word === ',' || ((words[end]?.roles ?? 0) & ROLE.conjunction) !== 0;
}

/** «группу дипломатов Латвии, Литвы и Эстонии» */
const GROUP = /^(?:груп|делегац|дэлегац)/;

/** Settles what the members of a chain are to its first. */
function closeChain(sentence: Sentence, from: number, to: number, listed: boolean): void {
  const { mentions, slavic } = sentence;
  const first = mentions[from];
  if (first === undefined || to - from < 2) return;
  const isList =
    listed || (slavic && (goesOn(sentence, mentions.slice(from, to)) || areLands(mentions.slice(from, to))));
  // "In Paris, Brazil and Paraguay agreed": the place is none of them.
  const [second, last] = [mentions[from + 1], mentions[to - 1]];
  const opens = !slavic && listed && first.preposition !== undefined && second !== undefined && second !== last;
  if (opens && last !== undefined && isAfterOpening(sentence, second.start) && isSubject(sentence, last)) {
    for (let place = from + 1; place < to; place++) Object.assign(mentions[place] ?? {}, { chain: from + 1 });
    return;
  }
  // "The presidents of Chile and Peru, Gabriel Boric and Dina Boluarte, met": the same two by name.
  const half = listed ? namesFrom(sentence, from, to) : to;
  for (let place = half; place < to; place++) Object.assign(mentions[place] ?? {}, { apposition: true, chain: half });
  for (let place = from + 1; place < half; place++) {
    const mention = mentions[place];
    if (mention === undefined) return;
    if (isList) mention.preposition ??= first.preposition;
    else if (isSame(first, mention) && !opensClause(sentence, mention)) {
      mention.apposition = true;
      takeName(sentence, first, mention);
      if (!slavic) takeOffice(first, mention);
    } else mention.chain = place;
  }
}

/** "The foreign minister, Vladimir Makei, thanked": the role is the one whose name stands between the commas. */
function takeName(
  { tokens }: Sentence,
  role: Mention,
  { kind, id, country, sector, terms, namesakes, start, end }: Mention,
) {
  if (role.kind !== 'role' || role.country !== undefined || role.id !== undefined || role.plural || kind !== 'person')
    return;
  const between = start - role.end === 1 && tokens[role.end]?.word === ',' && tokens[end]?.kind === 'mark';
  if (between) Object.assign(role, { id, country, sector, terms, namesakes });
}

/** "Luis Almagro, the secretary general of the Organization": whom nobody knows the office behind the comma places. */
function takeOffice(who: Mention, { kind, id, country, sector }: Mention) {
  const unknown = who.country === undefined && who.id === undefined;
  if (!unknown || kind !== 'role' || (country === undefined && id === undefined)) return;
  if (who.kind === 'name') Object.assign(who, { kind: 'role', id, country, sector });
  else if (who.kind === 'role' && !who.plural && who.sector === sector) Object.assign(who, { id, country });
}

/** Right before a verb or what helps it. */
function isSubject({ words }: Sentence, { end }: Mention): boolean {
  const helps = ROLE.be | ROLE.auxiliary | ROLE.future | ROLE.possible | ROLE.obligation;
  return words[end]?.verbs !== undefined || ((words[end]?.roles ?? 0) & helps) !== 0;
}

/** «в Украину, Польшу и страны Балтии»: a list of states that ends with somebody whom nobody knows. */
function goesOn({ tokens, words }: Sentence, members: readonly Mention[]): boolean {
  const [first] = members;
  const last = members.at(-1);
  if (first === undefined || last === undefined || last === first) return false;
  if (((words[last.end]?.roles ?? 0) & ROLE.conjunction) === 0 || tokens[last.end + 1]?.kind !== 'word') return false;
  return members.every(
    (one) => isLand(one) && (one.cases & first.cases) !== 0 && words[last.end + 1]?.verbs === undefined,
  );
}

/** «помощь направили США, ФРГ, Азербайджан»: three states or more are no appositions. */
function areLands(members: readonly Mention[]): boolean {
  const [first] = members;
  if (members.length < (first?.start === 0 ? 2 : 3) || first === undefined) return false;
  const isState = (one: Mention) => one.country !== undefined || one.id === 'eu';
  const lands = new Set(members.map((one) => one.country ?? one.id));
  return (
    first.kind === 'country' &&
    lands.size === members.length &&
    members.every(
      (one) => (one.kind === 'country' || one.id === 'eu') && (one.cases & first.cases) !== 0 && isState(one),
    )
  );
}

/** An unknown word that can stand before a name in a list, and is no verb by its ending. */
function isAdjective(token: Token | undefined, word: Word | undefined): boolean {
  if (token !== undefined && PRESENT.has(token.word)) return true;
  return (
    token?.kind === 'word' && (word?.roles ?? 0) === 0 && word?.verbs === undefined && !/(?:ed|ing)$/.test(token.word)
  );
}

/** Whether a name and the name after its comma can be one: no other state, and in the same case. */
function isSame(before: Mention, mention: Mention): boolean {
  if (isLand(before) || isLand(mention)) return false;
  // «По данным полиции, трое мужчин»: what a preposition governs has no second name in the nominative.
  const governed = before.preposition !== undefined && (before.cases & CASE.nominative) === 0;
  if (governed && (mention.cases & CASE.nominative) !== 0 && mention.preposition === undefined) return false;
  if (before.country !== undefined && mention.country !== undefined && before.country !== mention.country) return false;
  return (before.cases & mention.cases) !== 0;
}

/** "After talks in Minsk, the Union imposed": what goes before its verb is no second name of what was before the comma. */
function opensClause(sentence: Sentence, { start, end }: Mention): boolean {
  const { tokens, words, slavic } = sentence;
  if (slavic || tokens[end]?.kind !== 'word') return false;
  if (isAfterOpening(sentence, start)) return true;
  for (let at = 0; at < end; at++) if (tokens[at]?.word === 'who') return false;
  return words[end]?.verbs !== undefined;
}

/** "During his meeting with the premier, the head of the government once again asked": behind the comma of what opens the sentence. */
function isAfterOpening({ tokens, words }: Sentence, start: number): boolean {
  const opens = ROLE.preposition | ROLE.proof | ROLE.subordinator;
  if (((words[0]?.roles ?? 0) & opens) === 0 && !tokens[0]?.word.endsWith('ing')) return false;
  const comma = tokens.findIndex(({ word }) => word === ',');
  return comma > 0 && start > comma && start - comma < 4;
}

/** What stands in parentheses says again or by the way. */
function setParentheses({ tokens, mentions }: Sentence): void {
  let depth = 0;
  let next = 0;
  for (const mention of mentions) {
    for (; next < mention.start; next++) {
      if (tokens[next]?.word === '(') depth++;
      else if (tokens[next]?.word === ')') depth = Math.max(0, depth - 1);
    }
    if (depth > 0) mention.apposition = true;
  }
}

const CLOSING = new Set(['»', '“', '”']);

const ORDINALS = new Set(['last', 'next', 'late', 'early', 'once', 'twice']);

/** "A 65-year-old former general" */
function isAge(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && tokens[at + 1]?.word === 'year' && tokens[at + 2]?.word === 'old';
}

type Link = 'and' | 'oxford' | 'comma' | 'none';

/** How two neighbouring actors hang together. */
function linkOf({ tokens, words, slavic }: Sentence, before: Mention, mention: Mention): Link {
  // "Belarus-Russia", «Минск-Москва»
  if (mention.start === before.end) return tokens[mention.start]?.glued ? 'and' : 'none';
  const aged = !slavic && isAge(tokens, before.end + 2) ? before.end + 2 : -1;
  if (mention.start - before.end > (aged > 0 ? 8 : 5)) return 'none';
  let link: Link = 'none';
  for (let at = before.end; at < mention.start; at++) {
    const token = tokens[at];
    const roles = words[at]?.roles ?? 0;
    // "Poland, as well as Lithuania"
    if (at === aged) at += 2;
    else if (token?.word === 'as' && tokens[at + 1]?.word === 'well' && tokens[at + 2]?.word === 'as') {
      link = 'and';
      at += 2;
    } else if (slavic && link === 'and' && (QUOTES.has(token?.word ?? '') || HIS.has(token?.word ?? ''))) continue;
    // «„Хезболлу“ и ХАМАС»
    else if (slavic && at === before.end && CLOSING.has(token?.word ?? '')) continue;
    // "John Bolton, at that time adviser"
    else if (link === 'comma' && token?.word === 'at' && tokens[at + 2]?.word === 'time') at += 2;
    // "The aircraft was damaged and that the partisans had left": another clause.
    else if (!slavic && link !== 'none' && (roles & ROLE.that) !== 0) return 'none';
    else if (token?.word === ',') link = link === 'none' ? 'comma' : link;
    else if ((roles & ROLE.conjunction) !== 0) link = link === 'comma' ? 'oxford' : 'and';
    // "Sebastian Kurz, then chancellor"
    // "The government and the last rebel group": the same word is an adjective behind "and".
    else if (
      (roles & (ROLE.determiner | (link === 'comma' ? ROLE.adverb : 0))) === 0 &&
      !(link === 'and' && ORDINALS.has(token?.word ?? '')) &&
      !isAdjective(token, words[at])
    )
      return 'none';
    else if (link === 'none') return 'none';
  }
  return link;
}

const PRESENT = new Set('accompanying visiting ruling governing neighbouring neighboring outgoing incoming'.split(' '));

/** Where in a chain those begin who say by name, in their order, who the states or offices before them are; its end if none do. */
function namesFrom({ tokens, mentions }: Sentence, from: number, to: number): number {
  const half = (from + to) / 2;
  if (!Number.isInteger(half) || half - from < 2) return to;
  const start = mentions[half]?.start ?? 0;
  if (tokens[start - 1]?.word !== ',') return to;
  for (let place = half; place < to; place++) {
    const [office, name] = [mentions[place - (half - from)], mentions[place]];
    if (name?.kind !== 'person' || office?.kind === 'person') return to;
    if (name.country === undefined || name.country !== office?.country) return to;
  }
  return half;
}
