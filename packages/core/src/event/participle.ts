import { FORM } from './forms/english.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention, Sentence } from './mention.ts';
import { hasRelativeSubject } from './relative-english.ts';
import type { Verb } from './verb.ts';
import { hasBefore, isParted } from './verb-words.ts';

/** English pasts that are spelled like participles: which of them is the verb of its clause, told by the verbs around it. */
export function settleParticiples(
  sentence: Sentence,
  verbs: Verb[],
  inMention: readonly (Mention | undefined)[],
): void {
  reduceFirst(sentence, verbs, inMention);
  reduceObject(sentence, verbs, inMention);
  reduceHelped(sentence, verbs, inMention);
  reduceInserted(sentence, verbs, inMention);
  completeSaid(sentence, verbs);
}

/** "Soldiers armed with rifles manned checkpoints": of two with nothing to part them, the one without an object is the participle. */
function reduceFirst(sentence: Sentence, verbs: Verb[], inMention: readonly (Mention | undefined)[]): void {
  const { tokens, words } = sentence;
  for (let place = 1; place < verbs.length; place++) {
    const first = verbs[place - 1];
    // "Soldiers sent to fight in Congo crossed": what they were sent for parts nothing.
    const aim =
      SENT.has(first?.form.lemma ?? '') &&
      verbs[place]?.kind === 'infinitive' &&
      (verbs[place]?.at ?? 0) - (first?.at ?? 0) === 2;
    const second = aim ? verbs[place + 1] : verbs[place];
    if (second === undefined || first?.kind !== 'finite' || first.passive || first.reporting || !isPast(first))
      continue;
    if (hasRelativeSubject(sentence, first.at) || MOVES.has(first.form.lemma)) continue;
    // "Rebels based in Iran flew": a past that is no participle can only be the verb.
    const onlyPast = (second.form.form & (FORM.past | FORM.participle)) === FORM.past;
    // "Soldiers held in the jungle were freed": what has a helper of its own is the verb, where nobody else is its subject.
    const helps = ROLE.be | ROLE.auxiliary;
    const helpedBy =
      second.kind === 'finite' &&
      (((words[second.at]?.roles ?? 0) & helps) !== 0 || hasBefore(words, second.at - 1, helps, tokens));
    const own =
      helpedBy &&
      sentence.mentions.some(
        (one) => one.start > first.at + 1 && one.end <= second.at && one.preposition === undefined,
      );
    const sure = onlyPast || aim || (helpedBy && !own);
    const follows = sure && second.kind === 'finite' && !isParted(tokens, words, inMention, first.at, second.at);
    if (!follows && !(second.kind === 'reduced' && isPast(second))) continue;
    const helped = ((words[first.at - 1]?.roles ?? 0) & (ROLE.auxiliary | ROLE.be)) !== 0;
    // "Fighters in trucks mounted with guns massed at the gates": behind a plain noun it is the noun's participle.
    const named = sentence.mentions.some(
      (one) => one.end === first.at || (one.end === first.at - 1 && tokens[one.end]?.word.endsWith('ly')),
    );
    // "Extradited to Namibia a man wanted in": the object that the first has kept for its end.
    const late = inMention[second.at - 1];
    const object = late !== undefined && late.preposition === undefined && late.start > first.at + 2;
    const unsure = !follows && ((governs(words, second.at) && named) || object);
    const captive = CAPTIVE.has(tokens[first.at + 1]?.word ?? '');
    if (!(governs(words, first.at) || captive) || unsure || helped || tokens[second.at + 1] === undefined) continue;
    Object.assign(first, { kind: 'reduced', passive: true });
    if (!helpedBy) Object.assign(second, { kind: 'finite', passive: false });
  }
}

/** "Peru freed people held during a rally": behind the object of the verb of its clause, what befell it. */
function reduceObject(sentence: Sentence, verbs: Verb[], inMention: readonly (Mention | undefined)[]): void {
  const { tokens, words } = sentence;
  const helps = ROLE.be | ROLE.auxiliary | ROLE.future | ROLE.possible | ROLE.obligation;
  for (let place = 1; place < verbs.length; place++) {
    const verb = verbs[place];
    const first = verbs[place - 1];
    if (verb === undefined || first === undefined || verb.kind !== 'finite' || verb.passive || verb.reporting) continue;
    if (!isPast(verb) || MOVES.has(verb.form.lemma) || MEETS.has(verb.form.lemma)) continue;
    if (first.reporting || first.passive || THINKS.has(first.form.lemma)) continue;
    const object = inMention[verb.at - 1];
    if (object?.kind !== 'role' || !object.plural || object.preposition !== undefined || object.start <= first.at)
      continue;
    // "Began freeing activists", "vowed to free activists": the subject stands before the verb that governs it.
    const ruler = first.kind === 'finite' ? first : verbs[place - 2];
    if (ruler?.kind !== 'finite' || ruler.passive || ruler.reporting) continue;
    if (isParted(tokens, words, inMention, ruler.at, verb.at) || hasBefore(words, verb.at - 1, helps, tokens)) continue;
    const when = ((words[verb.at + 1]?.roles ?? 0) & (ROLE.time | ROLE.agent | ROLE.proof)) !== 0;
    if (when || governs(words, verb.at)) Object.assign(verb, { kind: 'reduced', passive: true });
  }
}

