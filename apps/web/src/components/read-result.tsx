import type { Annotated } from '@letapis/core';
import { languageName, locales } from '@letapis/core/exchange';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { AnchorNote } from './anchor-note.tsx';
import { ArticleHeader } from './article-header.tsx';
import { ArticleText } from './article-text.tsx';
import { Figures } from './figures.tsx';
import { LeftOut } from './left-out.tsx';

/** An article that was read in the browser, as the archive would show it; and the data behind it. */
export function ReadResult({ found }: { found: Annotated }) {
  const t = useTranslations();
  const { article } = found;
  return (
    <div className="article">
      <ArticleHeader shown={found} level="h2" />
      <ArticleText shown={found} />
      <aside aria-label={t('article.about')}>
        <ReadSide found={found} />
      </aside>
      <div className="article-end">
        <Figures figures={article.figures} />
        <AnchorNote article={article} />
        <LeftOut discarded={article.discarded} />
        <AsJson found={found} />
      </div>
    </div>
  );
}

/** What the page printed about itself and has no place in the header, and what was counted. */
function ReadSide({ found: { article, timex, events } }: { found: Annotated }) {
  const t = useTranslations();
  const locale = useLocale();
  const { language, publisher } = article;
  return (
    <dl className="side">
      <div>
        <dt>{t('masthead.languages')}</dt>
        <dd>{languageName(language, locale)}</dd>
        {!locales.some((known) => known === language) && <dd>{t('read.otherLanguage')}</dd>}
      </div>
      {publisher !== undefined && (
        <div>
          <dt>{t('read.publisher')}</dt>
          <dd>{publisher}</dd>
        </div>
      )}
      <div>
        <dt>{t('read.found')}</dt>
        <dd>{t('read.dates', { count: timex.filter(({ edtf }) => edtf !== undefined).length })}</dd>
        <dd>{t('entry.events', { count: events.length })}</dd>
      </div>
    </dl>
  );
}

/** The result as programs get it from `letapis parse --json` and from the library. */
function AsJson({ found }: { found: Annotated }) {
  const t = useTranslations();
  const [open, setOpen] = useState(false);
  const json = () => JSON.stringify(found, null, 2);
  return (
    <details className="apparatus as-json" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{t('read.data')}</b> {t('read.dataAre')} <span className="show">{t('article.showThem')}</span>
      </summary>
      {open && (
        <>
          <button type="button" onClick={() => save(json(), `${found.article.id}.json`)}>
            {t('read.download')}
          </button>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must reach what scrolls. */}
          <section tabIndex={0} aria-label="JSON">
            <pre>{json()}</pre>
          </section>
        </>
      )}
    </details>
  );
}

function save(text: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
