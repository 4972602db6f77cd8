import type { SavedSearch } from '@letapis/archive';
import { useLocale, useTranslations } from 'next-intl';
import { paths } from '../view/paths.ts';

/** Searches that whoever keeps the archive has put under names. */
export function SavedSearches({ saved }: { saved: readonly SavedSearch[] }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <section className="saved-searches" aria-labelledby="saved-searches">
      <h2 id="saved-searches">{t('search.saved')}</h2>
      <ul>
        {saved.map(({ name, query }) => (
          <li key={name}>
            <a href={paths.search(locale, { q: query })}>{name}</a> <code>{query}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
