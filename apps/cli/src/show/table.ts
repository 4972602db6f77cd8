import type { Terminal } from '../terminal.ts';
import { fitLine, type Line, paint, plain, type Span } from '../text/styled.ts';
import { width } from '../text/width.ts';

/** Rows of cells as aligned columns; the last column runs free in a pipe and is cut to the window on a terminal. */
export function renderTable(rows: readonly Line[], terminal: Terminal, most = 36): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, Math.min(most, width(cell.text)));
    });
  }
  return rows
    .map((row) => {
      const line = row.flatMap((cell, column): Span[] => {
        const last = column === row.length - 1;
        return last ? [cell] : [...fitLine([cell], widths[column] ?? 0), { text: '  ' }];
      });
      if (!terminal.tty) return paint(trimEnd(line), terminal.colours);
      const cut = width(plain(line)) > terminal.window ? fitLine(line, terminal.window) : line;
      return paint(trimEnd(cut), terminal.colours);
    })
    .map((line) => `${line}\n`)
    .join('');
}

function trimEnd(line: Line): Line {
  const last = line.at(-1);
  return last ? [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }] : line;
}
