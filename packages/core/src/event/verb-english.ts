import { FORM } from './forms/english.ts';
import { ROLE } from './grammar/grammar.ts';
import type { VerbForm } from './lexicon.ts';
import type { Mention, Sentence } from './mention.ts';
import { hasRelativeSubject } from './relative-english.ts';
import type { Found, Verb } from './verb.ts';
import { hasBefore, isAdverb, isParted, LENGTHS } from './verb-words.ts';

/** Either word of "no longer", of "once more". */
function isOfNoLonger(tokens: Sentence['tokens'], at: number): boolean {
  const word = tokens[at]?.word;
  const [before, next] = [tokens[at - 1]?.word, tokens[at + 1]?.word];
  return (
    (word === 'longer' && before === 'no') ||
    (word === 'no' && next === 'longer') ||
    (word === 'more' && before === 'once') ||
    (word === 'once' && next === 'more')
  );
}

export function englishVerbAt(
  sentence: Sentence,
  at: number,
  { form, lemma }: VerbForm,
  last: Verb | undefined,
  inMention: readonly (Mention | undefined)[],
): Found | undefined {
  const { tokens, words } = sentence;
  const token = tokens[at];
  const prefixed = token?.glued === true && PREFIXES.has(tokens[at - 1]?.word ?? '');
  if (token === undefined || (token.glued && !prefixed) || (token.capital && at > 0 && !token.spelling.caps))
    return undefined;
  // "A closed-door session"
  if (tokens[at + 1]?.word === '-' && tokens[at + 1]?.glued && tokens[at + 2]?.glued && !PREFIXES.has(token.word))
    return undefined;
  // "Laid-off workers"
  const half = tokens[at + 1]?.glued === true && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.word !== "'s";
  if (half && !PREFIXES.has(token.word) && words[at + 1]?.verbs === undefined) return undefined;
  if ((form & FORM.adjective) !== 0) return { kind: 'finite', passive: false };
  // "Targeting insurgents near the border": a preposition.
  if (token.word === 'near' && last !== undefined && !isParted(tokens, words, inMention, last.at, at)) return undefined;
  // Auxiliaries and adverbs between the verb and what governs it.
  let left = prefixed ? at - 2 : at - 1;
  while (
    left >= 0 &&
    (isAdverb(tokens[left]?.word ?? '', words[left]?.roles ?? 0) ||
      SELF.has(tokens[left]?.word ?? '') ||
      (LENGTHS.has(tokens[left]?.word ?? '') && ((words[left - 1]?.roles ?? 0) & ROLE.auxiliary) !== 0) ||
      isOfNoLonger(tokens, left))
  )
    left--;
  // "Has at last given", "has since Monday held", "was in fact told"
  const helps = ROLE.be | ROLE.auxiliary | ROLE.future | ROLE.possible | ROLE.obligation;
  if (
    ((words[left - 2]?.roles ?? 0) & helps) !== 0 &&
    ((words[left - 1]?.roles ?? 0) & ROLE.preposition) !== 0 &&
    (((words[left]?.roles ?? 0) & ROLE.time) !== 0 || INSERTED.has(tokens[left]?.word ?? ''))
  )
    left -= 2;
  const before = words[left]?.roles ?? 0;
  const word = tokens[left]?.word;
  const heard = HEARD.has(word ?? '') && hasBefore(words, left - 1, ROLE.be, tokens);
  // "Were reported killed"
  const be = hasBefore(words, left, ROLE.be, tokens) || (heard && (form & FORM.participle) !== 0);
  const have = hasBefore(words, left, ROLE.auxiliary, tokens);
  // "Cannot accept": its negation is no adverb.
  const modals = ROLE.future | ROLE.possible | ROLE.obligation;
  const modal = hasBefore(words, left, modals, tokens) || ((words[at - 1]?.roles ?? 0) & modals) !== 0;
  const next = words[at + 1]?.roles ?? 0;
  const nextWord = tokens[at + 1]?.word;
  const noun = (before & (ROLE.determiner | ROLE.of)) !== 0 || (before & ROLE.preposition) !== 0;
  const mention = left >= 0 ? inMention[left] : undefined;

  if ((form & FORM.ing) !== 0) {
    // "Its allies, including Japan": a preposition.
    if (token.word === 'including') return undefined;
    if (be) return { kind: 'finite', passive: false };
    if ((before & (ROLE.determiner | ROLE.of)) !== 0 && word !== 'of' && word !== 'from') return undefined;
    if (nextWord === 'of') return undefined;
    // "After fighting between army units": a noun.
    if (nextWord === 'between' && FIGHTS.has(token.word)) return undefined;
    // "Threatening and harassing language"
    if (isPairOfAdjectives(sentence, at)) return undefined;
    // "Fought running battles", "met visiting envoys": only an adjective.
    const named = tokens[at + 1]?.capital === true;
    if (
      ADJECTIVES.has(token.word) &&
      !OUT.has(nextWord ?? '') &&
      tokens[at + 1]?.kind === 'word' &&
      !named &&
      (next & ~ROLE.adverb) === 0
    )
      return undefined;
    return { kind: 'gerund', passive: false };
  }
  if ((form & FORM.base) !== 0) {
    // "Lure tourists back, including": an adverb.
    const bare = next === 0 && inMention[at + 1] === undefined && tokens[at + 1]?.kind === 'word';
    const object = bare || inMention[at + 1] !== undefined || (next & ROLE.determiner) !== 0;
    if (token.word === 'back' && !object && word !== 'to') return undefined;
    if (word === 'to') {
      const noun = form === FORM.base || (form & FORM.past) === 0 ? false : have;
      return noun ? undefined : { kind: 'infinitive', passive: false };
    }
    // "Would be cut": spelled like the infinitive, and a passive.
    const undergone = be && (form & FORM.participle) !== 0;
    if (!undergone && (modal || (have && (form & (FORM.past | FORM.participle)) === 0)))
      return { kind: 'finite', passive: false };
    // "Has come", "had become": spelled like the infinitive.
    if (have && !undergone && (form & FORM.participle) !== 0 && (form & FORM.past) === 0)
      return { kind: 'finite', passive: false };
    if ((form & FORM.past) === 0) {
      if ((noun || word === 'no') && mention === undefined) return undefined;
      // "Let inspectors visit": an infinitive without "to".
      if (mention !== undefined && last !== undefined && LETS.has(last.form.lemma) && last.at >= left - 6)
        return { kind: 'infinitive', passive: false };
      // "Envoys and Sudanese finance officials": a noun between an adjective and the people.
      if (mention?.kind === 'modifier' && inMention[at + 1]?.kind === 'role' && words[at]?.names?.noun === undefined)
        return undefined;
      // "For French and US help"
      const governed = mention?.kind === 'country' && mention.preposition !== undefined;
      const joined = mention !== undefined && !governed && isJoined(tokens, words, inMention, mention.start);
      // "Some of whom say"
      const plural = mention?.plural || joined || PLURAL.has(word ?? '');
      const that = word === 'that' && words[left - 1]?.verbs === undefined;
      return plural && (word !== 'that' || that) ? { kind: 'finite', passive: false } : undefined;
    }
  }
  if ((form & FORM.third) !== 0) {
    if (noun && mention === undefined) return undefined;
    // "ASEAN states gathered": behind a body's name, and before the verb.
    // "The two ships that": of a noun a relative tells.
    if (nextWord === 'that' && mention?.kind === 'group' && words[at]?.names?.noun !== undefined) return undefined;
    if (lemma === 'state' && tokens[left]?.capital && words[at + 1]?.verbs !== undefined) return undefined;
    // "Victims of attacks", "terrorist attacks on embassies": of several, or of nobody.
    if (mention?.kind === 'role' && words[at]?.names?.noun !== undefined && !isOne(mention, words)) return undefined;
    const subject =
      (mention !== undefined && mention.kind !== 'modifier') ||
      (before & (ROLE.pronoun | ROLE.relative | ROLE.that)) !== 0;
    // "Gave in to opposition demands": behind a preposition there is no subject.
    const ofLand = mention?.kind === 'country' && mention.preposition === 'of';
    // "A delegation led by the minister is in Cairo": an auxiliary can be nothing else.
    const helps = ((words[at]?.roles ?? 0) & (ROLE.be | ROLE.auxiliary)) !== 0;
    if (mention?.preposition !== undefined && !ofLand && !helps) return undefined;
    // "The ministry, in a report, accuses the army": behind an insertion.
    const nextMention = inMention[at + 1] ?? (next & ROLE.determiner ? inMention[at + 2] : undefined);
    if (word === ',' && nextMention !== undefined && words[at]?.names?.noun === undefined && last?.reporting !== true)
      return { kind: 'finite', passive: false };
    // "Condemned the move and accuses Georgia": beside the verb before.
    const beside = ((before & ROLE.conjunction) !== 0 || word === ',') && last?.kind === 'finite' && !last.passive;
    if (
      beside &&
      words[at]?.names?.noun === undefined &&
      inMention[at] === undefined &&
      (inMention[at + 1] !== undefined || (next & ROLE.determiner) !== 0)
    )
      return { kind: 'finite', passive: false };
    // "Talks are out of the question": of a thing.
    const placed = lemma === 'be' && nextWord !== 'to' && (OUT.has(nextWord ?? '') || (next & ROLE.preposition) !== 0);
    if (!(subject || placed) || (last !== undefined && last.at === left)) return undefined;
    // "Taiwan talks with": a noun.
    const isNoun = words[at]?.names?.noun !== undefined;
    if (mention?.kind === 'country' && isNoun && (next & ROLE.with) !== 0) return undefined;
    // "Vetoed new EU sanctions": the object of a verb that has its subject.
    const ruled = last?.kind === 'finite' && !last.reporting && !isParted(tokens, words, inMention, last.at, at);
    if (isNoun && ruled && mention?.preposition === undefined) return undefined;
    return { kind: 'finite', passive: false };
  }
  // "Were set to take part": what is planned.
  if (be && lemma === 'set' && nextWord === 'to') return undefined;
  if (be) return { kind: 'finite', passive: (form & FORM.participle) !== 0 };
  // "250 confiscated rifles", "Exiled dissidents": an adjective.
  const named = inMention[at + 1] !== undefined && (form & FORM.participle) !== 0;
  const counted = tokens[left]?.kind === 'number' || (COUNTED.has(word ?? '') && mention === undefined);
  if (counted && (named || /[^s]s$/.test(nextWord ?? ''))) return undefined;
  // "All week, elected officials have said": an adjective, where nobody is named before.
  const opens = word === ',' && last === undefined && left === at - 1 && inMention[at + 1]?.kind === 'role';
  const first = opens && sentence.mentions.every(({ start }) => start > at);
  if (first && (form & FORM.participle) !== 0 && inMention[at + 1]?.plural) return undefined;
  if (at === 0 && (inMention[at + 1] !== undefined || (next & (ROLE.preposition | ROLE.agent)) === 0)) return undefined;
  // "After isolated clashes", "its remaining detained activists": an adjective, as no subject stands before it.
  if ((form & FORM.participle) !== 0 && isAdjective(sentence, at, inMention)) return undefined;
  // "Lost 60 killed and 80 wounded": so many, and no deed of who lost them.
  const ends = tokens[at + 1]?.kind === 'mark' || (next & ROLE.conjunction) !== 0;
  if (tokens[left]?.kind === 'number' && ends && BEFALLS.has(lemma)) return undefined;
  if (have) return { kind: 'finite', passive: false };
  // "A raid that killed dozens": no determiner, but the subject.
  const which = word === 'that' && tokens[left - 1]?.kind === 'word' && ((words[left - 1]?.roles ?? 0) & BINDS) === 0;
  if (noun && !which && mention === undefined && word !== "'s") return undefined;
  if (word === "'s" && (form & FORM.participle) !== 0) return undefined;
  // "Said it opposed": the pronoun is the subject; "treated wounded soldiers": an adjective.
  if ((before & ROLE.pronoun) !== 0 && (before & ROLE.determiner) === 0) return { kind: 'finite', passive: false };
  if (last !== undefined && last.at === left && inMention[at + 1] !== undefined) return undefined;
  if (isOnlyTold(sentence, at, lemma, inMention)) return undefined;
  // "Men suspected of": who accuses names first whom.
  if (
    LACKS.get(lemma) === nextWord &&
    (form & FORM.participle) !== 0 &&
    !have &&
    (mention !== undefined || (word === ',' && inMention[left - 1] !== undefined)) &&
    !hasRelativeSubject(sentence, left + 1)
  )
    return { kind: 'reduced', passive: true };
  // "Set up by the army"
  const by =
    nextWord === 'by' || ((OUT.has(nextWord ?? '') || nextWord === 'jointly') && tokens[at + 2]?.word === 'by');
  const undergone = by && (form & FORM.participle) !== 0 && lemma !== 'vote';
  // "Was impeached by Congress, abandoned by his ministers and arrested by guards": one subject undergoes all.
  const goesOn = last?.kind === 'finite' && last.passive && (word === ',' || (before & ROLE.conjunction) !== 0);
  if (undergone && goesOn) return { kind: 'finite', passive: true };
  // "Were captured by rebels and handed over to Egypt": with no object of its own.
  const bare = inMention[at + 1] === undefined && (next & ROLE.determiner) === 0 && tokens[at + 1]?.kind === 'word';
  const both = (before & ROLE.conjunction) !== 0 && goesOn && (form & FORM.participle) !== 0;
  // "Accused them of being armed by Chad, and called for": who accuses calls.
  const own =
    (word === 'and' && tokens[left - 1]?.word === ',' && tokens[(last?.at ?? 0) - 1]?.word === 'being') ||
    (lemma === 'call' && CALLS.has(nextWord ?? ''));
  if (both && bare && !own && (OUT.has(nextWord ?? '') || BACK.has(nextWord ?? '') || (next & ROLE.preposition) !== 0))
    return { kind: 'finite', passive: true };
  // "Were either captured or killed."
  const pair = both && last.at === at - 2 && tokens[at + 1]?.kind === 'mark';
  if (pair) return { kind: 'finite', passive: true };
  if (undergone && !MEANS.has(tokens[at + 2]?.word ?? '')) return { kind: 'reduced', passive: true };
  // "Two were killed and six others wounded in": the same happens to both.
  if (
    last?.kind === 'finite' &&
    last.passive &&
    (form & FORM.participle) !== 0 &&
    isCounted(tokens, words, last.at, at) &&
    (tokens[at + 1]?.kind !== 'word' || (next & (ROLE.preposition | ROLE.subordinator | ROLE.time)) !== 0)
  )
    return { kind: 'finite', passive: true };
  const subject = mention !== undefined && mention.preposition === undefined;
  // "Wants to see Peru punished": that is not done yet.
  const seen = subject && last !== undefined && SEES.has(last.form.lemma) && last.at >= mention.start - 5;
  if (seen && (form & FORM.participle) !== 0 && !isParted(tokens, words, inMention, last.at, mention.start))
    return { kind: last.kind === 'infinitive' ? 'infinitive' : 'reduced', passive: true };
  // "A commander known as Karikalan": no past tense of any verb.
  const beside = (before & ROLE.conjunction) !== 0 || word === ',';
  if (!beside && (form & (FORM.past | FORM.base)) === 0 && (form & FORM.participle) !== 0)
    return { kind: 'reduced', passive: true };
  if (hasRelativeSubject(sentence, left + 1)) return { kind: 'finite', passive: false };
  // "Arrested two Britons wanted for a raid": behind the object of another verb.
  if (
    subject &&
    last?.kind === 'finite' &&
    !last.reporting &&
    !last.passive &&
    (form & FORM.participle) !== 0 &&
    (next & ROLE.preposition) !== 0 &&
    mention.start - last.at < 4 &&
    mention.start > last.at &&
    !isParted(tokens, words, inMention, last.at, at)
  )
    return { kind: 'reduced', passive: true };
  if (subject && mention.kind !== 'modifier') return { kind: 'finite', passive: false };
  // "Handed out tents to Afghans expelled from Iran": who is governed does nothing.
  const governed = mention?.end === at && GIVEN.has(mention.preposition ?? '');
  if (governed && last?.kind === 'finite' && (form & FORM.participle) !== 0 && (next & ROLE.preposition) !== 0)
    return { kind: 'reduced', passive: true };
  // After a finite verb in the same clause, with no comma or "and" between, it can only be a participle.
  const participle = (form & FORM.participle) !== 0;
  // "Rebels who seized a hospital let women go": the first is the relative clause's own.
  const told = last !== undefined && (isRelative(tokens, words, last.at) || hasRelativeSubject(sentence, last.at));
  const relative = told && (next & ROLE.preposition) === 0;
  if (participle && !relative && last?.kind === 'finite' && !isParted(tokens, words, inMention, last.at, at))
    return { kind: 'reduced', passive: true };
  return { kind: 'finite', passive: false };
}

