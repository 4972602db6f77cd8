import type { Predicate } from '../predicate.ts';

/** What PLOVER has no type for and a chronicle cannot do without: elections, offices, laws, great prizes, taxes. */
// biome-ignore format: one row a line
export const other: readonly Predicate[] = [
  { type: 'OTHER', verbs: 'hold|stage|conduct|organize|organise|repeat', object: 'ballot', needs: 'known', contexts: ['election'], alone: true },
  { type: 'OTHER', verbs: 'take', particle: 'place', subject: 'ballot', needs: 'known', contexts: ['election'], alone: true },
  { type: 'OTHER', verbs: 'vote', followedBy: 'on|in', object: 'ballot constitution', needs: 'known', contexts: ['election'], alone: true },
  { type: 'OTHER', verbs: 'elect|reelect|re-elect', object: 'chamber', needs: 'any', contexts: ['election'], alone: true },
  { type: 'OTHER', verbs: 'elect|reelect|re-elect', object: 'official', needs: 'any', contexts: ['election'] },
  { type: 'OTHER', verbs: 'elect|reelect|re-elect', followedBy: 'premier|minister|mayor|governor|chancellor|pope', needs: 'nothing', contexts: ['election'] },
  { type: 'OTHER', verbs: 'elect|reelect|re-elect', followedBy: 'president|chairman|chairwoman|speaker|leader|head|parliament', needs: 'known', contexts: ['election'] },
  { type: 'OTHER', verbs: 'win|lose', object: 'ballot seats', needs: 'any', contexts: ['election'], alone: true },
  { type: 'OTHER', verbs: 'win|receive|get|poll|take', followedBy: 'of', object: 'votes', needs: 'any', contexts: ['election'], alone: true },
  { type: 'OTHER', verbs: 'stand|run|compete', followedBy: 'in|for|as', object: 'ballot presidency', needs: 'any', contexts: ['election'], alone: true },
  { type: 'OTHER', verbs: 'register|nominate', object: 'contender', needs: 'any', contexts: ['election'] },
  { type: 'OTHER', verbs: 'appoint|reappoint|designate', object: 'official person', needs: 'source', contexts: ['executive'] },
  { type: 'OTHER', verbs: 'appoint|reappoint|nominate|name|install|designate|confirm', followedBy: 'premier|minister|governor|chancellor|ambassador|prosecutor|mayor', needs: 'nothing', contexts: ['executive'] },
  { type: 'OTHER', verbs: 'appoint|reappoint|nominate|name|install|designate|confirm', followedBy: 'president|chairman|chairwoman|speaker|commander|judge|head|chief|successor|deputy', needs: 'source', contexts: ['executive'] },
  { type: 'OTHER', verbs: 'name', object: 'post cabinet', needs: 'any', contexts: ['executive'] },
  { type: 'OTHER', verbs: 'become', object: 'post', needs: 'someone', contexts: ['executive'], alone: true },
  { type: 'OTHER', verbs: 'become', object: 'presidency', needs: 'any', contexts: ['executive'], alone: true },
  { type: 'OTHER', verbs: 'replace|succeed', object: 'post official', followedBy: 'as', needs: 'known', contexts: ['executive'] },
  { type: 'OTHER', verbs: 'swear', particle: 'in', needs: 'any', contexts: ['executive'] },
  { type: 'OTHER', verbs: 'take|swear|assume|enter', object: 'oath', needs: 'any', contexts: ['executive'], alone: true },
  { type: 'OTHER', verbs: 'form|unveil|reshuffle|announce|present', object: 'cabinet', needs: 'officials', contexts: ['executive'], alone: true },
  { type: 'OTHER', verbs: 'sign|issue', object: 'law', needs: 'source', contexts: ['legislative'], alone: true },
  { type: 'OTHER', verbs: 'adopt|pass|approve|enact|amend|promulgate', object: 'law', needs: 'source', contexts: ['legislative'], alone: true },
  { type: 'OTHER', verbs: 'adopt|pass|approve', object: 'law', followedBy: 'reading', needs: 'source', contexts: ['legislative'], alone: true },
  { type: 'OTHER', verbs: 'adopt|pass', object: 'ruling', needs: 'source', contexts: ['political_institutions'], alone: true },
  { type: 'OTHER', verbs: 'enter|come|go|take', followedBy: 'force|effect', subject: 'law accord treaty', needs: 'known', contexts: ['legal'], alone: true },
  { type: 'OTHER', verbs: 'introduce|abolish|raise|increase|levy', object: 'levy', needs: 'officials', contexts: ['economic'], alone: true },
  { type: 'OTHER', verbs: 'award|win|receive|accept', object: 'prize', needs: 'nothing' },
];
