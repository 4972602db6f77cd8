import { endsSentence, Line } from './lines.ts';

// A bullet, a dash or a number before the text of an item.
const BULLET = /^([•●○◦▪■□‣⁃∙·►▸✓*]|[-–—])\s+(?=\S)/;
const NUMBER = /^(\(?(?:\d{1,2}|[a-zа-я])[.)])\s+(?=\S)/i;

/** A numbered list goes on over so many lines of other kinds, headings between its parts for instance. */
const REACH = 12;

type Mark = { text: string; rest: string; kind: 'bullet' | 'dash' | 'number' };

/**
 * Marks the items of lists. A dash or a number makes an item only in company: a dialogue's dash
 * and a sentence that begins with a number are not lists.
 */
export function markLists(lines: readonly Line[]): Line[] {
  const marks = lines.map(markOf);
  const counted = countedOn(marks);
  const announced = announcedDashes(lines, marks);
  return lines.map((line, index) => {
    const mark = marks[index];
    if (!mark) return line;
    const company = marks[index - 1]?.kind === mark.kind || marks[index + 1]?.kind === mark.kind;
    const introduced = lines[index - 1]?.text.endsWith(':') ?? false;
    if (mark.kind !== 'bullet' && !company && !introduced && !counted.has(index)) return line;
    // Between dashes stands direct speech as well: whole sentences that no colon announces.
    const maySpeak = /^\p{Lu}/u.test(mark.rest) && !line.text.endsWith(';') && endsSentence(line.text);
    if (mark.kind === 'dash' && maySpeak && !announced.has(index)) return line;
    return new Line(mark.rest, line.apart, mark.text);
  });
}

function markOf({ text }: Line): Mark | undefined {
  const sure = BULLET.exec(text);
  const found = sure ?? NUMBER.exec(text);
  if (!found) return undefined;
  const mark = found[1] ?? '';
  const kind = !sure ? 'number' : /[-–—]/.test(mark) ? 'dash' : 'bullet';
  return { text: mark, rest: text.slice(found[0].length), kind };
}

/** Numbers that go on counting from an item above, or are gone on from below, with headings between. */
function countedOn(marks: readonly (Mark | undefined)[]): Set<number> {
  const counted = new Set<number>();
  let last: { index: number; value: number } | undefined;
  for (const [index, mark] of marks.entries()) {
    const value = mark?.kind === 'number' ? Number.parseInt(mark.text.replace('(', ''), 10) : Number.NaN;
    if (Number.isNaN(value)) continue;
    if (last && value === last.value + 1 && index - last.index <= REACH) counted.add(last.index).add(index);
    last = { index, value };
  }
  return counted;
}

/** Dashes of one list behind a colon, or in which some item is no sentence. */
function announcedDashes(lines: readonly Line[], marks: readonly (Mark | undefined)[]): Set<number> {
  const announced = new Set<number>();
  for (let start = 0; start < lines.length; start++) {
    if (marks[start]?.kind !== 'dash') continue;
    let end = start;
    let items = lines[start - 1]?.text.endsWith(':') ?? false;
    for (; marks[end]?.kind === 'dash'; end++) items ||= lines[end]?.text.endsWith(';') ?? false;
    for (let at = start; items && at < end; at++) announced.add(at);
    start = end;
  }
  return announced;
}
