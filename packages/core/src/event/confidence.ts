import { CALIBRATION } from './calibration.ts';

type Doubt = keyof typeof CALIBRATION.doubts;

const DOUBTS = Object.keys(CALIBRATION.doubts) as Doubt[];

/** What a rule shares with its like where little is known of itself: its language, and whether it asks for more than a verb. */
export function familyOf(rule: string): string {
  const language = rule.slice(0, rule.indexOf('.'));
  const kind = rule.startsWith(`${language}.nominal.`) ? 'nominal' : rule.includes('+') ? 'phrase' : 'verb';
  return `${language} ${kind}`;
}

/**
 * How probable it is that an event of this rule, with these doubts, is of the type it is told as: the rule's share of
 * right events, drawn towards that of its family and of all by as many events as `strength`. From 0.01 to 0.99.
 */
export function confidenceOf(rule: string, doubts: Record<Doubt, boolean>): number {
  let odds = bases.get(rule) ?? oddsOf(rule);
  for (const doubt of DOUBTS) if (doubts[doubt]) odds += CALIBRATION.doubts[doubt];
  return Math.min(0.99, Math.max(0.01, Math.round(100 / (1 + Math.exp(-odds))) / 100));
}

/** What is known of the rules asked for so far: there are no more of them than rows in the lexicons. */
const bases = new Map<string, number>();

function oddsOf(rule: string): number {
  const { strength, level, whole, families, rules } = CALIBRATION;
  const all = (whole[0] + 1) / (whole[1] + 2);
  const family = drawn(families[familyOf(rule)], all, strength);
  const base = drawn(rules[rule], family, strength);
  const odds = Math.log(base / (1 - base)) + level;
  bases.set(rule, odds);
  return odds;
}

function drawn(tally: readonly [right: number, told: number] | undefined, towards: number, strength: number): number {
  const [right, told] = tally ?? [0, 0];
  return (right + strength * towards) / (told + strength);
}
