import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainHtml } from '../../../src/article/html/index.ts';
import { Article } from '../../../src/index.ts';

// A folder a case: page.html as a publisher serves it, article.json as a careful reader would write it down.
const root = new URL('../../../fixtures/html/', import.meta.url);

describe('reads pages as publishers serve them', () => {
  for (const name of readdirSync(root).sort()) {
    it(name, () => {
      const { article } = explainHtml({ name, content: readFileSync(new URL(`${name}/page.html`, root)), id: name });
      expect(Article.parse(article)).toEqual(article);
      const { text, blocks, ...rest } = article;
      const told = { ...rest, blocks: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`) };
      const expected = new URL(`${name}/article.json`, root);
      if (process.env.UPDATE_FIXTURES && !existsSync(expected))
        writeFileSync(expected, `${JSON.stringify(told, null, 2)}\n`);
      expect(told).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
    });
  }
});
