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
  seen: [756, 679, 644],
  unseen: [57, 56, 41],
  level: -1.21,
  strength: 16,
  doubts: { noSource: -0.41, noTarget: -0.35, resolved: 0.18, reported: -0.06 },
  whole: [644, 679],
  families: {
    'be phrase': [115, 116],
    'be verb': [47, 49],
    'en phrase': [302, 322],
    'en verb': [23, 31],
    'ru phrase': [106, 109],
    'ru verb': [51, 52],
  },
  rules: {
    'be.абвінаваціць': [3, 3],
    'be.адбыцца+meeting': [3, 3],
    'be.адклікаць+envoy': [3, 3],
    'be.вывесці+troops': [3, 3],
    'be.забараніць+organisation': [3, 3],
    'be.заклікаць': [4, 4],
    'be.затрымаць+person': [3, 3],
    'be.наведаць': [3, 3],
    'be.падпісаць+accord': [3, 3],
    'be.сустрэцца': [3, 3],
    'en.agree+to': [2, 3],
    'en.ask+to': [4, 4],
    'en.break+off+relations': [3, 3],
    'en.demand+election': [2, 3],
    'en.kill+person': [2, 3],
    'ru.ввести+sanction': [3, 3],
    'ru.выслать': [3, 3],
    'ru.обвинить': [4, 4],
    'ru.подписать+accord': [4, 4],
  },
};
