// How fast annotate is, times and events together: node bench/annotate-speed.mjs [--data FILE.jsonl]
// First beside the full pipelines of wink-nlp and compromise on articles of 3 kB: each in a process of its own, so that
// none pays for what another left in memory, and in turns, so that a noisy moment hits all alike; then each language
// alone; then growing texts, where a character should cost what it did.
// The English texts are the demonstration pages, dense with events; with --data those of a file, a {text} a line.
// Prints medians of processor time; asserts nothing.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotateText, readArticle } from '../dist/index.js';

const SIZE = 3000;
const ANCHOR = '2019-03-10';
const ROUNDS = 15;
/** Seconds of the processor. */
const WARM = 4;
const TURN = 0.4;
/** Articles of a file. */
const MOST = 200;
const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });
const { data } = values;
const pages = new URL('../../sample/pages/', import.meta.url);
const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** The paragraphs of the demonstration pages of a language. */
function sampleLines(language) {
  const names = readdirSync(pages).filter((name) => name.endsWith(`.${language}.txt`));
  return names.flatMap((name) => readArticle({ name, content: readFileSync(new URL(name, pages)) }).text.split('\n'));
}

/** The paragraphs of a file of texts, without the line ends inside them. */
function linesOf(file) {
  const texts = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row).text);
  return texts.flatMap((text) => text.split('\n\n').map((part) => part.replaceAll('\n', ' ')));
}

/** Paragraphs one after the other, cut into articles. */
function articlesOf(lines) {
  const articles = [''];
  for (const line of lines) {
    if (articles.at(-1).length + line.length > SIZE) articles.push('');
    articles[articles.length - 1] += `${line}\n`;
  }
  return articles.filter((text) => text.length > SIZE / 2);
}

const kilobytes = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;

/** Of the processor, all threads of the process together, so that what else the machine does is not counted. */
function seconds(work) {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

/** For some seconds, so that the code is as ready as it will be. */
function warm(work) {
  for (let spent = 0; spent < WARM; ) spent += seconds(work);
}

function line(name, texts, times, note = '') {
  const time = middle(times);
  const rate = (texts.length / time).toFixed(0);
  console.log(
    `${name.padEnd(12)} ${rate.padStart(6)} articles/s ${(kilobytes(texts) / 1000 / time).toFixed(2).padStart(6)} MB/s ${note}`,
  );
}

const pipelines = {
  letapis: async () => (text) => annotateText(text, { anchor: ANCHOR, language: 'en' }),
  'wink-nlp': async () => {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const wink = winkNLP(model);
    return (text) => wink.readDoc(text);
  },
  compromise: async () => {
    const { default: compromise } = await import('compromise');
    return (text) => compromise(text);
  },
};
const english = articlesOf(data === undefined ? sampleLines('en') : linesOf(data)).slice(0, MOST);

// As one of the processes: a turn a message, answered with the seconds of one pass. A turn is long enough for what another
// process left in the caches to be of no account.
const own = positionals[0];
if (own !== undefined) {
  const run = await pipelines[own]();
  const turn = () => english.forEach((text) => void run(text));
  warm(turn);
  process.on('message', () => {
    let passes = 0;
    let spent = 0;
    for (; spent < TURN; passes++) spent += seconds(turn);
    process.send(spent / passes);
  });
  process.send('ready');
  await once(process, 'disconnect');
  process.exit();
}

console.log(
  `${english.length} English articles of ${(kilobytes(english) / english.length).toFixed(1)} kB, medians of ${ROUNDS} rounds`,
);
const names = Object.keys(pipelines);
const peers = names.map((name) => fork(import.meta.filename, data === undefined ? [name] : [name, '--data', data]));
for (const peer of peers) await once(peer, 'message');
const times = Object.fromEntries(names.map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [place, peer] of peers.entries()) {
    peer.send('turn');
    const [time] = await once(peer, 'message');
    times[names[place]].push(time);
  }
}
for (const peer of peers) peer.disconnect();
for (const name of names) {
  const ratio = middle(times[name].map((time, round) => time / times.letapis[round]));
  line(name, english, times[name], name === 'letapis' ? '' : `letapis is ${ratio.toFixed(1)} times as fast`);
}

for (const language of ['en', 'be', 'ru']) {
  const texts = articlesOf(sampleLines(language));
  const work = () => texts.forEach((text) => void annotateText(text, { anchor: ANCHOR, language }));
  warm(work);
  line(
    `letapis ${language}`,
    texts,
    Array.from({ length: ROUNDS }, () => seconds(work)),
  );
}

const whole = english.join('\n');
const rates = [1e3, 1e4, 1e5, 1e6, 1e7].map((size) => {
  const text = whole.repeat(Math.ceil(size / whole.length)).slice(0, size);
  const runs = Math.max(1, Math.min(200, Math.round(2e6 / size)));
  const work = () => annotateText(text, { anchor: ANCHOR, language: 'en' });
  return `${size / 1000} kB ${(size / 1e6 / middle(Array.from({ length: runs }, () => seconds(work)))).toFixed(2)}`;
});
console.log(`MB/s at ${rates.join(', ')}`);
