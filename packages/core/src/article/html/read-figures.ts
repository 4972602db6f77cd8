import { clean } from '../../text/clean.ts';
import type { Figure } from '../article.ts';
import { readFigure } from '../figure.ts';
import { Line } from '../lines.ts';
import type { PageLine } from './page-lines.ts';
import { attribute, type Element, elements, parentOf, toUrl } from './tree.ts';

/** A picture stands no further above its caption. */
const NEAR = 4;

/** The figures that captions of the article stand beneath; the lines of one caption are one figure. */
export function readFigures(captions: readonly number[], lines: readonly PageLine[], base: URL | undefined): Figure[] {
  const figures = new Map<Element, string[]>();
  for (const number of captions) {
    const line = lines[number];
    if (!line) continue;
    const holder = holderOf(line.block);
    figures.set(holder, [...(figures.get(holder) ?? []), clean(line.text).trim()]);
  }
  return [...figures].map(([holder, texts]) => {
    const text = texts.join(' ');
    const read = readFigure(new Line(text)) ?? { caption: text };
    const url = read.url ?? pictureOf(holder, base);
    return { ...read, ...(url === undefined ? {} : { url }) };
  });
}

/** The element that holds picture and caption. */
function holderOf(block: Element): Element {
  let at = block;
  for (let up = 0; up < NEAR; up++) {
    if (at.tagName === 'figure') return at;
    const parent = parentOf(at);
    if (!parent) break;
    at = parent;
  }
  return block;
}

function pictureOf(holder: Element, base: URL | undefined): string | undefined {
  for (const element of elements(holder)) {
    if (element.tagName !== 'img') continue;
    const source = attribute(element, 'src') ?? attribute(element, 'data-src');
    return source === undefined ? undefined : toUrl(source, base)?.href;
  }
  return undefined;
}
