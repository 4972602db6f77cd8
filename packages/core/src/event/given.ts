import type { Match } from './match.ts';
import type { Mention } from './mention.ts';
import type { Parsed } from './parse.ts';

/** "Extradited a banker to Spain": who is handed over is no side. */
export function handedTo({ sense }: Match, objects: Mention[]): Mention | undefined {
  if (sense.type !== 'COOPERATE' && sense.type !== 'AID') return undefined;
  const bare = objects.find(
    (one) =>
      one.kind !== 'modifier' &&
      // "Handed over a suspect"
      (one.preposition === undefined || one.preposition === 'of' || sense.particle?.has(one.preposition) === true),
  );
  // "Handed over aid from the government of Kenya to Ghana's minister": from one's own.
  const from = objects.find((one) => one.preposition === 'from' && one.kind !== 'modifier');
  const to = objects.find((one) => one.preposition === 'to' && one.kind !== 'modifier');
  if (bare === undefined && from !== undefined && to !== undefined && from.start < to.start) return to;
  if ((bare?.kind !== 'role' && bare?.kind !== 'name') || bare.sector === 'GOV') return undefined;
  return objects.find(
    (one) => one.preposition === 'to' && one.kind !== 'modifier' && one.country !== undefined && one.start > bare.end,
  );
}

/** "Gave Ethiopia ten lorries", "told the envoys to leave the talks": whom the verb reaches before its object. */
export function betweenVerbAndNoun({ verb, noun }: Match, objects: Mention[]): Mention | undefined {
  if (noun === undefined) return undefined;
  return objects.find(
    (one) =>
      one.kind !== 'modifier' && one.preposition === undefined && one.start - verb.at < 4 && one.end <= noun.start,
  );
}

/** "U.S. and Danish complaints": of all that "and" joins. */
export function besidesIt({ tokens, mentions }: Parsed, given: Mention): Mention[] {
  const next = mentions.find(({ start, kind }) => start === given.end + 1 && kind === 'modifier');
  return next?.country !== undefined && tokens[given.end]?.word === 'and' ? [given, next] : [given];
}

/** "Voiced dismay at China's decision to try a dissident": whose decision it is, not whom that is about. */
export function ownerOf(
  { tokens }: Parsed,
  { sense, verb, noun }: Match,
  objects: Mention[],
  own: readonly Mention[],
): Mention | undefined {
  // "Condemned Egypt's decision", "suspended Libya's membership"
  const first = objects[0];
  const owns = first?.country !== undefined && first.kind === 'modifier' && tokens[first.end]?.word === "'s";
  // "The Cuban minister reaffirmed Havana's solidarity with Venezuela"
  if (
    owns &&
    own.some(({ country }) => country === first.country) &&
    objects.some((one) => one !== first && one.country !== undefined && one.country !== first.country)
  )
    return undefined;
  if (owns && (JUDGES.has(sense.type) ? first.start - verb.at < 5 : first.start - verb.at === 1)) return first;
  if (!JUDGES.has(sense.type)) return undefined;
  if (noun === undefined || sense.type === 'SUPPORT') return undefined;
  const owner = objects.find((one) => one.kind === 'modifier' && one.country !== undefined);
  const other = objects.find((one) => one.kind !== 'modifier');
  return owner !== undefined && other !== undefined && owner.start < other.start && other.start - verb.at > 3
    ? owner
    : undefined;
}

const JUDGES = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'AGREE']);
