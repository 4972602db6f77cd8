import { FORM } from './forms/english.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Actor, Lexicon, Node, Word } from './lexicon.ts';
import type { Sector } from './plover.ts';
import type { Token } from './token.ts';

/** An actor as the sentence names it. `start` and `end` count tokens. */
export type Mention = {
  start: number;
  end: number;
  /** `modifier`: only says whose ("Russian gas", "Sweden's decision"); `name`: capitals that the gazetteer does not know. */
  kind: Actor['kind'] | 'modifier' | 'name';
  id: string | undefined;
  country: string | undefined;
  sector: Sector | undefined;
  from: string | undefined;
  to: string | undefined;
  plural: boolean;
  cases: number;
  /** The preposition that governs it, folded. */
  preposition: string | undefined;
  /** Number of the chain "A, B and C" that it belongs to. */
  chain: number;
  /** Names the actor before it again: "Saeb Erakat, the chief negotiator". */
  apposition: boolean;
};

/** A noun that some predicate asks for. */
export type Noun = { start: number; end: number; classes: string[] };

/** The words of a sentence with what the lexicon knows of each. */
export type Sentence = {
  tokens: Token[];
  words: (Word | undefined)[];
  mentions: Mention[];
  nouns: Noun[];
  slavic: boolean;
};

/** Looks every token up once and finds actors and nouns by the longest match. */
export function readSentence(tokens: Token[], lexicon: Lexicon): Sentence {
  const words = tokens.map((token) => (token.kind === 'word' ? lexicon.words.get(token.word) : undefined));
  const sentence: Sentence = {
    tokens,
    words,
    mentions: [],
    nouns: [],
    slavic: lexicon.language.slavic !== undefined,
  };
  for (let at = 0; at < tokens.length; at++) {
    const root = words[at]?.names;
    if (root === undefined) continue;
    const length = matchNames(sentence, root, at);
    if (length > 1) at += length - 1;
  }
  combine(sentence);
  setPrepositions(sentence);
  setChains(sentence);
  return sentence;
}

/** Takes the longest actor and the longest noun that start here; returns the length of the actor. */
function matchNames(sentence: Sentence, root: Node, at: number): number {
  const { tokens } = sentence;
  let node: Node | undefined = root;
  let actor: Actor | undefined;
  let actorEnd = at;
  let classes: string[] | undefined;
  let nounEnd = at;
  for (let end = at + 1; node !== undefined; end++) {
    if (node.actor !== undefined && fits(node.actor, tokens, at)) {
      actor = node.actor;
      actorEnd = end;
    }
    if (node.classes !== undefined) {
      classes = node.classes;
      nounEnd = end;
    }
    const next: Token | undefined = tokens[end];
    node = next === undefined ? undefined : node.next?.get(next.word);
  }
  const last = sentence.nouns.at(-1);
  if (classes !== undefined && (last === undefined || last.end <= at)) {
    sentence.nouns.push({ start: at, end: nounEnd, classes });
  }
  if (actor === undefined) return 0;
  const { kind, id, country, sector, from, to, plural, cases } = actor;
  if (kind === 'place') return actorEnd - at;
  sentence.mentions.push({
    start: at,
    end: actorEnd,
    kind,
    id,
    country,
    sector,
    from,
    to,
    plural,
    cases,
    preposition: undefined,
    chain: -1,
    apposition: false,
  });
  return actorEnd - at;
}

function fits(actor: Actor, tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (actor.acronym && !token.caps) return false;
  if (actor.proper && !token.capital) return false;
  // "pro-Iranian", "anti-Russian": not the actor itself.
  const before = tokens[at - 1]?.word;
  return !(token.glued && (before === 'pro' || before === 'anti' || before === 'non' || before === 'ex'));
}

