// How fast findTimes is, and that it stays linear: node bench/time-speed.mjs [--data DIR]
// Ordinary news (of the data when given), then text made to hurt, at two sizes: the ratio of times should be that of sizes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findTimes } from '../dist/index.js';

const { values } = parseArgs({ options: { data: { type: 'string' } } });

const news = {
  en: 'The two governments met in Vilnius on Thursday and agreed to review the accord of March 3, 2016. Exports have fallen by a third since 2014, the ministry said last week, and the plant will not reopen before the end of the year. Workers who had been on leave for three months returned to an empty hall, while the bank kept its rate. ',
  ru: 'Правительства двух стран встретились в Вильнюсе в четверг и договорились пересмотреть соглашение от 3 марта 2016 года. Вывоз упал на треть с 2014 года, сообщило министерство на прошлой неделе, и завод не откроется до конца года. Рабочие, бывшие в отпуске три месяца, вернулись в пустой цех. ',
  be: 'Урады дзвюх краін сустрэліся ў Вільні ў чацвер і дамовіліся перагледзець пагадненне ад 3 сакавіка 2016 года. Вываз упаў на траціну з 2014 года, паведаміла міністэрства на мінулым тыдні, і завод не адкрыецца да канца года. Рабочыя, якія былі ў адпачынку тры месяцы, вярнуліся ў пусты цэх. ',
};
const data = values.data && join(values.data, 'timebank.jsonl');
if (data && existsSync(data)) {
  const lines = readFileSync(data, 'utf8').trim().split('\n');
  news.timebank = lines.map((line) => JSON.parse(line).text).join('\n\n');
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
    const started = performance.now();
    findTimes(text, { anchor: '2019-10-17', language, trusted: true });
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[runs >> 1];
}

const grow = (piece, size) => piece.repeat(Math.ceil(size / piece.length));
for (const [name, piece] of Object.entries(news)) {
  const language = name === 'timebank' ? 'en' : name;
  median(grow(piece, 300_000), language, 5);
  const [small, large] = [grow(piece, 1_000_000), grow(piece, 10_000_000)];
  const [a, b] = [median(small, language, 5), median(large, language, 3)];
  const ratio = ((b / a) * small.length) / large.length;
  console.log(
    `${name.padEnd(14)} ${(large.length / 1000 / b).toFixed(1)} Mchar/s  ${(Buffer.byteLength(large) / 1000 / b).toFixed(1)} MB/s  growth ${ratio.toFixed(2)} (1 is linear)`,
  );
}
for (const [name, piece] of Object.entries(hostile)) {
  const [a, b] = [median(grow(piece, 100_000), 'en', 5), median(grow(piece, 1_000_000), 'en', 3)];
  console.log(`${name.padEnd(14)} ${(1000 / b).toFixed(1)} Mchar/s  growth ${(b / a / 10).toFixed(2)}`);
}
