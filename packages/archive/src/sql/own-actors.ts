import { createHash } from 'node:crypto';
import { type ActorsFile, type EventOptions, readActors, type Source } from '@letapis/core';
import { parseSource } from '@letapis/core/parse-source';
import type { Kysely } from 'kysely';
import type { Parse } from '../archive.ts';
import { note, recall } from './notes.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { Schema } from './schema.ts';

const KEY = 'actors';

/** The file of actors and words that the archive was given last; null when it was given none. */
export async function readOwnActors(db: Kysely<Schema>): Promise<ActorsFile | null> {
  const json = await recall(db, KEY);
  return json === null ? null : readActors(json);
}

export async function keepOwnActors(db: Kysely<Schema>, file: ActorsFile): Promise<void> {
  await note(db, KEY, JSON.stringify(file));
}

/** `own` tells one file of actors from another; empty when there is none. */
export type Parser = { parse: (source: Source & { name: string }) => Promise<Prepared>; own: string };

/** Looks each time what the archive's own actors are: another program may have given others. */
export function parserFor(db: Kysely<Schema>, parse: Parse = parseSource): () => Promise<Parser> {
  let known: { json: string; parser: Parser } | undefined;
  const ready = async (source: Source & { name: string }, options: EventOptions) => {
    const parsed = await parse(source, options);
    return 'article' in parsed ? prepare(parsed, source.name) : parsed;
  };
  return async () => {
    const json = await recall(db, KEY);
    if (json === null) return { parse: (source) => ready(source, {}), own: '' };
    if (known?.json !== json) {
      const actors = readActors(json);
      const own = createHash('sha256').update(json).digest('hex').slice(0, 16);
      known = { json, parser: { parse: (source) => ready(source, { actors }), own } };
    }
    return known.parser;
  };
}
