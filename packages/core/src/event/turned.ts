import { isBehindBorder } from './abroad.ts';
import { ADMITS } from './clause-words.ts';
import type { Factuality } from './event.ts';
import { ROLE } from './grammar/grammar.ts';
import { type Match, matchVerb } from './match.ts';
import type { Mention } from './mention.ts';
import { isEnough } from './need.ts';
import { clauseAt, type Parsed } from './parse.ts';
import { PLOVER } from './plover.ts';
import { sayingOf } from './saying.ts';
import { makeSense, type Sense } from './sense.ts';
import type { Side } from './side.ts';
import { sidesOf } from './sides.ts';
import { subjectOf } from './subject.ts';
import type { Verb } from './verb.ts';

const GIVEN_UP = new Set(['COERCE', 'SANCTION', 'THREATEN', 'REQUEST', 'REJECT']);

function isNoLonger({ tokens }: Parsed, at: number): boolean {
  for (let i = at - 1; i > 0 && at - i < 4; i--) if (tokens[i]?.word === 'longer') return tokens[i - 1]?.word === 'no';
  return false;
}

/** Joint exercises of two states are cooperation; what is announced "unless" something happens is a threat. */
export function turned(
  parsed: Parsed,
  { sense, verb, last, noun }: Match,
  { actors, recipients }: { actors: Side; recipients: Side },
  factuality: Factuality,
): Sense {
  if (
    factuality.modality === 'planned' &&
    (parsed.roles & ROLE.unless) !== 0 &&
    parsed.words.some((word, at) => at > verb.at && ((word?.roles ?? 0) & ROLE.unless) !== 0)
  ) {
    factuality.modality = 'actual';
    return makeSense({ ...sense, type: 'THREATEN', mode: undefined });
  }
  // "Will no longer censor letters": what is done no more is given up.
  if (!parsed.slavic && GIVEN_UP.has(sense.type) && isNoLonger(parsed, verb.at)) {
    factuality.polarity = 'positive';
    return makeSense({ ...sense, type: 'CONCEDE', mode: undefined });
  }
  // "Is ready to attack", "vowed to expel": what is promised is a threat.
  if (
    sense.type === 'AGREE' &&
    (sense.followedBy?.has('to') || sense.particle?.has('ready')) &&
    verb.form.lemma !== 'agree' &&
    isHostile(parsed, verb, actors)
  ) {
    return makeSense({ ...sense, type: 'THREATEN', mode: undefined });
  }
  // "Said it would retaliate": who announces an attack of one's own threatens with it.
  if (
    !parsed.slavic &&
    sense.type === 'ASSAULT' &&
    factuality.modality === 'planned' &&
    isOwnWord(parsed, verb, actors)
  ) {
    factuality.modality = 'actual';
    factuality.reportedBy = factuality.reportedBy.slice(1);
    return makeSense({ ...sense, type: 'THREATEN', mode: undefined });
  }
  // "The Red Cross delivered rice": who only helps trades with nobody.
  if (
    sense.type === 'COOPERATE' &&
    DELIVERS.has(verb.form.lemma) &&
    actors.mentions.length > 0 &&
    actors.mentions.every(({ id }) => AGENCIES.has(id ?? ''))
  )
    return makeSense({ ...sense, type: 'AID', mode: undefined, contexts: ['human_security'] });
  // "Told them to leave or be deported"
  if (sense.type === 'REQUEST' && !parsed.slavic && sense.followedBy?.has('to') && hasAlternative(parsed, verb))
    return makeSense({ ...sense, type: 'THREATEN', mode: undefined });
  if (sense.hostile !== undefined && (isHostile(parsed, verb, actors) || isHostileThat(parsed, verb, sense)))
    return makeSense({ ...sense, type: sense.hostile, mode: undefined });
  if (sense.denied !== undefined && factuality.polarity === 'negative') {
    factuality.polarity = 'positive';
    // «Не признаем», "will not give in": said now.
    if (factuality.modality === 'planned') factuality.modality = 'actual';
    return makeSense({ ...sense, type: sense.denied, mode: undefined });
  }
  // «закроет пролив в случае удара»: a threat.
  if (parsed.slavic && factuality.modality === 'planned' && isInCase(parsed, verb) && isMaterial(sense)) {
    factuality.modality = 'actual';
    factuality.reportedBy = factuality.reportedBy.slice(1);
    return makeSense({ ...sense, type: 'THREATEN', mode: undefined });
  }
  // «митингующие перевернули полицейскую машину»
  const crowd =
    actors.mentions.length > 0 &&
    actors.mentions.every((one) => one.kind === 'role' && one.plural && isCrowd(one.sector));
  if (parsed.slavic && sense.type === 'ASSAULT' && sense.mode === 'destroy' && crowd)
    return makeSense({ ...sense, type: 'PROTEST', mode: 'riot' });
  // «войска повстанцев вошли в город»: theirs to take.
  const rebels = actors.mentions.length > 0 && actors.mentions.every((one) => REBELS.has(one.sector ?? ''));
  if (
    parsed.slavic &&
    sense.type === 'MOBILIZE' &&
    sense.subject !== undefined &&
    rebels &&
    ENTERS.has(verb.form.lemma)
  )
    return makeSense({ ...sense, type: 'ASSAULT', mode: undefined });
  // «признала недействительными итоги»
  if (parsed.slavic && sense.type === 'SUPPORT' && ADMITS.has(verb.form.lemma) && isFoundVoid(parsed, verb))
    return makeSense({ ...sense, type: 'REJECT', mode: undefined });
  // «решили не продлевать соглашение»
  if (parsed.slavic && sense.type === 'SUPPORT' && factuality.polarity === 'negative' && isDecided(parsed, verb)) {
    factuality.polarity = 'positive';
    return makeSense({ ...sense, type: 'REJECT', mode: undefined });
  }
  // «выслала двух сотрудников посольства»: of another state's people in office it is an expulsion.
  const isEnvoy = ({ start, end, sector }: Mention) =>
    sector === 'GOV' || parsed.tokens.slice(start, end).some(({ word }) => EMBASSY.test(word));
  const expelled = parsed.slavic && sense.mode === 'deport' && recipients.mentions.some(isEnvoy);
  if (expelled) return makeSense({ ...sense, type: 'SANCTION', mode: 'expel' });
  // «выслали венесуэльцев»: who has no office is deported.
  const deported =
    parsed.slavic &&
    sense.mode === 'expel' &&
    sense.weight === 0 &&
    recipients.mentions.some(({ kind, sector, plural }) => kind === 'role' && sector === 'CVL' && plural);
  if (deported) return makeSense({ ...sense, type: 'COERCE', mode: 'deport' });
  if (!parsed.slavic && isOnOwnPeople({ sense, noun }, actors, recipients))
    return makeSense({ ...sense, type: 'COERCE', mode: 'restrict' });
  if (sense.together === undefined) return sense;
  // "Held drills in the Taiwan Strait": where it is done, nobody takes part.
  const partners = recipients.mentions.filter(
    ({ preposition, start }) =>
      !(parsed.slavic && isBehindBorder(parsed, start)) &&
      !AROUND.has(preposition ?? '') &&
      !isOff(parsed, start) &&
      (parsed.slavic || !isPlace(parsed, preposition)) &&
      // "Trained hackers to attack Ghana": only who is trained.
      (verb.form.lemma !== 'train' || start <= last),
  );
  const countries = new Set([...actors.mentions, ...partners].map((one) => one.country ?? one.id).filter(Boolean));
  const two = countries.size > 1 || actors.mentions.some(({ id }) => id === 'koreas');
  return two ? makeSense({ ...sense, type: sense.together, mode: undefined }) : sense;
}

