import * as z from 'zod';
import { Span } from '../text/span.ts';
import { Day, Period } from '../time/timex.ts';

/** A verdict on the week: where the situation went, and the words it was printed in. */
export const Situation = z.object({
  trend: z.enum(['improved', 'unchanged', 'deteriorated']),
  label: z.string(),
});
export type Situation = z.infer<typeof Situation>;
export type Trend = Situation['trend'];

/** A picture that the page showed: what was printed beneath it and where it came from. */
export const Figure = z.object({
  caption: z.string().optional(),
  credit: z.string().optional(),
  url: z.string().optional(),
});
export type Figure = z.infer<typeof Figure>;

/** A piece of `article.text`, in reading order; blocks never overlap. */
export const Block = Span.extend({ kind: z.enum(['paragraph', 'heading', 'list-item', 'quote']) });
export type Block = z.infer<typeof Block>;

/** What relative dates are counted from. Untrusted: a date is known but says nothing of the time of writing. */
export const Anchor = z.object({
  /** A day, or for a period its last day. */
  date: Day.nullable(),
  basis: z.enum(['period', 'published', 'content', 'none']),
  trusted: z.boolean(),
});
export type Anchor = z.infer<typeof Anchor>;

/** Why a line of the page is not part of the article. One row a reason; words for people are in exchange/words. */
export const DiscardReason = z.enum([
  'repeated-title',
  'empty-byline',
  'newsletter',
  'language-switch',
  'navigation',
  'link',
  'comments',
  'share',
  'cookies',
  'related',
  'sidebar',
  'copyright',
  'advertisement',
  'decoration',
  'page-furniture',
]);
export type DiscardReason = z.infer<typeof DiscardReason>;

export const Discarded = z.object({ text: z.string(), reason: DiscardReason });
export type Discarded = z.infer<typeof Discarded>;

/** One article, typed. Every non-blank line of its source is in a field here or in `discarded`. */
export const Article = z.object({
  /** Stable for the same source: derived from its URL, else from its text. */
  id: z.string(),
  /** BCP 47; `und` when the text does not tell. */
  language: z.string(),
  /** As printed; of a page that prints none, the opening words of its text, ended by an ellipsis. */
  title: z.string(),
  section: z.string().optional(),
  period: Period.optional(),
  /** ISO 8601 date, or local date and time without zone when the page printed a time. */
  published: z.string().optional(),
  updated: z.string().optional(),
  situation: Situation.optional(),
  lede: z.string().optional(),
  authors: z.array(z.string()),
  publisher: z.string().optional(),
  url: z.string().optional(),
  figures: z.array(Figure),
  /** The running text that all offsets count in: lede (when there is one) and body, blocks parted by a blank line. */
  text: z.string(),
  blocks: z.array(Block),
  anchor: Anchor,
  discarded: z.array(Discarded),
});
export type Article = z.infer<typeof Article>;

/** What `readArticle` takes: text, or bytes in UTF-8, UTF-16 or windows-1251. */
export type Source = {
  /** What the user calls it (a path, a URL); errors name it. */
  name?: string;
  /** Keeps the id of an earlier revision. */
  id?: string;
  url?: string;
  content: string | Uint8Array;
};
