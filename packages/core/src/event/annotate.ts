import type { Article, Source } from '../article/article.ts';
import { readArticle } from '../article/read-article.ts';
import { findTimes } from '../time/find-times.ts';
import type { Timex } from '../time/timex.ts';
import type { Event } from './event.ts';
import { findEvents } from './find-events.ts';

/** An article with everything that is derived from it. */
export type Annotated = { article: Article; timex: Timex[]; events: Event[] };

/** The whole way from a source to its events. Throws a `Problem` when the source cannot be read. */
export function parse(source: Source): Annotated {
  const article = readArticle(source);
  return { article, ...annotate(article) };
}

/** Times and events of an article that is already typed. */
export function annotate(article: Article): { timex: Timex[]; events: Event[] } {
  const { anchor, language } = article;
  const timex = findTimes(article.text, { anchor: anchor.date, trusted: anchor.trusted, language });
  return { timex, events: findEvents(article, timex) };
}
