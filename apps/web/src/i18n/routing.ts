import { locales } from '@letapis/core/exchange';
import { defineRouting } from 'next-intl/routing';

/** The language stands in the path; nothing is remembered in a cookie. */
export const routing = defineRouting({
  locales,
  defaultLocale: 'en',
  localePrefix: 'always',
  localeCookie: false,
  // Translations of an article have ids of their own, so the pages name their alternates themselves.
  alternateLinks: false,
});
