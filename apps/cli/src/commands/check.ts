import { Ended, exitCodeOf } from '../failure.ts';
import { speak } from '../messages.ts';
import { withArchive } from '../open-archive.ts';
import { write, writeError } from '../output.ts';
import { cleanLine } from '../text/clean.ts';
import { printJson } from './print-list.ts';
import type { Call } from './table.ts';

export async function run({ options }: Call): Promise<void> {
  const { damage, ...counts } = await withArchive(options, (archive) => archive.check());
  const { t } = await speak(options.lang);
  if (options.json) await printJson({ ...counts, damage });
  else if (damage.length === 0) await write(`${t('check.whole', counts)}\n`);
  else {
    await write(
      damage.map(({ what, subject, message }) => `${what}  ${cleanLine(subject)}  ${cleanLine(message)}\n`).join(''),
    );
    writeError(t('check.damaged', { count: damage.length }));
  }
  if (damage.length > 0) throw new Ended(exitCodeOf('archive.unreadable'));
}
