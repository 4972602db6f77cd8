import type { Archive, Hit, Page as PageOf } from '@letapis/archive';
import type { Problem } from '@letapis/core';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '../../../components/page.tsx';
import { reading } from '../../../components/reading.tsx';
import { SearchHit } from '../../../components/search-hit.tsx';
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
    return (
      <Page here={here} current="search" query={query} className="search-page">
        <h1>{query === '' ? t('search.title') : t('search.resultsFor', { query })}</h1>
        {found === null && <p>{t('search.hint')}</p>}
        {found?.problem && (
          <div className="problem" role="alert">
            <p>{t('search.problem')}</p>
            <p className="meta" lang="en">
              {found.problem.message}
            </p>
          </div>
        )}
        {found?.page && (
          <>
            <p className="meta">{t('search.count', { count: found.page.total })}</p>
            <ol className="hits">
              {found.page.items.map((hit) => (
                <SearchHit key={hit.article.id} hit={hit} />
              ))}
            </ol>
            {found.page.next !== undefined && (
              <p className="more">
                <a rel="next" href={paths.search(locale, { q: query, cursor: found.page.next })}>
                  {t('pager.more')}
                </a>
              </p>
            )}
          </>
        )}
      </Page>
    );
  });
}

type Found = { page: PageOf<Hit>; problem?: never } | { problem: Problem; page?: never };

async function hits(archive: Archive, query: string, prefer: string, cursor: string | undefined): Promise<Found> {
  try {
    return { page: await archive.search(query, { prefer, limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) }) };
  } catch (error) {
    const problem = asProblem(error);
    if (problem?.code === 'query.invalid') return { problem };
    throw error;
  }
}
