import { formatPeriod } from '@letapis/core/exchange';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '../../../../components/page.tsx';
import { reading } from '../../../../components/reading.tsx';
import { WeekBody } from '../../../../components/week-page.tsx';
import { paths, periodOfPath } from '../../../../view/paths.ts';

type Props = { params: Promise<{ period: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const week = periodOfPath((await params).period);
  const t = await getTranslations();
  return week ? { title: t('week.title', { period: formatPeriod(week, await getLocale()) }) } : {};
}

/** One week: its articles and happenings. */
export default async function WeekPage({ params }: Props) {
  const asked = periodOfPath((await params).period);
  if (!asked) notFound();
  const locale = await getLocale();
  const here = (code: typeof locale) => paths.week(code, asked);
  return reading(here, async (archive) => {
    const [weeks, sections] = await Promise.all([archive.weeks(), archive.sections()]);
    const week = weeks.find(({ start, end }) => start === asked.start && end === asked.end);
    if (!week) notFound();
    const latest = week === weeks[0];
    return (
      <Page here={here} {...(latest ? { current: 'week' as const } : {})}>
        <WeekBody archive={archive} locale={locale} week={week} weeks={weeks} sections={sections} />
      </Page>
    );
  });
}
