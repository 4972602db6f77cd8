import type { Section, SituationRow } from '@letapis/archive';
import { formatPeriod } from '@letapis/core/exchange';
import { useLocale, useTranslations } from 'next-intl';
import { paths } from '../view/paths.ts';
import { sectionName } from '../view/sections.ts';
import { STRIP_HEIGHT, type Strip, strips } from '../view/strip.ts';
import { Verdict } from './verdict.tsx';

/** Every section's verdicts on one scale of years. The list on the page of verdicts says the same in words. */
export function VerdictStrips({ rows, sections }: { rows: readonly SituationRow[]; sections: readonly Section[] }) {
  const { strips: drawn, years } = strips(rows);
  const place = new Map(sections.map((section, index) => [section.id, index]));
  drawn.sort((a, b) => (place.get(a.sectionId) ?? sections.length) - (place.get(b.sectionId) ?? sections.length));
  return (
    <div className="strips">
      {drawn.map((strip) => (
        <StripRow key={strip.sectionId} strip={strip} section={sections.find(({ id }) => id === strip.sectionId)} />
      ))}
      <div className="strip-axis">
        <svg width="100%" height="18" aria-hidden="true">
          {years.map(({ year, x }) => (
            <text key={year} x={`${x}%`} y="13">
              {year}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}

function StripRow({ strip, section }: { strip: Strip; section: Section | undefined }) {
  const t = useTranslations();
  const locale = useLocale();
  const { name, language } = section ? sectionName(section, locale) : { name: strip.sectionId, language: 'und' };
  const count = (trend: string) => strip.marks.filter(({ row }) => row.trend === trend).length;
  return (
    <div className="strip-row">
      <a href={paths.verdicts(locale, strip.sectionId)} lang={language === locale ? undefined : language}>
        {name}
      </a>
      <span className="unseen">
        {t('verdicts.counts', {
          count: strip.marks.length,
          improved: count('improved'),
          unchanged: count('unchanged'),
          deteriorated: count('deteriorated'),
        })}
      </span>
      {/* The same marks stand as links in the list of verdicts, so keyboard and screen reader pass by the picture. */}
      <svg className="strip" width="100%" height={STRIP_HEIGHT} aria-hidden="true">
        <line x1="0" x2="100%" y1={STRIP_HEIGHT / 2} y2={STRIP_HEIGHT / 2} />
        {strip.marks.map(({ x, width, y, height, row }) => (
          <a key={row.articleId} href={paths.article(locale, row.articleId)} tabIndex={-1}>
            <title>{`${formatPeriod(row.period, locale, { length: 'short' })}: ${t(`words.trend.${row.trend}`)}`}</title>
            <rect className={row.trend} x={`${x}%`} width={`${width}%`} y={y} height={height} />
          </a>
        ))}
      </svg>
      <Verdict trend={strip.latest.trend} />
    </div>
  );
}
