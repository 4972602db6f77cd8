import { abroad, cityReached, isPlace, seatOf } from './abroad.ts';
import { antecedentOf } from './antecedent.ts';
import { isNameOf } from './argument-slavic.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Match } from './match.ts';
import type { Mention } from './mention.ts';
import { isMatter, isTogether, MUTUAL, namedBy } from './named-by.ts';
import { agentOf } from './objects.ts';
import { chainOf, clauseAt, type Parsed, rootAt } from './parse.ts';
import { receivers } from './receivers.ts';
import { OWN } from './receives.ts';
import { NOBODY, type Side, side } from './side.ts';
import { handedIn, isAnybody, listOwner, reachedBy, townsHit } from './sides-slavic.ts';
import { summonerOf } from './summons.ts';
import type { Verb } from './verb.ts';
import { UNDERGOES } from './verb-slavic.ts';

const SENDS = new Set(['send', 'fly', 'dispatch', 'deploy', 'rush', 'airlift', 'post', 'despatch']);

/** Nouns of who is sent to help. */
const HELPERS = new Set(['experts', 'relief', 'trainers', 'observers']);

/** The sides of a passive: who did it is its agent, to whom its subject or whom the subject is given to. */
export function passiveSides(
  parsed: Parsed,
  match: Match,
  subject: Side,
  objects: Mention[],
  end: number,
): { actors: Side; recipients: Side } {
  const { verb, sense } = match;
  const matters = (one: Mention) => isMatter(parsed, match, one);
  const owner = parsed.slavic ? (listOwner(parsed, match) ?? handedIn(parsed, match)) : undefined;
  const doers = owner === undefined ? agentOf(parsed, verb, end) : [owner];
  // "Two attachés were expelled from Slovakia": who else would do it.
  const from =
    doers.length === 0 && (sense.mode === 'expel' || sense.mode === 'deport') ? objects.find(isLeft) : undefined;
  // "Were killed in clashes between the police and Somalis"
  const fought = sense.type === 'ASSAULT' && doers.length === 0 && !parsed.slavic;
  // "Was extradited from Spain to Poland"
  const extradition = HANDS.has(verb.form.lemma) ? extradited(parsed, verb, objects) : undefined;
  if (extradition !== undefined) return extradition;
  const between = fought ? objects.find(({ preposition }) => preposition === 'between') : undefined;
  const agent = from !== undefined ? [from] : between === undefined ? doers : chainOf(parsed, between);
  const patient = verb.kind === 'reduced' ? reducedHead(parsed, verb) : subject;
  const whole = side(patient.mentions.filter((one) => !isNameOf(match, one) && !matters(one)));
  // "Were freed for 240 prisoners": the price.
  const isPrice = ({ preposition }: Mention) => preposition === 'for' && TO_PERSONS.has(sense.mode ?? '');
  const rest = objects.filter(
    (one) =>
      agent.every(({ start }) => start !== one.start) &&
      !matters(one) &&
      !isPrice(one) &&
      // "Was signed in the Kenyan capital"
      !(!parsed.slavic && one.kind === 'modifier' && one.preposition === 'in' && TALKS.has(sense.type)),
  );
  const near = side(receivers(parsed, match, rest, 'bare'));
  const { noun } = match;
  const isPatient = noun !== undefined && whole.mentions.some((one) => one.start <= noun.start && noun.end <= one.end);
  // "Was awarded the prize": what stands behind the verb is given to the subject.
  const given = !parsed.slavic && noun !== undefined && noun.start > verb.at;
  // «посол отозван из Оттавы»: who is moved is no other side.
  const moved = parsed.slavic && sense.mode === 'withdraw' && whole.mentions.every((one) => one.country === undefined);
  // «Сирия подверглась израильскому обстрелу»
  if (parsed.slavic && UNDERGOES.has(verb.form.lemma)) {
    const owner = rest.find(
      (one) =>
        (one.kind === 'modifier' && one.end === noun?.start) ||
        (one.kind !== 'modifier' && one.preposition === undefined && one.start > verb.at && one.start - verb.at < 4),
    );
    // «Серверы латвийского министерства подверглись кибератаке»
    const near = parsed.mentions.find(
      (one) =>
        one.end <= verb.at &&
        one.preposition === undefined &&
        (one.cases & CASE.genitive) !== 0 &&
        rootAt(parsed, one.start) === rootAt(parsed, verb.at),
    );
    const suffers = whole.mentions.length > 0 || near === undefined ? whole : side([near]);
    return { actors: side(agent.length > 0 || owner === undefined ? agent : [owner]), recipients: suffers };
  }
  // «глава контрразведки осуждён на три года за связь со спецслужбами»: the sentence is done to nobody else.
  const sentenced = parsed.slavic && TO_PERSONS.has(sense.mode ?? '') && whole.mentions.length > 0;
  const thing = noun !== undefined && (!isPatient || moved) && !given && !sentenced && near.mentions.length > 0;
  // "Police officers have been promised to Haiti": what is given is no side.
  const [receiver] = near.mentions;
  const handed =
    !parsed.slavic &&
    (sense.type === 'AGREE' || sense.type === 'AID' || sense.type === 'COOPERATE') &&
    receiver?.preposition === 'to' &&
    receiver.country !== undefined &&
    whole.mentions.every((one) => one.country === undefined);
  const told = whole.mentions.length > 0 && !thing && !handed ? whole : near;
  // «тридцать человек убиты в результате теракта в Пешаваре»
  const hit = parsed.slavic && sense.type === 'ASSAULT' && told.mentions.every((one) => isAnybody(parsed, one));
  // «Запорожье было обстреляно войсками»
  const city = hit && told.mentions.length === 0 ? cityBefore(parsed, verb) : undefined;
  if (city !== undefined) return { actors: side(agent), recipients: side([city]) };
  const towns = hit ? townsHit(parsed, verb) : [];
  const recipients = towns.length > 0 ? side(towns) : told;
  // «выведены американские солдаты»: whose soldiers move is who moves them.
  const own = (sense.type === 'RETREAT' || sense.type === 'MOBILIZE') && agent.length === 0;
  if (own && sense.mode !== 'release' && whole.mentions.some((one) => OWN.has(one.sector ?? '')))
    return { actors: whole, recipients: side(near.mentions.filter((one) => !whole.mentions.includes(one))) };
  // "Georgian rescuers were flown to Adiyaman": who is sent helps, and is not helped.
  const sent =
    sense.type === 'AID' && isPatient && SENDS.has(verb.form.lemma) && noun.classes.some((name) => HELPERS.has(name));
  if (sent && !parsed.slavic) {
    const there = near.mentions.filter((one) => !whole.mentions.includes(one));
    const by = agent.length > 0 ? side(agent) : whole;
    return { actors: by, recipients: side(there.length > 0 ? there : cityReached(parsed, verb, end, by)) };
  }
  // "An agreement was signed by": the subject is the thing, whose names are in its phrase.
  // «запланирован визит президента в Астану»
  if (parsed.slavic && sense.subject?.has('visiting')) {
    const named = namedBy(parsed, match);
    return { actors: side(named), recipients: side(reachedBy(parsed, match, named)) };
  }
  if (MUTUAL.has(sense.type) && agent.length === 0) {
    const between = objects.find((one) => one.kind !== 'modifier' && isTogether(parsed, one));
    if (between !== undefined) return { actors: side(chainOf(parsed, between)), recipients: side([]) };
    // «встреча министров Армении и Грузии намечена»
    if (parsed.slavic)
      return { actors: side(sense.subject === undefined ? [] : namedBy(parsed, match)), recipients: side([]) };
    // "Was welcomed in Delhi"
    if (sense.mode === 'visit') return { actors: side(abroad(parsed, whole, objects)), recipients: whole };
    // "Talks between China and India will be held in Geneva", "Zambian maize was sold to Malawi"
    const named = noun === undefined || isPatient ? [] : namedBy(parsed, match);
    const given = sense.type === 'COOPERATE' ? near.mentions.filter((one) => !named.includes(one)) : [];
    return { actors: side(named), recipients: isPatient && given.length === 0 ? whole : side(given) };
  }
  // "Kharkiv was shelled by Russian troops"
  const town =
    sense.type === 'ASSAULT' && !parsed.slavic && recipients.mentions.length === 0
      ? townBefore(parsed, verb)
      : undefined;
  if (town !== undefined && agent.every(({ country }) => country !== town.country))
    return { actors: side(agent), recipients: side([town]) };
  // "Villages in Afghanistan's Khost province were bombed by Pakistani jets"
  if (!parsed.slavic && sense.type === 'ASSAULT' && recipients.mentions.length === 0 && agent.length > 0) {
    const { start } = clauseAt(parsed, verb.at);
    const there = parsed.mentions.find(
      (one) => one.start >= start && one.end <= verb.at && one.country !== undefined && isPlace(parsed, one),
    );
    if (there !== undefined && agent.every(({ country }) => country !== there.country))
      return { actors: side(agent), recipients: side([there]) };
  }
  if (parsed.slavic || noun === undefined || isPatient || noun.start > verb.at || recipients === whole)
    return { actors: summonerOf(parsed, match, rest, side(agent)), recipients };
  const named = namedBy(parsed, match);
  // "Egyptian rifles were delivered to the Somali government", "curbs on travel to Cuba were lifted"
  if (sense.type === 'AID' && agent.length === 0 && recipients.mentions.length > 0)
    return { actors: side(named.filter((one) => one.kind === 'modifier')), recipients };
  // "Japan's embargo on North Korea was prolonged": whose it is did it.
  const keeper =
    agent.length === 0 && KEPT.has(sense.type) ? named.find((one) => isOwner(parsed, one, noun)) : undefined;
  if (keeper !== undefined)
    return {
      actors: side([keeper]),
      recipients: recipients.mentions.length > 0 ? recipients : side(named.filter((one) => one !== keeper)),
    };
  return { actors: side(agent), recipients: recipients.mentions.length > 0 ? recipients : side(named) };
}

