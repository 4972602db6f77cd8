import { isBehindBorder } from './abroad.ts';
import { EVERY, isAttribute } from './agreement.ts';
import { isAccording } from './clause.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import { isLand } from './land.ts';
import type { Match } from './match.ts';
import type { Mention } from './mention.ts';
import { isReason } from './nominal.ts';
import { chainOf, clauseAt, type Parsed, rootAt } from './parse.ts';
import type { Verb } from './verb.ts';

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
  const free = objects.filter((one) => !isCircumstance(parsed, one));
  // «выразил сожаление в связи с заявлением министра»: the reason is who it is held against.
  const about = sense.type === 'ACCUSE' && free.length === 0 ? objects : free;
  const source = isAccording(parsed) ? (parsed.clauses[0]?.end ?? 0) : 0;
  const said = source <= verb.at ? source : 0;
  const listed = noun?.classes.includes('blacklist') ? noun.end : -1;
  const full = about.filter(
    (one) =>
      one.kind !== 'modifier' &&
      one.start >= said &&
      // «40 тысяч военных, в том числе авиации»: some of those before.
      !(sense.type === 'MOBILIZE' && isAmongThem(parsed, one)) &&
      // «внёс в список террористов 11 журналистов»: what the list is called.
      !(listed === one.start && one.country === undefined) &&
      // «отрицал причастность афганских военных»: who is defended.
      !(sense.type === 'REJECT' && isInvolved(parsed, verb.at, one.start)) &&
      !(MOVED.has(sense.type) && isOrigin(one)) &&
      clauseAt(parsed, one.start).opener !== 'source' &&
      (SHARED.has(sense.type) || !isCompanion(parsed, one)),
  );
  const among = (one: Mention) => chainOf(parsed, one).filter((other) => objects.includes(other));
  const isWith = (one: Mention) => (roleOf(parsed, one) & ROLE.with) !== 0 && !isBehindBorder(parsed, one.start);
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
      (isWith(one) ||
        isToward(parsed, match, one) ||
        isAsked(sense, one) ||
        isBare(parsed, match, one) ||
        isMatched(match, one)) &&
      // «перед зданием правительства требовали»
      !(one.start < verb.at && one.cases !== CASE.dative && one.preposition === undefined && isAttribute(parsed, one)),
  );
  const whose = full.find(
    (one) => one.preposition === undefined && (one.cases & CASE.genitive) !== 0 && isWhose(parsed, match, one),
  );
  const found = [...marked, ...(whose === undefined || marked.includes(whose) ? [] : [whose])].sort(
    (a, b) => a.start - b.start,
  );
  // «Отозвала посла из Вильнюса»: who is moved is no other side.
  const isMoved = (one: Mention) => noun !== undefined && one.start === noun.start && one.country === undefined;
  // «собрались у посольства Израиля»
  const host = sense.type === 'PROTEST' ? full.find((one) => isEmbassy(parsed, one)) : undefined;
  if (found.length === 0 && host !== undefined) return [host];
  const order = [...found.filter((one) => !isMoved(one)), ...found.filter(isMoved)];
  // «подала в суд иск против Эквадора»
  const against = order.find(
    (one) =>
      HELD.has(sense.type) &&
      AGAINST.has(one.preposition ?? '') &&
      !parsed.verbs.some((other) => other.at > verb.at && other.at < one.start),
  );
  // «выслали в Сальвадор венесуэльцев»: who is sent away before where to.
  const sent = SENT.has(sense.mode ?? '') ? order.find((one) => one.preposition === undefined) : undefined;
  const near = order.find((one) => one.start > verb.at) ?? order[0];
  // «отменила визит министра в Каракас»: with whom.
  const relation = near?.country === undefined && noun?.classes.some((name) => WITH_WHOM.has(name)) === true;
  const partner = relation ? order.find((one) => one.start > verb.at && one.country !== undefined) : undefined;
  const chosen = against ?? sent ?? partner ?? near;
  if (chosen !== undefined && !(isMoved(chosen) && objects.some((one) => isOwner(parsed, one)))) return among(chosen);
  // «находился с визитом в Китае»
  const visited =
    sense.mode === 'visit' ? full.find((one) => isLand(one) && PLACES.has(one.preposition ?? '')) : undefined;
  if (chosen === undefined && visited !== undefined) return among(visited);
  // «якорь гонконгского контейнеровоза повредил»: what says whose the subject is.
  const ofSubject = (one: Mention) =>
    one.end <= verb.at && !(noun !== undefined && noun.start >= one.end && noun.start < verb.at);
  // «с требованием освободить армянских пленных»: what is asked for.
  const asked = (one: Mention) =>
    ASKS.has(sense.type) &&
    parsed.verbs.some(({ at, kind }) => kind === 'infinitive' && at > verb.at && at < one.start);
  const modifier = about.find((one) => isOwner(parsed, one) && !ofSubject(one) && !asked(one));
  const whom = chosen ?? modifier ?? personBehind(parsed, match, full);
  if (whom !== undefined && whom === personBehind(parsed, match, full)) return among(whom);
  return modifier !== undefined ? [modifier] : chosen === undefined ? [] : among(chosen);
}

