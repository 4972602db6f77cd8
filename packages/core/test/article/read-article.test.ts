import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Article, explainArticle } from '../../src/index.ts';

// A folder a case: page.txt as a user would have copied it, article.json as a careful reader would write it down.
const root = new URL('../../fixtures/article/', import.meta.url);

describe('reads pages of every form', () => {
  for (const name of readdirSync(root).sort()) {
    it(name, () => {
      const page = readFileSync(new URL(`${name}/page.txt`, root));
      const { article, ledger } = explainArticle({ name, content: page, id: name });
      expect(Article.parse(article)).toEqual(article);
      const { text, blocks, ...rest } = article;
      const told = { ...rest, blocks: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`) };
      const expected = new URL(`${name}/article.json`, root);
      if (process.env.UPDATE_FIXTURES && !existsSync(expected))
        writeFileSync(expected, `${JSON.stringify(told, null, 2)}\n`);
      expect(told).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
      expect(ledger.map((line) => line.fate.as)).not.toContain(undefined);
    });
  }
});