/** Behind these a clause begins with its subject, a thing with its adjective. */
const BEGINS = new Set('after before since until despite amid amidst following without'.split(' '));

/** Between an article and these no subject stands. */
const MORE = new Set('remaining other few many several more newly'.split(' '));

/** Adjectives of what is only said. */
const SAID = new Set(['alleged', 'suspected', 'purported', 'reported']);

function isAdjective({ tokens, words }: Sentence, at: number, inMention: readonly (Mention | undefined)[]): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || next.capital || inMention[at - 1] !== undefined) return false;
  const plain = ((words[at + 1]?.roles ?? 0) & ~ROLE.adverb) === 0;
  const word = tokens[at - 1]?.word ?? '';
  if (BEGINS.has(word)) return plain;
  // "To end alleged rocket fire"
  if (SAID.has(tokens[at]?.word ?? '') && words[at - 1]?.verbs !== undefined) return plain;
  return plain && MORE.has(word) && ((words[at - 2]?.roles ?? 0) & (ROLE.determiner | ROLE.of)) !== 0;
}

function isPairOfAdjectives({ tokens, words }: Sentence, at: number): boolean {
  const [and, second, noun] = [words[at + 1], tokens[at + 2], tokens[at + 3]];
  if (((and?.roles ?? 0) & ROLE.conjunction) === 0 || second?.word.endsWith('ing') !== true) return false;
  return noun?.kind === 'word' && !noun.capital && (words[at + 3]?.roles ?? 0) === 0;
}

