import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from '../../src/event/event.ts';
import { headline } from '../../src/exchange/headline.ts';
import { clean } from '../../src/text/clean.ts';
import cases from './fixtures/headlines.json' with { type: 'json' };

type Case = { sentence: string; trigger: string; actors?: string[]; pronouns?: string[]; reportedBy?: string[] };

const BEFORE = 'Something else stood here. ';

/** The event that a case describes, in an article where another sentence comes first. */
function event({ sentence, trigger, actors = [], pronouns = [], reportedBy = [] }: Case): Event {
  const span = (text: string) => {
    const start = BEFORE.length + sentence.indexOf(text);
    return { start, end: start + text.length, text };
  };
  const participant = (name: string, resolvedBy: 'text' | 'pronoun') => {
    const { start, end } = span(name);
    return { name, start, end, resolvedBy };
  };
  return {
    id: 'e',
    articleId: 'a',
    type: 'OTHER',
    contexts: [],
    when: { edtf: null, start: null, end: null, granularity: 'none', basis: 'none' },
    actors: [
      ...actors.map((name) => participant(name, 'text')),
      ...pronouns.map((name) => participant(name, 'pronoun')),
    ],
    recipients: [],
    amounts: [],
    factuality: { polarity: 'positive', modality: 'actual', reportedBy, historical: false },
    trigger: span(trigger),
    evidence: span(sentence),
    rule: 'test',
    confidence: 1,
  };
}

test.each(cases as (Case & { about: string; headline: string })[])('$about: $headline', (row) => {
  expect(headline(event(row), BEFORE + row.sentence)).toBe(row.headline);
});

test('a pronoun at the beginning that stands for somebody of another sentence is named', () => {
  const met = event({ sentence: 'He met Premier Li Keqiang on Friday.', trigger: 'met', pronouns: ['He'] });
  const [he] = met.actors;
  const text = `${BEFORE}He met Premier Li Keqiang on Friday.`;
  const named = { ...met, actors: [{ ...he, name: 'Lukashenka\u0007', resolvedBy: 'pronoun' as const }] };
  expect(headline(named, text)).toBe('[Lukashenka] met Premier Li Keqiang on Friday');
  expect(headline(met, text)).toBe('He met Premier Li Keqiang on Friday');
});

const word = fc.constantFrom(
  ...'On 3 May 2019 In Minsk said that , ; – “ ” « » ( ) but and if which он заявил что а і калі ў \u001b[2J \u202e \u0000 🎉'.split(
    ' ',
  ),
);
const sentences = fc.tuple(fc.array(word), fc.array(word)).map(([before, after]) => ({
  sentence: [...before, 'signed', ...after].join(' '),
  trigger: 'signed',
}));

test('a headline is short, harmless and only words of the sentence, and holds the trigger', () => {
  fc.assert(
    fc.property(sentences, fc.boolean(), (row, reported) => {
      const made = headline(event({ ...row, reportedBy: reported ? ['x'] : [] }), BEFORE + row.sentence);
      expect(made.length).toBeLessThanOrEqual(110);
      expect(made).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
      expect(made.toLowerCase()).toContain('signed');
      const letters = (text: string) =>
        text
          .toLowerCase()
          .replace(/ў/g, 'у')
          .replace(/[^\p{L}\p{N}]/gu, '');
      expect(letters(clean(row.sentence))).toContain(letters(made));
    }),
  );
});

test.each([
  ['commas', ','],
  ['opening quotation marks', '“'],
  ['spaces', ' '],
  ['dashes', ' – '],
  ['letters', 'я'],
  ['full stops', '.'],
])('a megabyte of %s is no trouble', (_, piece) => {
  const sentence = `${piece.repeat(500_000)} signed ${piece.repeat(500_000)}`;
  expect(headline(event({ sentence, trigger: 'signed' }), BEFORE + sentence).length).toBeLessThanOrEqual(110);
});

test('spans that fit nothing still give the sentence', () => {
  const row = { sentence: 'The sides signed a treaty.', trigger: 'signed' };
  const stray = { ...event(row), trigger: { start: 5000, end: 5006, text: 'signed' } };
  expect(headline(stray, BEFORE + row.sentence)).toBe('The sides signed a treaty');
});
