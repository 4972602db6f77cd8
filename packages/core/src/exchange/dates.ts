import type { When } from '../event/event.ts';
import type { Period } from '../time/timex.ts';
import { type CalendarDate, type Edtf, parseEdtf } from './edtf.ts';
import { fill } from './fill.ts';
import { type Locale, type Words, words } from './words.ts';

/*
 * Names of months come from words/, not from Intl: browsers and Node differ in them
 * ("Sept", narrow spaces, no Belarusian), and a page must read the same on both sides.
 */

export type DateStyle = {
  /** `long`: 17 February 2023; `short`: 17 Feb 2023. */
  length?: 'long' | 'short';
  /** Leave the year out (under a heading that gives it). */
  year?: boolean;
};

/**
 * An EDTF value (or TIMEX3 calendar value) in words: `2023-02-17` is "17 February 2023",
 * `XXXX-06-07` is "7 June, year not given". What has no reading is shown as it is.
 */
export function formatEdtf(edtf: string, locale: Locale, style: DateStyle = {}): string {
  const parsed = parseEdtf(edtf);
  return (parsed && new DateWriter(words[locale].date, style).write(parsed)) ?? edtf;
}

/** When an event happened, in words; "no date" when nothing is known. */
export function formatWhen(when: When, locale: Locale, style: DateStyle = {}): string {
  return when.edtf === null ? words[locale].noDate : formatEdtf(when.edtf, locale, style);
}

/** A period of days: "13–19 February 2023", "28 December 2020 – 3 January 2021". */
export function formatPeriod(period: Period, locale: Locale, style: DateStyle = {}): string {
  return formatEdtf(`${period.start}/${period.end}`, locale, style);
}

/** The weekday of an ISO 8601 day: "Friday", short "Fri". */
export function formatWeekday(day: string, locale: Locale, length: DateStyle['length'] = 'long'): string {
  const { weekday, weekdayShort } = words[locale].date;
  const number = new Date(`${day}T00:00Z`).getUTCDay() || 7;
  return lookUp(length === 'short' ? weekdayShort : weekday, number) ?? day;
}

type DateWords = Words['date'];

/** `alone`: the dictionary form; `of`: after a preposition or a day (the genitive, where a language has one). */
type Form = 'alone' | 'of';

class DateWriter {
  private readonly say: DateWords;
  private readonly short: boolean;
  private readonly withYear: boolean;

  constructor(say: DateWords, style: DateStyle) {
    this.say = say;
    this.short = style.length === 'short';
    this.withYear = style.year ?? true;
  }

  /** Null when a part has no words. */
  write(value: Edtf): string | null {
    if (value.kind === 'date') return this.date(value.date, this.withYear);
    if (value.kind === 'set') return this.set(value.members, value.join);
    const { from, to } = value;
    if (typeof to === 'string') {
      if (typeof from === 'string') return null;
      const start = this.date(from, this.withYear, 'of');
      const since = start && fill(this.say.from, { date: start });
      return since && to === 'unknown' ? fill(this.say.unknownEnd, { date: since }) : since;
    }
    if (typeof from === 'string') {
      const end = this.date(to, this.withYear, 'of');
      const until = end && fill(this.say.until, { date: end });
      return until && from === 'unknown' ? fill(this.say.unknownStart, { date: until }) : until;
    }
    return this.interval(from, to);
  }

  private set(members: readonly Edtf[], join: 'or' | 'and'): string | null {
    const written = members.map((member) => this.write(member));
    if (!written.every((member) => member !== null)) return null;
    const last = written.pop();
    if (last === undefined) return null;
    return written.length === 0 ? last : fill(this.say[join], { list: written.join(', '), last });
  }

  private interval(from: CalendarDate, to: CalendarDate): string | null {
    if (same(from, to)) return this.date(from, this.withYear);
    if (from.time && to.time && same({ ...from, time: to.time }, to)) {
      const [{ time, ...day }, hours] = [from, { from: this.time(from.time), to: this.time(to.time) }];
      const date = this.date(day, this.withYear);
      return date && fill(this.say.withTime, { date, time: fill(this.say.short, hours) });
    }
    const year = yearOf(from);
    if (year === undefined || year !== yearOf(to) || isQualified(from) || isQualified(to)) {
      // Two years in one interval are always shown, or the reader could not tell them apart.
      const [start, end] = [this.date(from, true), this.date(to, true)];
      const bare = from.unit === 'year' && to.unit === 'year' && !isQualified(from) && !isQualified(to);
      return start && end && fill(bare ? this.say.short : this.say.range, { from: start, to: end });
    }
    const span = this.spanWithinYear(from, to);
    return span && this.addYear(span, year, this.withYear);
  }

