import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Added, type Archive, type Ingested, ingest, openArchive, withoutPassword } from '@letapis/archive';
import { type FoundFile, findFiles, ParseThreads, readFile, watchFolders } from '@letapis/archive/inputs';
import type { ActorsFile, Problem } from '@letapis/core';
import { type AddedSource, Inputs, isAddress } from '../add-inputs.ts';
import { Ended, exitCodeOf, failureLine, toFailure, UsageError } from '../failure.ts';
import { locateArchive } from '../locate.ts';
import { sentenceFor, speak, type Translate } from '../messages.ts';
import type { Options } from '../options.ts';
import { write, writeError } from '../output.ts';
import { ownActors } from '../own-actors.ts';
import { bar, clearProgress, showProgress } from '../progress.ts';
import { cleanLine, safeJson } from '../text/clean.ts';
import { handOver } from './add-later.ts';
import { keepActors } from './keep-actors.ts';
import type { Call } from './table.ts';

export async function run({ arguments: names, options }: Call): Promise<void> {
  const { t } = await speak(options.lang);
  const end = new AbortController();
  const folders = options.watch ? await foldersOf(names) : [];
  // Before the files are listed: what comes while they are added is not missed.
  const arriving = options.watch ? await watchFolders(folders, end.signal) : undefined;
  const files = await findFiles(names.filter((name) => name !== '-' && !isAddress(name)));
  const { location } = locateArchive({ archive: options.archive, writes: true });
  const actors = await ownActors(options.actors);
  if (options.later) return addLater(location, names, files, options, actors, end.signal);
  if (!location.includes('://')) await mkdir(dirname(location), { recursive: true });
  const threads = new ParseThreads();
  const archive = await openArchive(location, { parse: threads.parse });
  if (actors) await keepActors(archive, actors, t);
  const stop = () => end.abort();
  if (options.watch) process.once('SIGINT', stop).once('SIGTERM', stop);
  const report = new Report(options, t, location);
  try {
    const inputs = new Inputs(names, files, archive, options, end.signal);
    report.add(await ingest(archive, inputs.read(), (added) => report.tell(added, inputs)), inputs.quiet);
    await inputs.remember();
    if (arriving) await keepWatching(archive, folders, arriving, report);
    await report.end();
  } finally {
    clearProgress();
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await threads.close();
    await archive.close();
  }
  if (report.exitCode !== 0) throw new Ended(report.exitCode);
}

/** As one call names them, left to the workers of the archive. */
async function addLater(
  location: string,
  names: readonly string[],
  files: readonly (FoundFile | Problem)[],
  options: Options,
  actors: ActorsFile | undefined,
  signal: AbortSignal,
): Promise<void> {
  if (options.watch) throw new UsageError('--watch and --later do not go together.', 'other');
  let archive: Archive | undefined;
  let inputs: Inputs | undefined;
  const sources = async function* (): AsyncGenerator<AddedSource> {
    archive = await openArchive(location);
    inputs = new Inputs(names, files, archive, options, signal);
    yield* inputs.read();
  };
  try {
    await handOver(location, sources(), options, actors);
    await inputs?.remember();
  } finally {
    await archive?.close();
  }
}

/** Only folders can be watched; a file that is named beside them is added once. */
async function foldersOf(names: readonly string[]): Promise<string[]> {
  const folders: string[] = [];
  for (const name of names) {
    const info = isAddress(name) || name === '-' ? undefined : await stat(name).catch(() => undefined);
    if (info?.isDirectory()) folders.push(resolve(name));
  }
  if (folders.length > 0) return folders;
  throw new UsageError('Only a folder can be watched; name one.', 'nothingToWatch');
}

async function keepWatching(
  archive: Archive,
  folders: string[],
  arriving: AsyncIterable<FoundFile[]>,
  report: Report,
): Promise<void> {
  await report.watching(folders);
  for await (const files of arriving) {
    const sources = async function* (): AsyncGenerator<AddedSource> {
      for (const file of files) yield* readFile(file);
    };
    report.add(await ingest(archive, sources(), (added) => report.tell(added)));
    await report.written();
  }
}

type Counts = Omit<Ingested, 'problems'>;

/** What is said while sources are added, and at the end. */
class Report {
  exitCode = 0;
  readonly #counts: Counts = { added: 0, revised: 0, unchanged: 0, refused: 0, failed: 0 };
  readonly #reasons = new Map<string, number>();
  #quiet = 0;
  #watching = false;
  // Lines of output are written in order, though nobody waits for them one by one.
  #output: Promise<void> = Promise.resolve();
  readonly #options: Options;
  readonly #t: Translate;
  readonly #location: string;

  constructor(options: Options, t: Translate, location: string) {
    this.#options = options;
    this.#t = t;
    this.#location = location;
  }

  tell(added: Added, progress?: { done: number; total: number }): void {
    const { status, name } = added;
    if (progress) {
      const { done, total } = progress;
      showProgress(
        `${bar(done, total)} ${this.#t('add.progress', { done, total })}  ${cleanLine(name).split('/').slice(-2).join('/')}`,
      );
    }
    if (this.#options.json) this.#say(() => write(`${safeJson(added)}\n`));
    else if (this.#watching && (status === 'added' || status === 'revised')) {
      this.#say(() => write(`${this.#t(`add.${status}`)}: ${cleanLine(name)}\n`));
    }
    if ('problem' in added) this.#refuse(name, added.problem);
  }

  #refuse(name: string, problem: Problem): void {
    const failure = toFailure(problem);
    this.exitCode ||= exitCodeOf(failure.code);
    this.#reasons.set(failure.code, (this.#reasons.get(failure.code) ?? 0) + 1);
    this.#say(async () => {
      clearProgress();
      writeError(failureLine({ subject: name, ...failure }, await sentenceFor(failure, this.#options.lang)));
    });
  }

  add({ problems: _, ...counts }: Ingested, quiet = 0): void {
    for (const key of Object.keys(this.#counts) as (keyof Counts)[]) this.#counts[key] += counts[key];
    this.#quiet += quiet;
  }

  async watching(folders: readonly string[]): Promise<void> {
    await this.end();
    this.#watching = true;
    writeError(this.#t('add.watching', { folders: cleanLine(folders.join(', ')) }));
  }

  /** What came in all. */
  async end(): Promise<void> {
    await this.written();
    clearProgress();
    if (this.#options.json) return;
    const counts = { ...this.#counts, feeds: this.#quiet, archive: withoutPassword(this.#location) };
    await write(`${this.#t('add.summary', counts)}\n`);
    if (this.#counts.refused < 2) return;
    for (const [code, count] of this.#reasons) await write(`  ${count} × [${code}]\n`);
  }

  async written(): Promise<void> {
    await this.#output;
  }

  #say(line: () => Promise<void>): void {
    this.#output = this.#output.then(line);
  }
}
