import type { Candidate } from './candidate.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Match } from './match.ts';
import type { Mention } from './mention.ts';
import { isPublic } from './need.ts';
import { agentOf } from './objects.ts';
import { chainOf, clauseAt, type Parsed } from './parse.ts';
import { sayingOf } from './saying.ts';
import { type Side, side } from './side.ts';
import { subjectOf } from './subject.ts';
import type { Verb } from './verb.ts';

/** "Chad says Sudan is behind the raid": the speaker does it to whom the words are about. */
export function spokenSides(
  parsed: Parsed,
  { verb, sense }: Match,
  subject: Side,
): { actors: Side; recipients: Side } | undefined {
  const said = sayingOf(parsed, verb.at);
  if (said === undefined || said === verb) return undefined;
  // What the press reports accuses nobody.
  const speaker = subjectOf(parsed, said).mentions.filter((one) => isPublic(one) && one.sector !== 'JRN');
  const others = subject.mentions.filter((one) => !speaker.includes(one));
  // "Told Haiti's army that it had until Monday"
  const told =
    others.length > 0
      ? others
      : parsed.mentions.filter(
          (one) => one.start > said.at && one.end < verb.at && one.preposition === undefined && one.kind !== 'modifier',
        );
  const own = told.some((one) => speaker.some((who) => who.country === one.country && who.sector === one.sector));
  if (speaker.length === 0) return undefined;
  // "Ankara said the landing would be a cause for war": a threat to whoever it may be.
  if (sense.type === 'THREATEN' && told.every((one) => one.kind !== 'modifier' && !isPublic(one)))
    return { actors: side(speaker), recipients: side(told) };
  // "Talks with Chile are out of the question, the minister said"
  if (sense.type === 'REJECT' && !own)
    return { actors: side(speaker), recipients: side(told.some(isPublic) ? told : namedIn(parsed, verb, speaker)) };
  return !told.some(isPublic) || own ? undefined : { actors: side(speaker), recipients: side(told) };
}

/** The one other state of which a clause speaks before its verb. */
function namedIn({ mentions, clauseOf }: Parsed, { at }: Verb, speaker: readonly Mention[]): Mention[] {
  const here = mentions.filter(
    (one) =>
      one.end <= at &&
      clauseOf[one.start] === clauseOf[at] &&
      one.country !== undefined &&
      speaker.every(({ country }) => country !== one.country),
  );
  return new Set(here.map(({ country }) => country)).size === 1 ? here.slice(0, 1) : [];
}

/** "The minister said that Libya must hand them over": an obligation that one side lays on another is a demand. */
export function addObligations(parsed: Parsed, found: Candidate[]): void {
  for (let at = 0; at < parsed.words.length; at++) if (isObligation(parsed, at)) addObligation(parsed, at, found);
}

function addObligation(parsed: Parsed, at: number, found: Candidate[]): void {
  const verb = parsed.verbs.find((one) => one.at > at && one.at - at < 6);
  // "Should expect little help": they are told what will be.
  if (FORESEES.has(parsed.tokens[at + 1]?.word ?? '')) return;
  const due = dueFrom(parsed, at);
  const held = parsed.tokens[at]?.word === 'to' ? at - 2 : at - 1;
  const mention = due >= 0 ? parsed.mentions.find(({ start }) => start > due) : parsed.mentionOf[held];
  const whom = mention ?? toldBefore(parsed, held);
  if (whom === undefined || whom.kind === 'modifier' || !isPublic(whom)) return;
  const said = sayingOf(parsed, whom.start) ?? sayingOf(parsed, at);
  if (said === undefined) return;
  const clause = clauseAt(parsed, at);
  const speaker = subjectOf(parsed, said);
  const told = chainOf(parsed, whom);
  // "The people should decide" is a view, "Libya must hand them over" a demand.
  if (told.every((one) => !isPublic({ ...one, country: undefined, id: one.kind === 'role' ? undefined : one.id })))
    return;
  const other = speaker.mentions.filter(
    (one) =>
      !told.includes(one) &&
      (one.country === undefined || told.some((who) => one.country !== who.country || one.sector !== who.sector)),
  );
  if (other.length === 0 || (said.at < at && clause.start > said.at + 12)) return;
  for (let i = found.length - 1; i >= 0; i--) {
    const one = found[i];
    if (one === undefined || one.at <= at) continue;
    parsed.trace?.reject(parsed, one.first, one.last, 'said', one.sense);
    found.splice(i, 1);
  }
  found.push({
    sense: parsed.lexicon.obligation,
    at,
    first: at,
    last: verb?.at ?? at,
    noun: undefined,
    said: said.at,
    actors: { mentions: other, resolvedBy: 'text' },
    recipients: side(told),
    factuality: { polarity: 'positive', modality: 'actual', reportedBy: [], historical: false },
  });
}

