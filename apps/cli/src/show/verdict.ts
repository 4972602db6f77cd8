import type { Trend } from '@letapis/core';
import type { Span } from '../text/styled.ts';

/** Shape and colour both tell; one row a verdict. */
export const marks = { improved: '▲', unchanged: '■', deteriorated: '▼' } as const satisfies Record<Trend, string>;

/** In a strip of weeks, one half block each. */
export const blocks = { improved: '▀', unchanged: '▬', deteriorated: '▄' } as const satisfies Record<Trend, string>;

export const mark = (trend: Trend | undefined): Span =>
  trend === undefined ? { text: '·', style: 'dim' } : { text: marks[trend], style: trend };

export const block = (trend: Trend | undefined): Span =>
  trend === undefined ? { text: ' ' } : { text: blocks[trend], style: trend };
