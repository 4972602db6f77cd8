import { parentPort } from 'node:worker_threads';
import { Problem, type Source } from '@letapis/core';
import { parseSource } from '@letapis/core/parse-source';
import type { Answer } from './parse-threads.ts';

/** One thread: parses a source at a time and answers with what came of it. */
parentPort?.on('message', async (source: Source) => {
  parentPort?.postMessage(await answerTo(source));
});

async function answerTo(source: Source): Promise<Answer> {
  try {
    return { annotated: await parseSource(source) };
  } catch (error) {
    // A class does not outlive the way between threads.
    if (error instanceof Problem) return { problem: [error.code, error.message, error.details] };
    return { fault: error };
  }
}
