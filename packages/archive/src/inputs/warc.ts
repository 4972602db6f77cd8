import type { Readable } from 'node:stream';
import { brotliDecompressSync } from 'node:zlib';
import { MAX_BYTES, Problem } from '@letapis/core';
import { WARCParser } from 'warcio';
import { type Budget, collect } from './budget.ts';
import { isReadable, mediaTypeOf, toUtf8 } from './media-type.ts';
import { type Member, problemOf } from './member.ts';

/** The pages and feeds of a web archive, each by its address. Other answers, errors and redirects are passed over. */
export async function* warcMembers(stream: Readable, budget: Budget): AsyncGenerator<Member> {
  for await (const record of new WARCParser(stream)) {
    const { warcType, warcTargetURI: url, httpHeaders } = record;
    const type = mediaTypeOf(httpHeaders ? httpHeaders.headers.get('content-type') : record.warcContentType);
    const answered = warcType === 'response' && Number(httpHeaders?.statusCode) === 200;
    if (!url || !(answered || warcType === 'resource') || !isReadable(type.name)) {
      await record.skipFully();
      continue;
    }
    const address = url.replace(/^<|>$/g, '');
    try {
      const sent = await collect(record, { drain: true, count: (bytes) => budget.count(bytes) });
      // gzip is unpacked by the reader of WARC, brotli is not.
      const packed = httpHeaders?.headers.get('content-encoding')?.trim().toLowerCase() === 'br';
      const content = packed ? brotliDecompressSync(sent, { maxOutputLength: MAX_BYTES }) : sent;
      yield { name: address, url: address, content: toUtf8(content, type) };
    } catch (error) {
      if (error instanceof Problem && error.code === 'input.bomb') throw error;
      yield { name: address, problem: problemOf(error) };
    }
  }
}
