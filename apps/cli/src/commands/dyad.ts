import type { DyadRow } from '@letapis/archive';
import { formatEdtf } from '@letapis/core/exchange';
import { type Speech, speak } from '../messages.ts';
import { withArchive } from '../open-archive.ts';
import { write, writeError } from '../output.ts';
import { renderTable } from '../show/table.ts';
import { terminalOf } from '../terminal.ts';
import type { Line } from '../text/styled.ts';
import { printJson } from './print-list.ts';
import type { Call } from './table.ts';

export async function run({ arguments: [from = '', to = ''], options }: Call): Promise<void> {
  const rows = await withArchive(options, (archive) => archive.dyad(from, to));
  if (options.json) return await printJson(rows);
  const speech = await speak(options.lang);
  const months = Map.groupBy(rows, ({ month }) => month);
  const lines = [...months].map(([month, rows]) => monthLine(month, rows, speech));
  await write(renderTable(lines, terminalOf(options)));
  writeError(speech.t('list.happenings', { count: total(rows) }));
}

const total = (rows: readonly DyadRow[]) => rows.reduce((sum, { happenings }) => sum + happenings, 0);

/** The mean of what has a score; null when nothing has. */
function meanScore(rows: readonly DyadRow[]): number | null {
  const scored = rows.flatMap(({ score, happenings }) => (score === null ? [] : { score, happenings }));
  const count = scored.reduce((sum, { happenings }) => sum + happenings, 0);
  return count === 0 ? null : scored.reduce((sum, { score, happenings }) => sum + score * happenings, 0) / count;
}

function monthLine(month: string | null, rows: readonly DyadRow[], { t, locale }: Speech): Line {
  const mean = meanScore(rows);
  const signed = new Intl.NumberFormat(locale, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const kinds = [...rows].sort((a, b) => b.happenings - a.happenings);
  return [
    { text: month === null ? t('dyad.undated') : formatEdtf(month, locale), style: 'date' },
    { text: String(total(rows)) },
    mean === null
      ? { text: '', style: 'dim' }
      : { text: signed.format(mean), style: mean < 0 ? 'deteriorated' : 'improved' },
    { text: kinds.map(({ type, happenings }) => `${t(`words.eventType.${type}`)} ${happenings}`).join(', ') },
  ];
}
