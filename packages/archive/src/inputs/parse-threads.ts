import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type ActorsFile, type Annotated, type EventOptions, Problem, type Source } from '@letapis/core';
import { parseSource } from '@letapis/core/parse-source';

/** What a thread answers: the article, why the source is refused, or a fault of the program. */
export type Answer = { annotated: Annotated } | { problem: ConstructorParameters<typeof Problem> } | { fault: unknown };

/** What a thread is asked; `own` is the JSON of the archive's own actors and words, empty when there are none. */
export type Question = { source: Source; own: string };

type Job = Question & { options: EventOptions; done: (annotated: Annotated) => void; failed: (error: unknown) => void };

/**
 * One processor is left to storing. With two or three, what goes between threads costs more than a second one gives
 * (measured by bench:archive on two).
 */
const worthwhile = (processors: number): number => (processors < 4 ? 0 : processors - 1);

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
 * Parses sources on threads of their own, where the machine has processors enough; the first few on this one. Whoever asks
 * bounds the memory by how many it asks for at once. When a thread dies, the source that it was at fails and the
 * others go on. Idle threads do not keep the program running.
 */
export class ParseThreads {
  private readonly queue: Job[] = [];
  private readonly idle: Worker[] = [];
  private readonly busy = new Map<Worker, Job>();
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

  /** The whole way from a source to its events. Rejects with a `Problem` when the source cannot be read. */
  readonly parse = (source: Source, options: EventOptions = {}): Promise<Annotated> =>
    new Promise((done, failed) => {
      this.queue.push({ source, own: this.written(options), options, done, failed });
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
    if (this.most < 1 || this.queue.length <= this.left) {
      this.left -= this.queue.length;
      for (const { source, options, done, failed } of this.queue.splice(0))
        parseSource(source, options).then(done, failed);
      return;
    }
    while (this.queue.length > 0 && (this.idle.length > 0 || this.busy.size < this.most)) {
      this.next(this.idle.pop() ?? this.thread());
    }
  }

  /** The same object is written once. */
  private written({ actors }: EventOptions): string {
    if (actors === undefined) return '';
    if (this.own?.actors !== actors) this.own = { actors, json: JSON.stringify(actors) };
    return this.own.json;
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
    worker.postMessage({ source: job.source, own: job.own } satisfies Question);
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
