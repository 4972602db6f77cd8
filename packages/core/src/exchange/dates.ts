import type { When } from '../event/event.ts';
import type { Period } from '../time/timex.ts';
import { type Locale, words } from './words.ts';

export type DateStyle = {
  /** `long`: 17 February 2023; `short`: 17 Feb 2023. */
  length?: 'long' | 'short';
  /** Leave the year out (under a heading that gives it). */
  year?: boolean;
};

/** An EDTF value in words: `2023-02-17` is "17 February 2023", `XXXX-06-07` is "7 June, year not known". */
export function formatEdtf(edtf: string, _locale: Locale, _style: DateStyle = {}): string {
  return edtf;
}

/** When an event happened, in words; "no date" when nothing is known. */
export function formatWhen(when: When, locale: Locale, style: DateStyle = {}): string {
  return when.edtf === null ? words[locale].noDate : formatEdtf(when.edtf, locale, style);
}

/** A period of days: "13–19 February 2023", "28 December 2020 – 3 January 2021". */
export function formatPeriod(period: Period, locale: Locale, style: DateStyle = {}): string {
  return formatEdtf(`${period.start}/${period.end}`, locale, style);
}
