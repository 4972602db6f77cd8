import { isDate, isoDay, pad } from './calendar.ts';
import { timeLanguages } from './languages/index.ts';

/** A line that is only a date. Days are `YYYY-MM-DD`, both ends included. */
export type Dateline =
  /** `partial`: no year is printed, so there are no days. */
  | { kind: 'period'; start?: string; end?: string; partial: boolean }
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` in local time when a clock time is printed. */
  | { kind: 'date'; value: string };

/** No dateline is longer; what is longer is running text. */
const LONGEST = 120;

type Part = { word: string } | { digits: string } | { mark: string };
/** `terse`: printed as `10.09`, which is a date only beside a full one. */
type Written = { year?: number; month?: number; day: number; terse?: boolean };

const months = new Map<string, number>();
const weekdays = new Set<string>();
const fillers = new Set<string>();
const rangeWords = new Set<string>();
const openers = new Set<string>();
for (const language of timeLanguages) {
  for (const list of [language.months, language.monthAbbreviations]) {
    for (const [index, forms] of list.entries()) for (const form of forms) months.set(fold(form), index + 1);
  }
  for (const list of [language.weekdays, language.weekdayAbbreviations]) {
    for (const forms of list) for (const form of forms) weekdays.add(fold(form));
  }
  for (const word of language.dateline.fillers) fillers.add(fold(word));
  for (const word of language.dateline.to) rangeWords.add(fold(word));
  for (const word of language.dateline.from) openers.add(fold(word));
}

/**
 * Reads a line that consists of nothing but a date, a period or a stamp, in any language of the time room.
 * Null for everything else: running text, impossible days (31 June), an end before its start,
 * and numeric dates that could be read two ways (03/04/2021).
 */
export function readDateline(line: string): Dateline | null {
  if (line.length > LONGEST * 2) return null;
  const text = fold(line);
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const parts = split(text);
  return parts === null ? null : (new Reader(parts).read() ?? null);
}

/** Whether a word is the name of a month or of a day of the week. */
export function isDateWord(word: string): boolean {
  const folded = fold(word).replace(/\.$/, '');
  return months.has(folded) || weekdays.has(folded);
}

function fold(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .trim();
}

/** Words, numbers and marks; null when a mark occurs that no dateline has. */
function split(text: string): Part[] | null {
  const parts: Part[] = [];
  for (const [token] of text.matchAll(/\p{L}+|\d+|\S/gu)) {
    if (/^\d/.test(token)) parts.push({ digits: token });
    else if (/^\p{L}/u.test(token)) {
      if (!fillers.has(token) && !weekdays.has(token)) parts.push({ word: token });
    } else if (/^[-‐‑‒–—−]$/.test(token)) parts.push({ mark: '-' });
    else if (/^[.,:/]$/.test(token)) parts.push({ mark: token });
    else if (!/^[()[\]|•·]$/.test(token)) return null;
  }
  return parts;
}

class Reader {
  private at = 0;
  private clock: string | undefined;
  private readonly parts: readonly Part[];

  constructor(parts: readonly Part[]) {
    this.parts = parts;
  }

  read(): Dateline | null {
    this.skip('.', ',');
    this.readClock();
    const opened = this.readWord(openers);
    const first = this.readSide();
    if (!first) return null;
    if (this.readTo()) {
      const second = this.readSide();
      this.skip('.', ',');
      return second && this.done && this.clock === undefined ? period(first, second) : null;
    }
    this.skip(',', '.', '-');
    this.readClock();
    this.skip('.');
    const { year, month, day } = first;
    if (opened || !this.done || year === undefined || month === undefined || !isDate(year, month, day)) return null;
    const value = isoDay(year, month, day);
    return { kind: 'date', value: this.clock === undefined ? value : `${value}T${this.clock}` };
  }

  private get done(): boolean {
    return this.at >= this.parts.length;
  }

  private digits(offset = 0): string | undefined {
    const part = this.parts[this.at + offset];
    return part && 'digits' in part ? part.digits : undefined;
  }

  private mark(offset = 0): string | undefined {
    const part = this.parts[this.at + offset];
    return part && 'mark' in part ? part.mark : undefined;
  }

  private word(offset = 0): string | undefined {
    const part = this.parts[this.at + offset];
    return part && 'word' in part ? part.word : undefined;
  }

  private skip(...marks: string[]): void {
    while (marks.includes(this.mark() ?? '')) this.at += 1;
  }

  private readWord(words: ReadonlySet<string>): boolean {
    if (!words.has(this.word() ?? '')) return false;
    this.at += 1;
    return true;
  }

  private readTo(): boolean {
    if (this.mark() === '-' || this.mark() === '/') {
      this.at += 1;
      return true;
    }
    return this.readWord(rangeWords);
  }

  /** `14:37`, `14:37:05`, `2:37 pm`. */
  private readClock(): void {
    const [hour, minute] = [this.digits(), this.digits(2)];
    if (this.clock !== undefined || this.mark(1) !== ':' || !hour || hour.length > 2 || minute?.length !== 2) return;
    const half = this.word(this.mark(3) === ':' && this.digits(4) ? 5 : 3);
    let hours = Number(hour);
    if (half === 'am' || half === 'pm') {
      if (hours < 1 || hours > 12) return;
      hours = (hours % 12) + (half === 'pm' ? 12 : 0);
    }
    if (hours > 23 || Number(minute) > 59) return;
    this.at += 3;
    if (this.mark() === ':' && this.digits(1)) this.at += 2;
    if (half === 'am' || half === 'pm') this.at += 1;
    this.clock = `${pad(hours, 2)}:${minute}`;
    this.skip(',', '-');
  }

  /** One end: a numeric date, or day and month in either order with or without a year, or a bare day. */
  private readSide(): Written | null {
    this.skip(',');
    return this.readNumeric() ?? this.readNamed();
  }

  private readNumeric(): Written | null {
    const separator = this.mark(1);
    const [a, b, c] = [this.digits(), this.digits(2), this.digits(4)];
    if (!separator || !'-./'.includes(separator) || !a || !b || b.length > 2) return null;
    if (this.mark(3) !== separator || !c) {
      if (separator !== '.' || a.length > 2 || b.length !== 2) return null;
      this.at += 3;
      this.skip('.');
      return { day: Number(a), month: Number(b), terse: true };
    }
    if (a.length === 4 && c.length <= 2) {
      this.at += 5;
      // The T of `2021-09-10T14:37`.
      if (this.word() === 't' && this.digits(1)) this.at += 1;
      return { year: Number(a), month: Number(b), day: Number(c) };
    }
    if (a.length > 2 || c.length !== 4) return null;
    const [one, two] = [Number(a), Number(b)];
    // Dots, and hyphens beside a 24-hour clock, are written day first; else only a number above 12 settles it.
    const dayFirst = separator === '.' || one > 12 || one === two || (separator === '-' && this.clock !== undefined);
    if (!dayFirst && two <= 12) return null;
    this.at += 5;
    this.skip('.');
    return dayFirst ? { day: one, month: two, year: Number(c) } : { day: two, month: one, year: Number(c) };
  }

  private readNamed(): Written | null {
    const lead = this.readMonth();
    const day = this.readDay();
    if (day === undefined) return null;
    const month = lead ?? this.readMonth();
    const year = this.readYear();
    return { day, ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year }) };
  }

  private readMonth(): number | undefined {
    const month = months.get(this.word() ?? '');
    if (month === undefined) return undefined;
    this.at += 1;
    this.skip('.');
    return month;
  }

  private readDay(): number | undefined {
    const digits = this.digits();
    if (!digits || digits.length > 2) return undefined;
    this.at += 1;
    if (this.mark() === '-' && ordinals.has(this.word(1) ?? '')) this.at += 2;
    else if (ordinals.has(this.word() ?? '')) this.at += 1;
    return Number(digits);
  }

  private readYear(): number | undefined {
    const offset = this.mark() === ',' ? 1 : 0;
    const digits = this.digits(offset);
    if (digits?.length !== 4 || this.mark(offset + 1) === ':') return undefined;
    this.at += offset + 1;
    this.skip('.');
    return Number(digits);
  }
}

const ordinals: ReadonlySet<string> = new Set(timeLanguages.flatMap((language) => language.dateline.ordinals));

function period(first: Written, second: Written): Dateline | null {
  // "13-19 February": the month stands at one end and serves both.
  const fromMonth = first.month ?? second.month;
  const toMonth = second.month ?? first.month;
  if (fromMonth === undefined || toMonth === undefined) return null;
  const printed = second.year ?? first.year;
  if (printed === undefined) {
    if (first.terse || second.terse) return null;
    // Judged in a leap year, which has every day that some year has.
    if (!isDate(2024, fromMonth, first.day) || !isDate(2024, toMonth, second.day)) return null;
    return fromMonth === toMonth && second.day < first.day ? null : { kind: 'period', partial: true };
  }
  const wraps = fromMonth > toMonth;
  const toYear = second.year ?? printed + (wraps ? 1 : 0);
  const fromYear = first.year ?? toYear - (wraps ? 1 : 0);
  if (!isDate(fromYear, fromMonth, first.day) || !isDate(toYear, toMonth, second.day)) return null;
  const [start, end] = [isoDay(fromYear, fromMonth, first.day), isoDay(toYear, toMonth, second.day)];
  return start <= end ? { kind: 'period', start, end, partial: false } : null;
}
