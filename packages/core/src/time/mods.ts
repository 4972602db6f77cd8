import type { Mod, Resolved } from './context.ts';
import { FIELD, type Fields } from './fields.ts';
import type { Match } from './match.ts';

/** The mod a prefix gives; undefined when it cannot stand before this. */
export function modOf(prefix: Fields, core: Match, resolved: Resolved): Mod | undefined {
  const on = prefix.string(FIELD.on);
  const counted = (core.kind === 'ago' || core.kind === 'story') && core.fields.number(FIELD.num) !== undefined;
  const amount = resolved.type === 'DURATION' || counted;
  // "About 3 a.m.", but a film about midnight or Friday.
  const isClock = core.fields.has(FIELD.minutes) && (core.fields.has(FIELD.half) || core.fields.has(FIELD.part));
  if (on === 'amount' && !amount && !isClock) return undefined;
  if (on === 'date' && (amount || resolved.type === 'SET' || core.kind === 'ref')) return undefined;
  const mod = prefix.string(FIELD.mod) as Mod;
  if (!counted) return mod;
  // Of a point in time an amount says the side it lies on: "more than a year ago" is before, "less than" after it.
  return ((core.fields.number(FIELD.sign) ?? -1) > 0 ? SIDES_AHEAD[mod] : SIDES_BACK[mod]) ?? mod;
}

/** "No later than Friday" lies ahead where nothing tells otherwise. */
export const LIMITS: ReadonlySet<string | undefined> = new Set(['ON_OR_BEFORE', 'ON_OR_AFTER']);

const SIDES_BACK: Partial<Record<Mod, Mod>> = {
  MORE_THAN: 'BEFORE',
  LESS_THAN: 'AFTER',
  EQUAL_OR_MORE: 'ON_OR_BEFORE',
  EQUAL_OR_LESS: 'ON_OR_AFTER',
};
const SIDES_AHEAD: Partial<Record<Mod, Mod>> = {
  MORE_THAN: 'AFTER',
  LESS_THAN: 'BEFORE',
  EQUAL_OR_MORE: 'ON_OR_AFTER',
  EQUAL_OR_LESS: 'ON_OR_BEFORE',
};

/** EDTF marks a plain date as approximate; its seasons, decades and intervals take no mark. */
export function approximate(edtf: string | undefined): string | undefined {
  return edtf !== undefined && /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf) ? `${edtf}~` : edtf;
}
