import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotateText, findEvents, type Problem, readActors } from '../../src/index.ts';
import { passage } from './article.ts';

const own = readActors({
  actors: [
    { id: 'harbour-union', names: { en: ['Harbour Union'], ru: ['Портов+ay союз+m'] }, country: 'LVA', sector: 'LAB' },
    { id: 'ozols', kind: 'person', names: { en: ['Ozols'] }, country: 'LVA', sector: 'OPP', end: '2019-12-31' },
    { id: 'lukashenka', names: { en: ['Batka'] }, country: 'BLR', sector: 'GOV' },
    { id: 'orban-brewery', names: { en: ['Orban'] }, country: 'AUT', sector: 'BUS' },
  ],
  predicates: [
    { language: 'en', verb: 'greenlight', type: 'SUPPORT', object: ['ferry', 'pier'], needs: 'source' },
    { language: 'en', noun: 'showdown', type: 'CONSULT', needs: 'both' },
    { language: 'ru', verb: 'одобрямсить', type: 'SUPPORT', object: ['причал+m'] },
  ],
});

const told = (text: string, language = 'en') =>
  findEvents(...passage({ text, language, anchor: '2021-05-01' }), { actors: own }).map((event) => ({
    type: event.type,
    rule: event.rule,
    from: event.actors.map(({ name, id, country, sector }) => [name, id, country, sector]),
  }));

describe('with a file of one’s own', () => {
  it('finds its actors and gives their identity', () => {
    expect(told('The Harbour Union signed an agreement with Estonia.')).toEqual([
      {
        type: 'SUPPORT',
        rule: 'en.sign+accord',
        from: [['Harbour Union', 'harbour-union', 'LVA', 'LAB']],
      },
    ]);
    expect(told('Портовый союз подписал договор с Эстонией.', 'ru')[0]?.from).toEqual([
      ['Портовый союз', 'harbour-union', 'LVA', 'LAB'],
    ]);
  });

  it('takes given names to a person, and the sector only for the term', () => {
    expect(told('Janis Ozols signed an agreement with Estonia.')[0]?.from).toEqual([
      ['Janis Ozols', 'ozols', 'LVA', undefined],
    ]);
  });

  it('gives more names to somebody the gazetteer knows, and goes before it', () => {
    expect(told('Batka signed an agreement.')[0]?.from).toEqual([['Batka', 'lukashenka', 'BLR', 'GOV']]);
    expect(told('Lukashenka signed an agreement.')[0]?.from[0]?.[1]).toBe('lukashenka');
    expect(told('Orban signed an agreement with Poland.')[0]?.from[0]?.[1]).toBe('orban-brewery');
  });

  it('finds its words, and names the row of the file in the rule', () => {
    expect(told('Latvia greenlighted the second pier.')).toMatchObject([
      { type: 'SUPPORT', rule: 'en.greenlight+own1', from: [['Latvia', 'LVA', 'LVA', undefined]] },
    ]);
    expect(told('Latvia greenlighted the summer.')).toEqual([]);
    expect(told('After the showdown between Latvia and Estonia nothing moved.')).toMatchObject([
      { type: 'CONSULT', rule: 'en.nominal.own2' },
    ]);
    expect(told('Латвия одобрямсила новый причал.', 'ru')).toMatchObject([{ type: 'SUPPORT' }]);
  });

  it('changes nothing for anybody else', () => {
    const text = 'The Harbour Union greenlighted the second pier.';
    expect(told(text)).toHaveLength(1);
    expect(annotateText(text, { language: 'en' }).events).toEqual([]);
    const [event] = findEvents(...passage({ text: 'Orban signed an agreement with Poland.', language: 'en' }));
    expect(event?.actors[0]?.id).toBe('orban');
  });

  it('may be empty', () => {
    expect(readActors('{}')).toEqual({});
    expect(readActors('\ufeff{"actors": []}')).toEqual({ actors: [] });
  });
});

/** What is wrong, the row and field that the problem names, and a word of its sentence. */
const wrong: [what: string, json: unknown, subject: string, word: string][] = [
  ['no JSON', '{"actors": [', 'own.json', 'JSON'],
  ['a list', [], 'own.json', 'object'],
  ['an unknown field of the file', { actor: [] }, 'own.json', 'actor'],
  [
    'an unknown field of a row',
    { actors: [{ id: 'a', names: { en: ['A'] }, land: 'LVA' }] },
    'own.json actors[0]',
    'land',
  ],
  ['no names', { actors: [{ id: 'a', names: {} }] }, 'own.json actors[0].names', 'name'],
  ['an empty name', { actors: [{ id: 'a', names: { en: [''] } }] }, 'own.json actors[0].names.en[0]', 'begin'],
  [
    'a country that is none',
    {
      actors: [
        { id: 'a', names: { en: ['A'] } },
        { id: 'b', names: { en: ['B'] }, country: 'XYZ' },
      ],
    },
    'own.json actors[1].country',
    'country',
  ],
  [
    'a sector that is none',
    { actors: [{ id: 'a', names: { en: ['A'] }, sector: 'KING' }] },
    'own.json actors[0].sector',
    'GOV',
  ],
  [
    'a day that is none',
    { actors: [{ id: 'a', names: { en: ['A'] }, start: '2021-02-30' }] },
    'own.json actors[0].start',
    'date',
  ],
  [
    'an end before the start',
    { actors: [{ id: 'a', names: { en: ['A'] }, start: '2021-02-03', end: '2020-01-01' }] },
    'own.json actors[0].end',
    'before',
  ],
  [
    'a paradigm that is none',
    { actors: [{ id: 'a', names: { ru: ['Порт+zzz'] } }] },
    'own.json actors[0].names.ru[0]',
    'paradigm',
  ],
  [
    'a type that is none',
    { predicates: [{ language: 'en', verb: 'x', type: 'DANCE' }] },
    'own.json predicates[0].type',
    'AGREE',
  ],
  [
    'a mode of another type',
    { predicates: [{ language: 'en', verb: 'x', type: 'AGREE', mode: 'arrest' }] },
    'own.json predicates[0].mode',
    'AGREE',
  ],
  ['neither verb nor noun', { predicates: [{ language: 'en', type: 'AGREE' }] }, 'own.json predicates[0]', 'verb'],
  [
    'an English verb of two words',
    { predicates: [{ language: 'en', verb: 'cut off', type: 'AGREE' }] },
    'own.json predicates[0].verb',
    'particle',
  ],
  [
    'a Russian verb of two parts and a half',
    { predicates: [{ language: 'ru', verb: 'а б в', type: 'AGREE' }] },
    'own.json predicates[0].verb',
    'infinitive',
  ],
  [
    'a language that is none',
    { predicates: [{ language: 'fi', verb: 'x', type: 'AGREE' }] },
    'own.json predicates[0].language',
    'en',
  ],
];

it.each(wrong)('a file that cannot be used says where and why: %s', (_, json, subject, word) => {
  let problem: Problem | undefined;
  try {
    readActors(json, 'own.json');
  } catch (error) {
    problem = error as Problem;
  }
  expect(problem?.toJSON()).toEqual({ code: 'actors.invalid', subject, message: expect.stringContaining(word) });
  expect(problem?.message).toMatch(/^[^\n]+\.$/);
});

it('the example of docs/events.md can be used', () => {
  const doc = readFileSync(new URL('../../../../docs/events.md', import.meta.url), 'utf8');
  const [, json = ''] = /```json\n([\s\S]+?)```/.exec(doc.slice(doc.indexOf('## Your own actors'))) ?? [];
  expect(readActors(json).actors?.length).toBeGreaterThan(0);
});
