import * as z from 'zod';
import { Article } from '../article/article.ts';
import { ActorsFile } from '../event/actors-file.ts';
import { Event, Linked } from '../event/event.ts';
import { Outcome } from '../event/outcome.ts';
import { Explanation } from '../event/trace.ts';
import { Timex } from '../time/timex.ts';

/** What `letapis parse --json` prints for one input; with `--explain` also `sentences`, a list of `Explanation`. */
const Parsed = z.object({ article: Article, timex: z.array(Timex), events: z.array(Event) });

/** The shapes that leave Letapis; adding one to the contract is a row here. */
const shapes = { Article, Timex, Event, Linked, Outcome, Parsed, Explanation, ActorsFile };
export type ShapeName = keyof typeof shapes;
export const shapeNames = Object.keys(shapes) as ShapeName[];

/** JSON Schema (draft 2020-12) of a shape, made from the zod schema that the code itself uses. */
export function jsonSchema(shape: ShapeName): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(shapes[shape]);
  return { $schema, title: shape, ...rest };
}
