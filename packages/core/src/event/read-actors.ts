import type * as z from 'zod';
import { Problem } from '../text/problem.ts';
import { ActorsFile, type OwnPredicate } from './actors-file.ts';
import { COUNTRIES } from './gazetteer/countries.ts';
import { languages } from './languages.ts';
import { PLOVER } from './plover.ts';

type Language = OwnPredicate['language'];

/**
 * Reads a file of one's own actors and words from its JSON, as text or parsed. Throws the `Problem` `actors.invalid`, which names
 * the first row and field that cannot be used (`actors[2].country`); `name` is what the file is called in it.
 */
export function readActors(json: unknown, name?: string): ActorsFile {
  const fail = (path: readonly PropertyKey[], message: string, cause?: unknown): never => {
    const field = path
      .reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}.${String(part)}`), '')
      .replace(/^\./, '');
    const subject = [name, field].filter(Boolean).join(' ');
    throw new Problem('actors.invalid', `${field === '' ? 'The file' : field} ${message}.`, {
      ...(subject === '' ? {} : { subject }),
      ...(cause === undefined ? {} : { cause }),
    });
  };
  let value = json;
  if (typeof json === 'string') {
    try {
      value = JSON.parse(json.replace(/^\ufeff/, ''));
    } catch (cause) {
      fail([], 'is not JSON', cause);
    }
  }
  const parsed = ActorsFile.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail(issue?.path ?? [], sentenceOf(issue), parsed.error);
  }
  const file = parsed.data;
  file.actors?.forEach((actor, row) => {
    const path = ['actors', row];
    if (actor.country !== undefined && !COUNTRIES.some(({ id }) => id === actor.country))
      fail([...path, 'country'], 'is no country that the gazetteer knows');
    if (actor.start !== undefined && actor.end !== undefined && actor.start > actor.end)
      fail([...path, 'end'], 'is before the start');
    const given = Object.entries(actor.names) as [Language, string[]][];
    if (given.length === 0) fail([...path, 'names'], 'must have a name in en, be or ru');
    for (const [language, names] of given)
      for (const [at, each] of names.entries())
        checkParadigm(each, language, () => fail([...path, 'names', language, at], PARADIGM));
  });
  file.predicates?.forEach((row, at) => {
    const path = ['predicates', at];
    if ((row.verb === undefined) === (row.noun === undefined)) fail(path, 'must have either a verb or a noun');
    if (row.mode !== undefined && !Object.hasOwn(PLOVER[row.type].modes, row.mode))
      fail([...path, 'mode'], `is no mode of ${row.type}`);
    if (row.noun !== undefined) checkParadigm(row.noun, row.language, () => fail([...path, 'noun'], PARADIGM));
    for (const [i, each] of row.object?.entries() ?? [])
      checkParadigm(each, row.language, () => fail([...path, 'object', i], PARADIGM));
    const parts = row.verb?.split(' ').length ?? 1;
    if (row.language !== 'en' && ![1, 2, 4, 5].includes(parts))
      fail([...path, 'verb'], 'must be the infinitive, or with past, third person singular and plural');
    if (row.language === 'en' && parts > 1) fail([...path, 'verb'], 'must be one word; put the other in "particle"');
  });
  return file;
}

const PARADIGM = 'ends in "+" and no paradigm of the language; see docs/events.md';

function checkParadigm(pattern: string, code: Language, fail: () => void): void {
  const paradigms = languages.find((language) => language.code === code)?.slavic?.nouns;
  for (const part of pattern.split(' ')) {
    const plus = part.lastIndexOf('+');
    if (plus >= 0 && (paradigms === undefined || !Object.hasOwn(paradigms, part.slice(plus + 1)))) fail();
  }
}

/** Zod's own words, made to follow the name of a field. */
function sentenceOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'cannot be used';
  if (issue.code === 'unrecognized_keys') return `has a field that is not known: ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return `must be ${issue.expected === 'array' ? 'a list' : `a ${issue.expected}`}`;
  if (issue.code === 'too_small') return 'is empty';
  if (issue.code === 'invalid_format' && issue.message.startsWith('must')) return issue.message;
  return `cannot be used (${issue.message})`;
}
