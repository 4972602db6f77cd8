import { absorb } from './absorb.ts';
import { SEATED, settleCouncil, takeAdjective, takeCity, takeHead } from './actor-slavic.ts';
import { settleDemonym, sharedNoun } from './demonym.ts';
import { ARTICLES } from './english-words.ts';
import { FORM } from './forms/english.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import { GATHERINGS, QUANTITIES, tryJoin } from './join.ts';
import { isLand } from './land.ts';
import type { Mention, Sentence } from './mention.ts';
import { isNameAt, isSurname, nameBefore, takeNames, withNames } from './unknown-name.ts';
import { withSlavicNames } from './unknown-name-slavic.ts';

/** Joins "Belarusian" + "prosecutor general" + "Koniuk", "president of Armenia", "Israel's high court" into one actor each. */
export function joinActors(sentence: Sentence): void {
  const { tokens, mentions } = sentence;
  const joined: Mention[] = [];
  for (let place = 0; place < mentions.length; place++) {
    const mention = mentions[place];
    if (mention === undefined) break;
    if (tokens[mention.end]?.glued && isHalf(sentence, mention)) continue;
    // "Spanish-language radio", "Polish-born": of no state.
    if (!sentence.slavic && tokens[mention.end]?.glued && OF_NONE.has(tokens[mention.end]?.word ?? '')) continue;
    if (!sentence.slavic && isShared(sentence, mention)) continue;
    if (!sentence.slavic && mention.kind === 'country') takeForm(sentence, mention, joined.at(-1)?.end ?? 0);
    if (sentence.slavic) joinOwned(sentence, joined);
    const before = joined.at(-1);
    if (sentence.slavic) settleCouncil(sentence, mention, mentions[place + 1]);
    if (before !== undefined && tryJoin(sentence, before, mention)) {
      if (!sentence.slavic) joinOffice(sentence, joined);
      continue;
    }
    if (sentence.slavic) joinOwned(sentence, joined);
    joined.push(mention);
  }
  if (sentence.slavic) {
    joinOwned(sentence, joined);
    for (let place = joined.length - 1; place >= 0; place--) {
      const mention = joined[place];
      if (mention?.kind !== 'role') continue;
      takeCity(sentence, mention);
      if (takeAdjective(sentence, mention, joined[place + 1])) joined.splice(place + 1, 1);
    }
  }
  if (sentence.slavic)
    for (const [place, mention] of joined.entries()) takeHead(sentence, mention, joined[place - 1]?.end ?? 0);
  else for (const mention of joined) takeSeat(sentence, mention);
  settleBrussels(sentence, joined);
  countOut(sentence, joined);
  for (let place = 0; place < joined.length; place++) {
    const mention = joined[place];
    if (mention === undefined) break;
    const floor = place > 0 ? (joined[place - 1]?.end ?? 0) : 0;
    takeNames(sentence, mention, floor, joined[place + 1]?.start ?? tokens.length);
    if (!sentence.slavic && isOfLand(sentence, mention, joined[place + 1])) {
      const [land] = joined.splice(place + 1, 1);
      Object.assign(mention, { end: land?.end, country: land?.country });
    }
    // "Signed the Washington Treaty": where it was made, and who is no side of it.
    const paper = tokens[mention.end];
    if (mention.kind === 'seat' && paper !== undefined && PAPERS.has(paper.word))
      Object.assign(mention, { kind: 'modifier', id: undefined, country: undefined });
    // "Minsk Tractor Works": a name that only begins with a state's.
    if (isLand(mention) && (isNameAt(sentence, mention.end) || isSurname(sentence, mention.end, mention.start)))
      mention.kind = 'modifier';
    // "The Geneva conference called on Syria": those who met there, and not the Swiss.
    if (mention.kind === 'seat' && GATHERINGS.has(tokens[mention.end]?.word ?? ''))
      Object.assign(mention, { kind: 'role', end: mention.end + 1, id: undefined, country: undefined, sector: 'GOV' });
    const first = sentence.slavic || mention.kind !== 'country' ? mention.start : nameBefore(sentence, mention);
    if (first < mention.start)
      Object.assign(mention, { kind: 'name', start: first, id: undefined, country: undefined });
    if (mention.kind === 'demonym' && sentence.slavic && isPredicate(sentence, mention))
      Object.assign(mention, { kind: 'modifier', id: undefined, country: undefined });
    if (mention.kind === 'demonym') settleDemonym(sentence, mention, sharedNoun(sentence, joined, place));
    if (mention.kind === 'role' && !sentence.slavic && isCompound(sentence, mention)) {
      mention.kind = 'modifier';
      // "A general strike": nobody at all.
      if (THINGS.has(tokens[mention.start]?.word ?? '')) mention.apposition = true;
    }
    // "Berg heads a team"
    if (tokens[mention.start]?.word === 'heads' && ARTICLES.has(tokens[mention.end]?.word ?? ''))
      mention.kind = 'modifier';
    // "Su-30 fighters" are no people.
    if (mention.kind === 'role' && mention.country === undefined && isBehindNumber(sentence, mention))
      mention.kind = 'modifier';
    // "The ministers of the two countries": of those that the text is on.
    const many = mention.kind === 'role' && mention.country === undefined && mention.plural;
    if (many || (mention.kind === 'group' && mention.id === 'people')) {
      const end = behindBoth(sentence, mention.end, joined[place + 1]);
      if (end > 0) {
        if (!sentence.slavic) joined.splice(place + 1, 1);
        Object.assign(mention, { kind: 'group', id: 'states', end });
      }
    }
    const after = tokens[mention.end];
    if (after?.word === "'s" && mention.kind !== 'modifier') mention.kind = 'modifier';
  }
  sentence.mentions = sentence.slavic ? withSlavicNames(sentence, joined) : withNames(sentence, joined);
}

