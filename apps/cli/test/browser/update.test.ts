import type { Archive } from '@letapis/archive';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyRows } from '../../src/browser/keys.ts';
import { needs } from '../../src/browser/needs.ts';
import { currentItem, currentList, cursor, storedArticle } from '../../src/browser/select.ts';
import { type Item, initialState, type State } from '../../src/browser/state.ts';
import { update } from '../../src/browser/update.ts';
import { frame } from '../../src/browser/views/frame.ts';
import { speak } from '../../src/messages.ts';
import { plain } from '../../src/text/styled.ts';
import { open, press } from './story.ts';

const speech = await speak('en');
const wide = () => open(120, 30, speech);
const narrow = () => open(80, 24, speech);
const title = (state: State) => storedArticle(state)?.article.title;

describe('lists', () => {
  test('beside the list stands what is chosen in it; alone, once it is opened', () => {
    expect(title(press(wide(), 'j'))).toMatch(/^A long title/);
    expect(title(press(narrow(), 'j'))).toBeUndefined();
    expect(title(press(narrow(), 'j', 'Enter'))).toMatch(/^A long title/);
  });

  test('nothing moves beyond its ends', () => {
    const state = press(wide(), 'k', 'k', 'l', 'l');
    expect([cursor(state), state.week]).toEqual([0, 0]);
    const end = press(wide(), 'G', 'j', 'h', 'h', 'h');
    expect([cursor(end), end.week]).toEqual([0, 1]);
  });

  test('each list keeps its place', () => {
    expect(cursor(press(wide(), 'j', 'h', 'l'))).toBe(1);
    expect(cursor(press(wide(), '3', 'j', 'j', '1', '3'))).toBe(2);
  });

  test('back leads out of a section, a search, the reader', () => {
    expect(press(wide(), '2', 'Enter').section).toBe('sea-transport');
    expect(press(wide(), '2', 'Enter', 'Esc').section).toBeUndefined();
    expect(press(wide(), '3', '/', '"agreement"', 'Enter', 'Esc').mode).toBe('timeline');
    expect(press(narrow(), 'Enter', 'Esc').focus).toBe('list');
  });

  test('verdicts open at the newest and lead to its article', () => {
    expect(title(press(wide(), '4'))).toBe('Dockers stop the cranes for a day');
    expect(title(press(wide(), '4', '←'))).toBe('Two ports agree on one timetable');
    expect(title(press(wide(), '4', 'j'))).toMatch(/^A long title/);
  });
});

describe('the reader', () => {
  test('a happening opens its article at its sentence', () => {
    const state = press(narrow(), '3', 'j', 'Enter');
    expect(title(state)).toBe('Two ports agree on one timetable');
    expect(state.reader.event).toBe(0);
  });

  test('dates and events are marked in turn, and back clears the mark first', () => {
    const marked = press(wide(), 'h', 'Enter', 'd', 'd', 'd');
    expect([marked.reader.date, marked.note]).toEqual([2, expect.stringContaining('10 May 2019')]);
    expect(press(marked, 'd').reader.date).toBe(0);
    expect(press(marked, 'D').reader.date).toBe(1);
    const cleared = press(marked, 'Esc');
    expect([cleared.reader.date, cleared.focus, cleared.note]).toEqual([undefined, 'reader', undefined]);
    expect(press(marked, ']').reader).toMatchObject({ event: 0 });
  });

  test('t goes through the translations and comes back', () => {
    const read = press(wide(), 'h', 'Enter');
    expect(title(press(read, 't'))).toBe('Два парты згадзіліся на адзін расклад');
    expect(title(press(read, 't', 't'))).toBe('Two ports agree on one timetable');
    expect(press(wide(), 't').note).toMatch(/no translation/);
  });

  test('hits of a search are gone through', () => {
    const opened = press(wide(), '/', '"agreement"', 'Enter', 'Enter');
    expect(opened.reader.hit).toBe(0);
    expect(press(opened, 'n').reader.hit).toBe(1);
    expect(press(opened, 'n', 'n').reader.hit).toBe(0);
    expect(press(opened, 'N').reader.hit).toBe(1);
  });
});

