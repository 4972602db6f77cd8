import { ABROAD, abroad, cityHit, cityReached, cityVisited, groundHit, isPlace, landOfSent, OUT } from './abroad.ts';
import { antecedentOf, JOINS } from './antecedent.ts';
import { isAskedOf } from './asked.ts';
import { casualtySides, isCasualty } from './casualties.ts';
import { dependsOn } from './depends-on.ts';
import { CASE } from './forms/slavic.ts';
import { besidesIt, betweenVerbAndNoun, handedTo, ownerOf } from './given.ts';
import { isLand } from './land.ts';
import type { Match } from './match.ts';
import type { Mention } from './mention.ts';
import { aimedAt, isMatter, MUTUAL, namedBy } from './named-by.ts';
import { agentOf, objectsOf } from './objects.ts';
import { whoOffered } from './offered.ts';
import { doneTo, objectOf, otherSide, SAYS } from './other-side.ts';
import { isOwnGround } from './own-ground.ts';
import { chainOf, clauseAt, type Parsed, rootAt } from './parse.ts';
import { partnerOf } from './partner.ts';
import { HANDS, INTO, isLeft, passiveSides } from './passive-sides.ts';
import { pronounObject } from './pronoun-slavic.ts';
import { receivers } from './receivers.ts';
import { AT_BORDER, canReceive, isThing } from './receives.ts';
import { OPAQUE, partEnd, scopeEnd } from './scope.ts';
import { NOBODY, type Side, side } from './side.ts';
import { acrossBorder, foreign, inOffice, RECEIVES, reachedBy, received, thingBefore } from './sides-slavic.ts';
import { subjectOf } from './subject.ts';
import { summonerOf } from './summons.ts';
import { takesPronoun } from './takes-pronoun.ts';
import { isIntransitive } from './verb.ts';

const ANSWERS = new Set(['REJECT', 'AGREE']);

/** "Rejected a proposal by the rebels": whose word it is that is answered. */
const FROM_OTHERS = new Set(['REJECT', 'AGREE', 'CONCEDE', 'ACCUSE']);

export function sidesOf(parsed: Parsed, match: Match, subject: Side): { actors: Side; recipients: Side } {
  const sides = sidesIn(parsed, match, subject);
  // "Warned that Britain would watch": of what one's own state will do, to somebody else.
  if (!parsed.slavic && match.sense.type === 'THREATEN' && isOnlyOwn(sides)) return { ...sides, recipients: NOBODY };
  // «Продолжается преследование журналистов»: of whom they are is whom they hit.
  const { sense } = match;
  if (parsed.slavic && sense.subject?.has('crackdown') && sides.recipients.mentions.length === 0)
    if (sides.actors.mentions.every(({ sector }) => !AUTHORITIES.has(sector ?? 'GOV')))
      return { actors: NOBODY, recipients: sides.actors };
  return sides;
}

const AUTHORITIES = new Set(['GOV', 'COP', 'MIL', 'SPY', 'JUD']);

