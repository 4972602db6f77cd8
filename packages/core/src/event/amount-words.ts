import { timeLanguages } from '../time/languages/index.ts';
import { fold } from './fold.ts';
import { BELARUSIAN_NOUNS, decline, type Paradigms, RUSSIAN_NOUNS } from './forms/slavic.ts';

/** Words of money by ISO 4217 code: English as they stand, Slavic as `stem+paradigm`. */
const MONEY: Record<'en' | 'ru' | 'be', Record<string, string>> = {
  en: {
    USD: '$|usd|dollar|dollars',
    EUR: '€|eur|euro|euros',
    GBP: '£|gbp|pounds',
    JPY: '¥|jpy|yen',
    CNY: 'cny|yuan',
    RUB: '₽|rub|rur',
    BYN: 'byn',
    UAH: '₴|uah|hryvnia|hryvnias',
    PLN: 'pln|zloty|zlotys',
    CHF: 'chf',
    SEK: 'sek',
    KZT: 'kzt|tenge',
  },
  ru: {
    USD: 'доллар+m|доллар+pa',
    EUR: 'евро',
    GBP: 'фунт+pa|фунт+m',
    JPY: 'иен+f|иен+p|йен+f|йен+p',
    CNY: 'юан+ms|юан+ps|юаней',
    UAH: 'гривн+f|гривен|гривн+p',
    PLN: 'злот+ay',
    CHF: 'франк+m|франк+pk',
    KZT: 'тенге',
    GEL: 'лари',
    AMD: 'драм+m|драм+pa',
    AZN: 'манат+m|манат+pa',
    KRW: 'вон+f|вон+p',
    TRY: 'лир+f|лир+p',
    HUF: 'форинт+m|форинт+pa',
    ILS: 'шекел+ms|шекел+ps',
  },
  be: {
    USD: 'даляр+m|даляр+p|долар+m|долар+p|далар+p',
    EUR: 'еўра',
    GBP: 'фунт+m|фунт+p',
    JPY: 'ен+f|ен+p|іен+f|іен',
    CNY: 'юан+ms|юан+ps|юаняў',
    UAH: 'грыўн+fe|грыўн+ps|грыўняў',
    PLN: 'злот+ay',
    CHF: 'франк+m|франк+pk',
    KZT: 'тэнге',
    GEL: 'лары',
    TRY: 'лір+f|лір+p',
    HUF: 'форынт+m|форынт+p',
    ILS: 'шэкел+ms|шэкел+ps',
  },
};

/** Money that several states call by one word: the adjective before it says whose. `adjectives word` by code. */
const NATIONAL: Record<'en' | 'ru' | 'be', Record<string, string>> = {
  en: { RUB: 'russian rubles|russian roubles', BYN: 'belarusian rubles|belarusian roubles' },
  ru: {
    RUB: 'российск+a рубл+ms|российск+a рубл+ps',
    BYN: 'белорусск+a рубл+ms|белорусск+a рубл+ps|беларусск+a рубл+ps',
    USD: 'американск+a доллар+pa|американск+a доллар+m',
    CAD: 'канадск+a доллар+pa|канадск+a доллар+m',
    AUD: 'австралийск+a доллар+pa|австралийск+a доллар+m',
    SEK: 'шведск+a крон+p|шведск+a крон+f',
    NOK: 'норвежск+a крон+p|норвежск+a крон+f',
    DKK: 'датск+a крон+p|датск+a крон+f',
    CZK: 'чешск+a крон+p|чешск+a крон+f',
    RSD: 'сербск+a динар+pa',
    MDL: 'молдавск+a леев|молдавск+a лея',
    RON: 'румынск+a леев|румынск+a лея',
    UZS: 'узбекск+a сум+pa',
    KGS: 'киргизск+a сом+pa|кыргызск+a сом+pa',
    INR: 'индийск+a рупи+py',
  },
  be: {
    RUB: 'расійск+a рубл+ms|расійск+a рубл+ps|расійск+a рубель|расійск+a рублёў',
    BYN: 'беларуск+a рубл+ms|беларуск+a рубл+ps|беларуск+a рубель|беларуск+a рублёў',
    USD: 'амерыканск+a долар+p|амерыканск+a даляр+p',
    CAD: 'канадск+a долар+p|канадск+a даляр+p',
    SEK: 'шведск+a крон+p|шведск+a крон',
    NOK: 'нарвежск+a крон+p|нарвежск+a крон',
    DKK: 'дацк+a крон+p|дацк+a крон',
    CZK: 'чэшск+a крон+p|чэшск+a крон',
    RSD: 'сербск+a дынар+p',
    MDL: 'малдаўск+a лей|малдаўск+a леяў',
    INR: 'індыйск+a рупі+py',
  },
};

