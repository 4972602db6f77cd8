import { INERT_POLICY } from '../security.ts';

type Answer = { content: BodyInit; type: string; fileName?: string; status?: number };

/** What is not a page, as an answer that a browser shows or saves and never runs. */
export function inertAnswer({ content, type, fileName, status = 200 }: Answer): Response {
  return new Response(content, {
    status,
    headers: {
      'content-type': type,
      'content-security-policy': INERT_POLICY,
      'content-disposition': fileName === undefined ? 'inline' : `attachment; filename="${fileName}"`,
    },
  });
}

export function plainAnswer(content: string, status: number): Response {
  return inertAnswer({ content, status, type: 'text/plain; charset=utf-8' });
}

/** Which of the encodings that sources come in these bytes are; the bytes themselves stay as they are. */
export function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1251';
  }
}
