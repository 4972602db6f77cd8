import { FORM } from './english.ts';

/** How a language makes the forms of a verb from its principal parts. */
export type Conjugation = {
  /** The last letter of a masculine past, and the other endings in its place. */
  past: [masculine: RegExp, rest: readonly string[]];
  reflexive: readonly string[];
  /** Of the short passive participle («подписан»). */
  short: readonly string[];
  /** Of the long one («подписанный»), on the stem that `long` makes of the short one. */
  attributive: readonly string[];
  long: (short: string) => string;
  /** The participle of an imperfective, from its third person plural: «требуя», «патрабуючы». */
  present: (plural: string) => string;
  /** The participle of a perfective, from its past: «заявив», «заявіўшы». */
  perfect: (past: string, reflexive: boolean) => string;
  /** The stems of the participles of who does it («обвинивш», «обвиняющ») and their endings; few languages have them. */
  active?: { stems: (past: string, plural: string, imperfective: boolean) => string[]; endings: readonly string[] };
  /** The parts of regular verbs by the end of the infinitive, the first that fits: what it ends in, past, third person singular and plural, short participle. */
  regular: readonly [end: string, past: string, singular: string, plural: string, short?: string][];
};

const RUSSIAN_LONG = 'ый ая ое ые ого ой ому ую ым ых ыми ом'.split(' ');
const BELARUSIAN_LONG = 'ы ая ае ыя ага ай аму ую ым ых ымі'.split(' ');

export const RUSSIAN_VERBS: Conjugation = {
  past: [/л$/, ['ла', 'ло', 'ли']],
  reflexive: ['ся', 'сь'],
  short: ['', 'а', 'о', 'ы'],
  attributive: RUSSIAN_LONG,
  long: (short) => (short.endsWith('н') ? `${short}н` : short),
  present: (plural) =>
    plural.replace(/[ую]т$|[ая]т$/, (end) => (end === 'ат' || end === 'ут' ? 'а' : 'я')).replace(/([^жчшщ])а$/, '$1я'),
  perfect: (past, reflexive) => past.replace(/л$/, reflexive ? 'вшись' : 'в'),
  active: { stems: activeStems, endings: 'ий ая ее ие его ей ему ую им их ими ем'.split(' ') },
  regular: [
    ['давать', 'давал', 'дает', 'дают'],
    ['овать', 'овал', 'ует', 'уют', 'ован'],
    ['евать', 'евал', 'юет', 'юют', 'еван'],
    ['ать', 'ал', 'ает', 'ают', 'ан'],
    ['ять', 'ял', 'яет', 'яют', 'ян'],
    ['нуть', 'нул', 'нет', 'нут', 'нут'],
    ['щить', 'щил', 'щит', 'щат'],
    ['шить', 'шил', 'шит', 'шат'],
    ['чить', 'чил', 'чит', 'чат'],
    ['жить', 'жил', 'жит', 'жат'],
    ['ить', 'ил', 'ит', 'ят'],
    ['еть', 'ел', 'еет', 'еют'],
  ],
};

export const BELARUSIAN_VERBS: Conjugation = {
  past: [/ў$/, ['ла', 'ло', 'лі']],
  reflexive: ['ся'],
  short: ['', 'а', 'ы'],
  attributive: BELARUSIAN_LONG,
  long: (short) => short,
  present: (plural) => plural.replace(/ць$/, 'чы'),
  perfect: (past, reflexive) => past.replace(/ў$/, reflexive ? 'ўшыся' : 'ўшы'),
  regular: [
    ['оўваць', 'оўваў', 'оўвае', 'оўваюць'],
    ['ываць', 'ываў', 'ывае', 'ываюць'],
    ['іваць', 'іваў', 'івае', 'іваюць'],
    ['чваць', 'чваў', 'чвае', 'чваюць'],
    ['даваць', 'даваў', 'дае', 'даюць'],
    ['аваць', 'аваў', 'уе', 'уюць', 'аван'],
    ['яваць', 'яваў', 'юе', 'ююць', 'яван'],
    ['аць', 'аў', 'ае', 'аюць', 'ан'],
    ['яць', 'яў', 'яе', 'яюць'],
    ['нуць', 'нуў', 'не', 'нуць', 'нут'],
    ['іць', 'іў', 'іць', 'яць'],
    ['ыць', 'ыў', 'ыць', 'аць'],
    ['ець', 'еў', 'ее', 'еюць'],
  ],
};

type Parts = {
  infinitive: string;
  past: string;
  other?: string | undefined;
  singular: string;
  plural: string;
  short?: string | undefined;
};

/**
 * The principal parts as the lexicon writes them: the infinitive alone where the verb is regular, with its short
 * participle behind it, or with past, third person singular and plural (and the participle). «вышел:вышл» gives the
 * stem of the other past forms.
 */