/** «отпустили на свободу гражданина Франции»: the person whom the row asks for is its object. */
function isMatched({ noun, verb }: Match, { start, end, cases, preposition, country }: Mention): boolean {
  return (
    noun?.classes.includes('person') === true &&
    noun.start > verb.at &&
    noun.start >= start &&
    noun.end <= end &&
    country !== undefined &&
    preposition === undefined &&
    (cases & CASE.accusative) !== 0
  );
}

/** «эвакуировал из Минска», «перебросил из Германии»: where from. */
function isOrigin({ preposition, cases }: Mention): boolean {
  return (
    ORIGIN.has(preposition ?? '') &&
    cases !== EVERY &&
    (cases & CASE.genitive) !== 0 &&
    (cases & CASE.instrumental) === 0
  );
}

const ORIGIN = new Set(['из', 'с', 'со', 'з', 'са']);

/** Types in which somebody or something is moved to the other side. */
const MOVED = new Set(['AID', 'MOBILIZE']);

/** Types of what sides do with each other. */
const SHARED = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT', 'MOBILIZE']);

/** «вместе с Великобританией» */
function isCompanion({ tokens }: Parsed, { start, preposition }: Mention): boolean {
  for (let at = start - 1; at > 0 && start - at < 4; at--)
    if (tokens[at]?.word === preposition) return TOGETHER.has(tokens[at - 1]?.word ?? '');
  return false;
}

const TOGETHER = new Set(['вместе', 'совместно', 'наряду', 'разам', 'сумесна', 'супольна', 'поруч']);
/** «задержала в аэропорту иранского инженера»: what harms people has one of them for its object, though a place stands before them. */
function personBehind(parsed: Parsed, { verb, sense, noun }: Match, full: readonly Mention[]): Mention | undefined {
  if (!OF_PEOPLE.has(sense.type) || verb.passive || (noun !== undefined && !noun.classes.includes('person')))
    return undefined;
  return full.find(
    (one) =>
      one.start > verb.at &&
      one.preposition === undefined &&
      one.cases !== EVERY &&
      (one.kind === 'role' || one.kind === 'person' || one.kind === 'name') &&
      (one.cases & CASE.accusative) !== 0 &&
      (one.cases & CASE.genitive) !== 0 &&
      !parsed.verbs.some((other) => other.at > verb.at && other.at < one.start) &&
      !isAttribute(parsed, one),
  );
}

/** Types of what is done to people. */
const OF_PEOPLE = new Set(['COERCE', 'ASSAULT', 'SANCTION', 'RETREAT']);

/** «после падения обломков российских дронов»: when and why it is done, and not to whom. */
function isCircumstance(parsed: Parsed, { start, preposition }: Mention): boolean {
  const { words, tokens, verbAt } = parsed;
  if (preposition !== undefined && BECAUSE.has(preposition)) return true;
  // «из-за их соглашения с Китаем»
  let over = preposition !== undefined && LOOSE.has(preposition);
  for (let at = start - 1; at >= 0 && start - at < 7; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || verbAt[at] !== undefined) return false;
    // «пасля таго як Мінск наведаў прадстаўнік»: a clause, and no circumstance of one.
    if (AS.has(token.word)) return false;
    if (over && token.word === preposition) {
      over = false;
      continue;
    }
    if (((words[at]?.roles ?? 0) & ROLE.preposition) !== 0) return BECAUSE.has(token.word) || isReason(parsed, at);
  }
  return false;
}

