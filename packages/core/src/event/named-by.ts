import { isPlace } from './abroad.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Match } from './match.ts';
import type { Mention } from './mention.ts';
import { clauseAt, type Parsed, wholeStart } from './parse.ts';
import { TOPIC } from './receives.ts';
import { subjectOf } from './subject.ts';
import type { Verb } from './verb.ts';

/** Types that two sides do together. */
export const MUTUAL: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT']);

/** "Talks between Russia and Ukraine began": the names are in the subject's phrase, never behind a place's preposition. */
export function namedBy(parsed: Parsed, match: Match): Mention[] {
  const { verb, noun, sense } = match;
  const clause = clauseAt(parsed, verb.at);
  const carrier = carrierOf(parsed, match);
  if (carrier !== undefined) {
    const { mentions } = subjectOf(parsed, carrier);
    const isOfPlane = ({ kind, end }: Mention) => kind === 'modifier' && end <= carrier.at && carrier.at - end < 4;
    return mentions.length > 0 ? mentions : parsed.mentions.filter(isOfPlane);
  }
  const told = antecedentNames(parsed, match, clause.start);
  if (told.length > 0) return told;
  // «Встреча министров Армении, назначенная на четверг, не состоялась»
  const resumes = clause.opener === 'resume' && noun !== undefined && noun.start < clause.start;
  const start = parsed.slavic
    ? wholeStart(parsed, clause)
    : ((resumes ? parsed.clauses[clause.parent]?.start : undefined) ?? clause.start);
  // "Troops that had taken part left": what is told of the noun does not part it from its names.
  const until = (one: Mention) =>
    !parsed.slavic && noun !== undefined && noun.start < verb.at && one.start <= noun.start ? noun.end : verb.at;
  const near = parsed.mentions.filter(
    (one) =>
      one.start >= start &&
      (parsed.clauseOf[one.start] === parsed.clauseOf[verb.at] ||
        parsed.clauseOf[one.start] === parsed.clauseOf[start]) &&
      one.end <= clause.end &&
      !one.apposition &&
      // "A raid targeting rebels killed": whom it targets.
      !(noun !== undefined && isBehindGerund(parsed, noun.end, one.start)) &&
      // "A request by Eritrea was turned down", "a raid by Chad killed"
      (parsed.slavic ||
        sense.type === 'REJECT' ||
        sense.type === 'ASSAULT' ||
        ((parsed.lexicon.words.get(one.preposition ?? '')?.roles ?? 0) & ROLE.agent) === 0) &&
      !parsed.verbs.some(
        (other) =>
          other.kind === 'finite' &&
          other.at > one.start &&
          other.at < until(one) &&
          (!resumes || parsed.clauseOf[other.at] === parsed.clauseOf[one.start]),
      ) &&
      (one.end <= verb.at
        ? true
        : parsed.slavic
          ? (noun?.start ?? 0) > verb.at && one.start >= verb.at
          : one.preposition === 'between') &&
      (parsed.slavic
        ? isInName(parsed, one, noun)
        : (one.preposition === undefined || !isPlace(parsed, one)) && (noun === undefined || one.end > noun.start - 5)),
  );
  const struck = aimedAt(parsed, match);
  const sides = near.filter((one) => !isMatter(parsed, match, one) && !struck.includes(one));
  const full = sides.filter((one) => one.kind !== 'modifier');
  // "Ghana's demand for a mask in London was refused": whose demand it is.
  const owner = sense.type === 'REJECT' ? sides.find((one) => isOwnerOf(parsed, one, noun)) : undefined;
  if (owner !== undefined) return [owner];
  // "Turkish raids on hideouts in northern Iraq": whose they are stands before them.
  const before = sides.filter(({ kind, end }) => kind === 'modifier' && end <= (noun?.start ?? 0));
  const behind = full.every(({ start }) => start >= (noun?.end ?? 0));
  if (!parsed.slavic && sense.type === 'ASSAULT' && before.length > 0 && behind) return before;
  return full.length > 0 ? full : sides;
}

/** "A French plane carrying aid reached Accra": it is the plane that does. */
function carrierOf({ slavic, verbs }: Parsed, { sense, noun, verb }: Match): Verb | undefined {
  if (slavic || sense.type !== 'AID' || noun === undefined || noun.start > verb.at) return undefined;
  return verbs.find(
    ({ at, kind, form }) => kind === 'gerund' && at < noun.start && noun.start - at < 6 && CARRIES.has(form.lemma),
  );
}

