import { seatOf } from './abroad.ts';
import { isLand } from './actor-phrase.ts';
import { EVERY } from './agreement.ts';
import { FORM } from './forms/english.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention, Noun } from './mention.ts';
import { isPublic } from './need.ts';
import { chainOf, type Parsed, rootAt } from './parse.ts';
import type { Sense } from './sense.ts';
import { type Side, side } from './side.ts';
import { slavicSubject } from './subject-slavic.ts';
import type { Verb } from './verb.ts';

/** Verbs that tell of a deed by their «о»; by those of the first list it is done. */
const DOES = new Set(['объявить', 'объявлять', 'абвясціць', 'абвяшчаць']);
const TELLS = new Set(
  'сообщить сообщать заявить рассказать проинформировать отчитаться паведаміць паведамляць заявіць расказаць распавесці'.split(
    ' ',
  ),
);
const ABOUT = new Set(['о', 'об', 'аб', 'пра']);
const DECISION = new Set(['решение', 'рашэнне']);

/** The verb that announces or reports a deed: «объявила о введении санкций», «принял решение о высылке», «сообщила о задержании». */
export function announcerOf(parsed: Parsed, noun: Noun): { verb: Verb; done: boolean } | undefined {
  const { tokens, words, verbAt, mentionOf } = parsed;
  let at = noun.start - 1;
  while (noun.start - at < 4 && mentionOf[at]?.kind === 'modifier') at--;
  if (!ABOUT.has(tokens[at]?.word ?? '')) return undefined;
  const decided = DECISION.has(tokens[at - 1]?.word ?? '');
  if (decided) at--;
  const root = rootAt(parsed, at);
  // «О разрыве отношений в среду объявил президент»
  if (at - (parsed.clauses[root]?.start ?? 0) < 2) return behind(parsed, noun, root);
  for (let i = at - 1; i >= 0 && at - i < 4; i--) {
    const verb = verbAt[i];
    if (verb !== undefined) {
      const { lemma, form } = verb.form;
      const told = verb.kind === 'finite' && (form & (FORM.past | FORM.present)) !== 0 && !isDenied(words, i);
      const done = decided || DOES.has(lemma);
      return told && (done || TELLS.has(lemma)) ? { verb, done } : undefined;
    }
    const loose = ROLE.time | ROLE.adverb | ROLE.preposition;
    if (((words[i]?.roles ?? 0) & loose) === 0 && mentionOf[i] === undefined) return undefined;
  }
  return undefined;
}

/** The verb that a deed stands before. */
function behind({ verbs, words, clauseOf, clauses }: Parsed, noun: Noun, root: number): ReturnType<typeof announcerOf> {
  const verb = verbs.find((one) => one.at >= noun.end);
  const here = clauses[clauseOf[verb?.at ?? 0] ?? 0];
  if (verb?.kind !== 'finite' || (here !== clauses[root] && here?.parent !== root) || isDenied(words, verb.at))
    return undefined;
  const { lemma, form } = verb.form;
  const done = DOES.has(lemma);
  return (form & (FORM.past | FORM.present)) !== 0 && (done || TELLS.has(lemma)) ? { verb, done } : undefined;
}

function isDenied(words: Parsed['words'], at: number): boolean {
  return ((words[at - 1]?.roles ?? 0) & ROLE.negation) !== 0;
}

/** How far behind a noun its own words reach. */
const REACH = 9;

/**
 * The sides of a Slavic noun of a deed: the genitive behind it is who did it or whom it was done to, as the row says; an
 * instrumental did it, «задержание полицией журналиста», and an adjective before it says whose it was, «российское вторжение».
 */
