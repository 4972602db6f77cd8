import { type Event, ploverScore } from '@letapis/core';
import type { DyadRow } from '../archive.ts';
import type { Catalogue, Mentions } from '../catalogue/catalogue.ts';
import { eachMention } from '../catalogue/mentions.ts';
import { whoAre, whoAreBoth } from '../catalogue/people.ts';
import { actorKeys } from '../search/query/fields.ts';
import { numberAt, textAt } from '../segments/columns.ts';

/** Types that are of both sides, whoever is named first. */
const RECIPROCAL: ReadonlySet<string> = new Set<Event['type']>(['CONSULT', 'AGREE']);
/** Types that sides do with each other when nobody is named to whom they do it. */
const JOINT: ReadonlySet<string> = new Set<Event['type']>(['COOPERATE', 'SUPPORT']);

/** What is told as done; a happening counts once, whoever tells it and by whatever name. */
export async function readDyad(catalogue: Catalogue, from: string, to: string): Promise<DyadRow[]> {
  const [a, b] = [new Set(actorKeys(from)), new Set(actorKeys(to))];
  const groups = await catalogue.now(() => {
    const counts = new Map<string, { month: string; first: string; happenings: number }>();
    const counted = new Set<number>();
    let at: Mentions | undefined;
    let done: (row: number) => boolean = () => false;
    eachMention(catalogue, { ...DONE, sides: [a, b] }, { sections: new Map() }, (mentions, row, happening) => {
      if (mentions !== at) [at, done] = [mentions, doneIn(mentions, a, b)];
      if (!done(row) || counted.has(happening)) return;
      counted.add(happening);
      const [month, first] = [textAt(mentions.of.bucket, row), textAt(mentions.of.first, row)];
      const count = counts.get(`${month} ${first}`) ?? { month, first, happenings: 0 };
      counts.set(`${month} ${first}`, count);
      count.happenings++;
    });
    return [...counts.values()];
  });
  return byMonth(groups);
}

const DONE = { polarity: 'positive', modality: 'actual' } as const;

/** Whether a mention in a segment tells that the one side did something to the other, by its row. */
function doneIn({ of }: Mentions, a: ReadonlySet<string>, b: ReadonlySet<string>): (row: number) => boolean {
  const [types, actors, recipients] = [of.kind, of.actors, of.recipients];
  const typed = (isSo: ReadonlySet<string>) =>
    Uint8Array.from(types.values, (kind) => Number(isSo.has(kind.split(' ')[0] ?? '')));
  const [reciprocal, joint] = [typed(RECIPROCAL), typed(JOINT)];
  const [actingA, actingB] = [whoAre(actors, a), whoAre(actors, b)];
  const [receivingA, receivingB] = [whoAre(recipients, a), whoAre(recipients, b)];
  const both = whoAreBoth(actors, a, b);
  const nobody = Uint8Array.from(recipients.values, (people) => Number(people === ''));
  return (row) => {
    const kind = numberAt(types.codes, row);
    const acting = numberAt(actors.codes, row);
    const receiving = numberAt(recipients.codes, row);
    if (actingA[acting] === 1 && receivingB[receiving] === 1) return true;
    if (reciprocal[kind] === 1) return both[acting] === 1 || (actingB[acting] === 1 && receivingA[receiving] === 1);
    return joint[kind] === 1 && nobody[receiving] === 1 && both[acting] === 1;
  };
}

/** Modes of one type are one row, with the mean of their scores. */
function byMonth(groups: readonly { month: string; first: string; happenings: number }[]): DyadRow[] {
  const rows = new Map<string, { month: string; type: Event['type']; happenings: number; sum: number | null }>();
  for (const { month, first, happenings } of groups) {
    const [type, mode] = first.split(' ') as [Event['type'], Event['mode'] | ''];
    const score = ploverScore(type, mode === '' ? undefined : mode);
    const row = rows.get(`${month} ${type}`) ?? { month, type, happenings: 0, sum: null };
    rows.set(`${month} ${type}`, row);
    row.happenings += happenings;
    if (score !== null) row.sum = (row.sum ?? 0) + score * happenings;
  }
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
