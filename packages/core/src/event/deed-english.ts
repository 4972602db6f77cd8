import { FORM } from './forms/english.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention, Noun } from './mention.ts';
import { isPublic } from './need.ts';
import { chainOf, clauseAt, type Parsed } from './parse.ts';
import type { Sense } from './sense.ts';
import { type Side, side } from './side.ts';

/** How far behind a deed its own words reach. */
const REACH = 24;

/** The words that go with a noun of a deed: where its owner stands, and where what is told of it begins. */
type Phrase = { from: number; end: number; owner: Mention | undefined };

/**
 * An English deed of which something is told that only what was done can do: "the arrest of the mayor drew protests", "the
 * dispatch of a frigate, announced by the navy,", "Venezuela's threat to annex it has unsettled Guyana".
 */
export function isDoneDeed(parsed: Parsed, noun: Noun): boolean {
  const { from, end } = phraseOf(parsed, noun);
  if (isThought(parsed, from, noun)) return false;
  const clause = clauseAt(parsed, noun.start);
  if (clause.opener === 'sub' || clause.opener === 'relative') return false;
  // Nothing but when and by whose account stands before it.
  for (let at = clause.start; at < from; at++) {
    const roles = parsed.words[at]?.roles ?? 0;
    if (parsed.verbAt[at] !== undefined || (roles & (ROLE.plan | ROLE.possible | ROLE.negation)) !== 0) return false;
    if (
      parsed.tokens[at]?.kind === 'word' &&
      from - clause.start < 4 &&
      (roles & (ROLE.time | ROLE.conjunction | ROLE.adverb | ROLE.that | ROLE.determiner)) === 0
    )
      return false;
    if (from - clause.start >= 4 && at === from - 1 && parsed.tokens[at]?.word !== ',') return false;
  }
  return isSaidOf(parsed, end);
}

/** Whether a word before it says that it is only thought of. */
function isThought({ tokens }: Parsed, from: number, { start }: Noun): boolean {
  for (let at = Math.min(from, start - 1); at < start; at++) if (THOUGHT.has(tokens[at]?.word ?? '')) return true;
  return false;
}

/** "An attempted assassination", "any withdrawal": nobody has done it. */
const THOUGHT = new Set(
  'attempted planned possible threatened proposed alleged foiled failed any no potential eventual imminent future full total further possible early unconditional'.split(
    ' ',
  ),
);

/** Whether what begins behind a deed tells what came of it, or that it was done. */
function isSaidOf(parsed: Parsed, from: number): boolean {
  const { tokens, words, verbAt } = parsed;
  for (let at = from; at < tokens.length && at - from < REACH; at++) {
    const roles = words[at]?.roles ?? 0;
    if ((roles & (ROLE.future | ROLE.possible | ROLE.plan | ROLE.obligation | ROLE.condition)) !== 0) return false;
    const verb = verbAt[at];
    const word = tokens[at]?.word ?? '';
    // "…, ordered by the minister, is the third"
    if (verb !== undefined && verb.kind !== 'finite') {
      if (DONE.has(verb.form.lemma) && verb.passive) return true;
      if (verb.kind === 'infinitive') return false;
      continue;
    }
    if (verb === undefined) {
      if ((roles & ROLE.be) !== 0 && isOrdinal(parsed, at + 1)) return true;
      // "Has unsettled", "stoked": a verb that nobody knows.
      const helped = ((words[at - 1]?.roles ?? 0) & ROLE.auxiliary) !== 0 && words[at] === undefined;
      if ((helped && /[^e]ed$/.test(word)) || isUnknownVerb(parsed, at)) return true;
      continue;
    }
    if (verb.passive) return DONE.has(verb.form.lemma);
    if (OPEN.has(verb.form.lemma)) return false;
    if ((roles & ROLE.be) !== 0) return isOrdinal(parsed, at + 1);
    // "Has not stopped them", but not "does not mean".
    const denied = ((words[at - 1]?.roles ?? 0) & ROLE.negation) !== 0;
    return !denied || (verb.form.form & FORM.past) !== 0;
  }
  return false;
}

