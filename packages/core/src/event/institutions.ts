/** Nouns of offices that are many people, by which no "he" is meant and which bear no person's name. */
const ENGLISH = new Set(
  'ministry government office department court parliament assembly senate congress council committee commission army military navy police agency service party union bank company newspaper administration force group movement opposition embassy tribunal'.split(
    ' ',
  ),
);

const SLAVIC =
  /^(?:мин[иі]стерств|ведомств|ведамств|суд|комитет|камітэт|комисси|камісі|совет|савет|парт[иі]|агентств|служб|компани|кампані|банк|управлени|упраўленн|департамент|дэпартамент|правительств|урад|парламент|фракц|групп|груп|арми|армі|бригад|брыгад|посольств|пасольств|прокуратур|пракуратур|полици|паліцы|милици|міліцы|газет|движени|рух|союз|саюз|мэри|мвд|мид|мзс|мус|фсб|кгб)/;

export function isInstitution(word: string): boolean {
  return ENGLISH.has(word) || SLAVIC.test(word);
}
