import { createHash } from 'node:crypto';

const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** `stem.LANG.ext`, LANG a BCP 47 code. */
const CONVENTION = /^(.+)\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4})\.[A-Za-z0-9]{1,8}$/;

/**
 * The work that a source is a translation of. Sources of one folder named `stem.LANG.ext` with the same stem are
 * translations of one work: `2023-02-13-russia.en.txt`, `2023-02-13-russia.be.txt`. The convention counts only when
 * the text does not contradict it (`notes.new.txt` in English is not a Newari translation of `notes`).
 * Every other source is a work of its own, named by its article.
 */
export function workOf(name: string, language: string, articleId: string): string {
  const cut = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
  const [, stem, code] = CONVENTION.exec(name.slice(cut)) ?? [];
  if (stem === undefined || code === undefined || !isLanguage(code)) return articleId;
  if (language !== 'und' && primary(language) !== primary(code)) return articleId;
  const key = createHash('sha256')
    .update(`${name.slice(0, cut)}${stem}`)
    .digest('hex');
  return `w${key.slice(0, 16)}`;
}

const primary = (tag: string) => tag.split('-', 1)[0]?.toLowerCase();

/** Codes that were asked for, few of which there are. */
const asked = new Map<string, boolean>();
const MOST = 1000;

function isLanguage(code: string): boolean {
  const before = asked.get(code);
  if (before !== undefined) return before;
  let is = false;
  try {
    is = known.of(code) !== undefined;
  } catch {}
  if (asked.size < MOST) asked.set(code, is);
  return is;
}
