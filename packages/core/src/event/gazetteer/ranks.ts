/**
 * Ranks of people who act for a state: two that differ are two people, whoever they are. `words` are beginnings of
 * words in any language, parted by `|`; the first row that fits counts, so what is narrower stands before.
 */
export const RANKS: readonly { rank: string; words: string }[] = [
  { rank: 'deputy', words: 'deputy|vice|undersecretary|вице|заместител|замминистр|віцэ|намеснік' },
  { rank: 'envoy', words: 'ambassador|envoy|consul|attache|посол|посл|консул|пасол|пасл' },
  { rank: 'foreign', words: 'foreign|secretary of state|иностранных|мид|госсекретар|замежных|мзс|дзяржсакратар' },
  { rank: 'defence', words: 'defence|defense|обороны|минобороны|абароны' },
  { rank: 'interior', words: 'interior|внутренних|мвд|унутраных|мус' },
  { rank: 'finance', words: 'finance|финанс|минфин|фінанс|мінфін' },
  { rank: 'minister', words: 'minister|ministry|министр|министер|міністр|міністэр' },
  {
    rank: 'head',
    words:
      'president|prime|premier|chancellor|king |queen|emir|sultan|monarch|head of|leader|президент|премьер|канцлер|король|эмир|глав|лидер|прэзідэнт|прэм|кароль|эмір|кіраўнік|лідар',
  },
];

/** Ranks of people in the gazetteer who act for a government and are not at its head. */
export const RANKED: Readonly<Record<string, string>> = {
  makei: 'foreign',
  aleinik: 'foreign',
  ryzhankou: 'foreign',
  lavrov: 'foreign',
  kuleba: 'foreign',
  sikorski: 'foreign',
  landsbergis: 'foreign',
  szijjarto: 'foreign',
  baerbock: 'foreign',
  'wang-yi': 'foreign',
  tillerson: 'foreign',
  pompeo: 'foreign',
  blinken: 'foreign',
  rubio: 'foreign',
  kerry: 'foreign',
  'clinton-hillary': 'foreign',
  semashka: 'deputy',
  witkoff: 'envoy',
  peskov: 'spokesman',
  bolton: 'adviser',
  khrenin: 'defence',
  shoigu: 'defence',
  belousov: 'defence',
};
