import { isMany } from './agreement.ts';
import { isAnyone } from './anyone.ts';
import { atHome, protestersAtHome } from './at-home.ts';
import { isClaim } from './claim.ts';
import { isConditional } from './conditional.ts';
import { englishDeedSides } from './deed-english.ts';
import { dependsOn } from './depends-on.ts';
import type { Factuality } from './event.ts';
import { factualityOf } from './factuality.ts';
import { FORM } from './forms/english.ts';
import { isTold } from './gerund.ts';
import { ROLE } from './grammar/grammar.ts';
import { himOf } from './him.ts';
import { addImperatives } from './imperative.ts';
import { type Match, matchVerb } from './match.ts';
import type { Mention, Noun } from './mention.ts';
import { isEnough } from './need.ts';
import { addNominals } from './nominal.ts';
import { agentOf } from './objects.ts';
import { occasionOf } from './occasion.ts';
import { onlyOther } from './only-other.ts';
import { clauseAt, type Parsed, rootAt } from './parse.ts';
import { addPresupposed } from './presupposed.ts';
import { gotten } from './reaction.ts';
import { isThird } from './receives.ts';
import { lendVictims, repeats, resolveObject } from './repeats.ts';
import { sayingOf } from './saying.ts';
import { OPAQUE, saidEnd } from './scope.ts';
import { makeSense, type Sense } from './sense.ts';
import { NOBODY, type Side, side } from './side.ts';
import { sidesOf } from './sides.ts';
import { addObligations, addRefusals, spokenSides } from './spoken.ts';
import { ended, stopOf } from './stopped.ts';
import { subjectOf } from './subject.ts';
import { promiserOf, tellerOf } from './teller.ts';
import { against, isThreatBeside, isThreatIf } from './threat.ts';
import { isBegun, isByMeans, isOpening, isSaidByPaper, isSuspected } from './told-already.ts';
import type { Reason } from './trace.ts';
import { isBehindTo, turned } from './turned.ts';
import type { Verb } from './verb.ts';
import { POSSESSIVES, withCountries } from './whose.ts';

/** A happening found in a sentence, not yet dated. `first` and `last` are the tokens of its trigger. */
export type Candidate = {
  sense: Sense;
  at: number;
  first: number;
  last: number;
  actors: Side;
  recipients: Side;
  factuality: Factuality;
  /** The first token of the noun that it is told with. */
  noun: number | undefined;
  /** The verb by which somebody says so, of what is done by saying it: it was then. */
  said: number | undefined;
  /** The token before which no date is its own, of what is told by the way: "on Friday claimed the attack". */
  datedFrom?: number;
};

/** The happenings that a sentence tells, in the order of their words. */
export function findCandidates(parsed: Parsed, text: string): Candidate[] {
  const found: Candidate[] = [];
  let closedUntil = -1;
  for (const verb of parsed.verbs) {
    if (verb.form.senses.length === 0) continue;
    if (verb.at < closedUntil) {
      reject(parsed, verb, 'said');
      continue;
    }
    const stop = stopOf(parsed, verb);
    if (stop !== undefined && found.at(-1)?.at === stop.at) {
      reject(parsed, verb, 'repeated');
      continue;
    }
    const candidate = fromVerb(parsed, verb, text, stop);
    if (candidate === undefined) continue;
    if (repeats(parsed, candidate, found)) {
      lendVictims(parsed, candidate, found.at(-1));
      reject(parsed, verb, 'repeated', candidate);
      continue;
    }
    resolveObject(parsed, candidate, found.at(-1));
    found.push(candidate);
    // "Prepared to resume shelling": it has not begun.
    const prepares = verb.form.lemma === 'prepare' && candidate.sense.type === 'MOBILIZE';
    // «разрешил инспекторам посетить завод»: nobody has been there yet.
    const lets = parsed.slavic && candidate.sense.mode === 'access';
    if (prepares || lets || OPAQUE.has(candidate.sense.type)) closedUntil = saidEnd(parsed, verb);
  }
  addObligations(parsed, found);
  addRefusals(parsed, found);
  addImperatives(parsed, found);
  addPresupposed(parsed, found, text);
  addNominals(parsed, found, text);
  return found
    .filter(
      (one) =>
        !isSaidByPaper(parsed, one, found) &&
        !isOpening(parsed, one, found) &&
        !isSuspected(parsed, one, found) &&
        !isByMeans(parsed, one, found) &&
        !isBegun(parsed, one, found),
    )
    .sort((a, b) => a.first - b.first);
}

