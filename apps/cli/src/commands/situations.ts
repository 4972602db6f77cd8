import type { SituationRow } from '@letapis/archive';
import { formatPeriod } from '@letapis/core/exchange';
import { type Speech, speak } from '../messages.ts';
import { findSection, withArchive } from '../open-archive.ts';
import { write } from '../output.ts';
import { renderTable } from '../show/table.ts';
import { mark } from '../show/verdict.ts';
import { terminalOf } from '../terminal.ts';
import { cleanLine } from '../text/clean.ts';
import type { Line } from '../text/styled.ts';
import { printJson } from './print-list.ts';
import type { Call } from './table.ts';

export async function run({ options }: Call): Promise<void> {
  const { rows, names } = await withArchive(options, async (archive) => {
    const { section, prefer } = options;
    const rows = await archive.situations({
      ...(section === undefined ? {} : { sectionId: await findSection(archive, section) }),
      ...(prefer === undefined ? {} : { prefer }),
    });
    const sections = await archive.sections();
    return { rows, names: new Map(sections.map(({ id, names }) => [id, names])) };
  });
  if (options.json) return await printJson(rows);
  const speech = await speak(options.lang);
  const lines = rows.map((row) => line(row, names.get(row.sectionId) ?? {}, speech));
  await write(renderTable(lines, terminalOf(options)));
}

function line(row: SituationRow, names: Record<string, string>, { t, locale }: Speech): Line {
  return [
    { text: row.articleId, style: 'dim' },
    { text: formatPeriod(row.period, locale, { length: 'short' }), style: 'date' },
    { text: cleanLine(names[row.language] ?? Object.values(names)[0] ?? row.sectionId) },
    mark(row.trend),
    { text: t(`words.trend.${row.trend}`), style: row.trend },
    { text: cleanLine(row.title), style: 'title' },
  ];
}
