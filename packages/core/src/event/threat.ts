import { IF } from './conditional.ts';
import { dependsOn } from './depends-on.ts';
import { FORM } from './forms/english.ts';
import type { Mention } from './mention.ts';
import { clauseAt, type Parsed } from './parse.ts';
import { type EventType, PLOVER } from './plover.ts';
import { sayingOf } from './saying.ts';
import type { Sense } from './sense.ts';
import { subjectOf } from './subject.ts';
import type { Verb } from './verb.ts';

/** «Минск остановит транзит, если Варшава не откроет переходы, предупредил Лукашенко»: whom it is said to, the condition names. */
export function isThreatBeside(parsed: Parsed, verb: Verb, { type }: Sense): boolean {
  return type === 'THREATEN' && dependsOn(parsed, verb, subjectOf(parsed, verb)).length > 0;
}

/** «объявили, что закроют переход, если Минск не остановит мигрантов»: what somebody says of oneself on a condition. */
export function isThreatIf(parsed: Parsed, { at, form }: Verb, { type }: Sense): boolean {
  if (PLOVER[type].quad !== 'material-conflict' || (form.form & FORM.future) === 0) return false;
  const clause = clauseAt(parsed, at);
  const said = sayingOf(parsed, at);
  if (said === undefined) return false;
  // «Израиль нанесёт удар, если … не сложит оружие, заявил министр»
  const tail = clause.opener === 'main' && said.at > at && clauseAt(parsed, said.at).opener === 'source';
  if (clause.opener !== 'that' && !(tail && TELLS.has(type))) return false;
  return parsed.clauses.some(({ opener, word, start }) => opener === 'sub' && IF.has(word) && start > at);
}

/** What nobody but who says so can mean to do. */
const TELLS: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'SANCTION', 'COERCE']);

/** «не исключила новых санкций против России»: whom the threat is against. */
export function against({ mentions, clauseOf }: Parsed, { at }: Verb): Mention[] {
  const whom = mentions.find(
    (one) => one.start > at && clauseOf[one.start] === clauseOf[at] && AGAINST.has(one.preposition ?? ''),
  );
  return whom === undefined || whom.kind === 'modifier' ? [] : [whom];
}

const AGAINST = new Set(['против', 'супраць', 'against']);
