import { locales } from '@letapis/core/exchange';

/** What a switch between languages calls the three of the interface. */
const SHORT: Record<string, string> = { en: 'EN', be: 'БЕ', ru: 'РУ' };

export function shortLanguage(code: string): string {
  return SHORT[code] ?? code.toUpperCase();
}

/** Entries by language in the order of the interface, others after them. */
export function byLanguage([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  const place = (code: string) =>
    ((locales as readonly string[]).indexOf(code) + locales.length + 1) % (locales.length + 1);
  return place(a) - place(b) || a.localeCompare(b);
}
