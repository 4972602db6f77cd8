import type { TextLanguage } from './language.ts';

export const en: TextLanguage = {
  code: 'en',
  script: 'Latin',
  alphabet: 'abcdefghijklmnopqrstuvwxyz',
  common:
    'the of and to in a is that for it as was with be by on not he his but at are this have from had they which or an were been their has would will its who also more after than other some when we there these she her all if no about into however meanwhile moreover therefore such while since despite although during under only so what last'.split(
      ' ',
    ),
  titles:
    'mr mrs ms dr prof gen lt col sgt capt maj brig cmdr cpl pvt supt insp adm rev hon sen rep gov pres st vs eg ie cf fig no nos art vol pp'.split(
      ' ',
    ),
  abbreviations:
    'u.s u.k u.n e.u a.m p.m am pm etc jr sr inc ltd co corp al jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun b.c a.d ph.d approx est dept'.split(
      ' ',
    ),
};