/** Words that stand for several, right before their verb. */
const PLURAL = new Set(['they', 'who', 'whom', 'we', 'that']);

/** Behind these "that" points at something. */
const BINDS = ROLE.preposition | ROLE.conjunction | ROLE.subordinator | ROLE.of;

/** Verbs whose object undergoes what a participle behind it says. */
const SEES = new Set(['see', 'have', 'get', 'want', 'watch', 'keep']);

/** Verbs that have whom they are about between them and this preposition. */
const LACKS = new Map([
  ...'accuse suspect convict acquit strip deprive rob absolve'.split(' ').map((lemma) => [lemma, 'of'] as const),
  ['charge', 'with'] as const,
]);

/** "An activist and accused killer": an adjective, as nothing says of what. */
function isOnlyTold(
  { tokens, words }: Sentence,
  at: number,
  lemma: string,
  inMention: readonly (Mention | undefined)[],
): boolean {
  const lacks = LACKS.get(lemma);
  const whom = inMention[at + 1];
  if (lacks === undefined || whom?.kind !== 'role' || whom.plural || tokens[at + 1]?.capital) return false;
  if (((words[at - 1]?.roles ?? 0) & ROLE.conjunction) === 0) return false;
  return !tokens.slice(whom.end, whom.end + 12).some(({ word }) => word === lacks);
}

