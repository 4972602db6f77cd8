import { type ActorsFile, annotateText, Day, isTimeLanguage, Problem, timeLanguageCodes } from '@letapis/core';
import { exitCodes } from '../exit-codes.ts';
import { Ended, type Failure, failureLine, toFailure } from '../failure.ts';
import { linesOf, type NumberedLine } from '../lines.ts';
import { write, writeError } from '../output.ts';
import { ownActors } from '../own-actors.ts';
import { safeJson } from '../text/clean.ts';
import type { Call } from './table.ts';

type Id = string | number;
type Item = { id: Id; text: string; anchor?: string; language?: string };

/** A stream: each line is answered before the next chunk is read, so that memory stays constant. */
export async function run({ options }: Call): Promise<void> {
  const actors = await ownActors(options.actors);
  let bad = false;
  for await (const lines of linesOf(process.stdin)) {
    let out = '';
    for (const line of lines) {
      const { answer, failure } = answerTo(line, actors);
      out += `${safeJson(answer)}\n`;
      if (!failure) continue;
      bad = true;
      writeError(failureLine(failure));
    }
    await write(out);
  }
  if (bad) throw new Ended(exitCodes.badInput);
}

type Answer = { answer: unknown; failure?: Failure };

export function answerTo(line: NumberedLine, actors?: ActorsFile): Answer {
  let id: Id | undefined;
  try {
    if ('problem' in line) throw line.problem;
    const value = readJson(line.text);
    id = typeof value.id === 'string' || typeof value.id === 'number' ? value.id : undefined;
    const { text, ...context } = readItem(value);
    return { answer: { id: context.id, ...annotateText(text, { ...context, id: String(context.id), actors }) } };
  } catch (error) {
    const failure = { ...toFailure(error), line: line.number };
    return { answer: { ...(id === undefined ? {} : { id }), error: failure }, failure };
  }
}

function readJson(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (cause) {
    throw new Problem('input.not-json', 'The line is not JSON.', { cause });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new Problem('input.invalid', 'The line is not a JSON object; write {"id": …, "text": …}.');
}

function readItem({ id, text, anchor, language }: Record<string, unknown>): Item {
  if (typeof id !== 'string' && typeof id !== 'number') throw invalid('id', 'a string or a number');
  if (typeof text !== 'string') throw invalid('text', 'a string');
  const given = (value: unknown) => value !== undefined && value !== null;
  if (given(anchor) && !Day.safeParse(anchor).success) throw invalid('anchor', 'a day, YYYY-MM-DD');
  // An answer without dates would say that the text has none.
  if (given(language) && !(typeof language === 'string' && isTimeLanguage(language))) {
    throw invalid('language', `one of ${timeLanguageCodes.join(', ')}, or left out`);
  }
  return {
    id,
    text,
    ...(typeof anchor === 'string' ? { anchor } : {}),
    ...(typeof language === 'string' ? { language } : {}),
  };
}

const invalid = (field: string, shape: string) =>
  new Problem('input.invalid', `The field "${field}" must be ${shape}.`);