/** Verbs whose gerund names what is not done yet. */
const SPEAKS_OF = new Set(
  'require need involve mean entail consider delay avoid oppose discuss envisage contemplate propose'.split(' '),
);

/** Says why a verb tells no event; what is returned is nothing. */
function reject(
  parsed: Parsed,
  { at }: Verb,
  reason: Reason,
  match?: Pick<Match, 'sense' | 'first' | 'last'>,
): undefined {
  parsed.trace?.reject(parsed, match?.first ?? at, match?.last ?? at, reason, match?.sense);
}

function fromVerb(parsed: Parsed, verb: Verb, text: string, stop: Verb | undefined): Candidate | undefined {
  const matches = matchVerb(parsed, verb);
  const [best] = matches;
  if (best === undefined) {
    // "Had been", "was": what helps another verb has nothing of its own to tell.
    const helps = ((parsed.words[verb.at]?.roles ?? 0) & (ROLE.be | ROLE.auxiliary)) !== 0;
    return helps ? undefined : reject(parsed, verb, 'incomplete', whole(verb));
  }
  if (verb.kind === 'gerund' && stop === undefined && !isTold(parsed, verb)) {
    // "A statement demanding that": a noun that speaks.
    const roles = parsed.words[verb.at - 1]?.roles ?? 0;
    const speaks = matches.some(({ sense }) => OPAQUE.has(sense.type));
    // "Argued setting a deadline": what is spoken of.
    const before = parsed.verbAt[verb.at - 1];
    const spokenOf = before?.reporting === true || SPEAKS_OF.has(before?.form.lemma ?? '');
    if (!speaks || spokenOf || (roles & (ROLE.preposition | ROLE.subordinator)) !== 0)
      return reject(parsed, verb, 'named', best);
  }
  const threat = parsed.slavic && isThreatIf(parsed, verb, best.sense);
  const factuality = threat ? said() : factualityOf(parsed, verb, text);
  // «мужчин, обвинённых в шпионаже»: background to what is told of them.
  if (
    parsed.slavic &&
    verb.kind === 'reduced' &&
    (verb.passive || STANDS.has(best.sense.type)) &&
    BACKGROUND.has(best.sense.type) &&
    agentOf(parsed, verb, parsed.tokens.length).length === 0
  )
    return reject(parsed, verb, 'named', best);
  // "Observers sent by the Union found fault": background, too.
  if (!parsed.slavic && verb.kind === 'reduced' && SENDS.has(best.sense.type) && tellsMore(parsed, verb))
    return reject(parsed, verb, 'named', best);
  if (parsed.slavic && isOfTheDead(parsed, verb, best.sense)) return reject(parsed, verb, 'named', best);
  // «учения, как утверждает министерство, завершились»: who says so.
  if (
    parsed.slavic &&
    verb.reporting &&
    clauseAt(parsed, verb.at).opener === 'source' &&
    !isThreatBeside(parsed, verb, best.sense)
  )
    return reject(parsed, verb, 'idiom', best);
  if (factuality === undefined)
    return reject(parsed, verb, isConditional(parsed, verb) ? 'condition' : 'purpose', best);
  const subject = subjectOf(parsed, verb);
  for (const match of matches) {
    if (match.sense.silent || isClaim(parsed, match) || isOwnDefence(parsed, verb))
      return reject(parsed, verb, 'idiom', match);
    if (match.sense.type === 'AID' && helpsDo(parsed, verb)) continue;
    if (match.sense.type === 'MOBILIZE' && bringsAid(parsed, verb)) continue;
    if (isOfAnotherNoun(parsed, match)) continue;
    const end = stop && ended(match.sense);
    if (stop !== undefined && end === undefined) return reject(parsed, verb, 'named', match);
    // "Used drones to damage a plane": they did so, and not the drones.
    const used = verb.kind === 'infinitive' && match.sense.subject !== undefined && !parsed.slavic;
    if (used && occasionOf(parsed, verb.at - 2) !== undefined) continue;
    // "The expulsion of diplomats by Russia followed": the noun tells it itself, with its sides.
    if (
      !parsed.slavic &&
      match.sense.mode !== 'cyber' &&
      match.sense.subject !== undefined &&
      match.noun?.deed &&
      tellsItself(parsed, match.noun)
    )
      continue;
    const sides = sidesFor(parsed, match, subject);
    if (sides === undefined) continue;
    // "Would have no hand in it" accuses nobody; what has come about is no threat.
    if (match.sense.spoken && !isSpeechAct(match.sense, factuality, FACES.has(verb.form.lemma))) continue;
    if (verb.passive && sides.actors.mentions.length === 0 && factuality.modality === 'planned')
      sides.actors = promiserOf(parsed, verb, sides.recipients);
    if (parsed.slavic && verb.passive && sides.actors.mentions.length === 0)
      sides.actors = tellerOf(parsed, verb, match.sense.type);
    if (parsed.slavic && !verb.passive && sides.actors.mentions.length === 0)
      sides.actors = thoseThere(parsed, verb, match.sense.type);
    if (threat && sides.recipients.mentions.length === 0)
      sides.recipients = side(dependsOn(parsed, verb, sides.actors));
    if (sides.recipients.mentions.length === 0) sides.recipients = himOf(parsed, verb, sides.actors);
    if (sides.recipients.mentions.length === 0) sides.recipients = judged(parsed, match, sides.actors);
    if (!isEnough(parsed, match, sides.actors, sides.recipients)) continue;
    const { sense, noun, first, last } = match;
    // "Blocked the road to Lima", "outside the Tunis courthouse": a capital is where they protest.
    if (sense.type === 'PROTEST' && !parsed.slavic)
      sides.recipients = without(sides.recipients, (one) => one.kind === 'seat' && !AGAINST.has(one.preposition ?? ''));
    // "We will not be lectured"
    const unsaid = sense.type === 'ACCUSE' && factuality.modality === 'planned';
    if ((sense.affirmed || unsaid) && factuality.polarity === 'negative')
      return reject(parsed, verb, 'only-affirmed', match);
    if (isAnyone(parsed, verb, sides.actors)) return reject(parsed, verb, 'anyone', match);
    if (isOwnBusiness(parsed, match, sides)) return reject(parsed, verb, 'incomplete', match);
    // "Planned a march": it has not been held.
    if (verb.form.lemma === 'plan' && sense.type === 'PROTEST' && factuality.modality === 'actual')
      factuality.modality = 'planned';
    if (noun !== undefined && sense.particle?.has('no') !== true && isNegated(parsed, noun.start))
      factuality.polarity = factuality.polarity === 'negative' ? 'positive' : 'negative';
    // "Chad says Sudan is behind it": who says so is the doer and no witness.
    if (sense.spoken) factuality.reportedBy.shift();
    // "Said exiles could come home": who is allowed to need not have done it.
    if (sense.spoken && sense.type !== 'THREATEN') factuality.modality = 'actual';
    const told = threat
      ? makeSense({ ...sense, type: 'THREATEN', mode: undefined })
      : (end ?? turned(parsed, match, sides, factuality));
    ownByNoun(parsed, match, sides);
    if (told.type === 'THREATEN' && sides.recipients.mentions.length === 0)
      sides.recipients = side(against(parsed, verb));
    if (told.type === 'AGREE') {
      sides.recipients = without(sides.recipients, (one) => isThird(parsed, verb, one));
    }
    // "Said the government would not negotiate": who will not is not who is refused.
    if (told.type === 'REJECT' && !parsed.slavic && verb.reporting) {
      const refuses = ({ end }: Mention) => ((parsed.words[end]?.roles ?? 0) & (ROLE.future | ROLE.negation)) !== 0;
      sides.recipients = without(sides.recipients, refuses);
    }
    const settled = withCountries(parsed, verb.at, sense.type, sides);
    const actors = protestersAtHome(parsed, verb.at, told.type, settled.actors);
    const recipients =
      settled.recipients.mentions.length > 0
        ? atHome(parsed, verb.at, told, settled)
        : onlyOther(parsed, verb.at, told, actors);
    return {
      sense: told,
      at: verb.at,
      first: stop?.at ?? first,
      last,
      noun: noun?.start,
      said: sense.spoken ? sayingOf(parsed, verb.at)?.at : undefined,
      actors,
      recipients,
      factuality,
    };
  }
  return reject(parsed, verb, 'no-actor', best);
}

