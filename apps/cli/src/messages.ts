import { type Words, words } from '@letapis/core/exchange';
import { createTranslator } from 'use-intl/core';
import type en from '../messages/en.json';
import type { Failure } from './failure.ts';

/** The languages of the interface: adding one is a file in messages/ and a row here. */
const catalogs = {
  en: () => import('../messages/en.json', { with: { type: 'json' } }),
  be: () => import('../messages/be.json', { with: { type: 'json' } }),
  ru: () => import('../messages/ru.json', { with: { type: 'json' } }),
} as const;

export type Locale = keyof typeof catalogs;
export const locales = Object.keys(catalogs) as Locale[];
/** The terminal's own words, and under `words` those that every interface shares. */
export type Messages = typeof en & { words: Words };
type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];
export type MessageKey = Leaves<Messages>;
/** The words for a key, an ICU message; what the words leave open is given as `values`. */
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;
export type Speech = { locale: Locale; t: Translate };

/** The wish of the user, else of the environment, else English. */
export function pickLocale(wish: string | undefined, env: NodeJS.ProcessEnv = process.env): Locale {
  // As in gettext: the first variable that is set decides, also when it asks for a language we do not speak.
  const wanted = wish || env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en';
  const code = wanted.toLowerCase().split(/[-_.@]/)[0] ?? '';
  return locales.find((locale) => locale === code) ?? 'en';
}

export async function speak(wish?: string): Promise<Speech> {
  const locale = pickLocale(wish);
  const { default: own } = await catalogs[locale]();
  const messages: Messages = { ...own, words: words[locale] };
  const t: Translate = createTranslator({ locale, messages }) as Translate;
  return { locale, t };
}

/** The sentence for an error: core's own words in English, the words for its code in the other languages. */
export async function sentenceFor(failure: Failure, wish: string | undefined, reason = 'other'): Promise<string> {
  const locale = pickLocale(wish);
  const { default: own } = await catalogs[locale]();
  const usage: Record<string, string> = own.usage;
  const problems: Record<string, string> = own.problem;
  const queries: Record<string, string> = words[locale].query;
  const query = queries[failure.reason ?? ''];
  if (query !== undefined) return query.replace(/\{(\w+)\}/g, (whole, name: string) => failure.values?.[name] ?? whole);
  if (failure.code !== 'usage')
    return (locale === 'en' ? undefined : problems[failure.code.replace('.', '_')]) ?? failure.message;
  // Commander's English may also suggest the name that was meant.
  if (locale === 'en' && failure.message.includes('Did you mean')) return failure.message;
  return usage[reason]?.replace('{subject}', () => failure.subject ?? '') ?? failure.message;
}
