import { expect, test } from 'vitest';
import { inertAnswer } from '../src/archive/answers.ts';
import { contentSecurityPolicy } from '../src/security.ts';
import { charsetOf } from '../src/view/charset.ts';

test('a page may load nothing from elsewhere and no inline script without its nonce', () => {
  const policy = contentSecurityPolicy('abc', false);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('raw text is text, and can do nothing', () => {
  const answer = inertAnswer({ content: '<script>', type: 'text/plain; charset=utf-8' });
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(answer.headers.get('content-security-policy')).toContain('sandbox');
});

test.each([
  ['utf-8', new TextEncoder().encode('Летапіс')],
  ['utf-16le', Uint8Array.of(0xff, 0xfe, 0x1b, 0x04)],
  ['utf-16be', Uint8Array.of(0xfe, 0xff, 0x04, 0x1b)],
  ['windows-1251', Uint8Array.of(0xcb, 0xe5, 0xf2, 0xee)],
])('bytes in %s are served as that', (charset, bytes) => {
  expect(charsetOf(bytes)).toBe(charset);
});
