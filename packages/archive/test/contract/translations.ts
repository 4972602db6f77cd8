import { expect, test } from 'vitest';
import { type Bench, week } from './bench.ts';

export function translations(bench: Bench): void {
  const names = { en: 'Economy – trade', be: 'Эканоміка — гандаль', ru: 'Экономика - торговля' };
  const addAll = async (languages: (keyof typeof names)[], stem: string) => {
    for (const language of languages) {
      await bench.add(`/pages/${stem}.${language}.txt`, {
        text: `${stem} ${language}`,
        language,
        section: names[language],
        period: week,
      });
    }
  };

  test('sources that share a folder and a stem are one work', async () => {
    await addAll(['be', 'en'], 'x');
    await bench.add('/other/x.ru.txt', { text: 'elsewhere', language: 'ru' });
    await bench.add('/pages/x.old.txt', { text: 'no language' });
    const { items } = await bench.archive.articles();
    const [be, en] = ['be', 'en'].map((code) => items.find(({ language }) => language === code));
    expect(be?.translations).toEqual({ en: en?.id });
    expect(en?.translations).toEqual({ be: be?.id });
    expect(await bench.archive.stats()).toMatchObject({ articles: 4, works: 3, languages: ['be', 'en', 'ru'] });
  });

  test('a reader sees one article a work, in the wished language, else English, else any', async () => {
    await addAll(['be', 'en', 'ru'], 'x');
    await addAll(['en', 'ru'], 'y');
    await addAll(['ru'], 'z');
    const seen = async (prefer: string) =>
      (await bench.archive.articles({ prefer })).items.map(({ title }) => title).sort();
    expect(await seen('be')).toEqual(['x be', 'y en', 'z ru']);
    expect(await seen('ru')).toEqual(['x ru', 'y ru', 'z ru']);
    expect((await bench.archive.articles({ language: 'ru' })).total).toBe(3);
    expect((await bench.archive.articles()).total).toBe(6);
  });

  test('names of a section are joined by translations, and by spelling', async () => {
    await addAll(['be', 'en', 'ru'], 'x');
    await bench.add('y.txt', { text: 'More trade', section: 'ECONOMY-TRADE' });
    await bench.add('z.txt', { text: 'Спорт', language: 'ru', section: 'Спорт' });
    await bench.add('w.txt', { text: 'Even more trade', section: names.en });
    expect(await bench.archive.sections()).toEqual([
      { id: 'economy-trade', names, articles: 5, works: 3 },
      { id: 'спорт', names: { ru: 'Спорт' }, articles: 1, works: 1 },
    ]);
    expect((await bench.archive.articles({ sectionId: 'economy-trade', prefer: 'be' })).total).toBe(3);
    expect((await bench.archive.articles({ sectionId: 'спорт' })).items).toMatchObject([{ sectionId: 'спорт' }]);
  });

  test('one odd translation does not run two sections into one', async () => {
    await addAll(['en', 'ru'], 'x');
    await addAll(['en', 'ru'], 'y');
    await bench.add('s.txt', { text: 'Guns', section: 'Security' });
    await bench.add('/pages/a.en.txt', { text: 'a en', section: 'Security' });
    await bench.add('/pages/a.ru.txt', { text: 'a ru', language: 'ru', section: 'Безопасность' });
    await bench.add('/pages/b.en.txt', { text: 'b en', section: 'Security' });
    await bench.add('/pages/b.ru.txt', { text: 'b ru', language: 'ru', section: 'Безопасность' });
    await bench.add('/pages/c.en.txt', { text: 'c en', section: 'Security' });
    await bench.add('/pages/c.ru.txt', { text: 'c ru', language: 'ru', section: names.ru });
    expect((await bench.archive.sections()).map(({ id }) => id)).toEqual(['economy-trade', 'security']);
  });
}
