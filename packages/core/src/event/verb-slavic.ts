import { FORM } from './forms/english.ts';
import { ROLE } from './grammar/grammar.ts';
import type { VerbForm } from './lexicon.ts';
import type { Sentence } from './mention.ts';
import type { Found } from './verb.ts';

/** Whether a word is a verb of a Slavic sentence here, and of which kind. */
export function slavicVerbAt({ tokens, words }: Sentence, at: number, { form, lemma }: VerbForm): Found | undefined {
  const before = words[at - 1]?.roles ?? 0;
  if ((form & FORM.infinitive) !== 0) {
    // Belarusian «заключыць» is both.
    const finite = (form & (FORM.future | FORM.present)) !== 0 && !isGovernedInfinitive(tokens, words, at);
    return { kind: finite ? 'finite' : 'infinitive', passive: false };
  }
  // «вывести из строя»: a noun spelled like a gerund.
  // «благодаря посредничеству», «дзякуючы пасярэдніцтву»
  if ((form & FORM.ing) !== 0 && ((words[at]?.roles ?? 0) & ROLE.preposition) !== 0) return undefined;
  if ((form & FORM.ing) !== 0 && (form & FORM.past) === 0)
    return BEFORE_NOUNS.has(tokens[at - 1]?.word ?? '') ? undefined : { kind: 'gerund', passive: false };
  // «Прибывший в Астану генсек»: before its noun, at the beginning.
  const first = at === 0 && ((words[1]?.roles ?? 0) & ROLE.preposition) !== 0;
  if ((form & FORM.active) !== 0)
    return first || opensPhrase(tokens, words, at) ? { kind: 'reduced', passive: false } : undefined;
  // «па складзе»: a noun spelled like a verb.
  if ((before & ROLE.place) !== 0 || BEFORE_NOUNS.has(tokens[at - 1]?.word ?? '')) return undefined;
  if ((form & (FORM.past | FORM.present | FORM.future)) !== 0)
    // «покинут»: they will leave, or it is left.
    return {
      kind: 'finite',
      passive:
        UNDERGOES.has(lemma) ||
        ((form & FORM.participle) !== 0 && ((form & FORM.future) === 0 || (before & ROLE.be) !== 0)),
    };
  const be = ((before | (words[at + 1]?.roles ?? 0)) & ROLE.be) !== 0;
  // «…, затрыманы ў студзені, выйшаў»: spelled like the predicate «затрыманы двое».
  const governs = ((words[at + 1]?.roles ?? 0) & ROLE.preposition) !== 0;
  // Belarusian «…, распачатая справа»: behind an insertion, and before its noun.
  if (
    !governs &&
    tokens[at - 1]?.word === ',' &&
    (form & FORM.long) !== 0 &&
    /[^н]н(?:ая|ае|ыя)$/.test(tokens[at]?.word ?? '') &&
    tokens[at + 1]?.kind === 'word' &&
    !/(?:[ая]м[иі]|[аеоя][мй])$/.test(tokens[at + 1]?.word ?? '')
  )
    return { kind: 'finite', passive: true };
  if (governs && tokens[at - 1]?.word === ',' && (form & FORM.long) !== 0) return { kind: 'reduced', passive: true };
  if ((form & FORM.short) !== 0 || be) return { kind: 'finite', passive: true };
  // «салдаты выведзеныя з Ірака»
  const ends = endsPhrase(tokens, words, at + 1) && tokens[at - 1]?.kind === 'word';
  const alone = tokens[at - 1]?.word === ',' && tokens[at + 1]?.kind === 'mark';
  // «абвешчаныя персонамі нон грата»
  const means = tokens[at - 1]?.kind === 'word' && /[ая]мі$/.test(tokens[at + 1]?.word ?? '');
  if (/[нт]ыя$/.test(tokens[at]?.word ?? '') && (ends || alone || means)) return { kind: 'finite', passive: true };
  // «…, подписанное в Минске»; «похищенный архив»: before its noun a participle is an adjective.
  if (isBesideNoun(tokens, words, at + 1)) return undefined;
  return opensPhrase(tokens, words, at) ? { kind: 'reduced', passive: true } : undefined;
}

/** A word that no participle governs: no preposition, no time, no instrumental. */
function isBesideNoun(tokens: Sentence['tokens'], words: Sentence['words'], at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word' || next.capital) return false;
  const roles = words[at]?.roles ?? 0;
  const light =
    ROLE.preposition | ROLE.adverb | ROLE.time | ROLE.conjunction | ROLE.determiner | ROLE.negation | ROLE.agent;
  if ((roles & light) !== 0) return false;
  return !/(?:[ая]м[иі]?|[оеы]м|[оеая]й|ью|[ыи]ми|ымі|імі|о)$/.test(next.word);
}

/** Behind a comma, over «не», «ранее», and «и» that joins two of them: there a participle tells something of what stands before it. */
function opensPhrase(tokens: Sentence['tokens'], words: Sentence['words'], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 5; i--) {
    const token = tokens[i];
    if (token?.word === ',') return true;
    const roles = words[i]?.roles ?? 0;
    const light =
      ROLE.adverb |
      ROLE.negation |
      ROLE.conjunction |
      ROLE.past |
      ROLE.hearsay |
      ROLE.time |
      ROLE.preposition |
      ROLE.determiner;
    // «внезапно объявивший»
    const adverb = words[i] === undefined && token?.kind === 'word' && token.word.endsWith('о');
    if (token?.kind !== 'number' && (roles & light) === 0 && !adverb) return false;
  }
  return false;
}

/** Verbs whose subject it is done to: «подвергся критике». */
export const UNDERGOES = new Set(['подвергнуться', 'подвергаться', 'падвергнуцца', 'падвяргацца']);

function endsPhrase(tokens: Sentence['tokens'], words: Sentence['words'], at: number): boolean {
  return tokens[at]?.kind !== 'word' || ((words[at]?.roles ?? 0) & (ROLE.preposition | ROLE.determiner)) !== 0;
}

/** Prepositions besides those of place that no verb follows. */
const BEFORE_NOUNS = new Set(['по', 'па', 'о', 'об', 'аб', 'пра', 'из', 'к', 'от', 'для']);

/** A word before it that takes an infinitive. */
function isGovernedInfinitive(tokens: Sentence['tokens'], words: Sentence['words'], at: number): boolean {
  const governs = ROLE.plan | ROLE.failed | ROLE.carried | ROLE.possible | ROLE.obligation | ROLE.future;
  for (let i = at - 1; i >= 0 && at - i < 4; i--) {
    const word = words[i];
    if (((word?.roles ?? 0) & governs) !== 0) return true;
    if (word?.verbs !== undefined) return true;
  }
  // «заклікаў супольнасць не дапусціць»: behind another verb, with nothing to part them.
  for (let i = at - 1; i >= 0 && at - i < 12; i--) {
    if (words[i]?.verbs !== undefined) return true;
    if (tokens[i]?.kind === 'mark' || ((words[i]?.roles ?? 0) & (ROLE.conjunction | ROLE.relative | ROLE.that)) !== 0)
      break;
  }
  // «выслаць амбасадара і спыніць праграмы»: joined to an infinitive.
  if (((words[at - 1]?.roles ?? 0) & ROLE.conjunction) === 0) return false;
  for (let i = at - 2; i >= 0 && at - i < 9; i--) {
    const [verb] = words[i]?.verbs ?? [];
    if (verb !== undefined)
      return (
        verb.form === FORM.infinitive || ((verb.form & FORM.infinitive) !== 0 && isGovernedInfinitive(tokens, words, i))
      );
  }
  return false;
}
