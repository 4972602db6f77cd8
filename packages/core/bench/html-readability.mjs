// What extractors make of the test pages of Mozilla's Readability (folders with source.html, expected.html, which is what
// Readability of that day made of it, and expected-metadata.json): node bench/html-readability.mjs DIR [--misses]
// Counts words of the expected text that are found (recall) and words found that are its own (precision), pages where
// both are above nine in ten, and titles.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractors, percentages, shared, spaced, words } from './html-peers.mjs';

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say where the pages are: node bench/html-readability.mjs DIR');
  process.exit(64);
}

const pages = readdirSync(folder).map((name) => {
  const bytes = readFileSync(join(folder, name, 'source.html'));
  const { title } = JSON.parse(readFileSync(join(folder, name, 'expected-metadata.json'), 'utf8'));
  const expected = words(spaced(readFileSync(join(folder, name, 'expected.html'), 'utf8')));
  return { name, bytes, html: bytes.toString(), expected, title };
});

console.log(`${pages.length} pages, ${pages.reduce((sum, { expected }) => sum + expected.length, 0)} words expected`);
console.log('extractor                 precision  recall     F1  pages above 0.9  titles  failed');
for (const [name, extract] of Object.entries(extractors)) {
  const sum = { kept: 0, found: 0, wanted: 0, good: 0, titles: 0, failed: 0 };
  for (const page of pages) {
    let found = {};
    try {
      found = await extract(page);
    } catch {
      sum.failed++;
    }
    // This project keeps the opening of an article apart from its body.
    const told = words(`${found.lede ?? ''}\n${found.text ?? ''}`);
    const kept = shared(told, page.expected);
    sum.kept += kept;
    sum.found += told.length;
    sum.wanted += page.expected.length;
    const good = kept >= 0.9 * told.length && kept >= 0.9 * page.expected.length;
    if (good) sum.good++;
    else if (flags.includes('--misses'))
      console.log(`  ${name}: ${page.name}: ${kept} of ${told.length} found and ${page.expected.length} expected`);
    if (words(page.title).join(' ') === words(found.title ?? '').join(' ')) sum.titles++;
  }
  const counts = [sum.good, sum.titles, sum.failed].map((count) => String(count).padStart(8)).join(' ');
  console.log(`${name.padEnd(26)}   ${percentages(sum)}         ${counts}`);
}
