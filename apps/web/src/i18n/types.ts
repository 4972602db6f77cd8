import type { Locale, Words } from '@letapis/core/exchange';
import type messages from '../../messages/en.json';

// Keys and arguments of messages are checked against the English file.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages & { words: Words };
  }
}
