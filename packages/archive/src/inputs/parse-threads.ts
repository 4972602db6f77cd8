import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type ActorsFile, type Annotated, Problem, type Source } from '@letapis/core';
import { parseSource } from '@letapis/core/parse-source';

/** Actors and words of the archive's own. */
export type Own = { actors?: ActorsFile };

/** What a thread is given; `own` only where it is another than before. */
export type Question = { source: Source; own?: Own };

/** What a thread answers: the article, why the source is refused, or a fault of the program. */
export type Answer = { annotated: Annotated } | { problem: ConstructorParameters<typeof Problem> } | { fault: unknown };

type Job = {
  source: Source;
  own: Own | undefined;
  done: (annotated: Annotated) => void;
  failed: (error: unknown) => void;
};

/** As many sources are parsed sooner than threads are ready and have read their lexicons. */
const FEW = 128;

export type ThreadOptions = {
  /** No more threads than this. */
  most?: number;
  /** How many sources are parsed before there are threads. */
  few?: number;
  /** What a thread runs. */
  script?: URL;
};

const WORKER = new URL(`./parse-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/**
 * Parses sources on threads of their own, as many as the machine has processors; the first few on this one. Whoever asks
 * bounds the memory by how many it asks for at once. When a thread dies, the source that it was at fails and the
 * others go on. Idle threads do not keep the program running.
 */
export class ParseThreads {
  private readonly queue: Job[] = [];
  private readonly idle: Worker[] = [];
  private readonly busy = new Map<Worker, Job>();
  /** What each thread knows of the archive's own: a lexicon is made once, not for each source. */
  private readonly told = new WeakMap<Worker, Own>();
  private readonly most: number;
  private readonly script: URL;
  /** Sources that this thread may still parse itself. */
  private left: number;
  private waits = false;

  constructor({ most = availableParallelism(), few = FEW, script = WORKER }: ThreadOptions = {}) {
    this.most = most;
    this.script = script;
    this.left = few;
  }

  /** The whole way from a source to its events. Rejects with a `Problem` when the source cannot be read. */
  readonly parse = (source: Source, own?: Own): Promise<Annotated> =>
    new Promise((done, failed) => {
      this.queue.push({ source, own, done, failed });
      // By then all that is asked for at once is known.
      if (!this.waits) queueMicrotask(() => this.start());
      this.waits = true;
    });

  /** Ends the threads; what they are at fails. */
  async close(): Promise<void> {
    for (const { failed } of this.queue.splice(0)) failed(new Error('The threads were ended.'));
    const workers = [...this.idle, ...this.busy.keys()];
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  private start(): void {
    this.waits = false;
    if (this.most < 2 || this.queue.length <= this.left) {
      this.left -= this.queue.length;
      for (const { source, own, done, failed } of this.queue.splice(0)) parseSource(source, own).then(done, failed);
      return;
    }
    while (this.queue.length > 0 && (this.idle.length > 0 || this.busy.size < this.most)) {
      this.next(this.idle.pop() ?? this.thread());
    }
  }

  private thread(): Worker {
    const worker = new Worker(this.script);
    worker.on('message', (answer: Answer) => {
      const job = this.busy.get(worker);
      this.busy.delete(worker);
      if (job) settle(job, answer);
      this.next(worker);
    });
    worker.on('error', (error) => this.lose(worker, error));
    worker.on('exit', (code) => this.lose(worker, new Error(`A thread ended with ${code}.`)));
    return worker;
  }

  private next(worker: Worker): void {
    const job = this.queue.shift();
    if (job === undefined) {
      worker.unref();
      this.idle.push(worker);
      return;
    }
    this.busy.set(worker, job);
    worker.ref();
    const { source, own = {} } = job;
    const known = this.told.get(worker)?.actors === own.actors;
    this.told.set(worker, own);
    worker.postMessage((known ? { source } : { source, own }) satisfies Question);
  }

  private lose(worker: Worker, error: unknown): void {
    const at = this.idle.indexOf(worker);
    if (at >= 0) this.idle.splice(at, 1);
    const job = this.busy.get(worker);
    this.busy.delete(worker);
    job?.failed(error);
    if (job && this.queue.length > 0) this.next(this.thread());
  }
}

function settle(job: Job, answer: Answer): void {
  if ('annotated' in answer) job.done(answer.annotated);
  else job.failed('problem' in answer ? new Problem(...answer.problem) : answer.fault);
}
