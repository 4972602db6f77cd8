import type { CameOf } from '@letapis/archive';
import type { Event } from '@letapis/core';
import { outcomeLines } from '@letapis/core/exchange';
import { useLocale } from 'next-intl';
import { fragment, paths } from '../view/paths.ts';

/** What came of an announcement, or when an outcome was announced: each line with a link to the sentence that says so. */
export function OutcomeLines({ event, outcome }: { event: Event; outcome: CameOf | undefined }) {
  const locale = useLocale();
  if (outcome === undefined) return null;
  const { articles } = outcome;
  return outcomeLines(event, outcome, (id) => articles[id], locale).map(({ text, event: teller }) => {
    const article = teller && articles[teller.articleId];
    return (
      <span key={teller?.id ?? text} className="outcome">
        {text}
        {teller && article && (
          <>
            {': '}
            <a
              href={`${paths.article(locale, article.id)}#${fragment('event', teller.id)}`}
              lang={article.language === locale ? undefined : article.language}
            >
              {article.title}
            </a>
          </>
        )}
      </span>
    );
  });
}
