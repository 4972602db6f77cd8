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
  sitsIn,
} from './actor-slavic.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import { isLand } from './land.ts';
import type { Mention, Sentence } from './mention.ts';
import { DIVISIONS } from './unknown-name.ts';

/** Whether `mention` was taken into the actor before it. */
export function tryJoin(sentence: Sentence, before: Mention, mention: Mention): boolean {
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
    // "The paramilitary Rapid Support Forces", "the rebel group Boko Haram"
    if (!sentence.slavic && before.kind === 'role' && mention.kind === 'body' && !tokens[before.start]?.capital)
      return before.country === undefined && before.id === undefined && replace(before, mention);
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
  // «президентом Республики Беларусь»: what stands behind the word is a name, and not declined.
  if (sentence.slavic && before.kind === 'role' && gap === 1 && mention.kind === 'country' && isRepublic(apart))
    return absorb(before, mention, before.sector, true);
  // «главой республики Шавкатом Мирзиёевым»
  const alike = (before.cases & mention.cases) !== 0 && before.country === undefined;
  if (
    sentence.slavic &&
    before.kind === 'role' &&
    mention.kind === 'person' &&
    alike &&
    gap <= 3 &&
    isOwnLand(apart) &&
    areNames(sentence, before.end + 1, mention.start)
  )
    return absorbName(before, mention);
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
    (of || apart?.word === 'in' || (apart?.word === 'from' && areThence(sentence, before))) &&
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
      // "Leaders of the opposition in Gabon's capital": where they are.
      if (apart?.word === 'in' && tokens[mention.end + 1]?.word === 'capital') return false;
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
  // "Inspectors from the United Nations", but not "stole weapons from the army"
  const sent = apart?.word === 'from' && gap <= 2 && SENT.has(tokens[before.end - 1]?.word ?? '');
  const listed = tokens[mention.end]?.word === ',' || tokens[mention.end]?.word === 'and';
  if (
    !sentence.slavic &&
    !listed &&
    before.kind === 'role' &&
    before.country === undefined &&
    sent &&
    mention.id !== undefined
  ) {
    const { sector, plural } = before;
    // "From the Union's border agency": the body goes on.
    if (tokens[mention.end]?.word === "'s") {
      Object.assign(before, { id: mention.id, sector: sector === 'COP' ? mention.sector : sector });
      return false;
    }
    absorb(before, mention, sector === 'COP' ? mention.sector : sector);
    Object.assign(before, { id: mention.id, plural });
    return true;
  }
  // "Trump's envoy John Coale": who speaks or goes for a leader is of the leader's state.
  if (before.kind === 'person' && possessive && gap === 1 && role && mention.sector === 'GOV' && !sentence.slavic) {
    const { country, start } = before;
    return replace(before, { ...mention, start, country: mention.country ?? country });
  }
  if (
    named &&
    possessive &&
    gap <= (tokens[mention.start - 2]?.word === 'and' ? 4 : 3) &&
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

/** "The Hague tribunal": of all states, and so of none. */
function isHagueCourt({ tokens }: Sentence, seat: Mention, { sector }: Mention): boolean {
  return sector === 'JUD' && tokens[seat.end - 1]?.word === 'hague';
}

/** Who goes somewhere for a body. */
const SENT = new Set(
  'inspectors observers monitors experts representatives delegates officials diplomats envoys investigators mediators'.split(
    ' ',
  ),
);

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

const HEADS = new Set('head leader leaders chief chairman chairwoman chair founder'.split(' '));

/** "Envoys from Mali", "arrested two men from Mali", but not "withdrew troops from Mali". */
function areThence({ words, tokens }: Sentence, { start }: Mention): boolean {
  for (let at = start - 1; at >= 0; at--) {
    if (start - at > 8) return false;
    if (tokens[at]?.kind === 'mark') return at > 0;
    const { verbs, roles = 0 } = words[at] ?? {};
    if ((roles & ROLE.that) !== 0) return true;
    if (verbs !== undefined) return verbs.some(({ lemma }) => LEAVES.has(lemma));
  }
  return true;
}

/** What moves nobody away. */
const LEAVES = new Set(
  'arrest detain kill shoot attack ambush injure wound beat torture abduct kidnap murder jail convict sentence charge try meet invite host receive say tell ask accuse condemn warn question include'.split(
    ' ',
  ),
);

function areNames({ tokens, words }: Sentence, from: number, to: number): boolean {
  // "President Bill Clinton": a given name that is a word, too.
  for (let at = from; at < to; at++) {
    const word = words[at];
    // "IT companies"
    const isShort = tokens[at]?.spelling.caps === true;
    if (!tokens[at]?.capital) return false;
    if (word !== undefined && ((word.roles !== 0 && !isShort) || word.names?.actor !== undefined)) return false;
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
    // "Malta's tourism and culture minister"
    const and = token?.word === 'and' && isPlain(sentence, at - 1, at) && isPlain(sentence, at + 1, at + 2);
    const counts =
      token?.kind === 'number' || behindOwner || (and && at > from && at + 1 < to) || OF_ITS_OWN.has(token?.word ?? '');
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

export const QUANTITIES = new Set(
  'thousands hundreds dozens scores tens group groups crowd crowds member members handful majority number mob gang gangs mobs crowds bands band'.split(
    ' ',
  ),
);

/** What is held somewhere, and speaks for nobody there. */
export const GATHERINGS = new Set('conference summit meeting forum'.split(' '));

function isRepublic(token: Sentence['tokens'][number] | undefined): boolean {
  return token?.capital === true && /^(?:республики|рэспублікі)$/.test(token.word);
}

/** Behind an office: that of the land that the text is on. */
function isOwnLand(token: Sentence['tokens'][number] | undefined): boolean {
  return OWN_LANDS.has(token?.word ?? '');
}

const OWN_LANDS = new Set('республики страны государства рэспублікі краіны дзяржавы'.split(' '));
