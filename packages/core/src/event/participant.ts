import type { Discourse } from './discourse.ts';
import type { Participant } from './event.ts';
import type { Term } from './gazetteer/person.ts';
import type { Mention } from './mention.ts';
import type { Parsed } from './parse.ts';
import type { Side } from './side.ts';
import { isStateOrgan, namesNoState } from './state-organ.ts';
import { subjectOf } from './subject.ts';

/**
 * Actors as the event carries them. A group word ("the two leaders") becomes the parties of the happening before,
 * marked as such; `undefined` when there is none to stand for it, since nobody would know who is meant.
 */
export function participantsOf(
  parsed: Parsed,
  side: Side,
  text: string,
  day: string | null,
  discourse: Discourse,
): Participant[] | undefined {
  const list: Participant[] = [];
  for (const mention of side.mentions) {
    if (mention.id === 'koreas' || isOfBothKoreas(parsed, mention)) {
      const isName = mention.id === 'koreas';
      for (const country of ['KOR', 'PRK']) {
        const one = isName ? { ...mention, kind: 'country' as const, id: country, country } : { ...mention, country };
        list.push(toParticipant(parsed, one, text, day, side.resolvedBy));
      }
    } else if (mention.kind === 'group') {
      const { start, end } = spanOf(parsed, mention);
      const one = mention.id === 'person';
      const parties = one ? discourse.person() : discourse.parties(mention.id ?? '', text, mention.start);
      // "The presidents and officials of Hungary and Serbia": those of whom it is known stand for all.
      if (parties === undefined && side.mentions.some((other) => goesOnFrom(mention, other))) continue;
      if (parties === undefined) return undefined;
      for (const party of parties)
        list.push({ ...party, start, end, resolvedBy: one || mention.id === 'they' ? 'pronoun' : 'group' });
    } else list.push(toParticipant(parsed, mention, text, day, side.resolvedBy));
    const last = list.at(-1);
    if (last !== undefined && last.country === undefined && opensWithIts(parsed, mention)) {
      const land = landOf(discourse.before);
      if (land !== undefined) Object.assign(last, { country: land, resolvedBy: 'pronoun' });
    }
    if (last === undefined || last.country !== undefined || mention.kind !== 'role') continue;
    // "The council" behind "the UN Security Council"
    const meant =
      last.id === undefined && isBareHead(parsed, mention) ? discourse.headed(wordOf(parsed, mention)) : undefined;
    if (meant !== undefined) {
      const { start, end } = last;
      Object.assign(last, meant, { start, end, resolvedBy: 'pronoun' });
      continue;
    }
    const { home } = discourse;
    // «Парламент принял закон» behind a sentence on Georgia.
    if (home === undefined || !isStateOrgan(parsed, mention) || !namesNoState(parsed)) continue;
    last.country = home;
    last.resolvedBy = 'home';
  }
  if (list.length < 2) return list;
  const seen = new Set<string>();
  return list.filter((one) => {
    const key = one.id ?? `${one.name} ${one.country ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** "Officials from the two Koreas" */
function isOfBothKoreas({ mentions }: Parsed, { kind, end, country }: Mention): boolean {
  if (kind !== 'role' || country !== undefined) return false;
  return mentions.some(({ id, start }) => id === 'koreas' && start >= end && start - end < 2);
}

function goesOnFrom(group: Mention, { kind, start, country }: Mention): boolean {
  return kind === 'role' && country !== undefined && start > group.start && start - group.end < 8;
}

/** The state that is the subject of a sentence, alone. */
function landOf(parsed: Parsed | undefined): string | undefined {
  const verb = parsed?.verbs.find((one) => one.kind === 'finite');
  const [who, more] = parsed === undefined || verb === undefined ? [] : subjectOf(parsed, verb).mentions;
  return more === undefined && (who?.kind === 'country' || who?.kind === 'body') ? who.country : undefined;
}

/** "Its economy minister" at the start of a sentence. */
function opensWithIts({ tokens, mentionOf }: Parsed, { kind, start }: Mention): boolean {
  if (kind !== 'role' || tokens[0]?.word !== 'its' || start > 4) return false;
  return mentionOf.findIndex((one) => one !== undefined) === start;
}

function toParticipant(
  parsed: Parsed,
  mention: Mention,
  text: string,
  day: string | null,
  resolvedBy: Participant['resolvedBy'],
): Participant {
  const { start, end } = spanOf(parsed, mention);
  const { id, country, sector } = knownOn(mention, day);
  // Part by part: spreading what there may be costs more than all else here.
  const participant = { name: nameOf(text, start, end) } as Participant;
  if (id !== undefined) participant.id = id;
  if (country !== undefined) participant.country = country;
  if (sector !== undefined) participant.sector = sector;
  participant.start = start;
  participant.end = end;
  participant.resolvedBy = mention.home === true && resolvedBy === 'text' ? 'home' : resolvedBy;
  return participant;
}

/** As printed; «страны „Большой семёрки“» with the mark that closes it. */
function nameOf(text: string, start: number, end: number): string {
  const name = text.slice(start, end);
  const next = text.charAt(end);
  const close = CLOSES[next];
  return close?.test(name) && !name.includes(next) ? name + next : name;
}

/** By a closing mark those that open what it closes. */
const CLOSES: Record<string, RegExp> = { '»': /«/, '“': /„/, '”': /“/ };

type Known = Pick<Mention, 'id' | 'country' | 'sector' | 'terms'>;

/** Who is meant on a day: of several of one name the one in office, else the one who was last; and what office gives them. */
function knownOn(mention: Mention, day: string | null): Pick<Known, 'id' | 'country' | 'sector'> {
  const who = mention.namesakes.length === 0 || day === null ? mention : lastInOffice(mention, day);
  const { id, country, sector, terms } = who;
  if (terms.length === 0) return { id, country, sector };
  const office = day === null ? terms.at(-1) : terms.findLast((term) => isWithin(term, day));
  return {
    id,
    country: office?.international === true ? undefined : country,
    sector: day === null || office !== undefined ? sector : undefined,
  };
}

function lastInOffice(mention: Mention, day: string): Known {
  const all: Known[] = [mention, ...mention.namesakes];
  const inOffice = all.find(({ terms }) => terms.some((term) => isWithin(term, day)));
  if (inOffice !== undefined) return inOffice;
  const began = ({ terms }: Known) =>
    terms.reduce((latest, { from = '' }) => (from <= day && from > latest ? from : latest), '');
  return all.reduce((best, one) => (began(one) > began(best) ? one : best));
}

function isWithin({ from, to }: Term, day: string): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

function spanOf({ tokens }: Parsed, mention: Mention): { start: number; end: number } {
  return { start: tokens[mention.start]?.start ?? 0, end: tokens[mention.end - 1]?.end ?? 0 };
}

function wordOf({ tokens }: Parsed, { end }: Mention): string {
  return tokens[end - 1]?.word ?? '';
}

/** "The council", and nothing more of it. */
function isBareHead({ tokens, slavic }: Parsed, { start, end, plural }: Mention): boolean {
  return !slavic && !plural && end - start === 1 && tokens[start - 1]?.word === 'the' && tokens[end]?.word !== 'of';
}
