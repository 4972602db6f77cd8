import type { Transaction } from 'kysely';
import { joinSections } from '../sections.ts';
import { batches } from './batches.ts';
import type { Schema } from './schema.ts';
import { insertRows } from './write-rows.ts';

type Printed = Pick<Schema['article'], 'id' | 'work' | 'language' | 'section' | 'section_key'>;

/** Notes that articles, which are stored, carry section names, and which names the other languages of their works carry. */
export const countSections = (trx: Transaction<Schema>, articles: readonly Printed[]) => change(trx, articles, 1);

/** Takes back what `countSections` noted; to be called before the articles are removed. */
export async function uncountSections(trx: Transaction<Schema>, articles: readonly Printed[]): Promise<void> {
  await change(trx, articles, -1);
  await trx.deleteFrom('section_name').where('articles', '<=', 0).execute();
  await trx.deleteFrom('section_pair').where('works', '<=', 0).execute();
}

async function change(trx: Transaction<Schema>, articles: readonly Printed[], by: 1 | -1): Promise<void> {
  const printed = articles.filter(({ section, section_key }) => section !== null && section_key !== null);
  const names = new Map<string, Schema['section_name']>();
  for (const { section_key, language, section } of printed) {
    const row = { key: section_key ?? '', language, name: section ?? '' };
    const known = names.get(JSON.stringify(row));
    if (known) known.articles += by;
    else names.set(JSON.stringify(row), { ...row, articles: by });
  }
  await insertRows(trx, 'section_name', [...names.values()], (insert) =>
    insert.onConflict((conflict) =>
      conflict
        .columns(['key', 'language', 'name'])
        .doUpdateSet((eb) => ({ articles: eb('section_name.articles', '+', eb.ref('excluded.articles')) })),
    ),
  );
  await insertRows(trx, 'section_pair', await pairsOf(trx, printed, by), (insert) =>
    insert.onConflict((conflict) =>
      conflict
        .columns(['a', 'a_language', 'b', 'b_language'])
        .doUpdateSet((eb) => ({ works: eb('section_pair.works', '+', eb.ref('excluded.works')) })),
    ),
  );
}

/** Each pair of names that an article and a translation of it carry, once for two articles. */
async function pairsOf(trx: Transaction<Schema>, articles: readonly Printed[], by: 1 | -1) {
  const siblings = new Map<string, Printed[]>();
  for (const works of batches([...new Set(articles.map(({ work }) => work))])) {
    const rows = await trx
      .selectFrom('article')
      .select(['id', 'work', 'language', 'section', 'section_key'])
      .where('work', 'in', works)
      .where('section_key', 'is not', null)
      .execute();
    for (const row of rows) siblings.set(row.work, [...(siblings.get(row.work) ?? []), row]);
  }
  const pairs = new Map<string, Schema['section_pair']>();
  const done = new Set<string>();
  for (const article of articles) {
    for (const sibling of siblings.get(article.work) ?? []) {
      if (sibling.language === article.language || done.has(sibling.id)) continue;
      const [here, there] = [article.section_key ?? '', sibling.section_key ?? ''];
      if (here === there) continue;
      const [a, b] = here < there ? [article, sibling] : [sibling, article];
      const row = { a: a.section_key ?? '', a_language: a.language, b: b.section_key ?? '', b_language: b.language };
      const known = pairs.get(JSON.stringify(row));
      if (known) known.works += by;
      else pairs.set(JSON.stringify(row), { ...row, works: by });
    }
    done.add(article.id);
  }
  return [...pairs.values()];
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
