import { HIS, QUOTES } from './actor-slavic.ts';
import { agrees, companionOf, isAttribute, isMany, verbShape } from './agreement.ts';
import { antecedentOf, isAdjectival, isDeclined, isGovernedRelative, isObject, isSubject } from './antecedent.ts';
import { type Clause, isAccording } from './clause.ts';
import { AMONG } from './clause-slavic.ts';
import { FORM } from './forms/english.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import { isLand } from './land.ts';
import type { Mention } from './mention.ts';
import { chainOf, type Parsed, rootAt } from './parse.ts';
import { sayingOf } from './saying.ts';
import type { Sense } from './sense.ts';
import { NOBODY, type Side, side } from './side.ts';
import { isIntransitive, type Verb } from './verb.ts';

/** Clauses within clauses above a verb that are asked for its subject. */
const DEEPEST = 5;

/** Who does it, by case and agreement: word order is free. A clause without a subject has that of the clause above. */
export function slavicSubject(parsed: Parsed, verb: Verb, depth = 0): Side {
  if (isOurs(parsed, verb)) return speakerOf(parsed, verb, depth + 1);
  const root = rootAt(parsed, verb.at);
  const clause = parsed.clauses[root];
  if (clause === undefined || depth > DEEPEST) return NOBODY;
  const able = verb.kind === 'infinitive' ? whoManaged(parsed, verb, clause.start) : undefined;
  if (able !== undefined) return side(chainOf(parsed, able));
  const told = clause.opener === 'participle' ? undefined : subjectIn(parsed, verb, root);
  if (told !== undefined) return side(withCompanion(parsed, verb, told));
  // «приняла резолюцию, осуждающую репрессии», «…, которая осуждает»: who adopted it says so.
  if (isOfPaper(parsed, clause) && (clause.opener === 'participle' || isSubject(parsed, verb, clause)))
    return subjectAbove(parsed, verb, clause, depth);
  if (clause.opener === 'participle' && isAdjectival(parsed, clause))
    return clause.start === 0 ? subjectAbove(parsed, verb, clause, depth) : side(antecedentOf(parsed, clause));
  const thing = thingOf(parsed, verb, root);
  // «Намерение купить французские истребители раскритиковали в Москве»
  if (thing !== undefined) return side(chainsOf(parsed, seatThat(parsed, verb, clause.start) ?? thing));
  const other = otherOf(parsed, verb, clause);
  if (other !== undefined) return other;
  const they = theyWith(parsed, verb, clause.start, depth);
  if (they !== undefined) return they;
  if (hasPronoun(parsed, verb, clause))
    return isObject(parsed, verb, clause) ? ofAbove(parsed, verb, clause, depth) : NOBODY;
  if (isSubject(parsed, verb, clause)) {
    const told = antecedentOf(parsed, clause);
    // «…, што дазволіла»: of the whole, and not of the last who was named.
    return side(clause.word === 'што' ? told.filter((one) => agrees(parsed, verb, one)) : told);
  }
  const seat = seatThat(parsed, verb, clause.start);
  if (seat !== undefined) return side(chainOf(parsed, seat));
  if (clause.opener === 'relative' && isDeclined(clause.word) && !isGovernedRelative(parsed, clause))
    return isOfOne(parsed, verb) && isObject(parsed, verb, clause) && opensWith(parsed, verb, clause.start + 1)
      ? ofAbove(parsed, verb, clause, depth)
      : NOBODY;
  const land = landOf(parsed, verb, clause, depth);
  if (land !== undefined) return land;
  if (hasOther(parsed, verb, clause)) return NOBODY;
  const among = amongThem(parsed, verb, root);
  if (among.length > 0) return { mentions: among, resolvedBy: 'implicit' };
  if (clause.opener === 'that' && !opensWith(parsed, verb, clause.start)) return NOBODY;
  // «По данным ООН, в Судане убито»: who says so does nothing.
  if (clause.opener === 'main' && clause.parent === 0 && isAccording(parsed)) return NOBODY;
  return subjectAbove(parsed, verb, clause, depth);
}

/** Right behind a resolution, a statement or a letter. */
function isOfPaper({ nouns }: Parsed, { opener, start }: Clause): boolean {
  if ((opener !== 'participle' && opener !== 'relative') || start < 3) return false;
  const noun = nouns.find(({ end }) => end === start - 1 || end === start);
  return noun?.classes.some((name) => PAPERS.has(name)) === true;
}

const PAPERS = new Set(['resolution', 'complaint', 'petition']);

