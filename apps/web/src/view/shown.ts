import type { StoredArticle } from '@letapis/archive';
import type { Annotated } from '@letapis/core';

/** An article as its page shows it. What the archive knows around it is absent when it was read on the spot. */
export type Shown = Annotated & Partial<Pick<StoredArticle, 'summary' | 'alsoToldBy' | 'outcomes'>>;
