import be from './words/be.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import ru from './words/ru.json' with { type: 'json' };

/** The languages of the interface: adding one is a JSON file in words/ and a row here. */
export const locales = ['en', 'be', 'ru'] as const;
export type Locale = (typeof locales)[number];

/** Words for people that every interface shares, as ICU messages: kinds of event, verdicts, reasons, bases. */
export const words: Record<Locale, typeof en> = { en, be, ru };
export type Words = typeof en;

/** The best interface language for a list of wishes (BCP 47, most wanted first); English when none fits. */
export function pickLocale(wishes: readonly string[]): Locale {
  for (const wish of wishes) {
    const locale = locales.find((code) => wish.toLowerCase().split(/[-_]/)[0] === code);
    if (locale) return locale;
  }
  return 'en';
}
