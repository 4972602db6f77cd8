import { analyse } from '../analyse.ts';
import { findNames } from '../names.ts';
import type { Condition, Group } from './query.ts';

/**
 * Lets words that name an actor of the gazetteer find its other names too. `written`: the bare words of the query as
 * typed. A name of several words ("United Nations") is one when they follow each other and each is asked for by itself.
 */
export function addNames(groups: readonly Group[], written: ReadonlyMap<Condition, string>): Group[] {
  const named = groups.map(({ not, any }) => ({ not, any: [...any] }));
  const add = (group: Group | undefined, ids: string[]) => {
    if (ids.length > 0) group?.any.push({ kind: 'named', ids });
  };
  /** Groups that a name of several words took: "South Korea" is not "Korea", and "Gulf of Oman" not "Oman". */
  const taken = new Set<number>();

  for (let at = 0; at < groups.length; at++) {
    const run: string[] = [];
    for (let next = at; next < groups.length; next++) {
      const word = aloneIn(groups[next], written);
      if (word === undefined) break;
      run.push(word);
    }
    if (run.length < 2) continue;
    for (const { ids, words } of namesIn(run)) {
      for (const index of words) {
        add(named[at + index], ids);
        taken.add(at + index);
      }
    }
    at += run.length - 1;
  }
  for (const [index, group] of groups.entries()) {
    if (taken.has(index)) continue;
    for (const condition of group.any) {
      const word = written.get(condition);
      if (word === undefined) continue;
      for (const { ids } of namesIn([word])) add(named[index], ids);
    }
  }
  return named;
}

/** The word of a group that asks for one word and nothing else. */
function aloneIn(group: Group | undefined, written: ReadonlyMap<Condition, string>): string | undefined {
  const [condition, ...others] = group?.any ?? [];
  return condition === undefined || others.length > 0 || group?.not ? undefined : written.get(condition);
}

/** Names that some of these words make up, all of them in whole words; `words` are their places. */
function namesIn(run: readonly string[]): { ids: string[]; words: number[] }[] {
  const text = run.join(' ');
  const tokens = analyse(text, '');
  const starts: number[] = [];
  let length = 0;
  for (const word of run) {
    starts.push(length);
    length += word.length + 1;
  }
  return findNames(text, tokens, true).flatMap(({ ids, first, last }) => {
    const [from, to] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    const words = starts.flatMap((start, index) => {
      const end = start + (run[index]?.length ?? 0);
      return start < to && end > from ? index : [];
    });
    const before = text.slice(starts[words[0] ?? 0], from);
    const lastWord = words.at(-1) ?? 0;
    const after = text.slice(to, (starts[lastWord] ?? 0) + (run[lastWord]?.length ?? 0));
    return /[\p{L}\p{N}*]/u.test(before + after) ? [] : { ids, words };
  });
}
