import 'server-only';
import type { Archive, Section } from '@letapis/archive';
import type { Trend } from '@letapis/core';
import { type Judged, judgedOne, judgedTogether } from '../view/strip.ts';

/** So many verdicts are drawn one by one. */
const FEW = 1000;

/** What the strips show: all verdicts, and what each section's latest says, by its id. */
export type Verdicts = { all: Judged[]; latest: ReadonlyMap<string, Trend> };

export async function readVerdicts(archive: Archive, prefer: string, sections: readonly Section[]): Promise<Verdicts> {
  const { items, total } = await archive.situations({ prefer, limit: FEW });
  const all = total <= FEW ? items.map(judgedOne) : judgedTogether(await archive.verdictCounts({ prefer }));
  const latest = new Map<string, Trend>();
  // Newest first: what a section says first is its latest.
  for (const { sectionId, trend } of items) if (!latest.has(sectionId)) latest.set(sectionId, trend);
  for (const { id } of total <= FEW ? [] : sections) {
    if (latest.has(id)) continue;
    const [row] = (await archive.situations({ prefer, sectionId: id, limit: 1 })).items;
    if (row) latest.set(id, row.trend);
  }
  return { all, latest };
}
