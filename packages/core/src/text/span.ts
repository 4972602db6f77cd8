import * as z from 'zod';

/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export const Span = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Span = z.infer<typeof Span>;

/** A span together with the words it covers. */
export const Quote = Span.extend({ text: z.string() });
export type Quote = z.infer<typeof Quote>;

export function quote(text: string, start: number, end: number): Quote {
  return { start, end, text: text.slice(start, end) };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
