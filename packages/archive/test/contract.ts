import { afterEach, beforeEach, describe } from 'vitest';
import type { Archive } from '../src/index.ts';
import { adding } from './contract/adding.ts';
import { addPage, type Bench } from './contract/bench.ts';
import { dyads } from './contract/dyads.ts';
import { events } from './contract/events.ts';
import { narrowing } from './contract/narrowing.ts';
import { outcomes } from './contract/outcomes.ts';
import { overviews } from './contract/overviews.ts';
import { paging } from './contract/paging.ts';
import { plainly } from './contract/plainly.ts';
import { searching } from './contract/search.ts';
import { translations } from './contract/translations.ts';
import { upkeep } from './contract/upkeep.ts';

const chapters = {
  ...{ adding, translations, events, dyads, outcomes, overviews, searching, narrowing, paging, upkeep },
  plainly,
};

/** What every engine must do. `open` gives a new, empty archive whose sources are the pages of pages.ts. */
export function contract(open: () => Promise<Archive>): void {
  let archive: Archive;
  const bench: Bench = {
    get archive() {
      return archive;
    },
    add: (name, value) => addPage(archive, name, value),
  };
  beforeEach(async () => {
    archive = await open();
  });
  afterEach(() => archive.close());

  for (const [name, chapter] of Object.entries(chapters)) describe(name, () => chapter(bench));
}
