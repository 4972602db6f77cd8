// How often the events of each rule are right, on sentences labelled with the types that they tell: the probes
// (fixtures/event/probe*), written before the rules, which then were made to read them. The third of the records of
// --data that nobody looks at says by how much that flatters; without --data it stays as it was. Writes
// src/event/calibration.ts and the tables of docs/events.md, and prints how well confidence predicts: the probes, each
// sentence by the others, and that third, before and after its correction. Of it only these totals are printed.
//   node bench/events-calibrate.mjs [--data FILE]     (after a build; format and build again to use what it wrote)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotateText, ploverType } from '../dist/index.js';
import { CALIBRATION } from '../src/event/calibration.ts';
import { familyOf } from '../src/event/confidence.ts';
import { isHeldOut } from './sentence.mjs';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const folder = new URL('../fixtures/event/', import.meta.url);
const DOUBTS = ['noSource', 'noTarget', 'resolved', 'reported'];
const PERIOD_END = '2019-03-10';

/** Sentences with the types that they tell, none for a trap. */
function probes() {
  const files = readdirSync(folder, { recursive: true }).filter((name) => /probe[^/]*(?:\/[^/]+)?\.json$/.test(name));
  return files.sort().flatMap((name) => {
    const language = /(en|ru|be)(?:-\d+)?\.json$/.exec(name)?.[1];
    const rows = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    return rows.map(({ text, type, events }) => ({
      file: name,
      language,
      text,
      types: events ? events.map((event) => event.type) : type === null ? [] : [type],
    }));
  });
}

/** What the rules tell of each sentence: rule, its family, the doubts, and whether the sentence was labelled so. */
function tell(sentences) {
  return sentences.flatMap(({ text, language, types }, sentence) => {
    const { events } = annotateText(text, { language, anchor: PERIOD_END });
    const open = [...types];
    return events.map((event) => {
      const type = open.includes(event.type) ? event.type : ploverType(event);
      const at = open.indexOf(type);
      // Of two events of a type that is labelled once, one is right.
      if (at >= 0) open.splice(at, 1);
      const sides = [...event.actors, ...event.recipients];
      return {
        sentence,
        rule: event.rule,
        family: familyOf(event.rule),
        right: at >= 0,
        doubts: [
          event.actors.length === 0,
          event.recipients.length === 0,
          sides.some(({ resolvedBy }) => resolvedBy !== 'text'),
          event.factuality.reportedBy.length > 0,
        ],
      };
    });
  });
}

const logit = (p) => Math.log(p / (1 - p));
const logistic = (x) => 1 / (1 + Math.exp(-x));

/** [right, told] by rule, by family and in all. */
function count(told) {
  const counts = { whole: [0, 0], families: {}, rules: {} };
  for (const one of told) {
    counts.families[one.family] ??= [0, 0];
    counts.rules[one.rule] ??= [0, 0];
    add(counts, one, 1);
  }
  return counts;
}

function add({ whole, families, rules }, { rule, family, right }, by) {
  for (const tally of [whole, families[family], rules[rule]]) {
    tally[1] += by;
    if (right) tally[0] += by;
  }
}

const shrunk = ([right, all] = [0, 0], towards, strength) => (right + strength * towards) / (all + strength);

/** As confidence.ts has it: the rule's share, drawn to its family's, drawn to that of all. */
function baseOf({ whole, families, rules }, { rule, family }, strength) {
  const all = (whole[0] + 1) / (whole[1] + 2);
  return shrunk(rules[rule], shrunk(families[family], all, strength), strength);
}

/** The counts without the events of one sentence. */
function without(counts, told) {
  const copy = structuredClone(counts);
  for (const one of told) add(copy, one, -1);
  return copy;
}

