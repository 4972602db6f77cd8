import type { Trend } from '@letapis/core';
import type { Page, SituationFilter, SituationRow, VerdictCount } from '../archive.ts';
import type { Articles } from '../catalogue/articles.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { namedTest, passing, sectionTest, shownTest, type Test } from '../catalogue/tests.ts';
import { dayText } from '../segments/day-number.ts';
import { pageOfArticles } from './articles.ts';
import { readSections } from './overview.ts';

export async function listSituations(
  catalogue: Catalogue,
  { sectionId, prefer = 'en', ...paging }: SituationFilter = {},
): Promise<Page<SituationRow>> {
  const sections = await readSections(catalogue.db);
  const ids = sectionId === undefined ? [...new Set(sections.values())] : [sectionId];
  const { items, ...rest } = await pageOfArticles(catalogue, paging, (articles) =>
    judged(articles, prefer, sectionTest(articles, sections, ids)),
  );
  return {
    ...rest,
    items: items.flatMap(({ id, sectionId, period, situation, language, title }) => {
      if (sectionId === undefined || period === undefined || situation === undefined) return [];
      const { trend, label } = situation;
      return { sectionId, period, trend, label, articleId: id, language, title };
    }),
  };
}

/** Articles with a verdict on a period, one a work. */
function judged(articles: Articles, prefer: string, inSections: Test): Test[] {
  const { start } = articles.of;
  const shown = shownTest(articles, { prefer }) ?? [];
  return [
    shown,
    namedTest(articles, 'trend', (trend) => trend !== ''),
    (n: number) => start[n] !== 0,
    inSections,
  ].flat();
}

export async function countVerdicts(
  catalogue: Catalogue,
  { prefer = 'en' }: Pick<SituationFilter, 'prefer'> = {},
): Promise<VerdictCount[]> {
  const { articles, db } = catalogue;
  const sections = await readSections(db);
  return catalogue.now(() => {
    const { start, trend, section } = articles.of;
    const { values: trends } = articles.names.trend;
    const ids = articles.names.section.values.map((key) => sections.get(key));
    const wanted = passing(
      articles,
      judged(articles, prefer, (n) => ids[section[n] ?? 0] !== undefined),
    );
    const counts = new Map<string, VerdictCount>();
    for (let n = 0; n < wanted.length; n++) {
      if (wanted[n] !== 1) continue;
      const month = dayText(start[n] ?? 0).slice(0, 7);
      const sectionId = ids[section[n] ?? 0] ?? '';
      const key = `${month} ${sectionId}`;
      const count = counts.get(key) ?? { sectionId, month, improved: 0, unchanged: 0, deteriorated: 0 };
      counts.set(key, count);
      count[trends[trend[n] ?? 0] as Trend]++;
    }
    return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
  });
}
