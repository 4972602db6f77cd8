import { Problem, type Source, sourceFormat } from '@letapis/core';

export type NamedSource = Source & { name: string };

/** A page as it is, and a feed as its items: each is a source of its own. */
export async function* expand(source: NamedSource): AsyncGenerator<NamedSource | Problem> {
  if (sourceFormat(source.content) !== 'feed') {
    yield source;
    return;
  }
  const { readFeed } = await import('@letapis/core/feed');
  try {
    yield* readFeed(source).items;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    yield error;
  }
}
