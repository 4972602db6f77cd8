import type { OptionName, Options } from '../options.ts';

/** One call of one command, its words already read. */
export type Call = { name: string; arguments: string[]; options: Options };
export type Run = (call: Call) => Promise<void>;

/** One command. Adding one is a file beside this, a row here, and its words in messages under `commands`. */
export type CommandRow = {
  name: string;
  /** As the help shows them and commander reads them. */
  arguments: string;
  options: readonly OptionName[];
  load: () => Promise<{ run: Run }>;
};

const PAGE: OptionName[] = ['limit', 'cursor', 'json'];

export const commands: readonly CommandRow[] = [
  { name: 'parse', arguments: '<FILE...>', options: ['explain', 'actors', 'json'], load: () => import('./parse.ts') },
  { name: 'annotate', arguments: '', options: ['actors', 'jsonl'], load: () => import('./annotate.ts') },
  {
    name: 'add',
    arguments: '<PATH...>',
    options: ['watch', 'allowPrivate', 'actors', 'later', 'json'],
    load: () => import('./add.ts'),
  },
  {
    name: 'articles',
    arguments: '',
    options: ['prefer', 'language', 'section', 'week', ...PAGE],
    load: () => import('./articles.ts'),
  },
  {
    name: 'events',
    arguments: '',
    options: [
      ...(['prefer', 'language', 'article', 'section', 'type', 'actor'] as const),
      ...(['after', 'before', 'polarity', 'modality'] as const),
      ...PAGE,
    ],
    load: () => import('./events.ts'),
  },
  {
    name: 'situations',
    arguments: '',
    options: ['section', 'prefer', ...PAGE],
    load: () => import('./situations.ts'),
  },
  {
    name: 'search',
    arguments: '<QUERY...>',
    options: ['prefer', 'language', 'save', ...PAGE],
    load: () => import('./search.ts'),
  },
  { name: 'searches', arguments: '', options: ['forget', 'json'], load: () => import('./searches.ts') },
  { name: 'dyad', arguments: '<FROM> <TO>', options: ['json'], load: () => import('./dyad.ts') },
  { name: 'rebuild', arguments: '', options: ['actors', 'json'], load: () => import('./rebuild.ts') },
  { name: 'backup', arguments: '<FILE>', options: ['json'], load: () => import('./backup.ts') },
  { name: 'check', arguments: '', options: ['json'], load: () => import('./check.ts') },
  { name: 'work', arguments: '', options: ['json'], load: () => import('./work.ts') },
];

/** What `letapis` alone does. */
export const browse: CommandRow = {
  name: '',
  arguments: '',
  options: [],
  load: () => import('./browse.ts'),
};