function chainsOf(parsed: Parsed, one: Mention): Mention[] {
  return one.kind === 'modifier' ? [one] : chainOf(parsed, one);
}

/** «министр Индонезии объявил, что страна прекращает экспорт»: the land of who says so. */
function landOf(parsed: Parsed, verb: Verb, clause: Clause, depth: number): Side | undefined {
  const { tokens, mentionOf } = parsed;
  for (let at = clause.start; at < clause.end && at < verb.at + 4; at++) {
    if (!LANDS.has(tokens[at]?.word ?? '') || mentionOf[at] !== undefined) continue;
    const next = mentionOf[at + 1];
    if (next !== undefined || ((parsed.words[at - 1]?.roles ?? 0) & ROLE.preposition) !== 0) return undefined;
    if (at > verb.at && !verb.passive && !isIntransitive(tokens, verb)) return undefined;
    const said = sayingOf(parsed, verb.at);
    const opening = AS.has(tokens[0]?.word ?? '') ? parsed.clauses[0] : undefined;
    const source = parsed.clauses.find(({ opener, end }) => opener === 'source' && end <= clause.start) ?? opening;
    const speaker =
      source !== undefined || said === undefined || said === verb
        ? parsed.mentions.filter((one) => source !== undefined && one.start >= source.start && one.end <= at)
        : slavicSubject(parsed, said, depth + 1).mentions;
    const [who, more] = speaker.filter(({ country }) => country !== undefined);
    return who === undefined || more !== undefined ? NOBODY : { mentions: [who], resolvedBy: 'pronoun' };
  }
  return undefined;
}

const AS = new Set(['как', 'як']);

const LANDS = new Set('страна республика королевство государство краіна рэспубліка каралеўства дзяржава'.split(' '));

/** «…, а остальные члены проголосовали»: a word before the verb that agrees with it as its subject, and is nobody we know. */
function hasOther(parsed: Parsed, verb: Verb, clause: Clause): boolean {
  const { tokens, words, mentionOf } = parsed;
  const at = verb.at - 1;
  if (clause.opener !== 'and' || at - clause.start < 2 || !isMany(parsed, verb)) return false;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || mentionOf[at] !== undefined || words[at]?.verbs !== undefined)
    return false;
  if ((words[at]?.roles ?? 0) !== 0 || !/[^с][^к][ыи]$/.test(token.word)) return false;
  return /(?:ые|ие|ыя|ія)$/.test(tokens[at - 1]?.word ?? '');
}

/** «Двадцать стран, среди которых Канада и Норвегия, подписали»: those of them who are named. */
function amongThem({ clauses, mentions, clauseOf, tokens }: Parsed, { at }: Verb, root: number): Mention[] {
  const index = clauses.findIndex(
    ({ parent, start, word, opener }, place) =>
      opener === 'relative' &&
      parent === root &&
      start < at &&
      place > root &&
      isDeclined(word) &&
      AMONG.has(tokens[start]?.word ?? ''),
  );
  const start = clauses[index]?.start ?? 0;
  const first =
    index < 0
      ? undefined
      : mentions.find((one) => clauseOf[one.start] === index && (one.cases & CASE.nominative) !== 0);
  return first === undefined || first.start - start > 3
    ? []
    : mentions.filter((one) => one.chain === first.chain && one.kind !== 'modifier');
}

/** The subject of what the clause above tells, where it agrees. */
function subjectAbove(parsed: Parsed, verb: Verb, clause: Clause, depth: number): Side {
  const { clauses, verbs } = parsed;
  const index = aboveOf(parsed, clause);
  const above = clauses[index];
  if (above === undefined) return NOBODY;
  const own = verbs.filter((one) => one.kind === 'finite' && rootAt(parsed, one.at) === index);
  const head = own.findLast((one) => one.at < verb.at) ?? own[0];
  if (head !== undefined) {
    const found = slavicSubject(parsed, head, depth + 1);
    const [first] = found.mentions;
    // «В Берлине подтвердили, что вели переговоры»: those who are there, both times.
    const there = first?.preposition !== undefined && verbShape(parsed, verb) === 'p';
    if (first !== undefined && (found.mentions.length > 1 || there || agrees(parsed, verb, first))) return found;
  }
  const told = subjectIn(parsed, verb, index);
  if (told !== undefined) return side(withCompanion(parsed, verb, told));
  return head === undefined && depth < DEEPEST ? subjectAbove(parsed, verb, above, depth + 1) : NOBODY;
}

