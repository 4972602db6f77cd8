// Characters that people do not see and that make equal words differ: soft hyphen, zero-width space and joiner of words,
// byte order mark, control characters (terminal escapes among them) and overrides of direction.
const INVISIBLE =
  /[\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069]/g;
// A terminal escape (a control sequence of ECMA-48) goes as a whole, or its printable tail would stay in the text.
const ESCAPES = /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]/g;
const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * Stretches of characters that `clean` leaves as they are whatever stands beside them: none is taken out or replaced, and
 * none joins another to one composed letter. The letters and marks of nearly every page are among them.
 */
const PLAIN = [
  [0x0a, 0x0a],
  [0x20, 0x7e],
  [0xa1, 0xac],
  [0xae, 0x2ff],
  [0x400, 0x482],
  [0x48a, 0x52f],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20bf],
] as const;
const plain = new Uint8Array(0x2100);
for (const [first, last] of PLAIN) plain.fill(1, first, last + 1);

/** One form for the same text: `\n` ends lines, spaces are spaces, letters are composed (NFC), nothing is invisible. */
export function clean(text: string): string {
  let at = 0;
  while (at < text.length && plain[text.charCodeAt(at)] === 1) at++;
  if (at === text.length) return text;
  return text
    .replace(ESCAPES, '')
    .replace(LINE_ENDS, '\n')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .toWellFormed()
    .normalize('NFC');
}

// Signs that people type for one another, and runs of space.
const VARIANTS = /[‐‑‒–—―−“”„«»‘’‚ʼ`´]|\s\s+|[^\S ]/g;
const SAME: Record<string, string> = Object.fromEntries([
  ...Array.from('‐‑‒–—―−', (dash) => [dash, '-']),
  ...Array.from('“”„«»', (quote) => [quote, '"']),
  ...Array.from('‘’‚ʼ`´', (quote) => [quote, "'"]),
]);

/** For comparing lines: case, dashes, quotes and runs of space make no difference. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(VARIANTS, (char) => SAME[char] ?? ' ')
    .trim();
}
