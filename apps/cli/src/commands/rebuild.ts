import { openArchive } from '@letapis/archive';
import { locateArchive } from '../locate.ts';
import { speak } from '../messages.ts';
import { write } from '../output.ts';
import { ownActors } from '../own-actors.ts';
import { clearProgress, showProgress } from '../progress.ts';
import { printJson } from './print-list.ts';
import type { Call } from './table.ts';

export async function run({ options }: Call): Promise<void> {
  const { t } = await speak(options.lang);
  const actors = await ownActors(options.actors);
  const archive = await openArchive(locateArchive({ archive: options.archive }).location);
  try {
    if (actors) await archive.keepActors(actors);
    const rebuilt = await archive.rebuild(({ articles }, total) =>
      showProgress(t('add.progress', { done: articles, total: Math.max(articles, total) })),
    );
    clearProgress();
    await (options.json ? printJson(rebuilt) : write(`${t('rebuild.summary', rebuilt)}\n`));
  } finally {
    clearProgress();
    await archive.close();
  }
}
