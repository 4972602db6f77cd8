import { type Kysely, sql } from 'kysely';
import type { Archive, Section, SituationRow, Week } from '../archive.ts';
import { namesByLanguage } from '../sections.ts';
import { inSection, shown } from './articles.ts';
import type { Schema } from './schema.ts';

export async function listSituations(
  db: Kysely<Schema>,
  filter: { sectionId?: string; prefer?: string } = {},
): Promise<SituationRow[]> {
  let query = db
    .selectFrom('article')
    .innerJoin('section', 'section.key', 'article.section_key')
    .where(shown({ prefer: filter.prefer ?? 'en' }))
    .where('trend', 'is not', null)
    .where('period_start', 'is not', null);
  if (filter.sectionId !== undefined) query = query.where(inSection(filter.sectionId));
  const rows = await query
    .select(['section_id', 'period_start', 'period_end', 'trend', 'situation_label', 'id', 'language', 'title'])
    .orderBy('period_start')
    .orderBy('period_end')
    .orderBy('section_id')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ section_id, period_start, period_end, trend, situation_label, id, language, title }) =>
    period_start === null || period_end === null || trend === null
      ? []
      : {
          sectionId: section_id,
          period: { start: period_start, end: period_end },
          trend,
          label: situation_label ?? '',
          articleId: id,
          language,
          title,
        },
  );
}

export async function listSections(db: Kysely<Schema>): Promise<Section[]> {
  const counts = await db
    .selectFrom('article')
    .innerJoin('section', 'section.key', 'article.section_key')
    .select(['section_id as id'])
    .select((eb) => [eb.fn.countAll<number>().as('articles'), eb.fn.count<number>('work').distinct().as('works')])
    .groupBy('section_id')
    .orderBy('section_id')
    .execute();
  const names = await db
    .selectFrom('section_name')
    .innerJoin('section', 'section.key', 'section_name.key')
    .select(['section_id', 'section_name.key', 'language', 'name', 'articles'])
    .execute();
  return counts.map((count) => ({
    ...count,
    names: namesByLanguage(names.filter(({ section_id }) => section_id === count.id)),
  }));
}

export async function listWeeks(db: Kysely<Schema>): Promise<Week[]> {
  const rows = await db
    .selectFrom('article')
    .select(['period_start as start', 'period_end as end'])
    .select((eb) => [eb.fn.countAll<number>().as('articles'), eb.fn.count<number>('work').distinct().as('works')])
    .where('period_start', 'is not', null)
    .groupBy(['period_start', 'period_end'])
    .orderBy('period_start', 'desc')
    .orderBy('period_end', 'desc')
    .execute();
  return rows.flatMap(({ start, end, ...counts }) => (start === null || end === null ? [] : { start, end, ...counts }));
}

export async function readStats(db: Kysely<Schema>): ReturnType<Archive['stats']> {
  const counts = await db
    .selectFrom('article')
    .select((eb) => [eb.fn.countAll<number>().as('articles'), eb.fn.count<number>('work').distinct().as('works')])
    .select(sql<string | null>`min(coalesce(period_start, nullif(day, '')))`.as('first'))
    .select(sql<string | null>`max(nullif(day, ''))`.as('last'))
    .executeTakeFirstOrThrow();
  const { events } = await db
    .selectFrom('event')
    .select((eb) => eb.fn.countAll<number>().as('events'))
    .executeTakeFirstOrThrow();
  const languages = await db.selectFrom('article').select('language').distinct().orderBy('language').execute();
  return { ...counts, events, languages: languages.map(({ language }) => language) };
}

/** Ids of sections by the keys of their names. */
export async function readSections(db: Kysely<Schema>): Promise<Map<string, string>> {
  const rows = await db.selectFrom('section').select(['key', 'section_id']).execute();
  return new Map(rows.map(({ key, section_id }) => [key, section_id]));
}
