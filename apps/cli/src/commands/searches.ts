import { Problem } from '@letapis/core';
import { speak } from '../messages.ts';
import { withArchive } from '../open-archive.ts';
import { write, writeError } from '../output.ts';
import { renderTable } from '../show/table.ts';
import { terminalOf } from '../terminal.ts';
import { cleanLine } from '../text/clean.ts';
import type { Line } from '../text/styled.ts';
import { printJson } from './print-list.ts';
import type { Call } from './table.ts';

/** The queries that are kept, or one of them forgotten. */
export async function run({ options }: Call): Promise<void> {
  const { forget } = options;
  const saved = await withArchive(
    options,
    async (archive) => {
      if (forget !== undefined && !(await archive.forgetSearch(forget))) throw noSuchSearch(forget);
      return await archive.savedSearches();
    },
    { writes: forget !== undefined },
  );
  if (options.json) return await printJson(saved);
  const lines = saved.map(
    ({ name, query }): Line => [{ text: cleanLine(`@${name}`), style: 'title' }, { text: cleanLine(query) }],
  );
  await write(renderTable(lines, terminalOf(options)));
  if (saved.length === 0) writeError((await speak(options.lang)).t('list.none'));
}

export const noSuchSearch = (name: string) =>
  new Problem('query.invalid', 'There is no search of this name; "letapis searches" lists them.', { subject: name });
