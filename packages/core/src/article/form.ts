import type { DiscardReason, Figure, Situation } from './article.ts';
import { boilerplate } from './boilerplate.ts';
import { readByline } from './byline.ts';
import { readFigure } from './figure.ts';
import { isProse, type Line } from './lines.ts';
import { readSituation } from './situation.ts';
import { readStamp, type Stamp } from './stamp.ts';
import type { Trail } from './trail.ts';

/** What a line is by its own form, before its place on the page is looked at. */
export type Form =
  | { is: 'stamp'; stamp: Stamp }
  | { is: 'situation'; situation: Situation }
  | { is: 'byline'; names: string[] }
  | { is: 'figure'; figure: Figure }
  /** The second line of a caption: `figure` is in the form of the first. */
  | { is: 'credit' }
  /** The way to the page, or its name with that of the site: holds the title among other things. */
  | { is: 'trail'; trail: Trail }
  | { is: 'boilerplate'; reason: DiscardReason }
  | { is: 'prose' }
  | { is: 'item' }
  /** A few words without a full stop: a title, a section, a heading, or a part of some box. */
  | { is: 'short' };

export function formOf(line: Line): Form {
  const names = readByline(line);
  if (names) return { is: 'byline', names };
  const stamp = readStamp(line);
  if (stamp) return { is: 'stamp', stamp };
  const situation = readSituation(line);
  if (situation) return { is: 'situation', situation };
  const figure = readFigure(line);
  if (figure) return { is: 'figure', figure };
  const reason = boilerplate(line);
  if (reason) return { is: 'boilerplate', reason };
  if (line.bullet !== undefined) return { is: 'item' };
  return { is: isProse(line) ? 'prose' : 'short' };
}
