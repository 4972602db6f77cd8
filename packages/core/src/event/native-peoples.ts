import type { Mention, Sentence } from './mention.ts';

/** Lands whose first peoples newspapers call Indians. */
const AMERICAS = new Set('MEX GTM BLZ HND SLV NIC CRI PAN COL VEN ECU PER BOL BRA PRY CHL ARG'.split(' '));

/** Who is Indian as those of India's state are, and not its first peoples. */
const OF_STATES = new Set(['GOV', 'MIL', 'LEG', 'SPY', 'COP', 'JUD', 'BUS', 'JRN']);

const THEIRS = new Set(
  'movement movements autonomy land lands village villages tribe tribes community communities reserve reservation rights uprising revolt federation peasant peasants groups'.split(
    ' ',
  ),
);

/** "Indian protesters" in Bolivia, "Amazonian Indians": in a text on a land of the Americas they are of that land. */
export function settleNatives({ tokens, mentions, slavic }: Sentence, lands: ReadonlySet<string> | undefined): void {
  if (slavic) return;
  for (let place = mentions.length - 1; place >= 0; place--) {
    const one = mentions[place];
    if (one?.kind !== 'demonym' || one.country !== 'IND') continue;
    const plural = tokens[one.start]?.word === 'indians';
    const next = mentions[place + 1];
    const people =
      next?.start === one.end &&
      next.kind === 'role' &&
      next.country === undefined &&
      !OF_STATES.has(next.sector ?? '');
    if (!plural && !people && !THEIRS.has(tokens[one.end]?.word ?? '')) continue;
    if (!isInAmericas(mentions, lands)) continue;
    if (plural) Object.assign(one, { kind: 'role', id: undefined, country: undefined, sector: 'CVL', plural });
    else mentions.splice(place, 1);
  }
}

function isInAmericas(mentions: readonly Mention[], lands: ReadonlySet<string> | undefined): boolean {
  if (mentions.some(({ kind, country }) => country === 'IND' && kind !== 'demonym')) return false;
  if (mentions.some(({ country }) => AMERICAS.has(country ?? ''))) return true;
  if (lands === undefined || lands.has('IND')) return false;
  for (const land of lands) if (AMERICAS.has(land)) return true;
  return false;
}
