import type { Archive, StoredArticle } from '@letapis/archive';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { reader } from '../../../../archive/reader.ts';
import { AnchorNote } from '../../../../components/anchor-note.tsx';
import { ArticleHeader } from '../../../../components/article-header.tsx';
import { ArticleSide, type Related } from '../../../../components/article-side.tsx';
import { ArticleText } from '../../../../components/article-text.tsx';
import { Figures } from '../../../../components/figures.tsx';
import { LeftOut } from '../../../../components/left-out.tsx';
import { Page } from '../../../../components/page.tsx';
import { reading } from '../../../../components/reading.tsx';
import { alsoToldBy } from '../../../../view/notes.ts';
import { idOfPath, paths } from '../../../../view/paths.ts';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  try {
    const stored = await (await reader()).article(idOfPath(id));
    return stored ? { title: stored.article.title, ...describe(stored) } : {};
  } catch {
    // The page itself says what is wrong.
    return {};
  }
}

function describe({ article }: StoredArticle): Metadata {
  return article.lede === undefined ? {} : { description: article.lede };
}

/** One article: its text, its events beside it, and everything it came with. */
export default async function ArticlePage({ params }: Props) {
  const id = idOfPath((await params).id);
  const locale = await getLocale();
  const t = await getTranslations();
  return reading(
    (code) => paths.article(code, id),
    async (archive) => {
      const [stored, sections] = await Promise.all([archive.article(id), archive.sections()]);
      if (!stored) notFound();
      const { article, summary } = stored;
      const here = (code: typeof locale) => paths.article(code, summary.translations[code] ?? id);
      return (
        <Page here={here} className="article">
          <ArticleHeader shown={stored} sections={sections} />
          <ArticleText shown={stored} />
          <aside aria-label={t('article.about')}>
            <ArticleSide stored={stored} related={await relatedArticles(archive, stored)} />
          </aside>
          <div className="article-end">
            <Figures figures={article.figures} />
            <AnchorNote article={article} />
            <LeftOut discarded={article.discarded} />
          </div>
        </Page>
      );
    },
  );
}

/** How many other articles the side names. */
const RELATED_LIMIT = 6;

async function relatedArticles(archive: Archive, stored: StoredArticle): Promise<Related[]> {
  const ids = alsoToldBy(stored, stored.events).slice(0, RELATED_LIMIT);
  const found = await Promise.all(ids.map((id) => archive.article(id)));
  return found.flatMap((other) =>
    other ? [{ id: other.article.id, title: other.article.title, language: other.article.language }] : [],
  );
}
