import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Match } from './match.ts';
import type { Mention, Noun } from './mention.ts';
import { chainOf, type Parsed, rootAt } from './parse.ts';
import { type Side, side } from './side.ts';

/** How far behind what somebody gets the one stands who gives it. */
const NEAR = 4;

/**
 * The sides of what a Slavic subject gets, «решение Анкары вызвало возмущение Афин», «под санкции Вашингтона попал концерн»:
 * who gives it stands about its noun. A subject that is a thing or a deed is of the first who is named in its phrase.
 */
export function gotten(
  parsed: Parsed,
  { verb }: Match,
  noun: Noun,
  subject: Side,
): { actors: Side; recipients: Side } | undefined {
  const by = giverOf(parsed, noun);
  if (by === undefined) return undefined;
  const actors = by.kind === 'modifier' ? [by] : chainOf(parsed, by);
  const root = rootAt(parsed, verb.at);
  const isOther = (one: Mention) =>
    !actors.includes(one) && one.country !== by.country && rootAt(parsed, one.start) === root;
  const told = subject.mentions.filter((one) => !actors.includes(one) && one.country !== by.country);
  const first = parsed.mentions.find((one) => isOther(one) && one.end <= verb.at && one.country !== undefined);
  const recipients = told.length > 0 ? told : first === undefined ? [] : [first];
  return { actors: side(actors), recipients: side(recipients) };
}

/** «возмущение Афин», «протест у правительства», «недовольство в Брюсселе», «критику со стороны НАТО», «польский протест». */
function giverOf({ mentions, words, mentionOf, tokens }: Parsed, { start, end }: Noun): Mention | undefined {
  const before = mentionOf[start - 1];
  if (before?.kind === 'modifier') return before;
  return mentions.find((one) => {
    if (one.start < end || one.start - end > NEAR) return false;
    for (let at = end; at < one.start; at++) if (tokens[at]?.kind === 'mark') return false;
    if (one.country === undefined && one.id === undefined) return false;
    const roles = words[one.start - 1]?.roles ?? 0;
    if ((roles & ROLE.agent) !== 0) return true;
    if (one.preposition === undefined || OF.has(one.preposition)) return (one.cases & CASE.genitive) !== 0;
    return (roles & ROLE.place) !== 0 && one.kind !== 'modifier' && (one.cases & CASE.locative) !== 0;
  });
}

const OF = new Set(['у', 'среди', 'сярод']);