/** Where "of the two countries", «двух стран» ends; 0 where there is no such thing. */
function behindBoth({ tokens, slavic }: Sentence, at: number, next: Mention | undefined): number {
  if (slavic) return BOTH.has(tokens[at]?.word ?? '') && STATES.has(tokens[at + 1]?.word ?? '') ? at + 2 : 0;
  const isGroup = next?.kind === 'group' && next.id === 'states' && next.start - at <= 2;
  return isGroup && tokens[at]?.word === 'of' ? next.end : 0;
}

const BOTH = new Set(['двух', 'обеих', 'обоих', 'дзвюх', 'двух', 'абедзвюх', 'абодвух']);

const STATES = new Set(['стран', 'государств', 'держав', 'соседей', 'краін', 'дзяржаў', 'суседзяў']);

/** "General Bagheri of Iran": behind the name whose general he is. */
function isOfLand({ tokens }: Sentence, { kind, country, id, end }: Mention, land: Mention | undefined): boolean {
  if (kind !== 'role' || country !== undefined || id !== undefined || !tokens[end - 1]?.capital) return false;
  if (GATHERINGS.has(tokens[end - 1]?.word ?? '')) return false;
  if (tokens[end]?.word !== 'of' || land?.kind !== 'country') return false;
  // "Minister of Foreign Affairs of Kenya"
  const at = tokens[land.start - 1]?.word === 'the' ? land.start - 2 : land.start - 1;
  return (
    at === end ||
    (tokens[at]?.word === 'of' && OFFICES.has(tokens[end - 1]?.word ?? '') && isPortfolio(tokens, end, at))
  );
}

const OFFICES = new Set(['minister', 'ministry', 'secretary', 'department']);

/** "Of Foreign Affairs", "of Economy and Trade": what an office is for. */
function isPortfolio(tokens: Sentence['tokens'], from: number, to: number): boolean {
  if (to - from > 6) return false;
  for (let at = from + 1; at < to; at++) {
    const { kind, capital, word } = tokens[at] ?? {};
    if (kind !== 'word' || !(capital || word === 'and')) return false;
  }
  return true;
}

/** «признать Крым российским»: what is said of it, and nobody. */
function isPredicate({ tokens }: Sentence, { end, cases, start }: Mention): boolean {
  if (cases === 0 || (cases & CASE.instrumental) === 0 || (cases & (CASE.nominative | CASE.genitive)) !== 0)
    return false;
  return (
    tokens[end]?.kind !== 'word' && /(?:[ыи]м|[оаея]й|[ыи]м[иі]|ім|імі)$/.test(tokens[start]?.word ?? '') && start > 2
  );
}

