// The extractors that the benches of HTML compare, and how their texts are compared.
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { readHtml } from '../dist/article/html/index.js';

// A broken script of a page is no news here.
console.error = () => {};

/** By name: of a page ({bytes, html, url}) its text, title and day of publication, as far as each tells them. */
export const extractors = {
  'this project': ({ bytes, url }) => readHtml({ content: bytes, url }),
  'Readability on linkedom': ({ html }) => {
    const found = new Readability(parseHTML(html).document).parse();
    return { text: spaced(found?.content), title: found?.title, published: found?.publishedTime };
  },
  'defuddle on linkedom': async ({ html, url = 'https://page.invalid/' }) => {
    const found = await Defuddle(parseHTML(html).document, url);
    return { text: spaced(found.content), title: found.title, published: found.published };
  },
};

/** The text of markup, a space for each tag. */
export function spaced(html) {
  return (html ?? '').replace(/<[^>]*>/g, ' ').replace(/&(?:nbsp|amp|quot|#39|lt|gt);/g, ' ');
}

export function words(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words of both, as often as both have them. */
export function shared(one, other) {
  const left = new Map();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of one) {
    const times = left.get(word) ?? 0;
    if (times > 0) count++;
    left.set(word, times - 1);
  }
  return count;
}

/** Precision, recall and F1 in percent, in columns. */
export function percentages({ kept, found, wanted }) {
  const [precision, recall] = [kept / found, kept / wanted];
  return [precision, recall, (2 * precision * recall) / (precision + recall)]
    .map((value) => (value * 100).toFixed(1).padStart(6))
    .join('  ');
}
