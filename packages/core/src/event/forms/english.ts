/** What a word form of a verb can stand for; a form can be several. */
export const FORM = {
  base: 1,
  third: 2,
  past: 4,
  participle: 8,
  ing: 16,
  future: 32,
  present: 64,
  infinitive: 128,
  short: 256,
  /** An adjective that tells something after a form of the verb to be: "is ready to". */
  adjective: 512,
  /** Of a Slavic verb: what "we" do. */
  first: 1024,
  /** A Slavic participle of who does it: «обвинивший». */
  active: 2048,
  /** A Slavic participle in the long form, which can stand beside its noun: «подписанный», Belarusian «падпісаны». */
  long: 4096,
} as const;

/** Irregular English verbs: lemma, past, participle (the past again when it is missing). */
const IRREGULAR: Record<string, [past: string, participle: string]> = Object.fromEntries(
  `be was been|become became become|beat beat beaten|begin began begun|bind bound|blow blew blown|break broke broken
bring brought|build built|buy bought|catch caught|choose chose chosen|come came come|cut cut|deal dealt|do did done
draw drew drawn|drive drove driven|fall fell fallen|feed fed|fight fought|find found|flee fled|fly flew flown
forbid forbade forbidden|forgive forgave forgiven|freeze froze frozen|get got|give gave given|go went gone
grow grew grown|have had|hear heard|hide hid hidden|hit hit|hold held|keep kept|know knew known|lay laid|lead led
leave left|lend lent|let let|lose lost|make made|meet met|pay paid|put put|quit quit|read read|rise rose risen
run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shoot shot|shut shut
sink sank sunk|speak spoke spoken|spend spent|split split|stand stood|steal stole stolen|stick stuck|strike struck
swear swore sworn|take took taken|tell told|think thought|throw threw thrown|undergo underwent undergone
understand understood|uphold upheld|win won|withdraw withdrew withdrawn|withhold withheld|write wrote written
overrun overran overrun|overthrow overthrew overthrown|offer offered|suffer suffered|limit limited|mobilize mobilized|pledge pledged
reiterate reiterated|deter deterred|undertake undertook undertaken|overtake overtook overtaken|retake retook retaken|mistake mistook mistaken
hang hanged|ring rang rung|tear tore torn|slay slew slain|flee fled|fling flung|foresee foresaw foreseen|forgo forwent forgone
forsake forsook forsaken|overcome overcame overcome|override overrode overridden|oversee oversaw overseen|rebuild rebuilt|repay repaid
overfly overflew overflown|spread spread|sweep swept|swing swung|speed sped|string strung|thrust thrust|uphold upheld|weep wept
wind wound|withstand withstood|bid bid|cast cast|bleed bled|burst burst|creep crept|dig dug|drink drank drunk|eat ate eaten|hurt hurt
rewrite rewrote rewritten|shed shed|shine shone|sing sang sung|sit sat|sleep slept|sling slung|spit spat|spring sprang sprung|ride rode ridden
strive strove striven|swim swam swum|teach taught|wake woke woken|wear wore worn|fall fell fallen|feel felt|hide hid hidden|inlay inlaid
plead pleaded|lie lay lain|mow mowed mown|beset beset|broadcast broadcast|forswear forswore forsworn|foretell foretold|outdo outdid outdone
re-open re-opened|unfreeze unfroze unfrozen|mislead misled|bend bent|cling clung|slide slid|slit slit|light lit|bear bore borne
arise arose arisen|swell swelled swollen|tread trod trodden|upset upset|sew sewed sewn|grind ground|come-back came-back|gang-rape gang-raped|foot footed|shrink shrank shrunk|stave staved|stride strode|bite bit bitten|gas gassed|bus bused`
    .split(/[|\n]/)
    .map((line) => line.split(' '))
    .map(([lemma = '', past = '', participle = past]) => [lemma, [past, participle]]),
);

const VOWEL = /[aeiou]/;
const DOUBLES =
  /^[^aeiou]*[aeiou][bdgklmnprt]$|(?:mit|fer|pel|bel|cel|rol|cur|nul|nap|quip|quit|llot|gret|bet|but|hor|tol|nban|sbar|snub|plug|abet|scrap|drop|etap|artial|e-gun)$/;

/** Pasts that some write in another way. */
const SECOND: Readonly<Record<string, string>> = {
  burn: 'burnt',
  spill: 'spilt',
  leap: 'leapt',
  kneel: 'kneeled',
  light: 'lighted',
  plead: 'pled',
  ring: 'ringed',
  hang: 'hung',
  spell: 'spelt',
  prove: 'proven',
  shear: 'shorn',
  clothe: 'clad',
  thrive: 'throve',
  weave: 'weaved',
};

/** Every form of an English verb with what it stands for. */
export function englishVerb(lemma: string): [form: string, bits: number][] {
  const irregular = IRREGULAR[lemma];
  const doubled = DOUBLES.test(lemma) && !irregular?.[0].endsWith('ed') ? lemma + lemma.at(-1) : lemma;
  const past = irregular?.[0] ?? regularPast(lemma, doubled);
  const participle = irregular?.[1] ?? past;
  const ing = lemma.endsWith('ie')
    ? `${lemma.slice(0, -2)}ying`
    : lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) && lemma !== 'be'
      ? `${lemma.slice(0, -1)}ing`
      : `${doubled}ing`;
  const merged = new Map<string, number>();
  const add = (form: string, bits: number) => merged.set(form, (merged.get(form) ?? 0) | bits);
  add(lemma, FORM.base);
  add(lemma === 'have' ? 'has' : plural(lemma), FORM.third);
  add(past, FORM.past);
  add(participle, FORM.participle);
  for (const second of SECOND[lemma]?.split(' ') ?? []) add(second, FORM.past | FORM.participle);
  add(ing, FORM.ing);
  // British doubles and American singles: travelled, traveled.
  if (/(?:[^aeiou]|i)[ea]l$/.test(lemma))
    for (const end of ['led', 'ling', 'ed', 'ing'])
      add(lemma + end, end.endsWith('ing') ? FORM.ing : FORM.past | FORM.participle);
  if (/[iy]ze$/.test(lemma)) for (const [form, bits] of englishVerb(lemma.replace(/ze$/, 'se'))) add(form, bits);
  if (lemma === 'be') for (const form of ['is', 'are', 'were']) add(form, form === 'were' ? FORM.past : FORM.third);
  return [...merged];
}

function regularPast(lemma: string, doubled: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (lemma.endsWith('y') && !VOWEL.test(lemma.at(-2) ?? '')) return `${lemma.slice(0, -1)}ied`;
  return `${doubled}ed`;
}

/** A noun in the plural, or a verb in the third person. */
export function plural(word: string): string {
  if (
    /(?:s|x|z|ch|sh)$/.test(word) ||
    /(?:veto|hero|embargo|cargo|torpedo|^(?:un|re|out|over|for|under)?(?:go|do))$/.test(word)
  )
    return `${word}es`;
  if (word.endsWith('y') && !VOWEL.test(word.at(-2) ?? '')) return `${word.slice(0, -1)}ies`;
  if (word.endsWith('man') && word !== 'human') return `${word.slice(0, -3)}men`;
  return `${word}s`;
}