/** «…, которому предложил»: one who is not named again; «которого задержали» has nobody. */
function isOfOne(parsed: Parsed, verb: Verb): boolean {
  const shape = verbShape(parsed, verb);
  return verb.kind === 'finite' && !verb.passive && (shape === 'm' || shape === 'f' || shape === 's');
}

/** «угрожает судье, которого он назвал террористом»: the pronoun is whom the clause above tells of, if of one. */
function ofAbove(parsed: Parsed, verb: Verb, clause: Clause, depth: number): Side {
  const { mentions } = subjectAbove(parsed, verb, clause, depth);
  const told = antecedentOf(parsed, clause);
  if (mentions.some((one) => told.includes(one))) return NOBODY;
  return mentions.length === 1 ? { mentions, resolvedBy: 'pronoun' } : NOBODY;
}

/** The clause that another hangs on; on what opens the sentence hangs what follows it: «Узнав об этом, Киев отозвал». */
function aboveOf({ clauses }: Parsed, clause: Clause): number {
  if (clause.parent >= 0) return clause.parent;
  if (clause.opener === 'main') return -1;
  return clauses.findIndex((one) => one.opener === 'main' && clauses[one.parent] === clause);
}

/** A pronoun that is the subject, and stands for somebody that we cannot be sure of. */
function hasPronoun({ words, clauses, clauseOf }: Parsed, { at: to }: Verb, { start }: Clause): boolean {
  for (let at = start; at < to; at++) {
    if (clauses[clauseOf[at] ?? 0]?.start !== start) continue;
    const roles = words[at]?.roles ?? 0;
    if ((roles & ROLE.pronoun) !== 0 && (roles & ROLE.relative) === 0) return true;
  }
  return false;
}

/** «В Кремле опровергли»: a plural that nobody does is done by the seat that opens it; deeds are only done there. */
function seatThat(parsed: Parsed, verb: Verb, start: number): Mention | undefined {
  const { mentions, words, tokens, clauses, clauseOf } = parsed;
  const { at, form, passive, reporting } = verb;
  // «В Кремле это отрицают»
  const many = (form.form & FORM.present) !== 0 && verbShape(parsed, verb) === 'p';
  if (passive || ((form.form & FORM.past) === 0 && !many)) return undefined;
  const says = reporting || HOSTS.has(form.lemma) || form.senses.some(({ type }) => SAID.has(type));
  if (!says) return undefined;
  // «Санкции, которые ввела Канада, в Минске назвали», «…, резолюцию которого в Баку назвали»
  const own = clauses[clauseOf[at] ?? 0];
  let from = (own?.opener === 'resume' ? start : own?.start) ?? start;
  const part = from;
  for (let i = part; i < part + 3; i++) if (((words[i]?.roles ?? 0) & ROLE.relative) !== 0) from = i + 1;
  if (WHAT.has(tokens[from]?.word ?? '')) from++;
  // «Прысуд асудзілі ў Берліне»
  const talks = reporting || HOSTS.has(form.lemma) || form.senses.some(isSaying);
  const after = talks && MANY.test(tokens[at]?.word ?? '');
  return mentions.find((one) => {
    const before = one.start >= from && one.end <= at && (one.start - from < 2 || one.end === at);
    if (
      !before &&
      !(after && (one.start - at === 2 || (form.senses.some(isSaying) && one.start - at < 10 && one.kind === 'role')))
    )
      return false;
    const there = one.preposition !== undefined && ((words[one.start - 1]?.roles ?? 0) & ROLE.place) !== 0;
    if (!there || (one.cases & CASE.locative) === 0) return false;
    return one.kind === 'seat' || one.kind === 'body' || (one.kind === 'role' && !one.plural);
  });
}

/** A row for what is said by the verb alone: «осудили», and not «подписали петицию». */
function isSaying({ type, object, subject }: Sense): boolean {
  return SAID.has(type) && (object === undefined || object.has('complaint')) && subject === undefined;
}

const MANY = /[иі]$/;

const WHAT = new Set(['что', 'што']);

const SAID = new Set(['REJECT', 'ACCUSE', 'REQUEST', 'THREATEN']);

/** «Премьера Грузии приняли в Пекине», «в Киеве поддержали»: those who are there, too. */
const HOSTS = new Set(
  'принять принимать встретить поддержать приветствовать пообещать заверить похвалить прыняць прымаць падтрымаць вітаць паабяцаць запэўніць пахваліць'.split(
    ' ',
  ),
);