function sidesIn(parsed: Parsed, match: Match, subject: Side): { actors: Side; recipients: Side } {
  const { verb, sense } = match;
  // «…, из-за чего прошла акция протеста»: it is held, by whom is not said.
  const held =
    parsed.slavic && sense.type === 'PROTEST' && match.noun !== undefined && isIntransitive(parsed.tokens, verb);
  if (held && subject.mentions.every((one) => rootAt(parsed, one.start) !== rootAt(parsed, verb.at))) subject = NOBODY;
  // «началась забастовка профсоюзов»: whose it is.
  const strikers = held ? ownersOf(parsed, match) : [];
  if (strikers.length > 0) return { actors: side(strikers), recipients: NOBODY };
  // «насчитала 140 задержаний»: who counts them has made none.
  if (parsed.slavic && sense.object?.has('detentions') && sense.needs === 'nothing') subject = NOBODY;
  // «Партии могут закрыть»: what is named is what is closed.
  const closed = parsed.slavic && match.turned && !verb.passive ? patientOf(match, subject) : undefined;
  if (closed !== undefined) return { actors: NOBODY, recipients: side(chainOf(parsed, closed)) };
  const matters = (one: Mention) => isMatter(parsed, match, one);
  if (verb.passive && subject.mentions.some(matters))
    subject = { ...subject, mentions: subject.mentions.filter((one) => !matters(one)) };
  const opaque = OPAQUE.has(sense.type);
  const end = opaque ? scopeEnd(parsed, verb) : partEnd(parsed, verb);
  if (sense.alone) {
    if (sense.subject !== undefined) return { actors: side(namedBy(parsed, match)), recipients: NOBODY };
    const actors = verb.passive ? side(agentOf(parsed, verb, end)) : subject;
    return { actors: parsed.slavic ? inOffice(parsed, match, actors) : actors, recipients: NOBODY };
  }
  // «Грузинские телеканалы могут закрыть»: what stands first is what it is done to.
  const thing = parsed.slavic ? thingBefore(match, subject) : undefined;
  if (thing !== undefined) return { actors: NOBODY, recipients: side([thing]) };
  const objects = takesPronoun(parsed, match) ? [] : objectsOf(parsed, verb, end, subject);
  if (parsed.slavic && isCasualty(match)) return casualtySides(parsed, match, subject);
  if (verb.passive) return passiveSides(parsed, match, subject, objects, end);
  // «Из Польши вышлют 40 дипломатов», «около 40 российских дипломатов вышлют из Польши»
  const left = parsed.slavic && SENT_OUT.has(sense.mode ?? '') ? objects.find(isLeft) : undefined;
  if (
    left !== undefined &&
    subject.mentions.every(({ kind, plural, sector }) => kind === 'role' && plural && sector === 'GOV')
  ) {
    const sent =
      subject.mentions.length > 0 ? subject.mentions : objects.filter((one) => one !== left && !isPlace(parsed, one));
    return { actors: side([left]), recipients: side(sent.slice(0, 1).flatMap((one) => chainOf(parsed, one))) };
  }
  if (parsed.slavic && sense.type === 'AID' && RECEIVES.has(verb.form.lemma)) return received(parsed, objects, subject);
  // «экстрадировала бизнесмена в США»
  const receiver = parsed.slavic && HANDS.has(verb.form.lemma) ? objects.find(isInto) : undefined;
  if (receiver !== undefined) return { actors: subject, recipients: side([receiver]) };
  // «разрешил инспекторам МАГАТЭ посетить завод»
  const { noun } = match;
  const guest =
    parsed.slavic && sense.mode === 'access' && noun !== undefined
      ? parsed.mentions.find(
          (one) => one.start < noun.end && noun.start < one.end && (one.country ?? one.id) !== undefined,
        )
      : undefined;
  if (guest !== undefined) return { actors: subject, recipients: side(chainOf(parsed, guest)) };
  const talks = sense.type === 'CONSULT' && sense.mode === undefined && match.noun === undefined;
  const mutual = MUTUAL.has(sense.type) && (match.noun !== undefined || subject.mentions.length > 1);
  const governed = governedBy(parsed, match, objects);
  const all = objects.filter(
    (one) =>
      canReceive(parsed, match, one) &&
      !isThing(parsed, match, one) &&
      !isOpponent(match, one) &&
      // "Voiced the concern of the United States about"
      !(!parsed.slavic && one.preposition === 'of' && match.noun?.classes.includes('concern') && isOwn(subject, one)) &&
      // «выступіла пасярэднікам»: what one does it as.
      !(parsed.slavic && one.end - one.start === 1 && sense.followedBy?.has(parsed.tokens[one.start]?.word ?? '')) &&
      !(parsed.slavic && isAskedFor(match, one)) &&
      !(opaque && (isAside(parsed, one, verb.at) || isOfDeed(parsed, match, one))),
  );
  // «спыніў рэйсы з Багдада ў Мінск»: of two places one's own is where it comes from.
  const own = new Set(subject.mentions.map(({ country }) => country));
  const abroadOnly = all.filter((one) => !(isLand(one) && one.preposition !== undefined && own.has(one.country)));
  const lands = parsed.slavic && own.size === 1 && abroadOnly.some(isLand) ? abroadOnly : all;
  const open = parsed.slavic ? lands : beforePurpose(parsed, match, all);
  // Slavic word order is free: case and preposition say who is who.
  const given = parsed.slavic
    ? undefined
    : (handedTo(match, open) ?? betweenVerbAndNoun(match, open) ?? ownerOf(parsed, match, open, subject.mentions));
  const recipients =
    given !== undefined
      ? given.kind === 'modifier'
        ? besidesIt(parsed, given)
        : chainOf(parsed, given)
      : governed.length > 0
        ? [...governed]
        : [...receivers(parsed, match, open, talks ? 'only-with' : mutual ? 'with' : 'bare')];
  // "Spoke to the Turkish president", not "spoke to reporters".
  if (recipients.length === 0 && talks && !parsed.slavic && SPEAKS.has(verb.form.lemma)) {
    const heard = open.find((one) => one.preposition === 'to' && !one.plural && isLeader(one));
    if (heard !== undefined) recipients.push(...chainOf(parsed, heard));
  }
  const travels = sense.mode === 'visit' && !parsed.slavic;
  // «Белорусы в Вильнюсе провели митинг»: where, and not against whom.
  const away = parsed.slavic && (OUT.has(sense.mode ?? '') || sense.type === 'PROTEST');
  const land = (travels || ABROAD.has(sense.type)) && !away;
  if (recipients.length === 0 && land) recipients.push(...abroad(parsed, subject, objects));
  // «прекратил финансирование проектов в России»
  const cut = sense.mode === 'discontinue' || (sense.mode === 'withdraw' && sense.object?.has('envoy'));
  if (recipients.length === 0 && parsed.slavic && cut && match.noun !== undefined)
    recipients.push(...abroad(parsed, subject, behindNoun(match, objects)).flatMap((one) => chainOf(parsed, one)));
  // «отложил поездку во Владивосток»
  if (recipients.length === 0 && parsed.slavic && cut && match.noun?.classes.includes('visiting'))
    recipients.push(...cityVisited(parsed, verb, match.noun.end + 2));
  // «попросил убежища в Минске»
  if (recipients.length === 0 && parsed.slavic && sense.type === 'REQUEST' && match.noun?.classes.includes('asylum'))
    recipients.push(...objects.filter((one) => one.country !== undefined && isPlace(parsed, one)).slice(0, 1));
  // "Kenya, together with Uganda, launched a satellite"
  if (recipients.length === 0 && (sense.type === 'COOPERATE' || sense.together === 'COOPERATE'))
    recipients.push(...partnerOf(parsed, verb, subject));
  if (recipients.length === 0 && sense.type === 'MOBILIZE' && !parsed.slavic)
    recipients.push(...landOfSent(parsed, subject, objects));
  // "Drills around Taiwan"
  if (recipients.length === 0 && sense.type === 'MOBILIZE' && !parsed.slavic) {
    const ringed = objects.find(({ kind, preposition }) => kind === 'country' && preposition === 'around');
    if (ringed !== undefined) recipients.push(ringed);
  }
  // «закрыла посольство в Дамаске»
  const embassy =
    sense.object?.has('embassy') ||
    sense.object?.has('representation') ||
    (parsed.slavic && match.noun?.classes.includes('embassy'));
  if (recipients.length === 0 && embassy) {
    recipients.push(...abroad(parsed, subject, objects));
    // «открыла консульство в Одессе»
    if (parsed.slavic && recipients.length === 0) recipients.push(...cityVisited(parsed, verb, end));
  }
  // «осудила насилие в Белоруссии»: who rules there is meant, unless it is attacked there.
  const judged = sense.type === 'ACCUSE' ? !match.noun?.classes.includes('attack') : sense.object?.has('results');
  if (recipients.length === 0 && parsed.slavic && judged)
    recipients.push(
      ...abroad(
        parsed,
        subject,
        // «Преследования в Азербайджане осудил Европарламент»
        objects.filter(
          ({ start }) =>
            start > verb.at || subject.mentions.every((one) => one.start > verb.at || one.preposition !== undefined),
        ),
      ),
    );
  // «атаковали завод в Саратове»: whose a works is, its town says.
  const works = recipients.every((one) => one.country === undefined && one.sector === 'BUS');
  if (works && sense.type === 'ASSAULT') {
    const before = recipients.splice(0);
    const by = parsed.slavic && sense.subject !== undefined ? side(namedBy(parsed, match)) : subject;
    recipients.push(...cityHit(parsed, verb, end, by, BLASTS.has(sense.mode ?? '')));
    if (recipients.length === 0) recipients.push(...before);
  }
  // «нанесли удар по складам в йеменском порту»
  if (parsed.slavic && recipients.length === 0 && sense.type === 'ASSAULT') {
    const own = new Set(
      (sense.subject === undefined ? subject.mentions : namedBy(parsed, match)).map(({ country }) => country),
    );
    const there = objects.find(
      (one) => one.kind === 'modifier' && one.country !== undefined && one.start > verb.at && isPlace(parsed, one),
    );
    if (there !== undefined && own.size > 0 && !own.has(there.country)) recipients.push(there);
  }
  // "Militants attacked a post in Dagestan": of whom nobody knows whose they are.
  if (!parsed.slavic && recipients.length === 0 && sense.type === 'ASSAULT')
    recipients.push(...groundHit(parsed, verb, end, subject, objects));
  // "Flew to Derna", "sent tents to Aleppo": a city that is no capital stands for its state, too.
  if (!parsed.slavic && recipients.length === 0 && (sense.type === 'AID' || sense.mode === 'visit'))
    recipients.push(...cityReached(parsed, verb, end, subject));
  // «посетила Гуанчжоу»: a city is no actor, and stands for its state.
  if (parsed.slavic && recipients.length === 0 && sense.mode === 'visit') {
    const own = new Set(subject.mentions.map(({ country }) => country));
    recipients.push(...cityVisited(parsed, verb, end).filter(({ country }) => !own.has(country)));
  }
  // «доставил в Алеппо гуманитарный груз»
  if (parsed.slavic && recipients.length === 0 && sense.type === 'AID' && subject.mentions.length > 0) {
    const own = new Set(subject.mentions.map(({ country }) => country));
    recipients.push(...cityVisited(parsed, verb, end).filter(({ country }) => !own.has(country)));
  }
  // «осудил обстрел азербайджанскими военными»
  if (parsed.slavic && recipients.length === 0 && sense.object?.has('statement') && FROM_OTHERS.has(sense.type))
    recipients.push(...agentOf(parsed, verb, end));
  // "Broke up a march by nurses"
  if (!parsed.slavic && recipients.length === 0 && sense.type === 'COERCE' && match.noun?.classes.includes('protest'))
    recipients.push(...agentOf(parsed, verb, end));
  if (!parsed.slavic && recipients.length === 0 && ANSWERS.has(sense.type))
    recipients.push(...whoOffered(parsed, match));
  if (!parsed.slavic && FROM_OTHERS.has(sense.type) && (recipients.length === 0 || match.noun !== undefined)) {
    // "Rejected criticism by the Union of its courts"
    const author = agentOf(parsed, verb, end);
    // "Agreed to a plan backed by the Union": who backs it is no other side.
    const other = parsed.verbs.some(
      ({ at, kind, passive }) =>
        (kind === 'reduced' || (passive && sense.type === 'AGREE')) && at > verb.at && at < (author[0]?.start ?? 0),
    );
    if (author.length > 0 && !other) recipients.splice(0, recipients.length, ...author);
  }
  // «атаковала беспилотниками порт»: with what, not who.
  const means =
    parsed.slavic &&
    match.turned &&
    sense.type === 'ASSAULT' &&
    subject.mentions.length > 0 &&
    !isIntransitive(parsed.tokens, verb);
  if (sense.subject !== undefined && !means) {
    const named = namedBy(parsed, match);
    const actors = named.length === 0 && parsed.slavic ? thoseWhoJoin(parsed, match) : named;
    // «Дрон упал на территорию Румынии»
    // "A mine killed four Malian soldiers": they are its object.
    const [victim] = recipients;
    const hurt = victim?.country !== undefined && victim.preposition === undefined && sense.type === 'ASSAULT';
    // "Kazakh oil flows to Germany"
    const sent = !parsed.slavic && sense.type === 'COOPERATE' && sense.subject.has('goods');
    const reached = parsed.slavic || hurt || sent ? recipients : abroad(parsed, side(actors), objects);
    // "Soldiers have left Angola"
    // "Out of the Somali town of Hudur"
    const town = (one: Mention) =>
      one.kind !== 'country' &&
      one.sector === undefined &&
      one.country !== undefined &&
      FROM.has(one.preposition ?? '') &&
      actors.every(({ country }) => country !== one.country);
    const left =
      objects.find((one) => one.kind === 'country' && (one.preposition ?? 'from') === 'from') ??
      objects.find(town) ??
      // "Pulled out of Mogadishu"
      objects.find(
        (one) => one.kind === 'seat' && one.preposition === 'of' && parsed.tokens[one.start - 2]?.word === 'out',
      );
    if (!parsed.slavic && sense.type === 'RETREAT' && left !== undefined)
      return { actors: side(actors), recipients: side(actors.includes(left) ? [] : [left]) };
    const protest = parsed.slavic && sense.type === 'PROTEST';
    // «завершился визит президента в Астану»
    if (parsed.slavic && match.noun?.classes.includes('visiting'))
      return {
        actors: side(actors.length > 0 ? actors : antecedentOf(parsed, clauseAt(parsed, verb.at))),
        recipients: side(reachedBy(parsed, match, actors)),
      };
    // "Russian troops arrived in Belarus"
    const moved = sense.type === 'MOBILIZE' && !parsed.slavic;
    const hit =
      sense.type === 'ASSAULT' || sense.type === 'AID' || sense.mode === 'cyber' || moved || sent || protest
        ? reached.filter((one) => !actors.includes(one))
        : [];
    return { actors: side(actors), recipients: side(hit.length > 0 ? hit : aimedAt(parsed, match)) };
  }
  // «пригрозил ответить, если Сеул запустит»: whom it depends on is whom it threatens.
  if (sense.type === 'THREATEN' && recipients.length === 0) recipients.push(...dependsOn(parsed, verb, subject));
  if (parsed.slavic && recipients.length === 0 && AT_BORDER.has(sense.type))
    recipients.push(...acrossBorder(parsed, verb));
  if (parsed.slavic && recipients.length === 0) {
    const meant = pronounObject(parsed, verb, sense.type, subject);
    if (meant.mentions.length > 0) return { actors: subject, recipients: meant };
  }
  // «отозвал своего посла»: he is no other side.
  const recalled = sense.mode === 'withdraw' && sense.object?.has('envoy');
  if (recalled && recipients.every((one) => one.country === undefined)) {
    // "Recalled her country's ambassador from Lima"
    const post = parsed.slavic
      ? undefined
      : objects.find((one) => one.preposition === 'from' && one.country !== undefined);
    if (parsed.slavic || post !== undefined)
      recipients.splice(0, recipients.length, ...(post === undefined ? [] : [post]));
  }
  // «попросила его оставить границу открытой для людей»: he is asked.
  const him = parsed.slavic && sense.type === 'REQUEST' ? objectOf(parsed, verb.at, subject) : [];
  if (him.length > 0) recipients.splice(0, recipients.length, ...him);
  if (parsed.slavic && recipients.length === 0) recipients.push(...otherSide(parsed, match, subject));
  if (!parsed.slavic && recipients.length === 0 && SAYS.has(sense.type))
    recipients.push(...doneTo(parsed, match, subject));
  const by = parsed.slavic ? summonerOf(parsed, match, objects, subject) : subject;
  // «Совместное патрулирование начали корабли Румынии и Болгарии»
  if (parsed.slavic && match.turned && sense.type === 'COOPERATE' && by.mentions.length === 0 && recipients.length > 1)
    return { actors: side(recipients), recipients: NOBODY };
  if (isOwnGround(parsed, match, subject, recipients)) return { actors: by, recipients: NOBODY };
  // "From the border of Kenya and Somalia": of the doer's own and of the other's.
  const shared = parsed.slavic || !AT_BORDER.has(sense.type) || recipients.length < 2 ? [] : ownLands(subject);
  const talking = parsed.slavic && sense.type === 'CONSULT';
  // «оба президента обсудили украинское урегулирование»: what two talk of.
  const topic = talking && subject.mentions.length > 1 && recipients.every(({ kind }) => kind === 'modifier');
  const isShared = ({ kind, country }: Mention) => kind === 'country' && shared.includes(country);
  const whom = topic ? [] : talking ? foreign(subject, recipients) : recipients.filter((one) => !isShared(one));
  return { actors: by, recipients: side(isSameSide(sense.type, subject, whom) ? [] : whom) };
}

