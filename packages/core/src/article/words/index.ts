import { be } from './be.ts';
import { en } from './en.ts';
import type { ArticleLanguage } from './language.ts';
import { ru } from './ru.ts';

/** Every language whose pages can be read: adding one is a file beside these and a row here. */
export const articleLanguages: readonly ArticleLanguage[] = [en, be, ru];

export type { ArticleLanguage };
