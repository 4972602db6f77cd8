import type { Idiom } from '../predicate.ts';

/** Words that look like a predicate and tell no happening: «адмовіўся ад каментароў», «перамаглі хваробу». */
// biome-ignore format: one row a line
export const idioms: readonly Idiom[] = [
  { verbs: 'адмовіцца|адмовіць|адмаўляцца', object: 'comments' },
  { verbs: 'атакаваць|перамагчы|спыніць|ударыць|знішчыць|забіць|знізіць|папярэдзіць|абвінаваціць', object: 'evil' },
  { verbs: 'змагацца|ваяваць|выступіць', followedBy: 'з|супраць', object: 'evil' },
  { verbs: 'павіншаваць|віншаваць|вітаць|сустрэць|прыняць|запрасіць|наведаць|адкрыць|завяршыць|адмяніць', object: 'festivity' },
  { verbs: 'выпусціць|прадставіць|запусціць|адклікаць|апублікаваць|выдаць|закрыць', object: 'wares' },
  { verbs: 'напасці|нападаць', followedBy: 'след|ідэю|думку' },
  { verbs: 'выйсці|выходзіць|пайсці|пакінуць', followedBy: 'замуж|пенсію|экраны|продаж|дэкрэт' },
  { verbs: 'прыняць', followedBy: 'ванну|лекі|душ|эстафету' },
  { verbs: 'запрасіць|запрашаць', followedBy: 'танец|кіно|вячэру' },
  { verbs: 'узарваць|захапіць|заваяваць', followedBy: 'інтэрнэт|сацсеткі|апладысментамі|уяўленне|рынак' },
  { verbs: 'прыняць|прымаць', object: 'resignation ruling decision' },
  { verbs: 'папрасіць|прасіць', followedBy: 'прабачэння|выбачэння|называць|ананімнасці|выдаваць' },
  { verbs: 'унесці|уключыць|уносіць', object: 'blacklist', followedBy: 'спадчыны|кандыдатаў|удзельнікаў|выбаршчыкаў|фіналістаў|шорт-ліст' },
  { verbs: 'скараціць|знізіць|нарасціць', object: 'relations exports trade', followedBy: 'экспарт|імпарт|вытворчасць|выпуск' },
  { verbs: 'выдаць|выдаваць', object: 'visa' },
  { verbs: 'пагражаць', subject: 'accident evil' },
  { verbs: 'пачаць|пачынаць|весці|прадоўжыць', subject: 'nature' },
  { verbs: 'наступаць|адступаць|атакаваць|ударыць', subject: 'nature' },
  { verbs: 'патрабаваць', object: 'necessity' },
  { verbs: 'ударыць', followedBy: 'кішэні|эканоміцы|бюджэце|экспарце|іміджы|рэйтынгу|цэнах|рынку' },
];
