import type { Added, Archive } from '../../src/index.ts';
import { type Page, page } from '../pages.ts';

/** What a test of the contract works with: a new archive for each, and a short way to add a page that must be taken. */
export type Bench = {
  archive: Archive;
  add(name: string, value: Page): Promise<Extract<Added, { articleId: string }>>;
};

export const week = { start: '2021-03-01', end: '2021-03-07' };

export async function addPage(archive: Archive, name: string, value: Page) {
  const added = await archive.add({ name, content: page(value) });
  if ('problem' in added) throw added.problem;
  return added;
}
