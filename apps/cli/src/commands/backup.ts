import { resolve } from 'node:path';
import { speak } from '../messages.ts';
import { withArchive } from '../open-archive.ts';
import { write } from '../output.ts';
import { cleanLine } from '../text/clean.ts';
import { printJson } from './print-list.ts';
import type { Call } from './table.ts';

export async function run({ arguments: [path = ''], options }: Call): Promise<void> {
  const file = resolve(path);
  const { bytes } = await withArchive(options, (archive) => archive.backup(file));
  if (options.json) return printJson({ file, bytes });
  const { t } = await speak(options.lang);
  await write(`${t('backup.summary', { file: cleanLine(file), size: (bytes / 1e6).toFixed(1) })}\n`);
}
