import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Article } from '../../src/article/article.ts';
import { scriptJson, toJsonLd } from '../../src/exchange/json-ld.ts';
import { jsonSchema, shapeNames } from '../../src/exchange/json-schema.ts';
import { article } from './article.ts';

test('JSON-LD says what the page said and nothing else', () => {
  const week = { start: '2023-02-13', end: '2023-02-19' };
  expect(toJsonLd(article({ period: week, authors: ['Alena Kavalenka'], updated: '2026-01-05' }))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'AnalysisNewsArticle',
    identifier: 'a1b2',
    headline: 'A treaty for the river',
    inLanguage: 'en',
    dateModified: '2026-01-05',
    temporalCoverage: '2023-02-13/2023-02-19',
    author: [{ name: 'Alena Kavalenka' }],
  });
  expect(toJsonLd(article())['@type']).toBe('NewsArticle');
});

test('JSON in a script element cannot end it', () => {
  const made = scriptJson({ title: '</script><!-- & \u2028' });
  expect(made).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(made)).toEqual({ title: '</script><!-- & \u2028' });
});

test.each(shapeNames)('JSON Schema of %s', (shape) => {
  expect(jsonSchema(shape)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: shape,
    type: 'object',
    additionalProperties: false,
  });
});

test('the JSON Schema of an article takes what the zod schema takes', () => {
  const fromJson = z.fromJSONSchema(jsonSchema('Article'));
  const samples = [
    article(),
    article({ period: { start: '2023-02-13', end: '2023-02-19' }, situation: { trend: 'improved', label: 'better' } }),
    { ...article(), anchor: { date: '2023-02-30', basis: 'published', trusted: true } },
    { ...article(), situation: { trend: 'sideways', label: '' } },
    { ...article(), title: undefined },
  ];
  const verdicts = samples.map((sample) => fromJson.safeParse(sample).success);
  expect(verdicts).toEqual(samples.map((sample) => Article.safeParse(sample).success));
  expect(verdicts).toEqual([true, true, false, false, false]);
});

test('the room bundles for a browser with its words inside, and without zod', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [new URL('../../src/exchange/index.ts', import.meta.url).pathname],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    metafile: true,
    write: false,
  });
  expect(Object.keys(metafile.inputs).filter((path) => path.includes('node_modules'))).toEqual([]);
  const code = outputFiles[0]?.text ?? '';
  const room = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  expect(room.formatEdtf('2023-01-05', 'be')).toBe('5 студзеня 2023');
});
