import type { Discarded, DiscardReason } from '@letapis/core';
import { useTranslations } from 'next-intl';

/** The lines of the page that are not part of the article: how many, why, and on request the lines themselves. */
export function LeftOut({ discarded }: { discarded: readonly Discarded[] }) {
  const t = useTranslations();
  if (discarded.length === 0) return <p className="apparatus">{t('article.nothingLeftOut')}</p>;
  const counts = new Map<DiscardReason, number>();
  for (const { reason } of discarded) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => t('words.discard.counted', { reason: t(`words.discard.reason.${reason}`), count }));
  return (
    <details className="apparatus left-out">
      <summary>
        <b>{t('article.leftOut')}</b> {t('words.discard.lines', { count: discarded.length })}: {reasons.join(', ')}.{' '}
        <span className="show">{t('article.showThem')}</span>
      </summary>
      <ol>
        {discarded.map(({ text, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines repeat, and never change their order.
          <li key={index}>
            <span className="reason">{t(`words.discard.reason.${reason}`)}</span>
            <span className="line">{text}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
