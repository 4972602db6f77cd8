import { basename } from 'node:path';
import { openArchive, withoutPassword } from '@letapis/archive';
import { locateArchive } from '../locate.ts';
import { speak } from '../messages.ts';
import { terminalOf } from '../terminal.ts';
import type { Call } from './table.ts';

export async function run({ options }: Call): Promise<void> {
  const { location, demonstration } = locateArchive({ archive: options.archive });
  const speech = await speak(options.lang);
  const archive = await openArchive(location, { readOnly: true });
  try {
    // Ink is loaded only here.
    const { browse } = await import('../browser/browse.tsx');
    const name = demonstration ? speech.t('list.demonstration') : basename(withoutPassword(location), '.db');
    await browse(archive, { speech, name }, terminalOf(options).colours === 'all' ? 'all' : 'no-colour');
  } finally {
    await archive.close();
  }
}
