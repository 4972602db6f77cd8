import { describe, expect, it } from 'vitest';
import { fold } from '../../src/event/fold.ts';
import { RUSSIAN_VERBS, slavicVerb } from '../../src/event/forms/slavic-verbs.ts';
import { languages } from '../../src/event/languages.ts';
import { lexiconOf } from '../../src/event/lexicon.ts';
import { EventType, PLOVER } from '../../src/event/plover.ts';

const TYPES = EventType.options.filter((type) => type !== 'OTHER');

for (const language of languages) {
  describe(`predicates in ${language.code}`, () => {
    const { predicates, nouns, verbs } = language.predicates;
    const named = new Set(predicates.flatMap((row) => row.verbs.split('|')));

    it('has the 120 most frequent and more', () => {
      expect(named.size).toBeGreaterThan(language.code === 'en' ? 120 : 400);
    });

    it('tells every type of PLOVER', () => {
      const told = new Set(predicates.map(({ type }) => type));
      expect(TYPES.filter((type) => !told.has(type))).toEqual([]);
    });

    it('has modes of their type, and classes that it knows', () => {
      for (const { type, mode, object, subject, verbs: words } of predicates) {
        if (mode !== undefined) expect(Object.keys(PLOVER[type].modes), words).toContain(mode);
        for (const name of [object, subject].flatMap((list) => list?.split(' ') ?? [])) {
          expect(Object.keys(nouns), words).toContain(name);
        }
      }
    });

    if (verbs === undefined) return;
    it('conjugates each of its verbs, the perfective and its partner', () => {
      const lines = [...verbs.perfective, ...verbs.imperfective].map((line) => line.split(' ')[0] ?? '');
      expect(lines.filter((lemma, at) => lines.indexOf(lemma) !== at)).toEqual([]);
      expect([...named].filter((lemma) => !lines.includes(lemma))).toEqual([]);
      const { words } = lexiconOf(language);
      const paradigms = language.slavic?.verbs;
      if (paradigms === undefined) throw new Error('a language with lines of verbs has paradigms');
      const lasting = new Set(verbs.imperfective);
      for (const line of [...verbs.perfective, ...verbs.imperfective]) {
        const lemma = line.split(' ')[0] ?? '';
        if (!named.has(lemma)) continue;
        const forms = new Set(slavicVerb(line, lasting.has(line), paradigms).map(([form]) => form));
        const known = [...forms].filter((form) => words.get(fold(form))?.verbs?.some((verb) => verb.lemma === lemma));
        expect(known.length, lemma).toBeGreaterThan(5);
      }
    });
  });
}

describe('forms of Slavic verbs', () => {
  const forms = (line: string, imperfective = false) =>
    slavicVerb(line, imperfective, RUSSIAN_VERBS).map(([form]) => form);

  it('makes the regular ones from the infinitive', () => {
    expect(forms('арестовать')).toEqual(
      expect.arrayContaining(['арестовал', 'арестовали', 'арестует', 'арестовав', 'арестован', 'арестованных']),
    );
    expect(forms('требовать', true)).toEqual(
      expect.arrayContaining(['требовала', 'требуют', 'требуя', 'требовались', 'требуется']),
    );
  });

  it('takes from the lexicon what is not regular', () => {
    expect(forms('ввести ввел введет введут введен')).toEqual(
      expect.arrayContaining(['ввела', 'введет', 'введя', 'введены', 'введенные']),
    );
    expect(forms('выйти вышел:вышл выйдет выйдут')).toEqual(expect.arrayContaining(['вышел', 'вышли', 'выйдет']));
  });
});