const LOOSE = new Set(['с', 'со', 'з', 'са', 'между', 'паміж']);

const AS = new Set(['как', 'як']);

const BECAUSE = new Set('после вследствие ввиду накануне пасля напярэдадні'.split(' '));

/** Classes of what two sides have with each other. */
const WITH_WHOM = new Set(['visit', 'relations', 'meeting']);

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
function isToward(parsed: Parsed, { sense: { type, mode }, verb }: Match, one: Mention): boolean {
  const role = roleOf(parsed, one);
  if ((role & ROLE.toward) === 0) return false;
  // «подала жалобу в комиссию ООН»: where it is heard.
  if (type === 'ACCUSE' && INSIDE.has(one.preposition ?? '')) return false;
  // «в шпионаже в пользу России»
  if (IN_FAVOUR.has(one.preposition ?? '') && !FAVOURS.has(type)) return false;
  // «в получении взяток от Катара»: from whom is asked, and nothing else done.
  if (FROM_WHOM.has(one.preposition ?? '') && !ASKED.has(type)) return false;
  // «проголосовала в ООН за»: a name that is not declined.
  const still = STATIC.has(type) || (type === 'CONSULT' && (mode !== 'visit' || HOSTS.has(verb.form.lemma)));
  if (one.cases === EVERY && (role & ROLE.place) !== 0 && still) return false;
  return (role & ROLE.place) === 0 || (one.cases & CASE.accusative) !== 0;
}

const INSIDE = new Set(['в', 'во', 'у', 'ва']);
const IN_FAVOUR = new Set(['пользу', 'карысць']);

const FAVOURS = new Set(['SUPPORT', 'AID', 'REJECT', 'CONCEDE']);

/** Verbs of who receives a guest. */
const HOSTS = new Set(['принять', 'принимать', 'прыняць', 'прымаць']);

const FROM_WHOM = new Set(['от', 'ад']);

const ASKED = new Set(['REQUEST', 'REJECT', 'AGREE', 'RETREAT', 'AID', 'SANCTION']);

/** Types of what is said somewhere, and does not move there. */
const STATIC = new Set(['SUPPORT', 'ACCUSE', 'REJECT', 'THREATEN', 'RETREAT', 'COERCE', 'AGREE']);

/** «папрасіў у Германіі прытулку» */
function isAsked({ type }: Match['sense'], one: Mention): boolean {
  return type === 'REQUEST' && one.preposition === 'у' && (one.cases & CASE.genitive) !== 0;
}

/** Types of what is held against somebody: «подала в суд иск против Эквадора». */
const HELD = new Set(['ACCUSE', 'SANCTION', 'THREATEN']);

const AGAINST = new Set(['против', 'супраць']);

const SENT = new Set(['expel', 'deport']);

const BEFORE = new Set(['у', 'возле', 'около', 'перед', 'ля', 'каля', 'перад']);

function isEmbassy({ tokens }: Parsed, { start, country, preposition }: Mention): boolean {
  return country !== undefined && BEFORE.has(preposition ?? '') && EMBASSY.test(tokens[start]?.word ?? '');
}

const EMBASSY = /^(?:посольств|консульств|генконсульств|пасольств|амбасад)/;

const PLACES = new Set(['в', 'во', 'на', 'у', 'ва']);

