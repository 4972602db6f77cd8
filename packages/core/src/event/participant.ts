import type { Side } from './argument.ts';
import type { Discourse } from './discourse.ts';
import type { Participant } from './event.ts';
import type { Mention } from './mention.ts';
import type { Parsed } from './parse.ts';

/**
 * Actors as the event carries them. A group word ("the two leaders") becomes the parties of the happening before,
 * marked as such; `undefined` when there is none to stand for it, since nobody would know who is meant.
 */
export function participantsOf(
  parsed: Parsed,
  side: Side,
  text: string,
  day: string | null,
  discourse: Discourse,
): Participant[] | undefined {
  const list: Participant[] = [];
  for (const mention of side.mentions) {
    if (mention.kind === 'group') {
      const { start, end } = spanOf(parsed, mention);
      const one = mention.id === 'person';
      const parties = one ? discourse.person() : discourse.parties(mention.id !== 'sides');
      if (parties === undefined) return undefined;
      for (const party of parties) list.push({ ...party, start, end, resolvedBy: one ? 'pronoun' : 'group' });
    } else list.push(toParticipant(parsed, mention, text, day, side.resolvedBy));
  }
  const seen = new Set<string>();
  return list.filter((one) => {
    const key = one.id ?? `${one.name} ${one.country ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

function toParticipant(
  parsed: Parsed,
  mention: Mention,
  text: string,
  day: string | null,
  resolvedBy: Participant['resolvedBy'],
): Participant {
  const { start, end } = spanOf(parsed, mention);
  const { id, country } = mention;
  const sector = inOffice(mention, day) ? mention.sector : undefined;
  return {
    name: text.slice(start, end),
    ...(id === undefined ? {} : { id }),
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector }),
    start,
    end,
    resolvedBy,
  };
}

/** Whether an office was held on a day; yes where the day or the term is not known. */
function inOffice({ from, to }: Mention, day: string | null): boolean {
  if (day === null) return true;
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

function spanOf({ tokens }: Parsed, mention: Mention): { start: number; end: number } {
  return { start: tokens[mention.start]?.start ?? 0, end: tokens[mention.end - 1]?.end ?? 0 };
}
