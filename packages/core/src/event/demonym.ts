import { isSlavicAdjective } from './actor-slavic.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention, Sentence } from './mention.ts';

/** "Chinese, Russian and Iranian officials": the people that adjectives in a row are said of. */
export function sharedNoun({ tokens, words }: Sentence, joined: readonly Mention[], from: number): Mention | undefined {
  for (let place = from; place < joined.length - 1; place++) {
    const [one, next] = [joined[place], joined[place + 1]];
    if (one === undefined || next === undefined) return undefined;
    // «беларуска-пакістанская камісія»
    if (next.start === one.end && tokens[next.start]?.glued && next.kind === 'role') return next;
    if (next.start - one.end !== 1) return undefined;
    const and = ((words[one.end]?.roles ?? 0) & ROLE.conjunction) !== 0;
    if (and && next.kind === 'role') return next.plural ? next : undefined;
    if (next.kind !== 'demonym' || !(and || tokens[one.end]?.word === ',')) return undefined;
  }
  return undefined;
}

/** A demonym is a people ("the Palestinians", "168 Liberians") or only an adjective ("Russian gas"). */
export function settleDemonym(sentence: Sentence, mention: Mention, shared: Mention | undefined): void {
  const { tokens, words } = sentence;
  const after = tokens[mention.end];
  const last = tokens[mention.end - 1];
  if (shared !== undefined) {
    mention.kind = 'role';
    mention.sector = shared.sector;
    mention.id = undefined;
    return;
  }
  // «казахстанская сторона», «польскі бок»
  if (sentence.slavic && after !== undefined && isSide(sentence, mention)) {
    const cases = SIDE_CASES[after.word] ?? mention.cases;
    Object.assign(mention, { kind: 'role', sector: 'GOV', id: undefined, end: mention.end + 1, cases });
    return;
  }
  const closed =
    after === undefined ||
    after.kind === 'mark' ||
    (words[mention.end]?.roles ?? 0) !== 0 ||
    words[mention.end]?.verbs !== undefined;
  if (mention.plural && (last?.word.endsWith('s') || (sentence.slavic && !isSlavicAdjective(last?.word ?? '')))) {
    mention.kind = 'role';
    mention.sector = 'CVL';
  } else if (sentence.slavic && !mention.plural && !after?.glued && !isAdjective(last?.word ?? '')) {
    // «задержали белоруса»
    mention.kind = 'role';
    mention.sector = 'CVL';
  } else if (closed && tokens[mention.start - 1]?.word === 'the') {
    mention.kind = 'role';
  } else if (closed && !sentence.slavic && isCounted(sentence, mention.start)) {
    // "Arrested a Libyan", "took in 4,000 Congolese"
    mention.kind = 'role';
    mention.sector = 'CVL';
  } else {
    mention.kind = 'modifier';
  }
}

/** A demonym with "side": the state that is one of two. */
function isSide({ tokens, mentions }: Sentence, { end }: Mention): boolean {
  return SIDE.test(tokens[end]?.word ?? '') && !mentions.some(({ start }) => start === end);
}

const SIDE = /^(?:сторон(?:а|ы|е|у|ой|ою)|бок(?:у|а|ам|ом)?)$/;

const { nominative, genitive, dative, accusative, instrumental, locative } = CASE;

/** The adjective before it has one ending for several. */
const SIDE_CASES: Readonly<Record<string, number>> = {
  сторона: nominative,
  стороны: genitive,
  стороне: dative | locative,
  сторону: accusative,
  стороной: instrumental,
  бок: nominative | accusative,
  боку: genitive | dative | locative,
  бокам: instrumental,
};

/** «белорусский», «гомельского»: says whose something is. */
function isAdjective(word: string): boolean {
  return ADJECTIVE.test(word);
}

const ADJECTIVE = /(?:[сзц]к(?:[иі]й?|ая|ае|ое|[иі][ея]|[ао]га|ого|ай|ой|аму|ому|ую|[иі]м|ом|[иі]х|[иі]м[иі]))$/;

/** Behind "a", a number or "several". */
function isCounted({ tokens, words }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'number') return !before.glued;
  return before !== undefined && COUNTS.has(before.word) && words[at - 1] !== undefined;
}

const COUNTS = new Set(
  'a an one two three four five six seven eight nine ten several many some dozen few more hundred thousand million'.split(
    ' ',
  ),
);
