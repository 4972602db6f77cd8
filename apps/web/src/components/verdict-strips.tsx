import type { Section } from '@letapis/archive';
import type { Trend } from '@letapis/core';
import { formatEdtf, formatPeriod } from '@letapis/core/exchange';
import { useLocale, useTranslations } from 'next-intl';
import type { Verdicts } from '../archive/verdicts.ts';
import { paths } from '../view/paths.ts';
import { sectionName } from '../view/sections.ts';
import { countOf, STRIP_HEIGHT, type Strip, type StripMark, strips } from '../view/strip.ts';
import { Verdict } from './verdict.tsx';

/** Every section's verdicts on one scale of years. The lists on the page of verdicts say the same in words. */
export function VerdictStrips({ verdicts, sections }: { verdicts: Verdicts; sections: readonly Section[] }) {
  const { strips: drawn, years } = strips(verdicts.all);
  const place = new Map(sections.map((section, index) => [section.id, index]));
  drawn.sort((a, b) => (place.get(a.sectionId) ?? sections.length) - (place.get(b.sectionId) ?? sections.length));
  return (
    <div className="strips">
      {drawn.map((strip) => (
        <StripRow
          key={strip.sectionId}
          strip={strip}
          section={sections.find(({ id }) => id === strip.sectionId)}
          latest={verdicts.latest.get(strip.sectionId)}
        />
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

type RowProps = { strip: Strip; section: Section | undefined; latest: Trend | undefined };

function StripRow({ strip, section, latest }: RowProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { name, language } = section ? sectionName(section, locale) : { name: strip.sectionId, language: 'und' };
  const count = (trend?: Trend) =>
    strip.marks.reduce(
      (sum, { judged }) => sum + (trend === undefined || judged.trend === trend ? countOf(judged) : 0),
      0,
    );
  return (
    <div className="strip-row">
      <a href={paths.verdicts(locale, strip.sectionId)} lang={language === locale ? undefined : language}>
        {name}
      </a>
      <span className="unseen">
        {t('verdicts.counts', {
          count: count(),
          improved: count('improved'),
          unchanged: count('unchanged'),
          deteriorated: count('deteriorated'),
        })}
      </span>
      {/* The same stands in words in the lists of verdicts, so keyboard and screen reader pass by the picture. */}
      <svg className="strip" width="100%" height={STRIP_HEIGHT} aria-hidden="true">
        <line x1="0" x2="100%" y1={STRIP_HEIGHT / 2} y2={STRIP_HEIGHT / 2} />
        {strip.marks.map((mark) => (
          <Mark
            key={`${mark.x} ${mark.judged.trend} ${'articleId' in mark.judged ? mark.judged.articleId : ''}`}
            {...mark}
          />
        ))}
      </svg>
      {latest && <Verdict trend={latest} />}
    </div>
  );
}

/** Leads to the article, or to all that say the same of that month or year. */
function Mark({ x, width, y, height, judged }: StripMark) {
  const t = useTranslations();
  const locale = useLocale();
  const { sectionId, period, trend } = judged;
  const word = t(`words.trend.${trend}`);
  const [href, title] =
    'articleId' in judged
      ? [paths.article(locale, judged.articleId), `${formatPeriod(period, locale, { length: 'short' })}: ${word}`]
      : [
          paths.search(locale, { q: `section:${sectionId} situation:${trend} on:${judged.edtf}` }),
          `${formatEdtf(judged.edtf, locale)}: ${word}, ${t('verdicts.share', { count: judged.count, of: judged.of })}`,
        ];
  return (
    <a href={href} tabIndex={-1}>
      <title>{title}</title>
      <rect
        className={'count' in judged ? `${trend} many` : trend}
        x={`${x}%`}
        width={`${width}%`}
        y={y}
        height={height}
      />
    </a>
  );
}
