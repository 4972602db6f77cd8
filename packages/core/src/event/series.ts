import type { Quote } from '../text/span.ts';

/** Which of a series, and what goes in series: beginnings of words in any language. */
const ORDINALS: readonly string[][] = [
  ['first', 'перв', 'перш'],
  ['second', 'втор', 'друг'],
  ['third', 'трет', 'трэц'],
  ['fourth', 'четвёрт', 'четверт', 'чацвёрт', 'чацверт'],
  ['fifth', 'пят'],
  ['sixth', 'шест', 'шост'],
  ['seventh', 'седьм', 'сём'],
  ['eighth', 'восьм', 'восьм'],
  ['ninth', 'девят', 'дзявят'],
  ['tenth', 'десят', 'дзясят'],
];
const MEMBERS = [
  ...['round', 'meeting', 'session', 'summit', 'stage', 'tranche', 'package'],
  ...['раунд', 'этап', 'встреч', 'заседани', 'сесси', 'саммит', 'транш', 'пакет'],
  ...['сустрэч', 'пасяджэнн', 'сесі', 'саміт'],
];

/** Whether two sentences count their happenings in a series ("the second round") and do not count alike. */
export function isOtherInSeries(one: Quote, two: Quote): boolean {
  const first = numbersIn(one);
  if (first.size === 0) return false;
  const second = numbersIn(two);
  return second.size > 0 && ![...first].some((number) => second.has(number));
}

/** A sentence is compared with many others. */
const known = new WeakMap<Quote, ReadonlySet<number>>();

function numbersIn(sentence: Quote): ReadonlySet<number> {
  let numbers = known.get(sentence);
  if (numbers === undefined) {
    numbers = readNumbers(sentence.text);
    known.set(sentence, numbers);
  }
  return numbers;
}

function readNumbers(sentence: string): ReadonlySet<number> {
  const words = sentence.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
  const numbers = new Set<number>();
  for (const [at, word] of words.entries()) {
    if (at === 0 || !MEMBERS.some((stem) => word.startsWith(stem))) continue;
    const before = words[at - 1] ?? '';
    // "The 3rd round", «3-й раунд».
    const digits = before.length <= 2 ? (words[at - 2] ?? '') : '';
    const number = /^\d{1,3}$/.test(digits)
      ? Number(digits)
      : ORDINALS.findIndex((stems) => stems.some((stem) => before.startsWith(stem))) + 1;
    if (number > 0) numbers.add(number);
  }
  return numbers;
}
