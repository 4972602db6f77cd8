import { QUOTES } from './actor-slavic.ts';
import { deciderOf } from './decision.ts';
import { ROLE } from './grammar/grammar.ts';
import { occasionOf } from './occasion.ts';
import { type Parsed, rolesOf } from './parse.ts';
import { FIRST } from './subject.ts';
import type { Verb } from './verb.ts';

/** Whether the word before "to" lets the infinitive happen or be planned; "ways to sign" and "in order to" do not. */
export function isGoverned(parsed: Parsed, verb: Verb): boolean {
  const { slavic, tokens } = parsed;
  if (deciderOf(parsed, verb.at) !== undefined) return true;
  let at = verb.at - 1;
  if (!slavic && tokens[at]?.word === 'to') at--;
  const governs = ROLE.plan | ROLE.failed | ROLE.carried | ROLE.be | ROLE.possible | ROLE.obligation | ROLE.future;
  for (let steps = 0; at >= 0 && steps < 4; at--, steps++) {
    // «не планирует до выборов встречаться»
    if (slavic) at = overPhrase(parsed, at);
    // "Decided on Monday to freeze"
    if (!slavic && (rolesOf(parsed, at) & ROLE.time) !== 0 && tokens[at]?.capital) {
      if ((rolesOf(parsed, at - 1) & ROLE.preposition) !== 0) at--;
      continue;
    }
    // "May “at once” close"
    if (tokens[at]?.kind === 'mark' && QUOTES.has(tokens[at]?.word ?? '')) continue;
    const roles = rolesOf(parsed, at);
    // «Разогнать толпу удалось»
    if (slavic && steps === 0 && isBroughtOff(parsed, verb.at)) return true;
    // «О готовности принять переговоры заявил»: that is what is said.
    if (slavic && ABOUT.has(tokens[at - 1]?.word ?? '') && (roles & ROLE.plan) !== 0) return false;
    // "The first country to recognise it"
    if ((roles & governs) !== 0 || FIRST.has(tokens[at]?.word ?? '') || FIRST.has(tokens[at - 1]?.word ?? ''))
      return true;
    if (!slavic && steps === 0 && occasionOf(parsed, at) !== undefined) return true;
    const passes =
      (roles & (ROLE.adverb | ROLE.negation)) !== 0 ||
      tokens[at]?.word === 'and' ||
      parsed.verbAt[at]?.kind === 'infinitive';
    if (!passes && !(slavic && parsed.mentionOf[at] !== undefined))
      return !slavic && (isGovernedOverPhrase(parsed, at) || isLedTo(parsed, at));
  }
  return false;
}

/** "The quarrel led Minsk to expel": it came to that. */
function isLedTo({ tokens, mentionOf }: Parsed, at: number): boolean {
  const whom = mentionOf[at];
  if (whom === undefined || whom.kind === 'modifier' || whom.preposition !== undefined) return false;
  let before = whom.start - 1;
  if (tokens[before]?.word === 'the' || tokens[before]?.word === 'its') before--;
  return LED.has(tokens[before]?.word ?? '');
}

function isBroughtOff({ tokens }: Parsed, from: number): boolean {
  for (let at = from + 1; at < from + 7 && tokens[at]?.kind === 'word'; at++)
    if (BROUGHT_OFF.has(tokens[at]?.word ?? '')) return true;
  return false;
}

/** Before a preposition and its noun. */
function overPhrase({ tokens, words, mentionOf, verbAt }: Parsed, from: number): number {
  for (let at = from; at > 0 && from - at < 3; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || verbAt[at] !== undefined || mentionOf[at] !== undefined) return from;
    const roles = words[at]?.roles ?? 0;
    if (at < from && (roles & ROLE.preposition) !== 0) return at - 1;
    if ((roles & ~(ROLE.time | ROLE.determiner | ROLE.proof)) !== 0) return from;
  }
  return from;
}

/** "Voted by a large majority to reject": between the verb and its infinitive only how, when and where. */
function isGovernedOverPhrase(parsed: Parsed, from: number): boolean {
  for (let at = from; at > 0 && from - at < 7; at--) {
    if (parsed.tokens[at]?.kind === 'mark') return false;
    if (parsed.verbAt[at - 1] !== undefined)
      return (rolesOf(parsed, at - 1) & ROLE.carried) !== 0 && HOW.has(parsed.tokens[at]?.word ?? '');
  }
  return false;
}

const ABOUT = new Set(['о', 'об', 'аб', 'пра']);

const HOW = new Set([
  'by',
  'at',
  'in',
  'on',
  'during',
  'after',
  'late',
  'early',
  'without',
  'overwhelmingly',
  'unanimously',
]);

const BROUGHT_OFF = new Set(['удалось', 'удается', 'ўдалося', 'удалося', 'атрымалася', 'пришлось', 'давялося']);

const LED = new Set('led forced prompted pushed drove compelled obliged caused spurred'.split(' '));
