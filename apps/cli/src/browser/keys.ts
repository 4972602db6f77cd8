/** Everything a key can do. The words are in messages under `keys`, the short ones of the footer under `footer`. */
export type Action = (typeof keys)[number]['action'];

/** Where a row of the table holds. */
export type Place = 'everywhere' | 'list' | 'reader';

type KeyRow = {
  action: string;
  /** As they are shown, and as events name them: one character, or a name. The first is shown in the footer. */
  keys: readonly string[];
  place: Place;
  /** In the footer of which panes, from the most wanted on. */
  footer?: { list?: number; reader?: number };
};

/** One row a key: the help, the footer and the README are made from it. */
export const keys = [
  { action: 'down', keys: ['j', '↓'], place: 'everywhere', footer: { list: 1, reader: 1 } },
  { action: 'up', keys: ['k', '↑'], place: 'everywhere', footer: { list: 1, reader: 1 } },
  { action: 'pageDown', keys: ['PgDn', 'Space', 'Ctrl+F'], place: 'everywhere' },
  { action: 'pageUp', keys: ['PgUp', 'Ctrl+B'], place: 'everywhere' },
  { action: 'first', keys: ['g', 'Home'], place: 'everywhere' },
  { action: 'last', keys: ['G', 'End'], place: 'everywhere' },
  { action: 'open', keys: ['Enter'], place: 'list', footer: { list: 2 } },
  { action: 'earlier', keys: ['h', '←'], place: 'list', footer: { list: 3 } },
  { action: 'later', keys: ['l', '→'], place: 'list', footer: { list: 3 } },
  { action: 'back', keys: ['Esc', 'Backspace'], place: 'everywhere', footer: { reader: 2 } },
  { action: 'pane', keys: ['Tab'], place: 'everywhere', footer: { list: 5, reader: 8 } },
  { action: 'weeks', keys: ['1'], place: 'everywhere' },
  { action: 'sections', keys: ['2'], place: 'everywhere' },
  { action: 'timeline', keys: ['3'], place: 'everywhere' },
  { action: 'verdicts', keys: ['4'], place: 'everywhere' },
  { action: 'events', keys: ['e'], place: 'reader', footer: { reader: 3 } },
  { action: 'nextEvent', keys: [']'], place: 'reader' },
  { action: 'previousEvent', keys: ['['], place: 'reader' },
  { action: 'date', keys: ['d'], place: 'reader', footer: { reader: 4 } },
  { action: 'previousDate', keys: ['D'], place: 'reader' },
  { action: 'translation', keys: ['t'], place: 'reader', footer: { reader: 5 } },
  { action: 'search', keys: ['/'], place: 'everywhere', footer: { list: 4, reader: 7 } },
  { action: 'nextHit', keys: ['n'], place: 'everywhere' },
  { action: 'previousHit', keys: ['N'], place: 'everywhere' },
  { action: 'filter', keys: ['='], place: 'everywhere' },
  { action: 'command', keys: [':'], place: 'everywhere' },
  { action: 'language', keys: ['L'], place: 'everywhere' },
  { action: 'reload', keys: ['r'], place: 'everywhere' },
  { action: 'help', keys: ['?'], place: 'everywhere', footer: { list: 6, reader: 9 } },
  { action: 'quit', keys: ['q', 'Ctrl+C'], place: 'everywhere', footer: { list: 7, reader: 10 } },
] as const satisfies readonly KeyRow[];

export const keyRows: readonly (KeyRow & { action: Action })[] = keys;

/** What stands on the place of a Latin key on the Belarusian and Russian layouts, pair by pair. */
const PLACES = [
  ["йцукенгшўщзх'ъ", 'qwertyuioop[]]'],
  ['фывапролджэ', "asdfghjkl;'"],
  ['ячсміитьбюё', 'zxcvbbnm,.`'],
  ['ЙЦУКЕНГШЎЩЗХЪ', 'QWERTYUIOOP{}'],
  ['ФЫВАПРОЛДЖЭ', 'ASDFGHJKL:"'],
  ['ЯЧСМІИТЬБЮЁ', 'ZXCVBBNM<>~'],
  ['.,', '/?'],
] as const;

const positions = new Map(
  PLACES.flatMap(([cyrillic, latin]) =>
    Array.from(cyrillic, (char, index): [string, string] => [char, latin[index] ?? char]),
  ),
);

const byKey = new Map<string, Action>(
  keyRows.flatMap(({ action, keys: names }) => names.map((name) => [name, action] as const)),
);

/** What a key means where it is pressed; a Cyrillic letter stands for the Latin one on its place. */
export function actionOf(key: string): Action | undefined {
  const name = key === ' ' ? 'Space' : key;
  return byKey.get(name) ?? byKey.get(positions.get(name) ?? '');
}
