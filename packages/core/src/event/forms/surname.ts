import { CASE } from './slavic.ts';

/**
 * Endings of names of persons in Russian and Belarusian: what the nominative ends in, what is taken off it, and what
 * genitive, dative, accusative, instrumental and locative have instead; `/` parts variants. The first row that fits
 * decides, and a name that fits none is not inflected.
 */
type Row = readonly [ends: RegExp, off: number, endings: string];
type Endings = { male: readonly Row[]; female: readonly Row[] };

const RUSSIAN: Endings = {
  male: [
    [/(?:ский|цкий|ой|кий)$/, 2, 'ого ому ого им/ым ом'],
    [/ый$/, 2, 'ого ому ого ым ом'],
    [/ий$/, 1, 'я ю я ем и/е'],
    [/[аеуо]й$/, 1, 'я ю я ем е'],
    [/(?:[оеё]в|ин|ын)$/, 0, 'а у а ым/ом е'],
    [/[чщшжц]$/, 0, 'а у а ем/ом е'],
    [/[бвгдзклмнпрстфх]$/, 0, 'а у а ом е'],
    [/ь$/, 1, 'я ю я ем е'],
    [/ия$/, 1, 'и и ю ей и'],
    [/я$/, 1, 'и е ю ей е'],
    [/[гкх]а$/, 1, 'и е у ой е'],
    [/[чщшжц]а$/, 1, 'и/ы е у ей е'],
    [/[бвдзлмнпрстф]а$/, 1, 'ы е у ой е'],
  ],
  female: [
    [/(?:ск|цк)ая$/, 2, 'ой ой ую ой ой'],
    [/(?:[оеё]в|ин|ын)а$/, 1, 'ой/ы ой/е у ой ой/е'],
    [/ия$/, 1, 'и и ю ей и'],
    [/я$/, 1, 'и е ю ей е'],
    [/[гкх]а$/, 1, 'и е у ой е'],
    [/[чщшжц]а$/, 1, 'и/ы е у ей е'],
    [/[бвдзлмнпрстф]а$/, 1, 'ы е у ой е'],
  ],
};

const BELARUSIAN: Endings = {
  male: [
    [/(?:скі|цкі|кі)$/, 1, 'ага аму ага ім ім'],
    [/ы$/, 1, 'ага аму ага ым ым'],
    [/[аоеэёыіуя]й$/, 1, 'я ю я ем і/ю'],
    [/[оеёэая]ў$/, 1, 'ва ву ва вым ве/ву/вым'],
    [/(?:ін|ын)$/, 0, 'а у а ым/ам е/у/ым'],
    [/[гкх]$/, 0, 'а у а ам у'],
    [/[бвдзлмнпрстфчшжц]$/, 0, 'а у а ам у/е/ы'],
    [/ь$/, 1, 'я ю я ем ю/і'],
    [/ія$/, 1, 'і і ю яй і'],
    [/[гкх]а$/, 1, 'і у/е у ам/ай у/е'],
    [/да$/, 2, 'ды дзе ду дам/дай дзе'],
    [/та$/, 2, 'ты це ту там/тай це'],
    [/[бвзлмнпрсфчшжц]а$/, 1, 'ы е/ы у ам/ай е/ы'],
  ],
  female: [
    [/(?:ск|цк)ая$/, 2, 'ай ай ую ай ай'],
    [/(?:[оаеё]в|ін|ын)а$/, 1, 'ай/ы ай/е у ай ай/е'],
    [/ія$/, 1, 'і і ю яй і'],
    [/[гкх]а$/, 1, 'і е у ай е'],
    [/да$/, 2, 'ды дзе ду дай дзе'],
    [/та$/, 2, 'ты це ту тай це'],
    [/[бвзлмнпрсфчшжц]а$/, 1, 'ы е/ы у ай е/ы'],
  ],
};

const BY_LANGUAGE: Record<string, Endings> = { ru: RUSSIAN, be: BELARUSIAN };
const CASES = [CASE.genitive, CASE.dative, CASE.accusative, CASE.instrumental, CASE.locative];

/** The forms of one word of a person's name with the cases of each, the nominative first. */
export function declineName(word: string, female: boolean, language: string): [form: string, cases: number][] {
  const rows = BY_LANGUAGE[language]?.[female ? 'female' : 'male'];
  const small = word.charAt(0) === word.charAt(0).toLowerCase();
  const row = small ? undefined : rows?.find(([ends]) => ends.test(word));
  if (row === undefined) return [[word, 63]];
  const [, off, endings] = row;
  const stem = word.slice(0, word.length - off);
  const merged = new Map<string, number>([[word, CASE.nominative]]);
  endings.split(' ').forEach((variants, place) => {
    for (const ending of variants.split('/')) {
      const form = stem + ending;
      merged.set(form, (merged.get(form) ?? 0) | (CASES[place] ?? 0));
    }
  });
  return [...merged];
}
