import * as z from 'zod';
import { Quote, quote } from '../text/span.ts';
import { Event } from './event.ts';
import type { Parsed } from './parse.ts';
import { Need } from './predicates/predicate.ts';

/** Why words that could tell an event tell none. Codes never change their meaning; docs/events.md explains each. */
export const Reason = z.enum([
  // Of a whole sentence.
  'heading',
  'no-predicate',
  'trap',
  // Of a verb or noun that the lexicon knows.
  'incomplete',
  'no-actor',
  'unresolved',
  'anyone',
  'purpose',
  'condition',
  'named',
  'only-affirmed',
  'idiom',
  'unproven',
  'compound',
  // Of what another event of the sentence has told already.
  'said',
  'repeated',
]);
export type Reason = z.infer<typeof Reason>;

/** Words that were looked at and tell no event; `rule` is the row of the lexicon that fitted best, as in `Event.rule`. */
export const Rejection = z.object({
  trigger: Quote,
  reason: Reason,
  rule: z.string().optional(),
  /** For `no-actor`: whom the rule asks for. */
  needs: Need.optional(),
});
export type Rejection = z.infer<typeof Rejection>;

/** One sentence, what was found in it and what was rejected, both in the order of their words. */
export const Explanation = z.object({ sentence: Quote, events: z.array(Event), rejected: z.array(Rejection) });
export type Explanation = z.infer<typeof Explanation>;

/** Collects the explanation of a text while its events are looked for. */
export class Trace {
  readonly explanations: Explanation[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  enter(start: number, end: number): void {
    this.explanations.push({ sentence: quote(this.text, start, end), events: [], rejected: [] });
  }

  found(event: Event): void {
    this.explanations.at(-1)?.events.push(event);
  }

  /** A sentence in which nothing was looked at has no word that the lexicon knows as a happening. */
  leave(): void {
    const here = this.explanations.at(-1);
    if (here?.events.length === 0 && here.rejected.length === 0) this.skip('no-predicate');
    here?.rejected.sort((a, b) => a.trigger.start - b.trigger.start);
  }

  /** Nothing is told by the whole sentence. */
  skip(reason: Reason): void {
    const here = this.explanations.at(-1);
    here?.rejected.push({ trigger: here.sentence, reason });
  }

  /** `first` and `last` are tokens of the sentence. */
  reject(
    { tokens }: Pick<Parsed, 'tokens'>,
    first: number,
    last: number,
    reason: Reason,
    { name, needs }: { name?: string; needs?: Need } = {},
  ): void {
    const start = tokens[first]?.start ?? 0;
    const trigger = quote(this.text, start, Math.max(start, tokens[last]?.end ?? 0));
    this.explanations.at(-1)?.rejected.push({
      trigger,
      reason,
      ...(name === undefined ? {} : { rule: name }),
      ...(reason === 'no-actor' && needs !== undefined ? { needs } : {}),
    });
  }
}