/** «заявил, что введёт санкции»: a verb right behind "that" has the subject of the clause above. */
function opensWith({ words, tokens }: Parsed, { at }: Verb, start: number): boolean {
  const loose =
    ROLE.that |
    ROLE.negation |
    ROLE.adverb |
    ROLE.future |
    ROLE.possible |
    ROLE.plan |
    ROLE.time |
    ROLE.preposition |
    ROLE.determiner;
  for (let i = start; i < at; i++)
    if (((words[i]?.roles ?? 0) & loose) === 0 && tokens[i]?.kind !== 'number') return false;
  return true;
}

/** «Не признаём», «мы осудили»: those do it who say so. */
function isOurs({ tokens, clauses, clauseOf }: Parsed, { at, form }: Verb): boolean {
  const { start = at } = clauses[clauseOf[at] ?? 0] ?? {};
  if ((form.form & FORM.first) !== 0) return true;
  for (let i = start; i < at; i++) if (tokens[i]?.word === 'мы') return true;
  return false;
}

function speakerOf(parsed: Parsed, { at }: Verb, depth: number): Side {
  const said = sayingOf(parsed, at);
  // «„Мы требуем“, — сказал он»: who speaks can hang on what is said, and so on for ever.
  return said === undefined || isOurs(parsed, said) || depth > DEEPEST
    ? NOBODY
    : { mentions: slavicSubject(parsed, said, depth).mentions, resolvedBy: 'pronoun' };
}

/** «Российский вертолет выстрелил»: the subject is a thing, and its adjective says whose. */
function thingOf(parsed: Parsed, verb: Verb, root: number): Mention | undefined {
  const { mentions, tokens, words, verbAt, mentionOf, clauses } = parsed;
  const start = clauses[root]?.start ?? 0;
  const whose = mentions.find(
    (one) => one.end <= verb.at && one.kind === 'modifier' && rootAt(parsed, one.start) === root,
  );
  if (whose === undefined) return craftOf(parsed, verb, start);
  if (whose?.country === undefined || whose.preposition !== undefined) return undefined;
  if ((whose.cases & CASE.nominative) === 0) return undefined;
  // «На фоне заявлений российские корабли вошли»
  let governed = false;
  for (let at = start; at < verb.at; at++) {
    if ((at >= whose.start && at < whose.end) || rootAt(parsed, at) !== root) continue;
    const whole = mentionOf[at];
    // «китайские корабли береговой охраны»
    const owner =
      whole?.country === undefined && ((whole?.cases ?? 0) & (CASE.nominative | CASE.genitive)) === CASE.genitive;
    // «корабль остановил и захватил»
    const joined =
      verbAt[at]?.kind === 'finite' && at + 2 === verb.at && ((words[at + 1]?.roles ?? 0) & ROLE.conjunction) !== 0;
    if (joined) continue;
    if (verbAt[at] !== undefined) return undefined;
    if (whole !== undefined && !owner && !(governed && whole.preposition !== undefined)) return undefined;
    if (tokens[at]?.kind === 'mark' && tokens[at]?.word !== ',' && !QUOTES.has(tokens[at]?.word ?? ''))
      return undefined;
    governed ||= ((words[at]?.roles ?? 0) & ROLE.preposition) !== 0;
    if (at < whose.start && (words[at]?.roles ?? 0) === 0 && tokens[at]?.kind === 'word' && !governed) return undefined;
  }
  return tokens[whose.end]?.kind === 'word' && whose.end < verb.at ? whose : undefined;
}

/** «Корабли России и Китая провели»: the subject is a craft that opens the clause, and the genitive behind it says whose. */
function craftOf(parsed: Parsed, verb: Verb, start: number): Mention | undefined {
  const { mentions, nouns, mentionOf } = parsed;
  const craft = nouns.find(
    (one) =>
      one.start >= start &&
      one.end <= verb.at &&
      mentionOf[one.start] === undefined &&
      one.classes.some((name) => CRAFTS.has(name)) &&
      opensPlainly(parsed, start, one.start),
  );
  if (craft === undefined) return undefined;
  const from = modelEnd(parsed, craft.end);
  const owner = mentions.find((one) => one.start === from);
  return (owner?.kind === 'country' ||
    owner?.kind === 'body' ||
    (owner?.kind === 'role' && owner.country !== undefined)) &&
    owner.end <= verb.at &&
    (owner.cases & CASE.genitive) !== 0
    ? owner
    : undefined;
}