/** Behind these who does it may stand without a "that". */
const THINKS = new Set(
  'fear suspect believe hope think know feel see hear watch find mean understand help let'.split(' '),
);

/** What several do together, and undergo as well. */
const MEETS = new Set('gather assemble meet mass clash fight march'.split(' '));

const SENT = new Set('send deploy dispatch bring recruit train hire assign'.split(' '));

/** What one does and does not undergo. */
const MOVES = new Set(
  'shuttle travel arrive depart flock converge emerge resign proceed flee steam sail march advance rumble pour apologize protest rally erupt'.split(
    ' ',
  ),
);

/** "Soldiers captured on Friday are in Baku": a past before a form of "to be" that has no other subject is a participle. */
function reduceHelped(sentence: Sentence, verbs: Verb[], inMention: readonly (Mention | undefined)[]): void {
  const { tokens, words } = sentence;
  const ends = ROLE.conjunction | ROLE.subordinator | ROLE.relative | ROLE.that | ROLE.pronoun | ROLE.infinitive;
  for (const verb of verbs) {
    if (verb.kind !== 'finite' || verb.passive || verb.reporting || !isPast(verb)) continue;
    if (hasRelativeSubject(sentence, verb.at)) continue;
    const when =
      ((words[verb.at + 1]?.roles ?? 0) & (ROLE.time | ROLE.adverb)) !== 0 ||
      EARLIER.has(tokens[verb.at + 1]?.word ?? '');
    if (!(when || governs(words, verb.at)) || hasBefore(words, verb.at - 1, ROLE.be | ROLE.auxiliary, tokens)) continue;
    for (let at = verb.at + 1; at < tokens.length && at - verb.at < 10; at++) {
      const roles = words[at]?.roles ?? 0;
      if ((roles & (ROLE.be | ROLE.auxiliary)) !== 0) {
        if (tokens[at]?.word !== 'being') Object.assign(verb, { kind: 'reduced', passive: true });
        break;
      }
      const mention = inMention[at];
      if (
        tokens[at]?.kind === 'mark' ||
        (roles & ends) !== 0 ||
        (mention !== undefined && mention.preposition === undefined)
      )
        break;
      if (verbs.some((one) => one.at === at)) break;
    }
  }
}

const EARLIER = new Set(['earlier', 'later', 'there', 'abroad']);

/** "The Emirates, accused of arming them, called for": between commas behind its noun, with the noun's own verb behind. */
function reduceInserted({ tokens, words }: Sentence, verbs: Verb[], inMention: readonly (Mention | undefined)[]): void {
  for (const verb of verbs) {
    if (verb.kind !== 'finite' || verb.passive || verb.reporting || !isPast(verb) || !governs(words, verb.at)) continue;
    if (tokens[verb.at - 1]?.word !== ',' || inMention[verb.at - 2] === undefined) continue;
    const close = tokens.findIndex(({ word }, at) => at > verb.at && word === ',');
    const next = verbs.find(({ at }) => at > close);
    const before = verbs.some(({ at, kind }) => at < verb.at && kind === 'finite');
    const own = close > 0 && next !== undefined && next.kind === 'finite' && next.at - close < 4;
    const bare = own && !inMention.slice(close + 1, next.at).some((one) => one !== undefined);
    if (bare && !before) Object.assign(verb, { kind: 'reduced', passive: true });
  }
}

/** "Held captive": how somebody was held. */
const CAPTIVE = new Set(['captive', 'hostage', 'prisoner', 'incommunicado']);

/** "Said envoys of six powers gathered in Riga": where nothing else is the verb of what is said, this is. */
function completeSaid({ tokens, words }: Sentence, verbs: Verb[]): void {
  for (let place = 1; place < verbs.length; place++) {
    const verb = verbs[place];
    const said = verbs[place - 1];
    if (verb === undefined || said === undefined) continue;
    if (verb.kind !== 'reduced' || !isPast(verb) || !said.reporting || said.kind !== 'finite' || said.passive) continue;
    // "Said in a statement issued in Riga"
    const stated = ((words[said.at + 1]?.roles ?? 0) & ROLE.preposition) !== 0;
    if (stated || ((words[verb.at + 1]?.roles ?? 0) & ROLE.agent) !== 0) continue;
    let end = verb.at;
    while (end < tokens.length && tokens[end]?.kind !== 'mark') end++;
    if (verbs.some((one) => one.kind === 'finite' && one.at > verb.at && one.at < end)) continue;
    Object.assign(verb, { kind: 'finite', passive: false });
  }
}

/** A preposition or "to" behind it. */
function governs(words: Sentence['words'], at: number): boolean {
  return ((words[at + 1]?.roles ?? 0) & (ROLE.preposition | ROLE.infinitive)) !== 0;
}

function isPast({ form: { form } }: Verb): boolean {
  return (form & FORM.past) !== 0 && (form & FORM.participle) !== 0;
}
