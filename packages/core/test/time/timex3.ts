/**
 * Whether a string is a TIMEX3 value (ISO-TimeML, ISO 24617-1, after TIDES 2005), digit by digit: no 13th month, no
 * 31 June, no 54th week, no duration whose parts are out of order.
 */
export function isTimex3(value: string): boolean {
  if (/^(?:PAST|PRESENT|FUTURE)_REF$/.test(value)) return true;
  if (value.startsWith('P')) return isDuration(value);
  const [date = '', time, ...rest] = value.split('T');
  return rest.length === 0 && isDate(date) && (time === undefined || isTime(time));
}

function isDate(value: string): boolean {
  const [year = '', part, day, ...rest] = value.split('-');
  if (rest.length > 0) return false;
  // Centuries and decades are years cut short; years BC carry their era.
  if (part === undefined) return /^(?:BC)?(?:\d{2,4}|X{2,4}|XX\d)$/.test(year);
  if (!/^(?:BC)?(?:\d{4}|XXXX)$/.test(year)) return false;
  if (/^W(?:0[1-9]|[1-4]\d|5[0-3]|XX)$/.test(part)) return day === undefined || /^(?:[1-7]|WE)$/.test(day);
  if (/^(?:Q[1-4X]|H[12X]|SP|SU|FA|WI)$/.test(part)) return day === undefined;
  if (!/^(?:0[1-9]|1[0-2]|XX)$/.test(part)) return false;
  if (day === undefined || day === 'XX') return true;
  return /^(?:0[1-9]|[12]\d|3[01])$/.test(day) && Number(day) <= daysIn(year, part);
}

function daysIn(year: string, month: string): number {
  if (month === 'XX') return 31;
  const known = /^\d{4}$/.test(year) ? Number(year) : 2024;
  const last = new Date(Date.UTC(2000, Number(month), 0));
  last.setUTCFullYear(known, Number(month), 0);
  return last.getUTCDate();
}

function isTime(value: string): boolean {
  return /^(?:MO|MI|DT|AF|EV|NI|XX|(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value);
}

const NUMBER = String.raw`(?:\d+(?:\.\d+)?|X)`;
const DURATION = new RegExp(
  `^P(?:${NUMBER}CE)?(?:${NUMBER}DE)?(?:${NUMBER}Y)?(?:${NUMBER}Q)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}WE)?(?:${NUMBER}D)?` +
    `(?:T(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`,
);

function isDuration(value: string): boolean {
  // ISO writes X before the clock's T or behind it; the units tell which is meant.
  return DURATION.test(value) && !/^PT?$|T$/.test(value);
}
