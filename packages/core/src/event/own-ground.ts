import { isPlace } from './abroad.ts';
import type { Match } from './match.ts';
import type { Mention } from './mention.ts';
import type { Parsed } from './parse.ts';
import type { Side } from './side.ts';
import { POSSESSIVES } from './whose.ts';

/** Types of what is done with another state, and not with one's own. */
const WITH_OTHERS = new Set(['AGREE', 'SUPPORT', 'AID', 'COOPERATE', 'CONSULT']);

/** Types of which an adjective of the doer's own state says only where or what. */
const BY_STATES = new Set(['THREATEN', 'COERCE', 'MOBILIZE']);

/** Prepositions of where people march. */
const THROUGH = new Set(['in', 'through', 'across', 'of', 'around', 'at', 'near', 'to']);

/** Whether what stands where the other side would is only the doers' own ground, or the place of it. */
export function isOwnGround(
  parsed: Parsed,
  { sense: { type } }: Match,
  { mentions: own }: Side,
  recipients: readonly Mention[],
): boolean {
  const [first] = recipients;
  if (first === undefined) return false;
  const { kind, preposition, country, start } = first;
  // "Marched through the centre of Tbilisi": where it was.
  if (!parsed.slavic && type === 'PROTEST' && kind === 'seat' && THROUGH.has(preposition ?? '')) return true;
  const shared = own.some((one) => one.country === country);
  // "Russian customs seized it at the Russo-Belarusian border": an adjective of the doer's own state is no other side.
  if (BY_STATES.has(type) && kind === 'modifier') return shared;
  // «Путин пригласил делегацию в Москву»: home is no other side.
  const invites = parsed.slavic && (type === 'AGREE' || type === 'REQUEST') && kind === 'seat';
  if (invites && preposition !== undefined && isPlace(parsed, first)) return shared;
  if (recipients.length > 1 || country === undefined || !shared) return false;
  if (own.some((one) => one.country !== country)) return false;
  // "Said his government would": whose it is, it is of the one who speaks.
  if (kind === 'role') return POSSESSIVES.has(parsed.tokens[start - 1]?.word ?? '');
  // «подтвердил готовность Москвы»
  return WITH_OTHERS.has(type) && (kind === 'seat' || kind === 'country');
}
