import type { Annotated, Article, Timex } from '@letapis/core';
import { explainAnchor, explainTimex, formatEdtf } from '@letapis/core/exchange';
import type { Speech } from '../messages.ts';
import { cleanLine } from '../text/clean.ts';

/** What relative dates of the article are counted from, in words. */
export function anchorWords(article: Article, { locale }: Speech): string {
  return explainAnchor(article, locale);
}

/** How a date was resolved: the words of the text, from what it was counted, and the value where words differ from it. */
export function timexWords(
  timex: Timex,
  { article, timex: all }: Pick<Annotated, 'article' | 'timex'>,
  { locale }: Speech,
): string {
  const words = cleanLine(explainTimex(timex, all, article, locale)).trim();
  return timex.edtf === undefined || timex.edtf === formatEdtf(timex.edtf, locale) ? words : `${words} (${timex.edtf})`;
}

/** The expressions that the reader marks: those that come to a date. */
export function datedTimex({ timex }: Pick<Annotated, 'timex'>): { timex: Timex; index: number }[] {
  return timex.flatMap((each, index) => (each.edtf === undefined ? [] : [{ timex: each, index }]));
}
