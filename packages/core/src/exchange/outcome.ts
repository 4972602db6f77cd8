import type { Article } from '../article/article.ts';
import type { Event } from '../event/event.ts';
import type { Answer, Outcome } from '../event/outcome.ts';
import { formatEdtf, formatPeriod, formatWhen } from './dates.ts';
import { fill } from './fill.ts';
import { type Locale, words } from './words.ts';

/** What is said of an event beside others, and the event that says it; without one the archive as a whole does. */
export type OutcomeLine = { text: string; event?: Event };

type Dated = Pick<Article, 'period' | 'published'>;

/**
 * What came of an announcement, for the event that announces it; that and when it was announced, for an event that
 * answers it. `articleOf` knows the articles of the outcome's events.
 */
export function outcomeLines(
  event: Pick<Event, 'id'>,
  outcome: Outcome,
  articleOf: (id: string) => Dated | undefined,
  locale: Locale,
): OutcomeLine[] {
  const { promise, outcomes, verdict, asOf } = outcome;
  if (promise.id !== event.id)
    return [{ text: announced(outcome, articleOf(promise.articleId), locale), event: promise }];
  if (outcomes.length > 0) return outcomes.map((answer) => ({ text: answered(answer, locale), event: answer.event }));
  const say = words[locale].outcome;
  if (verdict !== 'overdue' || asOf === null) return [{ text: say.open }];
  return [{ text: fill(say.overdue, { date: formatEdtf(asOf, locale, SHORT) }) }];
}

const SHORT = { length: 'short' } as const;

function announced({ promise, announced: day }: Outcome, article: Dated | undefined, locale: Locale): string {
  // A period's article tells of all its days: which of them it was announced on is not known.
  const date = article?.period
    ? formatPeriod(article.period, locale, SHORT)
    : formatEdtf(article?.published?.slice(0, 10) ?? day ?? '', locale, SHORT);
  const { announced, possible } = words[locale].outcome;
  return fill(promise.factuality.modality === 'possible' ? possible : announced, { date }).trim();
}

function answered({ kind, days, event }: Answer, locale: Locale): string {
  const say = words[locale].outcome;
  if (kind !== 'done') return say[kind];
  return fill(days === 'later' ? say.late : say.done, { date: formatWhen(event.when, locale, SHORT) });
}
