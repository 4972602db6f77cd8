import type { CameOf } from '@letapis/archive';
import type { Event } from '@letapis/core';
import { outcomeLines } from '@letapis/core/exchange';
import type { Speech } from '../messages.ts';
import { cleanLine } from '../text/clean.ts';
import type { Line } from '../text/styled.ts';

/** What came of an announcement, or when an outcome was announced, each with the title of the article that says so. */
export function outcomeRows(event: Event, outcome: CameOf | undefined, { locale }: Speech): Line[] {
  if (outcome === undefined) return [];
  const { articles } = outcome;
  return outcomeLines(event, outcome, (id) => articles[id], locale).map(({ text, event: teller }) => {
    const title = teller && articles[teller.articleId]?.title;
    return [{ text: `→ ${text}${title === undefined ? '' : `: ${cleanLine(title).trim()}`}`, style: 'dim' }];
  });
}
