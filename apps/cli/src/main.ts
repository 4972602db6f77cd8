import { browse } from './commands/table.ts';
import { exitCodes } from './exit-codes.ts';
import { Ended, exitCodeOf, failureLine, toFailure, UsageError } from './failure.ts';
import { leaveQuietlyOnClosedPipe, write, writeError } from './output.ts';
import { readRequest } from './program.ts';
import { safeJson } from './text/clean.ts';
import { version } from './version.ts';

/** Carries out one call of `letapis` and sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  leaveQuietlyOnClosedPipe();
  try {
    const request = readRequest(argv);
    if (request.kind === 'version') return await write(`${version}\n`);
    if (request.kind === 'help') return await printHelp(request.row.name, argv);
    const { row } = request;
    if (row === browse && !(process.stdout.isTTY && process.stdin.isTTY)) {
      await printHelp('', argv);
      process.exitCode = exitCodes.usage;
      return;
    }
    const { run } = await row.load();
    await run({ name: row.name, arguments: request.arguments, options: request.options });
  } catch (error) {
    if (error instanceof Ended) {
      process.exitCode = error.exitCode;
      return;
    }
    await report(error, argv);
  }
}

async function printHelp(name: string, argv: readonly string[]): Promise<void> {
  const { helpFor } = await import('./help.ts');
  await write(await helpFor(name, wishedLanguage(argv)));
}

/** The words may be wrong and still say in which language to answer. */
function wishedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.indexOf('--lang');
  return at === -1 ? argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length) : argv[at + 1];
}

async function report(error: unknown, argv: readonly string[]): Promise<void> {
  const failure = toFailure(error);
  process.exitCode = exitCodeOf(failure.code);
  if (argv.includes('--json')) await write(`${safeJson({ error: failure })}\n`);
  const { sentenceFor } = await import('./messages.ts');
  const reason = error instanceof UsageError ? error.reason : undefined;
  writeError(failureLine(failure, await sentenceFor(failure, wishedLanguage(argv), reason)));
  if (failure.code === 'internal' && process.env.LETAPIS_DEBUG && error instanceof Error) {
    writeError(error.stack ?? '');
  }
}
