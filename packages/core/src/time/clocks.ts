import { markBits, standsAlone, UNIT } from './number-marks.ts';
import { cardinalWords, ordinal, type Reading } from './number-words.ts';
import type { Tokens } from './tokens.ts';

/** `14:37`, `14.37` is left to the rules. Value: minutes since midnight. */
export function clock(tokens: Tokens, i: number): Reading | null {
  const [hour, minute] = [tokens.number(i), tokens.number(i + 2)];
  if (!tokens.isNumber(i) || !tokens.isMark(i + 1, ':') || !tokens.isGlued(i + 1)) return null;
  if (!tokens.isNumber(i + 2) || !tokens.isGlued(i + 2) || tokens.digits(i + 2) !== 2) return null;
  if (tokens.digits(i) > 2 || hour > 24 || minute > 59) return null;
  if (i > 0 && tokens.isGlued(i) && (tokens.isMark(i - 1, ':') || tokens.isMark(i - 1, '.'))) return null;
  let end = i + 3;
  if (tokens.isMark(end, ':') && tokens.isGlued(end) && tokens.isGlued(end + 1) && tokens.isNumber(end + 1)) {
    if (tokens.digits(end + 1) !== 2) return null;
    end += 2;
  }
  return { value: hour * 60 + minute, end };
}

export function hour(tokens: Tokens, i: number): Reading | null {
  if (tokens.isNumber(i)) {
    const value = tokens.number(i);
    return tokens.digits(i) <= 2 && value <= 24 && standsAlone(tokens, i) ? { value: value * 60, end: i + 1 } : null;
  }
  const value = tokens.sense(i, 'number');
  return typeof value === 'number' && value <= 12 ? { value: value * 60, end: i + 1 } : null;
}

/** "Six thirty", "six-thirty": an hour and its minutes in words. */
export function spokenClock(tokens: Tokens, i: number): Reading | null {
  const full = tokens.isWord(i) ? hour(tokens, i) : null;
  if (!full) return null;
  const minutes = cardinalWords(tokens, tokens.isMark(full.end, '-') ? full.end + 1 : full.end);
  if (!minutes || Number(minutes.value) < 10 || Number(minutes.value) > 59) return null;
  return { value: Number(full.value) + Number(minutes.value), end: minutes.end };
}

/** An hour as an ordinal: "о третій годині". */
export function ordinalHour(tokens: Tokens, i: number): Reading | null {
  const found = ordinal(tokens, i);
  return found && Number(found.value) <= 24 ? { value: Number(found.value) * 60, end: found.end } : null;
}

/** Minutes to an hour or past it, as they are said: by fives, or any that are called minutes. */
function roundMinutes(tokens: Tokens, i: number): Reading | null {
  const found = tokens.isNumber(i)
    ? standsAlone(tokens, i)
      ? { value: tokens.number(i), end: i + 1 }
      : null
    : cardinalWords(tokens, i);
  if (!found) return null;
  const minutes = Number(found.value);
  const isNamed = tokens.sense(found.end, 'unit.minute') !== undefined;
  // "Twenty three" before no hour is the twenty before three.
  if (minutes > 20 && minutes % 5 !== 0 && !isNamed && tokens.sense(i, 'number') === 20)
    return { value: 20, end: i + 1 };
  return minutes > 0 && minutes < 30 && (isNamed || minutes % 5 === 0) ? found : null;
}

/** Of the hour that follows: the "five to" of "five to three". */
export function minutesTo(tokens: Tokens, i: number): Reading | null {
  const found = roundMinutes(tokens, i);
  return found && { value: -Number(found.value), end: found.end };
}

/** Of the hour that follows: the "five past" of "five past three". */
export function minutesPast(tokens: Tokens, i: number): Reading | null {
  return roundMinutes(tokens, i);
}

/** Of the hour that is under way: «пять минут» of «пять минут четвёртого», five past three. */
export function minutesInto(tokens: Tokens, i: number): Reading | null {
  const found = roundMinutes(tokens, i);
  return found && { value: Number(found.value) - 60, end: found.end };
}

/** `18.30`, where a rule knows it for a clock time. */
export function dottedClock(tokens: Tokens, i: number): Reading | null {
  if (!tokens.isNumber(i) || !tokens.isMark(i + 1, '.') || !tokens.isNumber(i + 2)) return null;
  if (!tokens.isGlued(i + 1) || !tokens.isGlued(i + 2) || tokens.digits(i + 2) !== 2 || tokens.digits(i) > 2)
    return null;
  if (tokens.number(i) > 23 || tokens.number(i + 2) > 59) return null;
  if (tokens.isGlued(i) && markBits(tokens, i - 1) !== 0) return null;
  const chained = tokens.isGlued(i + 3) && (markBits(tokens, i + 3) & UNIT || tokens.isNumber(i + 4));
  return chained && tokens.isGlued(i + 4) ? null : { value: tokens.number(i) * 60 + tokens.number(i + 2), end: i + 3 };
}

/** `0600`, where a rule knows it for a clock time. */
export function hoursMinutes(tokens: Tokens, i: number): Reading | null {
  if (!tokens.isNumber(i) || tokens.digits(i) !== 4 || !standsAlone(tokens, i)) return null;
  const [hours, minutes] = [Math.floor(tokens.number(i) / 100), tokens.number(i) % 100];
  return hours > 24 || minutes > 59 ? null : { value: hours * 60 + minutes, end: i + 1 };
}

/** "18 часов 30 минут". */
export function longClock(tokens: Tokens, i: number): Reading | null {
  const full = hour(tokens, i);
  const at = full?.end ?? i;
  if (!full || tokens.sense(at, 'unit.hour') === undefined || !tokens.isNumber(at + 1)) return null;
  if (tokens.sense(at + 2, 'unit.minute') === undefined || tokens.number(at + 1) > 59) return null;
  return { value: Number(full.value) + tokens.number(at + 1), end: at + 3 };
}

/** The `3` of `UTC+3`, the `05:30` of `UTC+05:30`. Value: as ISO 8601 writes it. */
export function utcOffset(tokens: Tokens, i: number): Reading | null {
  if (!tokens.isNumber(i) || tokens.digits(i) > 2 || tokens.number(i) > 14) return null;
  const sign = tokens.isMark(i - 1, '+') ? '+' : '-';
  const isFull =
    tokens.isMark(i + 1, ':') && tokens.isGlued(i + 2) && tokens.isNumber(i + 2) && tokens.digits(i + 2) === 2;
  const minutes = isFull ? tokens.number(i + 2) : 0;
  const value = `${sign}${String(tokens.number(i)).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return minutes > 59 ? null : { value, end: isFull ? i + 3 : i + 1 };
}
