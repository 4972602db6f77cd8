/** Cases as bits; a form that serves several has several. */
export const CASE = { nominative: 1, genitive: 2, dative: 4, accusative: 8, instrumental: 16, locative: 32 } as const;
const ORDER = [1, 2, 4, 8, 16, 32];

/** A paradigm: endings in the order nominative, genitive, dative, accusative, instrumental, locative; `/` parts variants, `-` is none, `=` is no form. */
export type Paradigms = Record<string, string>;

export const RUSSIAN_NOUNS: Paradigms = {
  m: '- а у - ом е',
  ma: '- а у а ом е',
  mz: '- а у а ем е',
  ms: 'ь я ю ь ем е',
  msa: 'ь я ю я ем е',
  mj: 'й я ю й ем и/е',
  mja: 'й я ю я ем е',
  f: 'а ы е у ой е',
  fk: 'а и е у ой е',
  fc: 'а ы/и е у ей е',
  fs: 'ь и и ь ью и',
  fy: 'я и и ю ей и',
  fe: 'я и е ю ей е',
  n: 'о а у о ом е',
  ne: 'е я ю е ем и/е',
  p: 'ы - ам ы ами ах',
  pa: 'ы ов/ев ам ы/ов/ев ами ах',
  pk: 'и ов ам и/ов ами ах',
  ps: 'и ей ям и/ей ями ях',
  py: 'и й ям и ями ях',
  pyn: 'я й ям я ями ях',
  pn: 'а - ам а ами ах',
  pt: 'я й ям я ями ях',
  // Genitive plural only: «тысяча человек».
  gen: '= - = = = =',
  // «о после» is left out: it would be «после».
  ol: 'ол ла лу ла лом лом',
  pl: 'и ей ям ей ьми ях',
  paa: 'ы ов/ев ам ов/ев ами ах',
  pka: 'и ов ам ов ами ах',
  psa: 'и ей ям ей ями ях',
  mok: 'ок ка ку ок ком ке',
  moka: 'ок ка ку ка ком ке',
  pja: 'я ей ям ей ями ях',
  pora: 'а ов ам ов ами ах',
  mec: 'ец ца цу ец/ца цем це',
  ov: '- а у а ым е',
  skij: 'ий ого ому ий/ого им ом',
  skaja: 'ая ой ой ую ой ой',
  ej: 'ей ея ею ея еем ее',
  pz: 'и - ам и ами ах',
  pna: 'а ов ам а ами ах',
  nyj: 'ый ого ому ый/ого ым ом',
  surf: 'а ой ой у ой ой',
  msz: 'ий/ие его/их ему/им его/их им/ими ем/их',
  pgr: 'е - ам - ами ах',
  // Of people: «коллеги», «коллег».
  pga: 'и - ам - ами ах',
  a: 'ий/ая/ое/ие ого/ой/их ому/ой/им ий/ую/ое/ие/ого/их им/ой/ими/ою ом/ой/их',
  // Behind ж, ш, ч, щ: «нападавшего».
  ax: 'ий/ая/ее/ие его/ей/их ему/ей/им ий/ую/ее/ие/его/их им/ей/ими/ею ем/ей/их',
  ay: 'ый/ая/ое/ые ого/ой/ых ому/ой/ым ый/ую/ое/ые/ого/ых ым/ой/ыми/ою ом/ой/ых',
};

export const BELARUSIAN_NOUNS: Paradigms = {
  m: '- а у - ам/ом е',
  mk: '- а у - ам/ом у',
  mu: '- у/а у - ам е/у/ы',
  ma: '- а у а ам/ом у/е/ы',
  ms: 'ь я ю ь ем і',
  msa: 'ь я ю я ем ю/і',
  mj: 'й я/ю ю й ем і',
  mja: 'й я ю я ем ю/і',
  f: 'а ы е у ай/аю/ой/ою е',
  fk: 'а і е/у у ай/аю/ой/ою е/у',
  fr: 'а ы ы у ай/аю/ой/ою ы',
  fs: 'ь і і ь сю/лю/цю/ю і',
  fy: 'я і і ю яй/яю і',
  fe: 'я і і ю яй і',
  n: 'а а у а ам е',
  ne: 'е я ю е ем і',
  p: 'ы аў/оў ам ы/аў/оў амі ах',
  pk: 'і аў/оў ам і/аў/оў амі ах',
  ps: 'і яў/ей ям і/яў/ей ямі ях',
  py: 'і й/яў ям і ямі ях',
  pn: 'ы - ам ы амі ах',
  pf: 'ы -/аў ам ы/-/аў амі ах',
  gen: '= - = = = =',
  ol: 'ол ла лу ла лом ле',
  pl: 'зі зей зям зей зьмі зях',
  pa: 'ы аў/оў ам аў/оў амі ах',
  pka: 'і аў/оў ам аў/оў амі ах',
  psa: 'і яў/ей ям яў/ей ямі ях',
  mak: 'ак ку/ка ку ак кам ку',
  mec: 'ец ца цу ец/ца цам цы',
  ov: '- а у а ым у/ым',
  skij: 'і ага аму і/ага ім ім',
  skaja: 'ая ай ай ую ай ай',
  ej: 'ей ея ею ея еем ею',
  nyj: 'ы ага аму ы/ага ым ым',
  surf: 'а ай ай у ай ай',
  pgr: 'е - ам - амі ах',
  pga: 'і -/аў ам -/аў амі ах',
  a0: 'а а у а ам у',
  mz: '- а у а ам/ом у',
  a: 'і/ая/ае/ія ага/ай/іх аму/ай/ім і/ую/ае/ія/ага/іх ім/ай/імі/аю ім/ай/іх',
  ay: 'ы/ая/ае/ое/ыя ага/ога/ай/ой/ых аму/ому/ай/ой/ым ы/ую/ае/ое/ыя/ага/ога/ых ым/ай/ой/ымі/аю ым/ай/ой/ых',
};

/** `stem+paradigm` spelled out with the cases of each form; a word without `+` is not inflected and fits every case. */
export function decline(pattern: string, paradigms: Paradigms): [form: string, cases: number][] {
  const plus = pattern.lastIndexOf('+');
  if (plus < 0) return [[pattern, 63]];
  const stem = pattern.slice(0, plus);
  const paradigm = paradigms[pattern.slice(plus + 1)];
  if (paradigm === undefined) throw new TypeError(`unknown paradigm: ${pattern}`);
  const merged = new Map<string, number>();
  paradigm.split(' ').forEach((variants, place) => {
    for (const ending of variants.split('/')) {
      if (ending === '=') continue;
      const form = ending === '-' ? stem : stem + ending;
      const forms = ending === 'е' && paradigms === BELARUSIAN_NOUNS ? [form, ...softened(stem)] : [form];
      for (const one of forms) merged.set(one, (merged.get(one) ?? 0) | (ORDER[place] ?? 0));
    }
  });
  return [...merged];
}

/** Belarusian consonants before the «е» of a dative and a locative: «Бейрут», «у Бейруце»; «Польшча», «у Польшчы». */
const SOFT: Record<string, readonly string[]> = {
  т: ['це'],
  д: ['дзе'],
  к: ['цы', 'цэ'],
  г: ['зе'],
  х: ['се'],
};

function softened(stem: string): string[] {
  const last = stem.at(-1) ?? '';
  if (/[жшчцр]/.test(last)) return [`${stem}ы`];
  return (SOFT[last] ?? []).map((ending) => stem.slice(0, -1) + ending);
}
