import be from './words/be.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import ru from './words/ru.json' with { type: 'json' };

/** The languages of the interface: adding one is a JSON file in words/ and a row here. */
export const locales = ['en', 'be', 'ru'] as const;
export type Locale = (typeof locales)[number];

/** Words for people that every interface shares, as ICU messages: kinds of event, verdicts, reasons, bases, dates. */
export type Words = typeof en;
export const words: Record<Locale, Words> = { en, be, ru };

/** The best interface language for a list of wishes (BCP 47, most wanted first); English when none fits. */
export function pickLocale(wishes: readonly string[]): Locale {
  for (const wish of wishes) {
    const locale = locales.find((code) => wish.toLowerCase().split(/[-_]/)[0] === code);
    if (locale) return locale;
  }
  return 'en';
}

/** The name of a language (BCP 47) in the words of the interface; the code itself when there is none. */
export function languageName(code: string, locale: Locale): string {
  const names: Record<string, string> = words[locale].language;
  return names[code] ?? names[code.split('-')[0] ?? code] ?? code;
}

/** The name a language gives itself, capitalised as a link: "Беларуская"; for others the English name. */
export function ownLanguageName(code: string): string {
  const name = languageName(code, pickLocale([code]));
  return name.charAt(0).toUpperCase() + name.slice(1);
}