/** "Defended its decision": it stands by itself. */
function isOwnDefence({ tokens, slavic }: Parsed, { form, at }: Verb): boolean {
  return !slavic && form.lemma === 'defend' && POSSESSIVES.has(tokens[at + 1]?.word ?? '');
}

/** Whom a protest is aimed at. */
const AGAINST = new Set(['against']);

function without(whom: Side, isOut: (one: Mention) => boolean): Side {
  return { ...whom, mentions: whom.mentions.filter((one) => !isOut(one)) };
}

/** Said now, whatever becomes of it. */
function said(): Factuality {
  return { polarity: 'positive', modality: 'actual', reportedBy: [], historical: false };
}

/** "Iran detained two sailors, and Britain condemned it": who did what is judged. */
function judged(parsed: Parsed, { sense, verb, noun }: Match, { mentions: own }: Side): Side {
  const { tokens, verbs, clauseOf } = parsed;
  if (parsed.slavic || noun !== undefined || verb.passive || !JUDGES.has(sense.type)) return NOBODY;
  const next = tokens[verb.at + 2];
  if (
    !THIS.has(tokens[verb.at + 1]?.word ?? '') ||
    (next?.kind === 'word' && (parsed.words[verb.at + 2]?.roles ?? 0) === 0)
  )
    return NOBODY;
  const before = verbs.findLast(
    ({ at, kind }) => kind === 'finite' && at < verb.at && clauseOf[at] !== clauseOf[verb.at],
  );
  const mentions = before === undefined ? [] : subjectOf(parsed, before).mentions;
  return mentions.some((one) => own.includes(one)) ? NOBODY : { mentions, resolvedBy: 'pronoun' };
}

