import { fitsShape, shapeOf, verbShape } from './agreement.ts';
import type { Clause } from './clause.ts';
import { ROLE } from './grammar/grammar.ts';
import { isLand } from './land.ts';
import type { Mention, Noun } from './mention.ts';
import { chainOf, type Parsed, rootAt } from './parse.ts';
import type { Verb } from './verb.ts';

/** How far before its clause that of which a relative tells may end. */
const NEAR = 4;

/** The actor that a relative clause or a participle tells more of: the nearest before it that agrees with its opening word. */
export function antecedentOf(parsed: Parsed, { start, word, parent }: Clause): Mention[] {
  const shape = shapeOf(word);
  const { mentions } = parsed;
  for (let place = mentions.length - 1; place >= 0; place--) {
    const one = mentions[place];
    if (one === undefined || one.end > start || one.kind === 'modifier') continue;
    if (start - one.end > NEAR || hasVerbBetween(parsed, one.end, start)) return [];
    if (!fitsShape(parsed, one, shape) || rootAt(parsed, one.start) !== parent) continue;
    // «с послом Украины в Киеве, который …»: the land is only where.
    const whole = mentions[place - 1];
    const there = isLand(one) && one.preposition !== undefined && isPlace(parsed, one);
    const person = whole !== undefined && !isLand(whole) && whole.kind !== 'modifier' && one.start - whole.end < 3;
    if (there && person && fitsShape(parsed, whole, shape)) return chainOf(parsed, whole);
    return chainOf(parsed, one);
  }
  return [];
}

/** «Соглашение, которое подписали», «учения, начавшиеся в среду»: the noun of the classes that a relative stands for. */
export function antecedentNoun(
  parsed: Parsed,
  verb: Verb,
  classes: ReadonlySet<string>,
  asSubject: boolean,
): Noun | undefined {
  const clause = parsed.clauses[rootAt(parsed, verb.at)];
  if (clause === undefined) return undefined;
  // «учения, к которым присоединились»
  const joins = clause.opener === 'relative' && JOINS.has(verb.form.lemma) && isGovernedRelative(parsed, clause);
  const told = asSubject ? isSubject(parsed, verb, clause) : isObject(parsed, verb, clause) && !TO.test(clause.word);
  if (!joins && !told) return undefined;
  const { start } = clause;
  const found = parsed.nouns.findLast((one) => one.end <= start && one.classes.some((name) => classes.has(name)));
  if (found === undefined || start - found.end > NEAR + 1 || hasVerbBetween(parsed, found.end, start)) return undefined;
  return found;
}

/** «…, которому предложил»: to whom, and not what. */
const TO = /^(?:котор(?:ому|ым|ыми)|як(?:ому|ім|імі))$/;

/** Verbs of taking part in what stands behind a preposition. */
export const JOINS = new Set(
  'присоединиться участвовать принять принимать далучыцца далучацца удзельнічаць прыняць прымаць узяць браць'.split(
    ' ',
  ),
);

/** «Активисты, которых задержали»: whom the clause above names is whom it is done to. */
export function antecedentObject(parsed: Parsed, verb: Verb): Mention[] {
  const clause = parsed.clauses[rootAt(parsed, verb.at)];
  return clause !== undefined && clause.opener === 'relative' && isObject(parsed, verb, clause)
    ? antecedentOf(parsed, clause)
    : [];
}

/** «…, с которым он обсудил»: with whom the clause above names. */
export function antecedentWith(parsed: Parsed, verb: Verb): Mention[] {
  const clause = parsed.clauses[rootAt(parsed, verb.at)];
  if (clause === undefined || clause.opener !== 'relative' || !isDeclined(clause.word)) return [];
  const { words, tokens } = parsed;
  const governed =
    ((words[clause.start]?.roles ?? 0) & ROLE.with) !== 0 && tokens[clause.start + 1]?.word === clause.word;
  return governed ? antecedentOf(parsed, clause) : [];
}

/** Whether what a clause tells more of is the subject of its verb: «министр, который осудил», «министр, осудивший». */
export function isSubject(parsed: Parsed, verb: Verb, clause: Clause): boolean {
  if (clause.opener === 'participle') return isAdjectival(parsed, clause);
  if (clause.opener !== 'relative' || !isNominative(clause.word) || isGovernedRelative(parsed, clause)) return false;
  // «кампаніі, што прадаюць»: what is not inflected agrees with all.
  const shape = shapeOf(clause.word);
  if (shape === undefined) return clause.word === 'што';
  const told = verbShape(parsed, verb);
  // Belarusian has one past for both: «кіраўніцтва, якое адмовілася».
  const neuter = clause.word === 'якое' && told === 'f';
  return told === undefined || told === shape || neuter || (told === 's' && shape !== 'p');
}

/** «соглашение, которое подписали», «активисты, которых задержали» */
export function isObject(parsed: Parsed, verb: Verb, clause: Clause): boolean {
  if (clause.opener !== 'relative' || !isDeclined(clause.word) || isGovernedRelative(parsed, clause)) return false;
  return parsed.tokens[clause.start]?.word === clause.word && !isSubject(parsed, verb, clause);
}

/** «который», «якая»: in form a nominative. */
function isNominative(relative: string): boolean {
  return /^(?:котор(?:ый|ая|ое|ые)|як(?:і|ая|ое|ія)|што)$/.test(relative);
}

/** A relative that stands for somebody, and not for a place. */
export function isDeclined(relative: string): boolean {
  return /^(?:котор|як|што)/.test(relative);
}

/** «в которой», «за якую»: behind a preposition a relative has no part in what is done. */
export function isGovernedRelative({ tokens, words }: Parsed, { start, word }: Clause): boolean {
  return tokens[start]?.word !== word && ((words[start]?.roles ?? 0) & ROLE.preposition) !== 0;
}

/** A clause that opens with «обвинивший» or «обвинённый», and not with «обвинив». */
export function isAdjectival({ verbs }: Parsed, { start, word }: Clause): boolean {
  const verb = verbs.find((one) => one.at >= start);
  if (verb !== undefined && verb.at - start < 5 && verb.kind === 'gerund') return false;
  return verb?.kind === 'reduced' || /(?:ш|ющ|ящ|ущ|ащ|[аеё]нн?)(?:[аеоиыуюя][а-яі]{1,2}|ы)(?:ся)?$/.test(word);
}

function hasVerbBetween({ verbs }: Parsed, from: number, to: number): boolean {
  return verbs.some((verb) => verb.at >= from && verb.at < to);
}

function isPlace({ lexicon }: Parsed, { preposition }: Mention): boolean {
  return ((lexicon.words.get(preposition ?? '')?.roles ?? 0) & ROLE.place) !== 0;
}
