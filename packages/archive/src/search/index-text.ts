import type { Article } from '@letapis/core';
import { analyse } from './analyse.ts';
import { findNames } from './names.ts';

/** Fields of an article that words are found in, with their weights. */
export const FIELDS = { title: 8, lede: 4, body: 1 } as const;

/** Weight of an actor that is named, whatever the spelling. */
export const ACTOR_WEIGHT = 2;

/**
 * What a full-text index is fed of an article: for each of `FIELDS` in turn its words in order, as terms and as stems,
 * and a term for each actor named; all parted by spaces.
 */
export type IndexText = { fields: readonly { terms: string; stems: string }[]; actors: string };

/** `words`: how many the text itself has. */
export function indexText({
  title,
  lede = '',
  text,
  language,
}: Pick<Article, 'title' | 'lede' | 'text' | 'language'>): IndexText & { words: number } {
  const fields: IndexText['fields'][number][] = [];
  const actors: string[] = [];
  let words = 0;
  for (const field of [title, lede, text]) {
    const tokens = analyse(field, language);
    fields.push({
      terms: tokens.map(({ term }) => term).join(' '),
      stems: tokens.map(({ stem }) => stem).join(' '),
    });
    for (const { ids } of findNames(field, tokens)) actors.push(...ids.map(actorTerm));
    words = tokens.length;
  }
  return { fields, actors: actors.join(' '), words };
}

/** The words of a field, or the actors. */
export const wordsOf = (joined: string): string[] => (joined === '' ? [] : joined.split(' '));

/** An id of the gazetteer as one term of an index. */
export const actorTerm = (id: string) => id.toLowerCase().replace(/[^a-z0-9]/g, '');