/** «Ранее первый транспортный самолёт»: nothing between that could be the subject or govern it. */
function opensPlainly({ tokens, words, verbAt, mentionOf }: Parsed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (verbAt[at] !== undefined || mentionOf[at] !== undefined || tokens[at]?.kind === 'mark') return false;
    if (((words[at]?.roles ?? 0) & (ROLE.preposition | ROLE.conjunction)) !== 0) return false;
    if (words[at]?.names?.noun !== undefined) return false;
  }
  return true;
}

/** «Ил-76», «F-16»: the model between a craft and whose it is. */
function modelEnd({ tokens }: Parsed, from: number): number {
  let at = from;
  while (
    at - from < 3 &&
    (tokens[at]?.capital || tokens[at]?.kind === 'number') &&
    (at > from || tokens[at + 1]?.glued)
  ) {
    at++;
    if (!tokens[at]?.glued) break;
  }
  return at;
}

const CRAFTS = new Set(['troops', 'vessel', 'craft', 'aircraft', 'drone']);

/** «…, но тот потребовал»: not the subject before, but the other who is named there. */
function otherOf(parsed: Parsed, verb: Verb, { start }: Clause): Side | undefined {
  const { tokens, words, mentions, verbs } = parsed;
  let at = verb.at - 1;
  while (at > start && ((words[at]?.roles ?? 0) & (ROLE.adverb | ROLE.negation)) !== 0) at--;
  if (at < start || !THAT_ONE.has(tokens[at]?.word ?? '')) return undefined;
  const before = verbs.findLast((one) => one.kind === 'finite' && one.at < start);
  const own = before === undefined ? [] : slavicSubject(parsed, before, DEEPEST).mentions;
  const others = mentions.filter(
    (one) => one.end <= start && one.kind !== 'modifier' && !own.includes(one) && agrees(parsed, verb, one),
  );
  // Rather than where it was.
  const other = others.findLast((one) => !isLand(one) || one.preposition === undefined) ?? others.at(-1);
  return other === undefined ? NOBODY : { mentions: chainOf(parsed, other), resolvedBy: 'pronoun' };
}

const THAT_ONE = new Set(['тот', 'та', 'те', 'той', 'тая', 'тыя']);

/** «заявил, что они с Путиным договорились»: the pronoun is the one who says so, with the other. */
function theyWith(parsed: Parsed, verb: Verb, start: number, depth: number): Side | undefined {
  const { mentions, words } = parsed;
  const other = mentions.find(
    (one) => one.start >= start && one.end <= verb.at && (one.cases & CASE.instrumental) !== 0,
  );
  if (other === undefined || !isMany(parsed, verb)) return undefined;
  const role = (at: number) => words[at]?.roles ?? 0;
  if ((role(other.start - 1) & ROLE.with) === 0 || (role(other.start - 2) & ROLE.pronoun) === 0) return undefined;
  const said = parsed.verbs.findLast((one) => one.reporting && one.at < start && start - one.at < 4);
  const speaker = said === undefined ? NOBODY : slavicSubject(parsed, said, depth + 1);
  return { mentions: [...speaker.mentions, ...chainOf(parsed, other)], resolvedBy: 'pronoun' };
}

/** «Лукашенко с Путиным договорились»: a plural verb has both for its subject. */
function withCompanion(parsed: Parsed, verb: Verb, found: Mention): Mention[] {
  const chain = chainOf(parsed, found);
  if (chain.length > 1 || found.plural || !isMany(parsed, verb)) return chain;
  const companion = companionOf(parsed, found);
  return companion === undefined ? chain : [...chain, ...chainOf(parsed, companion)];
}

/** The mention of a clause that is most probably the subject of a verb there, or below it. */
function subjectIn(parsed: Parsed, verb: Verb, root: number): Mention | undefined {
  const own = rootAt(parsed, verb.at) === root;
  const start = parsed.clauses[root]?.start ?? 0;
  let best: Mention | undefined;
  let most = 0;
  let opened: Mention | undefined;
  for (const one of parsed.mentions) {
    if (rootAt(parsed, one.start) !== root) continue;
    if (one.kind === 'modifier' || one.apposition || one.preposition !== undefined) continue;
    if ((one.cases & CASE.nominative) === 0 || !agrees(parsed, verb, one)) continue;
    const before = one.start < verb.at;
    const sure =
      (one.cases & CASE.accusative) === 0 ||
      (own && visits(parsed, verb, one, root)) ||
      isIntransitive(parsed.tokens, verb) ||
      verb.passive ||
      verb.reporting;
    // After the verb a form that can be accusative is rather its object, unless another stands before it.
    if (own && !before && !sure && (one.kind === 'person' || !hasObjectBefore(parsed, verb, root))) continue;
    if (verb.kind === 'infinitive' && own && !before) continue;
    if (isAttribute(parsed, one) && (one.cases !== CASE.nominative || !before)) {
      if (before && opensBefore(parsed, one, start)) opened = one;
      continue;
    }
    // «посетил Минск и встретился»: what stands behind another verb may be its object.
    const taken = own && before && (one.cases & CASE.accusative) !== 0 && hasVerbBefore(parsed, one, root);
    const weight = (taken ? 0.5 : sure ? 3 : 1) + (before ? 1 : 0) + (own && before ? (one.start - start) / 1000 : 0);
    if (weight > most) {
      most = weight;
      best = one;
    }
  }
  return best ?? opened;
}

