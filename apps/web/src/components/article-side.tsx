import type { StoredArticle } from '@letapis/archive';
import { type CitationFormatName, locales, ownLanguageName } from '@letapis/core/exchange';
import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { byLanguage } from '../view/languages.ts';
import { paths } from '../view/paths.ts';

/** The formats that the side offers. */
const CITED = ['text', 'bibtex', 'ris'] as const satisfies CitationFormatName[];

export type Related = { id: string; title: string; language: string };

/** What belongs to an article but is not its text: other languages, other articles, how to cite it, where it is from. */
export function ArticleSide({ stored, related }: { stored: StoredArticle; related: readonly Related[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const { article, summary, source } = stored;
  const translations = Object.entries(summary.translations)
    .filter(([code]) => code !== article.language)
    .sort(byLanguage);
  return (
    <dl className="side">
      {translations.length > 0 && (
        <div>
          <dt>{t('article.alsoIn')}</dt>
          {translations.map(([code, id]) => (
            <dd key={code}>
              <a
                href={paths.article(locales.find((known) => known === code) ?? locale, id)}
                lang={code}
                hrefLang={code}
              >
                {ownLanguageName(code)}
              </a>
            </dd>
          ))}
        </div>
      )}
      {related.length > 0 && (
        <div>
          <dt>{t('article.sameEvents', { count: related.length })}</dt>
          {related.map(({ id, title, language }) => (
            <dd key={id}>
              <a href={paths.article(locale, id)} lang={language === locale ? undefined : language}>
                {title}
              </a>
            </dd>
          ))}
        </div>
      )}
      <div>
        <dt>{t('article.cite')}</dt>
        <dd>
          {CITED.map((format, index) => (
            <Fragment key={format}>
              {index > 0 && ' · '}
              <a href={paths.cite(locale, article.id, format)}>{t(`words.cite.${format}`)}</a>
            </Fragment>
          ))}
        </dd>
      </div>
      <div>
        <dt>{t('article.source')}</dt>
        <dd>
          <a href={paths.source(locale, article.id)}>{t('article.asReceived')}</a>
        </dd>
        {source.revision > 1 && <dd>{t('article.revision', { revision: source.revision })}</dd>}
      </div>
    </dl>
  );
}