/** A bare accusative or dative that is the verb's own, and no part of what stands behind a preposition. */
function isBare(parsed: Parsed, { verb: { at }, sense, noun }: Match, one: Mention): boolean {
  const { preposition, cases, start } = one;
  if (preposition !== undefined || (cases & (CASE.accusative | CASE.dative)) === 0) return false;
  // «после саммита СНГ»: a name that is not declined says whose the noun before it is.
  if (cases === EVERY && isAttribute(parsed, one)) return false;
  // «призвал не допустить переселения палестинцев»: what is asked for.
  if (ASKS.has(sense.type) && parsed.verbs.some((other) => other.at > at && other.at < start)) return false;
  // «обвинил в атаке Россию»: nothing but the verb governs it.
  if ((cases & CASE.accusative) !== 0 && (cases & (CASE.nominative | CASE.genitive)) === 0) return true;
  const { words, tokens, mentionOf } = parsed;
  // «на помощь Судану»: a dative that can be nothing else.
  const given = GIVES.has(sense.type) && (cases & CASE.dative) !== 0 && (cases & ~(CASE.dative | CASE.locative)) === 0;
  for (let i = at + 1; i < start; i++) {
    const roles = words[i]?.roles ?? 0;
    if ((roles & ROLE.preposition) === 0 || tokens[i]?.glued) continue;
    if (given && !ABOUT.has(tokens[i]?.word ?? '')) continue;
    // «внесла в чёрный список российские банки»: the preposition has its noun.
    if (noun !== undefined && noun.start > i && noun.end <= start) continue;
    const next = tokens[i + 1];
    // «взяла под стражу гражданина»
    if ((cases & CASE.accusative) !== 0 && sense.followedBy?.has(next?.word ?? '')) continue;
    // «задержала на границе двух граждан»: with its number begins what is the verb's own.
    if (i + 1 < numberBefore(parsed, start)) continue;
    // «не пустила в страну журналиста»
    if (LANDS.has(next?.word ?? '')) continue;
    const time =
      next?.kind === 'number' ||
      ((words[i + 1]?.roles ?? 0) & (ROLE.time | ROLE.pronoun)) !== 0 ||
      // «на минувшей неделе»
      ((words[i + 2]?.roles ?? 0) & ROLE.time) !== 0;
    if (!time && mentionOf[i + 1] === undefined && next?.capital !== true && start - i < 4) return false;
  }
  return true;
}

/** The number or the pronoun before people, over an adjective; 0 if there is none. */
function numberBefore({ tokens, words }: Parsed, start: number): number {
  for (let at = start - 1; at > 0 && start - at < 3; at--)
    if (tokens[at]?.kind === 'number' || ((words[at]?.roles ?? 0) & ROLE.determiner) !== 0) return at;
  return 0;
}

const LANDS = new Set(['страну', 'краіну']);

const ASKS = new Set(['REQUEST']);

const GIVES = new Set(['AID', 'COOPERATE', 'ACCUSE', 'REJECT', 'CONCEDE']);

const ABOUT = new Set(['о', 'об', 'обо', 'аб', 'пра']);

const FORMER = new Set('бывшего бывшей бывших былога былой былых'.split(' '));

const JUDGED = new Set(['assessment', 'acclaim']);

/** An adjective between: «против ускоренного приёма Украины». */
const LONG = /(?:ого|его|ага|яга|ой|ай|ую|ых|іх|их|ые|ие|ыя|ія|[ыи]м|ім|ому|ему|аму)$/;

const AIMS = new Set('на против супраць за от ад по па к да из-за з-за'.split(' '));
/** Types of what goes into something of the other side. */
const INTO = new Set(['COOPERATE', 'AID']);
/** Types whose object can be of a noun behind a preposition. */
const AIMED = new Set(['REJECT', 'ACCUSE', 'ASSAULT', 'SANCTION', 'CONCEDE', 'REQUEST']);

