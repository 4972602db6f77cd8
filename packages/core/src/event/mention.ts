import type { Span } from '../text/span.ts';
import type { Actor } from './actor.ts';
import { joinActors } from './actor-phrase.ts';
import { takeOwners } from './actor-slavic.ts';
import { ENGLISH_MONEY } from './amount-words.ts';
import { setChains, setPrepositions } from './chain.ts';
import { takeDoers } from './doers-slavic.ts';
import { CASE } from './forms/slavic.ts';
import { COMBINING } from './gazetteer/combining.ts';
import { ROLE } from './grammar/grammar.ts';
import { takeHalf } from './half-land.ts';
import type { Introductions } from './introduced.ts';
import type { Lexicon } from './lexicon.ts';
import { settleNatives } from './native-peoples.ts';
import { setOfficeHolders } from './office-holder.ts';
import { isCounting, isParticiple, isSaidOf, isShort } from './participle-slavic.ts';
import type { Sector } from './plover.ts';
import { countActors } from './quantity.ts';
import type { Token } from './token.ts';
import { NAME } from './unknown-name.ts';
import type { Node, NounSense, Word } from './words.ts';

/** An actor as the sentence names it. `start` and `end` count tokens. */
export type Mention = {
  start: number;
  end: number;
  /** `modifier`: only says whose ("Russian gas", "Sweden's decision"); `name`: capitals that the gazetteer does not know. */
  kind: Actor['kind'] | 'modifier' | 'name';
  id: string | undefined;
  country: string | undefined;
  sector: Sector | undefined;
  terms: Actor['terms'];
  /** Others whom the same name can mean. */
  namesakes: readonly Actor[];
  plural: boolean;
  cases: number;
  /** The preposition that governs it, folded. */
  preposition: string | undefined;
  /** Number of the chain "A, B and C" that it belongs to. */
  chain: number;
  /** Names the actor before it again: "Saeb Erakat, the chief negotiator". */
  apposition: boolean;
  /** Its state is that of the land where it is spoken of. */
  home?: true;
};

/** A noun that some predicate asks for. */
export type Noun = Span & NounSense;

/** A country, a capital or a city by its name, whatever part it has in the sentence. */
export type Place = { start: number; end: number; name: string; country: string; cases: number };

/** The words of a sentence with what the lexicon knows of each. */
export type Sentence = {
  tokens: Token[];
  words: (Word | undefined)[];
  mentions: Mention[];
  nouns: Noun[];
  places: Place[];
  slavic: boolean;
  /** What its words do, all together: which bits of `ROLE` any of them has. */
  roles: number;
  /** Whether any word is one of sport, markets or the stage. */
  traps: boolean;
  /** Whether the text before says whom "he" at the start can only mean; `also` when only a "he also" can. */
  person: 'yes' | 'also' | 'no';
  /** Whether the text before names a state. */
  placed: boolean;
  /** Whether it says whom "they" at the start can only mean: two who met, or who were named together. */
  two: 'met' | 'named' | 'no';
};

/** What a sentence can be read by of the text before it. */
export type Known = Pick<Sentence, 'person' | 'two'> & {
  introduced?: Introductions;
  /** The states that it has named so far. */
  lands?: ReadonlySet<string>;
};

