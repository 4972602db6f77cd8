import { parseDay } from '../time/calendar.ts';
import type { Amount, Event, When } from './event.ts';
import { compareParties, type Parties, partyKeys } from './party.ts';
import { relatePlaces, townOf } from './place-identity.ts';
import { PLOVER } from './plover.ts';
import { isOtherInSeries } from './series.ts';

/**
 * Types and modes that reports of one happening mix up: an agreement that is made, an agreement that is signed;
 * diplomats are expelled, or told to be deported.
 */
const FAMILY: Readonly<Record<string, string>> = {
  AGREE: 'accord',
  SUPPORT: 'accord',
  'SANCTION expel': 'expulsion',
  'COERCE deport': 'expulsion',
};

/** How much longer one interval may be than the other and still mean the same days. */
export const COARSER = 4;
/** Days that a short happening may last: a visit, a week of exercises. */
export const SHORT = 7;
/** The coarsest date that a day can be told as. */
export const MONTH = 31;

/**
 * Whether two events tell one happening: both dated and actual, one type family and polarity, no other place, sum or
 * person, the same sides, and days that agree. Days that differ by one, or of which one is only a month, are a conflict
 * of dates when there is more to prove that it is one happening (see `isProven`). Strict: a wrong link costs more than
 * a missing one.
 */
export function sameHappening(a: Event, b: Event): boolean {
  if (a.id === b.id) return true;
  if (!isLinkable(a) || !isLinkable(b)) return false;
  if (a.factuality.polarity !== b.factuality.polarity) return false;
  const days = relateDays(a.when, b.when);
  if (days === 'apart' || !isSameMatter(a, b)) return false;
  // One day's meeting is a part of a visit of three, not the visit.
  if (a.mode !== b.mode && a.type === b.type && (a.when.start !== b.when.start || a.when.end !== b.when.end))
    return false;
  return days === 'agree' || isProven(a, b);
}

/** Whether an event can be the same as any other: dated by the text, and told as done. */
export function isLinkable({ when, factuality }: Event): boolean {
  return factuality.modality === 'actual' && rangeOf(when) !== undefined;
}

/** Whether two events, of whatever days and factuality, are about one matter: family, sides, place and sums. */
export function isSameMatter(a: Event, b: Event): boolean {
  if (familyOf(a) !== familyOf(b)) return false;
  if (!modesFit(a, b)) return false;
  if (relatePlaces(a.place, b.place) === 'other' || sumsDiffer(a.amounts, b.amounts)) return false;
  return sidesAgree(a, b) && !isOtherInSeries(a.evidence, b.evidence);
}

/** The family of types or modes that reports of one happening mix up; the type itself for most. What PLOVER has no type for goes by its context. */
export function familyOf({ type, mode, contexts }: Pick<Event, 'type' | 'mode' | 'contexts'>): string {
  if (type === 'OTHER') return `${type} ${contexts[0] ?? ''}`;
  return FAMILY[`${type} ${mode}`] ?? FAMILY[type] ?? type;
}

/** Where both have one, the modes are the same, unless they are of a family themselves. */
function modesFit(a: Event, b: Event): boolean {
  return a.mode === undefined || b.mode === undefined || a.mode === b.mode || a.type !== b.type;
}

/** Symmetric happenings compare everyone; others compare who did it and to whom. */
function sidesAgree(a: Event, b: Event): boolean {
  const backed = isBacked(a, b);
  if (isMutual(a)) {
    const [one, two] = [everyone(a), everyone(b)];
    const { shared, contradicted } = compareParties(one, two);
    if (contradicted) return false;
    if (shared >= 2) return true;
    // One side alone may have done the same with others on the same day.
    const alone = Math.min(partyKeys(one).size, partyKeys(two).size) === 1;
    return shared === 1 && alone && (backed || a.mode !== undefined);
  }
  const actors = relate(compareParties(a.actors, b.actors), a.actors, b.actors);
  const recipients = relate(compareParties(a.recipients, b.recipients), a.recipients, b.recipients);
  if (actors === 'differ' || recipients === 'differ') return false;
  if (actors === 'share' && recipients === 'share') return true;
  // Nobody is named on a side by either, or by one of them only: the place or a sum must speak for it.
  if (actors === 'share' && a.recipients.length + b.recipients.length === 0) {
    // A state holds one election a day, and passes many laws.
    if (a.type === 'OTHER' && !a.contexts.includes('election')) return backed;
    return a.place === undefined && b.place === undefined ? true : backed;
  }
  return backed && (actors === 'share' || recipients === 'share');
}

