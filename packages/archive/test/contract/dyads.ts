import { ploverScore } from '@letapis/core';
import { expect, test } from 'vitest';
import type { Bench } from './bench.ts';

export function dyads(bench: Bench): void {
  const sanctions = { type: 'SANCTION' as const, on: '2021-03-02', actors: ['POL'], recipients: ['BLR'] };
  const talks = { type: 'CONSULT' as const, on: '2021-03-04', actors: ['BLR'], recipients: ['RUS'] };
  const row = (month: string | null, type: 'SANCTION' | 'CONSULT' | 'COOPERATE', happenings: number) => ({
    month,
    type,
    happenings,
    score: ploverScore(type),
  });

  test('what a side did to another, by month and type, and not the other way round', async () => {
    await bench.add('a.txt', { text: 'First.', events: [sanctions, { ...sanctions, on: '2021-04-09' }] });
    await bench.add('b.txt', { text: 'Second.', events: [{ type: 'SANCTION', actors: ['POL'], recipients: ['BLR'] }] });
    expect(await bench.archive.dyad('POL', 'BLR')).toEqual([
      row('2021-03', 'SANCTION', 1),
      row('2021-04', 'SANCTION', 1),
      row(null, 'SANCTION', 1),
    ]);
    expect(await bench.archive.dyad('BLR', 'POL')).toEqual([]);
  });

  test('a happening that several articles tell counts once, until nobody tells it', async () => {
    await bench.add('a.txt', { text: 'First.', events: [sanctions] });
    await bench.add('b.txt', { text: 'Second.', events: [sanctions] });
    expect(await bench.archive.dyad('POL', 'BLR')).toEqual([row('2021-03', 'SANCTION', 1)]);
    await bench.add('a.txt', { text: 'First, corrected.' });
    await bench.add('b.txt', { text: 'Second, corrected.' });
    expect(await bench.archive.dyad('POL', 'BLR')).toEqual([]);
  });

  test('talks are of both sides, and so is what they do together', async () => {
    const drill = { type: 'COOPERATE' as const, on: '2021-03-05', actors: ['BLR', 'RUS'] };
    await bench.add('a.txt', {
      text: 'First.',
      events: [talks, drill, { ...sanctions, actors: ['BLR', 'RUS'], recipients: ['POL'] }],
    });
    const both = [row('2021-03', 'CONSULT', 1), row('2021-03', 'COOPERATE', 1)];
    expect(await bench.archive.dyad('BLR', 'RUS')).toEqual(both);
    expect(await bench.archive.dyad('RUS', 'BLR')).toEqual(both);
  });

  test('what is denied or only announced was not done', async () => {
    await bench.add('a.txt', {
      text: 'First.',
      events: [
        { ...sanctions, polarity: 'negative' },
        { ...sanctions, modality: 'planned' },
      ],
    });
    expect(await bench.archive.dyad('POL', 'BLR')).toEqual([]);
  });

  test('a side goes by any name', async () => {
    await bench.add('a.txt', { text: 'First.', events: [sanctions] });
    const rows = [row('2021-03', 'SANCTION', 1)];
    expect(await bench.archive.dyad('Польшча', 'Беларусь')).toEqual(rows);
    expect(await bench.archive.dyad('poland', 'blr')).toEqual(rows);
    expect(await bench.archive.dyad('nobody at all', 'BLR')).toEqual([]);
  });

  test('searches are kept under names', async () => {
    const { archive } = bench;
    expect(await archive.savedSearches()).toEqual([]);
    await archive.saveSearch(' Exercises ', 'drills OR exercises');
    await archive.saveSearch('Exercises', 'exercise* after:2020');
    await archive.saveSearch('Ніва', '"на наш погляд"');
    expect(await archive.savedSearches()).toMatchObject([
      { name: 'Exercises', query: 'exercise* after:2020' },
      { name: 'Ніва', query: '"на наш погляд"' },
    ]);
    expect([await archive.forgetSearch('Exercises'), await archive.forgetSearch('Exercises')]).toEqual([true, false]);
    await expect(archive.saveSearch('bad', 'on:never')).rejects.toMatchObject({ code: 'query.invalid' });
    await expect(archive.saveSearch('  ', 'word')).rejects.toMatchObject({ code: 'query.invalid' });
    expect(await archive.savedSearches()).toHaveLength(1);
  });
}
