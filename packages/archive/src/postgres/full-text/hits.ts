import { type Kysely, sql } from 'kysely';
import type { Text, Words } from '../../search/query/query.ts';
import { spellings } from '../../search/query/spellings.ts';
import type { Schema } from '../../sql/schema.ts';
import { fieldOf, NEXT, type Posting, unpack } from './pack.ts';
import { exactTerm, namedTerm, stemTerm, WEIGHTS } from './terms.ts';

/** What one row of words hits: for each article its length in tokens, and how often the words are there, by weight. */
export type Hits = Map<number, { tokens: number; frequency: number }>;

/** Postings of one term, or of all that begin with it. */
type Lookup = (term: string, prefix?: boolean) => Promise<Posting[]>;

/** Reads each term once, whatever a query asks it for. */
export async function lookupIn(db: Kysely<Schema>): Promise<Lookup> {
  const { rows } = await sql<{ n: number }>`select n from gone`.execute(db);
  const gone = new Set(rows.map(({ n }) => n));
  const known = new Map<string, Promise<Posting[]>>();
  const read = async (term: string, prefix: boolean) => {
    // No letter comes after this one.
    const wanted = prefix ? sql`term >= ${term} and term < ${`${term}\u{10FFFF}`}` : sql`term = ${term}`;
    const { rows: stored } = await sql<{ packed: Uint8Array }>`select packed from posting where ${wanted}`.execute(db);
    const postings: Posting[] = [];
    for (const { packed } of stored) {
      unpack(packed, (posting) => {
        if (!gone.has(posting.n)) postings.push(posting);
      });
    }
    return postings;
  };
  return (term, prefix = false) => {
    const key = `${term}${prefix ? '*' : ''}`;
    const postings = known.get(key) ?? read(term, prefix);
    known.set(key, postings);
    return postings;
  };
}

/** Rows of words that one text may be, each with what it hits. */
export async function hitsOf(lookup: Lookup, text: Text): Promise<Hits[]> {
  if (text.kind === 'named') return Promise.all(text.ids.map(async (id) => weigh(await lookup(namedTerm(id)))));
  return Promise.all(spellings(text.places).map((terms) => phrase(lookup, terms, text)));
}

async function phrase(lookup: Lookup, terms: readonly string[], { exact, prefix }: Words): Promise<Hits> {
  const termOf = exact ? exactTerm : stemTerm;
  const words = await Promise.all(
    terms.map((term, index) => lookup(termOf(term), prefix && index === terms.length - 1)),
  );
  const [first = [], ...others] = words;
  if (others.length === 0) return weigh(first);
  const places = others.map(placesByArticle);
  return weigh(
    first.flatMap((posting) => {
      const next = places.map((articles) => articles.get(posting.n));
      if (next.includes(undefined)) return [];
      const whole = posting.places.filter((place) => next.every((at, index) => at?.has(place + (index + 1) * NEXT)));
      return whole.length === 0 ? [] : [{ ...posting, places: whole }];
    }),
  );
}

function placesByArticle(postings: readonly Posting[]): Map<number, Set<number>> {
  const articles = new Map<number, Set<number>>();
  for (const { n, places } of postings) {
    const known = articles.get(n);
    if (known) for (const place of places) known.add(place);
    else articles.set(n, new Set(places));
  }
  return articles;
}

/** Words of one prefix may be several in one article. */
function weigh(postings: readonly Posting[]): Hits {
  const hits: Hits = new Map();
  for (const { n, tokens, places } of postings) {
    let frequency = 0;
    for (const place of places) frequency += WEIGHTS[fieldOf(place)] ?? 0;
    const known = hits.get(n);
    if (known) known.frequency += frequency;
    else hits.set(n, { tokens, frequency });
  }
  return hits;
}
