import type { Options } from './options.ts';
import type { Colours } from './text/styled.ts';

/** What the stream that is written to can show. */
export type Terminal = {
  tty: boolean;
  colours: Colours;
  /** Columns of the window. */
  window: number;
  /** Columns that running text is set in: not wider than one reads well. */
  columns: number;
};

const PAGE = 100;

export function terminalOf(options: Options, stream: NodeJS.WriteStream = process.stdout): Terminal {
  const tty = stream.isTTY === true;
  const wanted = options.color !== false && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  const window = tty ? stream.columns || 80 : PAGE;
  return { tty, colours: tty && wanted ? 'all' : 'none', window, columns: Math.min(window, PAGE) };
}
