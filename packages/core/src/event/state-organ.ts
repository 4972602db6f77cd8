import { isInstitution } from './institutions.ts';
import type { Mention } from './mention.ts';
import type { Parsed } from './parse.ts';

/** Sectors whose people are of a state's own, wherever they act at home. */
const OWN = new Set(['LEG', 'JUD', 'COP', 'SPY']);

/** Who holds an office that a state has one of. */
const OFFICE =
  /^(?:president|premier|minister|king|queen|chancellor|speaker|президент|премьер|министр|спикер|прэзідэнт|прэм'ер|міністр|спікер)/;

/** Of another state, of several, or of nobody's. */
const OTHERS =
  /^(?:foreign|european|international|world|allied|coalition|another|other|иностранн|европейск|международн|союзн|другой|другого|замежн|еўрапейск|міжнародн|саюзн|іншы|іншага)/;

/** "The parliament", «МВД», "the minister": there is one in a land, whose it is the text has said. */
export function isStateOrgan({ tokens, slavic }: Parsed, mention: Mention): boolean {
  const { kind, country, id, sector, start, end, plural } = mention;
  if (kind !== 'role' || country !== undefined || id !== undefined || sector === undefined) return false;
  for (let at = Math.max(0, start - 1); at < end; at++) if (OTHERS.test(tokens[at]?.word ?? '')) return false;
  const one = !slavic && (tokens[start - 1]?.word === 'a' || tokens[start - 1]?.word === 'an');
  if (OWN.has(sector)) return !(one && sector !== 'JUD');
  if ((sector !== 'GOV' && sector !== 'MIL') || plural || one) return false;
  const last = tokens[end - 1]?.word ?? '';
  const first = tokens[start]?.word ?? '';
  return isInstitution(last) || isInstitution(first) || (sector === 'GOV' && (OFFICE.test(first) || OFFICE.test(last)));
}

/** Nothing of any state stands in the sentence itself. */
export function namesNoState({ mentions, places }: Parsed): boolean {
  return places.length === 0 && mentions.every((one) => one.country === undefined && one.id === undefined);
}