/** Types of what is laid on others, or lifted, by whose it is. */
const KEPT = new Set(['SANCTION', 'COERCE', 'CONCEDE', 'RETREAT']);

function isOwner({ tokens }: Parsed, { kind, end }: Mention, { start }: { start: number }): boolean {
  return kind === 'modifier' && (end === start || (tokens[end]?.word === "'s" && end + 1 === start));
}

/** The English subject of a passive that is a city. */
function townBefore(
  { places, mentionOf, words, tokens, clauses, clauseOf }: Parsed,
  { at }: Verb,
): Mention | undefined {
  const start = clauses[clauseOf[at] ?? 0]?.start ?? 0;
  const town = places.find(
    (one) =>
      one.start >= start &&
      one.end <= at &&
      at - one.end < 3 &&
      mentionOf[one.start] === undefined &&
      ((words[one.start - 1]?.roles ?? 0) & (ROLE.preposition | ROLE.of)) === 0 &&
      tokens[one.start - 1]?.word !== ',',
  );
  return town && seatOf(town);
}

/** The city that is the subject of a passive. */
function cityBefore(parsed: Parsed, { at }: Verb): Mention | undefined {
  const { places, mentionOf, words } = parsed;
  const city = places.find(
    ({ start, end, cases }) =>
      end <= at &&
      at - end < 5 &&
      mentionOf[start] === undefined &&
      (cases & CASE.nominative) !== 0 &&
      ((words[start - 1]?.roles ?? 0) & ROLE.preposition) === 0 &&
      rootAt(parsed, start) === rootAt(parsed, at),
  );
  return city && seatOf(city);
}

