import { seatOf } from './abroad.ts';
import { HIS } from './actor-slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import { isLand } from './land.ts';
import { type Match, matchVerb } from './match.ts';
import type { Mention } from './mention.ts';
import { type Parsed, rootAt } from './parse.ts';
import { PLOVER } from './plover.ts';
import type { Side } from './side.ts';
import { sidesOf } from './sides.ts';
import { slavicSubject } from './subject-slavic.ts';

/** Types of what somebody says that they will do, or will not. */
export const SAYS = new Set(['AGREE', 'THREATEN', 'REJECT']);

/** How far behind its verb an infinitive stands. */
const NEAR = 6;

/**
 * The other side of a happening that names none itself: whom the infinitive under it would be done to («пообещал ввести
 * пошлины на мексиканские автомобили»), or whom a pronoun before the verb stands for («прибыл в Сан-Хосе, где его принял»).
 */
export function otherSide(parsed: Parsed, match: Match, subject: Side): Mention[] {
  const { sense, verb } = match;
  const him = objectOf(parsed, verb.at, subject);
  if (him.length > 0) return him;
  // «предложил встречу, но Кремль ответил отказом»
  if (sense.type === 'REJECT' && ANSWERS.has(verb.form.lemma)) return fromAbove(parsed, verb.at, subject);
  // «На фоне ссоры с Пекином Вильнюс отозвал своего посла»
  if (sense.object?.has('envoy') && sense.mode === 'withdraw') return onlyOther(parsed, subject);
  // «…, что в Киеве посчитали недружественным»: whose deed it is.
  if (sense.type === 'ACCUSE') return isOfWhole(parsed, verb.at) ? fromAbove(parsed, verb.at, subject) : [];
  if (sense.type === 'CONSULT') {
    if (isVisited(parsed, verb.at)) return fromAbove(parsed, verb.at, subject);
    return sense.mode === 'visit' ? placeBefore(parsed, verb.at) : [];
  }
  return SAYS.has(sense.type) ? doneTo(parsed, match, subject) : [];
}

/** Whom what somebody says that they will do would be done to: "is ready to send doctors to Somalia". */
export function doneTo(parsed: Parsed, { sense, verb, noun }: Match, subject: Side): Mention[] {
  // "Blocked a plan to send police to Haiti": Haiti is refused nothing.
  if (!parsed.slavic && sense.type === 'REJECT' && noun !== undefined) return [];
  const own = new Set(subject.mentions.map(({ country }) => country));
  const root = rootAt(parsed, verb.at);
  const inner = parsed.verbs.find((one) => one.at > verb.at);
  if (inner?.kind !== 'infinitive' || inner.at - verb.at > NEAR || rootAt(parsed, inner.at) !== root) return [];
  for (const match of matchVerb(parsed, inner)) {
    if (match.sense.silent) return [];
    // "Agreed to close the border to Belarus": with those who are harmed nobody agrees.
    const harms = PLOVER[match.sense.type].quad.endsWith('conflict');
    if (!parsed.slavic && sense.type === 'AGREE' && harms) return [];
    const { recipients } = sidesOf(parsed, match, subject);
    const found = recipients.mentions.filter(({ country }) => country !== undefined && !own.has(country));
    if (found.length > 0) return found;
  }
  return [];
}

const ANSWERS = new Set(['ответить', 'отвечать', 'адказаць', 'адказваць']);

const THEM = new Set('его ее их ему ей им яго яе іх яму ёй ім'.split(' '));

const WITH_THEM = new Set('ним ней ними ім ёй імі'.split(' '));

/** «позвонил принцу и поздравил его», «обсудил с ним поставки»: who is named last before the verb, beside its subject. */
export function objectOf(
  { tokens, words, mentions, clauses, clauseOf, verbs, verbAt }: Parsed,
  at: number,
  { mentions: own }: Side,
): Mention[] {
  const next = tokens[at + 2];
  const governs = ((words[at + 1]?.roles ?? 0) & ROLE.with) !== 0;
  const with_ = governs && WITH_THEM.has(next?.word ?? '');
  // «поздравил его», and not «поздравил его сына»
  const asked = verbAt[at + 2]?.kind === 'infinitive';
  const ends =
    next?.kind !== 'word' || asked || ((words[at + 2]?.roles ?? 0) & (ROLE.preposition | ROLE.conjunction)) !== 0;
  if (!with_ && !(ends && THEM.has(tokens[at + 1]?.word ?? ''))) return [];
  const before = verbs.findLast((one) => one.at < at && one.kind === 'finite');
  const here = clauseOf[at] ?? 0;
  // «встретилась с министром и попросила его»
  const above = clauses[here]?.opener === 'and' ? clauses[here]?.parent : here;
  const who = mentions.findLast(
    (one) =>
      one.end <= at &&
      (clauseOf[one.start] === here || clauseOf[one.start] === above) &&
      one.kind !== 'modifier' &&
      one.start > (before?.at ?? at) &&
      !own.includes(one) &&
      (one.preposition === undefined || one.preposition === 'с' || one.preposition === 'з'),
  );
  return who === undefined ? [] : [who];
}

const WHERE = new Set(['где', 'дзе', 'куда', 'куды']);

/** «где его принял» */
function isVisited({ tokens, clauses, clauseOf }: Parsed, at: number): boolean {
  const { word = '', start = 0 } = clauses[clauseOf[at] ?? 0] ?? {};
  return WHERE.has(word) && (HIS.has(tokens[at - 1]?.word ?? '') || HIS.has(tokens[start + 1]?.word ?? ''));
}

/** «В Тегеране, куда прилетел глава МАГАТЭ»: the place that the clause tells more of. */
function placeBefore({ clauses, clauseOf, mentions, places, mentionOf }: Parsed, at: number): Mention[] {
  const { word = '', start = 0 } = clauses[clauseOf[at] ?? 0] ?? {};
  if (!WHERE.has(word)) return [];
  const land = mentions.find((one) => one.end === start - 1 && (isLand(one) || one.kind === 'body'));
  if (land !== undefined) return [land];
  const city = places.find((one) => one.end === start - 1 && mentionOf[one.start] === undefined);
  return city === undefined ? [] : [seatOf(city)];
}

/** The only state but one's own that the sentence names. */
function onlyOther({ mentions }: Parsed, { mentions: own }: Side): Mention[] {
  const home = new Set(own.map(({ country }) => country));
  const others = mentions.filter(({ country }) => country !== undefined && !home.has(country));
  const [first] = others;
  return home.size === 1 && !home.has(undefined) && new Set(others.map(({ country }) => country)).size === 1 && first
    ? [first]
    : [];
}

function isOfWhole({ tokens, clauses, clauseOf }: Parsed, at: number): boolean {
  const { opener, start = 0 } = clauses[clauseOf[at] ?? 0] ?? {};
  // «возвели забор, который в Вильнюсе посчитали нарушением»
  const which = opener === 'relative' && /^(?:котор|як)(?:ый|ую|ое|ые|і|ія)$/.test(tokens[start]?.word ?? '');
  return which || (opener === 'and' && WHAT.has(tokens[start]?.word ?? ''));
}

const WHAT = new Set(['что', 'што']);

/** The subject of the clause above. */
function fromAbove(parsed: Parsed, at: number, { mentions: own }: Side): Mention[] {
  const above = parsed.clauses[rootAt(parsed, at)]?.parent ?? -1;
  const head = parsed.verbs.find((one) => one.kind === 'finite' && rootAt(parsed, one.at) === above);
  const found = head === undefined ? [] : slavicSubject(parsed, head).mentions;
  return found.some((one) => own.includes(one)) ? [] : found;
}
