import type { DatabaseSync } from 'node:sqlite';
import { Problem } from '@letapis/core';
import type { Kysely } from 'kysely';
import { fillIndex, refillIndex } from '../segments/fill-index.ts';
import { splitSegments } from '../segments/split-segments.ts';
import { rekeyAnnouncements } from '../sql/rekey-announcements.ts';
import type { Schema } from '../sql/schema.ts';
import { recountWords } from './recount-words.ts';
import { rekey } from './rekey.ts';

/** "Leta": tells an archive from any other SQLite file. */
const APPLICATION_ID = 0x4c657461;

type Step = string | ((database: DatabaseSync, db: Kysely<Schema>) => void | Promise<void>);

/** Forward only: a step is never changed once released, only followed by another. The version is their number. */
const migrations: readonly Step[] = [
  `
  create table content (hash text primary key, bytes blob not null) strict;

  create table source (
    id integer primary key,
    name text not null,
    url text,
    hash text not null references content (hash),
    added_at text not null,
    article_id text,
    revision integer,
    unique (article_id, revision)
  ) strict;
  create index source_name on source (name, id);
  create index source_hash on source (hash);
  create index source_pending on source (id) where article_id is null;

  create table article (
    n integer primary key,
    id text not null unique,
    work text not null,
    work_languages text not null,
    lead integer not null,
    fallback integer not null,
    language text not null,
    title text not null,
    section text,
    section_key text,
    period_start text,
    period_end text,
    published text,
    updated text,
    trend text,
    situation_label text,
    lede text,
    anchor text not null,
    day text not null,
    words integer not null,
    actual integer not null,
    announced integer not null,
    source_id integer not null references source (id),
    json text not null
  ) strict;
  create index article_work on article (work, language, id);
  create index article_day on article (day desc, id);
  create index article_week on article (period_start, period_end, work);
  create index article_section on article (section_key, day);
  create index article_language on article (language, day);

  create table happening (
    n integer primary key,
    id text not null unique,
    sort_day text not null,
    dated integer not null,
    side text not null,
    bucket text,
    json text not null
  ) strict;
  create index happening_order on happening (sort_day desc, dated desc, id);

  create table event (
    n integer primary key,
    id text not null,
    article_n integer not null references article (n) on delete cascade,
    position integer not null,
    happening_n integer references happening (n) on delete set null,
    type text not null,
    family text not null,
    start_day text,
    end_day text,
    sort_day text not null,
    span integer,
    polarity text not null,
    modality text not null,
    json text not null
  ) strict;
  create index event_article on event (article_n, position);
  create index event_happening on event (happening_n);
  create index event_order on event (sort_day, n);
  create index event_type on event (type, start_day);
  create index event_candidates on event (family, polarity, modality, span, start_day, end_day) where span is not null;

  create table participant (
    event_n integer not null references event (n) on delete cascade,
    key text not null,
    role text not null,
    primary key (key, event_n, role)
  ) strict, without rowid;
  create index participant_event on participant (event_n);

  create table section_name (
    key text not null,
    language text not null,
    name text not null,
    articles integer not null,
    primary key (key, language, name)
  ) strict, without rowid;
  create table section_pair (
    a text not null,
    a_language text not null,
    b text not null,
    b_language text not null,
    works integer not null,
    primary key (a, a_language, b, b_language)
  ) strict, without rowid;
  create table section (key text primary key, section_id text not null) strict, without rowid;
  create index section_id on section (section_id);

  -- Terms come ready from search/analyse.ts, parted by spaces: the ascii tokenizer leaves them as they are.
  create virtual table article_fts using fts5 (
    title, lede, body, title_stem, lede_stem, body_stem,
    content = '', contentless_delete = 1, tokenize = 'ascii'
  );
  `,
  // Stems by language and names of actors: the words of version 1 are of no use to this analyser.
  (database) => {
    database.exec(`
      drop table article_fts;
      create virtual table article_fts using fts5 (
        title, lede, body, title_stem, lede_stem, body_stem, actors,
        content = '', contentless_delete = 1, tokenize = 'ascii'
      );
    `);
    // Lists and counts read many rows of `article`, the whole text of one is read alone.
    database.exec(`
      create table article_json (
        n integer primary key references article (n) on delete cascade,
        json text not null
      ) strict;
      insert into article_json select n, json from article;
      alter table article drop column json;
      alter table article add column types text not null default '';
      update article set types = coalesce(
        (select group_concat(type) from (select distinct type from event where article_n = article.n order by type)), '');
      create table progress (task text primary key, json text not null) strict;
      drop index event_happening;
      create index event_happening on event (happening_n, article_n, type, start_day, end_day, polarity, modality);
    `);
    recountWords(database);
  },
  // Events that nothing can be linked with are no candidates.
  `update event set span = null where modality <> 'actual' or json ->> '$.when.basis' in ('period', 'none');`,
  // Events are found by what those of one matter share, not by the days and parties of all.
  (database) => {
    database.exec(`
      drop index event_candidates;
      alter table event drop column span;
      alter table event drop column family;
      create table link_key (
        key text not null,
        start_day text not null,
        end_day text not null,
        event_n integer not null references event (n) on delete cascade,
        primary key (key, start_day, event_n)
      ) strict, without rowid;
      create index link_key_event on link_key (event_n);
    `);
    rekey(database);
  },
  // What sides did to each other, counted without reading the events; and queries kept under a name.
  `
      create table dyad (
        a text not null,
        b text not null,
        bucket text not null,
        type text not null,
        happening_n integer not null references happening (n) on delete cascade,
        score real,
        primary key (a, b, bucket, type, happening_n)
      ) strict, without rowid;
      create index dyad_happening on dyad (happening_n);
      create table saved_search (name text primary key, query text not null, saved_at text not null) strict, without rowid;
  `,
  // Queries read columns and words from segments, the same in both engines, in place of FTS5 and of a table a question.
  async (database, db) => {
    database.exec(`
      drop table article_fts;
      drop table participant;
      drop table dyad;
      drop index event_type;
      drop index event_order;
      drop index event_happening;
      drop index happening_order;
      drop index article_language;
      drop index article_section;
      create index event_happening on event (happening_n);

      create table segment (
        id integer primary key,
        kind text not null,
        size integer not null,
        gone integer not null,
        columns blob not null
      ) strict;
      create table indexed (
        kind text not null,
        n integer not null,
        segment integer not null,
        primary key (kind, n)
      ) strict, without rowid;
      create table merged (segment integer primary key, now integer not null) strict;
      create index merged_now on merged (now);
      create table gone (segment integer not null, n integer not null, primary key (segment, n)) strict, without rowid;
      create table block (
        id integer primary key,
        segment integer not null,
        first text not null,
        packed blob not null
      ) strict;
      create unique index block_first on block (segment, first);
    `);
    await rekeyAnnouncements(db);
  },
  // Each column by itself, so that a query reads only those that it asks, and mentions in the order of timelines.
  async (database, db) => {
    database.exec(`
      create table segment_column (
        id integer primary key,
        segment integer not null,
        name text not null,
        packed blob not null
      ) strict;
      create unique index segment_column_name on segment_column (segment, name);
    `);
    await splitSegments(db);
    database.exec('alter table segment drop column columns');
    await fillIndex(db);
  },
  // Nothing is looked up by the ids of happenings, nor by weeks: indexes that are written all over take longest to write.
  `
      create table told (
        n integer primary key,
        id text not null,
        sort_day text not null,
        dated integer not null,
        side text not null,
        bucket text,
        json text not null
      ) strict;
      insert into told select * from happening order by n;
      drop table happening;
      alter table told rename to happening;
      drop index article_week;
  `,
  // Belarusian stems tell санкцыя from санкт, and seats of governments have terms of their own.
  (_, db) => refillIndex(db),
];

