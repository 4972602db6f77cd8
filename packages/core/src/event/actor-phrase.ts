import { FORM } from './forms/english.ts';
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
  return words[at] === undefined;
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
    mention.id = undefined;
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

export function isLand({ kind }: Mention): boolean {
  return kind === 'country' || kind === 'seat';
}
