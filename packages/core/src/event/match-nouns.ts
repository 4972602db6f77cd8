import { HIS } from './actor-slavic.ts';
import { isAttribute, isMany } from './agreement.ts';
import { JOINS } from './antecedent.ts';
import { FORM } from './forms/english.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import { PEOPLE } from './inventory.ts';
import { isTimeAt } from './match-words.ts';
import type { Noun } from './mention.ts';
import { clauseAt, type Parsed, rootAt, wholeStart } from './parse.ts';
import { isIntransitive, type Verb } from './verb.ts';

/** How far an object or a complement can stand from its verb. */
export const REACH = 16;

/** The verb's object: the first noun of the wanted classes before the phrase ends. */
export function nounAfter(
  parsed: Parsed,
  verb: Verb,
  classes: Set<string>,
  overPrepositions: boolean,
): Noun | undefined {
  const { tokens, words, verbAt } = parsed;
  const end = clauseAt(parsed, verb.at).end;
  const { slavic } = parsed;
  const asksPeople = classes.has('person');
  let prepositions = 0;
  for (let at = verb.at + 1; at < end && at - verb.at <= REACH; at++) {
    // "Promised reforms in response to protests"
    if (!slavic && tokens[at - 1]?.word === 'in' && IN_ANSWER.has(tokens[at]?.word ?? '')) return undefined;
    // "Pulled out as part of an agreement"
    if (!slavic && tokens[at - 1]?.word === 'as' && tokens[at]?.word === 'part') return undefined;
    if (!slavic && asksPeople && isOfCorpse(parsed, at, classes)) return undefined;
    const noun = nounAt(parsed, at, classes);
    if (noun !== undefined && !tokens[noun.end]?.glued && tokens[noun.end]?.word !== "'s") {
      // "A guerrilla stronghold": the head is the last noun of a compound; "duty-free" is none.
      const isHead = slavic || !(isNounAt(parsed, noun.end) || isUnknownPlural(parsed, noun.end));
      // «передала список заключённых»: they are not handed over.
      const listed = slavic && asksPeople && HANDS.has(verb.form.lemma) && isBehindNoun(parsed, at, verb.at);
      // «открыли на границе парк»: where it is.
      const there =
        slavic && noun.classes.includes('border') && !classes.has('troops') && ON.has(tokens[at - 1]?.word ?? '');
      if (isHead && !listed && !there) return noun;
    }
    // «объявили о снятии санкций»: the deed tells it.
    if (slavic && ABOUT.has(tokens[at - 1]?.word ?? '') && isDeed(parsed, at)) return undefined;
    const token = tokens[at];
    if (at === verb.at + 1 && !slavic && token?.word.endsWith('ing') && isAspect(parsed, verb)) return undefined;
    const roles = words[at]?.roles ?? 0;
    // «доставил в Коломбо (Шри-Ланка) 38 тонн помощи»
    if (slavic && token?.word === '(') {
      const close = tokens.findIndex((one, place) => place > at && one.word === ')');
      if (close > 0 && close - at < 6) {
        at = close;
        continue;
      }
    }
    // «провели в понедельник, 19 июня, встречу»
    const close = slavic && token?.word === ',' ? dateEnd(parsed, at) : -1;
    if (close > 0) {
      at = close;
      continue;
    }
    if (token?.kind === 'mark' && !/["“”'«»$€£¥₽]/.test(token.word)) return undefined;
    const other = verbAt[at];
    const purpose = other?.kind === 'infinitive' && (!overPrepositions || classes.has('custody'));
    if (other !== undefined && other.kind !== 'reduced' && (other.kind !== 'infinitive' || purpose)) return undefined;
    // "Dropped a plan to scrap subsidies": those are not dropped.
    if (!slavic && other?.kind === 'infinitive' && isDesign(parsed, at - 2)) return undefined;
    // "Halt kidnappings during talks"
    if (!slavic && (roles & ROLE.proof) !== 0 && !overPrepositions) return undefined;
    // "Announced on Thursday the lifting"
    if (!slavic && isTimeAt(words, tokens, at + 1)) {
      at += tokens[at + 1]?.kind === 'number' ? 2 : 1;
      continue;
    }
    // "Sent in hundreds of troops"
    if (
      !slavic &&
      at === verb.at + 1 &&
      token?.word === 'in' &&
      BRINGS.has(verb.form.lemma) &&
      isCounted(parsed, at + 1)
    )
      continue;
    if ((roles & ROLE.preposition) !== 0 && (roles & (ROLE.of | ROLE.determiner)) === 0 && !token?.glued) {
      // «провели в Минске переговоры»: word order is free.
      if (++prepositions > (slavic || overPrepositions ? 2 : 0)) return undefined;
    }
  }
  return undefined;
}

/** The comma behind a date that stands between two; −1 where there is none. */
function dateEnd({ tokens, words }: Parsed, comma: number): number {
  if (tokens[comma + 1]?.kind !== 'number' || ((words[comma + 2]?.roles ?? 0) & ROLE.time) === 0) return -1;
  for (let at = comma + 3; at < comma + 6; at++) if (tokens[at]?.word === ',') return at;
  return -1;
}

const BRINGS = new Set(['send', 'bring', 'call', 'move', 'fly', 'ship', 'rush']);

const MANY = new Set('hundreds thousands dozens scores more additional extra fresh reinforcements troops'.split(' '));

/** A number of those who come. */
function isCounted({ tokens }: Parsed, at: number): boolean {
  return tokens[at]?.kind === 'number' || MANY.has(tokens[at]?.word ?? '');
}

const IN_ANSWER = new Set(['response', 'retaliation', 'reply', 'reaction', 'return', 'revenge']);

/** "The bodies of two soldiers": it is the bodies that are handed over. */
function isOfCorpse({ tokens, words }: Parsed, at: number, classes: Set<string>): boolean {
  if (tokens[at + 1]?.word !== 'of' || classes.has('corpse') || classes.has('remains')) return false;
  return words[at]?.names?.noun?.classes.includes('corpse') === true;
}

/** What somebody means to do, or means another to do: "a plan to", "an offer to". */
function isDesign({ words }: Parsed, at: number): boolean {
  return words[at]?.names?.noun?.classes.some((name) => DESIGNS.has(name)) === true;
}

const DESIGNS = new Set(['demand', 'plan', 'decision', 'offer', 'proposal']);

const HANDS = new Set(['передать', 'передавать', 'выдать', 'выдавать', 'перадаць', 'перадаваць', 'выдаць', 'выдаваць']);

/** Right behind a noun that is neither a number nor an actor. */
function isBehindNoun(parsed: Parsed, noun: number, verb: number): boolean {
  const { tokens, words, mentionOf } = parsed;
  let at = noun;
  // «послание верховного лидера»
  while (
    at - 1 > verb + 1 &&
    /(?:[ыи]х|ого|его|ага|яга|[ыи]мі?)$/.test(tokens[at - 1]?.word ?? '') &&
    words[at - 1] === undefined
  )
    at--;
  const before = tokens[at - 1];
  if (at - 1 <= verb || before?.kind !== 'word' || before.capital || mentionOf[at - 1] !== undefined) return false;
  return (words[at - 1]?.roles ?? 0) === 0 && !/(?:[ыиі]х|ого|его|ага|яга|ую|юю|[ыиі]м)$/.test(before.word);
}

const ON = new Set(['на']);

const ABOUT = new Set(['о', 'об', 'аб', 'пра']);

function isDeed({ nouns }: Parsed, at: number): boolean {
  return nouns.find(({ start }) => start === at)?.deed === true;
}

/** What is no noun, and stands for one of a class. */
function nounOf(name: string, start: number, end: number): Noun {
  return { start, end, classes: [name], asked: [], nominals: [], deed: false };
}

/** "Sacked Anwar Ibrahim", "Mandela was freed": a person by name is as good an object as "the minister". */
export function personAt(
  parsed: Parsed,
  verb: Verb,
  classes: Set<string>,
  particle: Set<string> | undefined,
): Noun | undefined {
  const { mentions, slavic, tokens } = parsed;
  if (!PEOPLE.some((name) => classes.has(name))) return undefined;
  if (slavic) return classes.has('person') ? someoneAt(parsed, verb) : undefined;
  const found = mentions.find(
    ({ start, end, kind, sector, country, preposition, apposition }) =>
      (kind === 'person' || kind === 'name' || (kind === 'role' && sector === 'CVL' && country !== undefined)) &&
      // "Operated on a Ghanaian"
      (preposition === undefined || particle?.has(preposition) === true) &&
      !apposition &&
      // "Dismissed a British call": an adjective.
      !(kind === 'role' && parsed.nouns.some((one) => one.start === end)) &&
      (verb.passive
        ? end <= verb.at && verb.at - end < 4 && tokens[end]?.kind !== 'mark'
        : start > verb.at && start - verb.at < 3),
  );
  return found && nounOf('person', found.start, found.end);
}

/** «Войска ввели в город», «при взрыве погибли»: the object before its verb, and no part of who does it. */
export function objectBefore(parsed: Parsed, verb: Verb, classes: Set<string>): Noun | undefined {
  // «В отставку подал премьер», «в забастовке приняли участие»
  const { lemma } = verb.form;
  const joins = FALLS.has(lemma) || (JOINS.has(lemma) && PART.has(parsed.tokens[verb.at + 1]?.word ?? ''));
  const noun = nounBefore(
    parsed,
    verb,
    classes,
    joins || isIntransitive(parsed.tokens, verb) || classes.has('resignation'),
  );
  // «Преследование правозащитников осудил»: not they are.
  if (
    noun?.classes.includes('person') &&
    classes.has('person') &&
    !verb.passive &&
    isBehindNoun(parsed, noun.start, -1)
  )
    return undefined;
  // «вывела военных и передала базу»: the object of the verb before.
  if (noun !== undefined && !verb.passive && isOfVerbBefore(parsed, noun, verb)) return undefined;
  const whole = noun && parsed.mentionOf[noun.start];
  // «Правительство Болгарии одобрило»: an institution of a state does it.
  if (whole?.kind === 'role' && whole.country !== undefined && (whole.cases & CASE.nominative) !== 0)
    if (!isMany(parsed, verb) || whole.plural) return undefined;
  // «приговор активисту осудили»: a dative is no object.
  if (whole?.kind === 'role' && !verb.passive && !joins && (whole.cases & (CASE.accusative | CASE.nominative)) === 0)
    return undefined;
  return whole?.preposition === undefined && whole?.cases === CASE.nominative ? undefined : noun;
}

/** Between a finite verb and an "and" that joins another to it. */
function isOfVerbBefore({ verbs, words }: Parsed, noun: Noun, { at }: Verb): boolean {
  if (((words[at - 1]?.roles ?? 0) & ROLE.conjunction) === 0 || noun.end >= at - 1) return false;
  const before = verbs.findLast((one) => one.at < at);
  return before?.kind === 'finite' && !before.passive && before.at < noun.start;
}

const PART = new Set(['участие', 'удзел']);

/** «под санкции попал концерн» */
const FALLS = new Set('попасть попадать подпасть подпадать угодить трапіць трапляць падпасці'.split(' '));

/** «захватили Гому», «взяли Дамаск»: a city by its name. */
export function cityAt({ places, mentionOf, words }: Parsed, { at, passive }: Verb): Noun | undefined {
  if (passive) return undefined;
  const city = places.find(({ start, cases }) => {
    if (start <= at || start - at > 4 || (cases & CASE.accusative) === 0) return false;
    const governed = ((words[start - 1]?.roles ?? 0) & ROLE.preposition) !== 0;
    const kind = mentionOf[start]?.kind;
    return !governed && (kind === undefined || (kind === 'seat' && start === at + 1));
  });
  return city && nounOf('position', city.start, city.end);
}

/** "Took Goma", "Goma was taken": a town by its name. */
export function townAt({ places, mentionOf, tokens }: Parsed, { at, passive }: Verb): Noun | undefined {
  const town = places.find(({ start, end }) => {
    const kind = mentionOf[start]?.kind;
    const alone = (kind === undefined || kind === 'seat') && tokens[end]?.word !== "'s";
    return alone && (passive ? start === 0 && at - end < 4 : start === at + 1);
  });
  return town && nounOf('position', town.start, town.end);
}

/** «Похитили паломников», «освобождены рыбаки»: whoever people are, they are persons. */
function someoneAt(parsed: Parsed, { at, passive }: Verb): Noun | undefined {
  const { mentions, nouns, verbAt } = parsed;
  const root = rootAt(parsed, at);
  const found = mentions.find((one) => {
    if (rootAt(parsed, one.start) !== root) return false;
    const someone =
      one.kind === 'name' || one.kind === 'demonym' || (one.kind === 'role' && SOMEONE.has(one.sector ?? ''));
    if (!someone || one.preposition !== undefined || (one.start > at && isAttribute(parsed, one))) return false;
    // «Преследование правозащитников осудил»
    if (!passive && one.end <= at && isBehindNoun(parsed, one.start, -1)) return false;
    const wanted = passive ? CASE.nominative : CASE.accusative;
    if ((one.cases & wanted) === 0 || (!passive && one.cases === (CASE.nominative | CASE.accusative))) return false;
    const [from, to] = one.start > at ? [at + 1, one.start] : [one.end, at];
    for (let i = from; i < to; i++) if (verbAt[i] !== undefined || nouns.some(({ start }) => start === i)) return false;
    return to - from < 4;
  });
  if (found !== undefined) return nounOf('person', found.start, found.end);
  return isThem(parsed, at + 1) ? nounOf('person', at + 1, at + 2) : undefined;
}

/** «Отпустили его, когда»: a pronoun by itself, and not «его сына». */
function isThem({ tokens, words }: Parsed, at: number): boolean {
  if (!HIS.has(tokens[at]?.word ?? '')) return false;
  const next = tokens[at + 1];
  return (
    next?.kind !== 'word' || ((words[at + 1]?.roles ?? 0) & (ROLE.preposition | ROLE.conjunction | ROLE.adverb)) !== 0
  );
}

/** Sectors of people by themselves, and no institutions. */
const SOMEONE = new Set(['CVL', 'JRN', 'REL', 'EDU', 'LAB', 'REF', 'AGR', 'MED']);

/** "Started appreciating the project": the object is another verb's. */
function isAspect({ words }: Parsed, verb: Verb): boolean {
  return ((words[verb.at]?.roles ?? 0) & ROLE.carried) !== 0;
}

/** "Bus fares": a word that nothing is known of, with the plural's ending, is the head of what it ends. */
function isUnknownPlural({ tokens, words }: Parsed, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && !token.capital && words[at] === undefined && /[^siu]s$/.test(token.word);
}

function isNounAt(parsed: Parsed, at: number): boolean {
  // "Called its envoy home": an adverb.
  if (parsed.tokens[at]?.word === 'home') return false;
  return parsed.nouns.some((noun) => noun.start === at) && !parsed.tokens[at]?.glued && parsed.verbAt[at] === undefined;
}

/** «Запущенная с территории Йемена ракета упала»: right before a verb that agrees with it as with a nominative. */
function isSubjectOf({ tokens }: Parsed, noun: Noun, verb: Verb): boolean {
  if (noun.end !== verb.at || noun.end - noun.start > 1 || (verb.form.form & FORM.past) === 0) return false;
  const word = tokens[noun.start]?.word ?? '';
  const told = tokens[verb.at]?.word ?? '';
  return told.endsWith('ла') && (word.endsWith('а') || word.endsWith('я'));
}

/** «На фоне заявлений российские дроны ударили»: an adjective in the nominative behind another noun begins anew. */
function isApart({ tokens }: Parsed, preposition: number, { start }: Noun): boolean {
  if (start - preposition < 3 || !BEGINS.test(tokens[start - 1]?.word ?? '')) return false;
  // «на новые российские дроны»: all of it is one phrase.
  return start - preposition > 3 || !GOVERNED.test(tokens[preposition + 1]?.word ?? '');
}

const GOVERNED = /(?:[ыи][ех]|[ыі]я|[ыіи]х|ого|его|ага|яга|ой|ай|ую|[ыиі]м|ом)$/;

const BEGINS = /(?:[ыи]е|[ыі]я|[ыи]й|[ая]я|[ое]е|[ая]е)$/;

/** The noun before a passive or the subject of an intransitive: the head of the phrase, not a noun behind its prepositions. */
export function nounBefore(
  parsed: Parsed,
  verb: Verb,
  classes: Set<string>,
  overPrepositions = false,
): Noun | undefined {
  const { tokens, words } = parsed;
  const clause = clauseAt(parsed, verb.at);
  const { slavic } = parsed;
  const root = rootAt(parsed, verb.at);
  // "Talks, which began on Monday, ended": the subject stands before the insertion.
  const above = clause.opener === 'resume' && !slavic ? parsed.clauses[clause.parent] : undefined;
  const start = slavic ? wholeStart(parsed, clause) : clause.start;
  let found: Noun | undefined;
  // "A rally by some 5,000 supporters of parties … was staged"
  let reach = slavic || !verb.passive ? REACH : REACH + 8;
  for (let at = verb.at - 1; at >= start && verb.at - at <= reach; at--) {
    if (slavic && rootAt(parsed, at) !== root) {
      reach++;
      continue;
    }
    if (parsed.verbAt[at]?.kind === 'finite') {
      // "Troops that had taken part left"
      const relative = slavic ? -1 : relativeBefore(parsed, at, start);
      if (relative < 0) break;
      reach += at - relative;
      at = relative;
      continue;
    }
    if (!slavic && verb.kind === 'reduced' && verb.at - at > 5) break;
    if (!slavic && found !== undefined && isOfCorpse(parsed, at, classes)) found = undefined;
    const noun = nounAt(parsed, at, classes);
    // "The players' flags were raised": whose they are.
    // "Military planning was built": an adjective.
    const adjective = !slavic && tokens[at]?.word === 'military' && tokens[at + 1]?.word.endsWith('ing') === true;
    if (noun !== undefined && !adjective && (slavic || tokens[noun.end]?.word !== "'s")) {
      found = noun;
      if (verb.kind === 'reduced') return found;
    }
    const roles = words[at]?.roles ?? 0;
    if (
      found !== undefined &&
      !overPrepositions &&
      (roles & ROLE.preposition) !== 0 &&
      (roles & (ROLE.of | ROLE.determiner)) === 0 &&
      // "A dusk-to-dawn curfew"
      !tokens[at]?.glued &&
      // "A ship with 2,000 tonnes of rice docked": what it brings.
      !(tokens[at]?.word === 'with' && classes.has('aid') && CARRIERS.has(tokens[at - 1]?.word ?? '')) &&
      // "At least 30 members were arrested"
      !MEASURES.has(tokens[at + 1]?.word ?? '') &&
      at < found.start &&
      !(slavic && (isSubjectOf(parsed, found, verb) || isApart(parsed, at, found)))
    ) {
      found = undefined;
    }
    // "A memorandum on trade, the third of its kind, was signed"
    if (!slavic && tokens[at]?.word === ',') reach += 6;
    // "On Saturday, and a second rally took place": the phrase ends at its comma.
    if (tokens[at]?.kind === 'mark' && (verb.kind === 'reduced' || found !== undefined)) break;
  }
  if (found === undefined && above !== undefined) return nounEnding(parsed, above.start, above.end, classes);
  return found;
}

const MEASURES = new Set(['least', 'most']);

const CARRIERS = new Set(
  'ship plane planes ships convoy convoys truck trucks lorry lorries train trains freighter vessel vessels aircraft flight boat ferry helicopter helicopters laden loaded filled packed'.split(
    ' ',
  ),
);

/** The noun of the classes that a stretch before an insertion is about: its last, behind no preposition. */
function nounEnding(parsed: Parsed, start: number, end: number, classes: Set<string>): Noun | undefined {
  const { words, verbAt } = parsed;
  let found: Noun | undefined;
  for (let at = end - 1; at >= start && end - at <= REACH; at--) {
    if (verbAt[at]?.kind === 'finite') return undefined;
    const roles = words[at]?.roles ?? 0;
    const governs = (roles & ROLE.preposition) !== 0 && (roles & (ROLE.of | ROLE.determiner)) === 0;
    if (found !== undefined && governs) found = undefined;
    found = nounAt(parsed, at, classes) ?? found;
  }
  return found;
}

/** Where the relative clause of a verb begins, if it has one: "that had taken". */
function relativeBefore({ tokens, words, verbAt }: Parsed, at: number, start: number): number {
  for (let i = at - 1; i >= start && at - i < 4; i--) {
    if (verbAt[i] !== undefined || tokens[i]?.kind === 'mark') return -1;
    if (((words[i]?.roles ?? 0) & (ROLE.relative | ROLE.that)) !== 0) return i;
  }
  return -1;
}

function nounAt({ nouns }: Parsed, at: number, classes: Set<string>): Noun | undefined {
  let low = 0;
  let high = nouns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nouns[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const noun = nouns[low];
  return noun?.start === at && noun.classes.some((name) => classes.has(name)) ? noun : undefined;
}
