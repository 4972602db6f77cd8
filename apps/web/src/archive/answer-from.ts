import type { Archive } from '@letapis/archive';
import { asProblem } from '../view/as-problem.ts';
import { plainAnswer } from './answers.ts';
import { reader } from './reader.ts';

/** Answers from the archive: 404 for null, 503 in one sentence when the archive itself is the trouble. */
export async function answerFrom(answer: (archive: Archive) => Promise<Response | null>): Promise<Response> {
  try {
    return (await answer(await reader())) ?? plainAnswer('Not found.\n', 404);
  } catch (error) {
    const problem = asProblem(error);
    if (!problem) throw error;
    return plainAnswer(`${problem.message}\n`, 503);
  }
}
