import { antecedentObject, antecedentWith } from './antecedent.ts';
import { slavicRecipients } from './argument-slavic.ts';
import { gapMentions } from './gap.ts';
import type { Match } from './match.ts';
import type { Mention } from './mention.ts';
import { recipientsOf } from './objects.ts';
import type { Parsed } from './parse.ts';

/** Of the actors that can be the other side those who are, `prefer`red by how they stand. */
export function receivers(
  parsed: Parsed,
  match: Match,
  objects: Mention[],
  prefer: 'bare' | 'with' | 'only-with',
): Mention[] {
  if (!parsed.slavic) {
    const gap = prefer === 'bare' ? gapMentions(parsed, match.verb) : [];
    if (gap.length > 0) return gap;
    const found = recipientsOf(parsed, objects, prefer, match.noun);
    const owner = judgedOwner(match, objects);
    return owner !== undefined && found.every(({ preposition }) => AT.has(preposition ?? '')) ? [owner] : found;
  }
  const found = slavicRecipients(parsed, match, objects, prefer);
  // «активистки, которых задержали на границе с Угандой»: they are the object.
  const [first] = found;
  const open = first === undefined || (first.preposition !== undefined && !HANDED.has(match.sense.type));
  const whom = open ? antecedentObject(parsed, match.verb) : [];
  if (whom.length > 0) return whom;
  return found.length > 0 ? found : antecedentWith(parsed, match.verb);
}

/** "Praised the Cuban revolution at the university": whose it is that is judged, rather than where. */
function judgedOwner({ sense, verb, noun }: Match, objects: readonly Mention[]): Mention | undefined {
  if (verb.passive || noun !== undefined || !JUDGES.has(sense.type)) return undefined;
  return objects.find(
    ({ kind, country, preposition, start }) =>
      kind === 'modifier' &&
      country !== undefined &&
      preposition === undefined &&
      start > verb.at &&
      start - verb.at < 3,
  );
}

const JUDGES = new Set(['SUPPORT', 'ACCUSE']);

const AT = new Set(['at', 'in', 'on', 'during']);

/** Types of what goes from one side to another: «которого экстрадировали в США». */
const HANDED = new Set(['COOPERATE', 'AID', 'REQUEST', 'AGREE', 'CONSULT']);