/** "Stoked fears", "carries a term": by its place and ending the verb, though nobody took it for one. */
function isUnknownVerb({ tokens, words, verbAt, mentionOf }: Parsed, at: number): boolean {
  const word = words[at];
  if (verbAt[at] !== undefined || mentionOf[at] !== undefined || tokens[at]?.kind !== 'word' || tokens[at]?.capital)
    return false;
  const before = words[at - 1]?.roles ?? 0;
  const governs = ROLE.preposition | ROLE.determiner | ROLE.conjunction | ROLE.of | ROLE.agent;
  if ((before & governs) !== 0 || tokens[at + 1]?.word === 'by') return false;
  const third = word?.verbs?.some(({ form }) => (form & FORM.third) !== 0) === true && word.names?.noun === undefined;
  return third || (word === undefined && /[^e]ed$/.test(tokens[at]?.word ?? ''));
}

/** "Was their third", "is the latest" */
function isOrdinal({ tokens }: Parsed, from: number): boolean {
  for (let at = from; at < from + 4; at++) if (ORDINALS.has(tokens[at]?.word ?? '')) return true;
  return false;
}

const ORDINALS = new Set('first second third fourth fifth sixth latest biggest largest worst such last'.split(' '));

/** What is done with a deed that is done. */
const DONE = new Set(
  'announce order carry condemn criticize denounce welcome hail praise renew repeat confirm report complete launch make issue decree stage follow mount applaud deplore greet meet lead sign impose back reject turn ignore brush spurn dismiss decry protest'.split(
    ' ',
  ),
);

/** What leaves open whether it was done. */
const OPEN = new Set(
  'remain depend require need seem appear include mean loom hinge await concern involve hang continue'.split(' '),
);

export function phraseOf(parsed: Parsed, noun: Noun): Phrase {
  const { tokens, words, verbAt, mentions, mentionOf } = parsed;
  let from = noun.start;
  let owner: Mention | undefined;
  for (let steps = 0; from > 0 && steps < 6; steps++) {
    const at = from - 1;
    const mention = mentionOf[at];
    if (mention !== undefined) {
      if (owner !== undefined || mention.preposition !== undefined) break;
      owner = mention;
      from = mention.start;
      continue;
    }
    const token = tokens[at];
    const roles = words[at]?.roles ?? 0;
    if (token?.word !== "'s" && (token?.kind === 'mark' || verbAt[at] !== undefined)) break;
    // "Reported shelling": spelled like an adjective.
    if (words[at]?.reporting === true) break;
    if (token?.word !== "'s" && (roles & ~(ROLE.determiner | ROLE.adverb | ROLE.time)) !== 0) break;
    from = at;
  }
  let end = noun.end;
  const ends = ROLE.subordinator | ROLE.relative | ROLE.be | ROLE.auxiliary;
  for (; end < tokens.length && end - noun.end < REACH; end++) {
    const verb = verbAt[end];
    if (verb !== undefined && (verb.kind === 'finite' || verb.kind === 'reduced')) break;
    if (isUnknownVerb(parsed, end)) break;
    if (mentions.some((one) => one.start <= end && end < one.end)) continue;
    if (((words[end]?.roles ?? 0) & ends) !== 0) break;
    if (tokens[end]?.kind === 'mark' && tokens[end]?.word !== '"') break;
  }
  return { from, end, owner };
}

