import { slavicNominals } from '../nominals-slavic.ts';
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
  nominals: slavicNominals,
};
