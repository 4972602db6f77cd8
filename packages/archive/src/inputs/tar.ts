import { Readable } from 'node:stream';
import { createTarDecoder } from 'modern-tar';
import { collect } from './budget.ts';
import type { Member } from './member.ts';
import { isMemberName, plainPath } from './names.ts';

/** The pages of a tar file as they go by. Links, devices and folders are passed over. Throws where it is damaged. */
export async function* tarMembers(stream: Readable): AsyncGenerator<Member> {
  const decoder = createTarDecoder({ strict: true });
  const bytes = Readable.toWeb(stream) as ReadableStream<Uint8Array>;
  for await (const { header, body } of bytes.pipeThrough(decoder)) {
    const name = plainPath(header.name);
    const isFile = header.type === undefined || header.type === 'file';
    if (isFile && isMemberName(name)) yield { name, content: await collect(body, { drain: true }) };
    else await body.cancel();
  }
}
