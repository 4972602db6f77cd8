import { join } from 'node:path';
import { type Archive, openArchive } from '@letapis/archive';
import { cleanup, render } from 'ink-testing-library';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { App } from '../../src/browser/app.tsx';
import { speak } from '../../src/messages.ts';
import { letapis, pages, scratch } from '../support.ts';

// The whole browser on a real archive; the screen of ink-testing-library is 100 columns wide.

let archive: Archive;
let remove: () => Promise<void>;

beforeAll(async () => {
  const made = await scratch();
  const location = join(made.folder, 'archive.db');
  await letapis(['add', pages, '--archive', location]);
  archive = await openArchive(location, { readOnly: true });
  remove = made.remove;
});
afterEach(() => cleanup());
afterAll(async () => {
  await archive.close();
  await remove();
});

async function start() {
  const speech = await speak('en');
  const { stdin, lastFrame } = render(<App archive={archive} start={{ speech, name: 'test' }} colours="none" />);
  const see = (text: string) => vi.waitFor(() => expect(lastFrame()).toContain(text), { timeout: 20_000 });
  const type = async (...keys: string[]) => {
    for (const key of keys) {
      stdin.write(key);
      // Ink tells an escape from the beginning of a sequence by the pause after it.
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  };
  return { see, type, lastFrame };
}

test('weeks, an earlier week, an article and its translation', async () => {
  const { see, type } = await start();
  await see('Week of 13–19 May 2019');
  await see('On ‹Tuesday›, dockers in Riga');
  await type('h');
  await see('Week of 6–12 May 2019');
  await see('‹8 May›');
  await type('\r', 't');
  await see('Два парты згадзіліся на адзін расклад');
});

test('a search from a Cyrillic layout, typed in one go', async () => {
  const { see, type } = await start();
  await see('Week of');
  await type('.', 'dockers\r');
  await see('“dockers”');
  await see('1/1');
});

test('the language of the interface changes, and with it the language that is preferred', async () => {
  const { see, type } = await start();
  await see('Week of');
  await type('L');
  await see('Тыдзень 13–19 мая 2019');
  await type('h');
  await see('▲ Марскі транспарт');
});

test('help opens, filters and closes', async () => {
  const { see, type, lastFrame } = await start();
  await see('Week of');
  await type('?', 'verdict');
  await see('verdicts: better, unchanged or worse');
  expect(lastFrame()).not.toContain('search the archive');
  await type('\x1b');
  await see('Week of');
});
