import { fold } from './fold.ts';
import { CASE } from './forms/slavic.ts';
import { declineName } from './forms/surname.ts';
import { isInstitution } from './institutions.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention, Sentence } from './mention.ts';
import { isNameAt } from './unknown-name.ts';

/** Whose a name is that a text has explained: "the Kenyan minister Jane Otieno" is of Kenya's government as "Otieno", too. */
export type Introduced = Pick<Mention, 'kind' | 'id' | 'country' | 'sector' | 'terms' | 'namesakes' | 'cases'>;

/** Names that no gazetteer knows and that the text so far has explained; a name that two bear is nobody's. */
export class Introductions {
  private readonly names = new Map<string, Introduced | null>();

  get size(): number {
    return this.names.size;
  }

  /** By the folded word. */
  of(word: string): Introduced | undefined {
    return this.names.get(word) ?? undefined;
  }

  /** Learns whom a sentence introduces, once its actors are settled. */
  learn(sentence: Sentence, { language }: Lexicon, text: string): void {
    for (const mention of sentence.mentions) {
      const placed = mention.country !== undefined || mention.id !== undefined;
      // "President Lenin Moreno", whose country nobody names: in office he is all the same.
      if (!placed && !isTitled(sentence, mention)) continue;
      const short = placed ? (abbreviationOf(sentence, mention) ?? initialsOf(sentence, mention)) : undefined;
      if (short !== undefined) this.add(short, { ...mention, kind: 'body', cases: 63 });
      const surname = isOneOf(mention) ? surnameOf(sentence, mention) : lastOf(sentence, mention);
      const token = surname === undefined ? undefined : sentence.tokens[surname];
      if (token === undefined || (!placed && sentence.words[surname ?? 0]?.names?.actor !== undefined)) continue;
      const who: Introduced = { ...mention, kind: 'person', cases: 63 };
      if (!sentence.slavic) this.add(token.word, who);
      else if ((mention.cases & CASE.nominative) !== 0) {
        const written = text.slice(token.start, token.end);
        // «глава МИД Анна Петрова»: a woman by both her names.
        const given = sentence.tokens[(surname ?? 0) - 1];
        const female = /[ая]$/.test(given?.word ?? '') && given?.capital === true;
        for (const [form, cases] of declineName(written, female, language.code))
          this.add(fold(form), { ...who, cases });
      }
    }
  }

  private add(word: string, { kind, id, country, sector, terms, namesakes, cases }: Introduced): void {
    const known = this.names.get(word);
    if (known === null) return;
    if (known === undefined) this.names.set(word, { kind, id, country, sector, terms, namesakes, cases });
    else if (country === undefined && id === undefined) return;
    else if (known.country === undefined && known.id === undefined) Object.assign(known, { id, country, sector });
    else if (known.country !== country || known.id !== id) this.names.set(word, null);
    else known.cases |= cases;
  }
}

/** Whether the words of a sentence, before its actors are settled, can introduce anybody. */
export function mayIntroduce(sentence: Sentence): boolean {
  const { tokens, mentions } = sentence;
  for (const { end, start, kind } of mentions) {
    const next = tokens[end];
    if ((kind === 'person' && end - start > 1) || (kind === 'body' && end - start > 2)) return true;
    if (next?.word === '(' && tokens[end + 1]?.spelling.caps) return true;
    if (kind !== 'role' && kind !== 'country' && kind !== 'seat' && kind !== 'body') continue;
    if (next !== undefined && isNameAt(sentence, next.word === ',' ? end + 1 : end)) return true;
    for (let at = start - 1; at > 0 && start - at < 4; at--)
      if (tokens[at]?.word === ',' && isNameAt(sentence, at - 1)) return true;
  }
  return false;
}

/** "President Lenin Moreno": an English title with a name behind it, and not the president of a company. */
function isTitled(sentence: Sentence, mention: Mention): boolean {
  const { sector, start, end } = mention;
  if (sentence.slavic || !HOLDERS.has(sector ?? '') || !isOneOf(mention)) return false;
  return end - start > 1 && sentence.tokens[start]?.capital === true && sentence.words[end - 1]?.names === undefined;
}

/** Whose roles are offices. */
const HOLDERS = new Set(['GOV', 'MIL', 'REB']);

/** One person in an office: no ministry, no crowd. */
function isOneOf({ kind, plural, sector }: Mention): boolean {
  return kind === 'role' && !plural && sector !== 'BUS' && sector !== 'PTY' && sector !== 'JRN';
}

const PARTICLES = new Set(['al', 'el', 'as', 'ash', 'ben', 'bin']);

/** "Patrice Talon": the surname of somebody who is known by the whole name. */
function lastOf({ tokens, words }: Sentence, { kind, id, start, end }: Mention): number | undefined {
  if (kind !== 'person' || id === undefined || end - start < 2) return undefined;
  const last = tokens[end - 1];
  // "Abdel Fattah al-Burhan"
  const whole =
    last?.glued !== true || PARTICLES.has(tokens[end - 2]?.word ?? '') || PARTICLES.has(tokens[end - 3]?.word ?? '');
  return last?.capital && whole && words[end - 1] === undefined ? end - 1 : undefined;
}

/** The last word of the name that a role has beside it; undefined where there is none. */
function surnameOf(sentence: Sentence, mention: Mention): number | undefined {
  const { tokens, mentions } = sentence;
  const { start, end } = mention;
  const isName = (at: number) => isNameAt(sentence, at) && tokens[at]?.spelling.caps !== true;
  let first = end;
  while (first > start && isName(first - 1)) first--;
  const head = tokens[first - 1]?.word ?? '';
  // "President Otieno", "Interior Minister Jane Otieno"
  if (first > start && first < end) return isInstitution(head) ? undefined : end - 1;
  // "Jane Otieno, the minister of Kenya": the name opens the actor.
  let last = start;
  while (last < end && isName(last)) last++;
  if (last > start && tokens[last]?.word === ',') return last - 1;
  // "Kenya's foreign minister, Jane Otieno, said"
  const next = mentions.find((one) => one.start === end + 1 && one.kind === 'name');
  // "Abdel Fattah al-Burhan"
  const isLast = (at: number) =>
    isName(at) || (tokens[at]?.glued === true && tokens[at]?.capital === true && sentence.words[at] === undefined);
  if (next?.apposition && tokens[end]?.word === ',' && isLast(next.end - 1) && !isInstitution(head))
    return next.end - 1;
  return undefined;
}

/** "The Rapid Response Force", which the text may call the RRF without having said so. */
function initialsOf({ tokens, slavic }: Sentence, { kind, start, end }: Mention): string | undefined {
  if (slavic || kind !== 'body' || end - start < 3) return undefined;
  let initials = '';
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token?.capital && !token.spelling.caps) initials += token.word.charAt(0);
  }
  return initials.length > 2 ? initials : undefined;
}

/** "The Rapid Response Force (RRF)" */
function abbreviationOf({ tokens, words }: Sentence, { end, kind }: Mention): string | undefined {
  if (kind === 'modifier' || kind === 'group' || kind === 'person') return undefined;
  const [open, short, close] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  if (open?.word !== '(' || close?.word !== ')' || short?.spelling.caps !== true) return undefined;
  return words[end + 1] === undefined ? short.word : undefined;
}
