import * as z from 'zod';
import { Span } from '../text/span.ts';

/** How the value was found: written out, counted from an anchor, left partly open, or vague by nature. */
export const TimexBasis = z.enum(['explicit', 'relative', 'partial', 'vague']);

/**
 * A temporal expression after TIMEX3 (ISO-TimeML, ISO 24617-1).
 * `value` is a TIMEX3 value (`2016-06-07`, `XXXX-06-07`, `P2D`, `PAST_REF`);
 * `edtf` the same in EDTF (ISO 8601-2) where it is a date or an interval of dates.
 */
export const Timex = Span.extend({
  text: z.string(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
  mod: z
    .enum([
      'BEFORE',
      'AFTER',
      'ON_OR_BEFORE',
      'ON_OR_AFTER',
      'LESS_THAN',
      'MORE_THAN',
      'EQUAL_OR_LESS',
      'EQUAL_OR_MORE',
      'START',
      'MID',
      'END',
      'APPROX',
    ])
    .optional(),
  edtf: z.string().optional(),
  basis: TimexBasis,
  /** The expression that this one was counted from, by its place in the same list; absent: counted from the anchor, or not at all. */
  anchorTimeID: z.int().nonnegative().optional(),
});
export type Timex = z.infer<typeof Timex>;

/** An ISO 8601 calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date();

/** Whole calendar days, both ends included. */
export const Period = z.object({ start: Day, end: Day });
export type Period = z.infer<typeof Period>;
