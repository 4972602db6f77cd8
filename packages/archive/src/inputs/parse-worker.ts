import { parentPort } from 'node:worker_threads';
import { Problem } from '@letapis/core';
import { parseSource } from '@letapis/core/parse-source';
import type { Answer, Own, Question } from './parse-threads.ts';

/** One thread: parses a source at a time and answers with what came of it. */
let known: Own = {};
parentPort?.on('message', async (question: Question) => {
  known = question.own ?? known;
  parentPort?.postMessage(await answerTo(question));
});

async function answerTo({ source }: Question): Promise<Answer> {
  try {
    return { annotated: await parseSource(source, known) };
  } catch (error) {
    // A class does not outlive the way between threads.
    if (error instanceof Problem) return { problem: [error.code, error.message, error.details] };
    return { fault: error };
  }
}