/** "Rwanda accused Belgium and broke with Brussels": beside its state the city is that state's. */
function settleBrussels({ tokens }: Sentence, mentions: readonly Mention[]): void {
  const seats = mentions.filter(
    ({ id, start, end }) => id === 'eu' && end - start === 1 && BRUSSELS.test(tokens[start]?.word ?? ''),
  );
  if (seats.length === 0 || !mentions.some(({ country }) => country === 'BEL')) return;
  if (mentions.some((one) => one.id === 'eu' && !seats.includes(one))) return;
  for (const one of seats) Object.assign(one, { kind: 'seat', id: undefined, country: 'BEL', sector: 'GOV' });
}

const BRUSSELS = /^(?:brussels|брюссел|брусел|брусэл)/;

/** "A court in Grodno": whose city it sits in. */
function takeSeat({ tokens, places }: Sentence, mention: Mention): void {
  // "The Congress in Buenos Aires": another state's than the name's alone.
  if (mention.kind === 'body' && mention.sector === 'LEG' && tokens[mention.end]?.word === 'in') {
    const there = places.find(({ start }) => start === mention.end + 1);
    if (there !== undefined && there.country !== mention.country)
      Object.assign(mention, { kind: 'role', id: undefined, country: there.country, end: there.end });
  }
  if (mention.kind !== 'role' || mention.country !== undefined || !SEATED.has(mention.sector ?? '')) return;
  const city = tokens[mention.end]?.word === 'in' ? places.find(({ start }) => start === mention.end + 1) : undefined;
  if (city === undefined) return;
  mention.end = city.end;
  mention.country = city.country;
}

/** Behind a number that a hyphen joins to the word before it. */
function isBehindNumber({ tokens }: Sentence, { start }: Mention): boolean {
  const before = start > 0 ? tokens[start - 1] : undefined;
  return before?.kind === 'number' && before.glued;
}

/** "Military-backed", "rebel-held": the first half of an adjective. */
function isHalf({ tokens }: Sentence, { kind, end, country }: Mention): boolean {
  return kind === 'role' && country === undefined && HALVES.has(tokens[end]?.word ?? '');
}

const OF_NONE = new Set(
  'language speaking born style educated descended origin type supplied made built designed manufactured'.split(' '),
);

const HALVES = new Set(
  'backed held controlled run dominated appointed installed sponsored supported ally aligned affiliated turned'.split(
    ' ',
  ),
);

/** "Thousands of Eritrean farmers", "a group of army officers": the number and the people are one. */
function countOut({ tokens }: Sentence, joined: Mention[]): void {
  for (let i = joined.length - 2; i >= 0; i--) {
    const [count, people] = [joined[i], joined[i + 1]];
    if (count?.kind !== 'role' || count.country !== undefined || people === undefined) continue;
    if (!QUANTITIES.has(tokens[count.end - 1]?.word ?? '') || tokens[count.end]?.word !== 'of') continue;
    if (people.kind !== 'role' || people.start - count.end > 3) continue;
    Object.assign(count, {
      end: people.end,
      id: people.id,
      country: people.country,
      sector: people.sector,
      plural: true,
    });
    joined.splice(i + 1, 1);
  }
}

/** "The head of the Belarusian government", "opponents of the Georgian ministry": whose they are is known when both words of it are. */
function joinOffice(sentence: Sentence, joined: Mention[]): void {
  const owner = joined.at(-1);
  const whole = joined.at(-2);
  if (owner?.kind !== 'role' || owner.country === undefined || whole?.kind !== 'role') return;
  if (whole.country !== undefined || owner.start - whole.end > 2) return;
  if (tryJoin(sentence, whole, owner)) joined.pop();
}

