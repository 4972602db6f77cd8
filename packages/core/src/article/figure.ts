import type { Figure } from './article.ts';
import { endsSentence, Line } from './lines.ts';
import { Phrases } from './phrases.ts';
import { articleLanguages } from './words/index.ts';

const labels = articleLanguages.flatMap((language) => language.caption);
const atStart = new Phrases(labels.map((label) => [label, label] as const));
const URL_AT_END = /\s*\(?\s*((?:https?:\/\/|www\.)[^\s)]*[^\s).,;:!?])\)?$/i;
// "… Photo: TASS", "… (Фото: БелТА)": a label inside, followed by a colon and a short name.
const CREDIT = new RegExp(`[\\s(.,;|/–—-]\\(?(?:${labels.join('|')})\\s*[:/]\\s*([^:()]{2,60})\\)?\\.?$`, 'iu');

/** Captions are shorter than this. */
const LONGEST = 400;

/**
 * Reads a line that stands beneath a picture: it begins with a label ("Photo:"), ends in a credit ("Photo: TASS"),
 * or is a phrase that ends in an address. Undefined for any other line.
 */
export function readFigure(line: Line): Figure | undefined {
  const { text } = line;
  // Every form of caption has one of these marks.
  if (text.length > LONGEST || !/[:/©]|www\./.test(text)) return undefined;
  const url = URL_AT_END.exec(text)?.[1];
  const words = (url === undefined ? text : text.replace(URL_AT_END, '')).trim();
  if (words === '') return undefined;
  const label = atStart.at(line.words, 0);
  const marked = label ? /^([^:/]{2,24}?)\s*[:/]\s*(.+)$/u.exec(words) : null;
  if (label && marked && new Line(marked[1] ?? '').words.length === label.length) {
    return figure(url, ...captionAndCredit(marked[2] ?? ''));
  }
  if (/^(?:©|\(c\))\s*\S/i.test(words) && words.length < 80 && url !== undefined) return figure(url, undefined, words);
  const credit = CREDIT.exec(words);
  if (credit) return figure(url, words.slice(0, credit.index + 1).replace(/[\s(|/–—-]+$/, ''), credit[1]?.trim());
  const isPhrase = url !== undefined && !endsSentence(words) && words.length < 200;
  return isPhrase ? figure(url, words) : undefined;
}

/** After a label stands what the picture shows, who made it, or both: "The hall / TASS", "The hall. Photo: TASS". */
function captionAndCredit(text: string): [caption?: string | undefined, credit?: string | undefined] {
  const credit = CREDIT.exec(text);
  if (credit) return [text.slice(0, credit.index + 1).replace(/[\s(|/–—-]+$/, ''), credit[1]?.trim()];
  const parted = /^(.+\S)\s*(?:\/|\||©)\s*([^/|©]{2,60})$/.exec(text);
  if (parted) return [parted[1], parted[2]?.trim()];
  return [text];
}

function figure(url?: string, caption?: string, credit?: string): Figure {
  return {
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
    ...(url === undefined ? {} : { url }),
  };
}

/** Whether a line begins with a label of pictures: "Photo by A. Maker". */
export function beginsAsCaption(line: Line): boolean {
  return atStart.at(line.words, 0) !== undefined;
}
