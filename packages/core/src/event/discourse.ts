import type { Block } from '../article/article.ts';
import type { Event, Factuality, Participant, When } from './event.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import { isInstitution } from './institutions.ts';
import { Introductions } from './introduced.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention, Sentence } from './mention.ts';
import type { Parsed } from './parse.ts';
import { StatesNamed } from './states-named.ts';
import { recalls } from './when.ts';

/** For how many sentences a meeting stays what the text is about when nothing names it again. */
const MEMORY = 4;

/** Of several states, or of a body of many. */
const MANY = '';

/** The one state that a sentence names; undefined where it names none. */
function onlyOf({ mentions, places, words, tokens }: Heard): string | undefined {
  let only: string | undefined;
  let sure = false;
  for (let place = 0; place < mentions.length; place++) {
    const one = mentions[place];
    if (one === undefined || one.kind === 'group' || (one.country === undefined && one.id === undefined)) continue;
    const { kind, country } = one;
    if (country === undefined || (only !== undefined && only !== country)) return MANY;
    only = country;
    // «российский депутат» may be anywhere, «грузинская полиция» is at home.
    sure ||= kind !== 'demonym' || isAtHome(one, mentions[place + 1], tokens, words);
  }
  for (const { country } of places) {
    if (only !== undefined && only !== country) return MANY;
    only = country;
    sure = true;
  }
  return only !== undefined && !sure ? MANY : only;
}

type Heard = Pick<Sentence, 'mentions' | 'places' | 'words' | 'tokens'>;

/** "Georgian police": an adjective with an institution behind it, and in Slavic languages the subject. */
function isAtHome({ end }: Mention, next: Mention | undefined, tokens: Sentence['tokens'], words: Sentence['words']) {
  if (next?.start !== end || next.kind !== 'role' || (next.cases & CASE.nominative) === 0) return false;
  if (((words[end - 2]?.roles ?? 0) & ROLE.preposition) !== 0) return false;
  return next.sector === 'COP' || isInstitution(tokens[next.end - 1]?.word ?? '');
}

const HIS = /^(?:его|ее|её|яго|яе|ягоныя|his|her)$/;

/** What the text has told so far: the last meeting, its parties and its date. */
export class Discourse {
  /** The states named last in the paragraph. */
  private readonly states = new StatesNamed();
  /** The sentence before, whose subject may have "its minister". */
  before: Parsed | undefined;
  /** Whom it has introduced by name. */
  readonly introduced = new Introductions();
  /** The states that it has named. */
  readonly lands = new Set<string>();
  private meeting: Event | undefined;
  private pair: Participant[] | undefined;
  /** Sentences since the pair and since the meeting was told. */
  private age = 0;
  private since = 0;
  private list = false;
  /** Who says what the items of a list say. */
  private speaker: string | undefined;
  /** The one who did what the sentence before told, and whether it named anybody else. */
  private subject: { who: Participant; alone: boolean } | undefined;
  /** The many who did it: "rebels", for a "they" that opens the next. */
  private many: Participant[] | undefined;
  /** By the word that stands for it the body that was named last: "the council"; `null` for two. */
  private readonly heads = new Map<string, { who: Participant; told: number } | null>();
  private told = 0;

  /** The date under which a paragraph tells of what was long ago, until it names another. */
  past: When | undefined;

  /** The one state that each of the last two sentences of the paragraph names, and the one that is read; see `onlyOf`. */
  private older: string | undefined;
  private last: string | undefined;
  private now: string | undefined;

  /** In how many sentences each state has been named. */
  private readonly named = new Map<string, number>();

  /** Remembers the states that a sentence names; "Peru's Congress" names that of no other Congress. */
  name({ mentions }: Pick<Sentence, 'mentions'>): void {
    let before: string | undefined;
    for (const { country } of mentions) {
      if (country !== undefined && country !== before) this.named.set(country, (this.named.get(country) ?? 0) + 1);
      before = country;
    }
    for (const { country, kind, sector } of mentions) {
      if (country === undefined) continue;
      const chamber = kind === 'body' && sector === 'LEG';
      if (!chamber || mentions.every((one) => one.country === undefined || one.country === country))
        this.lands.add(country);
    }
  }

