/** Made by bench/events-calibrate.mjs; do not edit. How many events of a rule were right, and how many it told. */
// biome-ignore format: as the bench writes it
export const CALIBRATION: {
  source: string;
  /** The sentences that set the level, which no rule was written from. */
  unseen: string;
  /** What is added to the log odds for rules that have seen the sentences they are counted on. */
  level: number;
  /** How many events of the family a rule's own have to outweigh. */
  strength: number;
  /** What each doubt adds to the log odds. */
  doubts: Record<'noSource' | 'noTarget' | 'resolved' | 'reported', number>;
  whole: readonly [right: number, told: number];
  /** By language and how much a rule asks for. */
  families: Readonly<Record<string, readonly [right: number, told: number]>>;
  /** Those that told three events or more. */
  rules: Readonly<Record<string, readonly [right: number, told: number]>>;
} = {
  source: '10 probes, 676 sentences, 603 events',
  unseen: '57 sentences, 56 events, 41 right',
  level: -1,
  strength: 16,
  doubts: { noSource: -0.63, noTarget: -0.27, resolved: 0.21, reported: -0.05 },
  whole: [562, 603],
  families: {
    'be phrase': [85, 86],
    'be verb': [33, 35],
    'en phrase': [300, 323],
    'en verb': [23, 35],
    'ru phrase': [79, 81],
    'ru verb': [42, 43],
  },
  rules: {
    'be.абвінаваціць': [3, 3],
    'en.agree+to': [2, 3],
    'en.ask+to': [4, 4],
    'en.break+off+relations': [3, 3],
    'en.demand': [1, 4],
    'en.demand+election': [2, 3],
    'en.kill+person': [2, 3],
    'ru.выслать': [3, 3],
    'ru.обвинить': [3, 3],
    'ru.подписать+accord': [3, 3],
  },
};