const JUDGES = new Set(['ACCUSE', 'SUPPORT']);

const THIS = new Set(['it', 'this', 'that']);

/** "Tokyo's request was renewed": whose the words are said them. */
function ownByNoun(
  { slavic, tokens }: Parsed,
  { sense, verb, noun }: Match,
  sides: { actors: Side; recipients: Side },
): void {
  if (slavic || !verb.passive || noun === undefined || !WORDS.has(sense.type) || sides.actors.mentions.length > 0)
    return;
  const [one, more] = sides.recipients.mentions;
  if (one?.kind !== 'modifier' || more !== undefined || one.start > noun.start || tokens[one.end]?.word !== "'s")
    return;
  sides.actors = sides.recipients;
  sides.recipients = NOBODY;
}

/** What is told of words of one's own. */
const WORDS = new Set(['REQUEST', 'THREATEN', 'AGREE']);

/** "The expulsion of diplomats by Russia", but not "the bombing of a mosque": it names somebody. */
function tellsItself(parsed: Parsed, noun: Noun): boolean {
  return (
    isOfSomebody(parsed, noun) && noun.nominals.some((sense) => englishDeedSides(parsed, noun, sense) !== undefined)
  );
}

function isOfSomebody({ tokens }: Parsed, { end }: Noun): boolean {
  const next = tokens[end]?.word;
  return next === 'of' || next === 'by';
}

const SENDS = new Set(['AID', 'MOBILIZE']);

/** The clause has a verb of its own behind the participle. */
function tellsMore(parsed: Parsed, { at }: Verb): boolean {
  const { end } = clauseAt(parsed, at);
  return parsed.verbs.some((one) => one.kind === 'finite' && one.at > at && one.at < end && one.form.senses.length > 0);
}

