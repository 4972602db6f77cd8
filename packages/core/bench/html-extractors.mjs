// What extractors make of the pages of fixtures/html: words of the article found (recall) and words that are its own
// (precision), publication days that are right, and time. Run after a build: node bench/html-extractors.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { readHtml } from '../dist/article/html/index.js';

const root = new URL('../fixtures/html/', import.meta.url);
const ROUNDS = 10;

const pages = readdirSync(root).map((name) => {
  const bytes = readFileSync(new URL(`${name}/page.html`, root));
  const { blocks, published } = JSON.parse(readFileSync(new URL(`${name}/article.json`, root), 'utf8'));
  const charset = /charset=windows-1251/i.test(bytes.toString('latin1')) ? 'windows-1251' : 'utf-8';
  const text = new TextDecoder(charset).decode(bytes);
  const html = /<html/i.test(text) ? text : `<html><head></head><body>${text}</body></html>`;
  return { name, bytes, html, words: words(blocks.map((block) => block.replace(/^\S+: /, '')).join('\n')), published };
});

const extractors = {
  'this project': ({ bytes }) => {
    const { text, published } = readHtml({ content: bytes });
    return { text, published };
  },
  'Readability on linkedom': ({ html }) => {
    const found = new Readability(parseHTML(html).document).parse();
    return { text: spaced(found?.content), published: found?.publishedTime };
  },
  'defuddle on linkedom': async ({ html }) => {
    const found = await Defuddle(parseHTML(html).document, 'https://page.invalid/');
    return { text: spaced(found.content), published: found.published };
  },
};

console.log(`${pages.length} pages, ${pages.reduce((sum, { words }) => sum + words.length, 0)} words of articles`);
console.log('extractor                 precision  recall     F1  days right  of  ms a page');
// A broken script of a page is no news here.
console.error = () => {};
for (const [name, extract] of Object.entries(extractors)) {
  let [kept, found, wanted, right, invented] = [0, 0, 0, 0, 0];
  for (const page of pages) {
    const { text, published } = await extract(page);
    const told = words(text ?? '');
    kept += shared(told, page.words);
    found += told.length;
    wanted += page.words.length;
    const day = published?.slice(0, 10);
    if (page.published === undefined ? day : day !== undefined && day !== page.published.slice(0, 10)) invented++;
    else if (page.published !== undefined && day === page.published.slice(0, 10)) right++;
  }
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) for (const page of pages) await extract(page);
  const time = (performance.now() - start) / ROUNDS / pages.length;
  const [precision, recall] = [kept / found, kept / wanted];
  const cells = [precision, recall, (2 * precision * recall) / (precision + recall)].map((value) =>
    (value * 100).toFixed(1).padStart(6),
  );
  const dated = pages.filter(({ published }) => published !== undefined).length;
  console.log(
    `${name.padEnd(26)}   ${cells.join('  ')}  ${String(right).padStart(10)}  ${dated}  ${time.toFixed(1).padStart(9)}   ${invented} wrong`,
  );
}

function spaced(html) {
  return (html ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
}

function words(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words of both, as often as both have them. */
function shared(one, other) {
  const left = new Map();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of one) {
    const times = left.get(word) ?? 0;
    if (times > 0) count++;
    left.set(word, times - 1);
  }
  return count;
}
