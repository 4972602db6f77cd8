import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, splitSentences } from '../../src/index.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['One. Two! Three? Four…', ['One.', 'Two!', 'Three?', 'Four…']],
    [
      'Mr. A. B. Smith met Dr. Jones in the U.S. in May. They spoke.',
      ['Mr. A. B. Smith met Dr. Jones in the U.S. in May.', 'They spoke.'],
    ],
    ['He left for the U.S. The talks went on.', ['He left for the U.S.', 'The talks went on.']],
    ['It cost $1.5 billion. “Too much.” She paid.', ['It cost $1.5 billion.', '“Too much.”', 'She paid.']],
    [
      'В феврале 2018 г. Петров встретился с В. В. Сидоровым. Это было давно.',
      ['В феврале 2018 г. Петров встретился с В. В. Сидоровым.', 'Это было давно.'],
    ],
    ['Гэта здарылася ў 2018 г. Пасля ўсё змянілася.', ['Гэта здарылася ў 2018 г.', 'Пасля ўсё змянілася.']],
    ['A heading\n\nA sentence.', ['A heading', 'A sentence.']],
    ['', []],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  it('are in order, trimmed, and leave out nothing but space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const sentence of splitSentences(text)) {
          expect(text.slice(end, sentence.start).trim()).toBe('');
          expect(sentence.end).toBeGreaterThan(sentence.start);
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});

describe('language', () => {
  it.each([
    ['en', 'The council voted for the lease on Monday, and it has not been signed since then.'],
    ['be', 'Рада прагаласавала за дамову ў панядзелак, але яна яшчэ не падпісаная.'],
    ['ru', 'Совет проголосовал за договор в понедельник, но он ещё не подписан.'],
    ['uk', 'Рада проголосувала за договір у понеділок, але його ще не підписали.'],
    ['be', 'Перамовы ў Мінску'],
    ['uk', 'Переговори у Києві'],
    ['und', 'Die Verhandlungen dauern an, und niemand weiß, wann der Vertrag unterschrieben wird.'],
    ['und', '12345'],
    ['und', ''],
    ['ru', '14 марта шахтёры Силезии бастовали против закрытия двух шахт. Цены остались прежними. Газеты молчат.'],
    ['be', '7 лютага Грэцыя накіравала палаткі і коўдры. Газеты адвялі гэтаму паўстаронкі. Цэны засталіся ранейшымі.'],
    ['und', 'Кметът на Пловдив откри новия мост над Марица. Движението там беше спряно две години.'],
  ])('%s: %s', (language, text) => expect(detectLanguage(text)).toBe(language));
});
