import type { Archive } from '@letapis/archive';
import { type FoundFile, type NamedSource, readFile, readStream, readUrl, type Visited } from '@letapis/archive/inputs';
import { Problem } from '@letapis/core';
import type { Options } from './options.ts';

export type AddedSource = NamedSource | Problem;

/** Any scheme is meant as an address, so that a wrong one is told instead of looked for as a file. */
export const isAddress = (name: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(name);

/** All that one call names: standard input, files, addresses, one after the other. */
export class Inputs {
  /** How many of them are done, for the bar. */
  done = 0;
  readonly total: number;
  /** Feeds that had no news. */
  quiet = 0;
  readonly #names: readonly string[];
  readonly #files: readonly (FoundFile | Problem)[];
  readonly #archive: Archive;
  readonly #options: Options;
  readonly #signal: AbortSignal;
  readonly #visits: Visited[] = [];

  constructor(
    names: readonly string[],
    files: readonly (FoundFile | Problem)[],
    archive: Archive,
    options: Options,
    signal: AbortSignal,
  ) {
    this.#names = [...new Set(names)];
    this.#files = files;
    this.#archive = archive;
    this.#options = options;
    this.#signal = signal;
    this.total = files.length + this.#names.filter((name) => name === '-' || isAddress(name)).length;
  }

  async *read(): AsyncGenerator<AddedSource> {
    if (this.#names.includes('-')) yield* this.#one(readStream('stdin', process.stdin));
    for (const file of this.#files) {
      if (this.#signal.aborted) return;
      yield* this.#one(file instanceof Problem ? [file] : readFile(file));
    }
    for (const name of this.#names.filter(isAddress)) {
      if (this.#signal.aborted) return;
      const { allowPrivate = false } = this.#options;
      const visit = await readUrl(name, this.#archive, { allowPrivate, signal: this.#signal });
      this.#visits.push(visit);
      if (visit.unchanged) this.quiet++;
      yield* this.#one(visit.sources);
    }
  }

  /** To be called when all of it is in the archive: feeds are asked for later items only from now on. */
  async remember(): Promise<void> {
    if (this.#signal.aborted) return;
    for (const visit of this.#visits) await visit.remember();
  }

  async *#one(sources: AsyncIterable<AddedSource> | Iterable<AddedSource>): AsyncGenerator<AddedSource> {
    yield* sources;
    this.done++;
  }
}
