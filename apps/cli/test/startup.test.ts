import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const dist = new URL('../dist/', import.meta.url);

/** Everything that a built file loads before it runs, its own files followed. */
function loadedBy(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = readFileSync(new URL(name, dist), 'utf8');
  for (const [, path = ''] of text.matchAll(/^(?:import|export)\s(?:[^'"]*?\sfrom\s)?["']([^"']+)["'];?$/gm)) {
    if (path.startsWith('./')) loadedBy(path.slice(2), seen);
    else seen.add(path);
  }
  return seen;
}

const file = (command: string) =>
  readdirSync(dist).find(
    (name) => name.startsWith(`${command}-`) && readFileSync(new URL(name, dist), 'utf8').includes('as run'),
  ) ??
  readdirSync(dist).find((name) => name.startsWith(`${command}-`)) ??
  '';

test('the program itself loads the reader of options and nothing heavier', () => {
  const packages = [...loadedBy('main.js')].filter((name) => !name.endsWith('.js') && !name.startsWith('node:'));
  expect(packages).toEqual(['commander']);
});

test.each(['parse', 'annotate'])(
  '%s loads neither Ink nor React nor the archive before it is asked to draw',
  (command) => {
    const loaded = loadedBy(file(command));
    expect([...loaded]).toContain('@letapis/core');
    for (const heavy of ['ink', 'react', '@letapis/archive', 'use-intl/core']) expect([...loaded]).not.toContain(heavy);
  },
);

test.each(['articles', 'events', 'situations', 'search', 'add'])('%s loads neither Ink nor React', (command) => {
  const loaded = loadedBy(file(command));
  expect([...loaded]).toContain('@letapis/archive');
  for (const heavy of ['ink', 'react']) expect([...loaded]).not.toContain(heavy);
});
