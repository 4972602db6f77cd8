/** What a switch between languages calls the three of the interface. */
const SHORT: Record<string, string> = { en: 'EN', be: 'БЕ', ru: 'РУ' };

export function shortLanguage(code: string): string {
  return SHORT[code] ?? code.toUpperCase();
}
