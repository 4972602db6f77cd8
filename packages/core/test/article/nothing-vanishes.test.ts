import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, explainArticle, Problem } from '../../src/index.ts';
import { clean } from '../../src/text/clean.ts';

// Lines of every form, in every order, among arbitrary ones.
const forms = [
  'by',
  'By Anna Example and Peter Model',
  'May 14 – May 20',
  'January 30 – February 5, 2017',
  '29 студзеня – 4 лютага 2018',
  'Updated at 09:20,17-03-2022',
  '3 March 2022',
  'The situation has not changed',
  'Сітуацыя пагоршылася',
  'A title of some length in the middle',
  'Foreign trade',
  'Photo: the quay. Photo: Harbour Press https://port.example.org/quay',
  'Subscribe to our newsletter',
  'Leave a Reply',
  'Related articles',
  'Read also: Another title',
  'EN | BE | RU',
  'Ships at noon',
  'Photo: Harbour Press',
  '© Harbour Press',
  'Home / Foreign trade / A title of some length in the middle',
  'A title of some length in the middle - The Harbour Press',
  'Posted on 12 December 2019 by Anna Example',
  'Weekly digest No. 50, 9–15 December 2019',
  'Anna Example and Peter Model',
  'By Anna Example | 12 December 2019',
  'Published: 12 December 2019, 08:15 | Updated: 13 December 2019, 10:02',
  'We use cookies. By staying here you agree.',
  '* * *',
  'Read more',
  'The plan includes the following points:',
  '  • the first point of the list;',
  '- a dash',
  '1. A number',
  '“A quotation that fills the whole paragraph from its first letter to its last one.”',
  '> quoted by a mark',
  'The council voted for the lease on Monday. Nine members were in favour, two against, and one left the room.',
  'Горад не мае запаснога моста. Ён папрасіў армію пра пантоны, і армія адказала, што ўсе яны на вучэннях да канца красавіка.',
  'https://example.org/page',
  '',
  ' ',
];
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...forms) },
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const page = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

function read(content: string) {
  try {
    return explainArticle({ content });
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return undefined;
  }
}

/** Whether a line of the page stands somewhere in the article, told without looking at how it was read. */
function stands(text: string, article: Article): boolean {
  const squeeze = (value: string) => value.replace(/\s+/g, ' ').trim();
  const bare = squeeze(text);
  const unmarked = squeeze(text.replace(/^\s*(?:> |\S{1,3}\s+)/, ''));
  const whole = squeeze(article.text);
  const { title, section, situation, url, authors, figures, discarded } = article;
  return (
    squeeze(title).includes(bare) ||
    [title, section, situation?.label, url].some((field) => field !== undefined && squeeze(field) === bare) ||
    whole.includes(bare) ||
    (unmarked !== '' && whole.includes(unmarked)) ||
    discarded.some((item) => squeeze(item.text).includes(bare) || squeeze(item.text) === unmarked) ||
    (authors.length > 0 && authors.every((name) => bare.includes(squeeze(name)))) ||
    figures.some(
      (figure) =>
        Object.values(figure).length > 0 && Object.values(figure).every((value = '') => bare.includes(squeeze(value))),
    ) ||
    // A caption on two lines: what the picture shows, then who made it.
    figures.some(
      ({ caption, credit }) =>
        caption && (squeeze(caption).includes(bare) || (credit && bare.endsWith(squeeze(credit)))),
    ) ||
    (/\d/.test(bare) && (article.period ?? article.published ?? article.updated) !== undefined)
  );
}

describe('nothing vanishes', () => {
  it('every non-blank line is in the article or in discarded', () => {
    fc.assert(
      fc.property(page, (content) => {
        const result = read(content);
        if (!result) return;
        for (const text of clean(content).split('\n')) {
          // A header line may pack several entries.
          const entries = text.trim().split(/\s+[|·•]\s+|\s(?=by \p{L})/u);
          const whole = text.trim() === '' || stands(text, result.article);
          expect(whole || entries.every((entry) => stands(entry, result.article)), JSON.stringify(text)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a credit whose caption turns out to be something else', () => {
    const trail = 'Home / Foreign trade / A title of some length in the middle';
    const page = [
      '> quoted by a mark',
      'by',
      trail,
      '© Harbour Press',
      trail,
      forms.find((form) => form.startsWith('The council')),
    ];
    expect(read(page.join('\n'))?.article.discarded.map(({ text }) => text)).toContain('© Harbour Press');
  });

  it('every line has one fate, in the order of the page', () => {
    fc.assert(
      fc.property(page, (content) => {
        const result = read(content);
        if (!result) return;
        const squeeze = (value: string) => value.replace(/\s/g, '');
        const told = result.ledger.map((entry) => squeeze(entry.text)).join('');
        const given = squeeze(clean(content));
        // Only bullets and numbers of items are taken off.
        let at = 0;
        for (const char of told) {
          at = given.indexOf(char, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += char.length;
        }
        const kept = result.ledger.filter((entry) => entry.fate.as !== 'discarded').length;
        expect(kept + result.article.discarded.length).toBe(result.ledger.length);
      }),
      { numRuns: 300 },
    );
  });

  it('blocks lie inside the text, in order, parted by a blank line', () => {
    fc.assert(
      fc.property(page, (content) => {
        const article = read(content)?.article;
        if (!article) return;
        let end = -2;
        for (const block of article.blocks) {
          expect(block.start).toBe(end + 2);
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
        }
        expect(Math.max(end, 0)).toBe(article.text.length);
      }),
    );
  });

  it('the same page gives the same article', () => {
    fc.assert(
      fc.property(page, (content) => {
        expect(read(content)).toEqual(read(content));
      }),
    );
  });
});
