import type { Nominal } from './predicate.ts';

/** Nouns that tell a happening by themselves, by the classes that Russian and Belarusian both have. */
// biome-ignore format: one row a line
export const slavicNominals: readonly Nominal[] = [
  { type: 'CONSULT', nouns: 'meeting', contexts: ['diplomatic'], needs: 'both' },
  { type: 'CONSULT', mode: 'visit', nouns: 'visit', contexts: ['diplomatic'], needs: 'both' },
  { type: 'COOPERATE', nouns: 'joint', contexts: ['military'], needs: 'both' },
  { type: 'ASSAULT', nouns: 'aerial drone', contexts: ['military'], needs: 'both' },
  { type: 'COERCE', mode: 'arrest', nouns: 'arresting', contexts: ['legal'], genitive: 'recipient' },
  { type: 'RETREAT', mode: 'release', nouns: 'freeing', of: 'prisoner person', genitive: 'recipient' },
  { type: 'SANCTION', mode: 'expel', nouns: 'expulsion', contexts: ['diplomatic'], genitive: 'recipient' },
  { type: 'ASSAULT', nouns: 'killing shelling', genitive: 'recipient' },
  { type: 'ASSAULT', nouns: 'invasion', contexts: ['military'], genitive: 'actor' },
  { type: 'SANCTION', nouns: 'imposing', contexts: ['economic'], of: 'sanction', genitive: 'actor' },
  { type: 'COERCE', mode: 'restrict', nouns: 'dissolving', contexts: ['political_institutions'], genitive: 'recipient' },
  { type: 'SANCTION', nouns: 'imposed', contexts: ['economic'], genitive: 'actor' },
  { type: 'COERCE', mode: 'restrict', nouns: 'closing', of: 'border', genitive: 'actor' },
  { type: 'CONCEDE', nouns: 'lifting', of: 'easing', genitive: 'actor' },
  { type: 'SUPPORT', nouns: 'signing', contexts: ['diplomatic'], of: 'accord', genitive: 'actor' },
  { type: 'SUPPORT', nouns: 'recognising', contexts: ['diplomatic'], genitive: 'recipient' },
  { type: 'SANCTION', mode: 'discontinue', nouns: 'severing', contexts: ['diplomatic'], of: 'relations', genitive: 'actor' },
  { type: 'SANCTION', nouns: 'dismissing', contexts: ['executive'], genitive: 'recipient' },
  { type: 'CONCEDE', nouns: 'pardoning', contexts: ['legal'], genitive: 'recipient' },
  { type: 'SANCTION', mode: 'withdraw', nouns: 'exiting', contexts: ['diplomatic'], of: 'accord membership', genitive: 'actor' },
  { type: 'PROTEST', mode: 'strike', nouns: 'strike', genitive: 'actor' },
  { type: 'RETREAT', mode: 'withdraw', nouns: 'leaving', contexts: ['military'], of: 'troops', genitive: 'actor' },
];
