// Scores linking on pages that tell of happenings, and the ties between announcements and what came of them.
// A right link or tie is one between the two events that a pair means; any other is a wrong one.
//   node bench/linking-score.mjs [--misses]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { link, outcomesOf, parse, toldBy } from '../dist/index.js';

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
const fixtures = (name) => JSON.parse(readFileSync(new URL(`../fixtures/event/${name}.json`, import.meta.url), 'utf8'));
const read = (id, { page }) => parse({ name: id, content: page, id });

function isMeant({ article }, { trigger }, { says }) {
  for (let at = article.text.indexOf(says); at >= 0; at = article.text.indexOf(says, at + 1)) {
    if (at < trigger.end && trigger.start < at + says.length) return true;
  }
  return false;
}

/** Every pair of events that were joined, one of each page. */
function linksOf({ a, b }) {
  const [one, two] = [read('a', a), read('b', b)];
  const joined = link([...one.events, ...two.events]).flatMap(({ mentions }) =>
    mentions.flatMap((x) => mentions.filter((y) => x.articleId === 'a' && y.articleId === 'b').map((y) => [x, y])),
  );
  return joined.map(([x, y]) => isMeant(one, x, a) && isMeant(two, y, b));
}

function tiesOf({ promise, outcome }) {
  const [one, two] = [read('a', promise), read('b', outcome)];
  const days = [one, two].flatMap(({ article }) => article.anchor.date ?? []).sort();
  return outcomesOf([...toldBy(one), ...toldBy(two)], days.at(-1) ?? null).flatMap(({ promise: said, outcomes }) =>
    outcomes.map(({ event }) => isMeant(one, said, promise) && isMeant(two, event, outcome)),
  );
}

function score(name, pairs, isTrue, find) {
  let made = 0;
  let right = 0;
  let found = 0;
  const missed = [];
  for (const pair of pairs) {
    const ties = find(pair);
    const hits = isTrue(pair) ? ties.filter(Boolean).length : 0;
    made += ties.length;
    right += hits;
    if (hits > 0) found++;
    if (hits < ties.length) missed.push(`wrong: ${pair.name}`);
    if (isTrue(pair) && hits === 0) missed.push(`missed: ${pair.name}`);
  }
  const all = pairs.filter(isTrue).length;
  console.log(`\n${name}: ${pairs.length} pairs, ${all} of them true`);
  console.log(`  precision ${(right / made).toFixed(2)}  (${right}/${made})`);
  console.log(`  recall    ${(found / all).toFixed(2)}  (${found}/${all})`);
  if (values.misses) for (const line of missed) console.log(`  ${line}`);
}

score('linking', fixtures('happenings'), ({ same }) => same, linksOf);
score('outcomes', fixtures('outcomes'), ({ tied }) => tied, tiesOf);