/** «осудил действия Ирана», «поддержала независимость Молдовы»: right behind the verb's object. */
function isWhose(parsed: Parsed, { verb, noun, sense, turned }: Match, one: Mention): boolean {
  // «Планы Израиля раскритиковали»
  if (turned && noun !== undefined && noun.end <= verb.at && one.start === noun.end) return true;
  if (one.start < verb.at) return false;
  if (parsed.verbs.some((other) => other.at > verb.at && other.at < one.start)) return false;
  if (noun !== undefined && one.start === noun.end) return true;
  // «дала негативную оценку действиям Минска»
  if (noun?.classes.some((name) => JUDGED.has(name)) && one.start === noun.end + 1) return true;
  // «ордер на арест бывшего президента»
  const former = FORMER.has(parsed.tokens[one.start - 1]?.word ?? '');
  if (noun !== undefined && former && one.start === noun.end + 1) return true;
  for (let at = verb.at + 1; at < one.start; at++) {
    const roles = parsed.words[at]?.roles ?? 0;
    if (parsed.mentionOf[at] !== undefined || parsed.tokens[at]?.kind === 'mark') return false;
    if ((roles & ROLE.preposition) === 0) continue;
    // «высказалась в поддержку заявки Финляндии»: a word of the verb's own.
    if (sense.followedBy?.has(parsed.tokens[at + 1]?.word ?? '')) {
      at++;
      continue;
    }
    // «вложил в экономику Ирака»
    if (
      INTO.has(sense.type) &&
      (roles & ROLE.place) !== 0 &&
      /(?:[ую]|[бвгджзклмнпрстфхцчшщ])$/.test(parsed.tokens[at + 1]?.word ?? '')
    )
      return one.start - at === 2;
    // «вето на заявление ЕС», «упал на территорию Румынии»; but «в окрестностях Дамаска» is a place.
    const aimed = AIMED.has(sense.type);
    const near = one.start - at === 2 || (one.start - at === 3 && LONG.test(parsed.tokens[at + 1]?.word ?? ''));
    return (
      aimed && AIMS.has(parsed.tokens[at]?.word ?? '') && near && one.start - verb.at < (noun === undefined ? 6 : 9)
    );
  }
  return one.start - verb.at < (sense.followedBy === undefined ? 4 : 5);
}

/** What is denied of somebody stands between. */
function isInvolved({ tokens }: Parsed, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (INVOLVED.test(tokens[at]?.word ?? '')) return true;
  return false;
}

const INVOLVED = /^(?:причастност|участи|вину$|виновност|дачынен|удзел|датычнасц|віну$)/;

/** The agent of a passive: a bare instrumental, or «со стороны …», «по решению …». */
export function slavicAgent(parsed: Parsed, verb: Verb, end: number): Mention[] {
  const { start } = clauseAt(parsed, verb.at);
  const agent = parsed.mentions.find((one) => {
    if (one.kind === 'modifier' || one.start < start || one.end > end) return false;
    // «Иванов, задержанный полицией, отпущен»: they are the participle's.
    if (verb.kind === 'finite' && rootAt(parsed, one.start) !== rootAt(parsed, verb.at)) return false;
    const bySide = ((parsed.words[one.start - 1]?.roles ?? 0) & ROLE.agent) !== 0;
    return bySide || (one.preposition === undefined && one.cases !== EVERY && (one.cases & CASE.instrumental) !== 0);
  });
  if (agent !== undefined) return chainOf(parsed, agent);
  // «задержано американским эсминцем»: whose the thing is that does it.
  const thing = parsed.mentions.find(
    (one) =>
      one.kind === 'modifier' &&
      one.country !== undefined &&
      one.start > verb.at &&
      one.end < end &&
      one.preposition === undefined &&
      (one.cases & CASE.instrumental) !== 0 &&
      WITH.test(parsed.tokens[one.end]?.word ?? ''),
  );
  return thing === undefined ? [] : [thing];
}

/** By its ending an instrumental. */
const WITH = /(?:[оеа]м|[оеая]й|[ая]м[иі])$/;

/** «введён режим контртеррористической операции»: a word of the happening's own name. */
export function isNameOf({ noun }: Pick<Match, 'noun'>, one: Mention): boolean {
  return noun !== undefined && one.country === undefined && one.start === noun.start && one.end < noun.end;
}

function isAmongThem({ tokens }: Parsed, { start }: Mention): boolean {
  for (let at = start - 1; at > 0 && start - at < 4; at--)
    if (AMONG.has(tokens[at]?.word ?? '') && tokens[at - 1]?.word !== undefined && THAT.has(tokens[at - 1]?.word ?? ''))
      return true;
  return false;
}

const AMONG = new Set(['числе', 'ліку']);

const THAT = new Set(['том', 'тым']);
