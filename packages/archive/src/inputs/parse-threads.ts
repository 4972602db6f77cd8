import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type ActorsFile, type EventOptions, Problem, type Source } from '@letapis/core';
import { parseSource } from '@letapis/core/parse-source';
import { type Prepared, prepare } from '../sql/prepare.ts';

/** What a thread answers: all that is stored of a source, why the source is refused, or a fault of the program. */
export type Answer = { prepared: Prepared } | { problem: ConstructorParameters<typeof Problem> } | { fault: unknown };

type NamedSource = Source & { name: string };

/**
 * What a thread is told: a source to be answered for, in the order in which they come; or, for those that follow, the JSON
 * of the archive's own actors and words, empty when there are none.
 */
export type Question = { source: NamedSource } | { own: string };

type Job = {
  source: NamedSource;
  own: string;
  options: EventOptions;
  done: (prepared: Prepared) => void;
  failed: (error: unknown) => void;
};

/** A thread with what it was asked and has not answered yet, and the actors and words that it was told of last. */
type Thread = { worker: Worker; asked: Job[]; own: string; error: unknown };

/** One processor is left to storing. */
const worthwhile = (processors: number): number => processors - 1;

/** As many sources are parsed sooner than threads are ready and have read their lexicons. */
const FEW = 128;

export type ThreadOptions = {
  /** No more threads than this. */
  most?: number;
  /** How many sources are parsed before there are threads, or while they start. */
  few?: number;
  /** What a thread runs. */
  script?: URL;
};

const WORKER = new URL(`./parse-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/**
 * Parses sources and prepares what is stored of them on threads of their own, where the machine has more than one
 * processor; the first few on this one. A thread is given all its sources at once, so that it goes on while this one is
 * busy storing; whoever asks bounds the memory by how many it asks for at once. When a thread dies, the source that it was
 * at fails and the others go on. Idle threads do not keep the program running.
 */
export class ParseThreads {
  private readonly queue: Job[] = [];
  private readonly threads = new Set<Thread>();
  private readonly most: number;
  private readonly script: URL;
  /** Sources that this thread may still parse itself. */
  private left: number;
  private waits = false;
  private own: { actors: ActorsFile; json: string } | undefined;

  constructor({ most = worthwhile(availableParallelism()), few = FEW, script = WORKER }: ThreadOptions = {}) {
    this.most = most;
    this.script = script;
    this.left = few;
  }

  /** From a source to all that is stored of it. Rejects with a `Problem` when the source cannot be read. */
  readonly parse = (source: NamedSource, options: EventOptions = {}): Promise<Prepared> =>
    new Promise((done, failed) => {
      this.queue.push({ source, own: this.written(options), options, done, failed });
      // By then all that is asked for at once is known.
      if (!this.waits) queueMicrotask(() => this.start());
      this.waits = true;
    });

  /** Ends the threads; what they are at fails. */
  async close(): Promise<void> {
    const ended = [...this.threads];
    this.threads.clear();
    for (const { failed } of [...this.queue.splice(0), ...ended.flatMap(({ asked }) => asked.splice(0))]) {
      failed(new Error('The threads were ended.'));
    }
    await Promise.all(ended.map(({ worker }) => worker.terminate()));
  }

  private start(): void {
    this.waits = false;
    const jobs = this.queue.splice(0);
    const mine = jobs.splice(0, this.most < 1 ? jobs.length : this.left);
    this.left -= mine.length;
    for (const job of jobs) this.ask(this.leastBusy(), job);
    for (const { source, options, done, failed } of mine) {
      parseSource(source, options)
        .then((annotated) => prepare(annotated, source.name))
        .then(done, failed);
    }
  }

  /** The same object is written once. */
  private written({ actors }: EventOptions): string {
    if (actors === undefined) return '';
    if (this.own?.actors !== actors) this.own = { actors, json: JSON.stringify(actors) };
    return this.own.json;
  }

  private leastBusy(): Thread {
    let least: Thread | undefined;
    for (const thread of this.threads) if (!least || thread.asked.length < least.asked.length) least = thread;
    return least && (least.asked.length === 0 || this.threads.size >= this.most) ? least : this.newThread();
  }

  private newThread(): Thread {
    const worker = new Worker(this.script);
    const thread: Thread = { worker, asked: [], own: '', error: undefined };
    this.threads.add(thread);
    worker.on('message', (answer: Answer) => {
      const job = thread.asked.shift();
      if (thread.asked.length === 0) worker.unref();
      if (job) settle(job, answer);
    });
    worker.on('error', (error) => {
      thread.error = error;
    });
    // All that it answered has come by then.
    worker.on('exit', (code) => this.lose(thread, thread.error ?? new Error(`A thread ended with ${code}.`)));
    return thread;
  }

  private ask(thread: Thread, job: Job): void {
    const { worker, asked } = thread;
    if (asked.length === 0) worker.ref();
    asked.push(job);
    if (job.own !== thread.own) worker.postMessage({ own: job.own } satisfies Question);
    thread.own = job.own;
    worker.postMessage({ source: job.source } satisfies Question);
  }

  private lose(thread: Thread, error: unknown): void {
    this.threads.delete(thread);
    const [at, ...others] = thread.asked.splice(0);
    at?.failed(error);
    for (const job of others) this.ask(this.leastBusy(), job);
  }
}

function settle(job: Job, answer: Answer): void {
  if ('prepared' in answer) job.done(answer.prepared);
  else job.failed('problem' in answer ? new Problem(...answer.problem) : answer.fault);
}
