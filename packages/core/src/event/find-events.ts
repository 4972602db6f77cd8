import type { Article } from '../article/article.ts';
import type { Timex } from '../time/timex.ts';
import type { Event } from './event.ts';

/** Finds the events that an article tells, in the order of their triggers. */
export function findEvents(_article: Article, _timex: readonly Timex[]): Event[] {
  return [];
}
