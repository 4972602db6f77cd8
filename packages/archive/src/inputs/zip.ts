import { crc32 } from 'node:zlib';
import { Problem } from '@letapis/core';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { type Budget, collect } from './budget.ts';
import { type Member, problemOf } from './member.ts';
import { isMemberName, plainPath } from './names.ts';

/** The mode of a symbolic link in the upper half of an entry's attributes. */
const LINK = 0o120000;
const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true } as const;

/** The pages of a zip file, in its order. Throws when its directory cannot be read. */
export async function* zipMembers(path: string, budget: Budget): AsyncGenerator<Member> {
  const zip = await openPromise(path, OPTIONS);
  try {
    for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) {
      const name = nameOf(entry);
      const link = ((entry.externalFileAttributes >>> 16) & 0o170000) === LINK;
      if (link || name.endsWith('/') || !isMemberName(plainPath(name))) continue;
      yield await read(zip, entry, plainPath(name), budget);
    }
  } finally {
    zip.close();
  }
}

async function read(zip: ZipFile, entry: Entry, name: string, budget: Budget): Promise<Member> {
  if (entry.isEncrypted()) {
    return { name, problem: new Problem('input.unreadable', 'It is encrypted; unpack the archive and add its pages.') };
  }
  try {
    const stream = await zip.openReadStreamPromise(entry);
    const content = await collect(stream, { count: (bytes) => budget.count(bytes) });
    if (content.length === entry.uncompressedSize && crc32(content) !== entry.crc32)
      throw new Error('checksum differs');
    return { name, content };
  } catch (error) {
    if (error instanceof Problem && error.code === 'input.bomb') throw error;
    return { name, problem: problemOf(error) };
  }
}

function nextEntry(zip: ZipFile): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error');
      act();
    };
    zip.once('entry', (entry: Entry) => settle(() => resolve(entry)));
    zip.once('end', () => settle(() => resolve(undefined)));
    zip.once('error', (error: Error) => settle(() => reject(error)));
    zip.readEntry();
  });
}

const UTF8 = 0x800;

/** Names without the mark of UTF-8 are in the code page of whoever packed them: UTF-8 all the same, or that of DOS. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw as Buffer | undefined;
  const bytes = raw ?? Buffer.from(entry.fileName as unknown as Uint8Array);
  const unicode = entry.extraFields.some(({ id }) => id === 0x7075);
  if ((entry.generalPurposeBitFlag & UTF8) !== 0 || unicode) {
    return getFileNameLowLevel(entry.generalPurposeBitFlag, bytes, entry.extraFields, false);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('ibm866').decode(bytes);
  }
}