/** Finds names, nouns and places by the longest match. */
export function readSentence(
  tokens: Token[],
  lexicon: Lexicon,
  { person, two, introduced, lands }: Known = { person: 'no', two: 'no' },
): Sentence {
  // Pushed and not mapped: an array without holes is read faster.
  const words: Sentence['words'] = [];
  for (const { spelling } of tokens) words.push(spelling.known);
  const sentence: Sentence = {
    tokens,
    words,
    mentions: [],
    nouns: [],
    places: [],
    slavic: lexicon.language.slavic !== undefined,
    roles: 0,
    traps: false,
    person,
    two,
    placed: lands !== undefined && lands.size > 0,
  };
  const learned = introduced !== undefined && introduced.size > 0 ? introduced : undefined;
  for (let at = 0; at < tokens.length; at++) {
    if (sentence.slavic && tokens[at + 1]?.glued && takeCombining(sentence, lexicon, at)) continue;
    const word = words[at];
    if (word === undefined && learned !== undefined) takeLearned(sentence, learned, at);
    if (word?.names === undefined) continue;
    const length = matchNames(sentence, word.names, at);
    // "Opposition activists" are activists, too: the head of a role can be the object that a predicate asks for.
    const role = sentence.mentions.at(-1)?.kind === 'role' && sentence.mentions.at(-1)?.end === at + length;
    for (let inner = at + 1; role && inner < at + length; inner++) takeNoun(sentence, inner);
    if (length > 1) at += length - 1;
    // "Vladimir" only begins longer names: by itself nothing is known of it.
    else if (length === 0 && isOnlyBeginning(word)) {
      words[at] = undefined;
      if (lands !== undefined && !sentence.slavic) takeHalf(sentence, lands, at);
    }
  }
  if (lands !== undefined && lands.size > 0) settleCongress(sentence, lands);
  settleNatives(sentence, lands);
  if (sentence.slavic) takeDoers(sentence);
  for (const word of words) {
    if (word === undefined) continue;
    sentence.roles |= word.roles;
    if (word.trap !== 0) sentence.traps = true;
  }
  return sentence;
}

/** "Congress" in a text that has named other states and never the one of that Congress: whose it is is open. */
function settleCongress({ tokens, mentions, slavic }: Sentence, lands: ReadonlySet<string>): void {
  for (const mention of mentions) {
    const { kind, sector, country, start, end } = mention;
    // «Сейм» in a text on Lithuania that never names Poland.
    if (
      slavic &&
      kind === 'body' &&
      country === 'POL' &&
      /^сейм/.test(tokens[start]?.word ?? '') &&
      !lands.has('POL')
    ) {
      const [other, more] = ['LTU', 'LVA'].filter((land) => lands.has(land));
      if (other !== undefined)
        Object.assign(mention, { kind: 'role', id: undefined, country: more ? undefined : other });
    }
    if (slavic || kind !== 'body' || sector !== 'LEG' || country === undefined || lands.has(country)) continue;
    if (
      end - start === 1 &&
      BARE.has(tokens[start]?.word ?? '') &&
      mentions.every((one) => one === mention || one.country !== country)
    )
      Object.assign(mention, { kind: 'role', id: undefined, country: undefined });
  }
}

const BARE = new Set(['congress', 'senate']);

/** A name that the text has explained before. */
function takeLearned({ tokens, words, mentions }: Sentence, learned: Introductions, at: number): void {
  const token = tokens[at];
  const known = token?.capital ? learned.of(token.word) : undefined;
  if (known === undefined || (known.kind === 'body' && !token?.spelling.caps)) return;
  // "South Vietnamese President Thieu": who has only been called a president so far may now be placed.
  const before = tokens[at - 1];
  const opens = at === 1 && words[0] !== undefined && mentions.at(-1)?.end !== at;
  if (known.country === undefined && known.id === undefined && before?.capital && !opens && !MISTER.test(before.word))
    return;
  mentions.push({ ...NAME, ...known, start: at, end: at + 1 });
}

const MISTER = /^m(?:r|rs|s)$/;

/** «белорусско-российский»: the first half of a compound adjective is of a state as the second is. */
function takeCombining({ tokens, mentions }: Sentence, { words }: Lexicon, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const last = word.at(-1);
  if (last !== 'а' && last !== 'о') return false;
  const known = COMBINING[word];
  const adjective = known === undefined ? words.get(`${word.slice(0, -1)}ая`)?.names?.actor : undefined;
  const country = known ?? (adjective?.kind === 'demonym' ? adjective.country : undefined);
  const next = words.get(tokens[at + 1]?.word ?? '')?.names?.actor;
  if (country === undefined || next?.kind !== 'demonym') return false;
  mentions.push({ ...NAME, start: at, end: at + 1, kind: 'demonym', id: country, country, cases: next.cases });
  return true;
}

