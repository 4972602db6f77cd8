import { describe, expect, it } from 'vitest';
import { boilerplate } from '../../src/article/boilerplate.ts';
import { readByline } from '../../src/article/byline.ts';
import { splitCompound } from '../../src/article/compound.ts';
import { readFigure } from '../../src/article/figure.ts';
import { Line } from '../../src/article/lines.ts';
import { readSituation } from '../../src/article/situation.ts';
import { readStamp } from '../../src/article/stamp.ts';

describe('verdicts', () => {
  const rows = {
    improved: [
      'The situation has gotten better',
      'Situation improved',
      'Getting better',
      'Сітуацыя палепшылася',
      'Змянілася да лепшага',
      'Ситуация улучшилась',
      'Обстановка изменилась к лучшему',
      '▲ Improved',
    ],
    unchanged: [
      'The situation has not changed',
      'No change',
      'The situation remains the same',
      'The situation hasn’t changed.',
      'Сітуацыя не змянілася',
      'Без змен',
      'Ситуация не изменилась',
      'Ситуация осталась прежней',
      'Unchanged',
    ],
    deteriorated: [
      'The situation has gotten worse',
      'The situation is getting worse',
      'Deteriorated',
      'Сітуацыя пагоршылася',
      'Ситуация ухудшилась',
      'Положение дел изменилось к худшему',
    ],
  };
  for (const [trend, labels] of Object.entries(rows)) {
    it.each(labels)(`${trend}: %s`, (label) => expect(readSituation(new Line(label))).toEqual({ trend, label }));
  }
  it.each([
    'The situation',
    'The situation in the ports',
    'Better late than never',
    'Сітуацыя ў партах',
    'Ситуация',
    'Not better',
    '',
  ])('no verdict: %s', (text) => expect(readSituation(new Line(text))).toBeUndefined());
});

describe('stamps', () => {
  it.each([
    ['Updated at 09:20,17-03-2022', { role: 'updated', value: '2022-03-17T09:20' }],
    ['Last updated: April 2, 2019', { role: 'updated', value: '2019-04-02' }],
    ['Обновлено: 26.01.2021 14:37', { role: 'updated', value: '2021-01-26T14:37' }],
    ['Абноўлена 26 студзеня 2021', { role: 'updated', value: '2021-01-26' }],
    ['April 02, 2019 12:55', { role: 'published', value: '2019-04-02T12:55' }],
    ['Published on 2 April 2019', { role: 'published', value: '2019-04-02' }],
    ['Апублікавана: 2 красавіка 2019 г.', { role: 'published', value: '2019-04-02' }],
    ['December 28, 2020 – January 3, 2021', { role: 'period', start: '2020-12-28', end: '2021-01-03' }],
    ['29 студзеня – 4 лютага 2018', { role: 'period', start: '2018-01-29', end: '2018-02-04' }],
    ['29 января — 4 февраля 2018 г.', { role: 'period', start: '2018-01-29', end: '2018-02-04' }],
    ['13-19 February 2023', { role: 'period', start: '2023-02-13', end: '2023-02-19' }],
    ['May 14 – May 20', { role: 'partial' }],
    ['Week of 3–9 September 2018', { role: 'period', start: '2018-09-03', end: '2018-09-09' }],
    ['Weekly digest No. 36, from 3 to 9 September 2018', { role: 'period', start: '2018-09-03', end: '2018-09-09' }],
    ['Агляд за тыдзень з 31 жніўня па 6 верасня 2020 г.', { role: 'period', start: '2020-08-31', end: '2020-09-06' }],
    ['Обзор за неделю: 28 декабря 2020 – 3 января 2021', { role: 'period', start: '2020-12-28', end: '2021-01-03' }],
    ['Published 8 November 2022, 06:15 GMT', { role: 'published', value: '2022-11-08T06:15' }],
    ['2021-03-03T14:05:00+03:00', { role: 'published', value: '2021-03-03T14:05' }],
    ['Sunday, 3 October 2021 07.00', { role: 'published', value: '2021-10-03T07:00' }],
  ])('%s', (text, stamp) => expect(readStamp(new Line(text))).toEqual(stamp));
  it.each([
    'Updated',
    'Updated by the office in 2021 after a complaint',
    'In 2018',
    'Page 3 of 14',
    'Digest of 4 March 2019',
    '4 March',
  ])('no stamp: %s', (text) => expect(readStamp(new Line(text))).toBeUndefined());
});

