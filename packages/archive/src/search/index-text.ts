import type { Article } from '@letapis/core';
import { analyse, type Token } from './analyse.ts';
import { findNames } from './names.ts';

/** Fields of an article that words are found in, with their weights. */
export const FIELDS = { title: 8, lede: 4, body: 1 } as const;

/** Weight of an actor that is named, whatever the spelling. */
export const ACTOR_WEIGHT = 2;

/** What a full-text index is fed of an article: the tokens of each of `FIELDS` in turn, and a term for each actor named. */
export type IndexText = { fields: readonly Token[][]; actors: readonly string[] };

export function indexText({ title, lede = '', text, language }: Pick<Article, 'title' | 'lede' | 'text' | 'language'>) {
  const fields: Token[][] = [];
  const actors: string[] = [];
  for (const field of [title, lede, text]) {
    const tokens = analyse(field, language);
    fields.push(tokens);
    for (const { ids } of findNames(field, tokens)) actors.push(...ids.map(actorTerm));
  }
  return { fields, actors } satisfies IndexText;
}

/** Words of the text itself. */
export const wordsOf = ({ fields }: IndexText): number => fields.at(-1)?.length ?? 0;

/** An id of the gazetteer as one term of an index. */
export const actorTerm = (id: string) => id.toLowerCase().replace(/[^a-z0-9]/g, '');