/** «скончался дипломат, подписавший договор»: what somebody did in life. */
function isOfTheDead(parsed: Parsed, verb: Verb, { type }: Sense): boolean {
  const { opener, parent } = parsed.clauses[rootAt(parsed, verb.at)] ?? {};
  if ((opener !== 'relative' && opener !== 'participle') || type === 'ASSAULT' || type === 'COERCE') return false;
  return parsed.verbs.some((one) => DIES.has(one.form.lemma) && rootAt(parsed, one.at) === parent);
}

const DIES = new Set('умереть скончаться родиться похоронить памерці сканаць нарадзіцца пахаваць'.split(' '));

/** «мужчин, обвинённых в шпионаже», «войска, размещённые в Польше»: how things are. */
const BACKGROUND = new Set(['ACCUSE', 'MOBILIZE', 'COOPERATE']);

/** Of these what a participle says of who does it, too: «закупающая у Израиля винтовки». */
const STANDS = new Set(['MOBILIZE', 'COOPERATE']);

function sidesFor(parsed: Parsed, match: Match, subject: Side): { actors: Side; recipients: Side } | undefined {
  if (match.sense.spoken) return spokenSides(parsed, match, subject);
  const got =
    parsed.slavic && match.sense.inverse && match.noun !== undefined
      ? gotten(parsed, match, match.noun, subject)
      : undefined;
  if (got !== undefined) return got;
  // «захват танкера вызвал протесты»: whose they are, nobody says.
  const outcry = parsed.slavic && match.sense.inverse && match.noun?.classes.includes('outcry');
  if (outcry && subject.mentions.every(({ kind }) => kind === 'modifier')) return undefined;
  const done = parsed.slavic ? undefined : ofDeed(parsed, match);
  if (done !== undefined) return done;
  const { actors, recipients } = sidesOf(parsed, match, subject);
  if (!match.sense.inverse) return { actors, recipients };
  return { actors: parsed.slavic ? recipients : fromWhom(parsed, match, recipients), recipients: actors };
}

/** "The expulsion of envoys by Norway was announced": who is named with the noun. */
function ofDeed(parsed: Parsed, { verb, noun, sense }: Match): { actors: Side; recipients: Side } | undefined {
  if (!verb.passive || noun === undefined || !noun.deed || noun.start > verb.at || !isOfSomebody(parsed, noun))
    return undefined;
  if (agentOf(parsed, verb, parsed.tokens.length).length > 0) return undefined;
  for (const deed of noun.nominals) {
    if (deed.type !== sense.type) continue;
    const sides = englishDeedSides(parsed, noun, deed);
    if (sides !== undefined && sides.actors.mentions.length > 0) return sides;
  }
  return undefined;
}

/** "Died in an attack in Somalia", "under investigation over links to Iran": only who is said to do it does. */
function fromWhom({ slavic }: Parsed, { sense: { type, particle } }: Match, doers: Side): Side {
  const investigated = type === 'ACCUSE' && particle?.has('under');
  if (slavic || (type !== 'ASSAULT' && !investigated)) return doers;
  const by = ({ preposition = '' }: Mention) => (investigated ? preposition === 'by' : BY.has(preposition));
  return { ...doers, mentions: doers.mentions.filter(by) };
}

/** Behind none is whose attack it was: "an Israeli attack". */
const BY = new Set(['', 'by', 'with', 'between', 'from']);

/** "Faces further measures": what is yet to come. */
const FACES = new Set(['face', 'risk']);

/** Accused is who is said to have done it, threatened who is said to have to face it; a deadline is both. */
function isSpeechAct({ type, particle, denied }: Sense, { polarity, modality }: Factuality, faces: boolean): boolean {
  if (type === 'THREATEN' && particle === undefined) return modality !== 'actual' || (faces && polarity === 'positive');
  // "Is not up for discussion"
  if (type === 'REJECT' && denied === 'REJECT') return polarity === 'negative';
  // "Said exiles could come home": they are allowed to.
  const allowed = (type === 'CONCEDE' || type === 'RETREAT') && modality === 'possible';
  return polarity === 'positive' && (allowed || modality === 'actual');
}