describe('lines of several entries', () => {
  it.each([
    ['Posted on March 12, 2019 by Anna Example', ['Posted on March 12, 2019', 'by Anna Example']],
    ['Anna Example, 12 March 2019', ['Anna Example,', '12 March 2019']],
    ['Posted by Anna Example at 7:12 PM', ['Posted by Anna Example', 'at 7:12 PM']],
    ['Published 8 March 2019. Updated 9 March 2019', ['Published 8 March 2019.', 'Updated 9 March 2019']],
    ['On 12 March 2019 the office was moved by ship', ['On 12 March 2019 the office was moved by ship']],
    ['Foreign Trade, 12 March 2019', ['Foreign Trade, 12 March 2019']],
  ])('%s', (text, entries) => expect(splitCompound(new Line(text)).map((line) => line.text)).toEqual(entries));
});

describe('bylines', () => {
  it.each([
    ['by', []],
    ['By:', []],
    ['Аўтар', []],
    ['By Anna Example', ['Anna Example']],
    ['by Anna Example, Peter van der Model and Q. Third', ['Anna Example', 'Peter van der Model', 'Q. Third']],
    ['Автор: Анна Пример и Пётр Образец', ['Анна Пример', 'Пётр Образец']],
    ['Аўтары: Ганна Прыклад і Пётр Узор', ['Ганна Прыклад', 'Пётр Узор']],
  ])('%s', (text, names) => expect(readByline(new Line(text))).toEqual(names));
  it.each(['By the river', 'By Monday the council had voted', 'Bystanders'])('no byline: %s', (text) =>
    expect(readByline(new Line(text))).toBeUndefined(),
  );
});

describe('figures', () => {
  it.each([
    ['Photo: the quay https://a.example/b', { caption: 'the quay', url: 'https://a.example/b' }],
    ['Фота: Партовы веснік', { caption: 'Партовы веснік' }],
    ['The quay at dawn. Photo: Harbour Press', { caption: 'The quay at dawn.', credit: 'Harbour Press' }],
    ['The quay at dawn (Фото: Портовый вестник)', { caption: 'The quay at dawn', credit: 'Портовый вестник' }],
    ['The quay at dawn https://a.example/b', { caption: 'The quay at dawn', url: 'https://a.example/b' }],
  ])('%s', (text, figure) => expect(readFigure(new Line(text))).toEqual(figure));
  it.each(['The photo was taken in May.', 'Read the text at https://a.example/b.', 'https://a.example/b'])(
    'no figure: %s',
    (text) => expect(readFigure(new Line(text))).toBeUndefined(),
  );
});

describe('boilerplate', () => {
  it.each([
    ['Subscribe to our newsletter', 'newsletter'],
    ['Подпишитесь на рассылку', 'newsletter'],
    ['EN', 'language-switch'],
    ['BE/RU', 'language-switch'],
    ['Беларуская | Русский | English', 'language-switch'],
    ['Read more', 'link'],
    ['Чытаць далей →', 'link'],
    ['Share: Facebook, Telegram', 'share'],
    ['Leave a Reply', 'comments'],
    ['Name *', 'comments'],
    ['We use cookies. By staying here you agree.', 'cookies'],
    ['You may also like', 'related'],
    ['Home | Archive | About us', 'navigation'],
    ['© 2018 The Harbour', 'copyright'],
    ['* * *', 'decoration'],
    ['Реклама', 'advertisement'],
  ])('%s: %s', (text, reason) => expect(boilerplate(new Line(text))).toBe(reason));
  it.each([
    'Sharing the harbour',
    'The company subscribed to the new shares on Monday and paid for them on Tuesday.',
    'News from the harbour reached the town',
    'The court banned the paper from using cookies to follow the readers of its site across the web.',
    'The two states share a border of more than a thousand kilometres, and most of it is closed.',
  ])('the article’s own: %s', (text) => expect(boilerplate(new Line(text))).toBeUndefined());
});