function ownLands({ mentions }: Side): (string | undefined)[] {
  return mentions.map(({ country }) => country).filter((country) => country !== undefined);
}

/** "Train Kenyan rangers to track poachers": whose the object is goes before whom the infinitive is about. */
function beforePurpose(parsed: Parsed, match: Match, objects: Mention[]): Mention[] {
  const { verbs } = parsed;
  const { verb, last, sense } = match;
  const purpose = verbs.find((one) => one.at > last && one.kind === 'infinitive');
  if (purpose === undefined) return objects;
  // "Threatened to use force to restore him": whom it is for.
  if (HELPS.has(purpose.form.lemma) && (sense.type === 'THREATEN' || sense.type === 'ASSAULT'))
    return objects.filter((one) => one.start < purpose.at);
  const near = objects.filter((one) => one.start < purpose.at && one.start > verb.at);
  // "Appealed for money to feed refugees": they are asked for nothing.
  if (sense.type === 'REQUEST' && RELIEVES.has(purpose.form.lemma)) return near;
  // "Rebuffed calls to condemn the invasion of Ukraine": who called is not named.
  const called = match.noun !== undefined && purpose.at - match.noun.end < 3 && sense.type === 'REJECT';
  if (called && near.every(({ country, id }) => country === undefined && id === undefined)) return [];
  // "Called on all members to work with the police in Mali": those are not asked.
  if (near.length === 0 && sense.type === 'REQUEST' && isAskedOf(parsed, match, purpose.at)) return [];
  const full = near.some((one) => one.kind !== 'modifier');
  return !full && near.some((one) => one.country !== undefined && one.start - verb.at < 3) ? near : objects;
}

