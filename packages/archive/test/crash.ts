import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addElsewhere } from './elsewhere.ts';
import { everything } from './everything.ts';
import { writePages } from './harbour-pages.ts';

/** `npm run e2e` tries 50. */
const MOMENTS = Number(process.env.CRASH_MOMENTS ?? 10);
/** An archive is killed so many times in a row before it is let finish. */
const IN_A_ROW = 5;

/** Kills ingests at random moments, and holds what comes of it against an ingest that nothing disturbed. */
export function crashes(newLocation: () => Promise<string>): void {
  let folder: string;
  let pages: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'letapis-'));
    pages = join(folder, 'pages');
    await writePages(pages);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test(
    `an ingest killed at ${MOMENTS} random moments and run again leaves what an undisturbed one does`,
    async () => {
      const undisturbed = await newLocation();
      const whole = await addElsewhere(undisturbed, [pages]);
      expect(whole.errors).toBe('');
      const expected = await everything(undisturbed);
      expect(expected.checked).toMatchObject({ waiting: 0, damage: [] });

      const seed = Date.now();
      console.log(`killed at moments of seed ${seed}, from 0 to ${Math.round(whole.milliseconds)} ms`);
      // From the opening over the keeping and parsing of sources to the end.
      const moments = fc.sample(fc.double({ min: 0, max: whole.milliseconds, noNaN: true }), {
        numRuns: MOMENTS,
        seed,
      });
      for (let at = 0; at < moments.length; at += IN_A_ROW) {
        const location = await newLocation();
        for (const moment of moments.slice(at, at + IN_A_ROW)) {
          const { errors } = await addElsewhere(location, [pages], moment);
          expect(errors, `seed ${seed}, moment ${at}`).toBe('');
        }
        const { errors } = await addElsewhere(location, [pages]);
        expect(errors).toBe('');
        expect(await everything(location), `seed ${seed}, moments ${at} to ${at + IN_A_ROW}`).toEqual(expected);
      }
    },
    MOMENTS * 20_000,
  );
}
