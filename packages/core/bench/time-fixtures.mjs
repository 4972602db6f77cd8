// The expressions of the fixtures, scored: node bench/time-fixtures.mjs [NAME…] (times.ru blind.be …) [--errors]
// found: same span; value: same span, type and value. Expressions nobody expected are counted as extra.
import { readdirSync, readFileSync } from 'node:fs';
import { findTimes } from '../dist/index.js';

const folder = new URL('../fixtures/time/', import.meta.url);
const names = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const showErrors = process.argv.includes('--errors');

for (const file of readdirSync(folder).sort()) {
  const [, name, language] = /^((?:times|blind\d*)\.(\w+))\.json$/.exec(file) ?? [];
  if (name === undefined || (names.length > 0 && !names.includes(name))) continue;
  const sum = { expected: 0, found: 0, value: 0, extra: 0 };
  for (const { text, expected, ...context } of JSON.parse(readFileSync(new URL(file, folder), 'utf8'))) {
    const found = findTimes(text, { language, ...context }).map(
      (it) => `${it.text} | ${it.type} | ${it.value}${it.mod ? ` | ${it.mod}` : ''}`,
    );
    const core = (line) => line.split(' | ').slice(0, 3).join(' | ');
    const spans = found.map((line) => line.split(' | ')[0]);
    sum.expected += expected.length;
    sum.found += expected.filter((line) => spans.includes(line.split(' | ')[0])).length;
    sum.value += expected.filter((line) => found.map(core).includes(core(line))).length;
    sum.extra += Math.max(0, found.length - expected.length);
    if (showErrors && String(found) !== String(expected)) console.log(text, '\n  -', expected, '\n  +', found);
  }
  const share = (part) => `${((100 * part) / sum.expected).toFixed(1)} %`;
  console.log(
    `${name.padEnd(10)} ${sum.expected} expressions  found ${share(sum.found)}  value ${share(sum.value)}  extra ${sum.extra}`,
  );
}
