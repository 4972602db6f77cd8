import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type ActorsFile, type EventOptions, Problem } from '@letapis/core';
import { parseSource } from '@letapis/core/parse-source';
import { type Prepared, prepare } from '../sql/prepare.ts';
import {
  type Answer,
  type NamedSource,
  newList,
  type Outcome,
  type ParseList,
  TermsIn,
  takeNext,
  takenBy,
} from './parse-list.ts';

type Job = {
  source: NamedSource;
  own: string;
  options: EventOptions;
  done: (prepared: Prepared) => void;
  failed: (error: unknown) => void;
};

/** Sources that were asked for at once; a job is undefined when it is answered. From `next` on this thread may take some. */
type Asked = { list: ParseList; jobs: (Job | undefined)[]; left: number; next: number };

type Thread = { worker: Worker; number: number; terms: TermsIn; error: unknown };

/** This thread parses too. */
const worthwhile = (processors: number): number => processors - 1;

/** What this thread is called in a list. */
const HERE = 1;

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
 * Parses sources and prepares what is stored of them on threads, where the machine has more than one processor, and on
 * this one when it has nothing else to do. All threads are told of all sources and take one after the other, so that they
 * go on while this one is busy storing; whoever asks bounds the memory by how many it asks for at once. When a thread
 * dies, the source that it was at fails and the others go on. Idle threads do not keep the program running.
 */
export class ParseThreads {
  private readonly queue: Job[] = [];
  private readonly asked = new Map<number, Asked>();
  private readonly threads = new Set<Thread>();
  private most: number;
  private readonly script: URL;
  /** Sources that this thread parses whatever else there is to do. */
  private left: number;
  private lists = 0;
  private born = HERE;
  private waits = false;
  private works = false;
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
    const jobs = [...this.asked.values()].flatMap(({ jobs }) => jobs);
    this.asked.clear();
    for (const job of [...this.queue.splice(0), ...jobs]) job?.failed(new Error('The threads were ended.'));
    await Promise.all(ended.map(({ worker }) => worker.terminate()));
  }

  private start(): void {
    this.waits = false;
    const jobs = this.queue.splice(0);
    while (jobs.length > 0) {
      const [first] = jobs;
      const other = jobs.findIndex(({ own }) => own !== first?.own);
      this.ask(jobs.splice(0, other === -1 ? jobs.length : other));
    }
    void this.work();
  }

  private ask(jobs: readonly Job[]): void {
    const sources = jobs.map(({ source }) => source);
    const list = newList(++this.lists, sources, jobs[0]?.own ?? '');
    this.asked.set(list.number, { list, jobs: [...jobs], left: jobs.length, next: 0 });
    for (const { worker } of this.threads) {
      worker.ref();
      worker.postMessage(list);
    }
    const wanted = Math.min(this.most, jobs.length - this.left);
    while (this.threads.size < wanted) this.newThread();
  }

  /** Parses on this thread what it is to parse, with a turn for others after each source. */
  private async work(): Promise<void> {
    if (this.works) return;
    this.works = true;
    for (let mine = this.takeMine(); mine; mine = this.takeMine()) {
      const { asked, at } = mine;
      const job = asked.jobs[at];
      if (job) {
        const { source, options } = job;
        const parsed = parseSource(source, options).then((annotated) => prepare(annotated, source.name));
        await parsed.then(job.done, job.failed);
        this.answer(asked, at);
      }
      await turn();
    }
    this.works = false;
  }

  /**
   * Takes what this thread is to go on with. Once there are threads it does so while two lists wait: with one, whoever asks
   * may be reading the next.
   */
  private takeMine(): { asked: Asked; at: number } | undefined {
    if (this.left <= 0 && this.most >= 1 && this.asked.size < 2) return undefined;
    for (const asked of this.asked.values()) {
      const at = takeNext(asked.list, asked.next, HERE);
      asked.next = at === undefined ? asked.list.sources.length : at + 1;
      if (at === undefined) continue;
      this.left--;
      return { asked, at };
    }
    return undefined;
  }

  /** The same object is written once. */
  private written({ actors }: EventOptions): string {
    if (actors === undefined) return '';
    if (this.own?.actors !== actors) this.own = { actors, json: JSON.stringify(actors) };
    return this.own.json;
  }

  private newThread(): void {
    const number = ++this.born;
    const worker = new Worker(this.script, { workerData: number });
    const thread: Thread = { worker, number, terms: new TermsIn(), error: undefined };
    this.threads.add(thread);
    worker.on('message', ({ list, outcomes, terms }: Answer) => {
      thread.terms.add(terms);
      const asked = this.asked.get(list);
      if (!asked) return;
      for (const [at, outcome] of outcomes) {
        const job = asked.jobs[at];
        if (job) settle(job, outcome, thread.terms.terms);
        this.answer(asked, at);
      }
    });
    worker.on('error', (error) => {
      thread.error = error;
    });
    // All that it answered has come by then.
    worker.on('exit', (code) => this.lose(thread, thread.error ?? new Error(`A thread ended with ${code}.`)));
    for (const { list } of this.asked.values()) worker.postMessage(list);
  }

  private answer(asked: Asked, at: number): void {
    if (asked.jobs[at] === undefined) return;
    asked.jobs[at] = undefined;
    if (--asked.left > 0) return;
    this.asked.delete(asked.list.number);
    if (this.asked.size === 0) for (const { worker } of this.threads) worker.unref();
  }

  /** The source that it took last fails, what else it took is asked for again. */
  private lose(thread: Thread, error: unknown): void {
    if (!this.threads.delete(thread)) return;
    let took = false;
    for (const asked of [...this.asked.values()]) {
      const taken = asked.jobs.flatMap((job, at) =>
        job && takenBy(asked.list, at) === thread.number ? [{ job, at }] : [],
      );
      taken.at(-1)?.job.failed(error);
      this.queue.push(...taken.slice(0, -1).map(({ job }) => job));
      for (const { at } of taken) this.answer(asked, at);
      took ||= taken.length > 0;
    }
    if (this.asked.size > 0) {
      // What dies before it takes anything is of no use: then all is done here.
      if (!took) this.most = 0;
      else if (this.threads.size === 0) this.newThread();
    }
    this.start();
  }
}

function settle(job: Job, outcome: Outcome, terms: readonly string[]): void {
  if ('prepared' in outcome) {
    const { text, ...rest } = outcome.prepared;
    job.done({ ...rest, text: { ...text, terms } });
  } else job.failed('problem' in outcome ? new Problem(...outcome.problem) : outcome.fault);
}
