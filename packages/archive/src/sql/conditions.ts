import { type Expression, type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Field, type Group, isText, type Query, type Text } from '../search/query/query.ts';
import { sectionKey } from '../sections.ts';
import type { FullText } from './engine.ts';
import type { Schema } from './schema.ts';

/** A query made ready for an engine: the hits of the full-text index, if it is asked, and what is asked of `article`. */
export type Asked = { ranked: RawBuilder<unknown> | undefined; where: Expression<SqlBool>[] };

/** Groups of nothing but text go to the full-text index, which ranks by them; the others become conditions. */
export async function toConditions(db: Kysely<Schema>, fullText: FullText, { groups }: Query): Promise<Asked> {
  const wanted: Text[][] = [];
  const unwanted: Text[][] = [];
  const where: Expression<SqlBool>[] = [];
  const holds = async (texts: readonly Text[]) => sql<SqlBool>`article.n in (${await fullText.holding(db, texts)})`;

  for (const { not, any } of groups) {
    const texts = onlyText(any);
    if (texts === undefined) {
      const each = any.map((condition) => (isText(condition) ? holds([condition]) : fieldCondition(condition)));
      const either = sql.join(await Promise.all(each), sql` or `);
      where.push(not ? sql<SqlBool>`not coalesce((${either}), false)` : sql<SqlBool>`(${either})`);
    } else if (not) unwanted.push(texts);
    else wanted.push(texts);
  }
  if (wanted.length > 0) return { ranked: await fullText.ranked(db, wanted, unwanted), where };
  for (const texts of unwanted) where.push(sql<SqlBool>`not ${await holds(texts)}`);
  return { ranked: undefined, where };
}

function onlyText(any: Group['any']): Text[] | undefined {
  const texts = any.filter(isText);
  return texts.length === any.length ? texts : undefined;
}

function fieldCondition(field: Field): Expression<SqlBool> {
  switch (field.kind) {
    case 'section':
      return sql<SqlBool>`article.section_key in (select key from section where section_id in
        (select section_id from section where section_id = ${field.name} or key = ${sectionKey(field.name)}))`;
    case 'actor':
      return sql<SqlBool>`article.n in (select article_n from event where n in
        (select event_n from participant where key in (${sql.join(field.keys)})))`;
    case 'type':
      return sql<SqlBool>`instr(',' || article.types || ',', ${`,${field.type},`}) > 0`;
    case 'language':
      return sql<SqlBool>`(lower(article.language) = ${field.language}
        or lower(article.language) like ${`${field.language}-%`})`;
    case 'situation':
      return sql<SqlBool>`article.trend = ${field.trend}`;
    case 'days':
      return inDays(field);
  }
}

function inDays({ from, to }: Extract<Field, { kind: 'days' }>): Expression<SqlBool> {
  const known = sql<SqlBool>`article.day <> ''`;
  const begun = from === undefined ? [] : [sql<SqlBool>`article.day >= ${from}`];
  const ended = to === undefined ? [] : [sql<SqlBool>`coalesce(article.period_start, article.day) <= ${to}`];
  return sql<SqlBool>`(${sql.join([known, ...begun, ...ended], sql` and `)})`;
}
