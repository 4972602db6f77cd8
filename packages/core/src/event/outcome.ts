import * as z from 'zod';
import { Day } from '../time/timex.ts';
import { Event } from './event.ts';

/** What one article says came of an announcement. */
export const Answer = z.object({
  event: Event,
  /** `denied`: said not to be planned. `not-done`: its day passed without it. */
  kind: z.enum(['done', 'not-done', 'denied', 'refused', 'called-off', 'postponed']),
  /** `as-said`: on a promised day. `near`: a day off. `before` and `later`: of the promised days. `unsaid`: undated. */
  days: z.enum(['as-said', 'near', 'before', 'later', 'unsaid']),
});
export type Answer = z.infer<typeof Answer>;

/** What was announced, and what is known to have come of it. */
export const Outcome = z.object({
  promise: Event,
  /** The first day on which the article can have said it. */
  announced: Day.nullable(),
  /**
   * `open`: nothing answers it. `overdue`: nothing answers it, and the archive goes on past its last day.
   * `disputed`: some say that it came about, some that it did not.
   */
  verdict: z.enum(['kept', 'late', 'denied', 'postponed', 'disputed', 'overdue', 'open']),
  outcomes: z.array(Answer),
  /** The day of the latest article, up to which the verdict holds. */
  asOf: Day.nullable(),
});
export type Outcome = z.infer<typeof Outcome>;
