import { CompiledQuery, type Transaction } from 'kysely';
import { PgBoss } from 'pg-boss';
import type { Parse } from '../archive.ts';
import type { Jobs } from '../jobs.ts';
import { distinct, resume } from '../sql/add.ts';
import { batches } from '../sql/batches.ts';
import { keep } from '../sql/keep.ts';
import { parserFor } from '../sql/own-actors.ts';
import type { Schema } from '../sql/schema.ts';
import { connect } from './connection.ts';
import { withoutPassword } from './location.ts';
import { migrate } from './migrations.ts';
import { guarded, problemOf } from './problems.ts';

/** Of the tables that pg-boss makes for itself in the archive's database. */
const SCHEMA = 'letapis_jobs';
const QUEUE = 'parse';
/** Sources of one job. */
const TOGETHER = 16;
/** Numbers of sources that wait. */
type Job = { sources: number[] };

export async function openPostgresJobs(
  url: string,
  { parse, patience = 60_000 }: { parse?: Parse; patience?: number } = {},
): Promise<Jobs> {
  const subject = withoutPassword(url);
  const db = connect(url, patience);
  const parser = parserFor(db, parse);
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'letapis',
    schema: SCHEMA,
    max: 3,
    schedule: false,
    // How soon it is seen that a worker has died, which must have said nothing for `heartbeatSeconds`.
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
  });
  let onProblem: (problem: unknown) => void = () => {};
  boss.on('error', (error) => onProblem(problemOf(error, subject)));
  try {
    await migrate(db, subject);
    await guarded(() => boss.start(), subject);
    const retries = { retryLimit: 10, retryDelay: 1, retryBackoff: true, retryDelayMax: 60 };
    await guarded(
      () => boss.createQueue(QUEUE, { heartbeatSeconds: 10, deleteAfterSeconds: 86_400, ...retries }),
      subject,
    );
  } catch (error) {
    await db.destroy();
    await boss.stop({ graceful: false }).catch(() => {});
    throw error;
  }

  return {
    async hand(sources) {
      const handed = { waiting: 0, unchanged: 0 };
      for (const batch of distinct(sources)) {
        await db.transaction().execute(async (trx) => {
          const ids = (await keep(trx, batch)).flatMap((row) => ('status' in row ? [] : row.id));
          handed.waiting += ids.length;
          handed.unchanged += batch.length - ids.length;
          const jobs = [...batches(ids, TOGETHER)].map((some) => ({ data: { sources: some } satisfies Job }));
          if (jobs.length > 0) await boss.insert(QUEUE, jobs, { db: within(trx) });
        });
      }
      return handed;
    },
    async work(onAdded, told) {
      onProblem = told;
      const writer = { db, ...(await parser()) };
      // Two at a time: as long as there are as many, it goes on without a pause.
      const polling = { batchSize: 2, burstWhenBatchFull: true, pollingIntervalSeconds: 0.5 };
      await boss.work<Job>(QUEUE, polling, async (jobs) => {
        for (const { data } of jobs) for (const added of await resume(writer, data.sources)) onAdded(added);
      });
    },
    async close() {
      await boss.stop({ graceful: true, timeout: 60_000 });
      await db.destroy();
    },
  };
}

/** Lets pg-boss write in a transaction of ours. */
const within = (trx: Transaction<Schema>) => ({
  executeSql: async (text: string, values: unknown[] = []) => ({
    rows: [...(await trx.executeQuery(CompiledQuery.raw(text, values))).rows],
  }),
});
