import { sql, type Transaction } from 'kysely';
import { batches } from './batches.ts';
import type { Schema } from './schema.ts';
import { givenRows } from './write-rows.ts';

/** Notes in the articles of works which of them a reader is shown; to be called when one comes or goes. */
export async function arrangeWorks(trx: Transaction<Schema>, works: readonly string[]): Promise<void> {
  const byWork = new Map<string, Arranged[]>(works.map((work) => [work, []]));
  for (const batch of batches(works)) {
    const articles = await trx
      .selectFrom('article')
      .select(['n', 'work', 'language', 'work_languages', 'lead', 'fallback'])
      .where('work', 'in', batch)
      .orderBy('language')
      .orderBy('id')
      .execute();
    for (const article of articles) byWork.get(article.work)?.push(article);
  }
  await givenRows(
    trx,
    ['n', 'work_languages', 'lead', 'fallback'],
    [...byWork.values()]
      .flatMap(changesOf)
      .map(({ n, work_languages, lead, fallback }) => [n, work_languages, lead, fallback]),
    sql`update article set work_languages = given.work_languages, lead = cast(given.lead as integer),
      fallback = cast(given.fallback as integer) from given where article.n = cast(given.n as bigint)`,
  );
}

type Arranged = Pick<Schema['article'], 'work' | 'language' | 'work_languages' | 'lead' | 'fallback'> & { n: number };

/** Those articles of one work of which something must change, as they should be. */
function changesOf(articles: readonly Arranged[]): Arranged[] {
  const languages = [...new Set(articles.map(({ language }) => language))];
  const work_languages = `,${languages.join(',')},`;
  const leads = new Map([...articles].reverse().map((article) => [article.language, article]));
  const shown = leads.get('en') ?? articles[0];
  return articles
    .map((article) => {
      const lead = Number(leads.get(article.language) === article);
      return { before: article, now: { ...article, work_languages, lead, fallback: Number(article === shown) } };
    })
    .filter(
      ({ before, now }) =>
        before.work_languages !== now.work_languages || before.lead !== now.lead || before.fallback !== now.fallback,
    )
    .map(({ now }) => now);
}
