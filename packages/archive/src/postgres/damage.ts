import type { Kysely } from 'kysely';
import type { Damage } from '../archive.ts';
import { type Finding, findDamage } from '../sql/check.ts';
import type { Schema } from '../sql/schema.ts';

const findings: readonly Finding[] = [
  {
    what: 'source',
    message: 'The bytes of the source are not there.',
    find: 'select name as subject from source where not exists (select from content where content.hash = source.hash)',
  },
  {
    what: 'article',
    message: 'There is a text of an article that is not there.',
    find: `select n::text as subject from article_json as text where not exists (select from article where article.n = text.n)`,
  },
];

/** Damage of what no foreign key holds; PostgreSQL itself looks after the rest. */
export const damage = (db: Kysely<Schema>): Promise<Damage[]> => findDamage(db, findings);
