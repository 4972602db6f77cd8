import { parentPort } from 'node:worker_threads';
import { type ActorsFile, Problem, readActors } from '@letapis/core';
import { parseSource } from '@letapis/core/parse-source';
import { prepare } from '../sql/prepare.ts';
import type { Answer, Question } from './parse-threads.ts';

/** One thread: parses a source at a time, in their order, and answers with what is to be stored of it. */
let last = Promise.resolve();
let actors: ActorsFile | undefined;

parentPort?.on('message', (question: Question) => {
  last = last.then(async () => {
    // One object as long as they are the same: it is compiled once.
    if ('own' in question) actors = question.own === '' ? undefined : readActors(question.own);
    else parentPort?.postMessage(await answerTo(question.source));
  });
});

async function answerTo(source: Extract<Question, { source: unknown }>['source']): Promise<Answer> {
  try {
    return { prepared: prepare(await parseSource(source, { actors }), source.name) };
  } catch (error) {
    // A class does not outlive the way between threads.
    if (error instanceof Problem) return { problem: [error.code, error.message, error.details] };
    return { fault: error };
  }
}