/** What is said of somebody between "were" and what befell them. */
const HEARD = new Set('reported believed feared presumed confirmed thought found said'.split(' '));

const GIVEN = new Set(['to', 'for', 'with', 'against']);

/** One of a kind that something before it points at, or that opens the sentence as in headlines. */
function isOne({ start, plural, country, sector }: Mention, words: Sentence['words']): boolean {
  if (plural && sector !== 'COP' && sector !== 'MIL') return false;
  const roles = words[start - 1]?.roles ?? 0;
  const bare = sector === 'MIL' && (roles & ROLE.determiner) === 0;
  return country !== undefined || start === 0 || (!bare && (roles & (ROLE.preposition | ROLE.conjunction)) === 0);
}

/** "And six others": a number behind "and", right before the verb. */
function isCounted(tokens: Sentence['tokens'], words: Sentence['words'], from: number, to: number): boolean {
  let counted = false;
  for (let at = to - 1; at > from && to - at < 7; at--) {
    if (((words[at]?.roles ?? 0) & ROLE.conjunction) !== 0) return counted;
    if (tokens[at]?.kind === 'mark') return false;
    counted ||= tokens[at]?.kind === 'number' || COUNTED.has(tokens[at]?.word ?? '');
  }
  return false;
}

const COUNTED = new Set(
  'others dozen dozens hundreds thousands scores several many two three four five six seven eight nine ten eleven twelve'.split(
    ' ',
  ),
);

