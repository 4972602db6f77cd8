import { antecedentOf } from './antecedent.ts';
import type { Parsed } from './parse.ts';

/** «Эквадор, полиция которого ворвалась», «Хорватия, чьи пограничники избивали»: whose they are, stands before the comma. */
export function ownByRelatives(parsed: Parsed): void {
  for (const clause of parsed.clauses) {
    if (clause.opener !== 'relative' || !OWNS.test(clause.word)) continue;
    const owned = parsed.mentions.find((one) => one.start >= clause.start && one.start - clause.start < 3);
    if (owned?.kind !== 'role' || owned.country !== undefined) continue;
    const whose = WHOSE.test(clause.word);
    const near = whose ? owned.start > clause.start : parsed.tokens[owned.end]?.word === clause.word;
    if (!near) continue;
    const [owner, more] = antecedentOf(parsed, whose ? { ...clause, word: '' } : clause);
    if (more === undefined) owned.country = owner?.country;
  }
}

const WHOSE = /^(?:ч[еьи][йеяи]|чый|чыя|чыё|чые|чье|чьи|чья)$/;
const OWNS = /^(?:ч[еьи][йеяи]|чый|чыя|чыё|чые|чье|чьи|чья|котор(?:ого|ой|ых)|як(?:ога|ой|іх))$/;
