import { describe, expect, test } from 'vitest';
import { findTimes } from '../../src/time/find-times.ts';
import { timeLanguages } from '../../src/time/languages/index.ts';
import { Tokens } from '../../src/time/tokens.ts';

/** Text that goes wrong in taggers, each a piece that is repeated. */
const PIECES: Readonly<Record<string, string>> = {
  digits: '1234567890',
  'small numbers': '7 ',
  'numbers in a list': '7, ',
  'numbers in a chain': '10-14-',
  dots: '1.2.',
  clocks: '12:30:',
  'months, English': 'May ',
  'months, Belarusian': 'маі ',
  'months, Russian': 'мая ',
  'months in a list': 'января, ',
  'months joined': 'June to ',
  'months joined, Ukrainian': 'червня до ',
  'days joined': '5 мая по 6 на ',
  'days and months': '3 June ',
  years: '2014-2015/',
  weekdays: 'у пятніцу, ',
  'days of a month in a list': 'May 3, 4, 5, ',
  'days of a list': '3, 4 and 5 ',
  'clauses of who': 'who met on Friday ',
  asides: 'In May, a week, ',
  'closing brackets': 'on 5 May) ',
  'weeks and days': 'next week, on Friday, ',
  'minutes to': 'без пяти минут ',
  'minutes past': 'ten past ten to ',
  'years and years': 'год год от года в ',
  'seasons of two years': 'winter 1940/41/',
  'named days': '9/11/',
  numerals: 'двадцать сто ',
  'numerals, English': 'one hundred thousand ',
  'this, last': 'this last the ',
  'parts of days': 'вечером в ночь с ',
  eras: '5 до н. э. ',
  holidays: 'Дзень Новы ',
  quotes: '"',
  apostrophes: "'90's ",
  brackets: '([{«',
  emoji: '🙂🇧🇾',
  'marks of direction': '\u202e\u200f5\u202d мая\u2066',
  'combining characters': 'и\u0306\u0301ю\u0300 ',
  'invisible characters': 'ма\u00adя\u200b ',
  'half characters': '\ud83d5\udc00 ',
  'empty lines': '\n\n',
  dashes: '— – - ',
};

/** How many looks the tagger takes at its tokens, whatever the clock says. */
function steps(text: string, language: string): number {
  let count = 0;
  const methods = ['isWord', 'isNumber', 'isMark', 'isGlued', 'sense'] as const;
  const originals = methods.map((name) => [name, Tokens.prototype[name]] as const);
  for (const [name, original] of originals) {
    Object.defineProperty(Tokens.prototype, name, {
      configurable: true,
      writable: true,
      value(this: Tokens, ...args: never[]) {
        count++;
        return Reflect.apply(original, this, args);
      },
    });
  }
  try {
    findTimes(text, { anchor: '2018-02-04', language });
  } finally {
    for (const [name, original] of originals) {
      Object.defineProperty(Tokens.prototype, name, { configurable: true, writable: true, value: original });
    }
  }
  return count;
}

const LENGTH = 20_000;
const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe.each(timeLanguages.map(({ code }) => code))('hostile text read as %s', (language) => {
  test.each(Object.entries(PIECES))('%s: four times the text is four times the work', (_, piece) => {
    const [once, four] = [steps(fill(piece, LENGTH), language), steps(fill(piece, 4 * LENGTH), language)];
    expect(four).toBeLessThanOrEqual(4.2 * once + 1000);
    expect(four).toBeLessThan(4 * LENGTH * 200);
  });
});

test.each([
  ['a million digits', '7'.repeat(1_000_000)],
  ['a million months', 'мая '.repeat(1_000_000)],
  ['a million quotation marks', '«"'.repeat(500_000)],
])('%s come to an end', (_, text) => {
  for (const found of findTimes(text, { language: 'ru' })) {
    expect(found.end).toBeLessThanOrEqual(text.length);
  }
});
