import { clauseAt, type Parsed } from './parse.ts';
import type { EventType } from './plover.ts';
import { sayingOf } from './saying.ts';
import { NOBODY, type Side } from './side.ts';
import { subjectOf } from './subject.ts';
import type { Verb } from './verb.ts';

/** "The premier said that prisoners would be freed": who can say so for a state does it. */
export function promiserOf(parsed: Parsed, verb: Verb, { mentions: told }: Side): Side {
  if (parsed.slavic) return NOBODY;
  const clause = clauseAt(parsed, verb.at);
  // "Soldiers who stayed would be expelled": the clause's own verb stands before it.
  const inner = parsed.verbs.some((one) => one.kind === 'finite' && one.at > clause.start && one.at < verb.at);
  if (clause.opener === 'relative' && !inner) return NOBODY;
  const before = parsed.verbs.findLast((one) => one.reporting && one.at < verb.at && one.kind === 'finite');
  const said = before ?? sayingOf(parsed, verb.at);
  if (said === undefined || verb.at - said.at > 16) return NOBODY;
  const { mentions } = subjectOf(parsed, said);
  const official = mentions.filter(
    (one) => one.country !== undefined && (SPEAK.has(one.sector ?? '') || one.kind === 'country'),
  );
  // Foreigners are expelled by nobody else.
  const abroad = verb.form.senses.some(({ mode }) => mode === 'expel' || mode === 'deport');
  if (abroad && official.length > 0) return { mentions: official, resolvedBy: 'implicit' };
  const own = told.some((one) => one.country !== undefined && one.country !== official[0]?.country);
  // "Gunmen said Danes would be kidnapped unless": who else would?
  const armed = mentions.filter(({ sector }) => sector === 'REB' || sector === 'UAF');
  if (official.length === 0 && armed.length > 0) return { mentions: armed, resolvedBy: 'implicit' };
  return official.length === 0 || own ? NOBODY : { mentions: official, resolvedBy: 'implicit' };
}

/** «Минобороны Франции объявило, что вывод войск завершён»: whose troops the officials of a state tell of. */
export function tellerOf(parsed: Parsed, verb: Verb, type: EventType): Side {
  if (!MOVES.has(type)) return NOBODY;
  if (clauseAt(parsed, verb.at).opener !== 'that') return NOBODY;
  const said = parsed.verbs.findLast((one) => one.reporting && one.at < verb.at && one.kind === 'finite');
  if (said === undefined || verb.at - said.at > 16) return NOBODY;
  const mentions = subjectOf(parsed, said).mentions.filter(
    (one) => one.country !== undefined && (one.sector === 'GOV' || one.sector === 'MIL'),
  );
  return { mentions, resolvedBy: 'implicit' };
}

const MOVES = new Set(['RETREAT', 'MOBILIZE']);

/** Who can say what a state will do. */
const SPEAK = new Set(['GOV', 'COP', 'MIL', 'LEG']);