/** The row that asks for least beside a verb. */
function whole({ at, form }: Verb): Pick<Match, 'sense' | 'first' | 'last'> | undefined {
  const sense = form.senses.at(-1);
  return sense && { sense, first: at, last: at };
}

/** "Is ready to produce aircraft": who offers nobody anything agrees to nothing. */
function isOwnBusiness(
  parsed: Parsed,
  { sense, verb }: Match,
  { actors, recipients }: { actors: Side; recipients: Side },
): boolean {
  if (sense.type !== 'AGREE' || (verb.form.form & FORM.adjective) === 0 || recipients.mentions.length > 0) return false;
  const inner = parsed.verbs.find((one) => one.at > verb.at);
  if (inner?.kind !== 'infinitive' || !isBehindTo(parsed, inner.at) || inner.at - verb.at > 5) return false;
  return actors.mentions.length < 2 && !inner.form.senses.some(({ type, silent }) => !silent && OFFERS.has(type));
}

/** What one can offer by oneself. */
const OFFERS = new Set(['CONSULT', 'SUPPORT', 'CONCEDE', 'AID', 'RETREAT', 'AGREE', 'REQUEST', 'REJECT', 'THREATEN']);

/** "Aircraft carrying tents have arrived": no troops. */
function bringsAid(parsed: Parsed, { at }: Verb): boolean {
  if (parsed.slavic) return false;
  const load = parsed.verbs.find((one) => one.kind === 'gerund' && CARRIES.has(one.form.lemma));
  if (load === undefined || parsed.clauseOf[load.at] !== parsed.clauseOf[at]) return false;
  return matchVerb(parsed, load).some(({ sense }) => sense.type === 'AID');
}

const CARRIES = new Set(['carry', 'bring', 'deliver', 'transport']);

/** «обстрел украинских военных направлен на срыв»: in the genitive they are no subject, unless a number counts them. */
function isOfAnotherNoun({ slavic, tokens, words }: Parsed, { verb, noun }: Match): boolean {
  if (!slavic || !verb.passive || noun === undefined || noun.start > verb.at) return false;
  if (!/[ыиі]х$/.test(tokens[noun.end - 1]?.word ?? '') || !/[нт][ао]?$/.test(tokens[verb.at]?.word ?? ''))
    return false;
  for (let at = noun.start - 1; at >= 0 && noun.start - at < 3; at--)
    if (tokens[at]?.kind === 'number' || ((words[at]?.roles ?? 0) & ROLE.determiner) !== 0) return false;
  return true;
}

/** «В Литве отменили запрет»: where nobody is named who does it, those in power there. */
function thoseThere(parsed: Parsed, verb: Verb, type: string): Side {
  const { start } = clauseAt(parsed, verb.at);
  const land = parsed.mentions.find((one) => one.start === start + 1 && one.end === verb.at);
  const there = land?.kind === 'country' && IN.has(land.preposition ?? '') && isMany(parsed, verb);
  return there && BY_POWER.has(type) ? { mentions: [land], resolvedBy: 'implicit' } : NOBODY;
}

const IN = new Set(['в', 'во', 'у', 'ва']);

/** What only those do who have power. */
const BY_POWER = new Set(['CONCEDE', 'COERCE', 'SANCTION']);

/** "Helped end the war": it is what they did, and whom it was for stands behind it. */
function helpsDo({ tokens, words, slavic }: Parsed, { at, form }: Verb): boolean {
  if (slavic || form.lemma !== 'help') return false;
  const base = words[at + 1]?.verbs?.some((one) => (one.form & FORM.base) !== 0) === true;
  const named = words[at + 1]?.names?.noun !== undefined && ((words[at + 2]?.roles ?? 0) & ROLE.determiner) === 0;
  return base && tokens[at + 1]?.capital !== true && !named;
}

/** "No agreement was signed", "without an agreement". */
function isNegated({ tokens, words }: Parsed, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 3; i--) {
    const word = tokens[i]?.word;
    if (word === 'no' || word === 'neither') return true;
    // "None of its powers"
    if (word === 'of' && tokens[i - 1]?.word === 'none') return true;
    if (((words[i]?.roles ?? 0) & ROLE.preposition) !== 0) return false;
  }
  return false;
}
