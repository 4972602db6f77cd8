import { agentOf, subjectOf } from './argument.ts';
import type { Candidate } from './candidate.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Match } from './match.ts';
import { isPublic } from './need.ts';
import { chainOf, clauseAt, type Parsed } from './parse.ts';
import { sayingOf } from './saying.ts';
import { type Side, side } from './side.ts';

/** "Chad says Sudan is behind the raid": the speaker does it to whom the words are about. */
export function spokenSides(
  parsed: Parsed,
  { verb, sense }: Match,
  subject: Side,
): { actors: Side; recipients: Side } | undefined {
  const said = sayingOf(parsed, verb.at);
  if (said === undefined || said === verb) return undefined;
  const speaker = subjectOf(parsed, said).mentions.filter(isPublic);
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
  return !told.some(isPublic) || own ? undefined : { actors: side(speaker), recipients: side(told) };
}

/** "The minister said that Libya must hand them over": an obligation that one side lays on another is a demand. */
export function addObligations(parsed: Parsed, found: Candidate[]): void {
  for (let at = 0; at < parsed.words.length; at++) if (isObligation(parsed, at)) addObligation(parsed, at, found);
}

function addObligation(parsed: Parsed, at: number, found: Candidate[]): void {
  const verb = parsed.verbs.find((one) => one.at > at && one.at - at < 6);
  const mention = parsed.mentionOf[parsed.tokens[at]?.word === 'to' ? at - 2 : at - 1];
  if (mention === undefined || mention.kind === 'modifier' || !isPublic(mention)) return;
  const said = sayingOf(parsed, mention.start);
  if (said === undefined) return;
  const clause = clauseAt(parsed, at);
  const speaker = subjectOf(parsed, said);
  const told = chainOf(parsed, mention);
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
    actors: { mentions: other, resolvedBy: 'text' },
    recipients: side(told),
    factuality: { polarity: 'positive', modality: 'actual', reportedBy: [], historical: false },
  });
}

/** "Must", "should", "has to". */
function isObligation({ words, tokens, slavic }: Parsed, at: number): boolean {
  const roles = words[at]?.roles ?? 0;
  if ((roles & ROLE.obligation) !== 0) return true;
  return !slavic && roles !== 0 && tokens[at]?.word === 'to' && HAVE.has(tokens[at - 1]?.word ?? '');
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
      denied ||= (roles & ROLE.negation) !== 0;
      future ||= (roles & ROLE.future) !== 0;
    }
    if (!denied || !future || ((words[at]?.roles ?? 0) & ROLE.pronoun) === 0) continue;
    if (NO_DEEDS.has(verb.form.lemma)) continue;
    if (found.some((one) => one.at === verb.at || (one.first <= verb.at && verb.at <= one.last))) continue;
    const said = verbs.findLast((one) => one.reporting && one.at < at && at - one.at < 4);
    if (said === undefined) continue;
    const speaker = subjectOf(parsed, said);
    if (!speaker.mentions.some(isPublic)) continue;
    found.push({
      sense: lexicon.refusal,
      at: verb.at,
      first: at + 1,
      last: verb.at,
      actors: { mentions: speaker.mentions, resolvedBy: 'pronoun' },
      recipients: side(agentOf(parsed, verb, tokens.length)),
      factuality: { polarity: 'positive', modality: 'actual', reportedBy: [], historical: false },
    });
  }
}

/** What nobody refuses to do. */
const NO_DEEDS = new Set(
  'be have do say comment know think believe see affect change want need like expect become happen mean matter hurt fear suffer lose fall rise'.split(
    ' ',
  ),
);
