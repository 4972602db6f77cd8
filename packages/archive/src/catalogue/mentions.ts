import type { EventFilter } from '../archive.ts';
import { numberAt } from '../segments/columns.ts';
import { dayNumber } from '../segments/day-number.ts';
import type { Catalogue, Mentions } from './catalogue.ts';
import { whoAre } from './people.ts';
import { marked, sectionTest, shownTest } from './tests.ts';

/** `sides`: keys of which each side must have one in a mention, whoever else takes part. */
export type MentionFilter = EventFilter & { sides?: readonly Iterable<string>[] };

/**
 * Calls with every mention that a filter lets through, segment by segment, those of a happening in a row.
 * `articleNumber`: that of `filter.articleId`. `sections`: ids by key.
 */
export function eachMention(
  catalogue: Catalogue,
  filter: MentionFilter,
  { sections, articleNumber }: { sections: ReadonlyMap<string, string>; articleNumber?: number | undefined },
  each: (mentions: Mentions, row: number, happening: number) => void,
): void {
  const articles = articlesOf(catalogue, filter, sections, articleNumber);
  const from = filter.after === undefined ? 0 : dayNumber(filter.after);
  const to = filter.before === undefined ? Number.POSITIVE_INFINITY : dayNumber(filter.before);
  const dated = filter.after !== undefined || filter.before !== undefined;
  const sides = [...(filter.sides ?? []), ...(filter.actors ?? []).map((actor) => [actor])];
  for (const mentions of catalogue.mentions.values()) {
    const { size, of, gone } = mentions;
    const kinds = kindsOf(of.kind.values, filter);
    const people: Side[] = sides.map((keys) => ({
      acting: whoAre(of.actors, keys),
      receiving: whoAre(of.recipients, keys),
    }));
    // Read directly: this is done for every mention of the archive.
    const [kind, actors, recipients] = [of.kind.codes, of.actors.codes, of.recipients.codes];
    const { start, end, article, happening } = of;
    for (let row = 0; row < size; row++) {
      if (people.length > 0 && !everybody(people, numberAt(actors, row), numberAt(recipients, row))) continue;
      if (kinds && kinds[kind.base + (kind.at[row] ?? 0)] === 0) continue;
      if (dated) {
        const begun = start.base + (start.at[row] ?? 0);
        if (begun === 0 || begun > to || end.base + (end.at[row] ?? 0) < from) continue;
      }
      if (articles && articles[article.base + (article.at[row] ?? 0)] !== 1) continue;
      if (gone && gone[row] === 1) continue;
      each(mentions, row, happening.base + (happening.at[row] ?? 0));
    }
  }
}

type Side = { acting: Uint8Array; receiving: Uint8Array };

/** Whether each side takes part, by the codes of those who act and of those to whom it is done. */
function everybody(sides: readonly Side[], actors: number, recipients: number): boolean {
  for (let index = 0; index < sides.length; index++) {
    const { acting, receiving } = sides[index] as Side;
    if (acting[actors] !== 1 && receiving[recipients] !== 1) return false;
  }
  return true;
}

/** Which of the kinds of a segment are wanted; undefined when all are. */
function kindsOf(kinds: readonly string[], { type, polarity, modality }: EventFilter): Uint8Array | undefined {
  if (type === undefined && polarity === undefined && modality === undefined) return undefined;
  return Uint8Array.from(kinds, (kind) => {
    const [ofType, ofPolarity, ofModality] = kind.split(' ');
    return Number(
      (type === undefined || type === ofType) &&
        (polarity === undefined || polarity === ofPolarity) &&
        (modality === undefined || modality === ofModality),
    );
  });
}

/** By number, whether mentions in an article are wanted; undefined when those of all are. */
function articlesOf(
  { articles }: Catalogue,
  filter: EventFilter,
  sections: ReadonlyMap<string, string>,
  articleNumber: number | undefined,
): Uint8Array | undefined {
  const { articleId, sectionId } = filter;
  const tests = [
    shownTest(articles, filter) ?? [],
    sectionId === undefined ? [] : sectionTest(articles, sections, [sectionId]),
    articleId === undefined ? [] : (n: number) => n === articleNumber,
  ].flat();
  if (tests.length === 0) return undefined;
  return marked(articles, tests);
}
