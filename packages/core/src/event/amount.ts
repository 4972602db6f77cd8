import type { Amount } from './event.ts';
import type { Token } from './token.ts';

/** Words of money and magnitude in all languages: data for one small matcher. */
const CURRENCIES = new Map<string, string>(
  Object.entries({
    $: 'USD',
    usd: 'USD',
    dollar: 'USD',
    dollars: 'USD',
    доллар: 'USD',
    доллара: 'USD',
    долларов: 'USD',
    даляр: 'USD',
    даляра: 'USD',
    далараў: 'USD',
    долараў: 'USD',
    даляраў: 'USD',
    '€': 'EUR',
    eur: 'EUR',
    euro: 'EUR',
    euros: 'EUR',
    евро: 'EUR',
    еўра: 'EUR',
    '£': 'GBP',
    gbp: 'GBP',
    pounds: 'GBP',
    '¥': 'JPY',
    jpy: 'JPY',
    yen: 'JPY',
    cny: 'CNY',
    yuan: 'CNY',
    юаней: 'CNY',
    юаняў: 'CNY',
    '₽': 'RUB',
    rub: 'RUB',
    rur: 'RUB',
    byn: 'BYN',
    uah: 'UAH',
    hryvnia: 'UAH',
    hryvnias: 'UAH',
    гривен: 'UAH',
    грыўняў: 'UAH',
    pln: 'PLN',
    zloty: 'PLN',
    zlotys: 'PLN',
    злотых: 'PLN',
    chf: 'CHF',
    sek: 'SEK',
    kzt: 'KZT',
    tenge: 'KZT',
    тенге: 'KZT',
  }),
);
const MAGNITUDES = new Map<string, number>(
  Object.entries({
    thousand: 1e3,
    million: 1e6,
    mln: 1e6,
    m: 1e6,
    billion: 1e9,
    bln: 1e9,
    bn: 1e9,
    trillion: 1e12,
    тысяч: 1e3,
    тыс: 1e3,
    тысячи: 1e3,
    миллион: 1e6,
    миллиона: 1e6,
    миллионов: 1e6,
    млн: 1e6,
    миллиард: 1e9,
    миллиарда: 1e9,
    миллиардов: 1e9,
    млрд: 1e9,
    мільён: 1e6,
    мільёна: 1e6,
    мільёнаў: 1e6,
    мільярд: 1e9,
    мільярда: 1e9,
    мільярдаў: 1e9,
  }),
);
const PERCENT = new Set([
  '%',
  'percent',
  'percentage',
  'процент',
  'процента',
  'процентов',
  'працэнт',
  'працэнта',
  'працэнтаў',
]);
/** Adjectives that go before a currency shared by several states. */
const NATIONAL = new Map<string, string>([
  ['russian rubles', 'RUB'],
  ['russian roubles', 'RUB'],
  ['belarusian rubles', 'BYN'],
  ['belarusian roubles', 'BYN'],
  ['российских рублей', 'RUB'],
  ['белорусских рублей', 'BYN'],
  ['расійскіх рублёў', 'RUB'],
  ['расійскіх рублеў', 'RUB'],
  ['беларускіх рублёў', 'BYN'],
  ['беларускіх рублеў', 'BYN'],
]);
/** Words between a number and what it counts. */
const COUNT_WORDS = /^[\p{L}'-]{3,24}$/u;
const MONTHS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|студз|лют|сак|крас|тра|чэр|ліп|жні|вер|кас|ліс|сне|год|гад|year|o'clock|am|pm)/;

/** Money, percentages and counts between two tokens. A bare number that counts nothing is no amount. */
export function amountsOf(tokens: Token[], from: number, to: number, text: string): Amount[] {
  const amounts: Amount[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'number') continue;
    const number = Number(token.word.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
    if (!Number.isFinite(number)) continue;
    let first = token;
    let last = token;
    let next = at + 1;
    let value = number;
    const factor = MAGNITUDES.get(tokens[next]?.word ?? '');
    if (factor !== undefined && next < to) {
      value = Number((number * factor).toPrecision(15));
      last = tokens[next] ?? last;
      next++;
      if (tokens[next]?.word === '.') next++;
    }
    const before = tokens[at - 1];
    let unit = CURRENCIES.get(before?.word ?? '');
    if (unit !== undefined && before !== undefined) first = before;
    const after = next < to ? tokens[next] : undefined;
    const second = next + 1 < to ? tokens[next + 1] : undefined;
    if (unit === undefined && after !== undefined) {
      unit = CURRENCIES.get(after.word) ?? (PERCENT.has(after.word) ? '%' : undefined);
      if (unit !== undefined) last = after;
      const national = second === undefined ? undefined : NATIONAL.get(`${after.word} ${second.word}`);
      if (national !== undefined && second !== undefined) {
        unit = national;
        last = second;
      }
    }
    // "14 Russian diplomats": diplomats are counted.
    const thing = after?.capital && second?.kind === 'word' ? second : after;
    const counts =
      unit === undefined &&
      thing?.kind === 'word' &&
      !after?.glued &&
      !thing.glued &&
      COUNT_WORDS.test(thing.word) &&
      !MONTHS.test(thing.word) &&
      !MONTHS.test(after?.word ?? '');
    if (counts && !thing.capital && (number >= 2 || factor !== undefined) && !isYear(token)) {
      unit = thing.word;
      last = thing;
    }
    if (unit === undefined) continue;
    amounts.push({ value, unit, text: text.slice(first.start, last.end) });
    at = next - 1;
  }
  return amounts;
}

function isYear(token: Token): boolean {
  return /^(?:1[6-9]|20)\d\d$/.test(token.word);
}
