import type { Locale } from '@letapis/core/exchange';
import type { ReactNode } from 'react';
import { Masthead } from './masthead.tsx';
import { SiteFooter } from './site-footer.tsx';

export type PageProps = {
  /** Where this page is in each language of the interface. */
  here: (locale: Locale) => string;
  /** The entry of the navigation that this page is. */
  current?: 'week' | 'timeline' | 'verdicts' | 'search';
  /** What the search box holds. */
  query?: string;
  /** Classes of `main`. */
  className?: string;
  children: ReactNode;
};

/** The frame of every page: skip link, masthead, the page itself, footer. */
export function Page({ here, current, query, className, children }: PageProps) {
  return (
    <div className="page">
      <Masthead here={here} current={current} query={query} />
      <main id="main" className={className} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
