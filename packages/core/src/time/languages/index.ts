import { be } from './be.ts';
import { en } from './en.ts';
import type { TimeLanguage } from './language.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/** Every language of the time room: adding one is a file beside these and a row here. */
export const timeLanguages: readonly TimeLanguage[] = [en, be, ru, uk];

export type { TimeLanguage };
