import type { Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** Notes in the articles of a work which of them a reader is shown; to be called when one comes or goes. */
export async function arrangeWork(trx: Transaction<Schema>, work: string): Promise<void> {
  const articles = await trx
    .selectFrom('article')
    .select(['n', 'language', 'work_languages', 'lead', 'fallback'])
    .where('work', '=', work)
    .orderBy('language')
    .orderBy('id')
    .execute();
  const languages = [...new Set(articles.map(({ language }) => language))];
  const work_languages = `,${languages.join(',')},`;
  const leads = new Map([...articles].reverse().map((article) => [article.language, article]));
  const shown = leads.get('en') ?? articles[0];
  for (const article of articles) {
    const lead = Number(leads.get(article.language) === article);
    const fallback = Number(article === shown);
    if (article.work_languages === work_languages && article.lead === lead && article.fallback === fallback) continue;
    await trx.updateTable('article').set({ work_languages, lead, fallback }).where('n', '=', article.n).execute();
  }
}
