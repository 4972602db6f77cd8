import { isPlace } from './abroad.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention } from './mention.ts';
import { type Parsed, rootAt } from './parse.ts';
import type { Sense } from './sense.ts';
import { NOBODY, type Side } from './side.ts';

/** Types that are next to never done to nobody; those that are said do not go to whom a place belongs. */
const AIMED = new Set(['MOBILIZE', 'AID', 'SANCTION', 'AGREE', 'THREATEN']);
const SAID = new Set(['AGREE', 'THREATEN']);

/**
 * "Japan scrambled fighters after two Russian bombers came near": whom it is meant for, where the happening names nobody and
 * its part of the sentence speaks of one other state only. It is understood and not said, and the participant says so.
 */
export function onlyOther(parsed: Parsed, at: number, { type, mode }: Sense, { mentions: doers }: Side): Side {
  // Whom a court sentences is nobody's but its own.
  if (!AIMED.has(type) || mode === 'convict') return NOBODY;
  const [own, more] = new Set(doers.map(({ country }) => country));
  if (own === undefined || more !== undefined) return NOBODY;
  let root = rootAt(parsed, at);
  while (type === 'SANCTION' && parsed.clauses[root]?.opener === 'and') root = parsed.clauses[root]?.parent ?? 0;
  let found: Mention | undefined;
  for (const one of parsed.mentions) {
    if (one.country === own || (one.country === undefined && one.id === undefined) || one.sector === 'JRN') continue;
    if (!isUnder(parsed, one.start, root, type) || isTeller(parsed, one, at)) continue;
    // "Moved Kenyan and Ugandan soldiers": one's own with them.
    const joined = ((parsed.words[one.start - 1]?.roles ?? 0) & ROLE.conjunction) !== 0;
    if (joined && parsed.mentionOf[one.start - 2]?.country === own) continue;
    // "Moved two brigades, which stood by the German border before"
    if (type === 'MOBILIZE' && parsed.clauses[parsed.clauseOf[one.start] ?? 0]?.opener === 'relative') continue;
    if (SAID.has(type) && (isPlace(parsed, one) || one.kind === 'seat' || one.preposition === 'in')) continue;
    if ((type !== 'SANCTION' && isBeside(parsed, one)) || (type === 'AGREE' && isPromised(parsed, one))) continue;
    if (found !== undefined && (found.country ?? found.id) !== (one.country ?? one.id)) return NOBODY;
    if (found === undefined || found.kind === 'modifier') found = one;
  }
  // "Promised to find another source than Russian oil": Russia is promised nothing.
  const thing = type === 'AGREE' && found?.kind === 'modifier';
  if (thing || found?.country === undefined) return NOBODY;
  const state: Mention = { ...found, kind: 'country', id: found.country, sector: undefined, terms: [], namesakes: [] };
  return { mentions: [state], resolvedBy: 'implicit' };
}

/** Behind these stands who does it, too, or what it is done against. */
const BESIDE = new Set(
  'alongside with beside together like unlike against вместе рядом совместно разам побач супраць против'.split(' '),
);

function isBeside({ tokens }: Parsed, { start }: Mention): boolean {
  for (let at = start - 1; at >= 0 && start - at < 4; at--) if (BESIDE.has(tokens[at]?.word ?? '')) return true;
  return false;
}

/** "Promised that no Russian soldier would stay": whose deed is promised is not who is promised it. */
function isPromised({ clauses, clauseOf }: Parsed, { start, preposition }: Mention): boolean {
  if (preposition !== undefined) return false;
  for (let clause = clauses[clauseOf[start] ?? 0]; clause !== undefined; clause = clauses[clause.parent])
    if (clause.opener === 'that') return true;
  return false;
}

/** In the words of another clause that say who says so. */
function isTeller({ clauseOf, verbs }: Parsed, { start }: Mention, at: number): boolean {
  const clause = clauseOf[start];
  if (clause === clauseOf[at]) return false;
  return verbs.some((one) => clauseOf[one.at] === clause && one.kind !== 'infinitive' && one.reporting);
}

/** In a clause or in one that hangs from it; a measure goes on behind an "and": "broke off ties and closed the border". */
function isUnder({ clauses, clauseOf }: Parsed, at: number, root: number, type: string): boolean {
  for (let clause = clauseOf[at] ?? 0; clause >= 0; ) {
    if (clause === root) return true;
    if (clauses[clause]?.opener === 'and' && type !== 'SANCTION') return false;
    clause = clauses[clause]?.parent ?? -1;
  }
  return false;
}