const CARRIES = new Set(['carry', 'bring', 'deliver', 'transport', 'ferry', 'haul']);

/** «разговора Путина и Эрдогана, состоявшегося во вторник»: the names go with the noun that the participle tells more of. */
function antecedentNames(parsed: Parsed, { noun, sense }: Match, start: number): Mention[] {
  if (!parsed.slavic || noun === undefined || noun.end > start || start === 0 || !MUTUAL.has(sense.type)) return [];
  const root = parsed.clauseOf[noun.start];
  const named = parsed.mentions.filter(
    (one) =>
      one.end > noun.start - 3 &&
      one.end <= start &&
      parsed.clauseOf[one.start] === root &&
      !one.apposition &&
      (one.country !== undefined || one.id !== undefined) &&
      isInName(parsed, one, noun),
  );
  const full = named.filter(({ kind }) => kind !== 'modifier');
  return full.length > 0 ? full : named;
}

function isOwnerOf({ tokens, slavic }: Parsed, { kind, end }: Mention, noun: Match['noun']): boolean {
  return !slavic && noun !== undefined && kind === 'modifier' && tokens[end]?.word === "'s" && noun.start === end + 1;
}

/** What is held or agreed on, and takes no part in it. */
export function isMatter(parsed: Parsed, match: Match, one: Mention): boolean {
  return isGathering(match, one) || isTopicOf(parsed, match, one);
}

/** "Agreements on trade, industry and police reform were signed": what they are about signs nothing. */
function isTopicOf({ tokens, slavic }: Parsed, { noun, verb, sense }: Match, { start, country }: Mention): boolean {
  if (slavic || noun === undefined || country !== undefined || !MUTUAL.has(sense.type)) return false;
  for (let at = Math.min(start, verb.at) - 1; at >= noun.end; at--) {
    const word = tokens[at]?.word ?? '';
    if (PARTNERS.has(word)) return false;
    if (TOPIC.has(word)) return true;
  }
  return false;
}

/** Prepositions of who takes part. */
const PARTNERS = new Set(['between', 'with', 'by', 'of', 'among']);

/** "The forum was held": what is held takes no part in it. */
function isGathering({ sense, noun }: Match, { country, start, end }: Mention): boolean {
  return (
    sense.type === 'CONSULT' && country === undefined && noun !== undefined && start <= noun.start && noun.end <= end
  );
}

export function isTogether(parsed: Parsed, { preposition }: Mention): boolean {
  return ((parsed.lexicon.words.get(preposition ?? '')?.roles ?? 0) & ROLE.with) !== 0;
}

/** «переговоры Сербии с Косово», «российско-турецкие учения», «по инициативе Швеции»; but «в столице Сомали» is a place. */
function isInName(parsed: Parsed, one: Mention, noun: Match['noun']): boolean {
  if (one.preposition !== undefined) return isTogether(parsed, one) || isBySide(parsed, one);
  const whole = noun !== undefined && one.start <= noun.start && noun.end <= one.end;
  return (
    noun === undefined || whole || one.start >= noun.start || (one.kind === 'modifier' && noun.start - one.end < 3)
  );
}

/** «по инициативе Швеции» */
function isBySide({ words }: Parsed, { start }: Mention): boolean {
  return ((words[start - 1]?.roles ?? 0) & ROLE.agent) !== 0;
}

/** "The embassy bombings": where they were. */
const SITES = new Set(['embassy', 'embassies', 'consulate', 'mission', 'church', 'mosque', 'synagogue', 'temple']);

/** "Attacks on embassies killed": whom the noun before the verb is aimed at, and who did not do it. */
export function aimedAt({ mentions, tokens, slavic }: Parsed, { sense, noun, verb }: Match): Mention[] {
  if (slavic || (sense.type !== 'ASSAULT' && sense.type !== 'PROTEST') || noun === undefined) return [];
  return mentions.filter(
    (one) =>
      (one.start >= noun.end && one.end <= verb.at && !one.apposition && AIMED.has(one.preposition ?? '')) ||
      (one.end === noun.start && SITES.has(tokens[one.end - 1]?.word ?? '')),
  );
}

const AIMED = new Set(['on', 'against', 'at', 'upon']);

function isBehindGerund({ slavic, verbAt, tokens }: Parsed, from: number, to: number): boolean {
  if (slavic) return false;
  for (let at = from; at < to; at++) if (verbAt[at]?.kind === 'gerund' && tokens[at - 1]?.kind === 'word') return true;
  return false;
}
