// How fast findTimes is: node bench/time-speed.mjs [--data DIR] [--full]
// First beside chrono-node, text by text and in turns, on the demonstration pages and on the data when given; then alone
// at growing sizes (--full: to 100 MB), where the time for a character should stay what it is; then on text made to hurt.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findTimes } from '../dist/index.js';
import { taggers } from './time-taggers.mjs';

const { values } = parseArgs({ options: { data: { type: 'string' }, full: { type: 'boolean' } } });

const news = {
  en: 'The two governments met in Vilnius on Thursday and agreed to review the accord of March 3, 2016. Exports have fallen by a third since 2014, the ministry said last week, and the plant will not reopen before the end of the year. Workers who had been on leave for three months returned to an empty hall, while the bank kept its rate. ',
  ru: 'Правительства двух стран встретились в Вильнюсе в четверг и договорились пересмотреть соглашение от 3 марта 2016 года. Вывоз упал на треть с 2014 года, сообщило министерство на прошлой неделе, и завод не откроется до конца года. Рабочие, бывшие в отпуске три месяца, вернулись в пустой цех. ',
  be: 'Урады дзвюх краін сустрэліся ў Вільні ў чацвер і дамовіліся перагледзець пагадненне ад 3 сакавіка 2016 года. Вываз упаў на траціну з 2014 года, паведаміла міністэрства на мінулым тыдні, і завод не адкрыецца да канца года. Рабочыя, якія былі ў адпачынку тры месяцы, вярнуліся ў пусты цэх. ',
  uk: 'Уряди двох країн зустрілися у Вільнюсі в четвер і домовилися переглянути угоду від 3 березня 2016 року. Вивіз упав на третину з 2014 року, повідомило міністерство минулого тижня, і завод не відкриється до кінця року. Робітники, які були у відпустці три місяці, повернулися в порожній цех. ',
};

const ANCHOR = '2019-10-17';
const ROUNDS = 15;
/** Seconds of the processor: long enough for what the other tagger left in the caches and to the garbage collector to be of no account. */
const TURN = 0.2;
const middle = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];
const sizeOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** Of the processor, so that what else the machine does is not counted. */
function seconds(work) {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

/** The seconds of one pass. */
function turn({ tag }, texts) {
  let passes = 0;
  let spent = 0;
  for (; spent < TURN; passes++) spent += seconds(() => texts.forEach((text) => void tag(text, ANCHOR)));
  return spent / passes;
}

const [own, chrono] = taggers;
const pages = new URL('../../sample/pages/', import.meta.url);
const corpora = {
  'English pages': readdirSync(pages)
    .filter((name) => name.endsWith('.en.txt'))
    .map((name) => readFileSync(new URL(name, pages), 'utf8')),
};
for (const name of ['timebank', 'aquaint', 'wikiwars']) {
  const path = values.data && join(values.data, `${name}.jsonl`);
  if (!path || !existsSync(path)) continue;
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  corpora[name] = lines.map((line) => JSON.parse(line).text);
}
for (const [name, texts] of Object.entries(corpora)) {
  const times = { own: [], chrono: [] };
  // Both warm first: a server or a reader of archives runs long.
  for (const { tag } of [own, chrono]) {
    for (let spent = 0; spent < 1; ) spent += seconds(() => texts.forEach((text) => void tag(text, ANCHOR)));
  }
  for (let round = 0; round < ROUNDS; round++) {
    times.own.push(turn(own, texts));
    times.chrono.push(turn(chrono, texts));
  }
  const ratios = times.own.map((time, round) => times.chrono[round] / time);
  const rate = (list) => (sizeOf(texts) / 1e6 / middle([...list])).toFixed(1);
  console.log(
    `${name.padEnd(14)} ${rate(times.own).padStart(5)} MB/s  chrono-node ${rate(times.chrono).padStart(5)} MB/s  ratio ${middle(ratios).toFixed(1)}`,
  );
}

const hostile = {
  digits: '7',
  months: 'May ',
  'month days': 'May 3 - ',
  dashes: '10 - ',
  numbers: 'twenty one ',
  words: 'last the ',
  spaces: ' ',
  marks: '"\u202e🙂(',
  'soft hyphens': '\u00ad',
  weekdays: 'Friday, ',
};

function median(text, language, runs) {
  const times = [];
  for (let i = 0; i < runs; i++) {
    times.push(seconds(() => findTimes(text, { anchor: ANCHOR, language, trusted: true })) * 1000);
  }
  return middle(times);
}

const grow = (piece, size) => piece.repeat(Math.ceil(size / piece.length));
const sizes = [1e4, 1e5, 1e6, 1e7, ...(values.full ? [1e8] : [])];
for (const [language, piece] of Object.entries(news)) {
  median(grow(piece, 3e5), language, 5);
  const rates = sizes.map((size) => {
    const text = grow(piece, size);
    return `${size / 1000} kB ${(text.length / 1000 / median(text, language, size > 1e7 ? 1 : size > 1e6 ? 3 : 15)).toFixed(1)}`;
  });
  console.log(`${language.padEnd(14)} Mchar/s at ${rates.join(', ')}`);
}
for (const [name, piece] of Object.entries(hostile)) {
  const [a, b] = [median(grow(piece, 100_000), 'en', 5), median(grow(piece, 1_000_000), 'en', 3)];
  console.log(`${name.padEnd(14)} ${(1000 / b).toFixed(1)} Mchar/s  growth ${(b / a / 10).toFixed(2)} (1 is linear)`);
}