  /** A sentence begins: what the one before it named is of the text before. */
  hear(sentence: Heard): void {
    this.states.hear(sentence);
    this.older = this.last;
    this.last = this.now;
    this.now = onlyOf(sentence);
  }

  /** The only state of which the sentences before speak. */
  get home(): string | undefined {
    const { older, last } = this;
    const only = older === undefined || last === undefined ? (older ?? last) : older === last ? last : MANY;
    return only === undefined || only === MANY || !this.isMostNamed(only) ? undefined : only;
  }

  /** Whether the text is on no other state more: a spokesman from abroad makes no home. */
  private isMostNamed(country: string): boolean {
    const own = this.named.get(country) ?? 0;
    for (const times of this.named.values()) if (times > own) return false;
    return true;
  }

  enter(kind: Block['kind']): void {
    this.past = undefined;
    this.list = kind === 'list-item';
    if (this.list) return;
    this.speaker = undefined;
    this.older = undefined;
    this.last = undefined;
    this.now = undefined;
    this.states.reset();
    this.before = undefined;
  }

  /** "Lukashenka described the talks as follows:" says who tells the items of the list that comes. */
  introduce(speaker: string | undefined): void {
    if (!this.list) this.speaker = speaker;
  }

  /** Who says what stands here, besides those whom its own sentence names. */
  get saidBy(): string | undefined {
    return this.list ? this.speaker : undefined;
  }

  passSentence(): void {
    this.told++;
    // The items of a list belong to the line that introduces them, however long it is.
    if (this.list) return;
    this.age++;
    this.since++;
  }

  /** Two sides named together ("Putin and Lukashenka said") are whom a group word after them means. */
  notice(parties: Participant[]): void {
    if (parties.length !== 2 || countriesOf(parties).size !== 2) return;
    this.pair = parties;
    this.age = 0;
  }

  tell(event: Event): void {
    const [one, two, more] = event.actors;
    if (one && two && !more && isPerson(one) && isPerson(two)) this.notice(event.actors);
    // Who mediates is none of "both sides".
    if (event.type !== 'CONSULT' || event.mode === 'third-party' || event.factuality.polarity === 'negative') return;
    const parties = [...event.actors, ...event.recipients];
    if (countriesOf(parties).size !== 2) return;
    // "Met the president and then the premier": whom "the leaders" means is open.
    const another = this.meeting?.evidence.start === event.evidence.start && this.since === 0;
    this.meeting = event;
    this.pair = another && !samePeople(this.pair, parties) ? undefined : parties;
    this.age = 0;
    this.since = 0;
  }

  /** Remembers the subject of a sentence, when it is one person, for a "he" that opens the next. */
  follow(who: Participant | undefined, alone: boolean): void {
    this.subject = who === undefined ? undefined : { who, alone };
  }

  /** A sentence that told nothing: nobody in it is whom "he" or "they" means. */
  forget(): void {
    this.subject = undefined;
    this.many = undefined;
  }

  /** Remembers the subject of a sentence, when it is one of several people and the only one named. */
  followMany(many: Participant[] | undefined): void {
    this.many = many;
  }

  /** Remembers a body by the word that stands for it: "the UN Security Council", then "the council". */
  head(word: string, who: Participant): void {
    const before = this.heads.get(word);
    const other = before != null && this.told - before.told <= MEMORY && !samePeople([before.who], [who]);
    this.heads.set(word, other ? null : { who, told: this.told });
  }

  /** The body that "the council" means; undefined when none was named of late, or two were. */
  headed(word: string): Participant | undefined {
    const known = this.heads.get(word);
    return known == null || this.told - known.told > MEMORY ? undefined : known.who;
  }

