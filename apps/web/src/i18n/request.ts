import { words } from '@letapis/core/exchange';
import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { routing } from './routing.ts';

/** The messages of the site, with the words that every interface of Letapis shares under `words`. */
export default getRequestConfig(async ({ requestLocale, locale: wished }) => {
  const asked = wished ?? (await requestLocale);
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  const { default: messages } = await import(`../../messages/${locale}.json`);
  return { locale, messages: { ...messages, words: words[locale] }, timeZone: 'UTC' };
});
