import { type ActorsFile, readActors } from '@letapis/core';
import { readInput } from './input.ts';

/** The file that `--actors` names; undefined without it. Throws the `Problem` of a file that cannot be used. */
export async function ownActors(file: string | undefined): Promise<ActorsFile | undefined> {
  if (file === undefined) return undefined;
  const text = new TextDecoder().decode(await readInput(file));
  return readActors(text, file === '-' ? 'stdin' : file);
}
