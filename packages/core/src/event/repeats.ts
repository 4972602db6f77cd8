import type { Candidate } from './candidate.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention } from './mention.ts';
import { clauseAt, type Parsed, rootAt } from './parse.ts';

/** "Detained 33 citizens and accused them": after a verb of the same clause "them" is whom that was done to. */
export function resolveObject(parsed: Parsed, candidate: Candidate, before: Candidate | undefined): void {
  if (before === undefined || candidate.recipients.mentions.length > 0) return;
  if (asksToo(parsed, candidate, before)) {
    candidate.recipients = { mentions: before.recipients.mentions, resolvedBy: 'implicit' };
    return;
  }
  const pronoun = (at: number) => ((parsed.words[at]?.roles ?? 0) & ROLE.pronoun) !== 0;
  // «разорвала с ним отношения», «назвав её ложью»
  const { slavic } = parsed;
  const governed = slavic && ((parsed.words[candidate.at + 1]?.roles ?? 0) & ROLE.preposition) !== 0;
  const neighbour = slavic && NEIGHBOURS.has(parsed.tokens[candidate.at + 1]?.word ?? '');
  if (!neighbour && !pronoun(candidate.at + 1) && !(governed && pronoun(candidate.at + 2))) return;
  const clause = clauseAt(parsed, candidate.at);
  const above = slavic ? rootAt(parsed, before.at) : -1;
  const beside = slavic && (rootAt(parsed, candidate.at) === above || clause.parent === above);
  if ((!beside && clause !== clauseAt(parsed, before.at)) || before.recipients.mentions.length === 0) return;
  candidate.recipients = { mentions: before.recipients.mentions, resolvedBy: 'pronoun' };
}

/** «вызвал посла Польши и потребовал объяснений», «осудили Минск, потребовав освободить»: of whom the verb before tells. */
function asksToo(parsed: Parsed, { at, sense, actors }: Candidate, before: Candidate): boolean {
  if (!parsed.slavic || !ASKS.has(parsed.verbAt[at]?.form.lemma ?? '') || !TURNS.has(before.sense.type)) return false;
  if (sense.type !== 'REQUEST' || before.recipients.mentions.length === 0) return false;
  const same = actors.mentions.some((one) => before.actors.mentions.includes(one));
  const root = rootAt(parsed, before.at);
  return same && (rootAt(parsed, at) === root || parsed.clauses[rootAt(parsed, at)]?.parent === root);
}

const ASKS = new Set('потребовать попросить запатрабаваць папрасіць'.split(' '));

/** What is done to those of whom something is then asked. */
const TURNS = new Set(['ACCUSE', 'REQUEST', 'SANCTION', 'THREATEN', 'REJECT']);

/** «закрыло границу с Руандой, обвинив соседа» */
const NEIGHBOURS = new Set('соседа соседей соседку оппонента суседа суседзяў апанента'.split(' '));

function isThey({ kind, id }: Mention): boolean {
  return kind === 'group' && id === 'they';
}

/** "Held talks, discussing trade": the participle tells more of the same happening. */
export function repeats(parsed: Parsed, candidate: Candidate, found: readonly Candidate[]): boolean {
  // "Met in Sochi. They spoke about": of the same meeting.
  if (parsed.two === 'met' && candidate.sense.type === 'CONSULT' && candidate.actors.mentions.some(isThey)) return true;
  const before = found.at(-1);
  // «вышедшие на площадь, скандировали»: one protest.
  const protest = parsed.slavic && before?.sense.type === 'PROTEST' && candidate.sense.type === 'PROTEST';
  if (protest && clauseAt(parsed, before.at).opener === 'participle') return true;
  // «сожгли флаг и закидали здание яйцами»
  if (protest && candidate.sense.mode !== 'strike' && rootAt(parsed, before.at) === rootAt(parsed, candidate.at))
    return true;
  // «признал виновным и приговорил его»: the same is told of the same.
  if (parsed.slavic && isSameOfPronoun(parsed, candidate, before)) return true;
  // «прекратил голодовку, которую держал месяц»: what a relative tells of the same noun.
  const again = parsed.slavic && candidate.sense.type !== 'SUPPORT' && candidate.noun !== undefined;
  if (again && found.some(({ noun }) => noun === candidate.noun))
    return TELLS_MORE.has(clauseAt(parsed, candidate.at).opener);
  // «вышли на площадь, требуя отставки»
  if (before?.sense.type === 'PROTEST' && candidate.sense.type === 'REQUEST' && parsed.slavic)
    return clauseAt(parsed, candidate.at).opener === 'participle';
  // «ворвались в мечеть и открыли огонь»: one attack.
  const hit = parsed.slavic && candidate.sense.type === 'ASSAULT' && before?.sense.type === 'ASSAULT';
  const same = hit && rootAt(parsed, before.at) === rootAt(parsed, candidate.at);
  if (same && candidate.recipients.mentions.every(({ country }) => country === undefined)) return true;
  // «обстреляли пригород, ранены двое»
  const harmed = parsed.slavic && candidate.sense.type === 'ASSAULT' && candidate.actors.mentions.length === 0;
  if (harmed && before?.sense.type === 'ASSAULT' && parsed.verbAt[candidate.at]?.passive === true) return true;
  // «не ратифицировали договор, заключённый Латвией»: by others.
  const others = candidate.actors.mentions.length > 0 && parsed.verbAt[candidate.at]?.passive === true;
  const own = before?.actors.mentions ?? [];
  if (
    parsed.slavic &&
    candidate.sense.type === 'SUPPORT' &&
    others &&
    candidate.actors.mentions.every((one) => !own.includes(one))
  )
    return false;
  return before?.sense.type === candidate.sense.type && clauseAt(parsed, candidate.at).opener === 'participle';
}

/** "Attacked a mine at Namsigma, killing 11 gendarmes": they are whom it was done to. */
export function lendVictims({ slavic }: Parsed, { sense, recipients }: Candidate, before: Candidate | undefined): void {
  if (slavic || sense.type !== 'ASSAULT' || before?.sense.type !== 'ASSAULT') return;
  if (before.recipients.mentions.length === 0 && recipients.mentions.length > 0) before.recipients = recipients;
}

/** Clauses that tell more of a noun. */
const TELLS_MORE = new Set(['relative', 'participle']);

function isSameOfPronoun(parsed: Parsed, candidate: Candidate, before: Candidate | undefined): boolean {
  if (before?.sense.type !== candidate.sense.type || before.sense.mode !== candidate.sense.mode) return false;
  if (candidate.sense.mode === undefined || rootAt(parsed, before.at) !== rootAt(parsed, candidate.at)) return false;
  // «конфисковала паспорта и заморозила их счета»: theirs, and not them.
  const behind = parsed.tokens[candidate.at + 2];
  if (behind?.kind === 'word' && (parsed.words[candidate.at + 2]?.roles ?? 0) === 0) return false;
  return ((parsed.words[candidate.at + 1]?.roles ?? 0) & ROLE.pronoun) !== 0;
}
