import type { Block } from '../article/article.ts';
import type { Event, Factuality, Participant, When } from './event.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Parsed } from './parse.ts';

/** For how many sentences a meeting stays what the text is about when nothing names it again. */
const MEMORY = 4;

/** What the text has told so far: the last meeting, its parties and its date. */
export class Discourse {
  private meeting: Event | undefined;
  private age = 0;
  private list = false;

  enter(kind: Block['kind']): void {
    this.list = kind === 'list-item';
  }

  passSentence(): void {
    // The items of a list belong to the line that introduces them, however long it is.
    if (!this.list) this.age++;
  }

  tell(event: Event): void {
    const parties = [...event.actors, ...event.recipients];
    const countries = new Set(parties.map((one) => one.country ?? one.id).filter((one) => one !== undefined));
    const together =
      event.type === 'CONSULT' || event.type === 'SUPPORT' || event.type === 'AGREE' || event.type === 'COOPERATE';
    if (!together || countries.size !== 2 || event.factuality.polarity === 'negative') return;
    this.meeting = event;
    this.age = 0;
  }

  /** Those whom "the two leaders", "the parties" can only mean; undefined when the text does not say. */
  parties(): Participant[] | undefined {
    if (this.meeting === undefined || this.age > MEMORY) return undefined;
    return [...this.meeting.actors, ...this.meeting.recipients];
  }

  /** The date of the meeting, for a sentence that refers to its parties. */
  carried(parsed: Parsed, factuality: Factuality): When | undefined {
    const { meeting } = this;
    if (meeting === undefined || this.age > MEMORY || meeting.when.start === null || factuality.modality !== 'actual')
      return undefined;
    const refers =
      parsed.mentions.some((one) => one.kind === 'group') ||
      (this.age === 0 && sameSentence(parsed, meeting)) ||
      this.list;
    if (!refers || factuality.historical || meeting.when.basis === 'period') return undefined;
    return { ...meeting.when, basis: 'carried' };
  }
}

/** The happening hangs on the meeting of the same sentence: "met on Monday, signing a treaty". */
function sameSentence({ tokens, clauses, words }: Parsed, meeting: Event): boolean {
  const first = tokens[0]?.start ?? 0;
  const during = words.some((word) => ((word?.roles ?? 0) & ROLE.proof) !== 0);
  return meeting.evidence.start === first && (clauses.some((clause) => clause.opener === 'participle') || during);
}
