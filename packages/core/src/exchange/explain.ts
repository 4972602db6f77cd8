import type { Article } from '../article/article.ts';
import type { When } from '../event/event.ts';
import type { Timex } from '../time/timex.ts';
import { formatEdtf, formatPeriod } from './dates.ts';
import { fill } from './fill.ts';
import { type Locale, words } from './words.ts';

type Dated = Pick<Article, 'anchor' | 'period'>;

/** What relative dates of an article are counted from: "counted from the day of publication, 17 February 2023". */
export function explainAnchor({ anchor, period }: Dated, locale: Locale): string {
  const say = words[locale].anchor;
  if (anchor.date === null || anchor.basis === 'none') return say.none;
  const date = formatEdtf(anchor.date, locale);
  if (!anchor.trusted) return fill(say.untrusted, { date });
  return fill(say[anchor.basis], { date, period: period ? formatPeriod(period, locale) : date });
}

/**
 * How an expression was resolved, for the tip on a date in the text: "“last week” → 6–12 February 2023, counted from …".
 * `all` are the expressions of its article, which `timex.anchorTimeID` counts in.
 */
export function explainTimex(timex: Timex, all: readonly Timex[], article: Dated, locale: Locale): string {
  const say = words[locale].timex;
  const { text, edtf, basis, type } = timex;
  if (basis === 'vague') return fill(say.vague, { text });
  if (edtf === undefined) return fill(type === 'DATE' || type === 'TIME' ? say.vague : say.undated, { text });
  const date = formatEdtf(edtf, locale);
  if (basis !== 'relative') return fill(say[basis], { text, date });
  const from = timex.anchorTimeID === undefined ? undefined : all[timex.anchorTimeID]?.edtf;
  if (from !== undefined) return fill(say.told, { text, date, from: formatEdtf(from, locale) });
  // Without an anchor to trust, only another date of the text can have settled it.
  if (!article.anchor.trusted || article.anchor.date === null) return fill(say.story, { text, date });
  return fill(say.relative, { text, date, anchor: explainAnchor(article, locale) });
}

/** How an event came by its date. `timex` are the expressions of its article, which `when.timex` counts in. */
export function explainWhen(when: When, timex: readonly Timex[], article: Dated, locale: Locale): string {
  const say = words[locale].when;
  const source = when.timex === undefined ? undefined : timex[when.timex];
  if (when.basis === 'carried') return fill(say.carried, { text: source?.text ?? formatEdtf(when.edtf ?? '', locale) });
  if (source && (when.basis === 'explicit' || when.basis === 'relative'))
    return explainTimex(source, timex, article, locale);
  return say[when.basis];
}