/** Joins "Belarusian" + "prosecutor general" + "Koniuk", "president of Armenia", "Israel's high court" into one actor each. */
function combine(sentence: Sentence): void {
  const { tokens, mentions } = sentence;
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    if (before !== undefined && tryJoin(sentence, before, mention)) continue;
    joined.push(mention);
  }
  for (const [place, mention] of joined.entries()) {
    takeNames(sentence, mention, joined[place - 1]?.end ?? 0, joined[place + 1]?.start ?? tokens.length);
    // "Minsk Tractor Works": a name that only begins with a state's.
    if (isLand(mention) && isNameAt(sentence, mention.end)) mention.kind = 'modifier';
    if (mention.kind === 'demonym') settleDemonym(sentence, mention, joined[place + 1]);
    if (mention.kind === 'role' && !sentence.slavic && isCompound(sentence, mention)) mention.kind = 'modifier';
    const after = tokens[mention.end];
    if (after?.word === "'s" && mention.kind !== 'modifier') mention.kind = 'modifier';
  }
  sentence.mentions = joined;
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
    if (named && role) return absorb(before, mention, before.kind === 'body' ? before.sector : mention.sector);
    if (before.kind === 'demonym' && mention.kind === 'demonym') return absorb(before, mention, undefined);
    if (before.kind === 'demonym' && mention.kind === 'body') return absorbName(before, mention);
    if (before.kind === 'demonym' && mention.kind === 'person') return absorbName(before, mention);
    // "President Putin", "opposition leader"
    if (before.kind === 'role' && mention.kind === 'person') return absorbName(before, mention);
    if (before.kind === 'role' && role)
      return absorb(before, mention, before.sector === 'GOV' ? mention.sector : before.sector);
    // «президент Беларуси», «министр России»
    if (before.kind === 'role' && mention.kind === 'country' && (mention.cases & 2) !== 0)
      return absorb(before, mention, before.sector, true);
    return false;
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
    return absorb(before, mention, before.sector);
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
  if (before.kind === 'demonym' && gap <= 2 && role && agree && isPlain(sentence, before.end, mention.start)) {
    return absorb(before, mention, mention.sector);
  }
  return false;
}

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
  into.plural ||= mention.plural;
  // The head carries the case: «президентами Казахстана» is instrumental; an adjective agrees with its noun.
  if (!genitive) into.cases = into.cases & mention.cases || mention.cases;
  if (into.id !== undefined && into.id === into.country) into.id = undefined;
  return true;
}

function absorbName(into: Mention, mention: Mention): true {
  const { end, kind, id, country, sector, from, to, cases } = mention;
  Object.assign(into, { end, kind, id, sector, from, to, cases, country: country ?? into.country, plural: false });
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
  return (words[at]?.roles ?? 0) === 0 && words[at]?.verbs === undefined;
}

/** Takes unknown capitalised words into a person or a role: "President Elias Hrawi", "Alexander Lukashenka". */
function takeNames(sentence: Sentence, mention: Mention, floor: number, ceiling: number): void {
  const isName = (at: number) => isNameAt(sentence, at);
  if (mention.kind === 'role' || mention.kind === 'demonym') {
    let end = mention.end;
    while (end < ceiling && end - mention.end < 4 && isName(end)) end++;
    if (end > mention.end && mention.kind === 'role') mention.end = end;
  }
  if (mention.kind === 'person') {
    let start = mention.start;
    while (start > floor && mention.start - start < 2 && isName(start - 1)) start--;
    mention.start = start;
  }
}

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
    return;
  }
  const closed =
    after === undefined ||
    after.kind === 'mark' ||
    (words[mention.end]?.roles ?? 0) !== 0 ||
    words[mention.end]?.verbs !== undefined;
  if (mention.plural && last?.word.endsWith('s')) {
    mention.kind = 'role';
    mention.sector = 'CVL';
  } else if (closed && tokens[mention.start - 1]?.word === 'the') {
    mention.kind = 'role';
  } else {
    mention.kind = 'modifier';
  }
}

