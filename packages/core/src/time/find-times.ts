import { detectLanguage } from '../text/language.ts';
import { parseDay } from './calendar.ts';
import { grammarOf } from './grammar.ts';
import { timeLanguages } from './languages/index.ts';
import { Tagger } from './tagger.ts';
import type { Timex } from './timex.ts';

/** The languages that `findTimes` knows, BCP 47. */
export const timeLanguageCodes: readonly string[] = timeLanguages.map(({ code }) => code);

export type TimeContext = {
  /** The day that relative expressions count from, `YYYY-MM-DD`; null or absent: none is known. */
  anchor?: string | null;
  /** BCP 47; absent: taken from the text. */
  language?: string;
  /** False: the anchor says nothing of the time of writing, and nothing relative is resolved. */
  trusted?: boolean;
};

/**
 * Finds the temporal expressions of a text, in order, never overlapping. Linear in the text; never throws, whatever the
 * text: half characters, marks of direction and a million digits included.
 *
 * Offsets are UTF-16 code units into the text as given. Types, values and mods are those of TIMEX3 (ISO-TimeML,
 * ISO 24617-1): ISO 8601 weeks, seasons as the meteorologists have them, decades as their first three digits, years
 * BC as `BC0480`, clock times as the text has them. Extents follow TempEval-3: no preposition, modifiers ("early",
 * "more than") inside. `edtf` is the same in EDTF (ISO 8601-2), there 480 BC is `-0479` and a clock time carries its zone.
 *
 * What has no year takes it from the anchor, by the tense of its clause, or in a text that tells history from the story.
 * `anchorTimeID` is the place in the result of the expression that one was counted from, when it was not the anchor.
 *
 * An anchor that is no day counts as none: then nothing relative is resolved, and `basis` says `partial`.
 * A language nobody taught it finds nothing.
 */
export function findTimes(text: string, context: TimeContext = {}): Timex[] {
  const anchor = context.trusted === false || !context.anchor ? null : parseDay(context.anchor);
  const code = primary(context.language ?? detectLanguage(text));
  const language = timeLanguages.find((candidate) => candidate.code === code);
  if (language) return new Tagger(text, grammarOf(language), anchor).tag();
  if (context.language !== undefined && context.language !== 'und') return [];
  // A line too short to tell its language: the one that has the most to say of it.
  let best: Timex[] = [];
  for (const candidate of timeLanguages) {
    const found = new Tagger(text, grammarOf(candidate), anchor).tag();
    if (covered(found) > covered(best)) best = found;
  }
  return best;
}

/** The language of a BCP 47 tag: `en` of `en-GB`. */
function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}

/** Whether `findTimes` knows the language of a BCP 47 tag; `und` leaves it to the text. */
export function isTimeLanguage(tag: string): boolean {
  return primary(tag) === 'und' || timeLanguageCodes.includes(primary(tag));
}

function covered(timexes: readonly Timex[]): number {
  return timexes.reduce((sum, { start, end }) => sum + end - start, 0);
}
