import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import type { ShownPage } from './page-lines.ts';

/** The extractor looks at every element many times; a page of more is no article. */
const MOST_ELEMENTS = 30_000;

type Spans = { getElementsByTagName(name: string): Iterable<{ getAttribute(name: string): string | undefined }> };

/** The numbers of the lines that are the main content, after Mozilla's Readability; undefined when it finds none. */
export function findMainContent({ markup }: ShownPage): Set<number> | undefined {
  if (markup === '') return undefined;
  try {
    const document = new JSDOMParser().parse(markup, 'https://page.invalid/');
    const found = new Readability<Spans>(document, {
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      charThreshold: 200,
      serializer: (node) => node as unknown as Spans,
    }).parse();
    if (!found?.content) return undefined;
    const lines = new Set<number>();
    for (const span of found.content.getElementsByTagName('span')) {
      const line = span.getAttribute('data-line');
      if (line !== undefined) lines.add(Number(line));
    }
    return lines.size === 0 ? undefined : lines;
  } catch {
    // A page that the extractor stumbles over is read as a whole.
    return undefined;
  }
}