const RELIEVES = new Set(
  'feed assist shelter house relieve rescue protect support help treat resettle rebuild'.split(' '),
);

const HELPS = new Set('restore free rescue save protect defend help reinstate return support liberate'.split(' '));

/** What hits a town, whoever did it. */
const BLASTS = new Set(['suicide-attack', 'drone', 'heavy-weapons', 'aerial']);

/** The one in front of the verb who would be both its subject and its object. */
function patientOf({ noun, sense, verb }: Match, { mentions }: Side): Mention | undefined {
  if (noun === undefined || noun.start > verb.at || !SUFFERED.has(sense.type)) return undefined;
  return mentions.find((one) => one.start <= noun.start && noun.end <= one.end);
}

const SUFFERED = new Set(['COERCE', 'SANCTION', 'ASSAULT', 'RETREAT']);

/** «финансирование проектов в России», but not «закупки после удара в Газе» */
/** A land that somebody is taken into. */
function isInto({ kind, preposition, cases }: Mention): boolean {
  return (kind === 'country' || kind === 'seat') && INTO.has(preposition ?? '') && (cases & CASE.accusative) !== 0;
}

/** Who stands in the genitive right behind the noun. */
function ownersOf(parsed: Parsed, { noun }: Match): Mention[] {
  const one = parsed.mentions.find(
    ({ start, kind, preposition, cases }) =>
      start === noun?.end && kind !== 'modifier' && preposition === undefined && (cases & CASE.genitive) !== 0,
  );
  return one === undefined ? [] : chainOf(parsed, one);
}