const FORESEES = new Set(['expect', 'know', 'fear', 'beware', 'remember', 'realise', 'realize']);

/** "Told Israel that it must": whom the pronoun means is who was told. */
function toldBefore({ words, mentions, verbs }: Parsed, at: number): Mention | undefined {
  if (((words[at]?.roles ?? 0) & ROLE.pronoun) === 0) return undefined;
  const said = verbs.findLast((one) => one.reporting && one.at < at && at - one.at < 8);
  if (said === undefined) return undefined;
  return mentions.find(
    (one) => one.start > said.at && one.end <= at && one.start - said.at < 3 && one.preposition === undefined,
  );
}

/** "Must", "should", "has to". */
function isObligation({ words, tokens, verbAt, slavic }: Parsed, at: number): boolean {
  const roles = words[at]?.roles ?? 0;
  if ((roles & ROLE.obligation) !== 0) return true;
  if (slavic || roles === 0 || tokens[at]?.word !== 'to') return false;
  return HAVE.has(tokens[at - 1]?.word ?? '') || dueFrom({ tokens, verbAt }, at) >= 0;
}

/** "It is time for Chad to", "the time had come for Chad to", "it is up to Chad to": where whom it is laid on begins, or −1. */
function dueFrom({ tokens, verbAt }: Pick<Parsed, 'tokens' | 'verbAt'>, to: number): number {
  for (let at = to - 1; at > 0 && to - at < 9; at--) {
    if (verbAt[at] !== undefined || tokens[at]?.kind === 'mark') return -1;
    const before = tokens[at - 1]?.word ?? '';
    if (tokens[at]?.word === 'for' && (before === 'time' || before === 'come')) return at;
    if (tokens[at]?.word === 'to' && before === 'up') return at;
  }
  return -1;
}

const HAVE = new Set(['has', 'have', 'had', 'needs', 'need']);

/** "Iraq said it would not hand over papers": what somebody says they will not do is refused, whatever it is. */
export function addRefusals(parsed: Parsed, found: Candidate[]): void {
  const { words, tokens, verbs, slavic, lexicon } = parsed;
  if (slavic) return;
  for (const verb of verbs) {
    if (verb.kind !== 'finite' || verb.passive) continue;
    let at = verb.at - 1;
    let denied = false;
    let future = false;
    for (; at > 0; at--) {
      const roles = words[at]?.roles ?? 0;
      if ((roles & (ROLE.negation | ROLE.future | ROLE.adverb)) === 0) break;
      // "Cannot pay": who is not able to refuses nothing.
      if (tokens[at]?.word === 'cannot' || tokens[at]?.word === "can't") break;
      denied ||= (roles & ROLE.negation) !== 0;
      future ||= (roles & ROLE.future) !== 0;
    }
    if (!denied || !future) continue;
    const named = parsed.mentionOf[at];
    if (named === undefined && ((words[at]?.roles ?? 0) & ROLE.pronoun) === 0) continue;
    if (NO_DEEDS.has(verb.form.lemma)) continue;
    if (found.some((one) => one.at === verb.at || (one.first <= verb.at && verb.at <= one.last))) continue;
    const said = named === undefined ? verbs.findLast((one) => one.reporting && one.at < at && at - one.at < 4) : verb;
    if (said === undefined) continue;
    const speaker = subjectOf(parsed, said);
    if (!speaker.mentions.some(isPublic)) continue;
    // "Chad will not accept it, its president said": for others nobody refuses.
    if (named !== undefined && !isSaidFor(parsed, verb, speaker)) continue;
    found.push({
      sense: lexicon.refusal,
      at: verb.at,
      first: at + 1,
      last: verb.at,
      noun: undefined,
      said: said.at,
      actors: { mentions: speaker.mentions, resolvedBy: 'pronoun' },
      recipients: side(agentOf(parsed, verb, tokens.length)),
      factuality: { polarity: 'positive', modality: 'actual', reportedBy: [], historical: false },
    });
  }
}

/** Whether who says so behind it speaks for who will not. */
function isSaidFor(parsed: Parsed, verb: Verb, { mentions: own }: Side): boolean {
  const said = sayingOf(parsed, verb.at);
  if (said === undefined || said.at < verb.at) return false;
  const speakers = subjectOf(parsed, said).mentions;
  return speakers.some((one) =>
    own.some((who) => who.country !== undefined && (one.country ?? who.country) === who.country),
  );
}

/** What nobody refuses to do. */
const NO_DEEDS = new Set(
  'be have do say comment know think believe see affect change want need like expect become happen mean matter hurt fear suffer lose fall rise'.split(
    ' ',
  ),
);
