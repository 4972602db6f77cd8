import type { Participant } from './event.ts';
import { isPersonId } from './gazetteer/person.ts';
import { RANKED, RANKS } from './gazetteer/ranks.ts';
import type { Sector } from './plover.ts';

/** How those who are named on one side by two tellings stand to each other. */
export type Parties = {
  /** Countries or bodies that both name, nobody of whom can be somebody else. */
  shared: number;
  /** Somebody is another of the same country: the president, and in the other telling a minister. */
  contradicted: boolean;
};

/** Compares participants by country first: a president and his country act as one, in every language. */
export function compareParties(one: readonly Participant[], two: readonly Participant[]): Parties {
  const first = byKey(one);
  const second = byKey(two);
  let shared = 0;
  let contradicted = false;
  for (const [key, these] of first) {
    const those = second.get(key);
    if (those === undefined) continue;
    if (these.some((a) => those.some((b) => canBeOne(a, b)))) shared++;
    else contradicted = true;
  }
  return { shared, contradicted };
}

/** What a participant is found by: the country, else the identity; nothing for who is only a name. */
export function partyKeys(participants: readonly Participant[]): Set<string> {
  return new Set(byKey(participants).keys());
}

function byKey(participants: readonly Participant[]): Map<string, Participant[]> {
  const map = new Map<string, Participant[]>();
  for (const one of participants) {
    const key = one.country ?? one.id;
    if (key === undefined) continue;
    const same = map.get(key);
    if (same) same.push(one);
    else map.set(key, [one]);
  }
  return map;
}

/** Whether two of one country can be the same: no two people, ranks or trades. */
function canBeOne(a: Participant, b: Participant): boolean {
  if (a.id !== undefined && a.id === b.id) return true;
  if (isPerson(a) && isPerson(b)) return false;
  const [one, two] = [rankOf(a), rankOf(b)];
  if (one !== undefined && two !== undefined)
    return one === two || (isCabinet(one) && isCabinet(two) && isVague(one, two));
  return sectorsFit(a.sector, b.sector);
}

function isPerson({ id }: Participant): boolean {
  return id !== undefined && isPersonId(id);
}

const RANK_WORDS = RANKS.map(({ rank, words }) => ({ rank, words: words.split('|') }));

function rankOf(one: Participant): string | undefined {
  if (isPerson(one)) {
    if (one.id !== undefined && Object.hasOwn(RANKED, one.id)) return RANKED[one.id];
    return one.sector === 'GOV' ? 'head' : undefined;
  }
  if (one.id !== undefined && one.id !== one.country) return undefined;
  const name = ` ${one.name.toLowerCase()} `;
  return RANK_WORDS.find(({ words }) => words.some((word) => startsWord(name, word)))?.rank;
}

function startsWord(name: string, word: string): boolean {
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    if (!/\p{L}/u.test(name.charAt(at - 1))) return true;
  }
  return false;
}

const CABINET = new Set(['foreign', 'defence', 'interior', 'finance', 'minister']);
const isCabinet = (rank: string) => CABINET.has(rank);
/** "The minister" may be the minister of anything. */
const isVague = (one: string, two: string) => one === 'minister' || two === 'minister';

/** Arms of one government, which reports take for each other, and kinds of opposition. */
const TOGETHER: readonly ReadonlySet<Sector>[] = [
  new Set<Sector>(['GOV', 'MIL', 'COP', 'SPY']),
  new Set<Sector>(['OPP', 'PTY', 'CVL']),
];

function sectorsFit(a: Sector | undefined, b: Sector | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  return TOGETHER.some((sectors) => sectors.has(a) && sectors.has(b));
}