/** «сотрудники российского посольства», «глава польского МИД»: the last two are one, and the second says whose. */
function joinOwned({ tokens }: Sentence, joined: Mention[]): void {
  const owner = joined.at(-1);
  const whole = joined.at(-2);
  if (owner?.kind !== 'role' || whole?.kind !== 'role' || owner.start !== whole.end) return;
  // «командующий суданской армией»
  const commands = COMMANDS.test(tokens[whole.end - 1]?.word ?? '') && (owner.cases & CASE.instrumental) !== 0;
  if (whole.country !== undefined || owner.country === undefined) return;
  if (!commands && (owner.cases & CASE.genitive) === 0) return;
  joined.pop();
  absorb(whole, owner, whole.sector, true);
}

/** What is used to fight. */
const THINGS = new Set('drone helicopter general military tank jet warplane fighter submarine aircraft'.split(' '));

/** Who rules over what an instrumental names. */
const COMMANDS = /^(?:командующ|камандуюч|управляющ|заведующ|руководящ)/;

/** What bears the name of the city it was signed in. */
const PAPERS = new Set(
  'treaty pact accord accords agreement agreements convention protocol declaration memorandum charter act process'.split(
    ' ',
  ),
);

/** "Government meetings", "state media": the role only says what kind of thing it is. */
function isCompound({ tokens, words, nouns }: Sentence, mention: Mention): boolean {
  const next = tokens[mention.end];
  if (next?.kind !== 'word' || next.capital || next.glued || next.word === "'s") return false;
  // "Customs duties": only looks like a plural.
  if (mention.plural && tokens[mention.end - 1]?.word !== 'customs') return false;
  // "A drone attack", "military aid": one noun of two words.
  const thing = THINGS.has(tokens[mention.start]?.word ?? '');
  if (thing && nouns.some(({ start, end }) => start === mention.start && end > mention.end)) return true;
  const word = words[mention.end];
  if (tokens[mention.end - 1]?.capital && mention.end - mention.start > 1) return false;
  if (word === undefined) return !next.word.endsWith('ly');
  // "Official reports said": a second verb makes the first a noun.
  const noun = word.verbs?.some(({ form }) => (form & FORM.third) !== 0) ?? false;
  const military = tokens[mention.end - 1]?.word === 'military' && isObject(words, mention.start);
  const second = noun && (words[mention.end + 1]?.verbs !== undefined || military);
  // "An official visit": one does not "visit", but "visits".
  const bare = word.verbs?.every(({ form }) => (form & (FORM.third | FORM.past | FORM.ing)) === 0);
  const official = tokens[mention.end - 1]?.word === 'official' && bare;
  // "Military exercises": they do not exercise it.
  const drill = word.names?.noun?.classes.includes('exercise') === true;
  return word.roles === 0 && (word.verbs === undefined || second || drill || official === true);
}

/** "Bombed only military targets": behind a verb, over one word. */
function isObject(words: Sentence['words'], start: number): boolean {
  return (
    words[start - 1]?.verbs !== undefined ||
    (words[start - 1]?.names === undefined &&
      words[start - 2]?.verbs !== undefined &&
      ((words[start - 1]?.roles ?? 0) & ~ROLE.adverb) === 0)
  );
}

/** "Joined forces": no troops. */
function isShared({ tokens }: Sentence, { start, end }: Mention): boolean {
  return (
    end - start === 1 && tokens[start]?.word === 'forces' && /^join(?:s|ed|ing)?$/.test(tokens[start - 1]?.word ?? '')
  );
}

const FORMS = new Set(
  'republic kingdom commonwealth sultanate state union emirate federation principality duchy'.split(' '),
);

/** "The Socialist Republic of Vietnam": what kind of state it is belongs to its name. */
function takeForm({ tokens, words }: Sentence, mention: Mention, floor: number): void {
  const of = tokens[mention.start - 1]?.word === 'the' ? mention.start - 2 : mention.start - 1;
  const form = tokens[of - 1];
  if (tokens[of]?.word !== 'of' || of - 1 < floor || !form?.capital || !FORMS.has(form.word)) return;
  let first = of - 1;
  const isKind = (at: number) =>
    (tokens[at]?.capital === true && (words[at]?.roles ?? 0) === 0) || tokens[at]?.word === "'s";
  while (first > floor && isKind(first - 1)) first--;
  mention.start = first;
}
