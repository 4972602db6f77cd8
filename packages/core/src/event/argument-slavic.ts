import { isLand } from './actor-phrase.ts';
import { FORM } from './forms/english.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Match } from './match.ts';
import type { Mention } from './mention.ts';
import { chainOf, clauseAt, type Parsed, wholeStart } from './parse.ts';
import { sayingOf } from './saying.ts';
import { NOBODY, type Side, side } from './side.ts';
import { isIntransitive, type Verb } from './verb.ts';

/** A name that is not declined, «США», «НАТО», can stand in every case. */
const EVERY = 63;

/** Who does it, by case and agreement: word order is free. Clauses without a subject take that of the clause above. */
export function slavicSubject(parsed: Parsed, verb: Verb): Side {
  const { clauses, clauseOf, words } = parsed;
  let index = clauseOf[verb.at] ?? 0;
  if (isOurs(parsed, verb)) return speakerOf(parsed, verb);
  for (let steps = 0; steps < 4; steps++) {
    const clause = clauses[index];
    if (clause === undefined) return NOBODY;
    const found = subjectIn(parsed, verb, steps === 0 ? wholeStart(parsed, clause) : clause.start, clause.end);
    if (found !== undefined) return side(withCompanion(parsed, verb, found));
    const thing = steps === 0 ? thingOf(parsed, verb, clause.start) : undefined;
    if (thing !== undefined) return side([thing]);
    const told = theyWith(parsed, verb, clause.start);
    if (told !== undefined) return told;
    for (let at = clause.start; at < verb.at && at < clause.end; at++)
      if (((words[at]?.roles ?? 0) & ROLE.pronoun) !== 0 && ((words[at]?.roles ?? 0) & ROLE.relative) === 0)
        return NOBODY;
    if (clause.opener === 'relative' && !isPlaceWord(clause.word)) {
      return isNominative(clause.word) ? side(antecedentOf(parsed, clause.start)) : NOBODY;
    }
    const seat = steps === 0 ? seatThat(parsed, verb, clause.start) : undefined;
    if (seat !== undefined) return side([seat]);
    if (clause.parent < 0 || (clause.opener === 'that' && !(steps === 0 && opensWith(parsed, verb, clause.start))))
      return NOBODY;
    index = clause.parent;
  }
  return NOBODY;
}

/** «В Кремле опровергли»: a plural that nobody does is done by the seat that opens it; deeds are only done there. */
function seatThat(
  { mentions, words }: Parsed,
  { at, form, passive, reporting }: Verb,
  start: number,
): Mention | undefined {
  if (passive || (form.form & FORM.past) === 0) return undefined;
  if (!reporting && !form.senses.some(({ type }) => SAID.has(type))) return undefined;
  const seat = mentions.find((one) => one.start - start < 2 && one.start >= start && one.end <= at);
  const there = seat?.preposition !== undefined && ((words[seat.start - 1]?.roles ?? 0) & ROLE.place) !== 0;
  if (seat === undefined || !there || (seat.cases & CASE.locative) === 0) return undefined;
  return seat.kind === 'seat' || seat.kind === 'body' || (seat.kind === 'role' && !seat.plural) ? seat : undefined;
}

const SAID = new Set(['REJECT', 'ACCUSE', 'REQUEST', 'THREATEN']);

/** «заявил, что введёт санкции»: a verb right behind "that" has the subject of the clause above. */
function opensWith({ words, tokens }: Parsed, { at }: Verb, start: number): boolean {
  if (/[иі](?:ся|сь)?$/.test(tokens[at]?.word ?? '')) return false;
  const loose =
    ROLE.that | ROLE.negation | ROLE.adverb | ROLE.future | ROLE.possible | ROLE.plan | ROLE.time | ROLE.preposition;
  for (let i = start; i < at; i++) if (((words[i]?.roles ?? 0) & loose) === 0) return false;
  return true;
}

/** «Не признаём», «мы осудили»: those do it who say so. */
function isOurs({ tokens, clauses, clauseOf }: Parsed, { at, form }: Verb): boolean {
  const { start = at } = clauses[clauseOf[at] ?? 0] ?? {};
  if ((form.form & FORM.first) !== 0) return true;
  for (let i = start; i < at; i++) if (tokens[i]?.word === 'мы') return true;
  return false;
}

function speakerOf(parsed: Parsed, { at }: Verb): Side {
  const said = sayingOf(parsed, at);
  return said === undefined || isOurs(parsed, said)
    ? NOBODY
    : { mentions: slavicSubject(parsed, said).mentions, resolvedBy: 'pronoun' };
}

