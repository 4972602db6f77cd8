import { beforeEach, expect, test } from 'vitest';
import type { Page, Paging } from '../../src/index.ts';
import type { Bench } from './bench.ts';

export function paging(bench: Bench): void {
  beforeEach(async () => {
    for (let index = 0; index < 7; index++) {
      const events = [{ on: `2021-03-0${1 + (index % 3)}` }, {}];
      await bench.add(`${index}.txt`, {
        text: `Text ${index} of words.`,
        published: `2021-0${1 + (index % 3)}-01`,
        events,
      });
    }
  });

  const lists = {
    articles: (paging: Paging) => bench.archive.articles(paging),
    events: (paging: Paging) => bench.archive.events(paging),
    timeline: (paging: Paging) => bench.archive.timeline(paging),
    search: (paging: Paging) => bench.archive.search('words', paging),
    'search without words': (paging: Paging) => bench.archive.search('after:2021-02', paging),
  };
  test.each(Object.entries(lists))('%s: pages together are the whole, in order', async (_, list) => {
    const whole = await list({});
    expect(whole.next).toBeUndefined();
    expect(whole.items.length).toBe(whole.total);
    const items: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page: Page<unknown> = await list({ limit: 3, ...(cursor === undefined ? {} : { cursor }) });
      expect(page.total).toBe(whole.total);
      items.push(...page.items);
      cursor = page.next;
    } while (cursor !== undefined);
    expect(items).toEqual(whole.items);
  });

  test('a page goes on where it was though something newer came', async () => {
    const first = await bench.archive.articles({ limit: 2 });
    await bench.add('new.txt', { text: 'News.', published: '2022-01-01' });
    const second = await bench.archive.articles({ limit: 10, cursor: first.next ?? '' });
    expect(first.items.length + second.items.length).toBe(7);
  });

  test.each([
    { cursor: 'nonsense' },
    { cursor: Buffer.from('["events","x",1]').toString('base64url') },
    { cursor: Buffer.from('["articles",null,{}]').toString('base64url') },
    { limit: 0 },
    { limit: 1.5 },
  ])('a page that cannot be is refused: %j', async (paging) => {
    await expect(bench.archive.articles(paging)).rejects.toMatchObject({ code: 'query.invalid' });
  });
}
