/** What a token is. The constants stand in a file that imports nothing, so that the bundler writes them out in the inner loops. */
export const WORD = 0;
export const NUMBER = 1;
export const MARK = 2;

/** Flags of a token. `CAPITAL` is what `capitals` says of its first letter. */
export const CAPITAL = 1;
/** No white space before it. */
export const GLUED = 2;
/** The first of a paragraph: a blank line stands before it. */
export const PARAGRAPH = 4;
/** An expression may begin here. */
export const BEGINS = 8;
/** Says something of the time that the text is told from. */
export const TELLS = 16;
/** Any of these makes a token one to look at. They are the highest, so that a sum tells it: (flags & MARKED) + MARKED. */
export const MARKED = 28;
/** How many bits the flags have. */
export const MARKED_BITS = 5;

/** Marks by their code, as `Tokens.value` has them. */
export const APOSTROPHE_MARK = 39;
export const COMMA_MARK = 44;
export const HYPHEN_MARK = 45;
export const STOP_MARK = 46;
export const SLASH_MARK = 47;
