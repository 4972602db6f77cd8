import type { Candidate } from './candidate.ts';
import { clauseAt, type Parsed } from './parse.ts';

/** «принял резолюцию, осуждающую репрессии»: what it says is what is done by it. */
export function isSaidByPaper(
  { slavic, nouns }: Parsed,
  { sense, noun }: Candidate,
  found: readonly Candidate[],
): boolean {
  if (!slavic || sense.type !== 'AGREE' || noun === undefined) return false;
  const paper = nouns.find(({ start, classes }) => start === noun && classes.includes('resolution'));
  return (
    paper !== undefined && found.some((one) => one.at > paper.end && one.at - paper.end < 3 && SAYS.has(one.sense.type))
  );
}

/** "Retaliating for the ambush, India bombed camps": how a deed is done that is told behind the comma. */
export function isOpening({ verbAt }: Parsed, one: Candidate, found: readonly Candidate[]): boolean {
  if (one.at !== 0 || verbAt[0]?.kind !== 'gerund' || one.recipients.mentions.length > 0) return false;
  return found.some((other) => other !== one && other.sense.type === one.sense.type);
}

const SAYS = new Set(['ACCUSE', 'SUPPORT', 'REQUEST', 'REJECT']);

/** "Arrested two men suspected of sabotage": why they were, where nobody is named who suspects them. */
export function isSuspected(parsed: Parsed, { sense, at, actors }: Candidate, found: readonly Candidate[]): boolean {
  const verb = parsed.verbAt[at];
  if (parsed.slavic || verb?.kind !== 'reduced' || !verb.passive || !SUSPECTS.has(verb.form.lemma)) return false;
  if (sense.type !== 'ACCUSE' || actors.mentions.length > 0) return false;
  return found.some(
    (one) => one.at < at && HELD.has(one.sense.type) && clauseAt(parsed, one.at) === clauseAt(parsed, at),
  );
}

const HELD = new Set(['COERCE', 'SANCTION', 'COOPERATE', 'RETREAT']);

const SUSPECTS = new Set(['suspect', 'accuse', 'charge']);

/** "Used drones to attack an airfield": one attack, told by what it was done with. */
export function isByMeans({ verbAt }: Parsed, one: Candidate, found: readonly Candidate[]): boolean {
  if (verbAt[one.at]?.kind !== 'infinitive') return false;
  return found.some(
    ({ at, sense }) =>
      verbAt[at]?.form.lemma === 'use' && sense.type === one.sense.type && at < one.at && one.at - at < 10,
  );
}

/** "Began handing in their weapons": what has begun is told by the verb behind it. */
export function isBegun({ verbAt }: Parsed, one: Candidate, found: readonly Candidate[]): boolean {
  if (!BEGINS.has(verbAt[one.at]?.form.lemma ?? '')) return false;
  return found.some(
    ({ at, sense }) => sense.type === one.sense.type && at > one.at && at - one.at < 3 && verbAt[at]?.kind === 'gerund',
  );
}

const BEGINS = new Set('begin start continue resume finish complete'.split(' '));