/** "Who seized", "that had seized": the verb of a relative clause. */
function isRelative(tokens: Sentence['tokens'], words: Sentence['words'], at: number): boolean {
  let left = at - 1;
  const helps = ROLE.auxiliary | ROLE.be | ROLE.future | ROLE.possible;
  while (left > 0 && ((words[left]?.roles ?? 0) & helps) !== 0) left--;
  if (((words[left]?.roles ?? 0) & ROLE.relative) !== 0) return true;
  // "Said that": a clause, and not what is told of a noun.
  return tokens[left]?.word === 'that' && words[left - 1]?.reporting !== true && left > 0;
}

/** "Israel and Azerbaijan cooperate", "Japan, North Korea hold talks": of two. */
function isJoined(
  tokens: Sentence['tokens'],
  words: Sentence['words'],
  inMention: readonly (Mention | undefined)[],
  start: number,
): boolean {
  if (words[start - 1]?.roles === ROLE.conjunction) return true;
  return tokens[start - 1]?.word === ',' && inMention[start - 2]?.start === 0;
}

const CALLS = new Set(['for', 'on', 'upon']);

const FIGHTS = new Set(['fighting', 'feuding', 'shooting', 'shelling', 'sparring', 'trading']);

const BEFALLS = new Set(['kill', 'wound', 'injure', 'capture', 'arrest', 'detain', 'displace', 'maim', 'hurt']);

