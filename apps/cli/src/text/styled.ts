import { pad, type Range, width, wrap } from './width.ts';

/** How a piece of text looks; the one table that piped output, colour output and the browser share. */
export const styles = {
  title: { bold: true },
  strong: { bold: true },
  lede: { italic: true },
  dim: { dim: true },
  date: { color: 'cyan' },
  improved: { color: 'green' },
  unchanged: { color: 'yellow' },
  deteriorated: { color: 'red' },
  planned: { italic: true },
  // Not struck: the words are the article's own and hold its "not".
  denied: { dim: true },
  event: { color: 'magenta' },
  hit: { color: 'yellow', bold: true },
  found: { inverse: true, bold: true },
  selected: { bold: true, color: 'cyan' },
  bar: { color: 'cyan' },
  brand: { bold: true },
  current: { bold: true, underline: true },
  key: { bold: true },
  error: { color: 'red' },
} as const satisfies Record<string, Look>;

export type Color = 'cyan' | 'green' | 'yellow' | 'red' | 'magenta';
export type Look = {
  color?: Color;
  bold?: boolean;
  italic?: boolean;
  dim?: boolean;
  inverse?: boolean;
  underline?: boolean;
};
export type Style = keyof typeof styles;

/** A run of clean text in one style; `mark` names what it stands for, so that it can be found after wrapping. */
export type Span = { text: string; style?: Style; mark?: string };
export type Line = Span[];

const COLORS: Record<Color, number> = { red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 };

/** `no-colour` keeps what is not colour: bold, italic, inverse. */
export type Colours = 'all' | 'no-colour' | 'none';

function codes(look: Look, colours: Colours): number[] {
  return [
    ...(look.bold ? [1] : []),
    ...(look.dim ? [2] : []),
    ...(look.italic ? [3] : []),
    ...(look.underline ? [4] : []),
    ...(look.inverse ? [7] : []),
    ...(look.color && colours === 'all' ? [COLORS[look.color]] : []),
  ];
}

/** One line for a stream: with ANSI codes, or the bare text. */
export function paint(line: Line, colours: Colours): string {
  return line
    .map(({ text, style }) => {
      if (!style || text === '' || colours === 'none') return text;
      const look = codes(styles[style], colours);
      return look.length > 0 ? `\x1b[${look.join(';')}m${text}\x1b[0m` : text;
    })
    .join('');
}

export const plain = (line: Line): string => line.map(({ text }) => text).join('');

/** The parts of a line that ordered ranges of its text cover, in one pass. */
export function slices(line: Line, ranges: readonly Range[]): Line[] {
  let index = 0;
  let at = 0;
  return ranges.map(({ start, end }) => {
    const out: Line = [];
    for (let span = line[index]; span; span = line[index]) {
      const from = Math.max(start - at, 0);
      const to = Math.min(end - at, span.text.length);
      if (from < to)
        out.push(from === 0 && to === span.text.length ? span : { ...span, text: span.text.slice(from, to) });
      if (at + span.text.length > end) break;
      at += span.text.length;
      index += 1;
    }
    return out;
  });
}

/** Breaks styled text into lines of at most `columns`; later lines begin with `indent` spaces. */
export function wrapLine(line: Line, columns: number, indent = 0): Line[] {
  const lines = slices(line, wrap(plain(line), columns, columns - indent));
  if (indent === 0) return lines;
  const space = { text: ' '.repeat(indent) };
  return lines.map((each, index) => (index === 0 ? each : [space, ...each]));
}

/** A line cut or filled with spaces to exactly `columns`. */
export function fitLine(line: Line, columns: number): Line {
  const used = width(plain(line));
  if (used <= columns) return used === columns ? line : [...line, { text: ' '.repeat(columns - used) }];
  const out: Line = [];
  let room = columns;
  for (const span of line) {
    const needed = width(span.text);
    if (needed < room || (needed === room && span === line.at(-1))) {
      out.push(span);
      room -= needed;
    } else {
      out.push({ ...span, text: pad(needed > room ? span.text : `${span.text} `, room) });
      return out;
    }
  }
  return out;
}
