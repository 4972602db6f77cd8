import { be } from './be.ts';
import { en } from './en.ts';
import type { TextLanguage } from './language.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/** Every language that text can be recognised as: adding one is a file beside these and a row here. */
export const textLanguages: readonly TextLanguage[] = [en, be, ru, uk];

export type { TextLanguage };
