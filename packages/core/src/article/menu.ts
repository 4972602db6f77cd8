import { words } from './lines.ts';
import type { Page } from './page.ts';

/** Labels of a menu have no more words than this. */
const LABEL_WORDS = 3;
/** The name of a site, which stands among its buttons, no more than this. */
const NAME_WORDS = 5;
/** So many labels in a row are a menu, even when none is known. */
const ROW = 4;

/** Tells the lines before `end` that stand in the menus of a page: blocks of labels and buttons. */
export function isMenu({ lines, forms }: Page, end: number): (index: number) => boolean {
  const menu = new Set<number>();
  for (let start = 0; start < end; ) {
    let next = start + 1;
    while (next < end && !lines[next]?.apart) next++;
    let known = 0;
    let longest = 0;
    let others = false;
    for (let index = start; index < next; index++) {
      const is = forms[index]?.is;
      if (is === 'boilerplate') known++;
      else if (is === 'short') longest = Math.max(longest, words(lines[index]?.text ?? ''));
      else others = true;
    }
    // A block that holds the header of an article as well is none.
    const isRow = next - start >= ROW && longest <= LABEL_WORDS;
    const isKnown = known >= 2 && longest <= NAME_WORDS;
    if (!others && (isRow || isKnown)) for (let index = start; index < next; index++) menu.add(index);
    start = next;
  }
  return (index) => menu.has(index);
}
