import type { Idiom } from '../predicate.ts';

/** Words that look like a predicate and tell no happening: "declined to comment", "attacked the problem". */
// biome-ignore format: one row a line
export const idioms: readonly Idiom[] = [
  { verbs: 'refuse|decline', followedBy: 'comment|elaborate|say|discuss|name|identify|reveal|disclose|confirm|specify|speculate|answer|respond|give' },
  { verbs: 'refuse|decline|deny', object: 'comments' },
  { verbs: 'attack|fight|combat|battle|tackle|resist|defeat|beat|crush|wipe|eradicate|kill|assail|repel', object: 'evil' },
  { verbs: 'campaign|fight|protect|guard|warn|vaccinate', followedBy: 'against', object: 'evil' },
  { verbs: 'meet', object: 'standards' },
  { verbs: 'hit|strike|reach|beat|break|smash|shatter', object: 'record' },
  { verbs: 'strike|hit', object: 'balance' },
  { verbs: 'release|launch|unveil|open|withdraw|recall|pull|send|ship|deliver|test', object: 'product' },
  { verbs: 'release|publish|issue|obtain', object: 'figures' },
  { verbs: 'host|attend|visit|join|hold|open', object: 'festivity' },
  { verbs: 'visit|tour|welcome|attract|draw', object: 'sight visitor' },
  { verbs: 'support|raise|leave|visit', object: 'family' },
  { verbs: 'feed|house', object: 'household' },
  { verbs: 'condemn|leave', followedBy: 'poverty|misery|hunger' },
  { verbs: 'fire|spark|capture|seize', object: 'imagination' },
  { verbs: 'raise|cut|lower|increase|reduce|lift', object: 'rates' },
  { verbs: 'close|open|end|finish|begin|start', followedBy: 'up|down|higher|lower|mixed', object: 'market' },
  { verbs: 'gain|lose|cede|give', particle: 'ground', followedBy: 'against', object: 'currency' },
  { verbs: 'be ready|be prepared', followedBy: 'for' },
  { verbs: 'enter', object: 'market' },
  { verbs: 'pay', object: 'price' },
  { verbs: 'throw|hold|celebrate', object: 'festivity' },
  { verbs: 'fight|battle|struggle|scramble', particle: 'to' },
  { verbs: 'meet', followedBy: 'with|by', object: 'reaction' },
  { verbs: 'warn|caution', followedBy: 'against', object: 'mood' },
  { verbs: 'back', particle: 'to|into|in|at|home' },
  { verbs: 'capture|claim|win|clinch|retain|defend|take', object: 'titlenoun' },
  { verbs: 'come', subject: 'currencynoun', followedBy: 'under' },
];
