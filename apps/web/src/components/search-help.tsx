import { useTranslations } from 'next-intl';

/** What the query language knows, in the order of the page; each has its words under `search.help`. */
const FORMS = [
  'words',
  'phrase',
  'prefix',
  'not',
  'or',
  'section',
  'actor',
  'type',
  'lang',
  'situation',
  'days',
] as const;

/** The query language in a few lines, folded away unless it is what the page is for. */
export function SearchHelp({ open }: { open: boolean }) {
  const t = useTranslations();
  return (
    <details className="search-help" open={open}>
      <summary>{t('search.help.title')}</summary>
      <ul>
        {FORMS.map((form) => (
          <li key={form}>{t.rich(`search.help.${form}`, { code: (chunks) => <code>{chunks}</code> })}</li>
        ))}
      </ul>
    </details>
  );
}
