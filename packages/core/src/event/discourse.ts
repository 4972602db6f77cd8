import type { Block } from '../article/article.ts';
import type { Event, Factuality, Participant, When } from './event.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Parsed } from './parse.ts';

/** For how many sentences a meeting stays what the text is about when nothing names it again. */
const MEMORY = 4;

/** What the text has told so far: the last meeting, its parties and its date. */
export class Discourse {
  private meeting: Event | undefined;
  private pair: Participant[] | undefined;
  /** Sentences since the pair and since the meeting was told. */
  private age = 0;
  private since = 0;
  private list = false;

  enter(kind: Block['kind']): void {
    this.list = kind === 'list-item';
  }

  passSentence(): void {
    // The items of a list belong to the line that introduces them, however long it is.
    if (this.list) return;
    this.age++;
    this.since++;
  }

  /** Two sides named together ("Putin and Lukashenka said") are whom a group word after them means. */
  notice(parties: Participant[]): void {
    if (countriesOf(parties).size !== 2 || parties.length !== 2) return;
    this.pair = parties;
    this.age = 0;
  }

  tell(event: Event): void {
    const parties = [...event.actors, ...event.recipients];
    if (event.type !== 'CONSULT' || countriesOf(parties).size !== 2 || event.factuality.polarity === 'negative') return;
    this.meeting = event;
    this.pair = parties;
    this.age = 0;
    this.since = 0;
  }

  /** Those whom "the two leaders", "the parties" can only mean; undefined when the text does not say. */
  parties(people: boolean): Participant[] | undefined {
    // A capital or a ministry is none of "the two leaders".
    if (people && !this.pair?.every(isPerson)) return undefined;
    return this.age > MEMORY ? undefined : this.pair;
  }

  /** The date of the meeting, for a sentence that refers to its parties. */
  carried(parsed: Parsed, factuality: Factuality): When | undefined {
    const { meeting } = this;
    if (meeting === undefined || this.since > MEMORY || meeting.when.start === null || factuality.modality !== 'actual')
      return undefined;
    const refers =
      parsed.mentions.some((one) => one.kind === 'group') ||
      (this.since === 0 && sameSentence(parsed, meeting)) ||
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

function isPerson({ id, country, sector }: Participant): boolean {
  return (id !== undefined && id !== country) || (id === undefined && sector === 'GOV');
}

function countriesOf(parties: readonly Participant[]): Set<string> {
  return new Set(parties.flatMap(({ country, id }) => country ?? id ?? []));
}