/** "Was himself held hostage" */
const SELF = new Set(['himself', 'herself', 'itself', 'themselves']);

/** "At last", "in fact": behind a preposition they say how, and part a verb from what helps it. */
const INSERTED = new Set(['last', 'once', 'fact', 'effect', 'turn', 'part', 'vain', 'secret', 'public', 'principle']);

/** "Talked by telephone": how, not by whom. */
const MEANS = new Set(
  'helicopter helicopters plane planes truck bus ship ferry ambulance telephone phone fax letter radio video air sea land train bus car boat night day force'.split(
    ' ',
  ),
);

/** "Ruling out talks" */
const OUT = new Set(['out', 'in', 'off', 'up', 'down', 'on', 'over']);

const BACK = new Set(['back', 'home', 'away', 'across', 'together', 'free']);

const ADJECTIVES = new Set(
  'running rolling landing fishing banking warning warring ruling governing visiting neighbouring neighboring striking starving remaining surviving marauding advancing retreating opposing sitting serving outgoing incoming leading rising growing mounting increasing decreasing dwindling ensuing lasting fighting occupying invading protesting rioting'.split(
    ' ',
  ),
);

/** "Test-fired", "re-elected": the word before the hyphen belongs to the verb. */
const PREFIXES = new Set('re co test counter air over out pre fire gang'.split(' '));

/** Verbs whose object does what a bare infinitive says. */
const LETS = new Set(['let', 'make', 'help', 'see', 'watch', 'hear']);
