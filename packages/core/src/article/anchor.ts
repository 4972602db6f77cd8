import { readDateline } from '../time/dateline.ts';
import { findDispatch } from '../time/dispatch.ts';
import type { Anchor, Article } from './article.ts';
import { keyOf } from './lines.ts';
import { Phrases, wordsOf } from './phrases.ts';
import { articleLanguages } from './words/index.ts';

const deictic = new Phrases(
  articleLanguages.flatMap((language) =>
    Object.entries(language.deictic).map(([phrase, days]) => [wordsOf(keyOf(phrase)).join(' '), days] as const),
  ),
);
/** A full date has no more words than this. */
const DATE_WORDS = 8;

/**
 * What relative dates are counted from: the period's last day, else the day of publication, else the day that the text
 * itself gives as its present, where it opens like a dispatch or by a word. An update stamp is none of these: it says when the page was changed.
 */
export function anchorOf(article: Pick<Article, 'period' | 'published' | 'text'>): Anchor {
  if (article.period) return { date: article.period.end, basis: 'period', trusted: true };
  if (article.published) return { date: article.published.slice(0, 10), basis: 'published', trusted: true };
  const date = findDispatch(article.text)?.day ?? presentOf(article.text);
  return date ? { date, basis: 'content', trusted: true } : { date: null, basis: 'none', trusted: false };
}

/** "Today, 14 September 2020": a word for the present beside a full date. Null when there is none or they disagree. */
function presentOf(text: string): string | null {
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    key: keyOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const keys = tokens.map((token) => token.key);
  const days = new Set<string>();
  for (let index = 0; index < tokens.length; index++) {
    const hit = deictic.at(keys, index);
    const last = hit && tokens[index + hit.length - 1];
    const next = hit && tokens[index + hit.length];
    // Nothing but a comma or a bracket may stand between the word and the date.
    if (!hit || !last || !next || !/^[ ,(–—-]{1,3}$/.test(text.slice(last.end, next.start))) continue;
    const day = dateFrom(text, tokens.slice(index + hit.length, index + hit.length + DATE_WORDS));
    if (day) days.add(addDays(day, hit.value));
  }
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : null;
}

/** The longest run of words that is a full date or a full period. */
function dateFrom(text: string, tokens: readonly { start: number; end: number }[]): string | undefined {
  const start = tokens[0]?.start ?? 0;
  for (let count = tokens.length; count > 0; count--) {
    const dateline = readDateline(text.slice(start, tokens[count - 1]?.end));
    if (dateline?.kind === 'date') return dateline.value.slice(0, 10);
    if (dateline?.kind === 'period' && dateline.end) return dateline.end;
  }
  return undefined;
}

function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
