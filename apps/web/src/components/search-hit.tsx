import type { Hit } from '@letapis/archive';
import { formatEdtf, formatPeriod, languageName } from '@letapis/core/exchange';
import { useLocale } from 'next-intl';
import { paths } from '../view/paths.ts';
import { snippetRuns } from '../view/snippet.ts';
import { Verdict } from './verdict.tsx';

export function SearchHit({ hit: { article, snippet } }: { hit: Hit }) {
  const locale = useLocale();
  const lang = article.language === locale ? undefined : article.language;
  const time = article.period
    ? formatPeriod(article.period, locale)
    : article.published && formatEdtf(article.published.slice(0, 10), locale);
  return (
    <li className="hit">
      <h2 lang={lang}>
        <a className="quiet" href={paths.article(locale, article.id)}>
          {article.title}
        </a>
      </h2>
      <p lang={lang}>
        {snippetRuns(snippet).map(({ text, hit }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: runs never change their order.
          hit ? <mark key={index}>{text}</mark> : text,
        )}
      </p>
      <div className="meta">
        {article.section && <span lang={lang}>{article.section}</span>}
        {time && <span>{time}</span>}
        {lang && <span>{languageName(article.language, locale)}</span>}
        {article.situation && (
          <span>
            <Verdict trend={article.situation.trend} />
          </span>
        )}
      </div>
    </li>
  );
}
