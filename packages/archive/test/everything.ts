import { openArchive } from '../src/index.ts';

/** All that a reader can see of an archive, without the moments at which it was added; and whatever is wrong with it. */
export async function everything(location: string) {
  const archive = await openArchive(location, { readOnly: true });
  try {
    const { items } = await archive.articles({ limit: 1000 });
    const articles = await Promise.all(
      items.map(async ({ id }) => {
        const stored = await archive.article(id);
        const raw = await archive.source(id);
        return {
          ...stored,
          source: { ...stored?.source, addedAt: '' },
          raw: Buffer.from(raw?.content ?? []).toString(),
        };
      }),
    );
    const timeline = await archive.timeline({ limit: 1000 });
    const happenings = timeline.items.map(({ linked }) => ({
      ...linked,
      mentions: linked.mentions.map(({ id }) => id).sort(),
    }));
    const found = await archive.search('harbour OR гавань -nothing', { limit: 1000 });
    return {
      articles,
      happenings: happenings.sort((a, b) => (a.id < b.id ? -1 : 1)),
      found: found.items.map(({ article, snippet }) => `${article.id} ${snippet}`).sort(),
      sections: await archive.sections(),
      stats: await archive.stats(),
      checked: await archive.check(),
    };
  } finally {
    await archive.close();
  }
}
