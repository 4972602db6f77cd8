import * as z from 'zod';
import { Quote, type Span } from '../text/span.ts';
import { Day } from '../time/timex.ts';
import { EventContext, EventMode, EventType, Sector } from './plover.ts';

/** Who takes part. A resolved pronoun, group or implied actor says so in `resolvedBy`; of `home` only the state is. */
export const Participant = z.object({
  name: z.string(),
  /** Identity in the gazetteer, the same across spellings and languages. */
  id: z.string().optional(),
  /** ISO 3166-1 alpha-3. */
  country: z.string().length(3).optional(),
  sector: Sector.optional(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  resolvedBy: z.enum(['text', 'group', 'pronoun', 'implicit', 'home']),
});
export type Participant = z.infer<typeof Participant>;

/** When it happened, and how we know. `start` and `end` are inclusive days when the value is a calendar interval. */
export const When = z.object({
  edtf: z.string().nullable(),
  start: Day.nullable(),
  end: Day.nullable(),
  granularity: z.enum([
    'time',
    'day',
    'week',
    'month',
    'season',
    'quarter',
    'year',
    'decade',
    'century',
    'interval',
    'none',
  ]),
  basis: z.enum(['explicit', 'relative', 'carried', 'period', 'none']),
  /** Index of the expression in the article's timex. */
  timex: z.int().nonnegative().optional(),
});
export type When = z.infer<typeof When>;

/** Said, denied, planned and done are four different things; `alleged`: it is said to have happened, and nobody stands for it. */
export const Factuality = z.object({
  polarity: z.enum(['positive', 'negative']),
  modality: z.enum(['actual', 'planned', 'possible', 'alleged']),
  /** The chain of who says so, nearest first; empty when the author does. */
  reportedBy: z.array(z.string()),
  /** Background told as history, not news of the period. */
  historical: z.boolean(),
});
export type Factuality = z.infer<typeof Factuality>;

/** `unit` is an ISO 4217 code, `%`, or the thing counted. */
export const Amount = z.object({ value: z.number(), unit: z.string(), text: z.string() });
export type Amount = z.infer<typeof Amount>;

/** Who did what to whom, when, said by which sentence. Spans count in `article.text`. */
export const Event = z.object({
  id: z.string(),
  articleId: z.string(),
  type: EventType,
  mode: EventMode.optional(),
  contexts: z.array(EventContext),
  when: When,
  actors: z.array(Participant),
  recipients: z.array(Participant),
  place: z.string().optional(),
  amounts: z.array(Amount),
  factuality: Factuality,
  /** The words that name the happening. */
  trigger: Quote,
  /** The sentence that says it. */
  evidence: Quote,
  /** The rule that made it. */
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});
export type Event = z.infer<typeof Event>;

/** Mentions in several articles that tell one happening; `conflicts` are those whose days differ from `when`. */
export const Linked = z.object({
  id: z.string(),
  mentions: z.array(Event),
  when: When,
  conflicts: z.array(z.object({ eventId: z.string(), when: When })),
});
export type Linked = z.infer<typeof Linked>;

export type { Span };
