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
export type Messages = typeof en;
export type Translate = ReturnType<typeof createTranslator<Messages>>;
export type Speech = { locale: Locale; t: Translate };

/** The wish of the user, else of the environment, else English. */
export function pickLocale(wish: string | undefined, env: NodeJS.ProcessEnv = process.env): Locale {
  for (const name of [wish, env['LC_ALL'], env['LC_MESSAGES'], env['LANG']]) {
    if (!name) continue;
    const code = name.toLowerCase().split(/[-_.@]/)[0] ?? '';
    if (Object.hasOwn(catalogs, code)) return code as Locale;
    // As in gettext: the first variable that is set decides, also when we do not speak its language.
    if (name !== wish) return 'en';
  }
  return 'en';
}

export async function speak(wish?: string): Promise<Speech> {
  const locale = pickLocale(wish);
  const { default: messages } = await catalogs[locale]();
  return { locale, t: createTranslator<Messages>({ locale, messages }) };
}

/** The sentence for an error: core's own words in English, the words for its code in the other languages. */
export async function sentenceFor(failure: Failure, wish: string | undefined, reason?: string): Promise<string> {
  const { locale, t } = await speak(wish);
  const ask = t as unknown as { (key: string, values?: Record<string, string>): string; has(key: string): boolean };
  if (failure.code === 'usage') {
    const key = `usage.${reason ?? 'other'}`;
    // Commander's English may also suggest the name that was meant.
    if (locale === 'en' && /\(Did you mean/.test(failure.message)) return failure.message;
    return ask.has(key) ? ask(key, { subject: failure.subject ?? '' }) : failure.message;
  }
  if (locale === 'en') return failure.message;
  return ask.has(`problem.${failure.code}`) ? ask(`problem.${failure.code}`) : failure.message;
}
