import { Problem } from '@letapis/core';
import type { Archive, Parse } from '../archive.ts';
import { Catalogue } from '../catalogue/catalogue.ts';
import { add, addAll, resume, type Writer } from './add.ts';
import { listArticles, readArticle, readSource } from './articles.ts';
import { check } from './check.ts';
import { readDyad } from './dyads.ts';
import type { Engine } from './engine.ts';
import { histogram, listEvents, listHappenings } from './events.ts';
import { note, recall } from './notes.ts';
import { listSections, listWeeks, readStats } from './overview.ts';
import { keepOwnActors, parserFor, readOwnActors } from './own-actors.ts';
import { rebuild } from './rebuild.ts';
import { forgetSearch, listSavedSearches, saveSearch } from './saved-searches.ts';
import { search } from './search.ts';
import { countVerdicts, listSituations } from './situations.ts';

export function archiveOn(engine: Engine, parse?: Parse): Archive {
  const { read, version, location: subject } = engine;
  const catalogue = new Catalogue(read);
  const parser = parserFor(read, parse);
  const writer = async (): Promise<Writer> => {
    if (engine.write) return { db: engine.write, ...(await parser()) };
    throw new Problem('archive.unreadable', 'The archive was opened for reading only.', { subject });
  };
  return {
    add: async (source) => add(await writer(), source),
    addAll: async (sources) => addAll(await writer(), sources),
    rebuild: async (onProgress) => rebuild(await writer(), version, onProgress),
    backup: (file) => engine.backup(file),
    check: () => check(engine),
    resume: async () => resume(await writer()),
    note: async (key, text) => note((await writer()).db, key, text),
    recall: (key) => recall(read, key),
    article: (id) => readArticle(catalogue, id),
    source: (articleId, revision) => readSource(read, articleId, revision),
    articles: (filter) => listArticles(catalogue, filter),
    events: (filter) => listEvents(catalogue, filter),
    timeline: (filter) => listHappenings(catalogue, filter),
    histogram: (filter) => histogram(catalogue, filter),
    dyad: (from, to) => readDyad(catalogue, from, to),
    situations: (filter) => listSituations(catalogue, filter),
    verdictCounts: (filter) => countVerdicts(catalogue, filter),
    sections: () => listSections(catalogue),
    weeks: () => listWeeks(catalogue),
    search: (query, filter) => search(catalogue, query, filter),
    saveSearch: async (name, query) => saveSearch((await writer()).db, name, query),
    savedSearches: () => listSavedSearches(read),
    forgetSearch: async (name) => forgetSearch((await writer()).db, name),
    actors: () => readOwnActors(read),
    keepActors: async (file) => keepOwnActors((await writer()).db, file),
    stats: () => readStats(catalogue),
    close: () => engine.close(),
  };
}