  /** Whether "he" at the start of the next sentence can only mean one person. */
  get known(): 'yes' | 'also' | 'no' {
    if (this.subject === undefined) return 'no';
    return this.subject.alone ? 'yes' : 'also';
  }

  /** Whether the sentence before told of two, whom "they" at the start of the next can only mean. */
  get two(): 'met' | 'named' | 'no' {
    if (this.pair === undefined || this.age > 1) return this.many === undefined ? 'no' : 'named';
    return this.meeting !== undefined && this.since <= 1 ? 'met' : 'named';
  }

  /** The name behind a "he" that reports; the word itself when nobody is sure. */
  namedBy(reporter: string, { words }: Lexicon): string {
    const word = reporter.toLowerCase();
    // «по его словам»
    const isPronoun = HIS.test(word) || ((words.get(word)?.roles ?? 0) & ROLE.pronoun) !== 0;
    return isPronoun && this.subject?.alone === true ? this.subject.who.name : reporter;
  }

  person(): Participant[] | undefined {
    return this.subject === undefined ? undefined : [this.subject.who];
  }

  /** Those whom "the two leaders", "the parties" can only mean; undefined when the text does not say. */
  parties(group: string, text: string, at: number): Participant[] | undefined {
    if (group === 'they' && (this.pair === undefined || this.age > 1) && this.many !== undefined) return this.many;
    // A capital or a ministry is none of "the two leaders".
    if (group !== 'sides' && group !== 'states' && group !== 'they' && !this.pair?.every(isPerson)) return undefined;
    if (group === 'states' && (this.pair === undefined || this.age > 1))
      return this.states.pair(text, at) ?? this.recent;
    return this.recent ?? (group === 'sides' ? this.only : undefined);
  }

  /** The pair that was told, however long ago, in a text that has named no other state. */
  private get only(): Participant[] | undefined {
    if (this.pair === undefined || this.lands.size !== 2) return undefined;
    return [...countriesOf(this.pair)].every((land) => this.lands.has(land)) ? this.pair : undefined;
  }

  private get recent(): Participant[] | undefined {
    return this.age > MEMORY ? undefined : this.pair;
  }

  /** The date of the meeting, for a sentence that refers to its parties. */
  carried(parsed: Parsed, at: number, factuality: Factuality): When | undefined {
    const { meeting } = this;
    if (recalls(parsed, at)) return undefined;
    if (meeting === undefined || this.since > MEMORY || meeting.when.start === null || factuality.modality !== 'actual')
      return undefined;
    const refers =
      parsed.mentions.some((one) => one.kind === 'group' && one.id !== 'person') ||
      (this.since === 0 && sameSentence(parsed, meeting)) ||
      this.list;
    if (!refers || factuality.historical || meeting.when.basis === 'period') return undefined;
    return { ...meeting.when, basis: 'carried' };
  }
}

/** The happening hangs on the meeting of the same sentence: "met on Monday, signing a treaty". */
function sameSentence({ tokens, clauses, roles }: Parsed, meeting: Event): boolean {
  const first = tokens[0]?.start ?? 0;
  const during = (roles & ROLE.proof) !== 0;
  return meeting.evidence.start === first && (clauses.some((clause) => clause.opener === 'participle') || during);
}

function samePeople(one: readonly Participant[] | undefined, two: readonly Participant[]): boolean {
  const ids = new Set(two.map(({ id, name }) => id ?? name));
  return one?.every(({ id, name }) => ids.has(id ?? name)) === true;
}

function isPerson({ id, country, sector }: Participant): boolean {
  return (id !== undefined && id !== country) || (id === undefined && sector === 'GOV');
}

function countriesOf(parties: readonly Participant[]): Set<string> {
  const countries = new Set<string>();
  for (const { country, id } of parties) {
    const whose = country ?? id;
    if (whose !== undefined) countries.add(whose);
  }
  return countries;
}
