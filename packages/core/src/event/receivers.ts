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
    return gap.length > 0 ? gap : recipientsOf(parsed, objects, prefer, match.noun);
  }
  const found = slavicRecipients(parsed, match, objects, prefer);
  // «активистки, которых задержали на границе с Угандой»: they are the object.
  const [first] = found;
  const open = first === undefined || (first.preposition !== undefined && !HANDED.has(match.sense.type));
  const whom = open ? antecedentObject(parsed, match.verb) : [];
  if (whom.length > 0) return whom;
  return found.length > 0 ? found : antecedentWith(parsed, match.verb);
}

/** Types of what goes from one side to another: «которого экстрадировали в США». */
const HANDED = new Set(['COOPERATE', 'AID', 'REQUEST', 'AGREE', 'CONSULT']);
