import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CitationFormatName, citationFormats, cite } from '../../src/exchange/citation.ts';
import { locales } from '../../src/exchange/words.ts';
import { article } from './article.ts';

const full = article({
  language: 'be',
  title: 'Дамова аб рацэ & {мост} на 100 %',
  authors: ['Alena Kavalenka', 'Office for Rivers, Lakes and Ponds'],
  publisher: 'River Monitor',
  section: 'Water',
  published: '2023-02-17T12:55',
  updated: '2026-01-01',
  lede: 'Two towns agree.',
  url: 'https://river.example/a?b=1&c={2}%20',
});
const week = article({ period: { start: '2020-12-28', end: '2021-01-03' } });

test.each([
  [
    'en',
    full,
    'Alena Kavalenka, Office for Rivers, Lakes and Ponds. “Дамова аб рацэ & {мост} на 100 %”. River Monitor, 17 February 2023. https://river.example/a?b=1&c=%7B2%7D%20',
  ],
  ['be', week, '«A treaty for the river». 28 снежня 2020 – 3 студзеня 2021.'],
  ['ru', article(), '«A treaty for the river». Без даты.'],
] as const)('text in %s', (locale, source, expected) => {
  expect(cite(source, 'text', locale)).toBe(expected);
});

test('BibTeX', () => {
  expect(cite(full, 'bibtex')).toBe(String.raw`@misc{letapis-a1b2,
  title = {{Дамова аб рацэ \& \{мост\} на 100 \%}},
  author = {Alena Kavalenka and {Office for Rivers, Lakes and Ponds}},
  organization = {River Monitor},
  year = {2023},
  date = {2023-02-17},
  url = {https://river.example/a?b=1&c=%7B2%7D%20},
  language = {be},
  keywords = {Water},
}
`);
  expect(cite(week, 'bibtex')).toContain('  year = {2020/2021},\n  date = {2020-12-28/2021-01-03},\n');
});

test('RIS', () => {
  expect(cite(full, 'ris').split('\r\n')).toEqual([
    'TY  - ELEC',
    'TI  - Дамова аб рацэ & {мост} на 100 %',
    'AU  - Alena Kavalenka',
    'AU  - Office for Rivers, Lakes and Ponds',
    'PB  - River Monitor',
    'PY  - 2023',
    'DA  - 2023/02/17/',
    'AB  - Two towns agree.',
    'KW  - Water',
    'LA  - be',
    'UR  - https://river.example/a?b=1&c=%7B2%7D%20',
    'ID  - a1b2',
    'ER  - ',
    '',
  ]);
  expect(cite(week, 'ris')).toContain('PY  - 2020\r\nN1  - 28 December 2020 – 3 January 2021\r\n');
});

test('CSL-JSON', () => {
  expect(JSON.parse(cite(full, 'csl'))).toEqual([
    {
      id: 'a1b2',
      type: 'webpage',
      title: 'Дамова аб рацэ & {мост} на 100 %',
      author: [{ literal: 'Alena Kavalenka' }, { literal: 'Office for Rivers, Lakes and Ponds' }],
      'container-title': 'River Monitor',
      section: 'Water',
      issued: { 'date-parts': [[2023, 2, 17]] },
      abstract: 'Two towns agree.',
      language: 'be',
      URL: 'https://river.example/a?b=1&c=%7B2%7D%20',
    },
  ]);
  expect(JSON.parse(cite(week, 'csl'))[0].issued).toEqual({
    'date-parts': [
      [2020, 12, 28],
      [2021, 1, 3],
    ],
  });
});

test('no format takes the update stamp for a date', () => {
  const stamped = article({ updated: '2026-01-05T14:37' });
  for (const format of Object.keys(citationFormats) as CitationFormatName[]) {
    for (const locale of locales) expect(cite(stamped, format, locale)).not.toContain('2026');
  }
});

describe('whatever the page said', () => {
  const piece = fc.constantFrom(
    '\\',
    '{',
    '}',
    '%',
    '\n',
    '\r',
    'ER  - ',
    '"',
    ' and ',
    ',',
    '\u001b[2J',
    '\u2028',
    'я',
    '}}\n@misc{x,',
  );
  const hostile = fc.array(piece).map((pieces) => pieces.join(''));
  const source = fc.record({
    title: hostile,
    publisher: hostile,
    id: hostile,
    authors: fc.array(hostile),
    url: hostile.map((rest) => `https://${rest}`),
  });

  test('a BibTeX entry keeps its braces paired and is one entry', () => {
    fc.assert(
      fc.property(source, (fields) => {
        const entry = cite(article(fields), 'bibtex');
        const bare = entry.replace(/\\[\\{}#$%&_]/g, '');
        let depth = 0;
        for (const char of bare) {
          if (char === '{') depth++;
          if (char === '}') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(entry.match(/^@/gm)).toHaveLength(1);
      }),
    );
  });

  test('every line of RIS is a field, and it ends once', () => {
    fc.assert(
      fc.property(source, (fields) => {
        const lines = cite(article(fields), 'ris').split(/\r\n|[\n\r\u2028\u2029]/);
        for (const field of lines.slice(0, -1)) expect(field).toMatch(/^[A-Z][A-Z0-9] {2}- /);
        expect(lines.filter((field) => field.startsWith('ER  -'))).toHaveLength(1);
      }),
    );
  });

  test('only web addresses are cited', () => {
    expect(cite(article({ url: 'javascript:alert(1)' }), 'text')).not.toContain('javascript');
  });
});
