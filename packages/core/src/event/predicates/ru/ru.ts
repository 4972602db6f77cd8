import { slavicNominals } from '../nominals-slavic.ts';
import { bothAspects, type Predicates } from '../predicate.ts';
import { conflict } from './conflict.ts';
import { cooperation } from './cooperation.ts';
import { deeds } from './deeds.ts';
import { idioms } from './idioms.ts';
import { nouns } from './nouns.ts';
import { other } from './other.ts';
import { turnNouns, turns } from './turns.ts';
import { aspects, imperfective, perfective } from './verbs.ts';

export const russian: Predicates = {
  nouns: { ...nouns, ...deeds, ...turnNouns },
  verbs: { perfective, imperfective },
  predicates: bothAspects([...cooperation, ...conflict, ...other, ...turns], aspects),
  idioms,
  nominals: slavicNominals,
};
