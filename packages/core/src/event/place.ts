import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention, Place } from './mention.ts';
import { clauseAt, type Parsed } from './parse.ts';
import { OPAQUE, partOf } from './scope.ts';
import type { Sense } from './sense.ts';

/** A preposition of place stands no further before the name. */
const REACH = 4;

/** Where it happened: a country or a city that a preposition of place governs in the happening's own part of the clause. */
export function placeOf(
  parsed: Parsed,
  { sense, at, first }: { sense: Sense; at: number; first: number },
  taken: readonly Mention[],
): string | undefined {
  if (parsed.places.length === 0) return undefined;
  const clause = clauseAt(parsed, at);
  // What is demanded or condemned may lie elsewhere: only a place before the words is that of the saying.
  // "Curbs were lifted in Albania"
  const eased = sense.type === 'CONCEDE' && !parsed.slavic && parsed.verbAt[at]?.passive === true;
  const said = OPAQUE.has(sense.type) && sense.object?.has('accord') !== true && !eased;
  for (const place of parsed.places) {
    if (place.start < clause.start || place.end > clause.end) continue;
    if (said && place.start > first) continue;
    if (!isOwn(parsed, at, place.start, clause.start, sense.type) || !isLocative(parsed, place)) continue;
    const mention = parsed.mentionOf[place.start];
    if (mention !== undefined && taken.includes(mention) && mention.start === place.start) continue;
    return place.name;
  }
  return undefined;
}

/** In the verb's own part of the clause, or before every verb and so the place of all of them. */
function isOwn(parsed: Parsed, trigger: number, at: number, start: number, type: string): boolean {
  const { verbs, words } = parsed;
  // "Forbade ferries to dock at Izmir": what is forbidden is forbidden there.
  const told = type === 'COERCE' ? verbs.filter(({ kind }) => kind !== 'infinitive') : verbs;
  if (at > trigger) return !told.some((verb) => verb.at > trigger && verb.at < at);
  if (at >= partOf(parsed, trigger)[0] && partOf(parsed, trigger)[0] > start) return true;
  for (let i = start; i < at; i++) {
    if (verbs.some((verb) => verb.at === i && verb.kind === 'finite')) return false;
    if (((words[i]?.roles ?? 0) & ROLE.be) !== 0) return false;
  }
  return true;
}

/** Behind "in" or "near", with only capitals, articles and numbers between: "in central Minsk", "in the city of Brest". */
function isLocative({ tokens, words, slavic }: Parsed, { start, cases }: Place): boolean {
  if (slavic && (cases & CASE.locative) === 0) return false;
  for (let at = start - 1; at >= 0 && start - at <= REACH; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    const roles = words[at]?.roles ?? 0;
    if ((roles & ROLE.place) !== 0) return true;
    const passes = (roles & ~(ROLE.determiner | ROLE.of)) === 0 && words[at]?.verbs === undefined;
    if (!passes || (slavic && !token.capital)) return false;
  }
  return false;
}