/** «Российский вертолет выстрелил»: the subject is a thing, and its adjective says whose. */
function thingOf(
  { mentions, tokens, words, verbAt, mentionOf }: Parsed,
  verb: Verb,
  start: number,
): Mention | undefined {
  const whose = mentions.find((one) => one.start >= start && one.end <= verb.at && one.kind === 'modifier');
  if (whose?.country === undefined || whose.preposition !== undefined) return undefined;
  if ((whose.cases & CASE.nominative) === 0) return undefined;
  for (let at = start; at < verb.at; at++) {
    if (at >= whose.start && at < whose.end) continue;
    if (verbAt[at] !== undefined || mentionOf[at] !== undefined || tokens[at]?.kind === 'mark') return undefined;
    if (at < whose.start && (words[at]?.roles ?? 0) === 0 && tokens[at]?.kind === 'word') return undefined;
  }
  return tokens[whose.end]?.kind === 'word' && whose.end < verb.at ? whose : undefined;
}

/** «заявил, что они с Путиным договорились»: the pronoun is the one who says so, with the other. */
function theyWith(parsed: Parsed, verb: Verb, start: number): Side | undefined {
  const { mentions, words } = parsed;
  const other = mentions.find(
    (one) => one.start >= start && one.end <= verb.at && (one.cases & CASE.instrumental) !== 0,
  );
  if (other === undefined || !isMany(parsed, verb)) return undefined;
  const role = (at: number) => words[at]?.roles ?? 0;
  if ((role(other.start - 1) & ROLE.with) === 0 || (role(other.start - 2) & ROLE.pronoun) === 0) return undefined;
  const said = parsed.verbs.findLast((one) => one.reporting && one.at < start && start - one.at < 4);
  const speaker = said === undefined ? NOBODY : slavicSubject(parsed, said);
  return { mentions: [...speaker.mentions, ...chainOf(parsed, other)], resolvedBy: 'pronoun' };
}

/** «Лукашенко с Путиным договорились»: a plural verb has both for its subject. */
function withCompanion(parsed: Parsed, verb: Verb, found: Mention): Mention[] {
  const chain = chainOf(parsed, found);
  if (chain.length > 1 || found.plural || !isMany(parsed, verb)) return chain;
  const companion = companionOf(parsed, found);
  return companion === undefined ? chain : [...chain, ...chainOf(parsed, companion)];
}

function companionOf({ mentions, words }: Parsed, { end }: Mention): Mention | undefined {
  if (((words[end]?.roles ?? 0) & ROLE.with) === 0) return undefined;
  return mentions.find((one) => one.start === end + 1 && (one.cases & CASE.instrumental) !== 0);
}

/** «договорились», «сустрэліся» */
function isMany({ tokens }: Parsed, { at, form }: Verb): boolean {
  return (form.form & FORM.past) !== 0 && /[иі](?:ся|сь)?$/.test(tokens[at]?.word ?? '');
}

function subjectIn(parsed: Parsed, verb: Verb, start: number, end: number): Mention | undefined {
  const own = end >= verb.at;
  const inserted = (one: Mention) => one.end <= verb.at && parsed.clauseOf[one.start] !== parsed.clauseOf[start];
  let best: Mention | undefined;
  let most = 0;
  for (const one of parsed.mentions) {
    if (one.start < start || one.end > end) continue;
    if (own && inserted(one) && parsed.clauseOf[one.start] !== parsed.clauseOf[verb.at]) continue;
    if (one.kind === 'modifier' || one.apposition || one.preposition !== undefined) continue;
    if ((one.cases & CASE.nominative) === 0 || !agrees(parsed, verb, one)) continue;
    const before = one.start < verb.at;
    const sure =
      (one.cases & CASE.accusative) === 0 || isIntransitive(parsed.tokens, verb) || verb.passive || verb.reporting;
    // After the verb a form that can be accusative is rather its object, unless another stands before it.
    if (own && !before && !sure && (one.kind === 'person' || !hasNounBefore(parsed, verb, start))) continue;
    if (verb.kind === 'infinitive' && own && !before) continue;
    if (isAttribute(parsed, one) && (one.cases !== CASE.nominative || !before)) continue;
    // «посетил Минск и встретился»: what stands behind another verb may be its object.
    const taken = own && before && (one.cases & CASE.accusative) !== 0 && hasVerbBefore(parsed, one, start);
    const weight = (taken ? 0.5 : sure ? 3 : 1) + (before ? 1 : 0) + (own && before ? (one.start - start) / 1000 : 0);
    if (weight > most) {
      most = weight;
      best = one;
    }
  }
  return best;
}

