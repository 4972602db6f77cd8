import { type Expression, type SqlBool, sql } from 'kysely';
import { type Condition, type Field, type Group, isText, type Query, type Text } from '../search/query/query.ts';
import { sectionKey } from '../sections.ts';
import { toFts } from './full-text.ts';

/** A query made ready for SQLite: what the full-text index is asked, if anything, and what is asked of `article`. */
export type Asked = { match: string | undefined; where: Expression<SqlBool>[] };

/** Groups of nothing but text go to the full-text index, which ranks by them; the others become conditions. */
export function toConditions({ groups }: Query): Asked {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  const where: Expression<SqlBool>[] = [];
  for (const group of groups) {
    const texts = onlyText(group);
    if (texts === undefined) where.push(groupCondition(group));
    else if (group.not) unwanted.push(toFts(texts));
    else wanted.push(toFts(texts));
  }
  if (wanted.length === 0) {
    return { match: undefined, where: [...where, ...unwanted.map((fts) => sql<SqlBool>`not ${matches(fts)}`)] };
  }
  const found = `(${wanted.join(' AND ')})`;
  return { match: unwanted.length === 0 ? found : `${found} NOT (${unwanted.join(' OR ')})`, where };
}

function onlyText({ any }: Group): Text[] | undefined {
  const texts = any.filter(isText);
  return texts.length === any.length ? texts : undefined;
}

function groupCondition({ not, any }: Group): Expression<SqlBool> {
  const either = sql.join(any.map(conditionOf), sql` or `);
  return not ? sql<SqlBool>`not coalesce((${either}), false)` : sql<SqlBool>`(${either})`;
}

function conditionOf(condition: Condition): Expression<SqlBool> {
  return isText(condition) ? matches(toFts([condition])) : fieldCondition(condition);
}

function matches(fts: string): Expression<SqlBool> {
  return sql<SqlBool>`article.n in (select rowid from article_fts where article_fts match ${fts})`;
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
      return sql<SqlBool>`(article.day != ''
        and (${field.from ?? null} is null or article.day >= ${field.from ?? null})
        and (${field.to ?? null} is null or coalesce(article.period_start, article.day) <= ${field.to ?? null}))`;
  }
}
