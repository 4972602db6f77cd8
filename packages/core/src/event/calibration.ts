/** Made by bench/events-calibrate.mjs; do not edit. How many events of a rule were right, and how many it told. */
// biome-ignore format: as the bench writes it
export const CALIBRATION: {
  /** The probes. */
  seen: readonly [sentences: number, told: number, right: number];
  /** The sentences that set the level, which no rule was written from. */
  unseen: readonly [sentences: number, told: number, right: number];
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
  seen: [676, 609, 577],
  unseen: [57, 56, 41],
  level: -1.24,
  strength: 16,
  doubts: { noSource: -0.46, noTarget: -0.31, resolved: 0.18, reported: -0.08 },
  whole: [577, 609],
  families: {
    'be phrase': [91, 91],
    'be verb': [36, 38],
    'en phrase': [303, 322],
    'en verb': [23, 31],
    'ru phrase': [82, 84],
    'ru verb': [42, 43],
  },
  rules: {
    'be.абвінаваціць': [3, 3],
    'be.заклікаць': [3, 3],
    'en.agree+to': [2, 3],
    'en.ask+to': [4, 4],
    'en.break+off+relations': [3, 3],
    'en.demand+election': [2, 3],
    'en.kill+person': [2, 3],
    'ru.выслать': [3, 3],
    'ru.обвинить': [3, 3],
    'ru.подписать+accord': [3, 3],
  },
};
