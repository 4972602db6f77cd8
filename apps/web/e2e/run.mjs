// The browser test of the reader site: node apps/web/e2e/run.mjs, after `next build`.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from '@letapis/core';
import { launch, openPage, screens } from './browser.mjs';
import { checkHabits } from './habits.mjs';
import { checkPages, pathsOf } from './pages.mjs';
import { makeArchive, startSite } from './site.mjs';

const SAMPLE = join(import.meta.dirname, '../../../packages/sample/pages');

/** Runs everything against a real archive and the built site. Throws at the first thing that is wrong. */
export async function run({ pages = SAMPLE, log = console.log } = {}) {
  const { path, archive, remove } = await makeArchive(pages);
  const site = await startSite(path);
  const browser = await launch();
  try {
    const facts = await factsOf(archive);
    const { url } = site;
    log('web: pages in three languages, two screens, two themes');
    await checkPages({ browser, url, paths: pathsOf(facts) });
    log('web: what readers do');
    await checkHabits({ browser, url, facts, log });
    await checkSource({ url, archive, article: facts.article, pages });
    await checkMissingArchive({ browser });
    const { transferred, decoded } = await scriptSize({ browser, url });
    log(`web: front page scripts: ${kB(transferred)} transferred, ${kB(decoded)} decoded`);
    return { scripts: { transferred, decoded } };
  } finally {
    await browser.close();
    await site.stop();
    await remove();
  }
}

/** Articles and a week to visit, chosen by what they are, not by name. */
async function factsOf(archive) {
  const { items } = await archive.articles({ language: 'en', limit: 200 });
  const [week] = await archive.weeks();
  const told = items.find(({ events }) => events.actual > 1);
  const translated = items.find(({ translations, period }) => period && translations.be && translations.ru);
  const untranslated = items.find(({ translations }) => !translations.be && !translations.ru);
  assert.ok(week && told && translated && untranslated, 'the archive holds articles of every kind');
  return {
    week,
    told: told.id,
    article: translated.id,
    section: translated.sectionId,
    translations: translated.translations,
    untranslated: untranslated.id,
    pasted: await pastedFrom(archive, told.id),
  };
}

/** The source of an article as a reader would paste it, and what the library makes of it. */
async function pastedFrom(archive, id) {
  const { content } = await archive.source(id);
  const text = new TextDecoder().decode(content);
  const parsed = parse({ content: text });
  assert.ok(parsed.events.length > 0 && parsed.article.discarded.length > 0, 'the page has something of everything');
  return { text, parsed, article: parsed.article };
}

async function checkSource({ url, archive, article, pages }) {
  const stored = await archive.article(article);
  const response = await fetch(`${url}/en/article/${article}/source`);
  assert.match(response.headers.get('content-type'), /^text\/plain/);
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  const received = Buffer.from(await response.arrayBuffer());
  assert.ok(
    received.equals(await readFile(join(pages, stored.source.name))),
    'the source is what was added, byte for byte',
  );
  const citation = await fetch(`${url}/en/article/${article}/cite/bibtex`);
  assert.ok((await citation.text()).includes(stored.article.title));
}

async function checkMissingArchive({ browser }) {
  const site = await startSite(join(import.meta.dirname, 'no-such-archive.db'));
  const { page, faults, close } = await openPage(browser, site.url, screens.desktop);
  for (const path of ['/en', '/be/timeline', '/ru/article/x']) {
    await page.goto(`${site.url}${path}`);
    assert.ok((await page.locator('main').textContent()).includes('letapis add'), path);
  }
  assert.deepEqual(faults, []);
  await close();
  await site.stop();
}

/** Bytes of JavaScript that the front page loads, over the wire and unpacked. */
async function scriptSize({ browser, url }) {
  const { page, close } = await openPage(browser, url, screens.desktop);
  await page.goto(`${url}/en`, { waitUntil: 'networkidle' });
  const sizes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ initiatorType, name }) => initiatorType === 'script' || new URL(name).pathname.endsWith('.js'))
      .map(({ encodedBodySize, decodedBodySize }) => [encodedBodySize, decodedBodySize]),
  );
  await close();
  return {
    transferred: sizes.reduce((sum, [size]) => sum + size, 0),
    decoded: sizes.reduce((sum, [, size]) => sum + size, 0),
  };
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run();
