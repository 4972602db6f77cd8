import { cleanLine } from '../text/clean.ts';
import type { Line } from '../text/styled.ts';

const HIT = /\ue000([^\ue000\ue001]*)\ue001/g;

/** A snippet with its hits, which the archive puts between U+E000 and U+E001. */
export function snippetLine(snippet: string): Line {
  const out: Line = [];
  let at = 0;
  const rest = (text: string) => cleanLine(text.replace(/[\ue000\ue001]/g, ''));
  for (const { 0: whole, 1: hit = '', index } of snippet.matchAll(HIT)) {
    out.push({ text: rest(snippet.slice(at, index)) }, { text: cleanLine(hit), style: 'hit' });
    at = index + whole.length;
  }
  out.push({ text: rest(snippet.slice(at)) });
  return out.filter(({ text }) => text !== '');
}

/** The words that a snippet marks, for finding them again in the whole text. */
export function hitWords(snippet: string): string[] {
  return Array.from(snippet.matchAll(HIT), ([, hit = '']) => hit);
}
