import { bothAspects, type Predicates } from '../predicate.ts';
import { conflict } from './conflict.ts';
import { cooperation } from './cooperation.ts';
import { idioms } from './idioms.ts';
import { nouns } from './nouns.ts';
import { other } from './other.ts';
import { aspects, imperfective, perfective } from './verbs.ts';

export const belarusian: Predicates = {
  nouns,
  verbs: { perfective, imperfective },
  predicates: bothAspects([...cooperation, ...conflict, ...other], aspects),
  idioms,
  nominals: [
    { type: 'CONSULT', nouns: 'meeting', contexts: ['diplomatic'], needs: 'both' },
    { type: 'CONSULT', mode: 'visit', nouns: 'visit', contexts: ['diplomatic'], needs: 'both' },
    { type: 'COOPERATE', nouns: 'joint', contexts: ['military'], needs: 'both' },
    { type: 'ASSAULT', nouns: 'aerial drone', contexts: ['military'], needs: 'both' },
  ],
};
