import { beginsAsCaption } from './figure.ts';
import type { Form } from './form.ts';
import type { Line } from './lines.ts';

/** A line above a credit that is longer than this is running text. */
const LONGEST = 240;
const CREDIT_LENGTH = 80;
/** A title stands among so many first lines and has no fewer words. */
const HEAD = 400;
const TITLE_WORDS = 3;

/**
 * Captions on two lines: a block of exactly two, of which the second names who made the picture ("Photo: A. Maker",
 * "© A. Maker"). The caption's form then holds both, and the credit's line is part of the same figure.
 */
export function pairCaptions(lines: readonly Line[], forms: readonly Form[]): Form[] {
  const paired = [...forms];
  const heads = new Set<string>();
  /** Lines that are not looked at before there is need: most pages have no pair. */
  const waiting: Line[] = [];
  for (let index = 1; index + 1 < lines.length; index++) {
    const [caption, below] = [lines[index], lines[index + 1]];
    const framed = caption?.apart && (lines[index + 2]?.apart ?? true);
    const isPair = caption && below && !below.apart && (framed || endsHeader(forms[index - 1]));
    const is = forms[index]?.is;
    if (index <= HEAD) waitAsTitle(lines[index - 1], forms[index - 1], waiting);
    if (!isPair || (is !== 'short' && is !== 'prose') || caption.text.length > LONGEST) continue;
    // The title itself may stand above a picture: it is the first line of some length, or one that is printed twice.
    for (const line of waiting.splice(0)) if (line.words.length >= TITLE_WORDS) heads.add(line.key);
    if (heads.size === 0 || heads.has(caption.key)) continue;
    const credit = creditOf(below, forms[index + 1]);
    if (credit === undefined) continue;
    paired[index] = { is: 'figure', figure: { caption: caption.text, ...credit } };
    paired[index + 1] = { is: 'credit' };
  }
  return paired;
}

/** Beneath the date or the names of its authors the picture of an article stands, on pages without blank lines too. */
function endsHeader(form: Form | undefined): boolean {
  return form?.is === 'stamp' || form?.is === 'byline';
}

function waitAsTitle(line: Line | undefined, form: Form | undefined, waiting: Line[]): void {
  if (line && (form?.is === 'short' || form?.is === 'prose')) waiting.push(line);
}

/** Who made the picture, when the line says nothing but that. */
function creditOf(line: Line, form: Form | undefined): { credit: string } | undefined {
  if (line.text.length > CREDIT_LENGTH) return undefined;
  if (form?.is === 'figure') {
    // An address, or another label, shows that the line has a caption of its own.
    const name = line.text.replace(/^[^:/]{2,24}[:/]\s*/, '');
    return form.figure.url !== undefined || name.includes(':') ? undefined : { credit: name };
  }
  // "Photo by A. Maker": a label alone without a colon.
  if (form?.is === 'short' && beginsAsCaption(line)) return { credit: line.text };
  // A year behind the sign is a claim to the whole page.
  const owner = /^(?:©|\(c\))\s*((?:[^\d.]|\.(?! ))+)$/i.exec(line.text)?.[1];
  return owner === undefined ? undefined : { credit: owner.trim() };
}
