import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { Anchor, DiscardReason, Situation } from '../../src/article/article.ts';
import { Participant, When } from '../../src/event/event.ts';
import { EventMode, EventType, PLOVER } from '../../src/event/plover.ts';
import { languageName, locales, ownLanguageName, pickLocale, words } from '../../src/exchange/words.ts';
import { TimexBasis } from '../../src/time/timex.ts';

type Tree = { [key: string]: string | Tree };

function messages(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : messages(value, `${path}${key}.`),
  );
}

/** Names and kinds of the arguments of a message, and for plurals the categories it covers. */
function shape(elements: MessageFormatElement[]): { args: string[]; plurals: string[][] } {
  const args = new Set<string>();
  const plurals: string[][] = [];
  const walk = (list: MessageFormatElement[]): void => {
    for (const element of list) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      args.add(`${element.value}:${TYPE[element.type]}`);
      if (element.type === TYPE.tag) walk(element.children);
      if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
      if (element.type === TYPE.plural) plurals.push(Object.keys(element.options).sort());
      for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(elements);
  return { args: [...args].sort(), plurals };
}

const english = messages(words.en);

describe.each(locales)('%s', (locale) => {
  const own = new Map(messages(words[locale]));

  test('has every message of the English file, in its order, and no other', () => {
    expect([...own.keys()]).toEqual(english.map(([key]) => key));
  });

  test('has no empty message', () => {
    expect([...own].filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  test('takes the same arguments as English in every message', () => {
    const other = english.filter(
      ([key, message]) =>
        JSON.stringify(shape(parse(message)).args) !== JSON.stringify(shape(parse(own.get(key) ?? '')).args),
    );
    expect(other).toEqual([]);
  });

  test('covers every plural category of the language', () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.sort();
    for (const message of own.values()) {
      for (const plural of shape(parse(message)).plurals) expect(plural).toEqual(categories);
    }
  });
});

test('Belarusian and Russian messages hold no letter of the other or of English', () => {
  const foreign = (tree: Tree, letters: RegExp) =>
    messages(tree).filter(([, message]) => letters.test(message.replace(/\{[^{}]*\}/g, '')));
  const names = /cookie|BibTeX|RIS|CSL-JSON|\b[XVI]+\b/g;
  const stripped = (tree: Tree): Tree =>
    Object.fromEntries(messages(tree).map(([key, message]) => [key, message.replace(names, '')]));
  expect(foreign(stripped(withoutPlurals(words.be)), /[a-zищъ]/i)).toEqual([]);
  expect(foreign(stripped(withoutPlurals(words.ru)), /[a-zіў]/i)).toEqual([]);
});

function withoutPlurals(tree: Tree): Tree {
  return Object.fromEntries(messages(tree).filter(([, message]) => !message.includes(', plural')));
}

test.each([
  ['eventType', EventType.options, words.en.eventType],
  ['eventMode', EventMode.options, words.en.eventMode],
  ['trend', Situation.shape.trend.options, words.en.trend],
  ['trendShort', Situation.shape.trend.options, words.en.trendShort],
  ['discard.reason', DiscardReason.options, words.en.discard.reason],
  ['anchor', [...Anchor.shape.basis.options, 'untrusted'], words.en.anchor],
  ['timex', [...TimexBasis.options, 'story', 'told', 'undated'], words.en.timex],
  ['when', When.shape.basis.options, words.en.when],
  ['resolvedBy', Participant.shape.resolvedBy.options, words.en.resolvedBy],
  ['quad', [...new Set(Object.values(PLOVER).map((row) => row.quad)), 'cooperation', 'conflict'], words.en.quad],
])('%s has words for every value of its schema', (_, values, table) => {
  expect(Object.keys(table).sort()).toEqual([...values].sort());
});

test.each([
  [['be-BY', 'en'], 'be'],
  [['uk', 'ru_RU'], 'ru'],
  [['fr'], 'en'],
  [[], 'en'],
])('pickLocale(%j) is %s', (wishes, locale) => {
  expect(pickLocale(wishes)).toBe(locale);
});

test('languages are named in the words of the interface, or by themselves', () => {
  expect(languageName('be-tarask', 'en')).toBe('Belarusian');
  expect(languageName('ka', 'ru')).toBe('ka');
  expect(locales.map(ownLanguageName)).toEqual(['English', 'Беларуская', 'Русский']);
});
