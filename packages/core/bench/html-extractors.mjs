// What extractors make of the pages of fixtures/html: words of the article found (recall) and words that are its own
// (precision), publication days that are right, and time. Run after a build: node bench/html-extractors.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { extractors, percentages, shared, words } from './html-peers.mjs';

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

console.log(`${pages.length} pages, ${pages.reduce((sum, { words }) => sum + words.length, 0)} words of articles`);
console.log('extractor                 precision  recall     F1  days right  of  ms a page');
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
  const dated = pages.filter(({ published }) => published !== undefined).length;
  console.log(
    `${name.padEnd(26)}   ${percentages({ kept, found, wanted })}  ${String(right).padStart(10)}  ${dated}  ${time.toFixed(1).padStart(9)}   ${invented} wrong`,
  );
}
