import { sql, type Transaction } from 'kysely';
import { joinSections } from '../sections.ts';
import type { Schema } from './schema.ts';

type Printed = { id: string; work: string; language: string; section: string | null; section_key: string | null };

/** Notes that an article carries a section name, and which names the other languages of its work carry. */
export const countSection = (trx: Transaction<Schema>, article: Printed) => change(trx, article, 1);

/** Takes back what `countSection` noted. */
export const uncountSection = (trx: Transaction<Schema>, article: Printed) => change(trx, article, -1);

async function change(trx: Transaction<Schema>, article: Printed, by: 1 | -1): Promise<void> {
  const { section_key: key, section: name, language } = article;
  if (key === null || name === null) return;
  await trx
    .insertInto('section_name')
    .values({ key, language, name, articles: by })
    .onConflict((conflict) =>
      conflict
        .columns(['key', 'language', 'name'])
        .doUpdateSet({ articles: sql<number>`section_name.articles + ${by}` }),
    )
    .execute();
  const siblings = await trx
    .selectFrom('article')
    .select(['section_key', 'language'])
    .where('work', '=', article.work)
    .where('id', '!=', article.id)
    .where('language', '!=', language)
    .execute();
  for (const sibling of siblings) {
    if (sibling.section_key === null || sibling.section_key === key) continue;
    const here = { key, language };
    const there = { key: sibling.section_key, language: sibling.language };
    const [a, b] = here.key < there.key ? [here, there] : [there, here];
    await trx
      .insertInto('section_pair')
      .values({ a: a.key, a_language: a.language, b: b.key, b_language: b.language, works: by })
      .onConflict((conflict) =>
        conflict
          .columns(['a', 'a_language', 'b', 'b_language'])
          .doUpdateSet({ works: sql<number>`section_pair.works + ${by}` }),
      )
      .execute();
  }
  if (by === -1) {
    await trx.deleteFrom('section_name').where('articles', '<=', 0).execute();
    await trx.deleteFrom('section_pair').where('works', '<=', 0).execute();
  }
}

/** Finds out again which names are of one section; there are few names, however many articles. */
export async function rejoinSections(trx: Transaction<Schema>): Promise<void> {
  const names = await trx.selectFrom('section_name').selectAll().execute();
  const pairs = await trx.selectFrom('section_pair').selectAll().execute();
  const before = new Map(
    (await trx.selectFrom('section').selectAll().execute()).map(({ key, section_id }) => [key, section_id]),
  );
  const now = joinSections(names, pairs);
  for (const [key, section_id] of now) {
    if (before.get(key) === section_id) continue;
    await trx
      .insertInto('section')
      .values({ key, section_id })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ section_id }))
      .execute();
  }
  for (const key of before.keys()) if (!now.has(key)) await trx.deleteFrom('section').where('key', '=', key).execute();
}
