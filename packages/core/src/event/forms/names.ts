import type { EventLanguage } from '../languages.ts';
import { plural } from './english.ts';
import { decline, type Paradigms } from './slavic.ts';
import { declineName } from './surname.ts';

/** A name or noun as it can stand in a text; cases are bits, all of them where the language has none. */
export type Form = { text: string; cases: number; plural: boolean };

/** Written as one, and many: "police", "armed forces"; but not "congress" and "charge d'affaires". */
const COLLECTIVE = /(?:police|people|men|children|personnel|mujahideen|(?<!d'affaire)(?<![isu])s)$/;

/** The forms of a noun of one or more words. */
export function nounForms(pattern: string, language: EventLanguage): Form[] {
  if (!language.slavic) {
    const many = pattern.replace(/\S+$/, (last) => plural(last));
    const inner = pattern.includes(' general')
      ? [{ text: pattern.replace(' general', 's general'), cases: 63, plural: true }]
      : [];
    return [
      { text: pattern, cases: 63, plural: COLLECTIVE.test(pattern) },
      { text: many, cases: 63, plural: true },
      ...inner,
    ];
  }
  const paradigms: Paradigms = language.slavic.nouns;
  let forms: Form[] = [{ text: '', cases: 63, plural: false }];
  for (const part of pattern.split(' ')) {
    const next: Form[] = [];
    const many = /\+p/.test(part);
    for (const done of forms) {
      for (const [form, cases] of decline(part, paradigms)) {
        const both = cases & done.cases;
        if (both !== 0)
          next.push({
            text: done.text === '' ? form : `${done.text} ${form}`,
            cases: both,
            plural: many || done.plural || isPluralAdjective(part, form),
          });
      }
    }
    forms = next;
  }
  return forms;
}

/** «военные», «вайсковыя»: an adjective that stands for people. */
function isPluralAdjective(part: string, form: string): boolean {
  return /\+a[xy]?$/.test(part) && /(?:[ыи]е|[ыи]х|[ыи]ми|[ыі]я|[ыі]х|[ыі]мі)$/.test(form);
}

/** Of «Ким= Чен= Ын» only the last word is declined. */
function formsOf(part: string, female: boolean, { code }: EventLanguage): [form: string, cases: number][] {
  return part.endsWith('=') ? [[part.slice(0, -1), 63]] : declineName(part, female, code);
}

/** The forms of a person's names, declined where the language does. */
export function personForms(names: readonly string[], female: boolean, language: EventLanguage): Form[] {
  const forms: Form[] = [];
  for (const name of names) {
    if (!language.slavic) {
      forms.push({ text: name, cases: 63, plural: false });
      continue;
    }
    let whole: Form[] = [{ text: '', cases: 63, plural: false }];
    for (const part of name.split(' ')) {
      const next: Form[] = [];
      for (const done of whole) {
        for (const [form, cases] of formsOf(part, female, language)) {
          const both = cases & done.cases;
          if (both !== 0)
            next.push({ text: done.text === '' ? form : `${done.text} ${form}`, cases: both, plural: false });
        }
      }
      whole = next;
    }
    forms.push(...whole);
  }
  return forms;
}
