import { EventType } from '@letapis/core';
import { analyse } from '../analyse.ts';
import { findNames } from '../names.ts';
import { edtfDays } from './edtf-days.ts';
import type { Field } from './query.ts';

/** Reads the value of a field; a string says what the value should have been. */
type Read = (value: string) => Field | string;

const TRENDS = ['improved', 'unchanged', 'deteriorated'] as const;
const DAYS = 'a day, month, year or interval such as 2021-03-04, 2021-03, 2021 or 2021-03/2021-06';
const KINDS: readonly string[] = EventType.options;

/** What can be asked of an article besides its words. Adding a field is a row here and a condition in each engine. */
export const fields: Record<string, Read> = {
  section: (name) => ({ kind: 'section', name }),
  actor: (value) => ({ kind: 'actor', keys: actorKeys(value) }),
  type: (value) => {
    const type = EventType.safeParse(value.toUpperCase());
    return type.success ? { kind: 'type', type: type.data } : `one of ${KINDS.join(', ')}`;
  },
  lang: (value) =>
    /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}$/i.test(value)
      ? { kind: 'language', language: value.toLowerCase() }
      : 'the code of a language such as en, be or ru',
  situation: (value) => {
    const trend = TRENDS.find((one) => one === value.toLowerCase());
    return trend ? { kind: 'situation', trend } : `one of ${TRENDS.join(', ')}`;
  },
  before: (value) => {
    const days = edtfDays(value);
    return days?.to === undefined ? DAYS : { kind: 'days', to: days.to };
  },
  after: (value) => {
    const days = edtfDays(value);
    return days?.from === undefined ? DAYS : { kind: 'days', from: days.from };
  },
  on: (value) => {
    const days = edtfDays(value);
    return days === null ? DAYS : { kind: 'days', ...days };
  },
};

/** The keys that participants are found by: an id or an ISO 3166-1 alpha-3 code, or the ids that go by the name. */
export function actorKeys(value: string): string[] {
  const tokens = analyse(value, '');
  // A first name before the one that the gazetteer has says nothing else.
  const name = findNames(value, tokens, true).at(-1);
  const ids = name?.last === tokens.length - 1 ? name.ids : [];
  return [...new Set([value, value.toLowerCase(), value.toUpperCase(), ...ids])];
}