/** "Imposed a travel ban on dissidents": a sanction is put on other states and their people. */
function isOnOwnPeople({ sense, noun }: Pick<Match, 'sense' | 'noun'>, actors: Side, { mentions }: Side): boolean {
  if (sense.type !== 'SANCTION' || !noun?.classes.includes('exitban') || mentions.length === 0) return false;
  const own = actors.mentions.map(({ country }) => country);
  return own[0] !== undefined && mentions.every((one) => one.kind === 'role' && (one.country ?? own[0]) === own[0]);
}

/** "Or face arrest", "or be deported": what comes of it when one does not. */
function hasAlternative(parsed: Parsed, { at: from }: Verb): boolean {
  const { tokens } = parsed;
  const { end } = clauseAt(parsed, from);
  for (let at = from + 2; at < end - 1; at++)
    if (tokens[at]?.word === 'or' && ELSE.has(tokens[at + 1]?.word ?? '')) return true;
  return false;
}

/** In the instrumental, with a "not" before it. */
function isFoundVoid({ tokens, clauseOf }: Parsed, { at }: Verb): boolean {
  return tokens.some(({ word }, i) => i !== at && clauseOf[i] === clauseOf[at] && VOID.test(word));
}

const VOID =
  /^(?:не|ня|ні)(?:действит|закон|легит|сапраўд|состоявш|адбыўш|правам|правов)[а-яёіў]*(?:ым|им|ымі|ыми|имі|ими|ой|ай)$/;

const DELIVERS = new Set('deliver ship supply send transport передать перадаць доставить даставіць'.split(' '));

/** Bodies that relieve need, by their ids. */
const AGENCIES = new Set('red-cross wfp unhcr unicef fao who msf un undp unrwa ocha caritas'.split(' '));

const ELSE = new Set('face be risk lose suffer else forfeit die'.split(' '));

/** «в случае», «у выпадку»: a condition told as a noun. */
function isInCase({ tokens }: Parsed, { at }: Verb): boolean {
  for (let i = at + 1; i < tokens.length && i - at < 9; i++) {
    if (tokens[i]?.kind === 'mark') return false;
    if (IN_CASE.has(tokens[i]?.word ?? '')) return true;
  }
  return false;
}

