// Scores findEvents on sentences written for this project from the definitions of the types, before the rules were
// made to read them, and traps that tell no event. A row: {type, from, to, text}; `type` is null for a trap, a side is
// a country, the id of a body, or a word of the name.
import { readFileSync } from 'node:fs';
import { ploverType } from '../dist/index.js';
import { eventsOf, ratio } from './sentence.mjs';

/** Types that two sides do together: which of them comes first says nothing. */
const MUTUAL = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE']);

const isNamed = (sides) => (wanted) =>
  sides.some(
    ({ name, id, country }) =>
      id === wanted.toLowerCase() || country === wanted || name.toLowerCase().includes(wanted.toLowerCase()),
  );

function hasSides(event, row) {
  const { actors, recipients } = event;
  const both = [...actors, ...recipients];
  if (MUTUAL.has(row.type)) return [...row.from, ...row.to].every(isNamed(both));
  return row.from.every(isNamed(actors)) && row.to.every(isNamed(recipients));
}

/** Prints what is found of the probe; `showMisses` lists what is not. */
export function scoreProbe(file, showMisses) {
  const rows = JSON.parse(readFileSync(file, 'utf8'));
  const types = new Map();
  const total = { all: 0, hit: 0, sides: 0, events: 0, right: 0, traps: 0, caught: 0 };
  for (const [at, row] of rows.entries()) {
    const found = eventsOf({ id: `probe ${at}`, text: row.text });
    const told = found
      .map((one) => `${ploverType(one)}:"${one.trigger.text}" ${one.rule} (${sidesOf(one)})`)
      .join(' | ');
    if (row.type === null) {
      total.traps++;
      if (found.length > 0) total.caught++;
      if (showMisses && found.length > 0) console.log(`TRAP: ${row.text}\n     → ${told}`);
      continue;
    }
    const hits = found.filter((event) => ploverType(event) === row.type);
    const sides = hits.some((event) => hasSides(event, row));
    const tally = types.get(row.type) ?? { all: 0, hit: 0 };
    types.set(row.type, tally);
    tally.all++;
    total.all++;
    total.events += found.length;
    total.right += hits.length;
    if (hits.length > 0) {
      tally.hit++;
      total.hit++;
      if (sides) total.sides++;
    }
    if (showMisses && !sides) {
      const what = hits.length === 0 ? 'MISS' : 'SIDES';
      console.log(`${what} ${row.type} (${row.from} → ${row.to}): ${row.text}\n     → ${told || 'nothing'}`);
    }
  }
  console.log(`\n${file.pathname.split('/').at(-1)}: ${total.all} sentences, ${total.traps} traps`);
  console.log(`  sentence recall   ${ratio(total.hit, total.all)}`);
  console.log(`  sides right       ${ratio(total.sides, total.hit)}  (of those found)`);
  console.log(`  type right        ${ratio(total.right, total.events)}  (of all events told)`);
  console.log(`  events a sentence ${(total.events / total.all).toFixed(2)}`);
  console.log(`  traps that caught ${total.caught} of ${total.traps}`);
  for (const [type, { hit, all }] of [...types].sort()) console.log(`  ${type.padEnd(10)} ${ratio(hit, all)}`);
}

function sidesOf({ actors, recipients }) {
  const names = (sides) => sides.map(({ name, country }) => (country ? `${name}/${country}` : name)).join(', ');
  return `${names(actors)} → ${names(recipients)}`;
}
