import { readdirSync, readFileSync } from 'node:fs';
import { type Article, parse } from '@letapis/core';
import { describe, expect, it } from 'vitest';

const root = new URL('../pages/', import.meta.url);
const pages = readdirSync(root)
  .sort()
  .map((file) => {
    const [, day = '', work = '', language = ''] = /^(\d{4}-\d\d-\d\d)-(.+)\.(en|be|ru)\.txt$/.exec(file) ?? [];
    return {
      file,
      day,
      work: `${day}-${work}`,
      language,
      ...parse({ name: file, content: readFileSync(new URL(file, root)) }),
    };
  });
const english = pages.filter((page) => page.language === 'en');
const words = (article: Article) => article.text.split(/\s+/).length;

describe('the demonstration archive', () => {
  it('has 30 files or more, and 24 weekly commentaries or more, of 2014 to 2023', () => {
    expect(pages.length).toBeGreaterThanOrEqual(30);
    expect(english.length).toBeGreaterThanOrEqual(24);
    for (const { day } of pages) expect(day >= '2014' && day < '2024').toBe(true);
  });

  it('has three forms of page', () => {
    expect(english.filter(({ article }) => article.period && article.situation).length).toBeGreaterThan(10);
    expect(english.filter(({ article }) => article.updated && article.anchor.date === null).length).toBeGreaterThan(1);
    expect(english.filter(({ article }) => article.published && !article.period).length).toBeGreaterThan(1);
  });

  it('has all five sections, the newest week with each of them', () => {
    const weeks = english.flatMap(({ article }) => (article.period ? [article.period.end] : []));
    const last = weeks.sort().at(-1);
    const sections = english
      .filter(({ article }) => article.period?.end === last)
      .map(({ article }) => article.section);
    expect(new Set(sections).size).toBe(5);
  });

  for (const { file, article, language, day } of pages) {
    it(`${file} is read as what it is`, () => {
      expect(article.language).toBe(language);
      expect(article.title.length).toBeGreaterThan(10);
      expect(words(article)).toBeGreaterThanOrEqual(120);
      expect(words(article)).toBeLessThanOrEqual(360);
      expect(article.discarded.length).toBeGreaterThan(0);
      expect(article.discarded.map((line) => line.reason)).not.toContain('page-furniture');
      if (article.period) expect(article.period.start).toBe(day);
      else if (article.published) expect(article.published).toBe(day);
      else expect(article.updated).toBeDefined();
    });
  }

  const works = Map.groupBy(pages, (page) => page.work);
  const translated = [...works.values()].filter((versions) => versions.length > 1);

  it('has six works or more in all three languages', () => {
    expect(translated.filter((versions) => versions.length === 3).length).toBeGreaterThanOrEqual(6);
  });

  for (const versions of translated) {
    it(`${versions[0]?.work}: the translations agree`, () => {
      const [first] = versions;
      for (const { article } of versions) {
        expect(article.period).toEqual(first?.article.period);
        expect(article.situation?.trend).toBe(first?.article.situation?.trend);
        expect(article.blocks.map((block) => block.kind)).toEqual(first?.article.blocks.map((block) => block.kind));
        expect(Boolean(article.lede)).toBe(Boolean(first?.article.lede));
      }
    });
  }
});
