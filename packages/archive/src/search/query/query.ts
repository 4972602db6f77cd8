import type { EventType, Trend } from '@letapis/core';

/** What a query means: every group holds, or none of its conditions when it is a `not`. */
export type Query = { groups: Group[] };

/** One of the conditions is enough. */
export type Group = { not: boolean; any: Condition[] };

export type Condition = Text | Field;

/** What the full-text index is asked. */
export type Text = Words | Named;

/**
 * Words that stand next to each other in the text; each place with the terms that may stand there. `exact` compares
 * words as written (phrases and prefixes), otherwise their stems; `prefix`: the last word may go on.
 */
export type Words = { kind: 'words'; places: string[][]; exact: boolean; prefix: boolean };

/** An actor of the gazetteer, by whatever name: any of these ids. */
export type Named = { kind: 'named'; ids: string[] };

/** What is asked of an article besides its words. Days are inclusive, `YYYY-MM-DD`. */
export type Field =
  | { kind: 'section'; name: string }
  | { kind: 'actor'; keys: string[] }
  | { kind: 'type'; type: EventType }
  | { kind: 'language'; language: string }
  | { kind: 'situation'; trend: Trend }
  | { kind: 'days'; from?: string; to?: string };

export function isText(condition: Condition): condition is Text {
  return condition.kind === 'words' || condition.kind === 'named';
}

/** What an article is found by in its text: words, and actors by whatever name. */
export function wantedText({ groups }: Query): { words: Words[]; actors: Set<string> } {
  const texts = groups.flatMap(({ not, any }) => (not ? [] : any.filter(isText)));
  return {
    words: texts.filter((text) => text.kind === 'words'),
    actors: new Set(texts.flatMap((text) => (text.kind === 'named' ? text.ids : []))),
  };
}