/** «В зеркальном порядке МИД выслал»: a noun that a preposition governs, which opens the clause, has no owner here. */
function opensBefore({ tokens, words }: Parsed, { start: at }: Mention, start: number): boolean {
  let left = at - 2;
  while (left > start && ADJECTIVE.test(tokens[left]?.word ?? '')) left--;
  return left === start && ((words[left]?.roles ?? 0) & ROLE.preposition) !== 0;
}

const ADJECTIVE = /(?:ом|ем|ой|ей|ых|их|ым|ую|ого|ай|яй|іх|ага)$/;

/** «Минск посетит Майк Помпео»: people visit lands, whichever comes first. */
function visits(parsed: Parsed, verb: Verb, { kind, start }: Mention, root: number): boolean {
  if (kind !== 'person' || start < verb.at || start - verb.at > 6 || !VISITS.has(verb.form.lemma)) return false;
  return parsed.mentions.some(
    (one) => one.end <= verb.at && isLand(one) && one.preposition === undefined && rootAt(parsed, one.start) === root,
  );
}

const VISITS = new Set('посетить посещать навестить наведаць наведваць'.split(' '));

function hasVerbBefore(parsed: Parsed, one: Mention, root: number): boolean {
  return parsed.verbs.some((verb) => verb.kind === 'finite' && verb.at < one.start && rootAt(parsed, verb.at) === root);
}

/** «…, которым признала режим»: no object. */
const OBLIQUE = /^(?:котор(?:ому|ым|ыми|ой)|як(?:ому|ім|імі|ой))$/;

/** «Соглашение подписали стороны», «соглашение, которое подписали стороны» */
function hasObjectBefore(parsed: Parsed, verb: Verb, root: number): boolean {
  const clause = parsed.clauses[root];
  if (clause?.opener === 'relative' && (isObject(parsed, verb, clause) || isGovernedRelative(parsed, clause)))
    return !OBLIQUE.test(clause.word);
  // «за что её раскритиковал Евросоюз»
  if (HIS.has(parsed.tokens[verb.at - 1]?.word ?? '')) return true;
  const inside = (one: { start: number; end: number }) => one.end <= verb.at && rootAt(parsed, one.start) === root;
  const objects = parsed.nouns.some((one) => inside(one) && !isGoverned(parsed, one.start));
  return objects && !parsed.mentions.some((one) => inside(one) && one.cases === CASE.nominative);
}

/** «после обещанной амнистии»: behind a preposition, with only its own adjectives between. */
function isGoverned({ tokens, words, mentionOf }: Parsed, start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at < 4; at--) {
    const roles = words[at]?.roles ?? 0;
    if ((roles & ROLE.preposition) !== 0) return true;
    const free = tokens[at]?.kind === 'word' && (roles & ~ROLE.determiner) === 0;
    if (!free && mentionOf[at]?.kind !== 'modifier') return false;
  }
  return false;
}

/** «Боевикам удалось захватить»: in the dative. */
function whoManaged({ tokens, mentions }: Parsed, { at }: Verb, start: number): Mention | undefined {
  const brought = tokens.findIndex(
    (token, place) => place >= start && place < at && at - place < 5 && BROUGHT.has(token.word),
  );
  if (brought < 0) return undefined;
  return mentions.findLast(
    (one) =>
      one.start >= start &&
      one.end <= at &&
      one.preposition === undefined &&
      one.kind !== 'modifier' &&
      (one.cases & CASE.dative) !== 0 &&
      (one.cases & CASE.nominative) === 0,
  );
}

const BROUGHT = new Set(
  'удалось удается удастся пришлось приходится придется довелось удалося ўдалося удасца давялося прыйшлося'.split(' '),
);