function behindNoun({ noun, verb }: Match, objects: Mention[]): Mention[] {
  const from = noun?.end ?? verb.at;
  const [first] = objects.filter(({ start }) => start >= from);
  return first === undefined || first.start - from > 3 ? [] : [first];
}

/** «Договорились о группировке белорусских и российских войск»: those who agree are no third. */
function isSameSide(type: string, { mentions }: Side, recipients: readonly Mention[]): boolean {
  const own = new Set(mentions.map((one) => one.country));
  return MUTUAL.has(type) && own.size > 1 && recipients.every((one) => own.has(one.country));
}

/** "Called on Minsk": the actor right after the verb's own particle. */
function governedBy(parsed: Parsed, match: Match, objects: Mention[]): Mention[] {
  const { sense, verb } = match;
  if (sense.particle === undefined && sense.followedBy === undefined) return [];
  // "Fired at Philippine boats near a warship": whose what is hit is.
  const whose = objects.find(({ kind, start, preposition }) => {
    const particle = preposition !== undefined && sense.particle?.has(preposition) === true;
    return kind === 'modifier' && start > verb.at && start - verb.at < 8 && particle;
  });
  const strikes = !parsed.slavic && sense.type === 'ASSAULT' && whose?.country !== undefined;
  if (strikes && parsed.tokens[whose.end]?.word !== "'s") return [whose];
  // "Banned women from universities": who is kept out, not from where.
  const bare = objects.find((one) => one.preposition === undefined && one.kind !== 'modifier' && one.start > verb.at);
  const found = objects.find(
    (one) =>
      one.kind !== 'modifier' &&
      !(!parsed.slavic && one.preposition === 'from' && bare !== undefined && bare.start < one.start) &&
      // "Flew in 60 soldiers"
      !(sense.type === 'MOBILIZE' && isThing(parsed, match, one)) &&
      one.start - verb.at < (sense.particle === undefined ? 5 : 8) &&
      one.preposition !== undefined &&
      (sense.particle?.has(one.preposition) || sense.followedBy?.has(one.preposition)),
  );
  return found === undefined ? [] : chainOf(parsed, found);
}