/** What a number is multiplied by. */
const FACTORS: Record<string, string> = {
  1e2: 'hundred',
  1e3: 'thousand|тысяч+fc|тысяч+pz|тыс|тысяч|тысяч+f|тысяч+p',
  1e6: 'million|mln|m|миллион+m|миллион+pa|млн|мільён+m|мільён+p',
  1e9: 'billion|bln|bn|миллиард+m|миллиард+pa|млрд|мільярд+m|мільярд+p',
  1e12: 'trillion|триллион+m|триллион+pa|трлн|трыльён+m|трыльён+p',
};

const PERCENTS = '%|percent|percentage|процент+m|процент+pa|працэнт+m|працэнт+p';

/** Words after a number that make it a date, a time or a part of one. */
const DATES =
  "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|decade|decades|year|years|o'clock|am|pm|second|seconds|minute|minutes|hour|hours|day|days|week|weeks|month|months|century|centuries|" +
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|год+m|год+pa|годы|году|года|час+m|час+pa|секунд|минута|минуты|минут|минуту|день|дня|дней|дни|сутки|суток|неделя|недели|недель|неделю|месяц|месяца|месяцев|месяцы|лет|века|веков|' +
  'студзеня|лютага|сакавіка|красавіка|траўня|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|снежня|гадоў|гады|годзе|гадзін+f|гадзін+p|секунд|хвіліна|хвіліны|хвілін|хвіліну|дзень|дня|дзён|дні|суткі|сутак|тыдзень|тыдня|тыдняў|тыдні|месяц|месяца|месяцаў|месяцы|стагоддзі|стагоддзяў';

function forms(patterns: string): string[] {
  return patterns
    .split('|')
    .flatMap((pattern) =>
      [RUSSIAN_NOUNS, BELARUSIAN_NOUNS].flatMap((paradigms) =>
        pattern.split(' ').reduce<string[]>((done, part) => {
          const spelled = spell(part, paradigms);
          return done.length === 0 ? spelled : done.flatMap((one) => spelled.map((form) => `${one} ${form}`));
        }, []),
      ),
    )
    .map(fold);
}

/** A paradigm that only the other language has gives no forms. */
function spell(part: string, paradigms: Paradigms): string[] {
  const [, paradigm] = part.split('+');
  if (paradigm !== undefined && paradigms[paradigm] === undefined) return [];
  return decline(part, paradigms).map(([form]) => form);
}

function byForm(...tables: Record<string, string>[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const table of tables)
    for (const [unit, patterns] of Object.entries(table)) for (const form of forms(patterns)) map.set(form, unit);
  return map;
}

/** Words of money, of money with its state, and of magnitude, each by its folded form. */
export const currencies = byForm(MONEY.en, MONEY.ru, MONEY.be);
export const nationalCurrencies = byForm(NATIONAL.en, NATIONAL.ru, NATIONAL.be);
export const magnitudes = new Map([...byForm(FACTORS)].map(([form, factor]) => [form, Number(factor)]));
/** "Twelve", «двое»: a number by its folded form; fractions and ordinals are none. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  timeLanguages.flatMap(({ words }) =>
    Object.entries(typeof words.number === 'object' ? words.number : {})
      .filter(([value]) => Number.isInteger(Number(value)))
      .flatMap(([value, spelled]) => spelled.split(' ').map((word) => [fold(word), Number(value)] as const)),
  ),
);
export const percents = new Set(forms(PERCENTS));
export const dateWords = new Set(forms(DATES));

/** English words of money right behind the name of a state: "Kenyan shillings", "US$". */
export const ENGLISH_MONEY: ReadonlySet<string> = new Set([
  ...'$ dollar dollars shilling shillings pounds franc francs peso pesos rupee rupees rouble roubles ruble rubles krona kronor krone kroner crowns dinar dinars rial rials riyal riyals lira liras baht dirham dirhams'.split(
    ' ',
  ),
]);
