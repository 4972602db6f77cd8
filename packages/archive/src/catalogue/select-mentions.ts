import type { EventFilter } from '../archive.ts';
import type { Numbers } from '../segments/columns.ts';
import { dayNumber } from '../segments/day-number.ts';
import type { Articles } from './articles.ts';
import { anyOf, type Bits, commonRows } from './bits.ts';
import type { Catalogue } from './catalogue.ts';
import type { Mentions } from './mentions.ts';
import { passing, sectionTest, shownMarks } from './tests.ts';

/**
 * `sides`: keys of which each side must have one in a mention, whoever else takes part. `once`: of each happening the
 * first mention only.
 */
export type MentionFilter = EventFilter & { sides?: readonly Iterable<string>[]; once?: boolean };

/** Numbers from 0 up. */
let every = new Uint32Array();

function everyRow(size: number): Uint32Array {
  if (every.length < size) every = Uint32Array.from({ length: size }, (_, row) => row);
  return every;
}

/**
 * One step: writes those of the rows that it keeps, in their order, which may be in their own place; how many it kept. It
 * writes each and goes on from it if it is kept: a processor does not foresee which are, and loses more by guessing.
 */
type Keep = (rows: Uint32Array, into: Uint32Array) => number;

/**
 * Calls with the rows of each segment that a filter lets through, in the order of timelines, those of a happening one
 * after the other; they are good until the call ends. `articleNumber`: that of `filter.articleId`. `sections`: ids by key.
 */
export function selectMentions(
  catalogue: Catalogue,
  filter: MentionFilter,
  { sections, articleNumber }: { sections: ReadonlyMap<string, string>; articleNumber?: number | undefined },
  each: (mentions: Mentions, rows: Uint32Array) => void,
): void {
  const { articles } = catalogue;
  if (filter.articleId !== undefined && articleNumber === undefined) return;
  const shown = shownMarks(articles, filter);
  const inSections = filter.sectionId === undefined ? undefined : sectionMarks(articles, filter.sectionId, sections);
  const sides = [...(filter.sides ?? []), ...(filter.actors ?? []).map((actor) => [actor])].map((keys) => [...keys]);
  const isOfKind = kindTest(filter);
  const isDated = filter.after !== undefined || filter.before !== undefined;
  const largest = Math.max(0, ...[...catalogue.mentions.values()].map(({ size }) => size));
  const into = new Uint32Array(largest);
  // What was added last is mostly the newest, which is asked for most.
  for (const mentions of [...catalogue.mentions.values()].reverse()) {
    const { of, size, gone } = mentions;
    if (articleNumber !== undefined && !mentions.canBeIn(articleNumber)) continue;
    const bits = sides.map((keys) => anyOf(keys.map((key) => mentions.withPerson(key))));
    if (shown) bits.push(mentions.toldIn(shown));
    const first = isDated ? onDays(mentions, filter) : bits.length > 0 ? () => commonRows(bits, into) : undefined;
    const steps = [
      ...(first ? [first] : []),
      ...(isDated ? bits.map(inBits) : []),
      ...(isOfKind
        ? [
            marked(
              of.kind.codes,
              Uint8Array.from(of.kind.values, (kind) => Number(isOfKind(kind))),
            ),
          ]
        : []),
      ...(inSections ? [marked(of.article, inSections)] : []),
      ...(articleNumber === undefined ? [] : [inArticle(of.article, articleNumber)]),
      ...(gone ? [there(gone)] : []),
      ...(filter.once ? [firstOfEach(of.happening)] : []),
    ];
    let rows = everyRow(largest).subarray(0, size);
    for (const keep of steps) rows = into.subarray(0, keep(rows, into));
    if (rows.length > 0) each(mentions, rows);
  }
}

/** Those that have days and are not over before the first or begin after the last of these. */
function onDays(mentions: Mentions, { after, before }: EventFilter): Keep {
  const from = after === undefined ? 0 : dayNumber(after);
  const to = before === undefined ? 2 ** 32 : dayNumber(before);
  const { start, end } = mentions.of;
  // The first of all steps: what it is given is every row.
  return (_, into) => {
    let count = 0;
    mentions.eachBlockOn(from, to, (first, last) => {
      for (let row = first; row < last; row++) {
        const begun = start.base + (start.at[row] ?? 0);
        if (begun === 0 || begun > to || end.base + (end.at[row] ?? 0) < from) continue;
        into[count++] = row;
      }
    });
    return count;
  };
}

function inBits(bits: Bits): Keep {
  return (rows, into) => {
    let count = 0;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      into[count] = row;
      count += ((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1;
    }
    return count;
  };
}

/** Those whose number is marked. */
function marked({ base, at: numbers }: Numbers, marks: Uint8Array): Keep {
  return (rows, into) => {
    let count = 0;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      into[count] = row;
      count += marks[base + (numbers[row] ?? 0)] ?? 0;
    }
    return count;
  };
}

/** Those of one number. */
function inArticle({ base, at: numbers }: Numbers, number: number): Keep {
  return (rows, into) => {
    let count = 0;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      into[count] = row;
      count += Number(base + (numbers[row] ?? 0) === number);
    }
    return count;
  };
}

function there(gone: Uint8Array): Keep {
  return (rows, into) => {
    let count = 0;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      into[count] = row;
      count += 1 - (gone[row] ?? 0);
    }
    return count;
  };
}

/** The first row of each happening. */
function firstOfEach({ base, at: numbers }: Numbers): Keep {
  return (rows, into) => {
    let count = 0;
    let last = -1;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      const happening = base + (numbers[row] ?? 0);
      into[count] = row;
      count += Number(happening !== last);
      last = happening;
    }
    return count;
  };
}

/** Which kinds of mentions are wanted; undefined when all are. */
function kindTest({ type, polarity, modality }: EventFilter): ((kind: string) => boolean) | undefined {
  if (type === undefined && polarity === undefined && modality === undefined) return undefined;
  return (kind) => {
    const [ofType, ofPolarity, ofModality] = kind.split(' ');
    return (
      (type === undefined || type === ofType) &&
      (polarity === undefined || polarity === ofPolarity) &&
      (modality === undefined || modality === ofModality)
    );
  };
}

/** 1 for each article of a section, by number. */
const sectionMarks = (articles: Articles, sectionId: string, sections: ReadonlyMap<string, string>): Uint8Array =>
  passing(articles, [sectionTest(articles, sections, [sectionId])]);
