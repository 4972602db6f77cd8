import { FORM } from './forms/english.ts';
import { ROLE } from './grammar/grammar.ts';
import type { VerbForm } from './lexicon.ts';
import type { Mention, Sentence } from './mention.ts';
import { settleParticiples } from './participle.ts';
import { englishVerbAt } from './verb-english.ts';
import { slavicVerbAt } from './verb-slavic.ts';
import { hasBefore, isAdverb, LENGTHS } from './verb-words.ts';

/** A word that is a verb here. `start` counts tokens. */
export type Verb = {
  at: number;
  form: VerbForm;
  /** `reduced`: a participle that stands for a relative clause, "the deal signed by". */
  kind: 'finite' | 'infinitive' | 'gerund' | 'reduced';
  passive: boolean;
  reporting: boolean;
};

/** The words of a sentence that are verbs here and not nouns or adjectives of the same form, in order. */
export function findVerbs(sentence: Sentence, inMention: readonly (Mention | undefined)[]): Verb[] {
  const verbs: Verb[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const word = sentence.words[at];
    if (word?.verbs === undefined || inMention[at] !== undefined) continue;
    let form = formAt(sentence, at, word.verbs);
    if (form === undefined) continue;
    if (!sentence.slavic && word.verbs.length > 1) form = baseAt(sentence, at, word.verbs) ?? form;
    let verb = sentence.slavic
      ? slavicVerbAt(sentence, at, form)
      : englishVerbAt(sentence, at, form, verbs.at(-1), inMention);
    // "Guns fell silent": no verb of felling.
    const other = word.verbs[1];
    if (verb === undefined && !sentence.slavic && other !== undefined && (other.form & FORM.adjective) === 0) {
      form = other;
      verb = englishVerbAt(sentence, at, other, verbs.at(-1), inMention);
    }
    if (verb) verbs.push({ at, form, kind: verb.kind, passive: verb.passive, reporting: word.reporting });
  }
  if (sentence.slavic)
    return verbs.some(({ kind }) => kind === 'finite') ? verbs : withPredicate(sentence, verbs, inMention);
  settleParticiples(sentence, verbs, inMention);
  return verbs.filter((verb, place) => !isHelper(sentence, verb, verbs[place + 1]));
}

/** «Канадай уведзеныя санкцыі»: where nothing else is the predicate, a Belarusian participle is, though it stands before its noun. */
function withPredicate(
  { tokens, words }: Sentence,
  verbs: Verb[],
  inMention: readonly (Mention | undefined)[],
): Verb[] {
  for (let at = 1; at < words.length; at++) {
    if (!LONG.test(tokens[at]?.word ?? '')) continue;
    const form = inMention[at] === undefined ? words[at]?.verbs?.find((one) => isLongParticiple(one)) : undefined;
    if (form === undefined || verbs.some((one) => one.at === at)) continue;
    // «…, падпісаныя ў Мінску дакументы»: behind a preposition or an adjective it is one.
    if (((words[at - 1]?.roles ?? 0) & (ROLE.preposition | ROLE.conjunction)) !== 0) continue;
    const found: Verb = { at, form, kind: 'finite', passive: true, reporting: words[at]?.reporting === true };
    return [...verbs, found].sort((a, b) => a.at - b.at);
  }
  return verbs;
}

/** As only Belarusian spells them. */
const LONG = /(?:ыя|ае|[^н]ная)$/;

function isLongParticiple({ form }: VerbForm): boolean {
  return (form & FORM.long) !== 0 && (form & FORM.participle) !== 0;
}

/** An adjective that opens a complement goes before a verb that is spelled like it. */
function formAt(sentence: Sentence, at: number, forms: readonly VerbForm[]): VerbForm | undefined {
  let verb: VerbForm | undefined;
  for (const one of forms) {
    // «отказывались» is of «отказываться» rather than a passive of «отказывать».
    if ((one.form & FORM.adjective) === 0) {
      const better = verb !== undefined && sentence.slavic && isReflexivePassive(verb) && !isReflexivePassive(one);
      if (verb === undefined || (better && one.senses.length > 0)) verb = one;
    } else if (isPredicative(sentence, at, one)) return one;
  }
  return verb;
}

