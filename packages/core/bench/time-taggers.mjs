// Temporal taggers behind one shape: tag(text, anchor) gives spans in UTF-16 code units with TIMEX3 values.
// The adapters add no knowledge: they write what the other libraries resolve in the notation that is scored.
import { createRequire } from 'node:module';
import * as chrono from 'chrono-node';
import { findTimes } from '../dist/index.js';

const require = createRequire(import.meta.url);
const recognizers = require('@microsoft/recognizers-text-date-time');

const pad = (number) => String(number).padStart(2, '0');

/** ISO 8601 week of a day at noon UTC. */
function week(year, month, day) {
  const thursday = new Date(Date.UTC(year, month - 1, day, 12));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const days = (thursday - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000;
  return `${thursday.getUTCFullYear()}-W${pad(Math.floor(days / 7) + 1)}`;
}

/** chrono gives a moment and which parts of it are certain; a word for a unit says how fine a relative one is. */
function chronoValue({ text, start }) {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => start.get(part));
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (start.isCertain('hour')) return `${date}T${pad(start.get('hour'))}:${pad(start.get('minute') ?? 0)}`;
  if (/\bweeks?\b/i.test(text)) return week(year, month, day);
  if (/\bmonths?\b/i.test(text)) return `${year}-${pad(month)}`;
  if (/\byears?\b/i.test(text)) return String(year);
  if (start.isCertain('day') || start.isCertain('weekday')) return date;
  if (start.isCertain('month')) return `${year}-${pad(month)}`;
  return start.isCertain('year') ? String(year) : date;
}

/** Without the preposition before and the comma behind, which TimeML leaves out and chrono takes along. */
function trimmed({ index, text }) {
  const before = /^(?:on|in|at|for|within|by|since|from)\s+/i.exec(text)?.[0].length ?? 0;
  const inner = text.slice(before).replace(/[,\s]+$/, '');
  return { start: index + before, end: index + before + inner.length, text: inner };
}

function chronoType({ start }) {
  return start.isCertain('hour') ? 'TIME' : 'DATE';
}

/** Recognizers gives a TIMEX, with X where the past and the next are both possible: the past one is taken, as news mostly means. */
function recognizersValue({ typeName, resolution }, anchor) {
  const value = resolution?.values?.[0];
  if (!value) return '';
  const timex = value.timex ?? '';
  const settled = !/X/.test(timex.slice(0, 10)) && !timex.startsWith('(');
  if (typeName.endsWith('.time')) return `${anchor}${timex}`;
  if (typeName.endsWith('.duration') || typeName.endsWith('.set') || settled) return timex;
  const from = value.start ?? value.value ?? '';
  return typeName.endsWith('.daterange') && /^XXXX-\d\d$/.test(timex) ? from.slice(0, 7) : from.replace(' ', 'T');
}

function recognizersType(typeName) {
  if (typeName.endsWith('.duration')) return 'DURATION';
  if (typeName.endsWith('.set')) return 'SET';
  return /time/.test(typeName.split('.')[1] ?? '') ? 'TIME' : 'DATE';
}

export const taggers = [
  { name: 'letapis', tag: (text, anchor) => findTimes(text, { anchor, language: 'en', trusted: true }) },
  {
    name: 'chrono-node',
    tag: (text, anchor) =>
      chrono.parse(text, { instant: new Date(`${anchor}T12:00:00Z`), timezone: 0 }).map((found) => ({
        ...trimmed(found),
        type: chronoType(found),
        value: chronoValue(found),
      })),
  },
  {
    name: 'recognizers-text',
    // A paragraph at a time: its cost grows with the square of the text.
    tag: (text, anchor) =>
      [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].flatMap(({ 0: paragraph, index }) =>
        recognizers.recognizeDateTime(paragraph, 'en-us', 0, new Date(`${anchor}T12:00:00`)).map((found) => ({
          start: index + found.start,
          end: index + found.end + 1,
          text: found.text,
          type: recognizersType(found.typeName),
          value: recognizersValue(found, anchor),
        })),
      ),
  },
];
