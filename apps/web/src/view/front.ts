import type { ArticleSummary, Section } from '@letapis/archive';

/**
 * The order of a front page: the article with most happenings leads, if there is one in the reader's language then
 * of those; the others follow in the order of the sections.
 */
export function frontOrder(
  articles: readonly ArticleSummary[],
  sections: readonly Section[],
  locale: string,
): ArticleSummary[] {
  const place = new Map(sections.map((section, index) => [section.id, index]));
  const rank = (article: ArticleSummary) => place.get(article.sectionId ?? '') ?? sections.length;
  const bySection = [...articles].sort((a, b) => rank(a) - rank(b));
  const own = bySection.filter((article) => article.language === locale);
  const lead = (own.length > 0 ? own : bySection).reduce<ArticleSummary | undefined>(
    (best, article) => (best && weight(best) >= weight(article) ? best : article),
    undefined,
  );
  return lead ? [lead, ...bySection.filter((article) => article !== lead)] : [];
}

function weight(article: ArticleSummary): number {
  return article.events.actual + article.events.announced;
}

/** Minutes a person needs for this many words, at 200 a minute, never less than one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 200));
}
