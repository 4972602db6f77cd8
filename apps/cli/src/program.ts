import { Command, CommanderError, Option } from 'commander';
import { browse, type CommandRow, commands, type Run } from './commands/table.ts';
import { UsageError } from './failure.ts';
import { globalOptions, type OptionName, type OptionRow, type Options, options } from './options.ts';

/** What the words of a call ask for. */
export type Request =
  | { kind: 'run'; row: CommandRow; arguments: string[]; options: Options }
  | { kind: 'help'; row: CommandRow; options: Options }
  | { kind: 'version' };

function toOption(name: OptionName): Option {
  const row: OptionRow = options[name];
  const option = new Option(row.flags);
  if (row.choices) option.choices([...row.choices]);
  const { read, repeat } = row;
  if (repeat) option.argParser((value: string, seen: string[] | undefined) => [...(seen ?? []), value]);
  else if (read) option.argParser((value: string) => read(value));
  return option;
}

/** Reads the words of a call against the table of commands. Throws a `UsageError`. */
export function readRequest(argv: readonly string[]): Request {
  let request: Request | undefined;
  let helpFor: CommandRow | undefined;

  const prepare = (command: Command, row: CommandRow) => {
    command
      .exitOverride()
      .configureOutput({ writeOut: () => {}, writeErr: () => {} })
      .helpOption('-h, --help')
      .configureHelp({
        formatHelp: () => {
          helpFor = row;
          return '';
        },
      })
      .allowExcessArguments(false);
    for (const name of row.options) command.addOption(toOption(name));
    command.action((...words: unknown[]) => {
      const given = words.slice(0, -2).flat() as string[];
      const [unknown] = row === browse ? given : [];
      if (unknown !== undefined) throw new UsageError(`unknown command '${unknown}'`, 'unknownCommand', unknown);
      request = { kind: 'run', row, arguments: given, options: command.optsWithGlobals() };
    });
  };

  // Without an argument of its own the program would call an unknown command one argument too many.
  const program = new Command('letapis').version('-', '-V, --version').argument('[COMMAND...]');
  for (const name of globalOptions) program.addOption(toOption(name));
  prepare(program, browse);
  for (const row of commands) prepare(program.command(`${row.name} ${row.arguments}`.trim()), row);
  program.helpCommand('help [COMMAND]');

  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.version') return { kind: 'version' };
    if (helpFor && error.exitCode === 0) return { kind: 'help', row: helpFor, options: program.opts() };
    throw toUsageError(error);
  }
  return request ?? { kind: 'help', row: helpFor ?? browse, options: program.opts() };
}

/** Commander's sentences begin with "error: " and may suggest a name on a second line. */
function toUsageError(error: CommanderError): UsageError {
  const reason = error.code.replace('commander.', '');
  const sentence = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
  return new UsageError(sentence, reason, /'([^']*)'/.exec(sentence)?.[1]);
}

export type { Run };
