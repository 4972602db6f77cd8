import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { locales } from '@letapis/core/exchange';
import { describe, expect, test } from 'vitest';
import be from '../messages/be.json' with { type: 'json' };
import en from '../messages/en.json' with { type: 'json' };
import error from '../messages/error.json' with { type: 'json' };
import ru from '../messages/ru.json' with { type: 'json' };

type Tree = { [key: string]: string | Tree };
const all: Record<(typeof locales)[number], Tree> = {
  en: { ...en, error: error.en },
  be: { ...be, error: error.be },
  ru: { ...ru, error: error.ru },
};

function messages(tree: Tree, path = ''): [key: string, message: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : messages(value, `${path}${key}.`),
  );
}

/** Names and kinds of the arguments and tags of a message. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  const walk = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      names.add(`${element.value}: ${TYPE[element.type]}`);
      if (element.type === TYPE.tag) walk(element.children);
      if (element.type === TYPE.plural || element.type === TYPE.select)
        for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(parse(message));
  return [...names].sort();
}

describe.each(locales)('messages in %s', (locale) => {
  const own = new Map(messages(all[locale]));

  test('have the keys of the English file, in its order', () => {
    expect([...own.keys()]).toEqual(messages(all.en).map(([key]) => key));
  });

  test('are not empty', () => {
    expect([...own].filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  test('take the arguments of the English ones', () => {
    for (const [key, message] of messages(all.en))
      expect([key, argumentsOf(own.get(key) ?? '')]).toEqual([key, argumentsOf(message)]);
  });

  test('cover the plurals of the language', () => {
    const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const [key, message] of own) {
      for (const element of parse(message)) {
        if (element.type !== TYPE.plural) continue;
        expect([key, Object.keys(element.options)]).toEqual([key, expect.arrayContaining(wanted)]);
      }
    }
  });
});

test('every message is used somewhere', () => {
  const source = join(import.meta.dirname, '../src');
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(source, name), 'utf8'))
    .join('\n');
  // A key stands in the code whole, or as a template of which the fixed parts are known.
  const templates = [...code.matchAll(/t(?:\.rich)?\(\s*`([^`]+)`/g)].map(
    ([, template = '']) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]+\}/)
          .map((part) => part.replaceAll('.', '\\.'))
          .join('[^.]+')}$`,
      ),
  );
  const isUsed = (key: string) => code.includes(`'${key}'`) || templates.some((template) => template.test(key));
  const unused = messages(en).filter(([key]) => !isUsed(key));
  expect(unused).toEqual([]);
});