/** "Would lay down", "to found": behind "to" and what helps a verb, the infinitive of two that are spelled alike. */
function baseAt({ tokens, words }: Sentence, at: number, forms: readonly VerbForm[]): VerbForm | undefined {
  const helps = ROLE.infinitive | ROLE.future | ROLE.possible | ROLE.obligation;
  const helped = ((words[at - 1]?.roles ?? 0) & helps) !== 0;
  if (helped) return forms.find(({ form, senses }) => (form & FORM.base) !== 0 && senses.length > 0);
  // "Fell back": nobody fells anything.
  return tokens[at]?.word === 'fell' ? forms.find(({ lemma }) => lemma === 'fall') : undefined;
}

/** "Have arrived", "was arrested": what helps the next verb is none of its own. */
function isHelper({ tokens, words }: Sentence, { at, form }: Verb, next: Verb | undefined): boolean {
  if (((words[at]?.roles ?? 0) & (ROLE.auxiliary | ROLE.be)) === 0) return false;
  let after = at + 1;
  while (LENGTHS.has(tokens[after]?.word ?? '') || isAdverb(tokens[after]?.word ?? '', words[after]?.roles ?? 0))
    after++;
  // "Has shown courage": a participle that no row asks for.
  const helped =
    form.lemma === 'have' && words[after]?.verbs === undefined && /(?:ed|en|wn)$/.test(tokens[after]?.word ?? '');
  if (helped && words[after]?.names === undefined && words[after]?.roles !== ROLE.determiner) return true;
  if (next === undefined || next.kind === 'infinitive') return false;
  for (let i = after; i < next.at; i++) {
    const roles = words[i]?.roles ?? 0;
    if ((roles & (ROLE.be | ROLE.auxiliary)) === 0 && !isAdverb(tokens[i]?.word ?? '', roles)) return false;
  }
  return true;
}

/** "Is ready to": after a form of the verb to be, and before the word that opens its complement. */
function isPredicative({ tokens, words }: Sentence, at: number, { senses }: VerbForm): boolean {
  let left = at - 1;
  while (left >= 0 && isAdverb(tokens[left]?.word ?? '', words[left]?.roles ?? 0)) left--;
  if (!hasBefore(words, left, ROLE.be, tokens)) return false;
  let next = at + 1;
  while (isAdverb(tokens[next]?.word ?? '', words[next]?.roles ?? 0)) next++;
  const word = tokens[next]?.word ?? '';
  return word === 'to' || senses.some((sense) => sense.followedBy?.has(word) ?? false);
}

function isReflexivePassive({ form }: VerbForm): boolean {
  return (form & FORM.participle) !== 0 && (form & (FORM.past | FORM.present)) !== 0;
}

export type Found = Pick<Verb, 'kind' | 'passive'>;

/** «Встретились президенты», «вышли девять политзаключенных»: such a verb has no object in the accusative. */
export function isIntransitive(tokens: Sentence['tokens'], { at, form }: Verb): boolean {
  return /(?:ся|сь|ца)$/.test(tokens[at]?.word ?? '') || INTRANSITIVE.test(form.lemma);
}

const INTRANSITIVE =
  /(?:йти|йсці|ысці|ехать|ехаць|лететь|ляцець|ступить|ступіць|ступать|ступаць|протестовать|пратэставаць|бастовать|баставаць|митинговать|мітынгаваць|голодать|галадаць|погибнуть|загінуць|попасть|попадать|подпасть|угодить|трапіць|трапляць|падпасці|пострадать|пацярпець|прибыть|прыбыць|прогреметь|прагрымець|настаивать|настоять|настойваць|настаяць)$|^(?:стать|становиться|стаць|станавіцца)$/;
