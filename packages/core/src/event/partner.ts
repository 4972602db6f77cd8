import type { Mention } from './mention.ts';
import { type Parsed, rootAt } from './parse.ts';
import type { Side } from './side.ts';
import type { Verb } from './verb.ts';

/** Words before a "with" behind which stands who does it, too. */
const JOINTLY = new Set(
  'partnership together jointly cooperation collaboration tandem conjunction concert alongside joint'.split(' '),
);

/** "Uzbekistan, in partnership with Tajikistan, is building two dams": who does it with the subject. */
export function partnerOf(parsed: Parsed, { at }: Verb, { mentions: doers }: Side): Mention[] {
  const { tokens, mentions } = parsed;
  if (parsed.slavic || doers.length === 0) return [];
  const root = rootAt(parsed, at);
  const first = doers[0]?.start ?? 0;
  return mentions.filter((one) => {
    if (one.kind === 'modifier' || one.country === undefined || one.start < first) return false;
    if (doers.some(({ country, start }) => country === one.country || start === one.start)) return false;
    if (one.preposition !== 'with' || rootAt(parsed, one.start) !== root) return false;
    for (let left = one.start - 1; left > 0 && one.start - left < 5; left--)
      if (tokens[left]?.word === 'with') return JOINTLY.has(tokens[left - 1]?.word ?? '');
    return false;
  });
}
