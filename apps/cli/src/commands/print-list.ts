import type { Page } from '@letapis/archive';
import { type Speech, speak } from '../messages.ts';
import type { Options } from '../options.ts';
import { write, writeError } from '../output.ts';
import { renderTable } from '../show/table.ts';
import { type Terminal, terminalOf } from '../terminal.ts';
import { safeJson } from '../text/clean.ts';
import type { Line } from '../text/styled.ts';

/** What a list is shown with. */
export type Showing = Speech & { terminal: Terminal };

export async function printJson(value: unknown): Promise<void> {
  await write(`${safeJson(value, 2)}\n`);
}

/** A page of a list as columns; how much there is, and how to go on, is said on stderr. */
export async function printPage<T>(
  options: Options,
  page: Page<T>,
  kind: 'articles' | 'events' | 'situations' | 'hits',
  rows: (items: T[], showing: Showing) => Line[],
): Promise<void> {
  const showing = { ...(await speak(options.lang)), terminal: terminalOf(options) };
  await write(renderTable(rows(page.items, showing), showing.terminal));
  const { t } = showing;
  writeError(t(`list.${kind}`, { shown: page.items.length, total: page.total }));
  if (page.next !== undefined) writeError(t('list.next', { cursor: page.next }));
}
