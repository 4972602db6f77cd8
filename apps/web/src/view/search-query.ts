import { type FacetName, type Piece, scan } from '@letapis/archive';

/** The facets of a search in the order of the page, each with the field of the query language that narrows by it. */
export const FACET_FIELDS = {
  section: 'section',
  year: 'on',
  situation: 'situation',
  type: 'type',
  language: 'lang',
} as const satisfies Record<FacetName, string>;

/** Whether a query that is well formed asks for `field:value`, and the query that does so no more, or does so too. */
export function toggled(query: string, field: string, value: string): { set: boolean; query: string } {
  const pieces = scan(query);
  const own = pieces.filter((piece, index) => {
    // Beside OR it narrows nothing by itself, and could not be taken out alone.
    const free = pieces[index - 1]?.kind !== 'or' && pieces[index + 1]?.kind !== 'or';
    return free && !piece.not && piece.field === field && piece.text.toLowerCase() === value.toLowerCase();
  });
  if (own.length === 0) return { set: false, query: `${query} ${field}:${value}` };
  return { set: true, query: without(query, own) };
}

function without(query: string, pieces: readonly Piece[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of pieces) {
    kept += query.slice(at, start);
    at = end;
  }
  return (kept + query.slice(at)).replace(/\s+/gu, ' ').trim();
}
