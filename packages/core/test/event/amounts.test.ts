import { describe, expect, it } from 'vitest';
import { amountsOf } from '../../src/event/amount.ts';
import { Spellings } from '../../src/event/spellings.ts';
import { tokenise } from '../../src/event/token.ts';
import { codesOf } from '../../src/text/codes.ts';

/** Text, and its amounts as `value unit`. */
const EXAMPLES: [text: string, ...amounts: string[]][] = [
  ['Aid of $3.4 billion and 12 tanks.', '3400000000 USD', '12 tanks'],
  ['14 Russian diplomats left.', '14 diplomats'],
  [
    'Twelve men and 13 women died in the 1998-99 war, after 12 hours of talks and 78 days of bombing.',
    '12 men',
    '13 women',
  ],
  [
    'A billion euros, fifteen million cubic metres and twenty-five lorries.',
    '1000000000 EUR',
    '15000000 metres',
    '25 lorries',
  ],
  ['Evicted some 500 Africans from a square; the two sides met.', '500 africans'],
  ['Four senior police officers and two hundred armed men.', '4 officers', '200 men'],
  ['Prices rose 2.3 per cent.', '2.3 %'],
  ['Двое солдат и двести тридцать беженцев.', '2 солдат', '230 беженцев'],
  ['Трое вайскоўцаў.', '3 вайскоўцаў'],
  ['За 12 дней, 3 недели и 78 часов.'],
  ['За 12 дзён, 3 тыдні і 78 хвілін.'],
  ['Банк выделит 3,4 млрд долларов и 100 млн евро.', '3400000000 USD', '100000000 EUR'],
  ['Штраф составил 2 500 белорусских рублей.', '2500 BYN'],
  ['Долг в 800 миллионов российских рублей вырос на 12 процентов.', '800000000 RUB', '12 %'],
  ['В учениях заняты 12 700 белорусских военнослужащих и 40 самолетов.', '12700 военнослужащих', '40 самолетов'],
  ['С 2018 года, 5 марта, в 15 часов.'],
  ['Крэдыт у 250 млн даляраў, аднак не 30 млн шведскіх крон.', '250000000 USD', '30000000 SEK'],
  ['Штраф у 3 тысячы беларускіх рублёў, рост на 7,5 працэнта.', '3000 BYN', '7.5 %'],
  ['Затрымалі 15 верталётаў і 9 тысяч вайскоўцаў.', '15 верталетаў', '9000 вайскоўцаў'],
  ['Ад 3 лютага 2020 года.'],
];

describe('amounts', () => {
  for (const [text, ...amounts] of EXAMPLES) {
    it(text, () => {
      const tokens = tokenise(
        text,
        codesOf(text),
        { start: 0, end: text.length },
        new Spellings(() => ({ known: undefined, asked: 0 })),
      );
      const found = amountsOf(tokens, 0, tokens.length, text);
      expect(found.map(({ value, unit }) => `${value} ${unit}`)).toEqual(amounts);
      for (const one of found) expect(text).toContain(one.text);
    });
  }
});