/** Of the names found makes the actors of the sentence, each with its preposition and its chain. */
export function settleActors(sentence: Sentence, lexicon: Lexicon): void {
  joinActors(sentence);
  if (sentence.slavic) countActors(sentence, lexicon);
  setPrepositions(sentence);
  if (sentence.slavic) takeOwners(sentence);
  setChains(sentence);
  if (!sentence.slavic) setOfficeHolders(sentence);
}

function isOnlyBeginning({ roles, verbs, trap, names }: Word): boolean {
  if (roles !== 0 || verbs !== undefined || trap !== 0 || names === undefined) return false;
  return names.actor === undefined && names.noun === undefined && names.place === undefined;
}

/** Takes the longest actor and the longest noun that start here; returns the length of the actor. */
function matchNames(sentence: Sentence, root: Node, at: number): number {
  const { tokens } = sentence;
  let node: Node | undefined = root;
  let actor: Actor | undefined;
  let actorEnd = at;
  let noun: NounSense | undefined;
  let nounEnd = at;
  let place: Node['place'];
  let placeEnd = at;
  for (let end = at + 1; node !== undefined; end++) {
    if (node.actor !== undefined && fits(node.actor, tokens, at)) {
      actor = node.actor;
      actorEnd = end;
    } else if (node.actor?.common !== undefined && fits(node.actor.common, tokens, at)) {
      actor = node.actor.common;
      actorEnd = end;
    }
    if (node.noun !== undefined) {
      noun = node.noun;
      nounEnd = end;
    }
    if (node.place !== undefined) {
      place = node.place;
      placeEnd = end;
    }
    node = nextOf(node, tokens[end]);
  }
  // «Иванов, задержанный полицией, отпущен»: no detainee besides.
  const told = sentence.slavic && nounEnd === at + 1 && isParticiple(sentence, at);
  if (noun !== undefined && !told) addNoun(sentence, noun, at, nounEnd);
  if (place !== undefined && tokens[at]?.capital) {
    const { name, country, cases } = place;
    sentence.places.push({ start: at, end: placeEnd, name, country, cases });
  }

  // "St Petersburg" is a city and has no part in what is done; "the Gambia" begins with its second word.
  if (actor === undefined) return tokens[at]?.capital ? placeEnd - at : 0;
  const meant = actor.kind === 'person' ? meantBy(sentence, at, actor) : undefined;
  const one = meant === undefined ? actor : meant[0];
  // "Viktor Lukashenka": another of the family, of whom nothing is known.
  if (one === undefined) {
    sentence.words.fill(undefined, at, actorEnd);
    return actorEnd - at;
  }
  const { country, terms, plural } = one;
  let { kind, id, sector, cases } = one;
  let start = kind === 'role' && one.proper ? startOfName(sentence, at) : at;
  if (kind === 'place') return actorEnd - at;
  // «учения „Запад“»: what they are called.
  if (sentence.slavic && kind === 'body' && isTitle(sentence, at)) return actorEnd - at;
  // «с рабочим визитом», «военная база»: an adjective of the noun behind it.
  if (
    sentence.slavic &&
    kind === 'role' &&
    actorEnd === at + 1 &&
    nounEnd > actorEnd &&
    isAdjectiveForm(tokens[at]?.word ?? '')
  )
    return 0;
  // «з рабочым візітам»
  if (sentence.slavic && kind === 'role' && actorEnd === at + 1 && isOfVisit(sentence, at)) return 0;
  // «быў затрыманы»: a participle that is the verb names nobody.
  if (sentence.slavic && kind === 'role' && actorEnd === at + 1) {
    if (isShort(sentence.words[at]) || isCounting(sentence, at) || isSaidOf(sentence, at) || isParticiple(sentence, at))
      return 0;
  }
  // "US$5", "7 million U.S. dollars", "Kenyan shillings": money.
  if (!sentence.slavic && (kind === 'country' || kind === 'demonym') && isMoney(tokens, actorEnd, kind))
    return actorEnd - at;
  // "A candidacy to head the government": a verb.
  if (!sentence.slavic && kind === 'role' && tokens[at]?.word === 'head' && tokens[at - 1]?.word === 'to') return 0;
  // "The Pan-American Highway"
  if (!sentence.slavic && kind === 'demonym' && tokens[at]?.glued && WHOLE.has(tokens[at - 1]?.word ?? '')) return 0;
  // "Latin American leaders": of no one state.
  if (!sentence.slavic && kind === 'demonym' && id === 'USA' && isPartOf(tokens[at - 1])) return 0;
  // "Diplomats whom it suspects of spying": its verb, and nobody.
  if (!sentence.slavic && kind === 'role' && actorEnd === at + 1 && isSubject(tokens[at - 1])) return 0;
  // «во главе с министром»: no head of anything.
  if (sentence.slavic && kind === 'role' && LED.has(tokens[at]?.word ?? '') && WITH.has(tokens[at + 1]?.word ?? ''))
    return 0;
  // «восем партый зброі»: a consignment.
  if (sentence.slavic && sector === 'PTY' && kind === 'role' && isConsignment(sentence, actorEnd)) return 0;
  // «пасол Валянцін Рыбакоў»: a surname.
  if (sentence.slavic && kind === 'role' && !one.proper && isSurnameAt(sentence, at)) return 0;
  // «Андрэй Швед»: a people's name has no capital, a surname has.
  if (sentence.slavic && kind === 'demonym' && actorEnd === at + 1 && isSurnameAt(sentence, at)) return 0;
  // "Ethnic Russians" are of the land they live in.
  if (!sentence.slavic && kind === 'demonym' && tokens[at - 1]?.word === 'ethnic') {
    if (sentence.mentions.at(-1)?.end === at) sentence.mentions.pop();
    const plural = tokens[actorEnd - 1]?.word.endsWith('s') === true;
    sentence.mentions.push({ ...NAME, start: at - 1, end: actorEnd, kind: 'role', sector: 'CVL', plural, cases });
    return actorEnd - at;
  }
  if (kind === 'group') {
    // "The leaders of Chile and Peru" are named; «президенты Чили» too.
    if (isOwned(sentence, actorEnd)) {
      if (id !== 'people') return 0;
      kind = 'role';
      id = undefined;
      sector = 'GOV';
      if (sentence.slavic) cases = CASE.nominative;
      if (tokens[at]?.word === 'the') start++;
    } else if (!stands(sentence, id, at, actorEnd)) return 0;
  }
  sentence.mentions.push({
    start,
    end: actorEnd,
    kind,
    id,
    country,
    sector,
    terms,
    namesakes: meant === undefined ? one.namesakes : meant.slice(1),
    plural,
    cases,
    preposition: undefined,
    chain: -1,
    apposition: false,
  });
  return actorEnd - at;
}