/** The preposition before an actor, over the words that may stand between. */
function setPrepositions(sentence: Sentence): void {
  const { tokens, words, mentions } = sentence;
  let floor = 0;
  for (const mention of mentions) {
    for (let at = mention.start - 1; at >= floor && mention.start - at < 6; at--) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'mark') break;
      const roles = words[at]?.roles ?? 0;
      if ((roles & ROLE.time) !== 0 && token.word !== 'may') break;
      if (sentence.slavic && words[at] === undefined && !isSlavicAdjective(token)) break;
      if ((roles & (ROLE.preposition | ROLE.with | ROLE.agent | ROLE.proof)) !== 0) {
        // "at least three", "up to 1,000", "thousands of people": words of quantity govern nothing.
        if (isQuantity(sentence, at)) continue;
        mention.preposition = token.word;
        break;
      }
      if ((roles & (ROLE.conjunction | ROLE.relative | ROLE.subordinator | ROLE.that | ROLE.be | ROLE.auxiliary)) !== 0)
        break;
      if (words[at]?.verbs !== undefined && (roles & ROLE.determiner) === 0) break;
    }
    floor = mention.end;
  }
}

/** By its ending: only adjectives stand between a preposition and its noun. */
function isSlavicAdjective({ word, capital }: Token): boolean {
  return (
    !capital &&
    /(?:ого|его|ому|ему|ой|ей|ую|юю|ом|ем|ым|им|ых|их|ыми|ими|ага|яга|аму|яму|ай|яй|ымі|імі|іх|ім|ые|ие|ыя|ія)$/.test(
      word,
    )
  );
}

function isQuantity({ tokens, words }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  const before = (words[at - 1]?.roles ?? 0) & ROLE.determiner;
  if (tokens[at]?.word === 'of') return before !== 0 || tokens[at - 1]?.kind === 'number';
  return next?.word === 'least' || next?.word === 'most' || (next?.kind === 'number' && tokens[at]?.word !== 'in');
}

/** Numbers the chains "A and B", "A, B and C"; a comma alone is an apposition, whose second name says nothing new. */
function setChains(sentence: Sentence): void {
  const { mentions } = sentence;
  setParentheses(sentence);
  let members: Mention[] = [];
  let listed = false;
  const close = () => {
    const [first] = members;
    members.forEach((mention, place) => {
      if (first === undefined || place === 0) return;
      if (listed) mention.preposition ??= first.preposition;
      else if (isSame(first, mention)) mention.apposition = true;
      else mention.chain = first.chain + place;
    });
    members = [];
    listed = false;
  };
  for (const [place, mention] of mentions.entries()) {
    const before = mentions[place - 1];
    const link = before === undefined ? 'none' : linkOf(sentence, before, mention);
    if (link === 'none') close();
    if (link === 'and') listed = true;
    members.push(mention);
    mention.chain = place + 1 - members.length;
  }
  close();
}

function isLand({ kind }: Mention): boolean {
  return kind === 'country' || kind === 'seat';
}

/** An unknown word that can stand before a name in a list, and is no verb by its ending. */
function isAdjective(token: Token | undefined, word: Word | undefined): boolean {
  return token?.kind === 'word' && word === undefined && !/(?:ed|ing)$/.test(token.word);
}

/** Whether a name and the name after its comma can be one: no other state, and in the same case. */
function isSame(before: Mention, mention: Mention): boolean {
  if (isLand(before) || isLand(mention)) return false;
  if (before.country !== undefined && mention.country !== undefined && before.country !== mention.country) return false;
  return (before.cases & mention.cases) !== 0;
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

/** How two neighbouring actors hang together. */
function linkOf({ tokens, words }: Sentence, before: Mention, mention: Mention): 'and' | 'comma' | 'none' {
  // "Belarus-Russia", «Минск-Москва»
  if (mention.start === before.end) return tokens[mention.start]?.glued ? 'and' : 'none';
  if (mention.start - before.end > 4) return 'none';
  let link: 'and' | 'comma' | 'none' = 'none';
  for (let at = before.end; at < mention.start; at++) {
    const token = tokens[at];
    const roles = words[at]?.roles ?? 0;
    if (token?.word === ',') link = link === 'none' ? 'comma' : link;
    else if ((roles & ROLE.conjunction) !== 0) link = 'and';
    else if ((roles & ROLE.determiner) === 0 && !isAdjective(token, words[at])) return 'none';
    else if (link === 'none') return 'none';
  }
  return link;
}
