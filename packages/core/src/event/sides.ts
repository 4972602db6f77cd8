import { agentOf, objectsOf, recipientsOf, type Side } from './argument.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Match } from './match.ts';
import type { Mention } from './mention.ts';
import { chainOf, clauseAt, type Parsed } from './parse.ts';
import { OPAQUE, partEnd, scopeEnd } from './scope.ts';
import type { Verb } from './verb.ts';

/** Types that two sides do together. */
const MUTUAL = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT']);
export function sidesOf(parsed: Parsed, match: Match, subject: Side): { actors: Side; recipients: Side } {
  const { verb, sense } = match;
  const opaque = OPAQUE.has(sense.type);
  const end = opaque ? scopeEnd(parsed, verb) : partEnd(parsed, verb);
  const objects = objectsOf(parsed, verb, end, subject);
  if (verb.passive) {
    const agent = agentOf(parsed, verb, end);
    const whole = verb.kind === 'reduced' ? reducedHead(parsed, verb) : subject;
    const rest = objects.filter((one) => !agent.includes(one));
    const near = side(recipientsOf(parsed, verb.at, rest, 'bare'));
    const thing = match.noun !== undefined && near.mentions.length > 0;
    const recipients = whole.mentions.length > 0 && !thing ? whole : near;
    // "An agreement was signed by": the subject is the thing, whose names are in its phrase.
    if (MUTUAL.has(sense.type) && agent.length === 0) {
      const near = objects
        .filter((one) => one.kind !== 'modifier')
        .slice(0, 1)
        .flatMap((one) => chainOf(parsed, one));
      return { actors: side(near), recipients: side([]) };
    }
    return { actors: side(agent), recipients };
  }
  const talks = sense.type === 'CONSULT' && sense.mode === undefined && match.noun === undefined;
  const mutual = MUTUAL.has(sense.type) && (match.noun !== undefined || subject.mentions.length > 1);
  const governed = governedBy(parsed, match, objects);
  const recipients =
    governed.length > 0
      ? governed
      : recipientsOf(parsed, verb.at, objects, talks ? 'only-with' : mutual ? 'with' : 'bare');
  if (sense.subject !== undefined) {
    return { actors: side(namedBy(parsed, match)), recipients: side([]) };
  }
  return { actors: subject, recipients: side(recipients) };
}

/** "Talks between Russia and Ukraine began": the names are in the subject's phrase, never behind a place's preposition. */
function namedBy(parsed: Parsed, { verb, noun }: Match): Mention[] {
  const clause = clauseAt(parsed, verb.at);
  const near = parsed.mentions.filter(
    (one) =>
      one.start >= clause.start &&
      one.end <= clause.end &&
      !one.apposition &&
      (one.end <= verb.at ? true : parsed.slavic && (noun?.start ?? 0) > verb.at && one.start >= verb.at) &&
      (one.preposition === undefined || !isPlace(parsed, one)),
  );
  const full = near.filter((one) => one.kind !== 'modifier');
  return full.length > 0 ? full : near;
}

function isPlace(parsed: Parsed, { preposition }: Mention): boolean {
  return ((parsed.lexicon.words.get(preposition ?? '')?.roles ?? 0) & ROLE.place) !== 0;
}

/** "Called on Minsk": the actor right after the verb's own particle. */
function governedBy(parsed: Parsed, { sense, verb }: Match, objects: Mention[]): Mention[] {
  if (sense.particle === undefined && sense.followedBy === undefined) return [];
  const words = sense.particle ?? sense.followedBy;
  const found = objects.find(
    (one) =>
      one.kind !== 'modifier' &&
      one.start - verb.at < 5 &&
      one.preposition !== undefined &&
      words?.has(one.preposition),
  );
  return found === undefined ? [] : chainOf(parsed, found);
}

/** The noun that a reduced participle stands on: "weapons seized by". */
function reducedHead(parsed: Parsed, verb: Verb): Side {
  const mention = parsed.mentionOf[verb.at - 1];
  return side(mention === undefined || mention.kind === 'modifier' ? [] : chainOf(parsed, mention));
}

export function side(mentions: Mention[]): Side {
  return { mentions, resolvedBy: 'text' };
}