/** «Призвали Минск»: a plural verb has no single subject, a singular verb none in the plural, «поддержала» none that is masculine. */
function agrees(parsed: Parsed, verb: Verb, mention: Mention): boolean {
  if ((verb.form.form & (FORM.past | FORM.short)) === 0) return true;
  const word = (parsed.tokens[verb.at]?.word ?? '').replace(/(?:ся|сь)$/, '');
  const chain = chainOf(parsed, mention);
  const pairs = chain.length > 1 || mention.plural;
  const past = (verb.form.form & FORM.past) !== 0;
  const many = past ? /[иі]$/.test(word) : /[ыі]$/.test(word) && !parsed.lexicon.language.code.startsWith('be');
  if (many)
    return (
      pairs ||
      isBehindName(parsed, mention) ||
      isWithOther(parsed, mention) ||
      mention.cases === EVERY ||
      companionOf(parsed, mention) !== undefined
    );
  // «собралось около тысячи человек»
  if (isCounted(mention)) return /[лн]о$|на$/.test(word);
  if (!past) return true;
  if (pairs) return chain.length > 1 && mention.start > verb.at;
  return !isLand(mention) || mention.cases === EVERY || genderOf(parsed, mention) !== otherGender(word);
}

/** No other plural is a nominative and a genitive. */
function isCounted({ plural, cases }: Mention): boolean {
  return plural && cases !== EVERY && (cases & CASE.nominative) !== 0 && (cases & CASE.genitive) !== 0;
}

/** «СССР и Германия подписали»: the first of the two is a name that we do not know. */
function isBehindName({ tokens, words }: Parsed, { start }: Mention): boolean {
  return ((words[start - 1]?.roles ?? 0) & ROLE.conjunction) !== 0 && tokens[start - 2]?.capital === true;
}

/** «Правительство Чили и вожди подписали»: the second of the two is nobody that we know. */
function isWithOther({ tokens, words, mentionOf }: Parsed, { end, start }: Mention): boolean {
  if (((words[end]?.roles ?? 0) & ROLE.conjunction) === 0 || mentionOf[end + 1] !== undefined) return false;
  return start < 3 && tokens[end + 1]?.kind === 'word' && words[end + 1] === undefined;
}

/** Of a country or a capital, by the ending of its nominative. */
function genderOf({ tokens }: Parsed, { end }: Mention): 'f' | 'm' | undefined {
  const word = tokens[end - 1]?.word ?? '';
  if (/[ая]$/.test(word)) return 'f';
  return /[бвгґджзйклмнпрстўфхцчшщ]$/.test(word) ? 'm' : undefined;
}

/** The gender that a past form cannot have. */
function otherGender(word: string): 'f' | 'm' | 'both' {
  if (/ла$/.test(word)) return 'm';
  return /ло$/.test(word) ? 'both' : 'f';
}

function hasVerbBefore({ verbs }: Parsed, one: Mention, start: number): boolean {
  return verbs.some((verb) => verb.kind === 'finite' && verb.at >= start && verb.at < one.start);
}

function hasNounBefore({ nouns, mentions }: Parsed, verb: Verb, start: number): boolean {
  const inside = (one: { start: number; end: number }) => one.start >= start && one.end <= verb.at;
  return nouns.some(inside) && !mentions.some((one) => inside(one) && one.cases === CASE.nominative);
}

/** «Действия США», «позиция МИД»: right behind a noun a name says whose. */
function isAttribute({ tokens, words, mentionOf, verbAt }: Parsed, mention: Mention): boolean {
  const { start, cases } = mention;
  if ((cases & CASE.genitive) === 0 || isCounted(mention)) return false;
  const before = tokens[start - 1];
  if (before?.kind !== 'word' || before.glued || verbAt[start - 1] !== undefined) return false;
  if (mentionOf[start - 1] !== undefined) return false;
  return (words[start - 1]?.roles ?? 0) === 0 && !isAdjective(before.word);
}

/** By its ending a word that goes with the noun after it, or an adverb. */
function isAdjective(word: string): boolean {
  return /(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ых|их|ы|і|ае|яе|ыя|ія|ага|яга|о|а)$/.test(word);
}

/** «…, где обсудил поставки»: who is there goes on. */
function isPlaceWord(relative: string): boolean {
  return /^(?:где|куда|дзе|куды)$/.test(relative);
}