/** An adjective that says what a visit or a meeting is. */
function isOfVisit({ tokens, words }: Sentence, at: number): boolean {
  const classes = words[at + 1]?.names?.noun?.classes;
  if (classes === undefined || !(classes.includes('visit') || classes.includes('meeting'))) return false;
  return isAdjectiveForm(tokens[at]?.word ?? '');
}

function isMoney(tokens: readonly Token[], at: number, kind: string): boolean {
  const next = tokens[at];
  if (next === undefined || !ENGLISH_MONEY.has(next.word)) return false;
  // "Israel pounds Gaza", but "Lebanese pounds"
  if (kind === 'country' && next.word !== '$' && !next.word.startsWith('dollar')) return false;
  // "Lend Sri Lanka $3 billion"
  return next.kind === 'word' || next.start === tokens[at - 1]?.end;
}

/** Of all of a continent, and of no state. */
function isPartOf(before: Token | undefined): boolean {
  return before?.capital === true && PARTS.has(before.word);
}

const LED = new Set(['главе', 'чале']);

const WITH = new Set(['с', 'со', 'з', 'са', 'із']);

const PARTS = new Set(['south', 'latin', 'central']);

const WHOLE = new Set(['pan', 'trans', 'inter', 'afro']);

/** What only a verb stands behind; "IT" is no "it". */
function isSubject(token: Token | undefined): boolean {
  return token !== undefined && SUBJECTS.has(token.word) && !token.spelling.caps;
}

