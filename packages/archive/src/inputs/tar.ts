import { pipeline, type Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { collect } from './budget.ts';
import type { Member } from './member.ts';
import { isMemberName, plainPath } from './names.ts';

/** The pages of a tar file as they go by. Links, devices and folders are passed over. Throws where it is damaged. */
export async function* tarMembers(stream: Readable): AsyncGenerator<Member> {
  const entries = extract();
  // What fails on either side ends the loop with its error.
  pipeline(stream, entries, () => {});
  for await (const entry of entries) {
    const { type, name: path } = entry.header;
    const name = plainPath(path);
    const isFile = type === 'file' || type === 'contiguous-file';
    if (isFile && isMemberName(name))
      yield { name, content: await collect(entry as AsyncIterable<Uint8Array>, { drain: true }) };
    else entry.resume();
  }
}