/** «который», «якая»: the subject of its clause, and not its object. */
function isNominative(relative: string): boolean {
  return /^(?:котор(?:ый|ая|ое|ые)|як(?:і|ая|ое|ія))$/.test(relative);
}

/** The actor that a relative clause tells more of. */
function antecedentOf(parsed: Parsed, start: number): Mention[] {
  const before = parsed.mentions.findLast((one) => one.end <= start && one.kind !== 'modifier');
  return before === undefined || start - before.end > 4 ? [] : chainOf(parsed, before);
}

/** «Активисты, которых задержали»: whom the clause above names is whom it is done to. */
export function antecedentObject(parsed: Parsed, verb: Verb): Mention[] {
  const clause = clauseAt(parsed, verb.at);
  if (clause.opener !== 'relative' || isNominative(clause.word) || !/(?:котор|як)/.test(clause.word)) return [];
  return antecedentOf(parsed, clause.start);
}

/**
 * Whom it is done to: the first after the verb that its case or preposition marks as the other side, or whose thing
 * the object is; then the first before the verb.
 */
export function slavicRecipients(
  parsed: Parsed,
  match: Match,
  objects: Mention[],
  prefer: 'bare' | 'with' | 'only-with',
): Mention[] {
  const { verb, noun, sense } = match;
  // «по словам губернатора»: who says so is no other side.
  const full = objects.filter((one) => one.kind !== 'modifier' && clauseAt(parsed, one.start).opener !== 'source');
  const among = (one: Mention) => chainOf(parsed, one).filter((other) => objects.includes(other));
  const isWith = (one: Mention) => (roleOf(parsed, one) & ROLE.with) !== 0;
  if (prefer === 'only-with') {
    const partner = full.find((one) => one.preposition === undefined && !isAttribute(parsed, one)) ?? full.find(isWith);
    return partner === undefined ? [] : among(partner);
  }
  if (prefer === 'with') {
    const partner = full.find(isWith);
    if (partner !== undefined) return among(partner);
  }
  const marked = full.filter(
    (one) =>
      !isNameOf({ noun }, one) &&
      (isWith(one) || isToward(parsed, one) || isAsked(sense, one) || isBare(parsed, match, one)),
  );
  const whose = full.find(
    (one) => one.preposition === undefined && (one.cases & CASE.genitive) !== 0 && isWhose(parsed, match, one),
  );
  const found = [...marked, ...(whose === undefined || marked.includes(whose) ? [] : [whose])].sort(
    (a, b) => a.start - b.start,
  );
  // «Отозвала посла из Вильнюса»: who is moved is no other side.
  const isMoved = (one: Mention) => noun !== undefined && one.start === noun.start && one.country === undefined;
  const order = [...found.filter((one) => !isMoved(one)), ...found.filter(isMoved)];
  const chosen = order.find((one) => one.start > verb.at) ?? order[0];
  if (chosen !== undefined && !(isMoved(chosen) && objects.some((one) => isOwner(parsed, one)))) return among(chosen);
  // «находился с визитом в Китае»
  const visited =
    sense.mode === 'visit' ? full.find((one) => isLand(one) && PLACES.has(one.preposition ?? '')) : undefined;
  if (chosen === undefined && visited !== undefined) return among(visited);
  const modifier = objects.find((one) => isOwner(parsed, one));
  return modifier !== undefined ? [modifier] : chosen === undefined ? [] : among(chosen);
}

/** «молдавские яблоки»; but «в московском аэропорту» is a place. */
function isOwner(parsed: Parsed, one: Mention): boolean {
  if (one.kind !== 'modifier' || one.country === undefined) return false;
  return (roleOf(parsed, one) & ROLE.place) === 0 || (one.cases & CASE.accusative) !== 0;
}

function roleOf({ words, tokens, lexicon }: Parsed, { start, preposition }: Mention): number {
  if (preposition === undefined) return 0;
  for (let at = start - 1; at >= 0 && at > start - 7; at--) {
    if (tokens[at]?.word === preposition) return words[at]?.roles ?? 0;
  }
  return lexicon.words.get(preposition)?.roles ?? 0;
}

/** «против Сирии», «на Украину»; but «в Москве» is a place, and «по словам министра» no side. */
function isToward(parsed: Parsed, one: Mention): boolean {
  const role = roleOf(parsed, one);
  if ((role & ROLE.toward) === 0) return false;
  return (role & ROLE.place) === 0 || (one.cases & CASE.accusative) !== 0;
}