/** Types that two sides do together, in which either may be named first. */
export function isMutual({ type }: Event): boolean {
  return PLOVER[type].quad.endsWith('cooperation') && type !== 'AID';
}

function everyone({ actors, recipients }: Event): Event['actors'] {
  return [...actors, ...recipients];
}

function relate(
  { shared, contradicted }: Parties,
  one: Event['actors'],
  two: Event['actors'],
): 'share' | 'differ' | 'unsaid' {
  if (contradicted) return 'differ';
  if (shared > 0) return 'share';
  return partyKeys(one).size === 0 || partyKeys(two).size === 0 ? 'unsaid' : 'differ';
}

/**
 * What makes up for days that do not agree: another article, the very same type and mode, both sides the same, and one
 * town or one telling number that both name.
 */
function isProven(a: Event, b: Event): boolean {
  return (
    a.articleId !== b.articleId && a.type === b.type && a.mode === b.mode && sharesBothSides(a, b) && isBacked(a, b)
  );
}

/** Whether both sides of one are those of the other, in either order where they act together. */
export function sharesBothSides(a: Event, b: Event): boolean {
  if (isMutual(a) || isMutual(b)) {
    const { shared, contradicted } = compareParties(everyone(a), everyone(b));
    return shared >= 2 && !contradicted;
  }
  const sides = [compareParties(a.actors, b.actors), compareParties(a.recipients, b.recipients)];
  return sides.every(({ shared, contradicted }) => shared > 0 && !contradicted);
}

/** Whether both name one town or one telling number: more than the same sides say. */
export function isBacked(a: Event, b: Event): boolean {
  return isSameTown(a, b) || sharesAmount(a.amounts, b.amounts);
}

function isSameTown(a: Event, b: Event): boolean {
  const town = townOf(a.place);
  return town !== undefined && town === townOf(b.place);
}

const isSum = ({ unit }: Amount) => /^[A-Z]{3}$/.test(unit);
/** Smaller numbers are the same by chance. */
const TELLING = 5;

/** Numbers that tell a happening from others, as text: sums of a currency, and counts of whatever, in any language. */
export function tellingAmounts(amounts: readonly Amount[]): string[] {
  return amounts.flatMap((one) =>
    isSum(one) ? `${one.value} ${one.unit}` : one.value >= TELLING ? `${one.value}` : [],
  );
}

function sharesAmount(one: readonly Amount[], two: readonly Amount[]): boolean {
  const others = tellingAmounts(two);
  return tellingAmounts(one).some((amount) => others.includes(amount));
}

/** Whether both name sums of one currency, and none that is the same or nearly. */
function sumsDiffer(one: readonly Amount[], two: readonly Amount[]): boolean {
  const pairs = one
    .filter(isSum)
    .flatMap((a) => two.filter((b) => b.unit === a.unit).map((b) => [a.value, b.value] as const));
  return pairs.length > 0 && !pairs.some(([a, b]) => Math.abs(a - b) <= 0.05 * Math.max(a, b));
}

/** First and last day as numbers; undefined when the date is open or only the article's own period. */
export function rangeOf(when: When): { start: number; end: number } | undefined {
  if (when.basis === 'none' || when.basis === 'period') return undefined;
  const start = parseDay(when.start ?? '');
  const end = parseDay(when.end ?? '');
  return start === null || end === null || end < start ? undefined : { start, end };
}

/** Dates that name a stretch somewhere in which it happened, not the days that it took. */
const VAGUE: ReadonlySet<When['granularity']> = new Set(['month', 'season', 'quarter', 'year', 'decade', 'century']);

export const isVague = ({ granularity }: When): boolean => VAGUE.has(granularity);

/** `agree`: they overlap and are about as fine. `near`: a day apart, or no finer than a month. */
export function relateDays(a: When, b: When): 'agree' | 'near' | 'apart' {
  const first = rangeOf(a);
  const second = rangeOf(b);
  if (first === undefined || second === undefined) return 'apart';
  const lengths = [first.end - first.start + 1, second.end - second.start + 1];
  const long = Math.max(...lengths);
  const gap = Math.max(first.start, second.start) - Math.min(first.end, second.end);
  if (gap > 0) return gap === 1 && long <= SHORT ? 'near' : 'apart';
  const fine = !isVague(a) && !isVague(b);
  if (fine && (long <= SHORT || long <= Math.min(...lengths) * COARSER)) return 'agree';
  return long <= MONTH ? 'near' : 'apart';
}
