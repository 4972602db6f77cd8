import type { Article } from '@letapis/core';
import { analyse, type Token } from './analyse.ts';
import { findNames } from './names.ts';

/** Fields of an article that words are found in, with their weights. */
export const FIELDS = { title: 8, lede: 4, body: 1 } as const;

/** Weight of an actor that is named, whatever the spelling. */
export const ACTOR_WEIGHT = 2;

/** What an index is fed of an article: the words of each of `FIELDS` in turn, and a term for each actor named. */
export type IndexText = { fields: readonly (readonly Token[])[]; actors: readonly string[] };

export function indexText({
  title,
  lede = '',
  text,
  language,
}: Pick<Article, 'title' | 'lede' | 'text' | 'language'>): IndexText {
  const actors: string[] = [];
  const fields = [title, lede, text].map((field) => {
    const tokens = analyse(field, language);
    for (const { ids } of findNames(field, tokens)) for (const id of ids) actors.push(actorTerm(id));
    return tokens;
  });
  return { fields, actors };
}

/** An id of the gazetteer as one term of an index. */
export const actorTerm = (id: string) => id.toLowerCase().replace(/[^a-z0-9]/g, '');
