import { type Dateline, readDateline } from '../time/dateline.ts';
import { findTimes } from '../time/find-times.ts';
import { interval } from '../time/interval.ts';
import type { Line } from './lines.ts';
import { Phrases } from './phrases.ts';
import { articleLanguages } from './words/index.ts';

/** A line that gives a date: the period it is about, the day it came out, or the day the page was last changed. */
export type Stamp =
  | { role: 'period'; start: string; end: string }
  /** A week without a year: it dates nothing. */
  | { role: 'partial' }
  | { role: 'published' | 'updated'; value: string };

const labels = new Phrases(
  articleLanguages.flatMap((language) => [
    ...language.published.map((label) => [label, 'published'] as const),
    ...language.updated.map((label) => [label, 'updated'] as const),
  ]),
);

/** Reads a line that is nothing but a date, with or without a label such as "Updated at"; undefined for any other. */
export function readStamp(line: Line): Stamp | undefined {
  const { text } = line;
  if (text.length > 120 || !/\d/.test(text)) return undefined;
  const label = labels.at(line.words, 0);
  if (label) {
    const rest = afterWords(text, label.length);
    const dateline = readDateline(rest);
    return dateline?.kind === 'date' ? { role: label.value, value: dateline.value } : undefined;
  }
  return toStamp(readDateline(text)) ?? readMonth(text);
}

/** "February 2016", "the first quarter of 2016": a line that is nothing but a month or a quarter is the period. */
function readMonth(text: string): Stamp | undefined {
  if (text.length > 40) return undefined;
  const [only, more] = findTimes(text, { trusted: false });
  if (
    !only ||
    more ||
    only.text.length < text.replace(/[\s.:]+$/, '').length ||
    !/^\d{4}-(?:\d\d|Q\d)$/.test(only.value)
  )
    return undefined;
  const days = interval(only);
  return days ? { role: 'period', start: days.start, end: days.end } : undefined;
}

function toStamp(dateline: Dateline | null): Stamp | undefined {
  if (!dateline) return undefined;
  if (dateline.kind === 'date') return { role: 'published', value: dateline.value };
  const { start, end } = dateline;
  return dateline.partial || !start || !end ? { role: 'partial' } : { role: 'period', start, end };
}

/** What follows the first words of a line and the marks behind them. */
function afterWords(text: string, count: number): string {
  const words = /[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu;
  for (let index = 0; index < count; index++) words.exec(text);
  return text.slice(words.lastIndex).replace(/^[\s:.,–—-]+/, '');
}