/** "Defended the move against the unions", "asked that a case be opened against him": for whom it is not. */
function isOpponent({ sense }: Match, { preposition }: Mention): boolean {
  return preposition === 'against' && (sense.type === 'SUPPORT' || sense.type === 'REQUEST');
}

/** "Alleges that a weapon, which Serbian law forbids, was used": named only in what is told of something else. */
function isAside({ slavic, clauses, clauseOf, tokens, verbs }: Parsed, { start, kind }: Mention, at: number): boolean {
  const clause = clauses[clauseOf[start] ?? 0];
  // "Dismissed it as an attempt to set the two countries at odds"
  if (!slavic && kind === 'group' && verbs.some((one) => one.kind === 'infinitive' && one.at > at && one.at < start))
    return true;
  if (slavic || clause?.opener !== 'relative' || clause.start <= at) return false;
  return kind === 'modifier' || tokens[clause.start - 1]?.word === ',';
}

/** "Condemned a raid that killed two Danes": to whom it was done, and nobody who is blamed for it. */
function isOfDeed({ slavic, clauses, clauseOf, verbs }: Parsed, { noun }: Match, { start, preposition }: Mention) {
  if (slavic || noun === undefined || preposition === 'by') return false;
  const clause = clauses[clauseOf[start] ?? 0];
  if ((clause?.opener !== 'that' && clause?.opener !== 'relative') || clause.start < noun.end) return false;
  return verbs.some(({ at, kind, passive }) => at >= clause.start && at < start && kind === 'finite' && !passive);
}