/** «папрасіў у Германіі прытулку» */
function isAsked({ type }: Match['sense'], one: Mention): boolean {
  return type === 'REQUEST' && one.preposition === 'у' && (one.cases & CASE.genitive) !== 0;
}

const PLACES = new Set(['в', 'во', 'на', 'у', 'ва']);

/** A bare accusative or dative that is the verb's own, and no part of what stands behind a preposition. */
function isBare(parsed: Parsed, { verb: { at }, sense }: Match, { preposition, cases, start }: Mention): boolean {
  if (preposition !== undefined || (cases & (CASE.accusative | CASE.dative)) === 0) return false;
  // «обвинил в атаке Россию»: nothing but the verb governs it.
  if ((cases & CASE.accusative) !== 0 && (cases & (CASE.nominative | CASE.genitive)) === 0) return true;
  const { words, tokens, mentionOf } = parsed;
  // «на помощь Судану»: a dative that can be nothing else.
  const given = GIVES.has(sense.type) && (cases & CASE.dative) !== 0 && (cases & ~(CASE.dative | CASE.locative)) === 0;
  for (let i = at + 1; i < start; i++) {
    const roles = words[i]?.roles ?? 0;
    if ((roles & ROLE.preposition) === 0 || tokens[i]?.glued) continue;
    if (given && !ABOUT.has(tokens[i]?.word ?? '')) continue;
    const next = tokens[i + 1];
    const time = next?.kind === 'number' || ((words[i + 1]?.roles ?? 0) & (ROLE.time | ROLE.pronoun)) !== 0;
    if (!time && mentionOf[i + 1] === undefined && next?.capital !== true && start - i < 4) return false;
  }
  return true;
}

const GIVES = new Set(['AID', 'COOPERATE', 'ACCUSE', 'REJECT']);

const ABOUT = new Set(['о', 'об', 'обо', 'аб', 'пра']);

const AIMS = new Set('на против супраць за от ад по па к да из-за з-за'.split(' '));
/** Types of what goes into something of the other side. */
const INTO = new Set(['COOPERATE', 'AID']);
/** Types whose object can be of a noun behind a preposition. */
const AIMED = new Set(['REJECT', 'ACCUSE', 'ASSAULT', 'SANCTION', 'CONCEDE', 'REQUEST']);

/** «осудил действия Ирана», «поддержала независимость Молдовы»: right behind the verb's object. */
function isWhose(parsed: Parsed, { verb, noun, sense }: Match, one: Mention): boolean {
  if (one.start < verb.at) return false;
  if (parsed.verbs.some((other) => other.at > verb.at && other.at < one.start)) return false;
  if (noun !== undefined && one.start === noun.end) return true;
  for (let at = verb.at + 1; at < one.start; at++) {
    const roles = parsed.words[at]?.roles ?? 0;
    if (parsed.mentionOf[at] !== undefined || parsed.tokens[at]?.kind === 'mark') return false;
    if ((roles & ROLE.preposition) === 0) continue;
    // «вложил в экономику Ирака»
    if (INTO.has(sense.type) && (roles & ROLE.place) !== 0 && /[ую]$/.test(parsed.tokens[at + 1]?.word ?? ''))
      return one.start - at === 2;
    // «вето на заявление ЕС», «упал на территорию Румынии»; but «в окрестностях Дамаска» is a place.
    const aimed = AIMED.has(sense.type);
    return aimed && AIMS.has(parsed.tokens[at]?.word ?? '') && one.start - at === 2 && one.start - verb.at < 6;
  }
  return one.start - verb.at < 4;
}

/** The agent of a passive: a bare instrumental, or «со стороны …», «по решению …». */
export function slavicAgent(parsed: Parsed, verb: Verb, end: number): Mention[] {
  const { start } = clauseAt(parsed, verb.at);
  const agent = parsed.mentions.find((one) => {
    if (one.kind === 'modifier' || one.start < start || one.end > end) return false;
    const bySide = ((parsed.words[one.start - 1]?.roles ?? 0) & ROLE.agent) !== 0;
    return bySide || (one.preposition === undefined && one.cases !== EVERY && (one.cases & CASE.instrumental) !== 0);
  });
  return agent === undefined ? [] : chainOf(parsed, agent);
}

/** «введён режим контртеррористической операции»: a word of the happening's own name. */
export function isNameOf({ noun }: Pick<Match, 'noun'>, one: Mention): boolean {
  return noun !== undefined && one.country === undefined && one.start === noun.start && one.end < noun.end;
}
