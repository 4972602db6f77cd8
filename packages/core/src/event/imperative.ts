import { subjectOf } from './argument.ts';
import type { Candidate } from './candidate.ts';
import { FORM } from './forms/english.ts';
import { isPublic } from './need.ts';
import { chainOf, type Parsed } from './parse.ts';
import { side } from './side.ts';

/** "“Open your prisons,” the minister told Chad": an imperative in quotes asks for what it says. */
export function addImperatives(parsed: Parsed, found: Candidate[]): void {
  const { tokens, words, slavic, lexicon, verbs } = parsed;
  if (slavic || found.some(({ sense }) => sense.type === 'REQUEST')) return;
  for (let at = 1; at < tokens.length - 3; at++) {
    if (!OPENING.has(tokens[at - 1]?.word ?? '') || tokens[at]?.kind !== 'word' || !tokens[at]?.capital) continue;
    const base =
      words[at]?.verbs?.some(({ form }) => (form & FORM.base) !== 0) === true || BASE.has(tokens[at]?.word ?? '');
    if (!base || NO_ORDER.has(tokens[at]?.word ?? '') || NO_ORDER.has(`${tokens[at]?.word} ${tokens[at + 1]?.word}`))
      continue;
    // "Work goes on", "Ban lifted": its own verb follows.
    if (verbs.some((one) => one.at > at && one.at - at < 3 && one.kind === 'finite')) continue;
    const close = tokens.findIndex(({ word }, i) => i > at && CLOSING.has(word));
    const said =
      close < 0
        ? undefined
        : verbs.find((one) => one.at > close && one.at - close < 14 && (one.reporting || SAYS.has(one.form.lemma)));
    if (said === undefined || close - at > 30) continue;
    const speaker = subjectOf(parsed, said).mentions.filter(isPublic);
    if (speaker.length === 0) continue;
    const told = parsed.mentions.filter(
      (one) =>
        one.start > said.at &&
        one.start - said.at < 8 &&
        one.kind !== 'modifier' &&
        (one.preposition === undefined || one.preposition === 'to') &&
        !speaker.includes(one),
    );
    for (let i = found.length - 1; i >= 0; i--) {
      const one = found[i];
      if (one === undefined || one.at < at || one.at > close) continue;
      parsed.trace?.reject(parsed, one.first, one.last, 'said', one.sense);
      found.splice(i, 1);
    }
    found.push({
      sense: lexicon.obligation,
      at,
      first: at,
      last: at,
      noun: undefined,
      actors: { mentions: speaker, resolvedBy: 'text' },
      recipients: side(told[0] === undefined ? [] : chainOf(parsed, told[0])),
      factuality: { polarity: 'positive', modality: 'actual', reportedBy: [], historical: false },
    });
    return;
  }
}

const OPENING = new Set(['"', '“', '``']);
const CLOSING = new Set(['"', '”', "''"]);

/** Bare forms that open a demand, whether or not a row asks for them. */
const BASE = new Set(
  'let stop end open leave withdraw release free return lift give hand put come respect respond pull keep'.split(' '),
);

/** What orders nobody. */
const NO_ORDER = new Set([
  'thank',
  'hope',
  'look',
  'let us',
  'let me',
  "let's",
  'believe',
  'welcome',
  'trust',
  'work',
  'war',
  'attack',
  'god',
  'long',
  'help',
]);

/** Verbs that say something besides those of reporting. */
const SAYS = new Set(['tell', 'urge', 'address', 'demand', 'shout', 'cry', 'chant']);
