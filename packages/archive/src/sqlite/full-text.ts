import { CompiledQuery, type RawBuilder, sql } from 'kysely';
import { ACTOR_WEIGHT, actorTerm, FIELDS, type IndexText } from '../search/index-text.ts';
import type { Text } from '../search/query/query.ts';
import { spellings } from '../search/query/spellings.ts';
import type { FullText } from '../sql/engine.ts';

/** Columns of `article_fts`: words as written, as stems, and actors. */
const WORDS = Object.keys(FIELDS);
const STEMS = WORDS.map((field) => `${field}_stem`);
const COLUMNS = [...WORDS, ...STEMS, 'actors'];
const WEIGHTS = sql.raw([...Object.values(FIELDS), ...Object.values(FIELDS), ACTOR_WEIGHT].join(', '));

/** One row of the index; its values are the article's number and what `ftsValues` gives. */
export const INSERT_FTS = `insert into article_fts (rowid, ${COLUMNS.join(', ')}) values (?${', ?'.repeat(COLUMNS.length)})`;

/** Values of the columns, in their order. */
export const ftsValues = ({ fields, actors }: IndexText): string[] => [
  ...fields.map(({ terms }) => terms),
  ...fields.map(({ stems }) => stems),
  actors,
];

export const fts5: FullText = {
  async add(trx, texts) {
    for (const [n, text] of texts) await trx.executeQuery(CompiledQuery.raw(INSERT_FTS, [n, ...ftsValues(text)]));
  },
  async remove(trx, n) {
    await sql`delete from article_fts where rowid = ${n}`.execute(trx);
  },
  async ranked(_, wanted, unwanted) {
    const found = matching(wanted.map(toFts).join(' AND '));
    // Not by NOT of FTS5, which then leaves words out of the score.
    const without = unwanted.map((texts) => sql`and rowid not in (select rowid ${matching(toFts(texts))})`);
    return sql`select rowid as n, bm25(article_fts, ${WEIGHTS}) as score ${found} ${sql.join(without, sql` `)}`;
  },
  async holding(_, texts) {
    return sql`select rowid as n ${matching(toFts(texts))}`;
  },
};

const matching = (match: string): RawBuilder<unknown> => sql`from article_fts where article_fts match ${match}`;

/** Any of these, in the language of FTS5; terms hold letters and digits only, so nothing in them is an operator. */
function toFts(texts: readonly Text[]): string {
  return `(${texts.map(textToFts).join(' OR ')})`;
}

function textToFts(text: Text): string {
  if (text.kind === 'named') return `(actors : (${text.ids.map((id) => `"${actorTerm(id)}"`).join(' OR ')}))`;
  const { places, exact, prefix } = text;
  const columns = `{${(exact ? WORDS : STEMS).join(' ')}}`;
  const phrases = spellings(places).map((terms) => `"${terms.join(' ')}"${prefix ? ' *' : ''}`);
  return `(${columns} : (${phrases.join(' OR ')}))`;
}
