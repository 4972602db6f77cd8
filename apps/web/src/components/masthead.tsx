import { type Locale, locales, ownLanguageName } from '@letapis/core/exchange';
import { useLocale, useTranslations } from 'next-intl';
import { shortLanguage } from '../view/languages.ts';
import { paths } from '../view/paths.ts';
import type { PageProps } from './page.tsx';
import { ThemeToggle } from './theme-toggle.tsx';

export function Masthead({
  here,
  current,
  query,
}: {
  here: PageProps['here'];
  current: PageProps['current'] | undefined;
  query: string | undefined;
}) {
  const t = useTranslations();
  const locale = useLocale();
  const pages = [
    { key: 'week', href: paths.front(locale) },
    { key: 'timeline', href: paths.timeline(locale) },
    { key: 'verdicts', href: paths.verdicts(locale) },
  ] as const;
  return (
    <>
      <a className="skip" href="#main">
        {t('masthead.skip')}
      </a>
      <header className="masthead">
        <a className="wordmark quiet" href={paths.front(locale)} lang="be">
          Летапіс
        </a>
        <nav aria-label={t('masthead.pages')}>
          {pages.map(({ key, href }) => (
            <a className="quiet" key={key} href={href} aria-current={key === current ? 'page' : undefined}>
              {t(`nav.${key}`)}
            </a>
          ))}
        </nav>
        <search>
          <form action={`/${locale}/search`}>
            <input
              type="search"
              name="q"
              defaultValue={query}
              placeholder={t('search.placeholder')}
              aria-label={t('search.placeholder')}
              aria-keyshortcuts="/"
              maxLength={500}
              autoComplete="off"
            />
            <kbd>/</kbd>
          </form>
        </search>
        <nav className="languages" aria-label={t('masthead.languages')}>
          {locales.map((code) => (
            <LanguageLink key={code} code={code} current={code === locale} href={here(code)} />
          ))}
        </nav>
        <ThemeToggle label={t('masthead.theme')} />
      </header>
    </>
  );
}

function LanguageLink({ code, current, href }: { code: Locale; current: boolean; href: string }) {
  return (
    <a className="quiet" href={href} lang={code} hrefLang={code} aria-current={current ? 'true' : undefined}>
      {shortLanguage(code)}
      <span className="unseen"> {ownLanguageName(code)}</span>
    </a>
  );
}