/** Who did the deed of a noun to whom: "by" names who, "X's" and "Russian" whose it is, "of" as the row says. */
export function englishDeedSides(
  parsed: Parsed,
  noun: Noun,
  sense: Sense,
): { actors: Side; recipients: Side } | undefined {
  const { tokens, mentions, verbs, lexicon } = parsed;
  const { from: start, end, owner } = phraseOf(parsed, noun);
  if (isThought(parsed, start, noun)) return undefined;
  // "The refusal of Pakistan to let American forces": what follows "to" is its matter.
  const matter = verbs.find(({ at, kind }) => kind === 'infinitive' && at >= noun.end && at < end)?.at ?? end;
  const inside = mentions.filter((one) => one.start >= noun.end && one.end <= matter && !one.apposition);
  const object = sense.object === undefined ? undefined : objectOf(parsed, noun, matter, sense.object);
  if (sense.object !== undefined && object === undefined) return undefined;
  const behind = (words: ReadonlySet<string>) => inside.find(({ preposition }) => words.has(preposition ?? ''));
  // "Ordered by the minister": behind the phrase, too.
  // "A plea from the opposition"
  const agent = behind(BY) ?? orderedBy(parsed, end) ?? (SPOKEN.has(sense.type) ? behind(FROM) : undefined);
  const of = tokens[noun.end]?.word === 'of' ? behind(OF) : undefined;
  const both = behind(BETWEEN);
  const toward = inside.find(
    ({ preposition }) =>
      preposition !== undefined &&
      !OF.has(preposition) &&
      ((lexicon.words.get(preposition)?.roles ?? 0) & ROLE.toward) !== 0,
  );
  const whose = owner !== undefined && (owner.kind === 'modifier' || owner.kind === 'demonym') ? owner : undefined;
  // "The withdrawal of Russian troops": whose the troops are.
  const things =
    object === undefined
      ? undefined
      : mentions.find((one) => one.country !== undefined && one.end <= object.start && object.start - one.end < 2);
  const own = sense.genitive === 'actor';
  // "The release of an activist from an Egyptian prison"
  const held = sense.mode === 'release' ? inside.find(({ preposition }) => preposition === 'from') : undefined;
  // "The mayor's arrest" is done to him, "the Russian invasion" and "terrorist bombings" by whose they are.
  const suffers =
    whose !== undefined &&
    (whose.country === undefined || whose.id !== whose.country) &&
    tokens[whose.end]?.word === "'s" &&
    sense.mode !== undefined;
  const doer = suffers && of === undefined ? undefined : whose;
  const from = agent ?? (own ? (whose ?? things ?? of) : (doer ?? (of === undefined ? undefined : held)));
  // "A plea for South Africa to step in"
  const asked = sense.type === 'REQUEST' && matter < end ? inside.find((one) => one.preposition === 'for') : undefined;
  const to = own
    ? asked !== undefined && asked !== from
      ? asked
      : from === of
        ? toward
        : (ofOther(of, from) ?? toward)
    : (of ?? (from === whose ? undefined : whose) ?? toward);
  const promised =
    to ??
    (matter < end && GIVEN.has(sense.type)
      ? mentions.find((one) => one.preposition === undefined && one.start > matter && one.start - matter < 4)
      : undefined);
  const actors = both !== undefined ? chainOf(parsed, both) : chain(parsed, from);
  const recipients = both !== undefined ? [] : chain(parsed, promised === from ? undefined : promised);
  return [...actors, ...recipients].some(isPublic) ? { actors: side(actors), recipients: side(recipients) } : undefined;
}

function ofOther(of: Mention | undefined, from: Mention | undefined): Mention | undefined {
  return of !== from && of?.country !== from?.country ? of : undefined;
}

/** Of these whom the infinitive names first: "a pledge to lend Chad millions". */
const GIVEN = new Set(['AGREE', 'REJECT']);

const BY = new Set(['by']);
const FROM = new Set(['from']);

/** What comes from who says it. */
const SPOKEN = new Set(['REQUEST', 'THREATEN', 'AGREE', 'ACCUSE', 'REJECT']);

const OF = new Set(['of']);
const BETWEEN = new Set(['between']);

/** The noun of a class right behind "of", or before the deed: "arms deliveries". */
function objectOf({ nouns, tokens }: Parsed, noun: Noun, end: number, classes: Set<string>): Noun | undefined {
  const fits = ({ classes: own }: Noun) => own.some((name) => classes.has(name));
  const before = nouns.find((one) => one.end === noun.start && fits(one));
  if (before !== undefined) return before;
  if (!['of', 'to', 'for'].includes(tokens[noun.end]?.word ?? '')) return undefined;
  return nouns.find((one) => one.start > noun.end && one.end <= end && one.start - noun.end < 8 && fits(one));
}

/** "…, ordered by the information minister, …" */
function orderedBy({ verbs, mentions }: Parsed, end: number): Mention | undefined {
  const verb = verbs.find((one) => one.at >= end && one.at - end < 5 && one.kind === 'reduced' && one.passive);
  return verb && mentions.find((one) => one.preposition === 'by' && one.start > verb.at && one.start - verb.at < 5);
}

function chain(parsed: Parsed, one: Mention | undefined): Mention[] {
  if (one === undefined) return [];
  return one.kind === 'modifier' ? [one] : chainOf(parsed, one);
}
