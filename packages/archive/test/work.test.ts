import { expect, test } from 'vitest';
import { workOf } from '../src/work.ts';

const work = (name: string, language: string) => workOf(name, language, 'own');

test.each([
  ['/a/x.en.txt', 'en', '/a/x.be.txt', 'be'],
  ['/a/2020-01-06-x.en.txt', 'en', '/a/2020-01-06-x.ru.md', 'ru'],
  ['/a/x.be-tarask.txt', 'be', '/a/x.en.txt', 'und'],
  ['C:\\a\\x.en.txt', 'en', 'C:\\a\\x.de.txt', 'de'],
])('%s (%s) and %s (%s) are one work', (a, la, b, lb) => {
  expect(work(a, la)).toBe(work(b, lb));
  expect(work(a, la)).not.toBe('own');
});

test.each([
  ['/a/x.en.txt', 'en', '/b/x.be.txt', 'be'],
  ['/a/x.en.txt', 'en', '/a/y.be.txt', 'be'],
])('%s (%s) and %s (%s) are two works', (a, la, b, lb) => {
  expect(work(a, la)).not.toBe(work(b, lb));
});

test.each([
  ['/a/x.txt', 'en'],
  ['/a/.en.txt', 'en'],
  ['/a/x.old.txt', 'en'],
  ['/a/notes.new.txt', 'en'],
  ['/a/x.be.txt', 'ru'],
  ['https://example.org/x.com', 'en'],
])('%s (%s) is a work of its own', (name, language) => {
  expect(work(name, language)).toBe('own');
});