export const HANDS = new Set(
  'extradite repatriate deport transfer экстрадировать выдать депортировать экстрадыраваць экстрадзіраваць выдаць дэпартаваць'.split(
    ' ',
  ),
);

/** The states that somebody is handed over from and to, where both are named and no agent is. */
function extradited(
  parsed: Parsed,
  { at }: Verb,
  objects: readonly Mention[],
): { actors: Side; recipients: Side } | undefined {
  const lands = objects.filter(
    (one) => (one.kind === 'country' || one.kind === 'seat') && (parsed.slavic || one.start > at),
  );
  const from = lands.find(({ preposition }) => OUT_OF.has(preposition ?? ''));
  const to = lands.find(
    ({ preposition, cases }) => INTO.has(preposition ?? '') && (!parsed.slavic || (cases & CASE.accusative) !== 0),
  );
  return from === undefined || to === undefined || from.country === to.country
    ? undefined
    : { actors: side([from]), recipients: side([to]) };
}

export const INTO = new Set(['to', 'в', 'во', 'у', 'ў']);

/** A state that somebody is sent out of. */
export function isLeft({ kind, preposition }: Mention): boolean {
  return kind === 'country' && OUT_OF.has(preposition ?? '');
}

const OUT_OF = new Set(['from', 'из', 'з']);

const TO_PERSONS = new Set(['convict', 'arrest', 'release', 'deport']);

/** The noun that a reduced participle stands on: "weapons seized by". */
function reducedHead(parsed: Parsed, verb: Verb): Side {
  if (parsed.slavic) return slavicHead(parsed, verb);
  const before = parsed.tokens[verb.at - 1]?.word === ',' ? verb.at - 2 : verb.at - 1;
  const mention = parsed.mentionOf[before];
  return side(mention === undefined || mention.kind === 'modifier' ? [] : chainOf(parsed, mention));
}

/** «активисты, задержанные в Минске» */
function slavicHead(parsed: Parsed, verb: Verb): Side {
  const clause = parsed.clauses[rootAt(parsed, verb.at)];
  return clause?.opener === 'participle' ? side(antecedentOf(parsed, clause)) : NOBODY;
}

const TALKS = new Set(['CONSULT', 'SUPPORT', 'AGREE']);
