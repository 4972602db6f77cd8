import type { Predicate } from '../predicate.ts';

/** Threatens, warns, sets an ultimatum. */
// biome-ignore format: one row a line
export const threaten: readonly Predicate[] = [
  { type: 'THREATEN', verbs: 'threaten', followedBy: 'to|with|that', needs: 'source' },
  { type: 'THREATEN', verbs: 'vow|promise|pledge|swear', particle: 'to', followedBy: 'respond|retaliate|avenge|punish|revenge|retaliation|response', needs: 'source' },
  { type: 'THREATEN', verbs: 'threaten', needs: 'both' },
  { type: 'THREATEN', verbs: 'warn', followedBy: 'that|of|against|to', needs: 'both' },
  { type: 'THREATEN', verbs: 'give|issue|deliver|set', object: 'ultimatum', needs: 'any' },
  { type: 'THREATEN', verbs: 'threaten|vow|promise|pledge|swear', object: 'revenge attack war sanction strike', needs: 'source' },
  { type: 'THREATEN', verbs: 'vow|swear', followedBy: 'to', object: 'attack revenge war', needs: 'source' },
  { type: 'THREATEN', verbs: 'vow|swear|pledge', followedBy: 'to', object: 'fight', needs: 'source' },
  { type: 'THREATEN', verbs: 'warn', followedBy: 'of|that|against', object: 'consequences', needs: 'source' },
  { type: 'THREATEN', verbs: 'caution|warn', followedBy: 'that|against|of', needs: 'both' },
  { type: 'THREATEN', verbs: 'warn', needs: 'both' },
  { type: 'THREATEN', verbs: 'give', object: 'hours', followedBy: 'to', needs: 'both' },
  { type: 'THREATEN', verbs: 'vow|swear|threaten|promise|pledge', object: 'revenge attack war sanction strike blow', needs: 'someone' },
  { type: 'THREATEN', verbs: 'threaten', needs: 'source' },
  { type: 'THREATEN', verbs: 'put|serve', particle: 'notice', needs: 'both' },
  { type: 'THREATEN', verbs: 'reserve', particle: 'right', needs: 'source' },
  { type: 'THREATEN', verbs: 'issue|give|deliver|sound|send|make|repeat|renew|voice', object: 'warning', needs: 'source' },
  { type: 'THREATEN', verbs: 'set|impose|issue|give|deliver|lay', object: 'ultimatum', needs: 'source' },
  { type: 'THREATEN', verbs: 'consider|weigh|mull|contemplate', object: 'sanction', needs: 'source' },
  { type: 'THREATEN', verbs: 'raise|hold', object: 'spectre', needs: 'source' },
  { type: 'THREATEN', verbs: 'plot|conspire', followedBy: 'to|against', object: 'attack', needs: 'source' },
  { type: 'THREATEN', verbs: 'menace|intimidate', needs: 'both' },
  { type: 'THREATEN', verbs: 'declare', object: 'war', needs: 'source' },
  { type: 'THREATEN', verbs: 'set|give', object: 'ultimatum', needs: 'someone' },
  { type: 'THREATEN', verbs: 'threaten', needs: 'someone' },
  { type: 'THREATEN', verbs: 'be ready|be prepared', particle: 'retaliate|fight', needs: 'source' },
];
