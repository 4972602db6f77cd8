import type { Candidate } from './candidate.ts';
import { FORM } from './forms/english.ts';
import { isPublic } from './need.ts';
import { chainOf, type Parsed } from './parse.ts';
import { side } from './side.ts';
import { subjectOf } from './subject.ts';

/** "“Open your prisons,” the minister told Chad": an imperative in quotes, which opens the sentence, asks for what it says. */
export function addImperatives(parsed: Parsed, found: Candidate[]): void {
  const { tokens, verbs, lexicon } = parsed;
  if (parsed.slavic || !isImperative(parsed) || found.some(({ sense }) => sense.type === 'REQUEST')) return;
  const close = tokens.findIndex(({ word }, at) => at > 1 && CLOSING.has(word));
  if (close < 0 || close > LONGEST) return;
  const said = verbs.find(
    ({ at, reporting, form }) => at > close && at - close < 14 && (reporting || SAYS.has(form.lemma)),
  );
  const speaker = said === undefined ? [] : subjectOf(parsed, said).mentions.filter(isPublic);
  if (said === undefined || speaker.length === 0) return;
  const whom = parsed.mentions.find(
    (one) =>
      one.start > said.at &&
      one.start - said.at < 8 &&
      one.kind !== 'modifier' &&
      (one.preposition === undefined || one.preposition === 'to') &&
      !speaker.includes(one),
  );
  // What is asked for has not happened.
  for (let i = found.length - 1; i >= 0; i--) {
    const one = found[i];
    if (one === undefined || one.at > close) continue;
    parsed.trace?.reject(parsed, one.first, one.last, 'said', one.sense);
    found.splice(i, 1);
  }
  found.push({
    sense: lexicon.obligation,
    at: 1,
    first: 1,
    last: 1,
    noun: undefined,
    said: said.at,
    actors: side(speaker),
    recipients: side(whom === undefined ? [] : chainOf(parsed, whom)),
    factuality: { polarity: 'positive', modality: 'actual', reportedBy: [], historical: false },
  });
}

/** Tokens of a demand that somebody speaks. */
const LONGEST = 30;

/** A bare verb behind the opening quote, and none of its own behind it: "Work goes on", "Ban lifted" order nobody. */
function isImperative({ tokens, words, verbs }: Parsed): boolean {
  const [quote, first, second] = tokens;
  if (quote === undefined || !OPENING.has(quote.word) || first?.kind !== 'word' || !first.capital) return false;
  const base = words[1]?.verbs?.some(({ form }) => (form & FORM.base) !== 0) === true || BASE.has(first.word);
  if (!base || NO_ORDER.has(first.word) || NO_ORDER.has(`${first.word} ${second?.word}`)) return false;
  return !verbs.some(({ at, kind }) => at > 1 && at < 4 && kind === 'finite');
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