/** «учения, в которых участвуют российские и белорусские военные» */
function thoseWhoJoin(parsed: Parsed, { sense, noun }: Match): Mention[] {
  if (noun === undefined || !sense.subject?.has('exercise')) return [];
  const { clauses, clauseOf, verbs } = parsed;
  const joins = verbs.find(({ at, form }) => {
    const clause = clauses[clauseOf[at] ?? 0];
    const behind = clause?.opener === 'relative' && clause.start >= noun.end && clause.start - noun.end < 8;
    return behind && JOINS.has(form.lemma);
  });
  return joins === undefined ? [] : [...subjectOf(parsed, joins).mentions];
}

/** «потребовал освобождения политзаключённых»: of whom it is asked is not said. */
function isAskedFor({ sense, noun }: Match, { kind, country, start, cases }: Mention): boolean {
  if (sense.type !== 'REQUEST' || noun === undefined || kind !== 'role' || country !== undefined) return false;
  return noun.deed && start >= noun.end && start - noun.end < 2 && (cases & CASE.genitive) !== 0;
}

const FROM = new Set(['from', 'of']);

const SPEAKS = new Set(['speak', 'talk']);

function isLeader({ kind, sector }: Mention): boolean {
  return kind === 'person' || (kind === 'role' && sector === 'GOV');
}

const SENT_OUT = new Set(['expel', 'deport']);

function isOwn({ mentions }: Side, { country }: Mention): boolean {
  return country !== undefined && mentions.some((one) => one.country === country);
}

function isOnlyOwn({ actors, recipients }: { actors: Side; recipients: Side }): boolean {
  const [own] = actors.mentions;
  const { mentions } = recipients;
  if (own?.country === undefined || mentions.length === 0) return false;
  return mentions.every(({ kind, country }) => kind === 'country' && country === own.country);
}
