import { parentPort, workerData } from 'node:worker_threads';
import { type ActorsFile, Problem, readActors } from '@letapis/core';
import { parseSource } from '@letapis/core/parse-source';
import { prepare } from '../sql/prepare.ts';
import { type Answer, type NamedSource, type Outcome, type ParseList, TermsOut, takeNext } from './parse-list.ts';

/** Answers that go together: each message costs both threads. */
const TOGETHER = 32;

/** One thread: parses what it takes of each list in turn, and answers with what is to be stored. */
let last = Promise.resolve();
let own = '';
let actors: ActorsFile | undefined;
const told = new TermsOut();

parentPort?.on('message', (list: ParseList) => {
  last = last.then(() => work(list));
});

async function work(list: ParseList): Promise<void> {
  // One object as long as they are the same: it is compiled once.
  if (own !== list.own) actors = list.own === '' ? undefined : readActors(list.own);
  own = list.own;
  let outcomes: Answer['outcomes'] = [];
  let terms: readonly string[] = [];
  const send = () => {
    if (outcomes.length === 0) return;
    parentPort?.postMessage({ list: list.number, outcomes, terms: told.take(terms) } satisfies Answer);
    outcomes = [];
  };
  let from = 0;
  for (let at = takeNext(list, from, workerData); at !== undefined; at = takeNext(list, from, workerData)) {
    from = at + 1;
    const source = list.sources[at];
    if (source === undefined) continue;
    const outcome = await outcomeOf(source, (of) => {
      if (of !== terms) send();
      terms = of;
    });
    outcomes.push([at, outcome]);
    if (outcomes.length >= TOGETHER) send();
  }
  send();
}

/** `speaks`: called with the terms by whose numbers the words of the article are told. */
async function outcomeOf(source: NamedSource, speaks: (terms: readonly string[]) => void): Promise<Outcome> {
  try {
    const { text, ...rest } = prepare(await parseSource(source, { actors }), source.name);
    const { terms, ...travelling } = text;
    speaks(terms);
    return { prepared: { ...rest, text: travelling } };
  } catch (error) {
    // A class does not outlive the way between threads.
    if (error instanceof Problem) return { problem: [error.code, error.message, error.details] };
    return { fault: error };
  }
}