const SUBJECTS = new Set(['it', 'he', 'she', 'they', 'we', 'i']);

/** In quotes right behind exercises. */
function isTitle({ tokens, nouns }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'mark' || !OPENS.has(before.word)) return false;
  const noun = nouns.at(-1);
  return noun?.end === at - 1 && noun.classes.some((name) => name === 'exercise' || name === 'joint');
}

const OPENS = new Set(['«', '„', '“', '"']);

/** Before what is sent or sold. */
function isConsignment({ words }: Sentence, next: number): boolean {
  return words[next]?.names?.noun?.classes.some((name) => CONSIGNED.has(name)) === true;
}

const CONSIGNED = new Set(['arms', 'goods', 'aid']);

/** With a capital inside a sentence, behind a given name that nobody knows. */
function isSurnameAt({ tokens, words }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  if (!tokens[at]?.capital || tokens[at]?.spelling.caps || at < 2 || before?.kind !== 'word') return false;
  return before.capital && !before.spelling.caps && words[at - 1] === undefined;
}

/** By its ending an adjective that may stand for people. */
function isAdjectiveForm(word: string): boolean {
  return /(?:[ыи]й|ая|яя|ое|ее|[ыи]е|ого|его|ому|ему|ую|юю|[ыи]м|[ыи]х|[ыи]ми|ой|ей|ом|ем|[ыі]я|ага|аму|[ыі]мі|ай|яй)$/.test(
    word,
  );
}

/** "Third World Water Forum": a body of which only the last word is known. */
function startOfName({ tokens, words, mentions }: Sentence, at: number): number {
  const floor = mentions.at(-1)?.end ?? 0;
  let start = at;
  while (start > floor && tokens[start - 1]?.capital && ((words[start - 1]?.roles ?? 0) & ROLE.determiner) === 0)
    start--;
  return start;
}

/** Those of one surname whom the given name before it lets be meant; undefined for all of them. */
function meantBy({ tokens, words }: Sentence, at: number, actor: Actor): Actor[] | undefined {
  const given: string[] = [];
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const token = tokens[i];
    // A word that opens the sentence has its capital from there, unless another given name follows it.
    if (i === 0 && given.length === 0) break;
    if (token?.kind !== 'word' || !token.capital || token.glued || HONORIFICS.has(token.word)) break;
    if (words[i]?.names?.actor !== undefined || (words[i]?.roles ?? 0) !== 0) break;
    given.push(token.word.charAt(0).toUpperCase());
  }
  if (given.length === 0) return undefined;
  const meant = [actor, ...actor.namesakes].filter(
    (one) => one.given === '' || given.some((letter) => one.given.includes(letter)),
  );
  // «с Китом Келлогом Лукашенко говорил»: two words before it are the whole name of somebody else.
  return meant.length === 0 && given.length > 1 ? undefined : meant;
}

const HONORIFICS = new Set(
  'mr mrs ms miss dr sir lord dame madam herr frau monsieur madame comrade господин госпожа пан пані спадар спадарыня'.split(
    ' ',
  ),
);

/** The longest noun that starts here. */
function takeNoun(sentence: Sentence, at: number): void {
  const { tokens, words } = sentence;
  let node = words[at]?.names;
  let noun: NounSense | undefined;
  let nounEnd = at;
  for (let end = at + 1; node !== undefined; end++) {
    if (node.noun !== undefined) {
      noun = node.noun;
      nounEnd = end;
    }
    node = nextOf(node, tokens[end]);
  }
  if (noun !== undefined) addNoun(sentence, noun, at, nounEnd);
}

