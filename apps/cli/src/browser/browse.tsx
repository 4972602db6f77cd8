import type { Archive } from '@letapis/archive';
import { render } from 'ink';
import type { Colours } from '../text/styled.ts';
import { App } from './app.tsx';
import type { State } from './state.ts';

/** Opens the browser on the alternate screen, and gives the screen back when it is left. */
export async function browse(archive: Archive, start: Pick<State, 'speech' | 'name'>, colours: Colours): Promise<void> {
  const app = render(<App archive={archive} start={start} colours={colours} />, {
    alternateScreen: true,
    incrementalRendering: true,
    exitOnCtrlC: false,
  });
  await app.waitUntilExit();
}
