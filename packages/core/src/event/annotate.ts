import type { Article, Source } from '../article/article.ts';
import { readArticle } from '../article/read-article.ts';
import { detectLanguage } from '../text/language.ts';
import { findTimes } from '../time/find-times.ts';
import type { Timex } from '../time/timex.ts';
import type { Event } from './event.ts';
import { type EventOptions, findEvents } from './find-events.ts';

/** An article with everything that is derived from it. */
export type Annotated = { article: Article; timex: Timex[]; events: Event[] };

/** The whole way from a source to its events. Throws a `Problem` when the source cannot be read. */
export function parse(source: Source, options: EventOptions = {}): Annotated {
  const article = readArticle(source);
  return { article, ...annotate(article, options) };
}

/** Times and events of an article that is already typed. */
export function annotate(article: Article, options: EventOptions = {}): { timex: Timex[]; events: Event[] } {
  const { anchor, language } = article;
  const timex = findTimes(article.text, { anchor: anchor.date, trusted: anchor.trusted, language });
  return { timex, events: findEvents(article, timex, options) };
}

/** What is known of a bare text: `anchor` is the day its relative dates count from, `language` BCP 47. */
export type TextContext = EventOptions & { id?: string; anchor?: string; language?: string };

/**
 * Times and events of a bare text; offsets count in it as it was given. Each non-blank line is a paragraph. Without
 * a `language` it is told from the text; a text too short to tell is tried as English when its letters are Latin.
 */
export function annotateText(text: string, context: TextContext = {}): { timex: Timex[]; events: Event[] } {
  const { id = '', anchor = null, language = languageOf(text), actors } = context;
  const article: Article = {
    id,
    language,
    title: '',
    authors: [],
    figures: [],
    text,
    blocks: paragraphsOf(text),
    anchor: { date: anchor, basis: anchor === null ? 'none' : 'published', trusted: anchor !== null },
    discarded: [],
  };
  return annotate(article, { actors });
}

function paragraphsOf(text: string): Article['blocks'] {
  const blocks: Article['blocks'] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim() !== '') blocks.push({ kind: 'paragraph', start, end });
    start = end + 1;
  }
  return blocks;
}

/** A text of fewer characters may be told wrongly or not at all. */
const SHORT = 200;

function languageOf(text: string): string {
  const told = detectLanguage(text);
  const latin = /\p{Script=Latin}/u.test(text) && !/\p{Script=Cyrillic}/u.test(text);
  return told === 'und' && text.length < SHORT && latin ? 'en' : told;
}
