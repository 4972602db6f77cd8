import { fitsShape } from './agreement.ts';
import { ROLE } from './grammar/grammar.ts';
import { isLand } from './land.ts';
import type { Mention } from './mention.ts';
import { chainOf, type Parsed } from './parse.ts';
import type { EventType } from './plover.ts';
import { NOBODY, type Side } from './side.ts';
import type { Verb } from './verb.ts';

/** Pronouns that are an object, by what they agree with; those of the first list may also say whose something is. */
const ACCUSATIVE: Readonly<Record<string, Shape>> = {
  его: 'm',
  яго: 'm',
  ее: 'f',
  яе: 'f',
  их: 'p',
  іх: 'p',
};
const DATIVE: Readonly<Record<string, Shape>> = {
  ему: 'm',
  яму: 'm',
  ей: 'f',
  им: 'p',
  ім: 'p',
};

/** Types of what is done to somebody; a plan or a treaty, too, can be rejected or threatened. */
const PERSONAL: ReadonlySet<EventType> = new Set<EventType>([
  'ACCUSE',
  'REQUEST',
  'COERCE',
  'SANCTION',
  'ASSAULT',
  'RETREAT',
  'CONSULT',
  'CONCEDE',
]);

/** Behind «с»: «обсудил с ним», «с імі». */
const INSTRUMENTAL: Readonly<Record<string, Shape>> = {
  ним: 'm',
  ней: 'f',
  ними: 'p',
  ім: 'm',
  ей: 'f',
  імі: 'p',
};

/** What a pronoun that can only be the verb's object agrees with. */
function shapeOfObject(parsed: Parsed, at: number, type: EventType): Shape | undefined {
  const { tokens, words } = parsed;
  const next = tokens[at + 1]?.word ?? '';
  if (((words[at + 1]?.roles ?? 0) & ROLE.with) !== 0) return INSTRUMENTAL[tokens[at + 2]?.word ?? ''];
  const before = tokens[at - 1]?.word ?? '';
  // «суд его оправдал», «Минск ей отказал»
  const whom = PERSONAL.has(type);
  const behind = DATIVE[next] ?? (whom && isObject(parsed, at + 2) ? ACCUSATIVE[next] : undefined);
  return behind ?? DATIVE[before] ?? (whom ? ACCUSATIVE[before] : undefined);
}

type Shape = 'm' | 'f' | 'p';

/** Whom «поблагодарила его», «передал ей» can only mean: the one actor named before who is not its subject. */
export function pronounObject(parsed: Parsed, { at }: Verb, type: EventType, subject: Side): Side {
  const shape = shapeOfObject(parsed, at, type);
  if (shape === undefined) return NOBODY;
  const own = new Set(subject.mentions.map(sideOf));
  let found: Mention | undefined;
  for (const one of parsed.mentions) {
    if (one.start > at) break;
    if (one.kind === 'modifier' || one.kind === 'group' || one.apposition || own.has(sideOf(one))) continue;
    // «в Варшаве» is where.
    if (isLand(one) && one.preposition !== undefined) continue;
    if (!fitsShape(parsed, one, shape)) continue;
    if (found !== undefined && sideOf(found) !== sideOf(one)) return NOBODY;
    found = one;
  }
  return found === undefined || sideOf(found) === undefined
    ? NOBODY
    : { mentions: chainOf(parsed, found), resolvedBy: 'pronoun' };
}

function sideOf({ country, id }: Mention): string | undefined {
  return country ?? id;
}

/** Not «его сына»: what stands behind is no noun. */
function isObject({ tokens, words, verbAt }: Parsed, at: number): boolean {
  if (tokens[at]?.kind !== 'word' || verbAt[at] !== undefined) return true;
  const loose = ROLE.preposition | ROLE.conjunction | ROLE.adverb | ROLE.time | ROLE.negation | ROLE.that;
  return ((words[at]?.roles ?? 0) & loose) !== 0;
}
