import type { Line } from './lines.ts';
import { afterWords, Phrases } from './phrases.ts';
import { articleLanguages } from './words/index.ts';

const labels = new Phrases(
  articleLanguages.flatMap((language) => language.byline.map((label) => [label, label] as const)),
);
const labelWords = new Set(articleLanguages.flatMap((language) => language.labels));
const and = articleLanguages.flatMap((language) => language.and).join('|');
const BETWEEN = new RegExp(`\\s*[,;&]\\s*(?:(?:${and})\\s+)?|\\s+(?:${and})\\s+`, 'u');
// Small words inside names: de, van, аль.
const NAME = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|di|du|del|der|van|von|zu|la|le|bin|al|el|оглы|аль|фон|дэ|ван)$/u;

/** Reads "by A. Author and B. Author"; an empty list for a "by" that nobody follows; undefined for any other line. */
export function readByline(line: Line): string[] | undefined {
  const { text } = line;
  if (text.length > 120) return undefined;
  const label = labels.at(line.words, 0);
  if (!label) return undefined;
  const rest = afterWords(text, label.length).trim();
  if (/^[:\s.–—-]*$/.test(rest)) return [];
  return readNames(rest.replace(/^[:\s]+/, ''));
}

function readNames(text: string): string[] | undefined {
  const names = text
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length > 0 && names.length <= 8 && names.every(isName) ? names : undefined;
}

/**
 * Full names without a label, in any script. Two capitals in a row may be a section or a place as well ("Foreign Trade",
 * "New York"): words of such labels are no names, and whoever asks must have another sign, a date beside it.
 */
export function readFullNames(line: Line): string[] | undefined {
  if (line.text.length > 120 || line.words.some((word) => labelWords.has(word))) return undefined;
  const names = readNames(line.text);
  return names?.every((name) => name.includes(' ') && !/^\p{Lu}{3,}(?: |$)/u.test(name)) ? names : undefined;
}

/**
 * A name alone, as some pages print it beneath the title. Only in Cyrillic: there two capitals in a row are a name,
 * while a section in English may be printed in capitals too.
 */
export function isBareName(text: string): boolean {
  return (
    /^\p{Lu}[\p{Ll}’']+(?: \p{Lu}\.?)? \p{Lu}[\p{Ll}’'-]+$/u.test(text) && /^[\p{Script=Cyrillic} .’'-]+$/u.test(text)
  );
}

function isName(text: string): boolean {
  const words = text.split(' ');
  return words.length <= 5 && /^\p{Lu}/u.test(words[0] ?? '') && words.every((word) => NAME.test(word));
}