const IN_CASE = new Set(['случае', 'выпадку']);

function isMaterial({ type }: Sense): boolean {
  return PLOVER[type].quad === 'material-conflict';
}

const REBELS = new Set(['REB', 'UAF']);

const ENTERS = new Set('войти входить вступить вступать зайти увайсці ўвайсці уваходзіць уступіць'.split(' '));

/** An infinitive that somebody decides not to do. */
function isDecided({ tokens }: Parsed, { at, kind }: Verb): boolean {
  return kind === 'infinitive' && [2, 3, 4].some((back) => DECIDES.has(tokens[at - back]?.word ?? ''));
}

const DECIDES = new Set('решил решила решило решили решает решают вырашыў вырашыла вырашылі'.split(' '));

const EMBASSY = /^(?:посольств|консульств|генконсульств|пасольств|амбасад|дыпмісі|дипмисси)/;

/** Exercises around an island are not held with it. */
const AROUND = new Set(['around', 'вокруг', 'возле', 'близ', 'вблизи', 'вакол', 'ля', 'каля', 'паблізу']);

/** "War games off the coast of Taiwan" */
function isOff({ tokens, slavic, verbAt }: Parsed, start: number): boolean {
  if (slavic) return false;
  for (let at = start - 1; at >= 0 && start - at < 6 && verbAt[at] === undefined; at--)
    if (OFF.has(tokens[at]?.word ?? '')) return true;
  return false;
}

const OFF = new Set(['off', 'near', 'outside', 'opposite', 'along']);

function isPlace({ lexicon }: Parsed, preposition: string | undefined): boolean {
  return ((lexicon.words.get(preposition ?? '')?.roles ?? 0) & ROLE.place) !== 0;
}

/** Whether the infinitive under a verb tells of conflict. */
function isHostile(parsed: Parsed, verb: Verb, actors: Side): boolean {
  const inner = parsed.verbs.find((one) => one.at > verb.at && one.at - verb.at < 8);
  if (inner?.kind !== 'infinitive') return false;
  // "To produce attack drones": the attack is none.
  if (!parsed.slavic && !isBehindTo(parsed, inner.at)) return false;
  // "Undertook not to use force", "pledged an end to torture"
  for (let at = verb.at + 1; at < inner.at; at++)
    if (((parsed.words[at]?.roles ?? 0) & ROLE.negation) !== 0 || parsed.tokens[at]?.word === 'an') return false;
  // "Is prepared to strike loudspeakers", but not "to strike a deal"
  if (ATTACKS.has(inner.form.lemma) && parsed.tokens[inner.at + 1]?.word !== 'a' && !parsed.slavic) return true;
  const fits = (match: Match) => isEnough(parsed, match, actors, sidesOf(parsed, match, actors).recipients);
  const sense = matchVerb(parsed, inner).find(fits)?.sense;
  // To dismiss one's own people threatens nobody.
  if (sense === undefined || sense.contexts.includes('executive')) return false;
  // "Is willing to send troops": who offers to move does not threaten.
  return sense.type === 'THREATEN' || (PLOVER[sense.type].quad === 'material-conflict' && sense.type !== 'MOBILIZE');
}

/** Whether who says what will be done is who will do it. */
function isOwnWord(parsed: Parsed, { at, passive }: Verb, { mentions }: Side): boolean {
  const said = passive ? undefined : sayingOf(parsed, at);
  return said !== undefined && said.at < at && subjectOf(parsed, said).mentions.some((one) => mentions.includes(one));
}

const ATTACKS = new Set(['bomb', 'bombard', 'shell', 'invade', 'retaliate', 'strike']);

/** "Vowed that its missiles would hit": an attack by whoever promises it. */
function isHostileThat(parsed: Parsed, verb: Verb, { followedBy }: Sense): boolean {
  if (parsed.slavic || followedBy?.has('that') !== true) return false;
  const inner = parsed.verbs.find((one) => one.at > verb.at && one.kind === 'finite');
  if (inner === undefined || inner.passive || inner.at - verb.at > 9) return false;
  let future = false;
  for (let at = verb.at + 1; at < inner.at; at++) {
    const roles = parsed.words[at]?.roles ?? 0;
    if ((roles & ROLE.negation) !== 0) return false;
    future ||= (roles & ROLE.future) !== 0;
  }
  return future && matchVerb(parsed, inner).some(({ sense }) => sense.type === 'ASSAULT');
}

/** "To attack", "to immediately attack" */
export function isBehindTo({ words }: Parsed, at: number): boolean {
  const rolesAt = (i: number): number => words[i]?.roles ?? 0;
  const to = (rolesAt(at - 1) & ROLE.adverb) !== 0 ? at - 2 : at - 1;
  return (rolesAt(to) & ROLE.infinitive) !== 0;
}

/** Of people in the street. */
function isCrowd(sector: string | undefined): boolean {
  return sector === 'CVL' || sector === 'OPP' || sector === 'LAB' || sector === 'EDU' || sector === 'AGR';
}