export const VERSION = migrations.length;

type Header = { applicationId: number; version: number; empty: boolean };

/** All of one moment: another program may be making the archive meanwhile. */
function header(database: DatabaseSync): Header {
  if (database.isTransaction) return readHeader(database);
  database.exec('begin');
  try {
    return readHeader(database);
  } finally {
    // What is damaged may have ended the transaction by itself.
    if (database.isTransaction) database.exec('commit');
  }
}

function readHeader(database: DatabaseSync): Header {
  const pragma = (name: string) => Number(Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0] ?? 0);
  return {
    applicationId: pragma('application_id'),
    version: pragma('user_version'),
    empty: database.prepare('select 1 from sqlite_schema limit 1').get() === undefined,
  };
}

/** What an archive needs before it can be used. Throws the `Problem` of a file that this program cannot use. */
export function stateOf(database: DatabaseSync, location: string): 'empty' | 'old' | 'current' {
  const { applicationId, version, empty } = header(database);
  if (applicationId === 0 && version === 0 && empty) return 'empty';
  if (applicationId !== APPLICATION_ID) {
    throw new Problem('archive.unreadable', 'The file is a database of another program, not an archive of Letapis.', {
      subject: location,
    });
  }
  if (version > VERSION) {
    throw new Problem(
      'archive.newer',
      `The archive was written by a newer Letapis (its version is ${version}, this program knows ${VERSION}); update the program.`,
      { subject: location },
    );
  }
  return version === VERSION ? 'current' : 'old';
}

/** Brings an archive up to date, or makes one of an empty file; one program at a time, all or nothing. `db` is the same connection. */
export async function migrate(database: DatabaseSync, db: Kysely<Schema>, location: string): Promise<void> {
  if (stateOf(database, location) === 'current') return;
  // A table that others refer to can be made anew only so; what referred to the old one refers to the new one then.
  database.exec('pragma foreign_keys = off; begin immediate');
  try {
    // Another program may have been first while this one waited for the lock.
    if (stateOf(database, location) !== 'current') {
      for (const step of migrations.slice(header(database).version)) {
        if (typeof step === 'string') database.exec(step);
        else await step(database, db);
      }
      database.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${VERSION};`);
    }
    database.exec('commit');
  } catch (error) {
    // A full disk ends the transaction by itself.
    if (database.isTransaction) database.exec('rollback');
    throw error;
  } finally {
    database.exec('pragma foreign_keys = on');
  }
}
