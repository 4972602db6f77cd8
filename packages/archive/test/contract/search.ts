import { Problem } from '@letapis/core';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { Bench } from './bench.ts';

export function searching(bench: Bench): void {
  const found = async (query: string, filter = {}) =>
    (await bench.archive.search(query, filter)).items.map(({ article }) => article.title).sort();
  const marked = async (query: string) =>
    (await bench.archive.search(query)).items.map(({ snippet }) =>
      snippet.replace(/\uE000/g, '[').replace(/\uE001/g, ']'),
    );

  beforeEach(async () => {
    await bench.add('/p/a.en.txt', { text: 'New sanctions hit the bank. The café closed.', title: 'A' });
    await bench.add('/p/a.be.txt', {
      text: 'Новыя санкцыі супраць банка. Аб’езд зачынены.',
      title: 'А',
      language: 'be',
    });
    await bench.add('/p/a.ru.txt', { text: 'Новые санкции против банка. Объём растёт.', title: 'Ａ', language: 'ru' });
    await bench.add('b.txt', { text: 'The river bank flooded; new roads closed.', title: 'B' });
  });

  test.each([
    ['sanctions', ['A']],
    ['SANCTION', ['A']],
    ['санкций', ['А', 'Ａ']],
    ['санкцыямі банк', ['А', 'Ａ']],
    ["аб'езд", ['А']],
    ['абʼезд', ['А']],
    ['объем', ['Ａ']],
    ['объе\u0308м', ['Ａ']],
    ['cafe', ['A']],
    ['bank closed', ['A', 'B']],
    ['bank -river', ['A']],
    ['"new roads"', ['B']],
    ['«новые санкции»', ['Ａ']],
    ['"roads new"', []],
    ['flo*', ['B']],
    ['банк*', ['А', 'Ａ']],
    ['banks-closed', []],
    ['river-bank', ['B']],
    ['nothing', []],
  ])('%s', async (query, titles) => {
    expect(await found(query)).toEqual(titles.sort());
  });

  test('the title weighs more than the text', async () => {
    await bench.add('c.txt', { text: 'Roads were mentioned: roads, roads.', title: 'C' });
    await bench.add('d.txt', { text: 'Something else altogether happened here.', title: 'Roads' });
    const { items } = await bench.archive.search('roads');
    expect(items[0]?.article.title).toBe('Roads');
    expect(items.map(({ score }) => score)).toEqual(items.map(({ score }) => score).sort((x, y) => y - x));
  });

  test('any spelling of an actor finds the others, the one that was asked for first', async () => {
    await bench.add('/q/1.txt', { text: 'Talks of Lukashenka and Putin ended.', title: 'L1' });
    await bench.add('/q/2.txt', { text: 'Перамовы Лукашэнкі скончыліся.', title: 'L2', language: 'be' });
    await bench.add('/q/3.txt', { text: 'Переговоры с Лукашенко завершились.', title: 'L3', language: 'ru' });
    await bench.add('/q/4.txt', { text: 'Lukashenko spoke to the United Nations.', title: 'L4' });
    await bench.add('/q/5.txt', { text: 'Рада Бяспекі ААН паслухала нас.', title: 'L5', language: 'be' });
    for (const query of ['Lukashenka', 'лукашенко', 'Лукашэнкам', 'LUKASHENKO']) {
      expect(await found(query)).toEqual(['L1', 'L2', 'L3', 'L4']);
    }
    expect((await bench.archive.search('Lukashenko')).items[0]?.article.title).toBe('L4');
    expect(await found('Лукашенко Пуцін')).toEqual(['L1']);
    expect(await found('"Лукашенко"')).toEqual(['L3']);
    expect(await found('оон OR UN')).toEqual(['L4', 'L5']);
    expect(await found('United Nations')).toEqual(['L4', 'L5']);
    expect(await marked('Lukashenka -spoke -talks -завершились')).toEqual(['Перамовы [Лукашэнкі] скончыліся.']);
  });

  test('a town of power is found in any language, and is no other town of its state', async () => {
    await bench.add('/q/1.txt', { text: 'The delegation flew to Geneva. The Kremlin was silent.', title: 'T1' });
    await bench.add('/q/2.txt', { text: 'Дэлегацыя сустрэлася ў Жэневе.', title: 'T2', language: 'be' });
    await bench.add('/q/3.txt', { text: 'Делегация встретилась в Берне.', title: 'T3', language: 'ru' });
    for (const query of ['Geneva', 'женева', 'Жэневу']) expect(await found(query)).toEqual(['T1', 'T2']);
    expect(await found('Bern')).toEqual(['T3']);
    expect(await found('Кремль')).toEqual(['T1']);
    expect(await found('Москва')).toEqual([]);
  });

  test('snippets mark the hits in the words of the text', async () => {
    expect(await marked('санкций объем')).toEqual(['Новые [санкции] против банка. [Объём] растёт.']);
    const long = `${'So it goes. '.repeat(50)}A dam\u00ADage\uE000 report. ${'And on. '.repeat(50)}`;
    await bench.add('l.txt', { text: long });
    expect(await marked('"damage report"')).toEqual([
      expect.stringMatching(/^… .* A \[dam\u00ADage\] \[report\]\. And .* …$/),
    ]);
  });

  test('one hit a work when a language is preferred, of those that match', async () => {
    await bench.add('/p/n.en.txt', { text: 'NATO met.', title: 'N' });
    await bench.add('/p/n.be.txt', { text: 'NATO сустрэлася.', title: 'Н', language: 'be' });
    expect(await found('nato')).toEqual(['N', 'Н']);
    expect(await found('nato', { prefer: 'be' })).toEqual(['Н']);
    expect(await found('nato', { prefer: 'ru' })).toEqual(['N']);
    expect(await found('сустрэлася', { prefer: 'en' })).toEqual(['Н']);
    expect(await found('nato', { language: 'en' })).toEqual(['N']);
  });

  test.each([
    ['', /no word/],
    ['?!', /no word/],
    ['-river', /leave out/],
    ['new "roads', /character 5/],
    [`${'x '.repeat(70)}`, /more than 64 words/],
    ['x'.repeat(1001), /longer than 1000/],
  ])('what means nothing is refused with its reason: %j', async (query, message) => {
    await expect(bench.archive.search(query)).rejects.toMatchObject({
      code: 'query.invalid',
      message: expect.stringMatching(message),
    });
  });

  test('whatever is typed, there is an answer or a Problem', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        '*',
        '-',
        '(',
        ')',
        ':',
        'AND',
        'OR',
        'NOT',
        'NEAR(',
        '{title}',
        '^',
        '+',
        "'",
        '«',
        '»',
        '\0',
        '\uD800',
        ';--',
        'bank',
      ),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), fc.constantFrom('', ' '), async (pieces, space) => {
        try {
          expect((await bench.archive.search(pieces.join(space))).total).toBeGreaterThanOrEqual(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
      { numRuns: 150 },
    );
  });
}