export function deedSides(
  parsed: Parsed,
  noun: Noun,
  sense: Sense,
  announcer: ReturnType<typeof announcerOf>,
  reason: boolean,
): { actors: Side; recipients: Side } | undefined {
  if (announcer === undefined && !reason && isAhead(parsed, noun.start)) return undefined;
  const end = endOf(parsed, noun.end);
  const object = sense.object === undefined ? noun : nounOf(parsed, noun, sense.object);
  if (object === undefined) return undefined;
  const inside = parsed.mentions.filter((one) => one.start >= noun.start && one.end <= end && !one.apposition);
  const bare = inside.filter((one) => one.preposition === undefined && one.kind !== 'modifier');
  const agent = bare.find(
    (one) => one.cases !== EVERY && (one.cases & CASE.instrumental) !== 0 && (one.cases & CASE.genitive) === 0,
  );
  const behind = bare.find((one) => one !== agent && (one.cases & CASE.genitive) !== 0);
  const genitive = behind && ofSubject(parsed, behind);
  const toward = inside.find(
    (one) => one.preposition !== undefined && one.kind !== 'modifier' && isToward(parsed, one),
  );
  const owner = parsed.mentions.find((one) => one.kind === 'modifier' && one.end === noun.start);
  const own = sense.genitive === 'actor';
  const told = announcer === undefined ? [] : slavicSubject(parsed, announcer.verb).mentions;
  // «Полиция сообщила о задержании»: who has that power did it.
  const able = told.some((one) => FORCES.has(one.sector ?? '') || (one.sector === 'GOV' && one.plural));
  // «заявили о выходе из конвенции»: by saying so they leave.
  const leaves = sense.type === 'SANCTION' && sense.mode === 'withdraw';
  const teller = announcer?.done || able || leaves ? told : [];
  const from = agent ?? (own ? (genitive ?? owner) : undefined);
  const there =
    sense.type === 'ASSAULT' ? inside.find((one) => isLand(one) && one.preposition !== undefined) : undefined;
  const to = own ? (toward ?? there) : (genitive ?? toward ?? cityHit(parsed, noun, sense));
  if (from === undefined && to === undefined && teller.length === 0) return undefined;
  const actors = from === undefined && MADE.has(sense.type) ? teller : chain(parsed, from);
  const sides = { actors: side(actors), recipients: side(chain(parsed, to)) };
  const both = [...sides.actors.mentions, ...sides.recipients.mentions];
  // «из-за забастовки диспетчеров»: whoever strikes is told of.
  return both.some(isPublic) || (sense.type === 'PROTEST' && from !== undefined) ? sides : undefined;
}

/** «в ответ на высылку своих дипломатов Москва»: whose they are, the subject says. */
function ofSubject(parsed: Parsed, one: Mention): Mention {
  if (one.country !== undefined || !OWN.has(parsed.tokens[one.start - 1]?.word ?? '')) return one;
  const root = rootAt(parsed, one.start);
  const verb = parsed.verbs.find((other) => other.kind === 'finite' && rootAt(parsed, other.at) === root);
  const [owner, more] = verb === undefined ? [] : slavicSubject(parsed, verb).mentions;
  return owner?.country === undefined || more !== undefined ? one : { ...one, country: owner.country };
}

const OWN = new Set('своих своего своей сваіх свайго сваёй сваей'.split(' '));

/** «обстрел Белгорода»: a city is no actor, its state is hit. */
function cityHit({ places }: Parsed, { end }: Noun, { type }: Sense): Mention | undefined {
  const city = places.find(({ start, cases }) => start === end && (cases & CASE.genitive) !== 0);
  if (type !== 'ASSAULT' || city === undefined) return undefined;
  return seatOf(city);
}

/** Types of deeds of who announces them; who was attacked announces it, too. */
const MADE = new Set(['SANCTION', 'CONCEDE', 'RETREAT', 'COERCE', 'SUPPORT']);

const FORCES = new Set(['COP', 'SPY', 'JUD', 'MIL']);

function chain(parsed: Parsed, mention: Mention | undefined): Mention[] {
  if (mention === undefined) return [];
  return parsed.mentions.includes(mention) && mention.kind !== 'modifier' ? chainOf(parsed, mention) : [mention];
}

/** «После вывода войск пройдут выборы»: what is still to come proves nothing. */
function isAhead(parsed: Parsed, at: number): boolean {
  const root = rootAt(parsed, at);
  if (parsed.verbs.some((verb) => rootAt(parsed, verb.at) === root && (verb.form.form & FORM.future) !== 0))
    return true;
  const open = ROLE.future | ROLE.plan | ROLE.possible | ROLE.obligation;
  return parsed.words.some((word, i) => ((word?.roles ?? 0) & open) !== 0 && rootAt(parsed, i) === root);
}

/** The end of a noun's own phrase: a mark, a verb, or a nominative that begins what is told. */
function endOf({ tokens, verbAt, mentionOf }: Parsed, from: number): number {
  for (let at = from; at < tokens.length && at - from < REACH; at++) {
    const mention = mentionOf[at];
    if (tokens[at]?.kind === 'mark' || verbAt[at] !== undefined) return at;
    if (mention?.start === at && (mention.cases & (CASE.genitive | CASE.instrumental | CASE.locative)) === 0) return at;
  }
  return Math.min(from + REACH, tokens.length);
}

/** The noun of the classes that the row asks for, right behind: «введение санкций», «введение США санкций». */
function nounOf({ nouns }: Parsed, { end }: Noun, classes: ReadonlySet<string>): Noun | undefined {
  return nouns.find((one) => one.start >= end && one.start - end < 4 && one.classes.some((name) => classes.has(name)));
}

/** «против Ирана», «из Сирии», «в Украину»; but «в Минске» is a place. */
function isToward({ words }: Parsed, one: Mention): boolean {
  const roles = words[one.start - 1]?.roles ?? 0;
  if ((roles & ROLE.toward) === 0) return false;
  return (roles & ROLE.place) === 0 || (isLand(one) && (one.cases & CASE.accusative) !== 0 && one.cases !== EVERY);
}
