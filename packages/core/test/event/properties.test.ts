import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Event, findEvents } from '../../src/index.ts';
import { passage } from './article.ts';
import { fixtures } from './telling.ts';

const SCRIPTS = [
  'Putin and Lukashenka held talks',
  'на саммите в Минске',
  'увёў санкцыі супраць',
  'не подписали',
  '中国和俄罗斯举行会谈',
  'محادثات بين روسيا',
  'שיחות',
  '🇧🇾🤝',
  '“«„',
  '\u0301\u200f\u0000',
  'U.S.',
  "Israel's",
  '(((',
  '- - -',
  'according to',
  'that that that',
  '5 constructor __proto__ 7 toString',
  '$5 million',
];

/** Words of any script, marks and whole phrases of the lexicon in any order. */
const words = fc.oneof(
  fc.constantFrom(...SCRIPTS),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.lorem({ maxCount: 2 }),
);
const texts = fc
  .array(fc.tuple(words, fc.constantFrom(' ', ', ', '. ', '\n', '; ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));
const languages = fc.constantFrom('en', 'be', 'ru', 'en-GB', 'und', 'zh');

it('never throws on text of any script, and cites words that are there', () => {
  fc.assert(
    fc.property(texts, languages, (text, language) => {
      for (const event of findEvents(...passage({ text, language }))) {
        expect(Event.parse(event)).toEqual(event);
        const { trigger, evidence } = event;
        expect(text.slice(trigger.start, trigger.end)).toBe(trigger.text);
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
        expect(evidence.start <= trigger.start && trigger.end <= evidence.end).toBe(true);
        for (const { start, end } of [...event.actors, ...event.recipients]) {
          expect(start !== undefined && end !== undefined && start < end && end <= text.length).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

/** Parts of real sentences, and the words that hang them on each other, in any order. */
function shuffled(language: string): fc.Arbitrary<string> {
  const rows = [...fixtures<{ text: string }>(`sides.${language}`)];
  if (language !== 'en') rows.push(...fixtures<{ text: string }>(`long.${language}`));
  const parts = rows.flatMap(({ text }) => text.split(/(?<=[,«»“”"—–:;().])\s*/)).filter((part) => part !== '');
  const joints =
    language === 'en'
      ? ['"We', 'he said', 'who', 'that', '—', '(', ')', '"', 'and', 'according to', 'it']
      : ['«Мы', '», — сказал он', '», — сказаў ён', 'мы не', 'который', 'што', 'что', 'как', 'а', 'они', '(', ')', '—'];
  const part = fc.oneof(fc.constantFrom(...parts), fc.constantFrom(...joints));
  return fc.array(part, { minLength: 1, maxLength: 8 }).map((list) => `${list.join(' ')}.`);
}

it.each(['en', 'ru', 'be'])('never throws on parts of sentences in any order: %s', (language) => {
  fc.assert(
    fc.property(shuffled(language), (text) => {
      for (const { trigger, evidence } of findEvents(...passage({ text, language })))
        expect(evidence.start <= trigger.start && trigger.end <= evidence.end).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

it('finds the same twice', () => {
  fc.assert(
    fc.property(texts, languages, (text, language) => {
      const [article, timex] = passage({ text, language });
      expect(findEvents(article, timex)).toEqual(findEvents(article, timex));
    }),
    { numRuns: 50 },
  );
});

it('gives every event of an article an id of its own', () => {
  const text = 'Poland closed the border with Belarus. Poland closed the border with Belarus.';
  const ids = findEvents(...passage({ text, language: 'en' })).map((event) => event.id);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(2);
});

it('reads a line of a million words', () => {
  const text = 'Russia said that Belarus held talks and (Poland, Latvia and Estonia signed '.repeat(80_000);
  expect(findEvents(...passage({ text: `${text}.`, language: 'en' })).length).toBeGreaterThan(1000);
}, 60_000);

it('reads amounts of money, percentages and counts, and no names of JavaScript', () => {
  const text = 'Canada sent $2.5 million, 40 percent of 1,200 soldiers and 5 constructor units of aid to Kenya.';
  const [event] = findEvents(...passage({ text, language: 'en' }));
  expect(event?.amounts.map(({ value, unit }) => [value, unit])).toEqual([
    [2_500_000, 'USD'],
    [40, '%'],
    [1200, 'soldiers'],
    [5, 'units'],
  ]);
});
