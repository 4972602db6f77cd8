import type { Archive, Found } from '@letapis/archive';
import type { Problem } from '@letapis/core';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '../../../components/page.tsx';
import { reading } from '../../../components/reading.tsx';
import { SavedSearches } from '../../../components/saved-searches.tsx';
import { SearchFacets } from '../../../components/search-facets.tsx';
import { SearchHelp } from '../../../components/search-help.tsx';
import { SearchHit } from '../../../components/search-hit.tsx';
import { SearchProblem } from '../../../components/search-problem.tsx';
import { asProblem } from '../../../view/as-problem.ts';
import { paths } from '../../../view/paths.ts';
import type { RawQuery } from '../../../view/timeline-query.ts';

type Props = { searchParams: Promise<RawQuery> };

const PAGE_SIZE = 20;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations();
  const { q } = await searchParams;
  return {
    title: typeof q === 'string' && q ? `${q} · ${t('search.title')}` : t('search.title'),
    robots: { index: false },
  };
}

/** Articles that hold the words of the query, each with the place where it holds them. */
export default async function SearchPage({ searchParams }: Props) {
  const { q, cursor } = await searchParams;
  const query = typeof q === 'string' ? q.trim().slice(0, 500) : '';
  const locale = await getLocale();
  const t = await getTranslations();
  const here = (code: typeof locale) => paths.search(code, { q: query });
  return reading(here, async (archive) => {
    const found =
      query === '' ? null : await hits(archive, query, locale, typeof cursor === 'string' ? cursor : undefined);
    const saved = query === '' ? await archive.savedSearches() : [];
    const sections = found?.page?.facets ? await archive.sections() : [];
    return (
      <Page here={here} current="search" query={query} className="search-page">
        <div className="search-found">
          <h1>{query === '' ? t('search.title') : t('search.resultsFor', { query })}</h1>
          {found === null && <p>{t('search.hint')}</p>}
          {found?.problem && <SearchProblem query={query} problem={found.problem} />}
          {found?.page && (
            <p className="meta">
              {t('search.count', { count: found.page.total })}
              {found.page.total > 1 && (
                <a className="to-facets" href="#facets">
                  {t('search.narrow')}
                </a>
              )}
            </p>
          )}
          {saved.length > 0 && <SavedSearches saved={saved} />}
          <SearchHelp open={!found?.page} />
          {found?.page && (
            <ol className="hits">
              {found.page.items.map((hit) => (
                <SearchHit key={hit.article.id} hit={hit} />
              ))}
            </ol>
          )}
          {found?.page?.next !== undefined && (
            <p className="more">
              <a rel="next" href={paths.search(locale, { q: query, cursor: found.page.next })}>
                {t('pager.more')}
              </a>
            </p>
          )}
        </div>
        {found?.page?.facets && found.page.total > 0 && (
          <SearchFacets query={query} facets={found.page.facets} sections={sections} />
        )}
      </Page>
    );
  });
}

type Result = { page: Found; problem?: never } | { problem: Problem; page?: never };

async function hits(archive: Archive, query: string, prefer: string, cursor: string | undefined): Promise<Result> {
  try {
    return {
      page: await archive.search(query, { prefer, limit: PAGE_SIZE, facets: true, ...(cursor ? { cursor } : {}) }),
    };
  } catch (error) {
    const problem = asProblem(error);
    if (problem?.code === 'query.invalid') return { problem };
    throw error;
  }
}
