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
