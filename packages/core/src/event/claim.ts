import { FORM } from './forms/english.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Match } from './match.ts';
import { type Parsed, rootAt } from './parse.ts';
import { subjectOf } from './subject.ts';

/** «Настаивал на том, что ракеты не нужны»: nobody is asked for anything. */
export function isClaim(parsed: Parsed, { sense, verb }: Match): boolean {
  if (!parsed.slavic && verb.form.lemma === 'insist' && sense.type === 'REQUEST') return isFact(parsed, verb.at);
  if (parsed.slavic && ASSURES.has(verb.form.lemma)) return isInserted(parsed, verb.at) || isForecast(parsed, verb.at);
  if (!parsed.slavic || sense.type !== 'REQUEST') return false;
  const root = rootAt(parsed, verb.at);
  return parsed.clauses.some(
    ({ opener, start, parent, word }) =>
      opener === 'that' &&
      parent === root &&
      start > verb.at &&
      start - verb.at < 5 &&
      (word === 'что' || word === 'што'),
  );
}

/** "Insists that the drone was theirs", but not "that it be returned": how things are. */
function isFact({ tokens, words, verbs, clauses }: Parsed, at: number): boolean {
  const that = tokens[at + 1]?.word === 'that' ? at + 1 : -1;
  if (that < 0) return false;
  const end = clauses.find(({ start, opener }) => start === that && opener === 'that')?.end ?? tokens.length;
  for (let i = that + 1; i < end; i++) {
    const word = tokens[i]?.word ?? '';
    if (((words[i]?.roles ?? 0) & ROLE.obligation) !== 0 || word === 'be') return false;
    if (ARE.has(word)) return true;
    const verb = verbs.find((one) => one.at === i);
    if (verb?.kind === 'finite') return (verb.form.form & (FORM.past | FORM.third)) !== 0 && !isBare(verb.form.form);
  }
  return false;
}

/** Spelled like the infinitive. */
function isBare(form: number): boolean {
  return (form & FORM.base) !== 0;
}

const ARE = new Set(['is', 'are', 'was', 'were', 'has', 'had', 'will', 'would']);

/** «заверил, что повреждение не повлияет на планы»: what will be, and nothing that anybody does. */
function isForecast(parsed: Parsed, from: number): boolean {
  const { verbs, clauses } = parsed;
  const said = clauses.find(({ opener, start }) => opener === 'that' && start > from && start - from < 4);
  const verb = said && verbs.find(({ at, kind }) => kind === 'finite' && at >= said.start && at < said.end);
  return verb !== undefined && !verb.passive && subjectOf(parsed, verb).mentions.length === 0;
}

const ASSURES = new Set(['заверить', 'запэўніць']);

/** «мирный процесс, заверил Алиев, не остановлен»: by the way, with nothing that it would promise. */
function isInserted({ tokens }: Parsed, at: number): boolean {
  if (tokens[at - 1]?.word !== ',') return false;
  const comma = tokens.findIndex(({ word }, i) => i > at && word === ',');
  return comma > 0 && comma - at < 5 && !WHAT.has(tokens[comma + 1]?.word ?? '');
}

const WHAT = new Set(['что', 'што']);