describe('the line at the bottom', () => {
  test('takes every letter, of any alphabet, and none as a command', () => {
    expect(press(wide(), '/', '"йqй?1"').prompt).toEqual({ kind: 'search', text: 'йqй?1' });
    expect(press(wide(), '/', '"ab"', 'Backspace', 'Esc').prompt).toBeUndefined();
  });

  test('a filter names actors as the timeline does, and fields', () => {
    const state = press(wide(), '3', '=', '"Estonia lva type:agree after:2019 before:2019-02"', 'Enter');
    expect(state.filter.events).toEqual({
      actors: ['country/est', 'LVA'],
      type: 'AGREE',
      after: '2019-01-01',
      before: '2019-02-28',
    });
    expect(press(wide(), '3', '=', '"type:DANCE"', 'Enter').note).toContain('type:DANCE');
  });

  test('commands go by the names of the table', () => {
    expect(press(wide(), ':', '"timeline"', 'Enter').mode).toBe('timeline');
    expect(press(wide(), ':', '"q"', 'Enter').done).toBe(true);
    expect(press(wide(), ':', '"lang be"', 'Enter').wishedLocale).toBe('be');
    expect(press(wide(), ':', '"frob"', 'Enter').note).toContain('frob');
  });

  test('the help filters as one types and closes on Esc', () => {
    expect(press(wide(), '?', '"week"').help).toEqual({ filter: 'week', top: 0 });
    expect(press(wide(), '?', '"week"', 'Esc').help).toBeUndefined();
    expect(press(wide(), '?', 'й').help).toBeUndefined();
  });
});

describe('what must be loaded', () => {
  const keysOf = (state: State) => needs(state).map(({ key }) => key);

  test('at first what every screen needs, then what it shows, then nothing', () => {
    const state = initialState({ size: { columns: 120, rows: 30 }, speech, name: '' });
    expect(keysOf(state)).toEqual(['stats', 'sections', 'weeks', 'situations en 0']);
    expect(keysOf(wide())).toEqual([]);
    expect(keysOf(press(wide(), '/', '"other"', 'Enter'))).toEqual(['search en other 0']);
  });

  test('a long list is continued as one comes near its end, and its end can be reached', async () => {
    const all = Array.from({ length: 250 }, (_, index) => index);
    // The least of an archive: it hands out pages of a list of numbers.
    const pages = {
      search: async (_: string, { limit = 0, cursor: from = '0' }) => ({
        items: all
          .slice(Number(from), Number(from) + limit)
          .map((score) => ({ score, article: { id: `${score}`, title: 'A title', anchor: {} }, snippet: '' })),
        total: all.length,
        ...(Number(from) + limit < all.length ? { next: `${Number(from) + limit}` } : {}),
      }),
    } as unknown as Archive;
    let state = press({ ...narrow(), focus: 'list' }, '/', '"long"', 'Enter');
    const load = async () => {
      for (const need of needs(state)) state = update(state, { type: 'loaded', put: await need.load(pages) });
    };
    await load();
    expect([currentList(state)?.items.length, needs(state)]).toEqual([100, []]);
    state = press(state, 'G');
    await load();
    await load();
    const last = currentItem(state) as Extract<Item, { kind: 'hit' }>;
    expect([currentList(state)?.items.length, last.hit.score]).toEqual([250, 249]);
  });
});

test('whatever is pressed, a screen is drawn that fills the window', () => {
  const key = fc.oneof(
    fc.constantFrom(...keyRows.flatMap(({ keys }) => keys.filter((name) => name !== 'Ctrl+C'))),
    fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(key, { maxLength: 30 }), fc.constantFrom(wide, narrow), (presses, start) => {
      const state = press(start(), ...presses.filter((each) => !each.startsWith('"')));
      const lines = frame(state).map(plain);
      expect(lines.length).toBe(state.size.rows - 1);
      expect(lines.join('')).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202a-\u202e]/);
    }),
  );
});

test('reading anew forgets what was loaded and keeps the place', () => {
  const state = press(wide(), 'h', 'r');
  expect([state.week, needs(state).map(({ key }) => key)]).toEqual([
    1,
    ['stats', 'sections', 'weeks', 'situations en 0', 'article ferries'],
  ]);
});
