import { ownArchive } from './archive-paths.ts';
import { browse, type CommandRow, commands } from './commands/table.ts';
import { exitCodes } from './exit-codes.ts';
import { type Speech, speak, type Translate } from './messages.ts';
import { globalOptions, type OptionName, options } from './options.ts';
import { wrap } from './text/width.ts';

/** Wide enough to read, narrow enough for most windows. */
const COLUMNS = 88;

/** `letapis parse <FILE...> [options]` as people write it: `letapis parse FILE… [options]`. */
export function usage(row: CommandRow): string {
  const words = row.arguments.replace(/<(\w+)\.\.\.>/g, '$1…').replace(/[<>]/g, '');
  return ['letapis', row.name, words].filter(Boolean).join(' ');
}

export const optionFlags = (name: OptionName): string => options[name].flags.replace(/[<>]/g, '');

type Word =
  | 'browse'
  | 'parse'
  | 'annotate'
  | 'add'
  | 'articles'
  | 'events'
  | 'situations'
  | 'search'
  | 'searches'
  | 'dyad'
  | 'rebuild'
  | 'backup'
  | 'check'
  | 'work';

export function commandSummary(row: CommandRow, t: Translate): string {
  return t(`commands.${(row.name || 'browse') as Word}`);
}

/** Rows of two columns, the second wrapped under itself. */
function twoColumns(rows: readonly (readonly [string, string])[]): string {
  const first = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows
    .map(([name, text]) => {
      const lines = wrap(text, COLUMNS - first).map(({ start, end }) => text.slice(start, end));
      return `  ${name.padEnd(first - 2)}${lines.join(`\n${' '.repeat(first)}`)}`;
    })
    .join('\n');
}

const paragraph = (text: string) =>
  wrap(text, COLUMNS)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

const optionRows = (names: readonly OptionName[], t: Translate) =>
  names.map((name) => [optionFlags(name), t(`options.${name}`)] as const);

/** The help of one command, or of all when `name` is empty. */
export function renderHelp(name: string, { t }: Speech): string {
  const row = commands.find((command) => command.name === name) ?? browse;
  const everywhere = [
    ...optionRows(globalOptions, t),
    ['-h, --help', t('options.help')] as const,
    ['-V, --version', t('options.version')] as const,
  ];
  const section = (title: string, body: string) => `${title}:\n${body}\n`;
  const which = t('help.whichArchiveRule', { own: ownArchive() }).replace(/^/gm, '  ');
  const exits = Object.entries(exitCodes) as [keyof typeof exitCodes, number][];
  const parts =
    row === browse
      ? [
          `${t('help.usage')}: letapis [COMMAND]\n`,
          `${t('summary')}\n`,
          section(
            t('help.commands'),
            twoColumns([browse, ...commands].map((each) => [usage(each), commandSummary(each, t)] as const)),
          ),
          section(t('help.globalOptions'), twoColumns(everywhere)),
          section(t('help.whichArchive'), which),
          section(t('help.exitCodes'), twoColumns(exits.map(([key, code]) => [`${code}`, t(`exit.${key}`)] as const))),
          `${t('help.more')}\n`,
        ]
      : [
          `${t('help.usage')}: ${usage(row)}${row.options.length > 0 ? ' [OPTION…]' : ''}\n`,
          `${paragraph(commandSummary(row, t))}\n`,
          section(t('help.options'), twoColumns(optionRows(row.options, t))),
          section(t('help.globalOptions'), twoColumns(everywhere)),
        ];
  return parts.join('\n');
}

export async function helpFor(name: string, wish: string | undefined): Promise<string> {
  return renderHelp(name, await speak(wish));
}
