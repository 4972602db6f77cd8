// How many articles of 3 kB a second annotate reads on one core: times, events, both.
//   node bench/annotate-speed.mjs [--seconds 3]
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findEvents, findTimes, readArticle } from '../dist/index.js';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '3' } } });
const pages = new URL('../../sample/pages/', import.meta.url);

for (const language of ['en', 'be', 'ru']) {
  const names = readdirSync(pages).filter((name) => name.endsWith(`.${language}.txt`));
  const texts = names.map((name) => readArticle({ name, content: readFileSync(new URL(name, pages)) }).text);
  const text = repeat(texts, 3000);
  const article = {
    id: 'speed',
    language,
    title: '',
    authors: [],
    figures: [],
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    anchor: { date: '2019-03-10', basis: 'published', trusted: true },
    discarded: [],
  };
  const timex = findTimes(text, { anchor: '2019-03-10', language });
  const times = rate(() => findTimes(text, { anchor: '2019-03-10', language }));
  const events = rate(() => findEvents(article, timex));
  const count = findEvents(article, timex).length;
  const both = 1 / (1 / times + 1 / events);
  console.log(
    `${language}: ${Math.round(both)} articles/s (times ${Math.round(times)}, events ${Math.round(events)}); ${text.length} characters, ${count} events each`,
  );
}

function repeat(texts, length) {
  let text = '';
  for (let at = 0; text.length < length; at++) text += `${texts[at % texts.length]}\n`;
  return text;
}

function rate(work) {
  const span = Number(values.seconds) * 1000;
  for (const warm = performance.now(); performance.now() - warm < 500; ) work();
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < span) {
    work();
    runs++;
  }
  return (runs * 1000) / (performance.now() - start);
}
