import { clean } from '../../text/clean.ts';
import type { DiscardReason } from '../article.ts';
import { boilerplate } from '../boilerplate.ts';
import { isProse, Line } from '../lines.ts';
import type { PageLine } from './page-lines.ts';
import { ancestors, type Element, isInside } from './tree.ts';

/**
 * Boxes that stand in the content as elements of their own: the largest element around a line of boilerplate that holds
 * no running text of the article. A heading alone is left to the reader, which tells what belongs to it.
 */
export function findBoxes(lines: readonly PageLine[], content: readonly number[]): Map<number, DiscardReason> {
  const reasons = new Map<number, DiscardReason>();
  const held = new Set<Element>();
  for (const number of content) {
    const line = lines[number];
    if (!line) continue;
    const read = new Line(clean(line.text).trim());
    const reason = read.text === '' ? undefined : boilerplate(read);
    if (reason !== undefined && reason !== 'decoration') reasons.set(number, reason);
    else if (isProse(read) || line.kind === 'item') for (const element of ancestors(line.block)) held.add(element);
  }
  const boxes = new Map<number, DiscardReason>();
  for (const [at, number] of content.entries()) {
    const reason = reasons.get(number);
    if (reason === undefined || boxes.has(number)) continue;
    let box: Element | undefined;
    for (const element of ancestors(lines[number]?.block)) {
      if (held.has(element)) break;
      box = element;
    }
    if (!box) continue;
    // The lines of one element stand together.
    let [start, end] = [at, at + 1];
    while (start > 0 && isInside(lines[content[start - 1] ?? -1]?.block, box)) start--;
    while (end < content.length && isInside(lines[content[end] ?? -1]?.block, box)) end++;
    const inside = content.slice(start, end);
    if (inside.length === 1 && lines[number]?.kind === 'heading') continue;
    for (const each of inside) if (!boxes.has(each)) boxes.set(each, reason);
  }
  return boxes;
}
