import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeed, readFeedItem } from '../../../src/article/feed/index.ts';
import { Article, Problem } from '../../../src/index.ts';

// A folder a case: the feed, and in articles.json the source that each item is, and the article that it is read as.
const root = new URL('../../../fixtures/feed/', import.meta.url);

describe('reads feeds of every kind', () => {
  for (const folder of readdirSync(root).sort()) {
    it(folder, () => {
      const [file = ''] = readdirSync(new URL(folder, root)).filter((name) => name.startsWith('feed.'));
      const url = 'https://feeds.example.org/feed';
      const { title, items } = readFeed({ name: file, url, content: readFileSync(new URL(`${folder}/${file}`, root)) });
      const told = items.map(({ name, content }) => {
        const article = readFeedItem({ name, content });
        expect(Article.parse(article)).toEqual(article);
        const { text, id: _, blocks: __, ...rest } = article;
        return { source: name, ...rest, text };
      });
      const expected = new URL(`${folder}/articles.json`, root);
      if (process.env.UPDATE_FIXTURES && !existsSync(expected))
        writeFileSync(expected, `${JSON.stringify({ title, articles: told }, null, 2)}\n`);
      expect({ title, articles: told }).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
    });
  }
});

const feed = (items: string, head = '', type = '') =>
  `<?xml version="1.0"?>${type}<rss version="2.0"><channel><title>Notes</title>${head}${items}</channel></rss>`;
const item = (text: string) => `<item><title>T</title><guid>1</guid><description>${text}</description></item>`;

describe('a feed is as hostile as any page', () => {
  it.each([
    [
      'a thousand million laughs',
      `<!DOCTYPE rss [<!ENTITY a "ha">${'bcdefghij'
        .split('')
        .map((name, n) => `<!ENTITY ${name} "${`&${'abcdefghij'[n]};`.repeat(10)}">`)
        .join('')}]>`,
      '&j;',
    ],
    ['a file of the system', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'],
    ['another server', '<!DOCTYPE rss [<!ENTITY % x SYSTEM "http://127.0.0.1/x"> %x;]>', '&y;'],
    ['a quoted bracket', '<!DOCTYPE rss [<!ENTITY x "]>">]>', '&x;'],
    ['a document type without an end', '<!DOCTYPE rss [<!ENTITY x "', '&x;'],
  ])('no entity is expanded: %s', (_, type, use) => {
    try {
      const { items } = readFeed({ name: 'f', content: feed(item(`The quay ${use} reopened.`), '', type) });
      expect(items[0]?.content.length).toBeLessThan(500);
      expect(items[0]?.content).toContain('reopened');
      expect(items[0]?.content).not.toContain('root:');
    } catch (error) {
      expect(error).toMatchObject({ name: 'Problem', code: 'input.not-feed' });
    }
  });

  it('the same item is the same to the byte, whatever else of the feed has changed', () => {
    const first = readFeed({
      name: 'f',
      content: feed(item('One.'), '<lastBuildDate>Mon, 05 Feb 2018 09:12:44 GMT</lastBuildDate>'),
    });
    const later = readFeed({ name: 'f', content: feed(`<item><guid>2</guid></item>${item('One.')}`, '<ttl>5</ttl>') });
    expect(later.items[1]).toEqual(first.items[0]);
  });

  it('items of one id have names of their own', () => {
    const { items } = readFeed({ name: 'f', content: feed(item('One.') + item('Two.')) });
    expect(items.map(({ name }) => name)).toEqual(['f#1', 'f#1 (2)']);
  });

  it('any bytes are read or refused with a problem', () => {
    const attempt = (content: string | Uint8Array) => {
      try {
        for (const each of readFeed({ name: 'f', content }).items) readFeedItem(each);
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), attempt));
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => attempt(feed(item(text)))));
    fc.assert(
      fc.property(fc.json(), (json) => attempt(`{"version":"https://jsonfeed.org/version/1.1","items":[${json}]}`)),
    );
  });
});
