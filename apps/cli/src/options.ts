import { firstDay, lastDay } from './days.ts';
import { UsageError } from './failure.ts';

/** Every option of every command: its words are in messages under `options`, by the same name. */
export type OptionRow = {
  flags: string;
  repeat?: true;
  choices?: readonly string[];
  read?: (value: string) => unknown;
};

function notADay(value: string): UsageError {
  return new UsageError(`"${value}" is not a day; write it as YYYY-MM-DD.`, 'notADay', value);
}

function from(value: string): string {
  const day = firstDay(value);
  if (day === undefined) throw notADay(value);
  return day;
}

function until(value: string): string {
  const day = lastDay(value);
  if (day === undefined) throw notADay(value);
  return day;
}

function days(value: string): { start: string; end: string } {
  const [start = '', end = start] = value.split('/', 2);
  return { start: from(start), end: until(end) };
}

function count(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) {
    throw new UsageError(`"${value}" is not a number from 1 to 999999.`, 'notACount', value);
  }
  return Number(value);
}

export const options = {
  archive: { flags: '--archive <PATH>' },
  lang: { flags: '--lang <LANG>', choices: ['en', 'be', 'ru'] },
  color: { flags: '--no-color' },
  actors: { flags: '--actors <FILE>' },
  explain: { flags: '--explain' },
  json: { flags: '--json' },
  jsonl: { flags: '--jsonl' },
  later: { flags: '--later' },
  save: { flags: '--save <NAME>' },
  forget: { flags: '--forget <NAME>' },
  watch: { flags: '--watch' },
  allowPrivate: { flags: '--allow-private' },
  limit: { flags: '--limit <N>', read: count },
  cursor: { flags: '--cursor <CURSOR>' },
  prefer: { flags: '--prefer <LANG>' },
  language: { flags: '--language <LANG>' },
  section: { flags: '--section <SECTION>' },
  week: { flags: '--week <DAY|START/END>', read: days },
  article: { flags: '--article <ID>' },
  type: { flags: '--type <TYPE>' },
  actor: { flags: '--actor <ID>', repeat: true },
  after: { flags: '--after <DAY>', read: from },
  before: { flags: '--before <DAY>', read: until },
  polarity: { flags: '--polarity <POLARITY>', choices: ['positive', 'negative'] },
  modality: { flags: '--modality <MODALITY>', choices: ['actual', 'planned', 'possible', 'alleged'] },
} as const satisfies Record<string, OptionRow>;

export type OptionName = keyof typeof options;

/** What the options of one call come to. */
export type Options = {
  archive?: string;
  lang?: string;
  color?: boolean;
  actors?: string;
  explain?: boolean;
  json?: boolean;
  jsonl?: boolean;
  later?: boolean;
  save?: string;
  forget?: string;
  watch?: boolean;
  allowPrivate?: boolean;
  limit?: number;
  cursor?: string;
  prefer?: string;
  language?: string;
  section?: string;
  week?: { start: string; end: string };
  article?: string;
  type?: string;
  actor?: string[];
  after?: string;
  before?: string;
  polarity?: 'positive' | 'negative';
  modality?: 'actual' | 'planned' | 'possible' | 'alleged';
};

/** Options that every command takes. */
export const globalOptions: readonly OptionName[] = ['archive', 'lang', 'color'];
