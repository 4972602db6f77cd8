/** Small words of English that several files ask for. */

export const ARTICLES = new Set(['the', 'a', 'an']);

/** Pronouns that are never subjects. */
export const THEM = new Set(['him', 'them', 'us', 'me']);
