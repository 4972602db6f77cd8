import { isPlace, seatOf } from './abroad.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import { isLand } from './land.ts';
import type { Match } from './match.ts';
import type { Mention } from './mention.ts';
import { chainOf, type Parsed, rootAt } from './parse.ts';
import { type Side, side } from './side.ts';

/** Verbs of who comes to harm by something. */
const HARMED = new Set('погибнуть пострадать убить ранить загінуць пацярпець забіць параніць'.split(' '));

const STRIKES = new Set(['attack', 'drone', 'aerial', 'rocket']);

/** Whether a verb tells who came to harm by the attack that is its noun: «погиб в результате удара». */
export function isCasualty({ sense, verb, noun }: Match): boolean {
  const struck = noun?.classes.some((name) => STRIKES.has(name)) === true;
  return sense.type === 'ASSAULT' && struck && HARMED.has(verb.form.lemma);
}

/** «Погиб при ударе израильского беспилотника на юге Ливана»: whose attack it was stands behind it, whom it hit is where it was. */
export function casualtySides(
  parsed: Parsed,
  { verb, noun }: Match,
  subject: Side,
): { actors: Side; recipients: Side } {
  const { mentions } = parsed;
  const root = rootAt(parsed, noun?.start ?? verb.at);
  const inside = mentions.filter((one) => rootAt(parsed, one.start) === root && !one.apposition);
  const owner = noun === undefined ? undefined : inside.find((one) => isOwner(parsed, one, noun));
  const actors = owner === undefined ? [] : owner.kind === 'modifier' ? [owner] : chainOf(parsed, owner);
  const victims = subject.mentions.filter((one) => one.country !== undefined && !actors.includes(one));
  if (victims.length > 0) return { actors: side(actors), recipients: side(victims) };
  const land = inside.find((one) => isLand(one) && !actors.includes(one) && isPlace(parsed, one));
  const city = parsed.places.find(
    ({ start }) =>
      rootAt(parsed, start) === root &&
      parsed.mentionOf[start] === undefined &&
      ((parsed.words[start - 1]?.roles ?? 0) & ROLE.preposition) !== 0,
  );
  const hit = land ?? (city && seatOf(city));
  // «в Одессе при ударе погибли трое жителей»: they are of there.
  const harmed = subject.mentions.filter((one) => one.kind === 'role' && !actors.includes(one));
  if (hit !== undefined && harmed.length > 0)
    return {
      actors: side(actors),
      recipients: side(harmed.map((one) => ({ ...one, country: hit.country, home: true as const }))),
    };
  return { actors: side(actors), recipients: hit === undefined ? subject : side([hit]) };
}

/** «израильского удара», «удара Израиля», «удара израильских беспилотников»; but «удара по Израилю» is no owner's. */
function isOwner(parsed: Parsed, one: Mention, noun: { start: number; end: number }): boolean {
  if (one.country === undefined && one.id === undefined && one.kind !== 'role') return false;
  if (one.kind === 'modifier' && one.end === noun.start) return true;
  if (one.preposition !== undefined || one.start < noun.end || one.start - noun.end > 2) return false;
  for (let at = noun.end; at < one.start; at++)
    if (
      ((parsed.words[at]?.roles ?? 0) & ROLE.preposition) !== 0 ||
      parsed.tokens[at]?.kind !== 'word' ||
      parsed.verbAt[at] !== undefined
    )
      return false;
  return one.kind === 'modifier' || (one.cases & CASE.genitive) !== 0;
}
