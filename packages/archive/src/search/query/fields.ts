import { EventType } from '@letapis/core';
import { analyse } from '../analyse.ts';
import { findNames } from '../names.ts';
import { edtfDays } from './edtf-days.ts';
import type { Field } from './query.ts';
import type { QueryReason } from './query-problem.ts';

/** Why a value is none, with what it could have been. */
export type Wrong = { reason: QueryReason; known?: string };

/** Reads the value of a field. */
type Read = (value: string) => Field | Wrong;

const TRENDS = ['improved', 'unchanged', 'deteriorated'] as const;
const NO_DAY: Wrong = { reason: 'noDay', known: '2021-03-04, 2021-03, 2021, 2021-03/2021-06' };
const KINDS: readonly string[] = EventType.options;

/** What can be asked of an article besides its words. Adding a field is a row here and a condition in each engine. */
export const fields: Record<string, Read> = {
  section: (name) => ({ kind: 'section', name }),
  actor: (value) => ({ kind: 'actor', keys: actorKeys(value) }),
  type: (value) => {
    const type = EventType.safeParse(value.toUpperCase());
    return type.success ? { kind: 'type', type: type.data } : { reason: 'notOneOf', known: KINDS.join(', ') };
  },
  lang: (value) =>
    /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}$/i.test(value)
      ? { kind: 'language', language: value.toLowerCase() }
      : { reason: 'noLanguage', known: 'en, be, ru' },
  situation: (value) => {
    const trend = TRENDS.find((one) => one === value.toLowerCase());
    return trend ? { kind: 'situation', trend } : { reason: 'notOneOf', known: TRENDS.join(', ') };
  },
  before: (value) => {
    const days = edtfDays(value);
    return days?.to === undefined ? NO_DAY : { kind: 'days', to: days.to };
  },
  after: (value) => {
    const days = edtfDays(value);
    return days?.from === undefined ? NO_DAY : { kind: 'days', from: days.from };
  },
  on: (value) => {
    const days = edtfDays(value);
    return days === null ? NO_DAY : { kind: 'days', ...days };
  },
};

/** The keys that participants are found by: an id or an ISO 3166-1 alpha-3 code, or the ids that go by the name. */
export function actorKeys(value: string): string[] {
  const tokens = analyse(value, '');
  // A first name before the one that the gazetteer has says nothing else.
  const name = findNames(value, tokens, true).at(-1);
  const ids = name?.last === tokens.length - 1 ? name.ids : [];
  // A seat of a government takes part as its state.
  return [...new Set([value, value.toLowerCase(), value.toUpperCase(), ...ids.map((id) => id.split('/')[0] ?? id)])];
}