  private spanWithinYear(from: CalendarDate, to: CalendarDate): string | null {
    if (from.unit === 'day' && to.unit === 'day' && from.month === to.month && !from.time && !to.time) {
      if (from.day === null || to.day === null) return null;
      const month = this.month(from.month, 'of');
      return month && fill(this.say.days, { from: `${from.day}`, to: `${to.day}`, month });
    }
    const [start, end] = [this.withoutYear(from), this.withoutYear(to)];
    const bare = from.unit === 'month' && to.unit === 'month';
    return start && end && fill(bare ? this.say.short : this.say.range, { from: start, to: end });
  }

  /** One date, with its qualifiers. */
  private date(date: CalendarDate, withYear: boolean, form: Form = 'alone'): string | null {
    let written = this.plain(date, withYear, date.approximate ? 'of' : form);
    if (written && date.approximate) written = fill(this.say.about, { date: written });
    return written && date.uncertain ? fill(this.say.uncertain, { date: written }) : written;
  }

  private plain(date: CalendarDate, withYear: boolean, form: Form): string | null {
    const { say } = this;
    switch (date.unit) {
      case 'year':
        return form === 'of' ? fill(say.yearOf, { year: date.year }) : date.year;
      case 'decade':
        return fill(form === 'of' ? say.decadeOf : say.decade, { year: date.year });
      case 'century':
        return lookUp(form === 'of' ? say.centuryOf : say.century, date.number);
      case 'week':
        return this.interval(weekday(date.year, date.week, 1), weekday(date.year, date.week, 7));
      case 'weekday': {
        const name = lookUp(say.weekday, date.weekday);
        return name && fill(say.noWeek, { date: name });
      }
      case 'month':
        if (date.month === null && date.year !== null) return fill(say.noMonth, { date: date.year });
        break;
      default:
    }
    const bare = this.withoutYear(date, form);
    const dated = bare && this.addYear(bare, date.year, withYear);
    if (!dated || date.unit !== 'day') return dated;
    if (date.day === null) return fill(say.noDay, { date: dated });
    return date.time === undefined ? dated : fill(say.withTime, { date: dated, time: this.time(date.time) });
  }

  private withoutYear(date: CalendarDate, form: Form = 'alone'): string | null {
    const { say } = this;
    const of = form === 'of';
    switch (date.unit) {
      case 'day': {
        if (date.day === null) return this.month(date.month, form);
        const month = this.month(date.month, 'of');
        return month && fill(say.day, { day: `${date.day}`, month });
      }
      case 'month':
        return date.month === null ? null : this.month(date.month, form);
      case 'season':
        return lookUp(of ? say.seasonOf : say.season, date.number);
      case 'quarter':
        return lookUp(of ? say.quarterOf : say.quarter, date.number);
      case 'half':
        return lookUp(of ? say.halfOf : say.half, date.number);
      default:
        return null;
    }
  }

  /** A year that was not given is always said, even under a heading that gives one. */
  private addYear(date: string, year: string | null, withYear: boolean): string {
    if (year === null) return fill(this.short ? this.say.noYearShort : this.say.noYear, { date });
    return withYear ? fill(this.say.withYear, { date, year }) : date;
  }

  private month(number: number, form: Form): string | null {
    const { say } = this;
    if (this.short) return lookUp(form === 'of' ? say.monthShortOf : say.monthShort, number);
    return lookUp(form === 'of' ? say.monthOf : say.month, number);
  }

  private time(time: string): string {
    // EDTF wants seconds, which hardly a text says: where they are nought, nobody said them.
    const said = time.replace(/^(\d\d:\d\d):00/, '$1');
    return lookUp(this.say.dayPart, time) ?? said.replace('Z', ' UTC').replace(/(?<=\d)([+-])/, ' $1');
  }
}

function lookUp(table: Record<string, string>, key: string | number): string | null {
  return table[key] ?? null;
}

function isQualified(date: CalendarDate): boolean {
  return date.approximate || date.uncertain || date.time !== undefined;
}

/** The year of a part of a year, null when it was not given; undefined for whole years and what has none. */
function yearOf(date: CalendarDate): string | null | undefined {
  if (date.unit === 'day' || date.unit === 'season' || date.unit === 'quarter' || date.unit === 'half')
    return date.year;
  return date.unit === 'month' && date.month !== null ? date.year : undefined;
}

function same(a: CalendarDate, b: CalendarDate): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A day of an ISO week; week 1 holds 4 January. */
function weekday(year: string, week: number, day: number): CalendarDate {
  const fourth = new Date(`${year}-01-04T00:00Z`);
  const offset = (week - 1) * 7 + day - (fourth.getUTCDay() || 7);
  const date = new Date(fourth.getTime() + offset * 86_400_000);
  return {
    unit: 'day',
    year: String(date.getUTCFullYear()).padStart(4, '0'),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    approximate: false,
    uncertain: false,
  };
}
