import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, splitSentences } from '../../src/index.ts';
import { sourceFormat } from '../../src/text/format.ts';

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

describe('what a source is written in', () => {
  it.each([
    ['text', 'The quay reopens\n\n3 March 2022'],
    ['text', '<img src=x> is how a picture is written, said the teacher.'],
    ['text', '{"version": "1.0", "items": []}'],
    ['text', ''],
    ['html', '<!DOCTYPE html><title>T</title>'],
    ['html', '\ufeff<?xml version="1.0"?>\n<!-- saved from url=(0014)about:internet -->\n<HTML><BODY>'],
    ['html', '<h1>Quay</h1><p>Text'],
    ['feed', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>'],
    ['feed', '<!DOCTYPE rss [<!ENTITY a "b">]><rss/>'],
    ['feed', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ['feed', '<rdf:RDF xmlns="http://purl.org/rss/1.0/"/>'],
    ['feed', '{ "version": "https://jsonfeed.org/version/1.1" }'],
  ])('%s: %j', (format, content) => {
    expect(sourceFormat(content)).toBe(format);
    expect(sourceFormat(new TextEncoder().encode(content))).toBe(format);
  });
});
