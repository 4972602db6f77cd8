import type { Candidate } from './candidate.ts';
import { englishDeedSides, phraseOf } from './deed-english.ts';
import type { Noun } from './mention.ts';
import { isPublic } from './need.ts';
import { agentOf } from './objects.ts';
import type { Parsed } from './parse.ts';
import { PLOVER } from './plover.ts';
import { sourceName } from './reported.ts';
import { NOBODY, type Side, side } from './side.ts';
import { subjectOf } from './subject.ts';
import type { Verb } from './verb.ts';
import { withCountries } from './whose.ts';

/**
 * English deeds that what is said of them takes for granted: "the Taliban claimed responsibility for the bombing",
 * "denounced the seizure of two ships by Iran". When they were done, only their own words tell.
 */
export function addPresupposed(parsed: Parsed, found: Candidate[], text: string): void {
  if (parsed.slavic || !parsed.verbs.some(({ form }) => TAKES.has(form.lemma))) return;
  for (const noun of parsed.nouns) {
    if (
      noun.nominals.length === 0 ||
      found.some(({ first, last }) => noun.start >= first && noun.end - 1 <= last && parsed.verbAt[first] === undefined)
    )
      continue;
    const one = claimed(parsed, noun, found, text) ?? judged(parsed, noun);
    if (one !== undefined) found.push(one);
  }
}

/** "Claimed responsibility for the attack", "admitted the killing", "the attack was claimed by the group" */
function claimed(parsed: Parsed, noun: Noun, found: readonly Candidate[], text: string): Candidate | undefined {
  const sense = noun.nominals.findLast(({ type }) => type === 'ASSAULT');
  if (sense === undefined) return undefined;
  const { tokens, verbs } = parsed;
  const { from, end } = phraseOf(parsed, noun);
  const verb =
    claimBefore(parsed, from) ??
    verbs.find(({ at, passive, form }) => passive && form.lemma === 'claim' && at >= noun.end && at - end < 3);
  if (verb === undefined) return undefined;
  const denied =
    verb.form.lemma === 'deny' ||
    tokens.slice(Math.max(0, verb.at - 6), verb.at).some(({ word }) => NOBODY_DOES.has(word));
  const who = denied ? NOBODY : verb.passive ? side(agentOf(parsed, verb, tokens.length)) : subjectOf(parsed, verb);
  const sides = englishDeedSides(parsed, noun, sense);
  const actors: Side = { ...who, mentions: who.mentions.filter(isPublic) };
  const recipients = { ...NOBODY, ...sides?.recipients };
  recipients.mentions = recipients.mentions.filter((one) => !actors.mentions.includes(one));
  const there = parsed.places.some(({ start }) => start > noun.end);
  if (actors.mentions.length === 0 && !recipients.mentions.some(isPublic) && !there) return undefined;
  // "A bombing that killed three soldiers": what it did is told by itself, and lacks only who did it.
  const told = found.find(
    (one) => one.at > noun.end && one.sense.type === 'ASSAULT' && one.actors.mentions.length === 0,
  );
  if (told !== undefined) {
    told.actors = { ...actors, resolvedBy: 'implicit' };
    return undefined;
  }
  const reportedBy = actors.mentions.length > 0 ? [sourceName(parsed, verb, text)] : [];
  return deed(parsed, noun, sense, { actors, recipients }, reportedBy, from);
}

/** The verb by which somebody takes upon himself what stands from there on. */
function claimBefore({ tokens, verbs, verbAt }: Parsed, from: number): Verb | undefined {
  const before = tokens[from - 1]?.word ?? '';
  if (before === 'for' && RESPONSIBILITY.has(tokens[from - 2]?.word ?? ''))
    return verbs.findLast(({ at, form }) => at < from - 2 && from - at < 7 && CLAIMS.has(form.lemma));
  if (before === 'to') return CONFESSES.has(verbAt[from - 2]?.form.lemma ?? '') ? verbAt[from - 2] : undefined;
  return ADMITS.has(verbAt[from - 1]?.form.lemma ?? '') && !verbAt[from - 1]?.passive ? verbAt[from - 1] : undefined;
}

const RESPONSIBILITY = new Set(['responsibility', 'credit']);
const CLAIMS = new Set('claim take accept admit acknowledge assume deny disclaim'.split(' '));
const ADMITS = new Set(['claim', 'admit', 'acknowledge']);
const CONFESSES = new Set(['admit', 'confess', 'own']);
const NOBODY_DOES = new Set(['no', 'not', 'nobody', 'none', 'neither', 'never']);

/** "Condemned the arrest of the editor by the police": of a deed with a doer. */
function judged(parsed: Parsed, noun: Noun): Candidate | undefined {
  const { tokens, verbAt } = parsed;
  const sense = noun.nominals.find(
    ({ type, genitive }) => genitive !== undefined && PLOVER[type].quad.startsWith('material'),
  );
  if (sense === undefined) return undefined;
  const { from, owner } = phraseOf(parsed, noun);
  const governed = GOVERNS.has(tokens[from - 1]?.word ?? '') && verbAt[from - 2]?.form.lemma === 'protest';
  const verb = governed ? verbAt[from - 2] : verbAt[from - 1];
  if (verb === undefined || verb.passive || !(governed || JUDGES.has(verb.form.lemma))) return undefined;
  if (owner === undefined && tokens[from]?.word !== 'the') return undefined;
  const sides = englishDeedSides(parsed, noun, sense);
  return sides?.actors.mentions.some(isPublic) ? deed(parsed, noun, sense, sides, [], from) : undefined;
}

const JUDGES = new Set(
  'condemn denounce deplore criticize slam decry assail blast protest welcome hail praise applaud regret mourn lament'.split(
    ' ',
  ),
);

const GOVERNS = new Set(['against', 'at', 'over']);

/** Without one of these nothing here is told. */
const TAKES = new Set([...CLAIMS, ...ADMITS, ...CONFESSES, ...JUDGES]);

function deed(
  parsed: Parsed,
  { start, end }: Noun,
  sense: Candidate['sense'],
  sides: { actors: Side; recipients: Side },
  reportedBy: string[],
  datedFrom: number,
): Candidate {
  const { actors, recipients } = withCountries(parsed, start, sense.type, sides);
  return {
    sense,
    at: start,
    first: start,
    last: end - 1,
    noun: undefined,
    said: undefined,
    actors,
    recipients,
    factuality: { polarity: 'positive', modality: 'actual', reportedBy, historical: false },
    datedFrom,
  };
}
