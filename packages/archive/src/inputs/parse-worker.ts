import { parentPort } from 'node:worker_threads';
import { type ActorsFile, Problem, readActors } from '@letapis/core';
import { parseSource } from '@letapis/core/parse-source';
import type { Answer, Question } from './parse-threads.ts';

/** One thread: parses a source at a time and answers with what came of it. */
parentPort?.on('message', async (question: Question) => {
  parentPort?.postMessage(await answerTo(question));
});

let known: { own: string; actors: ActorsFile } | undefined;

/** One object as long as they are the same: it is compiled once. */
function actorsOf(own: string): ActorsFile | undefined {
  if (own === '') return undefined;
  if (known?.own !== own) known = { own, actors: readActors(own) };
  return known.actors;
}

async function answerTo({ source, own }: Question): Promise<Answer> {
  try {
    return { annotated: await parseSource(source, { actors: actorsOf(own) }) };
  } catch (error) {
    // A class does not outlive the way between threads.
    if (error instanceof Problem) return { problem: [error.code, error.message, error.details] };
    return { fault: error };
  }
}
