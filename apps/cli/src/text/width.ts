import stringWidth from 'string-width';

/** Characters that take one column everywhere; anything else is measured with care. */
const NARROW =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25fc]*$/;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Columns that clean text takes on a terminal. */
export function width(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/** The longest beginning of `text` that fits `columns`, at least one grapheme. */
export function head(text: string, columns: number): string {
  if (NARROW.test(text)) return text.slice(0, Math.max(1, columns));
  let used = 0;
  let end = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    used += stringWidth(segment);
    if (used > columns && end > 0) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** `text` in at most `columns`, with an ellipsis where something was cut. */
export function fit(text: string, columns: number): string {
  if (columns <= 0) return '';
  if (width(text) <= columns) return text;
  const start = columns === 1 ? '' : head(text, columns - 1);
  return width(start) < columns ? `${start.trimEnd()}…` : '…';
}

/** `text` filled with spaces, or cut, to exactly `columns`. */
export function pad(text: string, columns: number, align: 'left' | 'right' = 'left'): string {
  const fitted = fit(text, columns);
  const space = ' '.repeat(Math.max(0, columns - width(fitted)));
  return align === 'left' ? fitted + space : space + fitted;
}

export type Range = { start: number; end: number };

/**
 * Breaks a line of text at spaces into ranges that fit `columns`, from the second line on `laterColumns`;
 * a longer word is broken where it must. A line is filled from where its text begins.
 */
export function wrap(text: string, columns: number, laterColumns = columns): Range[] {
  const lines: Range[] = [];
  let line: (Range & { used: number }) | undefined;
  const room = () => Math.max(1, lines.length === 0 ? columns : laterColumns);
  for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) {
    const needed = width(word);
    if (line) {
      const gap = index - line.end;
      if (line.used + gap + needed <= room()) {
        line.used += gap + needed;
        line.end = index + word.length;
        continue;
      }
      lines.push(line);
    }
    // Spaces before the first word are part of the first line.
    const lead: number = lines.length === 0 ? index : 0;
    line = { start: index - lead, end: index + word.length, used: lead + needed };
    while (line.used > room()) {
      const part = head(text.slice(line.start, line.end), room());
      if (part.length === line.end - line.start) break;
      const end: number = line.start + part.length;
      lines.push({ start: line.start, end });
      line = { start: end, end: line.end, used: width(text.slice(end, line.end)) };
    }
  }
  if (line) lines.push(line);
  return lines.map(({ start, end }) => ({ start, end }));
}
