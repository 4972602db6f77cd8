import { isPlace } from './abroad.ts';
import { isLand } from './land.ts';

import type { Match } from './match.ts';
import type { Mention } from './mention.ts';
import type { Parsed } from './parse.ts';
import { NOBODY, type Side, side } from './side.ts';

/** Prepositions of where somebody is called to. */
const TO = new Set(['в', 'во', 'у', 'ва', 'to']);

/**
 * «Посол Ирана в Австралии вызван в МИД», «вызван в МИД Австралии»: who summons an envoy, where nobody is named who
 * does it, is the ministry where they go or the state where they serve.
 */
export function summonerOf(parsed: Parsed, { sense, noun }: Match, objects: readonly Mention[], agent: Side): Side {
  if (
    agent.mentions.length > 0 ||
    sense.type !== 'ACCUSE' ||
    !(sense.object?.has('envoy') || sense.followedBy?.has('мид'))
  )
    return agent;
  const envoy = parsed.mentionOf[noun?.start ?? -1];
  const ministry = objects.find(
    (one) =>
      one !== envoy &&
      one.kind === 'role' &&
      one.sector === 'GOV' &&
      one.country !== undefined &&
      TO.has(one.preposition ?? ''),
  );
  if (ministry !== undefined) return side([ministry]);
  if (!parsed.slavic) return agent;
  const land = parsed.mentions.find(
    (one) => isLand(one) && one.start === (envoy?.end ?? -2) + 1 && isPlace(parsed, one),
  );
  return land === undefined || land.country === envoy?.country ? NOBODY : side([land]);
}
