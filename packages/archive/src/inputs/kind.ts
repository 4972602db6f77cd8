/** What a file is, told by its first bytes; its name may say anything. */
export type Kind = 'zip' | 'gzip' | 'tar' | 'warc' | 'page';

/** So many bytes tell. */
export const HEAD = 512;

export function kindOf(head: Uint8Array): Kind {
  const starts = (...bytes: number[]) => bytes.every((byte, index) => head[index] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (starts(0x1f, 0x8b)) return 'gzip';
  const text = (from: number, to: number) => String.fromCharCode(...head.subarray(from, to));
  if (text(0, 5) === 'WARC/') return 'warc';
  return text(257, 262) === 'ustar' ? 'tar' : 'page';
}
