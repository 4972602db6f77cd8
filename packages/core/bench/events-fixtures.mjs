// The events of the fixtures, scored by language, the long sentences that the rules for clauses were made of, and the
// probes, which were written before the rules they measure:
//   node bench/events-fixtures.mjs [GROUP…] (en ru be ru-long ru-1 …) [--errors]
// Found and expected events of a passage pair one to one by type, those with the same sides first. Precision and
// recall count pairs; date, factuality and countries (of both sides) count what is right of the pairs.
import { readdirSync, readFileSync } from 'node:fs';
import { findEvents, findTimes } from '../dist/index.js';

const folder = new URL('../fixtures/event/', import.meta.url);
const wanted = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const showErrors = process.argv.includes('--errors');
const PERIOD = { start: '2019-03-04', end: '2019-03-10' };

const sides = ({ from, to }) => `${[...new Set(from)].sort()}>${[...new Set(to)].sort()}`;
const told = ({ polarity, modality }) => `${polarity} ${modality}`;

const passages = (directory) =>
  readdirSync(directory)
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, directory), 'utf8')));

for (const language of ['en', 'ru', 'be']) {
  report(language, language, passages(new URL(`${language}/`, folder)));
}
for (const language of ['ru', 'be']) {
  const rows = JSON.parse(readFileSync(new URL(`long.${language}.json`, folder), 'utf8'));
  report(
    `${language}-long`,
    language,
    rows.map((row) => ({ period: PERIOD, ...row })),
  );
}
const probes = new URL('probe/', folder);
for (const file of readdirSync(probes).sort()) {
  const name = file.replace('.json', '');
  const rows = JSON.parse(readFileSync(new URL(file, probes), 'utf8'));
  report(
    name,
    name.slice(0, 2),
    rows.map((row) => ({ period: PERIOD, ...row })),
  );
}

function eventsOf({ text, period, anchor }, language) {
  const date = period?.end ?? anchor ?? null;
  const article = {
    id: 'passage',
    language,
    title: '',
    ...(period === undefined ? {} : { period }),
    authors: [],
    figures: [],
    text,
    blocks: text === '' ? [] : [{ kind: 'paragraph', start: 0, end: text.length }],
    anchor: { date, basis: period ? 'period' : date === null ? 'none' : 'published', trusted: date !== null },
    discarded: [],
  };
  return findEvents(article, findTimes(text, { anchor: date, trusted: date !== null, language })).map((event) => ({
    type: event.type,
    from: event.actors.flatMap(side),
    to: event.recipients.flatMap(side),
    date: event.when.edtf,
    polarity: event.factuality.polarity,
    modality: event.factuality.modality,
    trigger: event.trigger.text,
    rule: event.rule,
  }));
}

function side({ country, id }) {
  return country ?? id ?? [];
}

/** Found and expected events of one type, those with the same sides first. */
function pair(found, expected) {
  const pairs = [];
  const free = new Set(found);
  const open = new Set(expected);
  for (const same of [(one, other) => sides(one) === sides(other), () => true]) {
    for (const gold of open) {
      const match = [...free].find((one) => one.type === gold.type && same(one, gold));
      if (match === undefined) continue;
      pairs.push([match, gold]);
      free.delete(match);
      open.delete(gold);
    }
  }
  return { pairs, extra: [...free], missed: [...open] };
}

function report(name, language, rows) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  const sum = { found: 0, expected: 0, paired: 0, sides: 0, told: 0, dated: 0, date: 0, typed: 0 };
  for (const row of rows) {
    const found = eventsOf(row, language);
    const { pairs, extra, missed } = pair(found, row.events);
    sum.found += found.length;
    sum.expected += row.events.length;
    sum.paired += pairs.length;
    // What is found of another type than expected, one for one.
    sum.typed += pairs.length + Math.min(extra.length, missed.length);
    const wrong = [];
    for (const [one, gold] of pairs) {
      const rightSides = sides(one) === sides(gold);
      const rightTold = told(one) === told(gold);
      if (rightSides) sum.sides++;
      if (rightTold) sum.told++;
      if (gold.date !== undefined) sum.dated++;
      if (gold.date !== undefined && gold.date === one.date) sum.date++;
      if (!rightSides) wrong.push(`SIDES ${gold.type} ${sides(gold)} got ${sides(one)} (${one.rule})`);
      if (!rightTold) wrong.push(`TOLD ${gold.type} ${told(gold)} got ${told(one)} (${one.rule})`);
      if (gold.date !== undefined && gold.date !== one.date)
        wrong.push(`DATE ${gold.type} ${gold.date} got ${one.date}`);
    }
    for (const one of missed) wrong.push(`MISSED ${one.type} ${sides(one)}`);
    for (const one of extra) wrong.push(`EXTRA ${one.type} ${sides(one)} "${one.trigger}" (${one.rule})`);
    if (showErrors && wrong.length > 0) console.log(`${row.text}\n  ${wrong.join('\n  ')}`);
  }
  const share = (part, whole) => (whole === 0 ? '   –' : (part / whole).toFixed(3).padStart(5));
  console.log(
    `${name.padEnd(5)} ${String(rows.length).padStart(3)} passages ${String(sum.expected).padStart(3)} events` +
      `  precision ${share(sum.paired, sum.found)}  recall ${share(sum.paired, sum.expected)}` +
      `  type ${share(sum.paired, sum.typed)}  date ${share(sum.date, sum.dated)}` +
      `  factuality ${share(sum.told, sum.paired)}  countries ${share(sum.sides, sum.paired)}`,
  );
}
