import { readdirSync, readFileSync } from 'node:fs';
import { Reason, Rejection } from '@letapis/core';
import { locales as sharedLocales } from '@letapis/core/exchange';
import { describe, expect, test } from 'vitest';
import { keyRows } from '../src/browser/keys.ts';
import { commands } from '../src/commands/table.ts';
import { exitCodes } from '../src/exit-codes.ts';
import { locales, pickLocale, speak } from '../src/messages.ts';
import { options } from '../src/options.ts';

const folder = new URL('../messages/', import.meta.url);
type Tree = { [key: string]: string | Tree };
const read = (locale: string): Tree => JSON.parse(readFileSync(new URL(`${locale}.json`, folder), 'utf8'));

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  );
}

/** The names that a message leaves open: what stands after a brace that is not inside a plural form. */
function openNames(message: string): string[] {
  return [
    ...new Set(Array.from(message.matchAll(/\{(\w+)(?:\}|, (?:number|plural|select))/g), ([, name = '']) => name)),
  ].sort();
}

/** The first row of each rank names its keys in the footer; `t` shows the name of a language. */
function footerWords(): string[] {
  return (['list', 'reader'] as const).flatMap((pane) => {
    const ranks = new Map<number, string>();
    for (const { action, footer } of keyRows) {
      const rank = footer?.[pane];
      if (rank !== undefined && !ranks.has(rank) && action !== 'translation') ranks.set(rank, `footer.${action}`);
    }
    return [...ranks.values()];
  });
}

const english = new Map(leaves(read('en')));

test('one file a language, the same languages as the shared words', () => {
  const files = readdirSync(folder).map((name) => name.replace('.json', ''));
  expect(files.sort()).toEqual([...locales].sort());
  expect([...locales].sort()).toEqual([...sharedLocales].sort());
});

describe.each(locales)('%s', (locale) => {
  const messages = new Map(leaves(read(locale)));

  test('has words for every reason of a rejection and everything a rule needs', () => {
    const said = (group: string) => Object.keys((read(locale).explain as Record<string, Tree>)[group] ?? {});
    expect(said('reason')).toEqual(Reason.options);
    expect(said('needs').sort()).toEqual([...Rejection.shape.needs.unwrap().options].sort());
  });

  test('has every message and no other', () => {
    expect([...messages.keys()]).toEqual([...english.keys()]);
  });

  test.each([...messages])('%s: not empty, the same open names, and it can be said', async (key, message) => {
    const { t } = await speak(locale);
    const names = openNames(english.get(key) ?? '');
    expect(message.trim()).not.toBe('');
    expect(openNames(message)).toEqual(names);
    const said = t(key as Parameters<typeof t>[0], Object.fromEntries(names.map((name) => [name, 3])));
    expect(said).not.toContain('{');
    expect(said).not.toBe(key);
  });

  test('has words for every row of every table', () => {
    const wanted = [
      ...commands.map(({ name }) => `commands.${name}`),
      ...Object.keys(options).map((name) => `options.${name}`),
      ...Object.keys(exitCodes).map((name) => `exit.${name}`),
      ...keyRows.map(({ action }) => `keys.${action}`),
      ...footerWords(),
    ];
    expect(wanted.filter((key) => !messages.has(key))).toEqual([]);
  });
});

test.each([
  [undefined, { LC_ALL: 'be_BY.UTF-8', LANG: 'ru_RU.UTF-8' }, 'be'],
  [undefined, { LANG: 'ru' }, 'ru'],
  [undefined, { LANG: 'de_DE.UTF-8' }, 'en'],
  [undefined, {}, 'en'],
  ['ru', { LC_ALL: 'be_BY.UTF-8' }, 'ru'],
] as const)('wish %s in %o is %s', (wish, env, locale) => {
  expect(pickLocale(wish, env)).toBe(locale);
});
