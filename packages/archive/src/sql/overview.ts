import type { Kysely } from 'kysely';
import type { Archive, Section, Week } from '../archive.ts';
import type { Articles } from '../catalogue/articles.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { namesByLanguage } from '../sections.ts';
import { dayText } from '../segments/day-number.ts';
import type { Schema } from './schema.ts';

/** Numbers of all articles that are there. */
function numbersOf(articles: Articles): number[] {
  const numbers: number[] = [];
  for (let n = 0; n < articles.end; n++) if (articles.owner[n] !== 0) numbers.push(n);
  return numbers;
}

/** Counts articles and works by whatever they have in common; none of those that have nothing. */
function countBy<K>(
  articles: Articles,
  keyOf: (n: number) => K | undefined,
): Map<K, { articles: number; works: number }> {
  const counts = new Map<K, { articles: number; works: number }>();
  const seen = new Map<K, Set<number>>();
  const { work } = articles.of;
  for (const n of numbersOf(articles)) {
    const key = keyOf(n);
    if (key === undefined) continue;
    const count = counts.get(key) ?? { articles: 0, works: 0 };
    const works = seen.get(key) ?? new Set();
    counts.set(key, count);
    seen.set(key, works);
    count.articles++;
    count.works = works.add(work[n] ?? 0).size;
  }
  return counts;
}

export async function listSections(catalogue: Catalogue): Promise<Section[]> {
  const { db, articles } = catalogue;
  const sections = await readSections(db);
  const counts = await catalogue.now(() => {
    const ids = articles.names.section.values.map((key) => sections.get(key));
    const { section } = articles.of;
    return articles.remember('sections', () => countBy(articles, (n) => ids[section[n] ?? 0]));
  });
  const names = await db
    .selectFrom('section_name')
    .innerJoin('section', 'section.key', 'section_name.key')
    .select(['section_id', 'section_name.key', 'language', 'name', 'articles'])
    .execute();
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, count]) => ({
      id,
      ...count,
      names: namesByLanguage(names.filter(({ section_id }) => section_id === id)),
    }));
}

/** Room for the number of the last day in one number with the first. */
const DAYS = 2 ** 23;

export async function listWeeks(catalogue: Catalogue): Promise<Week[]> {
  const { articles } = catalogue;
  const counts = await catalogue.now(() => {
    const { start, end } = articles.of;
    const weekOf = (n: number) => (start[n] === 0 ? undefined : (start[n] ?? 0) * DAYS + (end[n] ?? 0));
    return articles.remember('weeks', () => countBy(articles, weekOf));
  });
  return [...counts]
    .sort(([a], [b]) => b - a)
    .map(([days, count]) => ({ start: dayText(Math.floor(days / DAYS)), end: dayText(days % DAYS), ...count }));
}

export async function readStats(catalogue: Catalogue): ReturnType<Archive['stats']> {
  return catalogue.now(() => catalogue.articles.remember('stats', () => reckonStats(catalogue)));
}

function reckonStats({ articles, mentions }: Catalogue): Awaited<ReturnType<Archive['stats']>> {
  const works = new Set<number>();
  const languages = new Set<string>();
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  const { work, language, since, day } = articles.of;
  for (const n of numbersOf(articles)) {
    works.add(work[n] ?? 0);
    languages.add(articles.names.language.values[language[n] ?? 0] ?? '');
    first = Math.min(first, since[n] || Number.POSITIVE_INFINITY);
    last = Math.max(last, day[n] ?? 0);
  }
  let events = 0;
  for (const { size, gone } of mentions.values()) events += size - (gone?.reduce((sum, one) => sum + one, 0) ?? 0);
  return {
    articles: articles.count,
    works: works.size,
    events,
    languages: [...languages].sort(),
    first: Number.isFinite(first) ? dayText(first) : null,
    last: last === 0 ? null : dayText(last),
  };
}

/** Ids of sections by the keys of their names. */
export async function readSections(db: Kysely<Schema>): Promise<Map<string, string>> {
  const rows = await db.selectFrom('section').select(['key', 'section_id']).execute();
  return new Map(rows.map(({ key, section_id }) => [key, section_id]));
}
