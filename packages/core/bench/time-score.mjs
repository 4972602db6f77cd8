// Scores findTimes, and others beside it, on documents annotated with TIMEX3, as TempEval-3 does:
//   node bench/time-score.mjs --data DIR [--alone] [--seen] [--errors FILE [KIND]]
// strict: same span; relaxed: spans overlap, one to one; value: relaxed and the same value; same: relaxed and the
// same value however it is written ("199X" and "199", "2000-W7" and "2000-W07": see `plain`).
// A third of the documents, chosen by a hash of their id, is held out: scored, never shown by --errors; --seen leaves it out.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { taggers } from './time-taggers.mjs';

const { values, positionals } = parseArgs({
  options: {
    data: { type: 'string' },
    errors: { type: 'string' },
    alone: { type: 'boolean' },
    seen: { type: 'boolean' },
  },
  allowPositionals: true,
});
if (!values.data) {
  console.error('usage: node bench/time-score.mjs --data DIR [--alone] [--errors timebank [missing|extra|value|span]]');
  process.exit(64);
}

const FILES = ['timebank', 'aquaint', 'wikiwars'];

/** FNV-1a: the same third whenever and wherever it is run. */
function heldOut(id) {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619) >>> 0;
  return hash % 3 === 0;
}

/** Pairs of gold and found: the same spans first, then whatever overlaps, in order. */
function pairUp(gold, found) {
  const pairs = [];
  const free = new Set(found);
  const open = [];
  for (const g of gold) {
    const same = found.find((f) => free.has(f) && f.start === g.start && f.end === g.end);
    if (same) {
      free.delete(same);
      pairs.push([g, same]);
    } else open.push(g);
  }
  const missing = [];
  for (const g of open) {
    const near = found.find((f) => free.has(f) && f.start < g.end && g.start < f.end);
    if (near) {
      free.delete(near);
      pairs.push([g, near]);
    } else missing.push(g);
  }
  return { pairs, missing, extra: [...free] };
}

const f1 = (right, gold, found) => (gold + found === 0 ? 0 : (200 * right) / (gold + found));

/** One spelling of a value: the corpora write a decade, a week, a whole year, an hour and a decade's span in several ways. */
function plain(value = '') {
  return value
    .replace(/^(\d{3})X$/, '$1')
    .replace(/-W(\d)$/, '-W0$1')
    .replace(/^(\d{4})(-XX)+$/, '$1')
    .replace(/T(\d\d)$/, 'T$1:00')
    .replace(/^P(\w+?)(?:DE|E)$/, 'P$1DE')
    .replace(/^P(\w+?)(?:CE|C)$/, 'P$1CE');
}

const warmed = new Set();

/** What a tagger does once, reading its rules and being compiled, is not its speed. */
function warm(documents, { name, tag }) {
  if (warmed.has(name)) return;
  warmed.add(name);
  for (const end = performance.now() + 1000; performance.now() < end; ) {
    for (const { document } of documents) {
      tag(document.text, document.anchor);
      if (performance.now() > end) break;
    }
  }
}

function report(name, documents, own) {
  const { name: tagger, tag } = own;
  warm(documents, own);
  const sum = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0, same: 0, type: 0 };
  let milliseconds = 0;
  let characters = 0;
  for (const { document, seen } of documents) {
    const started = performance.now();
    const found = tag(document.text, document.anchor);
    milliseconds += performance.now() - started;
    characters += document.text.length;
    const { pairs, missing, extra } = pairUp(document.timex, found);
    sum.gold += document.timex.length;
    sum.found += found.length;
    sum.relaxed += pairs.length;
    sum.strict += pairs.filter(([g, f]) => g.start === f.start && g.end === f.end).length;
    sum.value += pairs.filter(([g, f]) => g.value === f.value).length;
    sum.same += pairs.filter(([g, f]) => plain(g.value) === plain(f.value)).length;
    sum.type += pairs.filter(([g, f]) => (g.type || f.type) === f.type).length;
    if (seen && values.errors === name.split(' ')[0] && tagger === 'letapis') show(document, { pairs, missing, extra });
  }
  const figures = ['strict', 'relaxed', 'value', 'same', 'type'].map(
    (key) => `${key} ${f1(sum[key], sum.gold, sum.found).toFixed(1)}`,
  );
  const precision = ((100 * sum.relaxed) / Math.max(1, sum.found)).toFixed(1);
  const recall = ((100 * sum.relaxed) / Math.max(1, sum.gold)).toFixed(1);
  console.log(
    `${name.padEnd(18)} ${tagger.padEnd(16)} ${figures.join('  ')}  (P ${precision} R ${recall})  ${(characters / 1000 / milliseconds).toFixed(2)} Mchar/s`,
  );
}

function show(document, { pairs, missing, extra }) {
  const kind = positionals[0];
  const context = ({ start, end }) =>
    `${document.text.slice(Math.max(0, start - 45), start)}[[${document.text.slice(start, end)}]]${document.text.slice(end, end + 30)}`.replace(
      /\s+/g,
      ' ',
    );
  const line = (label, at, more) => {
    if (!kind || kind === label) console.log(`${label.padEnd(8)} ${document.anchor} ${context(at)}  ${more}`);
  };
  for (const gold of missing) line('missing', gold, `${gold.value} ${gold.type ?? ''}`);
  for (const found of extra) line('extra', found, found.value);
  for (const [gold, found] of pairs) {
    if (gold.value !== found.value) line('value', gold, `gold ${gold.value} ≠ ${found.value} "${found.text}"`);
    else if (gold.start !== found.start || gold.end !== found.end) line('span', gold, `≠ "${found.text}"`);
  }
}

for (const file of FILES) {
  const path = join(values.data, `${file}.jsonl`);
  if (!existsSync(path)) continue;
  const documents = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const split = documents.map((document) => ({ document, seen: !heldOut(document.id) }));
  const parts = { seen: split.filter(({ seen }) => seen), 'held out': split.filter(({ seen }) => !seen) };
  for (const [part, list] of Object.entries(parts)) {
    if (values.seen && part !== 'seen') continue;
    const gold = list.reduce((sum, { document }) => sum + document.timex.length, 0);
    console.log(`${file} ${part}: ${list.length} documents, ${gold} expressions`);
    for (const tagger of values.alone ? taggers.slice(0, 1) : taggers) report(`${file} ${part}`, list, tagger);
  }
}
