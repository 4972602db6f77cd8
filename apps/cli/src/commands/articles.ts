import type { ArticleFilter, ArticleSummary } from '@letapis/archive';
import { Problem } from '@letapis/core';
import { formatEdtf, formatPeriod } from '@letapis/core/exchange';
import type { Speech } from '../messages.ts';
import { findSection, withArchive } from '../open-archive.ts';
import type { Options } from '../options.ts';
import { mark } from '../show/verdict.ts';
import { cleanLine } from '../text/clean.ts';
import type { Line } from '../text/styled.ts';
import { printJson, printPage } from './print-list.ts';
import type { Call } from './table.ts';

export async function run({ options }: Call): Promise<void> {
  const page = await withArchive(options, async (archive) => {
    const { limit, cursor, prefer, language, section, week } = options;
    const filter: ArticleFilter = {
      ...(limit === undefined ? {} : { limit }),
      ...(cursor === undefined ? {} : { cursor }),
      ...(prefer === undefined ? {} : { prefer }),
      ...(language === undefined ? {} : { language }),
      ...(section === undefined ? {} : { sectionId: await findSection(archive, section) }),
      ...(week === undefined ? {} : { week: await findWeek(archive, week) }),
    };
    return await archive.articles(filter);
  });
  await (options.json
    ? printJson(page)
    : printPage(options, page, 'articles', (items, showing) => items.map((item) => row(item, showing))));
}

/** The period that holds the days asked for. */
async function findWeek(
  archive: { weeks(): Promise<{ start: string; end: string }[]> },
  days: NonNullable<Options['week']>,
) {
  const weeks = await archive.weeks();
  const week = weeks.find(({ start, end }) => start <= days.start && days.end <= end);
  if (!week) {
    const asked = days.start === days.end ? days.start : `${days.start}/${days.end}`;
    throw new Problem('query.invalid', 'No period of the archive holds this; "letapis situations" lists some.', {
      subject: asked,
    });
  }
  return { start: week.start, end: week.end };
}

/** When an article was written, as far as it says, in words. */
export function writtenWords(article: ArticleSummary, { t, locale }: Speech): string {
  if (article.period) return formatPeriod(article.period, locale, { length: 'short' });
  if (article.published) return formatEdtf(article.published.slice(0, 10), locale, { length: 'short' });
  return t('words.noDate');
}

function row(article: ArticleSummary, speech: Speech): Line {
  return [
    { text: article.id, style: 'dim' },
    { text: writtenWords(article, speech), style: 'date' },
    { text: cleanLine(article.language) },
    mark(article.situation?.trend),
    { text: cleanLine(article.section ?? '') },
    { text: cleanLine(article.title), style: 'title' },
  ];
}