function partsOf(line: string, { regular }: Conjugation): Parts {
  const [infinitive = '', one, singular, plural, short] = line.split(' ');
  if (one !== undefined && singular !== undefined && plural !== undefined) {
    const [past = '', other] = one.split(':');
    return { infinitive, past, other, singular, plural, short };
  }
  const tail = /(?:с[яь]|ца)$/.exec(infinitive)?.[0] ?? '';
  const bare = tail === 'ца' ? infinitive.replace(/ца$/, 'ь') : infinitive.slice(0, infinitive.length - tail.length);
  const rule = regular.find(([end]) => bare.endsWith(end));
  if (rule === undefined) return { infinitive, past: '', singular: '', plural: '' };
  const stem = bare.slice(0, -rule[0].length);
  const reflexive = tail === '' ? '' : 'ся';
  // «дамовіць» + «ся» is written «дамовіцца».
  const present = (end: string) =>
    tail === 'ца' ? `${stem}${end}`.replace(/ць$/, 'цца').replace(/е$/, 'ецца') : stem + end + reflexive;
  return {
    infinitive,
    past: stem + rule[1] + reflexive,
    singular: present(rule[2]),
    plural: present(rule[3]),
    short: tail !== '' ? undefined : (one ?? (rule[4] === undefined ? undefined : stem + rule[4])),
  };
}

/** Every form of a verb with what it stands for. A perfective's present is its future. */
export function slavicVerb(line: string, imperfective: boolean, of: Conjugation): [form: string, bits: number][] {
  const { infinitive, past, other, singular, plural, short } = partsOf(line, of);
  const forms: [string, number][] = [[infinitive, FORM.infinitive]];
  if (past === '') return forms;
  const reflexive = past.endsWith('ся');
  const bare = reflexive ? past.slice(0, -2) : past;
  const stem = other?.replace(/л$/, '') ?? bare.replace(of.past[0], '');
  const pasts = [bare, ...of.past[1].map((ending) => stem + ending)];
  for (const form of pasts) for (const tail of reflexive ? of.reflexive : ['']) forms.push([form + tail, FORM.past]);
  // «абверг» is also «абвергнуў».
  if (infinitive.endsWith('нуць') && !bare.endsWith('нуў')) {
    const long = infinitive.slice(0, -2);
    for (const ending of ['ў', 'ла', 'лі']) forms.push([long + ending, FORM.past]);
  }
  const present = imperfective ? FORM.present : FORM.future;
  forms.push([singular, present], [plural, present], [ours(singular), present | FORM.first]);
  if (imperfective) {
    const active = reflexive ? plural.replace(/ся$/, '').replace(/цца$/, 'ць') : plural;
    forms.push([of.present(active) + (reflexive ? (of.reflexive.at(-1) ?? '') : ''), FORM.ing]);
    // «обсуждались», «проводится»: what nobody names does it.
    if (!reflexive) {
      for (const form of pasts) for (const tail of of.reflexive) forms.push([form + tail, FORM.past | FORM.participle]);
      for (const form of [singular, plural]) forms.push([passive(form), FORM.present | FORM.participle]);
    }
  } else {
    const verbal = infinitive.endsWith('ти') ? of.present(plural) : of.perfect(bare, reflexive);
    if (verbal !== bare) forms.push([verbal, FORM.ing]);
  }
  if (short !== undefined) {
    for (const ending of of.short) forms.push([short + ending, FORM.short | FORM.participle]);
    const long = of.long(short);
    for (const ending of of.attributive) forms.push([long + ending, FORM.participle | FORM.long]);
  }
  if (of.active !== undefined)
    for (const base of of.active.stems(bare, reflexive ? plural.replace(/ся$/, '') : plural, imperfective))
      for (const ending of of.active.endings) forms.push([`${base}${ending}${reflexive ? 'ся' : ''}`, FORM.active]);
  const merged = new Map<string, number>();
  for (const [form, bits] of forms) if (form.length > 2) merged.set(form, (merged.get(form) ?? 0) | bits);
  return [...merged];
}

/** «вывел, выведут: выведш», «пришел: пришедш», «нанес: нанесш», «обвинил: обвинивш»; «требуют: требующ». */
function activeStems(past: string, plural: string, imperfective: boolean): string[] {
  const base = past.endsWith('шел')
    ? `${past.slice(0, -2)}ед`
    : /[дт]ут$/.test(plural) && past.endsWith('ел')
      ? plural.slice(0, -2)
      : '';
  const before = base !== '' ? `${base}ш` : past.endsWith('л') ? `${past.slice(0, -1)}вш` : `${past}ш`;
  return imperfective ? [before, plural.replace(/т$/, 'щ')] : [before];
}

/** «требует», «требуем»; «адмаўляецца», «адмаўляемся»; «просіць», «просім». */
function ours(singular: string): string {
  const [, stem = '', tail] = /^(.*?)(?:т|ць)?(ся|ца)?$/.exec(singular) ?? [];
  return `${stem}м${tail === undefined ? '' : 'ся'}`;
}

/** «проводит» + «ся», «праводзіць» + «цца», «абмяркоўвае» + «цца». */
function passive(form: string): string {
  if (form.endsWith('ць')) return `${form.slice(0, -1)}ца`;
  return form.endsWith('т') ? `${form}ся` : `${form}цца`;
}