/** What each doubt adds to the log odds, small where little is known (a ridge), by gradient descent. */
function weigh(rows) {
  const weights = DOUBTS.map(() => 0);
  const ridge = 4;
  for (let step = 0; step < 400; step++) {
    const slope = weights.map((weight) => -ridge * weight);
    for (const { base, doubts, right } of rows) {
      const p = logistic(logit(base) + doubts.reduce((sum, on, i) => sum + (on ? weights[i] : 0), 0));
      doubts.forEach((on, i) => {
        if (on) slope[i] += (right ? 1 : 0) - p;
      });
    }
    weights.forEach((_, i) => {
      weights[i] += (slope[i] / rows.length) * 2;
    });
  }
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

const predict = (base, doubts, weights) =>
  logistic(logit(base) + doubts.reduce((sum, on, i) => sum + (on ? weights[i] : 0), 0));

const loss = (rows) => rows.reduce((sum, { p, right }) => sum - Math.log(right ? p : 1 - p), 0) / rows.length;

/** Each event predicted by the sentences other than its own. */
function byOthers(told, counts, strength) {
  const bySentence = Map.groupBy(told, (one) => one.sentence);
  const rows = [...bySentence.values()].flatMap((own) => {
    const others = without(counts, own);
    return own.map((one) => ({ ...one, base: baseOf(others, one, strength) }));
  });
  const weights = weigh(rows);
  return { weights, rows: rows.map((row) => ({ ...row, p: predict(row.base, row.doubts, weights) })) };
}

function reliability(title, rows) {
  const mean = (list, of) => (list.reduce((sum, one) => sum + of(one), 0) / list.length).toFixed(2);
  console.log(`\n${title}: ${rows.length} events, log loss ${loss(rows).toFixed(3)}`);
  const bins = [];
  console.log('  confidence   events  predicted  observed');
  for (const low of [0, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const high = low === 0 ? 0.5 : low + 0.1;
    const bin = rows.filter(({ p }) => p >= low && p < high + (high >= 1 ? 1 : 0));
    if (bin.length === 0) continue;
    const name = `${low.toFixed(1)}–${high.toFixed(1)}`;
    const row = [name, String(bin.length), mean(bin, ({ p }) => p), mean(bin, ({ right }) => (right ? 1 : 0))];
    bins.push(row);
    console.log(`  ${row[0].padEnd(11)} ${row[1].padStart(7)} ${row[2].padStart(10)} ${row[3].padStart(9)}`);
  }
  return bins;
}

const sentences = probes();
const told = tell(sentences);
const counts = count(told);
const tried = [1, 2, 4, 8, 16].map((strength) => ({ strength, ...byOthers(told, counts, strength) }));
const best = tried.reduce((a, b) => (loss(b.rows) < loss(a.rows) ? b : a));
reliability('Probes, each sentence by the others', best.rows);
console.log(`  shrinkage ${best.strength}; ${DOUBTS.map((name, i) => `${name} ${best.weights[i]}`).join(', ')}`);
let { level, unseen } = CALIBRATION;
let bins;
if (values.data) {
  const records = readFileSync(values.data, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ id }) => isHeldOut(id));
  const rows = tell(records.map(({ text, type }) => ({ text, language: 'en', types: [type] }))).map((one) => ({
    ...one,
    p: predict(baseOf(counts, one, best.strength), one.doubts, best.weights),
  }));
  reliability('The third that nobody looks at, as the probes have it', rows);
  level = levelOf(rows);
  unseen = [records.length, rows.length, rows.filter(({ right }) => right).length];
  bins = reliability(
    `The same, the level set by it (${level})`,
    rows.map((row) => ({ ...row, p: logistic(logit(row.p) + level) })),
  );
}

/** What must be added to the log odds for as many to be right as are, by bisection. */
function levelOf(rows) {
  const right = rows.filter((row) => row.right).length;
  let [low, high] = [-5, 5];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    const expected = rows.reduce((sum, { p }) => sum + logistic(logit(p) + middle), 0);
    if (expected < right) low = middle;
    else high = middle;
  }
  return Math.round(low * 100) / 100;
}

const sorted = (record) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
const row = ([name, [right, all]]) => `    ${JSON.stringify(name)}: [${right}, ${all}],`;
const seen = [sentences.length, told.length, counts.whole[0]];
writeFileSync(
  new URL('../src/event/calibration.ts', import.meta.url),
  `/** Made by bench/events-calibrate.mjs; do not edit. How many events of a rule were right, and how many it told. */
// biome-ignore format: as the bench writes it
export const CALIBRATION: {
  /** The probes. */
  seen: readonly [sentences: number, told: number, right: number];
  /** The sentences that set the level, which no rule was written from. */
  unseen: readonly [sentences: number, told: number, right: number];
  /** What is added to the log odds for rules that have seen the sentences they are counted on. */
  level: number;
  /** How many events of the family a rule's own have to outweigh. */
  strength: number;
  /** What each doubt adds to the log odds. */
  doubts: Record<${DOUBTS.map((name) => `'${name}'`).join(' | ')}, number>;
  whole: readonly [right: number, told: number];
  /** By language and how much a rule asks for. */
  families: Readonly<Record<string, readonly [right: number, told: number]>>;
  /** Those that told three events or more. */
  rules: Readonly<Record<string, readonly [right: number, told: number]>>;
} = {
  seen: [${seen.join(', ')}],
  unseen: [${unseen.join(', ')}],
  level: ${level},
  strength: ${best.strength},
  doubts: { ${DOUBTS.map((name, i) => `${name}: ${best.weights[i]}`).join(', ')} },
  whole: [${counts.whole.join(', ')}],
  families: {
${sorted(counts.families).map(row).join('\n')}
  },
  rules: {
${sorted(counts.rules)
  .filter(([, [, all]]) => all >= 3)
  .map(row)
  .join('\n')}
  },
};
`,
);

const KINDS = {
  phrase: 'a verb with its object or particle: "signed an agreement"',
  verb: 'a verb by itself: "arrested"',
  nominal: 'a noun with proof that it took place: "after the summit"',
};
const WHEN = {
  noSource: 'nobody is found who did it',
  noTarget: 'nobody is found to whom it was done',
  resolved: 'somebody stands behind a pronoun or a group word',
  reported: 'not the author says so',
};
const figure = (value) => String(value).replace('-', '−');
const doc = new URL('../../../docs/events.md', import.meta.url);
let text = readFileSync(doc, 'utf8');
const fill = (name, rows) => {
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const inside = new RegExp(`(<!-- ${name} -->\\n\\n[^\\n]+\\n[^\\n]+\\n)[^<]*(\\n<!-- /${name} -->)`);
  text = text.replace(inside, (_, head, tail) => `${head}${lines}\n${tail}`);
};
fill('counted', [
  ['the probes', ...seen],
  ['the unseen', ...unseen],
]);
fill(
  'families',
  sorted(counts.families).map(([name, tally]) => [`\`${name}\``, ...tally, KINDS[name.split(' ')[1]]]),
);
fill('doubts', [
  ['the level', figure(level), 'always'],
  ...DOUBTS.map((name, i) => [`\`${name}\``, figure(best.weights[i]), WHEN[name]]),
]);
if (bins) fill('reliability', bins);
writeFileSync(doc, text);
