import * as z from 'zod';
import { Problem } from '../text/problem.ts';
import { Day } from '../time/timex.ts';
import { COUNTRIES } from './gazetteer/countries.ts';
import { languages } from './languages.ts';
import { EventContext, EventType, PLOVER, Sector } from './plover.ts';
import { Need } from './predicates/predicate.ts';

const Language = z.enum(['en', 'be', 'ru']);
type Language = z.infer<typeof Language>;

/** A name or word; in Belarusian and Russian a part of it may end in `+paradigm` to be inflected, see docs/events.md. */
const Name = z
  .string()
  .regex(/^[\p{L}\p{N}].*\S$|^[\p{L}\p{N}]$/u, 'must begin with a letter or digit and end without a space')
  .max(200);
const Names = z.array(Name).min(1);
const Country = z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 3166-1 alpha-3 code, such as LTU');

/** Somebody of one's own who acts or is acted upon. With the id of somebody the gazetteer knows it gives them more names. */
export const OwnActor = z.strictObject({
  id: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'must be letters, digits, dots, hyphens and underscores'),
  /** Names by language, as they stand in a text; acronyms in capitals are found in capitals only. */
  names: z.strictObject({ en: Names.optional(), be: Names.optional(), ru: Names.optional() }),
  /** A person takes the given names before the name with it. */
  kind: z.enum(['person', 'organisation']).optional(),
  country: Country.optional(),
  /** PLOVER's, held from `start` to `end`. */
  sector: Sector.optional(),
  start: Day.optional(),
  end: Day.optional(),
});
export type OwnActor = z.infer<typeof OwnActor>;

/** A word of one's own that tells a happening: a verb, or a noun that needs proof that it took place ("after the showdown"). */
export const OwnPredicate = z.strictObject({
  language: Language,
  /** English: the infinitive. Belarusian and Russian: the infinitive alone where the verb is regular, else its principal parts. */
  verb: Name.optional(),
  /** Of a Belarusian or Russian verb; perfective where it is not said. */
  aspect: z.enum(['perfective', 'imperfective']).optional(),
  noun: Name.optional(),
  type: EventType,
  mode: z.string().optional(),
  contexts: z.array(EventContext).optional(),
  /** One of these nouns must be the verb's object. */
  object: Names.optional(),
  /** One of these must stand behind the verb: "cut", "off". */
  particle: Names.optional(),
  needs: Need.optional(),
});
export type OwnPredicate = z.infer<typeof OwnPredicate>;

/** A file of one's own actors and words, for `findEvents`, `annotate` and `parse`. */
export const ActorsFile = z.strictObject({
  actors: z.array(OwnActor).optional(),
  predicates: z.array(OwnPredicate).optional(),
});
export type ActorsFile = z.infer<typeof ActorsFile>;

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
