import { type Changes, Fields } from './fields.ts';
import type { Meaning } from './languages/language.ts';

/** What a rule found: the tokens [start, end), and its meaning, with the fields that were read. */
export class Match {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly fields: Fields;

  constructor(start: number, end: number, kind: string, fields: Fields) {
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.fields = fields;
  }

  static of(start: number, end: number, meaning: Meaning): Match {
    return new Match(start, end, meaning.kind, Fields.of(meaning));
  }

  /** The same with other fields. */
  with(changes: Changes): Match {
    return this.over(this.start, this.end, changes);
  }

  /** The same meaning for other tokens. */
  over(start: number, end: number, changes: Changes): Match {
    return new Match(start, end, this.kind, this.fields.with(changes));
  }
}