/** Adds a noun behind those before it, unless it begins inside of one. */
function addNoun({ nouns }: Sentence, { classes, asked, nominals, deed }: NounSense, start: number, end: number): void {
  if ((nouns.at(-1)?.end ?? 0) <= start) nouns.push({ start, end, classes, asked, nominals, deed });
}

/** Where a name goes on with a token. */
function nextOf({ next, bits }: Node, token: Token | undefined): Node | undefined {
  return token === undefined || (token.spelling.bit & bits) === 0 ? undefined : next?.get(token.word);
}

/** Whose they are follows: "of Chile", a state's name in the genitive. */
function isOwned({ tokens, words, slavic }: Sentence, end: number): boolean {
  if (!slavic) return tokens[end]?.word === 'of';
  // «министры транспорта Австрии»
  for (let at = end; at < end + 3; at++) {
    const next = words[at]?.names?.actor;
    if (tokens[at]?.capital) return next?.kind === 'country' || next?.kind === 'body';
    if (tokens[at]?.kind !== 'word' || words[at]?.verbs !== undefined || (words[at]?.roles ?? 0) !== 0) return false;
  }
  return false;
}

/** "The two" stands alone only before its verb; "he" and "they" are somebody known only at the start, before any other name. */
function stands(
  { tokens, words, mentions, person, two, slavic }: Sentence,
  id: string | undefined,
  at: number,
  end: number,
): boolean {
  if (id === 'pair') {
    const next = words[end];
    const helps = ROLE.be | ROLE.auxiliary | ROLE.future | ROLE.possible | ROLE.plan | ROLE.obligation;
    return next?.verbs !== undefined || ((next?.roles ?? 0) & helps) !== 0;
  }
  if (id !== 'person' && id !== 'they') return true;
  if (id === 'they') return at <= 8 && mentions.length === 0 && two !== 'no';
  // "On Sunday in Ghana he met": no land is a "he", and nobody else is named before him.
  if (
    at > 12 ||
    !(slavic ? mentions.length === 0 && at <= 8 : mentions.every(isOnlyPlace) && !hasName(tokens, words, at))
  )
    return false;
  if (person === 'no') return false;
  return person === 'yes' || ALSO.has(tokens[end]?.word ?? '');
}

function isOnlyPlace({ kind }: Mention): boolean {
  return kind === 'country' || kind === 'demonym' || kind === 'seat';
}

/** A capitalised word that nothing is known of; "African" before a noun is none. */
function hasName(tokens: readonly Token[], words: Sentence['words'], until: number): boolean {
  for (let at = 1; at < until; at++) {
    if (!tokens[at]?.capital || words[at] !== undefined) continue;
    const next = tokens[at + 1];
    const adjective = next?.kind === 'word' && !next.capital && /(?:an|ese|ish|ern)$/.test(tokens[at]?.word ?? '');
    if (!adjective || (words[at + 1]?.roles ?? 0) !== 0) return true;
  }
  return false;
}

const ALSO = new Set(['also', 'также', 'тоже', 'таксама']);

const SMALL = new Set('von van de di da du del фон ван де ди да дю дель фан дэ дзі'.split(' '));

function fits(actor: Actor, tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (actor.acronym && !token.spelling.caps) return false;
  // «Урсула фон дер Ляйен»: a name that begins with a small word.
  const small =
    actor.kind === 'person' && SMALL.has(token.word) && (tokens[at + 1]?.capital || tokens[at + 2]?.capital);
  if (actor.proper && !token.capital && !small) return false;
  // "pro-Iranian", "anti-Russian": not the actor itself.
  return !token.glued || !PREFIXES.has(tokens[at - 1]?.word ?? '');
}

const PREFIXES = new Set(['pro', 'post', 'anti', 'non', 'ex']);
