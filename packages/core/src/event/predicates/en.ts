import { accuse } from './en/accuse.ts';
import { agree } from './en/agree.ts';
import { aid } from './en/aid.ts';
import { assault } from './en/assault.ts';
import { coerce } from './en/coerce.ts';
import { concede } from './en/concede.ts';
import { consult } from './en/consult.ts';
import { cooperate } from './en/cooperate.ts';
import { deedNominals, deeds } from './en/deeds.ts';
import { idioms } from './en/idioms.ts';
import { mobilize } from './en/mobilize.ts';
import { nouns } from './en/nouns.ts';
import { other } from './en/other.ts';
import { protest } from './en/protest.ts';
import { reject } from './en/reject.ts';
import { request } from './en/request.ts';
import { retreat } from './en/retreat.ts';
import { sanction } from './en/sanction.ts';
import { support } from './en/support.ts';
import { threaten } from './en/threaten.ts';
import type { Predicates } from './predicate.ts';

/** One file a type; among rows that ask for as much, an earlier file goes before a later one. */
export const english: Predicates = {
  nouns: { ...nouns, ...deeds },
  predicates: [
    ...agree,
    ...consult,
    ...support,
    ...concede,
    ...cooperate,
    ...aid,
    ...retreat,
    ...request,
    ...accuse,
    ...reject,
    ...threaten,
    ...protest,
    ...sanction,
    ...mobilize,
    ...coerce,
    ...assault,
    ...other,
  ],
  idioms,
  // biome-ignore format: one row a line
  nominals: [
    { type: 'CONSULT', nouns: 'meeting', contexts: ['diplomatic'], needs: 'any' },
    { type: 'CONSULT', mode: 'visit', nouns: 'visit', contexts: ['diplomatic'], needs: 'both' },
    { type: 'COOPERATE', nouns: 'joint', contexts: ['military'], needs: 'any' },
    { type: 'PROTEST', mode: 'demo', nouns: 'protest', contexts: ['rights_freedoms'], needs: 'any' },
    { type: 'ASSAULT', nouns: 'raid aerial drone', contexts: ['military'], needs: 'both' },
    ...deedNominals,
  ],
};
