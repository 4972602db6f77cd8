import type { Parsed } from './parse.ts';
import type { Verb } from './verb.ts';

/** How many words stand between "used" and "to". */
const REACH = 9;

/** "Used his stay in Sochi to talk with him", "used drones to damage a plane": the verb of those who did so, from the word before "to". */
export function occasionOf({ verbAt, nouns, tokens }: Parsed, from: number): Verb | undefined {
  for (let at = from; at > 0 && from - at < REACH && tokens[at]?.kind === 'word'; at--) {
    const verb = verbAt[at];
    if (verb === undefined) continue;
    const used = nouns.some(
      ({ start, end, classes }) => start > at && end <= from + 1 && classes.some((name) => OCCASIONS.has(name)),
    );
    return verb.form.lemma === 'use' && used ? verb : undefined;
  }
  return undefined;
}

const OCCASIONS = new Set('visit meeting stay statement occasion visiting uav troops'.split(' '));
