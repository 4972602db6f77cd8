import { type Linked, link, Problem } from '@letapis/core';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Archive, Page, Paging } from '../src/index.ts';
import { page } from './pages.ts';

/** What every engine must do. `open` gives a new, empty archive whose sources are the pages of pages.ts. */
export function contract(open: () => Promise<Archive>): void {
  let archive: Archive;
  beforeEach(async () => {
    archive = await open();
  });
  afterEach(() => archive.close());

  const week = { start: '2021-03-01', end: '2021-03-07' };
  const add = async (name: string, value: Parameters<typeof page>[0]) => {
    const added = await archive.add({ name, content: page(value) });
    if ('problem' in added) throw added.problem;
    return added;
  };

  describe('adding', () => {
    test('a source is kept to the byte and its article is found', async () => {
      const content = new TextEncoder().encode(`\uFEFF${page({ text: 'Ministers met in the capital.' })}`);
      const added = await archive.add({ name: 'a.txt', content });
      expect(added).toMatchObject({ status: 'added', name: 'a.txt', revision: 1 });
      const id = 'articleId' in added ? added.articleId : '';
      expect(await archive.article(id)).toMatchObject({
        article: { id, text: 'Ministers met in the capital.' },
        source: { name: 'a.txt', revision: 1, bytes: content.length },
        summary: { id, work: id, words: 5, translations: {} },
      });
      expect(Buffer.from((await archive.source(id))?.content ?? [])).toEqual(Buffer.from(content));
    });

    test('the same bytes again change nothing, under the same name or another', async () => {
      const first = await add('a.txt', { text: 'A treaty was signed.' });
      expect(await add('a.txt', { text: 'A treaty was signed.' })).toEqual({ ...first, status: 'unchanged' });
      expect(await add('b.txt', { text: 'A treaty was signed.' })).toEqual({
        ...first,
        name: 'b.txt',
        status: 'unchanged',
      });
      expect(await archive.stats()).toMatchObject({ articles: 1 });
    });

    test('changed bytes under a name are a revision of the same article, and every revision stays', async () => {
      const { articleId } = await add('a.txt', { text: 'Tanks arrived.', events: [{ on: '2021-03-02' }, {}] });
      const revised = await add('a.txt', { text: 'Trucks arrived.', events: [{ on: '2021-03-03' }] });
      expect(revised).toEqual({ status: 'revised', name: 'a.txt', articleId, revision: 2 });
      expect(await archive.stats()).toMatchObject({ articles: 1, events: 1 });
      expect((await archive.timeline()).total).toBe(1);
      expect((await archive.search('tanks')).total).toBe(0);
      expect((await archive.search('trucks')).total).toBe(1);
      expect(String(Buffer.from((await archive.source(articleId, 1))?.content ?? []))).toContain('Tanks');
      expect(String(Buffer.from((await archive.source(articleId))?.content ?? []))).toContain('Trucks');
      expect(await archive.source(articleId, 3)).toBeNull();
    });

    test('a text put back to what it was is a revision too', async () => {
      await add('a.txt', { text: 'One.' });
      await add('a.txt', { text: 'Two.' });
      expect(await add('a.txt', { text: 'One.' })).toMatchObject({ status: 'revised', revision: 3 });
      expect((await archive.articles()).items).toMatchObject([{ title: 'One' }]);
    });

    test('two names of one article are revisions of it', async () => {
      const url = 'https://example.org/a';
      const added = await archive.add({ name: 'a.txt', url, content: page({ text: 'Short.' }) });
      const again = await archive.add({ name: 'b.txt', url, content: page({ text: 'Longer now.' }) });
      expect(added).toMatchObject({ status: 'added' });
      expect(again).toMatchObject({ status: 'revised', revision: 2 });
      expect((await archive.articles()).total).toBe(1);
    });

    test('what cannot be read is refused and leaves nothing behind', async () => {
      const refused = await archive.add({ name: 'x.txt', content: new Uint8Array([0, 1, 2]) });
      expect(refused).toMatchObject({ status: 'refused', name: 'x.txt', problem: { code: 'input.binary' } });
      expect(await archive.add({ name: 'y.txt', content: '' })).toMatchObject({ problem: { code: 'input.empty' } });
      expect(await archive.stats()).toMatchObject({ articles: 0 });
      expect(await archive.resume()).toEqual([]);
    });

    test('a refused revision leaves the article as it was', async () => {
      const { articleId } = await add('a.txt', { text: 'Still here.' });
      await archive.add({ name: 'a.txt', content: '' });
      expect((await archive.article(articleId))?.source).toMatchObject({ revision: 1 });
    });

    test('many at once', async () => {
      const names = Array.from({ length: 20 }, (_, index) => index);
      await Promise.all(names.map((index) => add(`${index}.txt`, { text: `Text ${index % 10}.` })));
      expect(await archive.stats()).toMatchObject({ articles: 10 });
    });
  });

  describe('translations', () => {
    const names = { en: 'Economy – trade', be: 'Эканоміка — гандаль', ru: 'Экономика - торговля' };
    const addAll = async (languages: (keyof typeof names)[], stem: string) => {
      for (const language of languages) {
        await add(`/pages/${stem}.${language}.txt`, {
          text: `${stem} ${language}`,
          language,
          section: names[language],
          period: week,
        });
      }
    };

    test('sources that share a folder and a stem are one work', async () => {
      await addAll(['be', 'en'], 'x');
      await add('/other/x.ru.txt', { text: 'elsewhere', language: 'ru' });
      await add('/pages/x.old.txt', { text: 'no language' });
      const { items } = await archive.articles();
      const [be, en] = ['be', 'en'].map((code) => items.find(({ language }) => language === code));
      expect(be?.translations).toEqual({ en: en?.id });
      expect(en?.translations).toEqual({ be: be?.id });
      expect(await archive.stats()).toMatchObject({ articles: 4, works: 3, languages: ['be', 'en', 'ru'] });
    });

    test('a reader sees one article a work, in the wished language, else English, else any', async () => {
      await addAll(['be', 'en', 'ru'], 'x');
      await addAll(['en', 'ru'], 'y');
      await addAll(['ru'], 'z');
      const seen = async (prefer: string) =>
        (await archive.articles({ prefer })).items.map(({ title }) => title).sort();
      expect(await seen('be')).toEqual(['x be', 'y en', 'z ru']);
      expect(await seen('ru')).toEqual(['x ru', 'y ru', 'z ru']);
      expect((await archive.articles({ language: 'ru' })).total).toBe(3);
      expect((await archive.articles()).total).toBe(6);
    });

    test('names of a section are joined by translations, and by spelling', async () => {
      await addAll(['be', 'en', 'ru'], 'x');
      await add('y.txt', { text: 'More trade', section: 'ECONOMY-TRADE' });
      await add('z.txt', { text: 'Спорт', language: 'ru', section: 'Спорт' });
      await add('w.txt', { text: 'Even more trade', section: names.en });
      expect(await archive.sections()).toEqual([
        { id: 'economy-trade', names, articles: 5, works: 3 },
        { id: 'спорт', names: { ru: 'Спорт' }, articles: 1, works: 1 },
      ]);
      expect((await archive.articles({ sectionId: 'economy-trade', prefer: 'be' })).total).toBe(3);
      expect((await archive.articles({ sectionId: 'спорт' })).items).toMatchObject([{ sectionId: 'спорт' }]);
    });

    test('one odd translation does not run two sections into one', async () => {
      await addAll(['en', 'ru'], 'x');
      await addAll(['en', 'ru'], 'y');
      await add('s.txt', { text: 'Guns', section: 'Security' });
      await add('/pages/a.en.txt', { text: 'a en', section: 'Security' });
      await add('/pages/a.ru.txt', { text: 'a ru', language: 'ru', section: 'Безопасность' });
      await add('/pages/b.en.txt', { text: 'b en', section: 'Security' });
      await add('/pages/b.ru.txt', { text: 'b ru', language: 'ru', section: 'Безопасность' });
      await add('/pages/c.en.txt', { text: 'c en', section: 'Security' });
      await add('/pages/c.ru.txt', { text: 'c ru', language: 'ru', section: names.ru });
      expect((await archive.sections()).map(({ id }) => id)).toEqual(['economy-trade', 'security']);
    });
  });

  describe('events and happenings', () => {
    const meeting = { type: 'CONSULT' as const, on: '2021-03-02', actors: ['Minister', 'BLR'], recipients: ['RUS'] };
    const strike = { type: 'PROTEST' as const, on: '2021-04-11', actors: ['Workers'] };
    const plan = { type: 'AGREE' as const, modality: 'planned' as const, actors: ['BLR'] };

    test('mentions in several articles are one happening', async () => {
      const a = await add('a.txt', { text: 'First report.', events: [meeting, plan], period: week });
      const b = await add('b.txt', { text: 'Second report.', events: [{ ...meeting, confidence: 0.9 }, strike] });
      const { items, total } = await archive.timeline();
      expect(total).toBe(3);
      expect(items.map(({ linked }) => [linked.when.start, linked.mentions.length])).toEqual([
        ['2021-04-11', 1],
        ['2021-03-02', 2],
        [null, 1],
      ]);
      expect(items[1]?.article.id).toBe(b.articleId);
      const told = await archive.article(a.articleId);
      expect(told?.alsoToldBy).toEqual({ [`${a.articleId}-0`]: [b.articleId] });
      expect(told?.summary.events).toEqual({ actual: 1, announced: 1 });
    });

    test('a revision that tells less takes the happening apart', async () => {
      await add('a.txt', { text: 'First report.', events: [meeting] });
      await add('b.txt', { text: 'Second report.', events: [meeting] });
      await add('a.txt', { text: 'First report, corrected.' });
      expect((await archive.timeline()).items.map(({ linked }) => linked.mentions.length)).toEqual([1]);
      await add('b.txt', { text: 'Second report, corrected.' });
      expect(await archive.timeline()).toEqual({ items: [], total: 0 });
    });

    test('a happening told by translations is counted once and shown in the wished language', async () => {
      await add('/p/x.en.txt', { text: 'Talks.', language: 'en', events: [meeting, plan] });
      await add('/p/x.be.txt', { text: 'Перамовы.', language: 'be', events: [meeting, plan] });
      const { items, total } = await archive.timeline({ prefer: 'be' });
      expect(total).toBe(2);
      expect(items.map(({ article }) => article.language)).toEqual(['be', 'be']);
      expect(items[0]?.linked.mentions.length).toBe(1);
      expect(await archive.histogram()).toEqual([{ month: '2021-03', cooperation: 1, conflict: 0, other: 0 }]);
    });

    test('filters', async () => {
      await add('a.txt', { text: 'First report.', section: 'News', events: [meeting, plan] });
      await add('b.txt', { text: 'Second report.', events: [strike, { ...meeting, polarity: 'negative' }] });
      const count = async (filter: Parameters<Archive['events']>[0]) => [
        (await archive.events(filter)).total,
        (await archive.timeline(filter)).total,
      ];
      expect(await count({})).toEqual([4, 4]);
      expect(await count({ type: 'CONSULT' })).toEqual([2, 2]);
      expect(await count({ actors: ['BLR'] })).toEqual([3, 3]);
      expect(await count({ actors: ['BLR', 'minister'] })).toEqual([2, 2]);
      expect(await count({ actors: ['BLR', 'workers'] })).toEqual([0, 0]);
      expect(await count({ after: '2021-04-01' })).toEqual([1, 1]);
      expect(await count({ before: '2021-03-02' })).toEqual([2, 2]);
      expect(await count({ modality: 'planned' })).toEqual([1, 1]);
      expect(await count({ polarity: 'negative' })).toEqual([1, 1]);
      expect(await count({ sectionId: 'news' })).toEqual([2, 2]);
    });

    test('in whatever order articles come and are revised, happenings are those of all events at once', async () => {
      const start = fc.constantFrom('2021-03-01', '2021-03-02', '2021-03-04');
      const end = fc.constantFrom('2021-03-04', '2021-03-09', '2021-12-31');
      const people = fc.subarray(['BLR', 'RUS', 'POL'], { maxLength: 2 });
      const event = fc.record(
        {
          on: fc.oneof(start, fc.tuple(start, end)),
          type: fc.constantFrom('CONSULT', 'AGREE', 'SUPPORT', 'SANCTION'),
          actors: people,
          recipients: people,
          modality: fc.constantFrom('actual', 'actual', 'planned'),
        },
        { requiredKeys: ['type', 'actors', 'recipients'] },
      );
      const article = fc.record({
        name: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        events: fc.array(event, { maxLength: 4 }),
      });
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(article, { minLength: 2, maxLength: 12 }), async (articles) => {
          const run = `run ${++runs}`;
          for (const [index, { name, events }] of articles.entries()) {
            await add(`${run} ${name}`, { text: `${run} ${name} ${index}`, section: run, events });
          }
          const sectionId = run.replace(' ', '-');
          const all = (await archive.events({ sectionId, limit: 1000 })).items.map(({ event }) => event);
          const told = ({ mentions, when }: Linked) => JSON.stringify([mentions.map(({ id }) => id).sort(), when]);
          const ours = (await archive.timeline({ sectionId, limit: 1000 })).items.map(({ linked }) => linked);
          expect(ours.map(told).sort()).toEqual(link(all).map(told).sort());
          for (const name of ['a', 'b', 'c', 'd', 'e'])
            await archive.add({ name: `${run} ${name}`, content: page({ text: `${run} ${name} gone` }) });
        }),
        { numRuns: 25 },
      );
    });

    test('events come by date, undated last', async () => {
      await add('a.txt', { text: 'Report.', events: [plan, strike, meeting] });
      const { items } = await archive.events();
      expect(items.map(({ event }) => event.when.start)).toEqual(['2021-03-02', '2021-04-11', null]);
    });

    test('the picture does not claim a month that is not known', async () => {
      await add('a.txt', {
        text: 'Report.',
        events: [
          { on: ['2020-01-01', '2020-12-31'] },
          { on: ['2020-01-28', '2020-02-03'] },
          { on: ['2010-01-01', '2019-12-31'] },
          { type: 'ASSAULT', on: '2020-02-03' },
          { type: 'OTHER', on: '2020-02-03' },
        ],
      });
      expect(await archive.histogram()).toEqual([
        { month: '2020', cooperation: 1, conflict: 0, other: 0 },
        { month: '2020-01', cooperation: 1, conflict: 0, other: 0 },
        { month: '2020-02', cooperation: 0, conflict: 1, other: 1 },
      ]);
    });
  });

  describe('overviews', () => {
    const earlier = { start: '2021-02-22', end: '2021-02-28' };
    beforeEach(async () => {
      const situation = { trend: 'improved' as const, label: 'Better' };
      await add('/p/a.en.txt', { text: 'a en', section: 'News', period: week, situation });
      await add('/p/a.be.txt', {
        text: 'a be',
        language: 'be',
        section: 'Навіны',
        period: week,
        situation: { trend: 'improved', label: 'Лепш' },
      });
      await add('/p/b.en.txt', {
        text: 'b en',
        section: 'News',
        period: earlier,
        situation: { trend: 'unchanged', label: 'Same' },
      });
      await add('c.txt', { text: 'c', published: '2021-05-06T10:00' });
    });

    test('weeks', async () => {
      expect(await archive.weeks()).toEqual([
        { ...week, articles: 2, works: 1 },
        { ...earlier, articles: 1, works: 1 },
      ]);
      expect((await archive.articles({ week, prefer: 'en' })).items).toMatchObject([{ title: 'a en' }]);
    });

    test('situations', async () => {
      const rows = await archive.situations({ prefer: 'be' });
      expect(rows).toMatchObject([
        { sectionId: 'news', period: earlier, trend: 'unchanged', label: 'Same', language: 'en' },
        { sectionId: 'news', period: week, trend: 'improved', label: 'Лепш', language: 'be' },
      ]);
      expect(await archive.situations({ sectionId: 'none' })).toEqual([]);
    });

    test('stats', async () => {
      expect(await archive.stats()).toEqual({
        articles: 4,
        works: 3,
        events: 0,
        languages: ['be', 'en'],
        first: '2021-02-22',
        last: '2021-05-06',
      });
    });

    test('articles come newest first', async () => {
      expect((await archive.articles({ prefer: 'en' })).items.map(({ title }) => title)).toEqual(['c', 'a en', 'b en']);
    });
  });

  describe('search', () => {
    const found = async (query: string, filter = {}) =>
      (await archive.search(query, filter)).items.map(({ article }) => article.title).sort();
    const marked = async (query: string) =>
      (await archive.search(query)).items.map(({ snippet }) => snippet.replace(/\uE000/g, '[').replace(/\uE001/g, ']'));

    beforeEach(async () => {
      await add('/p/a.en.txt', { text: 'New sanctions hit the bank. The café closed.', title: 'A' });
      await add('/p/a.be.txt', { text: 'Новыя санкцыі супраць банка. Аб’езд зачынены.', title: 'А', language: 'be' });
      await add('/p/a.ru.txt', { text: 'Новые санкции против банка. Объём растёт.', title: 'Ａ', language: 'ru' });
      await add('b.txt', { text: 'The river bank flooded; new roads closed.', title: 'B' });
    });

    test.each([
      ['sanctions', ['A']],
      ['SANCTION', ['A']],
      ['санкций', ['А', 'Ａ']],
      ['санкцыямі банк', ['А', 'Ａ']],
      ["аб'езд", ['А']],
      ['абʼезд', ['А']],
      ['объем', ['Ａ']],
      ['объе\u0308м', ['Ａ']],
      ['cafe', ['A']],
      ['bank closed', ['A', 'B']],
      ['bank -river', ['A']],
      ['"new roads"', ['B']],
      ['«новые санкции»', ['Ａ']],
      ['"roads new"', []],
      ['flo*', ['B']],
      ['банк*', ['А', 'Ａ']],
      ['banks-closed', []],
      ['river-bank', ['B']],
      ['nothing', []],
    ])('%s', async (query, titles) => {
      expect(await found(query)).toEqual(titles.sort());
    });

    test('the title weighs more than the text', async () => {
      await add('c.txt', { text: 'Roads were mentioned: roads, roads.', title: 'C' });
      await add('d.txt', { text: 'Something else altogether happened here.', title: 'Roads' });
      const { items } = await archive.search('roads');
      expect(items[0]?.article.title).toBe('Roads');
      expect(items.map(({ score }) => score)).toEqual(items.map(({ score }) => score).sort((x, y) => y - x));
    });

    test('snippets mark the hits in the words of the text', async () => {
      expect(await marked('санкций объем')).toEqual(['Новые [санкции] против банка. [Объём] растёт.']);
      const long = `${'So it goes. '.repeat(50)}A dam\u00ADage\uE000 report. ${'And on. '.repeat(50)}`;
      await add('l.txt', { text: long });
      expect(await marked('"damage report"')).toEqual([
        expect.stringMatching(/^… .* A \[dam\u00ADage\] \[report\]\. And .* …$/),
      ]);
    });

    test('one hit a work when a language is preferred, of those that match', async () => {
      await add('/p/n.en.txt', { text: 'NATO met.', title: 'N' });
      await add('/p/n.be.txt', { text: 'NATO сустрэлася.', title: 'Н', language: 'be' });
      expect(await found('nato')).toEqual(['N', 'Н']);
      expect(await found('nato', { prefer: 'be' })).toEqual(['Н']);
      expect(await found('nato', { prefer: 'ru' })).toEqual(['N']);
      expect(await found('сустрэлася', { prefer: 'en' })).toEqual(['Н']);
      expect(await found('nato', { language: 'en' })).toEqual(['N']);
    });

    test.each([
      ['', /no word/],
      ['?!', /no word/],
      ['-river', /leave out/],
      ['new "roads', /character 5/],
      [`${'x '.repeat(70)}`, /more than 64 words/],
      ['x'.repeat(1001), /longer than 1000/],
    ])('what means nothing is refused with its reason: %j', async (query, message) => {
      await expect(archive.search(query)).rejects.toMatchObject({
        code: 'query.invalid',
        message: expect.stringMatching(message),
      });
    });

    test('whatever is typed, there is an answer or a Problem', async () => {
      const piece = fc.oneof(
        fc.constantFrom(
          '"',
          '*',
          '-',
          '(',
          ')',
          ':',
          'AND',
          'OR',
          'NOT',
          'NEAR(',
          '{title}',
          '^',
          '+',
          "'",
          '«',
          '»',
          '\0',
          '\uD800',
          ';--',
          'bank',
        ),
        fc.string({ unit: 'binary' }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(piece, { maxLength: 8 }), fc.constantFrom('', ' '), async (pieces, space) => {
          try {
            expect((await archive.search(pieces.join(space))).total).toBeGreaterThanOrEqual(0);
          } catch (error) {
            expect(error).toBeInstanceOf(Problem);
          }
        }),
        { numRuns: 300 },
      );
    });
  });

  describe('pages', () => {
    beforeEach(async () => {
      for (let index = 0; index < 7; index++) {
        const events = [{ on: `2021-03-0${1 + (index % 3)}` }, {}];
        await add(`${index}.txt`, {
          text: `Text ${index} of words.`,
          published: `2021-0${1 + (index % 3)}-01`,
          events,
        });
      }
    });

    const lists = {
      articles: (paging: Paging) => archive.articles(paging),
      events: (paging: Paging) => archive.events(paging),
      timeline: (paging: Paging) => archive.timeline(paging),
      search: (paging: Paging) => archive.search('words', paging),
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
      const first = await archive.articles({ limit: 2 });
      await add('new.txt', { text: 'News.', published: '2022-01-01' });
      const second = await archive.articles({ limit: 10, cursor: first.next ?? '' });
      expect(first.items.length + second.items.length).toBe(7);
    });

    test.each([
      { cursor: 'nonsense' },
      { cursor: Buffer.from('["events","x",1]').toString('base64url') },
      { cursor: Buffer.from('["articles",null,{}]').toString('base64url') },
      { limit: 0 },
      { limit: 1.5 },
    ])('a page that cannot be is refused: %j', async (paging) => {
      await expect(archive.articles(paging)).rejects.toMatchObject({ code: 'query.invalid' });
    });
  });
}
