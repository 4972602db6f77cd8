import type { Paradigms } from './forms/slavic.ts';
import { BELARUSIAN_NOUNS, RUSSIAN_NOUNS } from './forms/slavic.ts';
import { BELARUSIAN_VERBS, type Conjugation, RUSSIAN_VERBS } from './forms/slavic-verbs.ts';
import { belarusian as belarusianGrammar } from './grammar/be.ts';
import { english as englishGrammar } from './grammar/en.ts';
import type { Grammar } from './grammar/grammar.ts';
import { russian as russianGrammar } from './grammar/ru.ts';
import { belarusian } from './predicates/be/be.ts';
import { english } from './predicates/en.ts';
import type { Predicates } from './predicates/predicate.ts';
import { russian } from './predicates/ru/ru.ts';

/** What the event room knows of one language: data only. Adding a language is its files and a row in `languages`. */
export type EventLanguage = {
  /** BCP 47. */
  code: string;
  grammar: Grammar;
  predicates: Predicates;
  /** Paradigms of a language that inflects names and marks subjects by case. */
  slavic?: { nouns: Paradigms; verbs: Conjugation };
};

export const languages: readonly EventLanguage[] = [
  { code: 'en', grammar: englishGrammar, predicates: english },
  {
    code: 'be',
    grammar: belarusianGrammar,
    predicates: belarusian,
    slavic: { nouns: BELARUSIAN_NOUNS, verbs: BELARUSIAN_VERBS },
  },
  {
    code: 'ru',
    grammar: russianGrammar,
    predicates: russian,
    slavic: { nouns: RUSSIAN_NOUNS, verbs: RUSSIAN_VERBS },
  },
];

/** The language of a BCP 47 tag; undefined when we know no lexicon for it. */
export function eventLanguage(tag: string): EventLanguage | undefined {
  const code = tag.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language.code === code && language.predicates.predicates.length > 0);
}
