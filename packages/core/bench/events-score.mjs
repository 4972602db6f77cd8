// Scores findEvents on sentences with known PLOVER types and prints recall, type accuracy and events a sentence,
// for the part that rules may be developed on and, apart, for the third that nobody looks at; then the probes
// (fixtures/event/probe*.en.json).
//   node bench/events-score.mjs --data FILE [--misses]
// FILE: JSON lines {id, text, type, spans: [[label, text]]}. --misses lists what the development part lost.
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ploverType } from '../dist/index.js';
import { scoreProbe } from './events-probe.mjs';
import { eventsOf, isHeldOut, ratio } from './sentence.mjs';

const { values } = parseArgs({ options: { data: { type: 'string' }, misses: { type: 'boolean', default: false } } });
if (!values.data) {
  console.error('usage: node bench/events-score.mjs --data FILE [--misses]');
  process.exit(2);
}
const rows = readFileSync(values.data, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));

/** Whether the words of an event's trigger are among those that the gold standard marks. */
function isMarked(event, row) {
  return row.spans.some(([label, words]) => {
    if (label !== 'EVT') return false;
    for (let at = row.text.indexOf(words); at >= 0; at = row.text.indexOf(words, at + 1)) {
      if (at < event.trigger.end && event.trigger.start < at + words.length) return true;
    }
    return false;
  });
}

function score(name, part, showMisses) {
  const types = new Map();
  let events = 0;
  let marked = 0;
  let right = 0;
  for (const row of part) {
    const found = eventsOf(row);
    const hit = found.some((event) => ploverType(event) === row.type);
    const tally = types.get(row.type) ?? { all: 0, hit: 0 };
    tally.all++;
    if (hit) tally.hit++;
    types.set(row.type, tally);
    events += found.length;
    for (const event of found) {
      if (!isMarked(event, row)) continue;
      marked++;
      if (ploverType(event) === row.type) right++;
    }
    if (showMisses && (!hit || found.length > 1)) {
      const told = found.map((one) => `${ploverType(one)}:"${one.trigger.text}" ${one.rule}`).join(' | ');
      console.log(`${hit ? 'more' : 'MISS'} ${row.type}: ${row.text}\n     → ${told || 'nothing'}`);
    }
  }
  const hits = [...types.values()].reduce((sum, { hit }) => sum + hit, 0);
  console.log(`\n${name}: ${part.length} sentences`);
  console.log(`  sentence recall   ${ratio(hits, part.length)}`);
  console.log(`  type accuracy     ${ratio(right, marked)}  (triggers in the markup)`);
  console.log(`  events a sentence ${(events / part.length).toFixed(2)}`);
  for (const [type, { hit, all }] of [...types].sort()) console.log(`  ${type.padEnd(10)} ${ratio(hit, all)}`);
}

score(
  'development part',
  rows.filter((row) => !isHeldOut(row.id)),
  values.misses,
);
score(
  'held-out third',
  rows.filter((row) => isHeldOut(row.id)),
  false,
);

/** Of the files of single sentences, in order; the first has none. */
function probeNumbers() {
  const names = readdirSync(new URL('../fixtures/event/', import.meta.url));
  const numbers = names.flatMap((name) => /^probe(?:-(\d+))?\.en\.json$/.exec(name)?.[1] ?? []);
  return [
    '',
    ...numbers
      .map(Number)
      .sort((a, b) => a - b)
      .map((number) => `-${number}`),
  ];
}

for (const number of probeNumbers()) {
  scoreProbe(new URL(`../fixtures/event/probe${number}.en.json`, import.meta.url), values.misses);
}
