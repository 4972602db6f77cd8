import * as z from 'zod';

/** One row a type of PLOVER (manual of February 2024), with the scores of its modes. `OTHER` takes what PLOVER lacks. */
export const PLOVER = {
  AGREE: { quad: 'verbal-cooperation', score: 2.5, modes: {} },
  CONSULT: {
    quad: 'verbal-cooperation',
    score: 2.5,
    modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 },
  },
  SUPPORT: { quad: 'verbal-cooperation', score: 5, modes: {} },
  CONCEDE: { quad: 'verbal-cooperation', score: 4.5, modes: {} },
  COOPERATE: { quad: 'material-cooperation', score: 9.5, modes: {} },
  AID: { quad: 'material-cooperation', score: 10, modes: {} },
  RETREAT: {
    quad: 'material-cooperation',
    score: 6.5,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: { quad: 'verbal-conflict', score: 0, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  ACCUSE: { quad: 'verbal-conflict', score: -3, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
  REJECT: { quad: 'verbal-conflict', score: -2, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
  THREATEN: {
    quad: 'verbal-conflict',
    score: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, violence: -3.5, territory: -4 },
  },
  PROTEST: {
    quad: 'material-conflict',
    score: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -5, boycott: -5, obstruct: -4.5, vandalize: -4.5 },
  },
  SANCTION: {
    quad: 'material-conflict',
    score: -6,
    modes: { convict: -6, withdraw: -6, discontinue: -6, expel: -5.5 },
  },
  MOBILIZE: {
    quad: 'material-conflict',
    score: -5.5,
    modes: { troops: -5.5, weapons: -6.5, police: -5.5, militia: -6 },
  },
  COERCE: {
    quad: 'material-conflict',
    score: -7,
    modes: {
      seize: -7,
      restrict: -7,
      arrest: -7,
      deport: -7,
      withhold: -7,
      cyber: -7,
      censor: -6.5,
      curfew: -6.5,
      misinformation: -6.5,
      'martial-law': -7.5,
    },
  },
  ASSAULT: {
    quad: 'material-conflict',
    score: -9,
    modes: {
      abduct: -9,
      torture: -9,
      sexual: -9,
      destroy: -8.5,
      beat: -9,
      'crowd-control': -7.5,
      targeted: -9,
      'suicide-attack': -9,
      aerial: -9.5,
      drone: -9.5,
      'heavy-weapons': -9.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      unconventional: -10,
    },
  },
  OTHER: { quad: 'none', score: null, modes: {} },
} as const satisfies Record<string, { quad: QuadClass; score: number | null; modes: Record<string, number> }>;

export type QuadClass =
  | 'verbal-cooperation'
  | 'material-cooperation'
  | 'verbal-conflict'
  | 'material-conflict'
  | 'none';

export const EventType = z.enum(Object.keys(PLOVER) as [keyof typeof PLOVER, ...(keyof typeof PLOVER)[]]);
export type EventType = z.infer<typeof EventType>;

const MODES = [...new Set(Object.values(PLOVER).flatMap((row) => Object.keys(row.modes)))];
export const EventMode = z.enum(MODES as [string, ...string[]]);
export type EventMode = z.infer<typeof EventMode>;

/** The score of a type and mode on PLOVER's scale from −10 (conflict) to +10 (cooperation); null for OTHER. */
export function ploverScore(type: EventType, mode?: EventMode): number | null {
  const row = PLOVER[type];
  const modes: Record<string, number> = row.modes;
  return (mode === undefined ? undefined : modes[mode]) ?? row.score;
}

export const EventContext = z.enum([
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
]);
export type EventContext = z.infer<typeof EventContext>;

export const Sector = z.enum([
  'COP',
  'GOV',
  'JUD',
  'LEG',
  'MIL',
  'PRM',
  'PTY',
  'REB',
  'SPY',
  'UAF',
  'UNK',
  'AGR',
  'BUS',
  'CRM',
  'CVL',
  'EDU',
  'ELI',
  'JRN',
  'LAB',
  'MED',
  'REF',
  'OPP',
  'PRE',
  'REL',
  'SOC',
]);
export type Sector = z.infer<typeof Sector>;
