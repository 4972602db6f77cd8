import type { Names } from './entry.ts';

/** Names with a state's name or adjective in them that are no actor: seas, straits, teams and the like. */
export const PLACES: Record<'en' | 'be' | 'ru', readonly Names[]> = {
  en: [
    'Gulf of Oman|Gulf of Finland|Gulf of Mexico|Gulf of Riga|Gulf of Guinea|Sea of Japan|Persian Gulf|English Channel',
    'Indian Ocean|South China Sea|East China Sea|Irish Sea|Norwegian Sea|Turkish Straits|Suez Canal|Panama Canal',
    'New Mexico|New England|Niger Delta|Polish Sea|Moscow Region|Minsk Region|Kyiv Region|Warsaw Pact|Treaty of Rome|Paris Agreement',
    'the West Coast|the West Indies|Geneva Convention|Geneva Conventions|Vienna Convention|Minsk agreements|Minsk Agreements|Minsk process|Brussels sprouts',
  ],
  be: [
    'Гвінейск+skij заліў|Гвінейскага заліва|Гвінейскім заліве|Мексіканскі заліў|Мексіканскага заліва|Мексіканскім заліве|Аманскі заліў|Індыйск+skij акіян+m|Суэцк+skij канал+m|Панамск+skij канал+m',
    'правоў чалавека|правы чалавека|правам чалавека|правамі чалавека|правах чалавека',
    'Паўночнае мора|Японскае мора|Японскага мора|Японскаму мору|Японскім моры|Нарвежскае мора|Нарвежскага мора|Нарвежскім моры|Ірландскае мора|Ірландскім моры|Аравійскае мора|Аравійскага мора|Аравійскім моры',
    'Фінск+skij заліў|Фінскага заліва|Фінскім заліве|Персідск+skij заліў|Персідскага заліва|Персідскім заліве|Бенгальск+skij заліў|Бенгальскага заліва|Бенгальскім заліве|Рыжскага заліва|Рыжскім заліве',
    'Лацінск+skaja Амерык+fk|Паўднёв+skaja Амерык+fk|Паўночн+skaja Амерык+fk|Цэнтральн+skaja Амерык+fk',
    'Мінскія пагадненні|Мінскіх пагадненняў|Мінскія дамоўленасці|Мінскіх дамоўленасцей',
  ],
  ru: [
    'Гвинейск+skij залив+m|Мексиканск+skij залив+m|Оманск+skij залив+m|Бенгальск+skij залив+m|Индийск+skij океан+m|Норвежск+a мор+ne|Ирландск+a мор+ne|Аравийск+a мор+ne|Суэцк+skij канал+m|Панамск+skij канал+m',
    'прав человека|права человека|правам человека|правами человека|правах человека',
    'Японское море|Японском море|Японского моря|Японскому морю|Персидский залив|Персидском заливе|Персидского залива|Финский залив|Финского залива|Финском заливе',
    'Минские соглашения|Минских соглашений|Минские договоренности|Минских договоренностей',
  ],
};
