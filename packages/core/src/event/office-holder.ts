import { FORM } from './forms/english.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention, Sentence } from './mention.ts';

/** "The ambassador to Iran, Karl Weber, condemned": the name behind an office and what that is for says again who it is. */
export function setOfficeHolders(sentence: Sentence): void {
  const { tokens, mentions } = sentence;
  for (const [place, holder] of mentions.entries()) {
    if (holder.kind !== 'name' && holder.kind !== 'person') continue;
    // "Jan Nowak": a given name that is a word, too.
    const comma = tokens[holder.start - 1]?.capital ? holder.start - 2 : holder.start - 1;
    if (tokens[comma]?.word !== ',' || tokens[holder.end]?.word !== ',') continue;
    const office = mentions.findLast((one, at) => at < place && one.kind === 'role' && !one.plural && one.end < comma);
    if (office === undefined || office.preposition !== undefined || !isFor(sentence, office, comma)) continue;
    holder.apposition = true;
    if (holder.kind === 'person' && office.id === undefined && office.country === holder.country) {
      const { id, terms, namesakes } = holder;
      Object.assign(office, { id, terms, namesakes });
    }
  }
}

/** Only a preposition and what it governs stand between an office and token `comma`. */
function isFor({ words, tokens }: Sentence, { end }: Mention, comma: number): boolean {
  if (((words[end]?.roles ?? 0) & ROLE.preposition) === 0 || comma - end > LONGEST) return false;
  for (let at = end + 1; at < comma; at++) {
    if (tokens[at]?.kind === 'mark' || words[at]?.verbs?.some(({ form }) => (form & FINITE) !== 0)) return false;
    if (((words[at]?.roles ?? 0) & (ROLE.relative | ROLE.that | ROLE.subordinator)) !== 0) return false;
  }
  return true;
}

/** No noun is spelled so. */
const FINITE = FORM.past;

/** "For foreign affairs and security policy" */
const LONGEST = 8;
