import type { Archive, ArticleSummary, Section, Week } from '@letapis/archive';
import type { Period } from '@letapis/core';
import type { Locale } from '@letapis/core/exchange';
import { getTranslations } from 'next-intl/server';
import { frontOrder } from '../view/front.ts';
import { otherArticles, type Status, shownMention, statusOf } from '../view/happenings.ts';
import { paths } from '../view/paths.ts';
import { ArticleEntry } from './article-entry.tsx';
import { type DayItem, DayList } from './day-list.tsx';
import { WeekLine } from './week-line.tsx';

type Props = { archive: Archive; locale: Locale; week: Period; weeks: readonly Week[]; sections: readonly Section[] };

/** The articles of one week and, beside them, what happened and what was announced. */
export async function WeekBody({ archive, locale, week, weeks, sections }: Props) {
  const t = await getTranslations();
  const { items, total } = await archive.articles({ prefer: locale, week, limit: 100 });
  const articles = frontOrder(items, sections, locale);
  const [happened, announced] = await Promise.all([
    happenedDuring(archive, week, locale),
    announcedBy(archive, articles),
  ]);
  return (
    <>
      <WeekLine week={week} weeks={weeks} />
      <div className="front">
        <div>
          {articles.map((article, index) => (
            <ArticleEntry key={article.id} article={article} sections={sections} lead={index === 0} />
          ))}
          {total > items.length && (
            <p className="more">
              <a href={paths.search(locale, { q: `on:${week.start}/${week.end}` })}>
                {t('week.more', { count: total })}
              </a>
            </p>
          )}
        </div>
        <aside>
          <DayList title={t('week.happened')} items={happened} within={week} />
          <DayList title={t('week.announced')} items={announced} within={week} />
        </aside>
      </div>
    </>
  );
}

/** How many lines a list beside the articles may have. */
const ASIDE_LIMIT = 12;

async function happenedDuring(archive: Archive, week: Period, locale: Locale): Promise<DayItem[]> {
  const { items } = await archive.timeline({ prefer: locale, after: week.start, before: week.end, limit: 100 });
  return items
    .flatMap((happening) => {
      const event = shownMention(happening);
      const { start, end } = happening.linked.when;
      // A year or a month that only touches the week is no news of a day.
      const inside = start !== null && end !== null && week.start <= start && end <= week.end;
      if (!event || !inside || statusOf(event) !== 'actual') return [];
      return [{ event, language: happening.article.language, articles: otherArticles(happening) + 1 }];
    })
    .sort((a, b) => order(a, week).localeCompare(order(b, week)))
    .slice(0, ASIDE_LIMIT);
}

/** By day; what is known to the week only comes last. */
function order({ event: { when } }: DayItem, week: Period): string {
  const wholeWeek = when.start === week.start && when.end === week.end;
  return `${wholeWeek ? 1 : 0}/${when.start}/${when.end}`;
}

const ANNOUNCED: ReadonlySet<Status> = new Set(['planned', 'possible']);

async function announcedBy(archive: Archive, articles: readonly ArticleSummary[]): Promise<DayItem[]> {
  const announced: DayItem[] = [];
  for (const { id, language } of articles) {
    if (announced.length >= ASIDE_LIMIT) break;
    const { items } = await archive.events({ articleId: id, polarity: 'positive', limit: 100 });
    for (const { event } of items)
      if (ANNOUNCED.has(statusOf(event)) && !event.factuality.historical)
        announced.push({ event, language, articles: 1 });
  }
  return announced.slice(0, ASIDE_LIMIT);
}
