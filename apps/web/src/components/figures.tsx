import type { Figure } from '@letapis/core';
import { useTranslations } from 'next-intl';
import { webAddress } from '../view/paths.ts';

/** What was printed beneath the pictures of the page. The pictures themselves stay where they are. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const t = useTranslations();
  if (figures.length === 0) return null;
  return (
    <section className="apparatus">
      <h2>{t('article.pictures', { count: figures.length })}</h2>
      {figures.map((figure) => (
        <p key={`${figure.caption}|${figure.credit}|${figure.url}`}>
          {[figure.caption, figure.credit].filter(Boolean).join(' · ')} {figure.url && <FigureLink url={figure.url} />}
        </p>
      ))}
    </section>
  );
}

function FigureLink({ url }: { url: string }) {
  const address = webAddress(url);
  return address === null ? (
    <span className="address">{url}</span>
  ) : (
    <a className="address" href={address} rel="noopener noreferrer nofollow external">
      {url}
    </a>
  );
}
