import { type Event, ploverScore } from '@letapis/core';
import type { DyadRow } from '../archive.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Mentions } from '../catalogue/mentions.ts';
import { MonthCounts } from '../catalogue/month-counts.ts';
import { whoAre, whoAreBoth } from '../catalogue/people.ts';
import { selectMentions } from '../catalogue/select-mentions.ts';
import { actorKeys } from '../search/query/fields.ts';
import { numberAt } from '../segments/columns.ts';

/** Types that are of both sides, whoever is named first. */
const RECIPROCAL: ReadonlySet<string> = new Set<Event['type']>(['CONSULT', 'AGREE']);
/** Types that sides do with each other when nobody is named to whom they do it. */
const JOINT: ReadonlySet<string> = new Set<Event['type']>(['COOPERATE', 'SUPPORT']);

/** What is told as done; a happening counts once, whoever tells it and by whatever name. */
export async function readDyad(catalogue: Catalogue, from: string, to: string): Promise<DyadRow[]> {
  const [a, b] = [new Set(actorKeys(from)), new Set(actorKeys(to))];
  const counts = await catalogue.now(() => {
    const found = new MonthCounts((first) => first);
    selectMentions(catalogue, { ...DONE, sides: [a, b] }, { sections: new Map() }, (mentions, rows) => {
      found.add(mentions, doneIn(mentions, rows, a, b));
    });
    return found;
  });
  return byMonth(counts);
}

const DONE = { polarity: 'positive', modality: 'actual' } as const;

/** Of these rows, in their place, the first of each happening that tells that the one side did something to the other. */
function doneIn({ of }: Mentions, rows: Uint32Array, a: ReadonlySet<string>, b: ReadonlySet<string>): Uint32Array {
  const [types, actors, recipients] = [of.kind, of.actors, of.recipients];
  const typed = (isSo: ReadonlySet<string>) =>
    Uint8Array.from(types.values, (kind) => Number(isSo.has(kind.split(' ')[0] ?? '')));
  const [reciprocal, joint] = [typed(RECIPROCAL), typed(JOINT)];
  const [actingA, actingB] = [whoAre(actors, a), whoAre(actors, b)];
  const [receivingA, receivingB] = [whoAre(recipients, a), whoAre(recipients, b)];
  const both = whoAreBoth(actors, a, b);
  const nobody = Uint8Array.from(recipients.values, (people) => Number(people === ''));
  const isDone = (row: number) => {
    const kind = numberAt(types.codes, row);
    const acting = numberAt(actors.codes, row);
    const receiving = numberAt(recipients.codes, row);
    if (actingA[acting] === 1 && receivingB[receiving] === 1) return true;
    if (reciprocal[kind] === 1) return both[acting] === 1 || (actingB[acting] === 1 && receivingA[receiving] === 1);
    return joint[kind] === 1 && nobody[receiving] === 1 && both[acting] === 1;
  };
  let count = 0;
  let last = -1;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const happening = numberAt(of.happening, row);
    if (happening === last || !isDone(row)) continue;
    last = happening;
    rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/** Modes of one type are one row, with the mean of their scores. */
function byMonth(counts: MonthCounts<string>): DyadRow[] {
  const rows = new Map<string, { month: string; type: Event['type']; happenings: number; sum: number | null }>();
  counts.each((month, first, happenings) => {
    const [type, mode] = first.split(' ') as [Event['type'], Event['mode'] | ''];
    const score = ploverScore(type, mode === '' ? undefined : mode);
    const row = rows.get(`${month} ${type}`) ?? { month, type, happenings: 0, sum: null };
    rows.set(`${month} ${type}`, row);
    row.happenings += happenings;
    if (score !== null) row.sum = (row.sum ?? 0) + score * happenings;
  });
  // What has no month comes last.
  const last = '~';
  return [...rows.values()]
    .map((row) => ({ ...row, key: `${row.month === '' ? last : row.month} ${row.type}` }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ month, type, happenings, sum }) => ({
      month: month === '' ? null : month,
      type,
      happenings,
      score: sum === null ? null : sum / happenings,
    }));
}
