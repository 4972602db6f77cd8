// How many articles a second go through each step, on the demonstration pages. Prints medians; asserts nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { annotate, findEvents, findTimes, parse, readArticle } from '../dist/index.js';

const root = new URL('../../sample/pages/', import.meta.url);
const sources = readdirSync(root)
  .sort()
  .map((name) => ({ name, content: readFileSync(new URL(name, root)) }));
const bytes = sources.reduce((sum, source) => sum + source.content.length, 0);
const articles = sources.map(readArticle);
const timex = articles.map((article) => annotate(article).timex);

const times = (article) =>
  findTimes(article.text, { anchor: article.anchor.date, trusted: article.anchor.trusted, language: article.language });
const steps = {
  readArticle: () => sources.forEach((source) => void readArticle(source)),
  findTimes: () => articles.forEach((article) => void times(article)),
  findEvents: () => articles.forEach((article, index) => void findEvents(article, timex[index])),
  parse: () => sources.forEach((source) => void parse(source)),
};

/** Rounds of every step in turn, so that a noisy moment hits all of them alike. */
const ROUNDS = 15;
const SECONDS = 0.2;
const rates = Object.fromEntries(Object.keys(steps).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, step] of Object.entries(steps)) {
    const start = performance.now();
    let runs = 0;
    while (performance.now() - start < SECONDS * 1000) {
      step();
      runs++;
    }
    rates[name].push((runs * sources.length * 1000) / (performance.now() - start));
  }
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const size = bytes / sources.length;
console.log(`${sources.length} pages of ${(size / 1000).toFixed(1)} kB on the average; medians of ${ROUNDS} rounds`);
for (const [name, list] of Object.entries(rates)) {
  const rate = median(list);
  console.log(
    `${name.padEnd(12)} ${rate.toFixed(0).padStart(7)} articles/s  ${((rate * size) / 1e6).toFixed(1).padStart(6)} MB/s`,
  );
}
