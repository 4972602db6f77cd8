import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { pipeline as piped } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Problem, sourceFormat } from '@letapis/core';
import { Budget, collect } from './budget.ts';
import { expand, type NamedSource } from './expand.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { HEAD, type Kind, kindOf } from './kind.ts';
import type { Member } from './member.ts';
import { Names } from './names.ts';
import { unreadable } from './unreadable.ts';

/**
 * The sources in files, folders and patterns of names, each named by its absolute path: pages as they are, feeds item by
 * item, archives (zip, tar, WARC, packed by gzip or not) member by member. What cannot be read comes as its `Problem`,
 * and the rest follows.
 */
export async function* readSources(paths: Iterable<string>): AsyncGenerator<NamedSource | Problem> {
  for (const file of await findFiles(paths)) {
    if (file instanceof Problem) yield file;
    else yield* readFile(file);
  }
}

/** The sources in one file. */
export async function* readFile({ path, named }: FoundFile): AsyncGenerator<NamedSource | Problem> {
  try {
    const kind = kindOf(await headOf(path));
    if (kind === 'page') {
      const content = await collect(createReadStream(path));
      if (!named && isOtherXml(path, content)) return;
      yield* expand({ name: path, content });
      return;
    }
    const budget = new Budget(path, (await stat(path)).size);
    yield* readArchive(path, kind, budget, path);
  } catch (error) {
    yield unreadable(path, error);
  }
}

/** The sources in a stream of bytes, such as standard input; an archive waits in a file of its own, however large it is. */
export async function* readStream(name: string, stream: Readable): AsyncGenerator<NamedSource | Problem> {
  let folder: string | undefined;
  try {
    const { head, rest } = await peek(stream);
    const kind = kindOf(head);
    if (kind === 'page') {
      yield* expand({ name, content: await collect(rest) });
      return;
    }
    folder = await mkdtemp(join(tmpdir(), 'letapis-'));
    const path = join(folder, 'input');
    await piped(rest, createWriteStream(path));
    yield* readArchive(name, kind, new Budget(name, (await stat(path)).size), path);
  } catch (error) {
    yield unreadable(name, error);
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function* readArchive(
  name: string,
  kind: Kind,
  budget: Budget,
  path: string,
): AsyncGenerator<NamedSource | Problem> {
  const names = new Names();
  let found = 0;
  try {
    for await (const member of membersOf(kind, budget, path)) {
      found++;
      const called = names.unique(member.name === '' ? name : `${name}/${member.name}`);
      if ('problem' in member) {
        const { code, message, details } = member.problem;
        yield new Problem(code, message, { ...details, subject: called });
      } else if (!isOtherXml(called, member.content))
        yield* expand({
          name: called,
          content: member.content,
          ...(member.url === undefined ? {} : { url: member.url }),
        });
    }
  } catch (error) {
    yield damaged(name, error, found);
    return;
  }
  if (found === 0) yield new Problem('input.not-archive', 'There are no pages in it.', { subject: name });
}

/** Folders and archives hold XML of other kinds, which nobody asked to read. */
function isOtherXml(name: string, content: Uint8Array): boolean {
  return /\.xml$/i.test(name) && sourceFormat(content) === 'text';
}

async function* membersOf(kind: Kind, budget: Budget, path: string): AsyncGenerator<Member> {
  if (kind === 'zip') {
    yield* (await import('./zip.ts')).zipMembers(path, budget);
    return;
  }
  const file = createReadStream(path);
  const stream = kind === 'gzip' ? through(file, createGunzip(), budget.meter()) : file;
  try {
    const { head, rest } = await peek(stream);
    const inner = kind === 'gzip' ? kindOf(head) : kind;
    if (inner === 'tar') yield* (await import('./tar.ts')).tarMembers(rest);
    else if (inner === 'warc') yield* (await import('./warc.ts')).warcMembers(rest, budget);
    // One file that is packed by itself.
    else yield { name: '', content: await collect(rest) };
  } finally {
    stream.destroy();
  }
}

/** One stream of several: what goes wrong in any of them goes wrong at its end. */
function through(...streams: [Readable, ...NodeJS.ReadWriteStream[]]): Readable {
  return pipeline(streams, () => {}) as unknown as Readable;
}

/** The first bytes of a stream, and a stream of all of it. */
async function peek(stream: Readable): Promise<{ head: Uint8Array; rest: Readable }> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const { done, value } = await chunks.next();
    if (done) break;
    first.push(value);
    size += value.length;
  }
  const rest = async function* () {
    yield* first;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  };
  return { head: Buffer.concat(first), rest: Readable.from(rest(), { objectMode: false }) };
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function damaged(subject: string, cause: unknown, found: number): Problem {
  if (cause instanceof Problem) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (/^E[A-Z]+$/.test(code)) return unreadable(subject, cause);
  const message =
    found === 0
      ? 'It cannot be unpacked; check that it is whole.'
      : `It is damaged: ${found} of its pages were read, and what follows cannot be.`;
  return new Problem('input.not-archive', message, { subject, cause });
}

export type { NamedSource };
