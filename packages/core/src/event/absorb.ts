import type { Mention, Sentence } from './mention.ts';
import type { Sector } from './plover.ts';

/** Makes one actor of two words for it: "Russian" + "president". `genitive`: the second only says whose the first is. */
export function absorb(into: Mention, mention: Mention, sector: Sector | undefined, genitive = false): true {
  into.end = mention.end;
  into.kind = 'role';
  into.country ??= mention.country;
  into.sector = sector;
  if (!genitive) into.plural ||= mention.plural;
  // The head carries the case: «президентами Казахстана» is instrumental; an adjective agrees with its noun.
  if (!genitive) into.cases = into.cases & mention.cases || mention.cases;
  if (into.id !== undefined && into.id === into.country) into.id = undefined;
  return true;
}

/** The same where the second names who it is: "President" + "Putin". */
export function absorbName(into: Mention, mention: Mention): true {
  const { end, kind, id, country, sector, terms, namesakes, cases, plural } = mention;
  Object.assign(into, {
    end,
    kind,
    id,
    sector,
    terms,
    namesakes,
    cases,
    // «Глава дипломатии ЕС Кая Каллас»: in that office of no state.
    country:
      into.id !== undefined && into.kind === 'role' && into.country === undefined
        ? undefined
        : (country ?? into.country),
    plural: kind === 'body' && plural,
  });
  return true;
}

/** Only the second acts: "the Moscow-led CSTO". */
export function replace(into: Mention, mention: Mention): true {
  const { start } = into;
  Object.assign(into, mention, { start });
  return true;
}

/** "Council of the EU": the body says whose it is. */
export function absorbBody(sentence: Sentence, into: Mention, mention: Mention, genitive: boolean): true {
  // «сотрудники ФСБ»: who serves in it is of its kind.
  const staff = STAFF.test(sentence.tokens[into.end - 1]?.word ?? '');
  const sector = staff ? (mention.sector ?? into.sector) : into.sector;
  const id = into.id ?? mention.id;
  absorb(into, mention, sector, genitive);
  into.id = id;
  return true;
}

const STAFF = /^(?:сотрудни|супрацоўні|бойц|боец|байц|агент|офицер|афіцэр)/;
