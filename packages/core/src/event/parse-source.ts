import type { Source } from '../article/article.ts';
import { sourceFormat } from '../text/format.ts';
import { type Annotated, annotate, parse } from './annotate.ts';
import type { EventOptions } from './find-events.ts';

/**
 * The whole way from a source of any format to its events: plain text, a page of HTML, or one item of a feed as
 * `readFeed` gives them. The readers of HTML and feeds are loaded when there is need of them. Rejects with a `Problem`
 * when the source cannot be read.
 */
export async function parseSource(source: Source, options: EventOptions = {}): Promise<Annotated> {
  switch (sourceFormat(source.content)) {
    case 'html': {
      const { readHtml } = await import('../article/html/index.ts');
      return whole(readHtml(source), options);
    }
    case 'feed': {
      const { readFeedItem } = await import('../article/feed/index.ts');
      return whole(readFeedItem(source), options);
    }
    case 'text':
      return parse(source, options);
  }
}

const whole = (article: Annotated['article'], options: EventOptions): Annotated => ({
  article,
  ...annotate(article, options),
});
