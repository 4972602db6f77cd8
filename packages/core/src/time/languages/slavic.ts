import type { Rule, TimeLanguage } from './language.ts';

/** Rules that East Slavic languages share: their lexicons use the same categories. */

const macros: Readonly<Record<string, string>> = {
  M: 'month|month.abbr .?',
  years: 'YEAR (g .?|yearWord)?',
  bc: 'until eraN . eraE .?',
  wd: '(weekday|weekday.abbr .?) ,?',
  date: '{wd}? DAY {M}',
  D: '{date} (,? {years})?|NUMDATE (g .?)?|weekday|dayShift',
};

const rules: readonly Rule[] = [
  // Days.
  ['{date} (,? {years})?', { kind: 'date' }],
  ['{wd}? NUMDATE (g .?|yearWord)?', { kind: 'date' }],
  ['{date} rel yearWord', { kind: 'date', relOf: 'year' }],
  ['dayShift', { kind: 'date' }],
  ['weekday', { kind: 'date' }],
  ['rel weekday', { kind: 'date' }],
  ['weekday (in|on)? rel unit', { kind: 'date', week: 'W' }],
  // Clock times and parts of the day.
  ['CLOCK', { kind: 'date' }],
  ['CLOCK ,? {D}', { kind: 'date' }],
  ['{D} ,? in? CLOCK', { kind: 'date' }],
  ['HOUR unit.hour? part', { kind: 'date' }],
  ['HOUR unit.hour', { kind: 'date' }, { after: 'in' }],
  ['{D} ,? in HOUR unit.hour part?', { kind: 'date' }],
  ['{D} part', { kind: 'date' }],
  ['part (in|on)? {D}', { kind: 'date' }],
  // Months.
  ['{M} {years}', { kind: 'date' }],
  // A capital word behind it makes it a given name (Марта, Август).
  ['month', { kind: 'date' }, { notBefore: '^' }],
  ['rel month', { kind: 'date' }],
  ['month rel yearWord', { kind: 'date', relOf: 'year' }],
  // Years.
  ['DECADE (yearsWord|g .?)?', { kind: 'decade' }],
  ['YEAR (g .?|yearWord|yearsSpan)', { kind: 'date' }],
  ['rel YEAR (g .?|yearWord)', { kind: 'date', relOf: 'none' }],
  ['YEAR yearsWord', { kind: 'date' }, { after: '-' }],
  ['BAREYEAR', { kind: 'date' }, { notBefore: 'counted unit', notAfter: 'numbering more less about' }],
  ['YEAR', { kind: 'date' }, { after: 'in from until', notBefore: 'counted' }],
  ['ERAYEAR (g .?|yearWord)? {bc}', { kind: 'date', era: 'BC' }],
  ['ORD century {bc}', { kind: 'century', era: 'BC' }],
  ['ORD century', { kind: 'century' }],
  // Quarters, halves, seasons.
  ['ORD quarter', { kind: 'quarter' }],
  ['ORD quarter {years}', { kind: 'quarter' }],
  ['ORD quarter rel yearWord', { kind: 'quarter', relOf: 'year' }],
  ['ORD (halfWord|halfYear) {years}', { kind: 'half' }],
  ['ORD (halfWord|halfYear) rel yearWord', { kind: 'half', relOf: 'year' }],
  ['ORD halfYear', { kind: 'half' }],
  ['(season|season.during) {years}', { kind: 'season' }],
  ['rel (season|season.during)', { kind: 'season' }],
  ['(season|season.during) rel yearWord', { kind: 'season', relOf: 'year' }],
  ['season.during', { kind: 'season' }],
  // From the anchor.
  ['many unit', { kind: 'duration' }],
  ['following unit.day', { kind: 'story', sign: 1 }],
  ['this unit.day', { kind: 'story', sign: 0 }],
  ['rel unit', { kind: 'unit' }],
  ['rel yearWord', { kind: 'unit', unit: 'Y' }],
  ['NUM unit ago back?', { kind: 'ago', sign: -1 }],
  ['few unit ago back?', { kind: 'ago', sign: -1 }],
  ['unit ago back?', { kind: 'ago', sign: -1, num: 1 }],
  ['halfYearLong ago back?', { kind: 'ago', sign: -1, num: 6, unit: 'M' }],
  ['through NUM unit', { kind: 'ago', sign: 1, told: 'story' }, { notBefore: 'after' }],
  ['through few unit', { kind: 'ago', sign: 1 }, { notBefore: 'after' }],
  ['through unit', { kind: 'ago', sign: 1, num: 1, told: 'story' }, { notBefore: 'after' }],
  ['through halfYearLong', { kind: 'ago', sign: 1, num: 6, unit: 'M', told: 'story' }, { notBefore: 'after' }],
  // "By the end of the week": only behind such a word.
  ['unit', { kind: 'unit', rel: 0, told: 'story' }, { after: 'mod' }],
  // From the story.
  ['NUM unit afterwards', { kind: 'story', sign: 1 }],
  ['afterwards NUM unit', { kind: 'story', sign: 1 }],
  ['unit afterwards', { kind: 'story', sign: 1, num: 1 }],
  ['that unit.day', { kind: 'story', sign: 0 }],
  ['that same unit', { kind: 'story', sign: 0 }],
  ['eve', { kind: 'story', sign: -1, unit: 'D' }, { notBefore: 'counted' }],
  // Durations.
  ['NUM long? unit', { kind: 'duration' }],
  ['long unit.one', { kind: 'duration', num: 1 }],
  ['NUM (-|or) NUM unit', { kind: 'duration', vague: 1 }],
  ['few unit', { kind: 'duration' }],
  ['(lately|ahead|rel|first) (NUM|few) unit', { kind: 'duration' }],
  ['lately yearsWord', { kind: 'duration', unit: 'Y' }],
  ['lately unit.one', { kind: 'duration', num: 1 }, { after: 'over within' }],
  ['unit.one', { kind: 'duration', num: 1 }, { after: 'over' }],
  ['unit', { kind: 'duration', num: 1 }, { after: 'within' }],
  ['halfYearLong', { kind: 'duration', num: 6, unit: 'M' }],
  ['(lately|ahead|rel) halfYearLong', { kind: 'duration', num: 6, unit: 'M' }],
  ['value.lasting', { kind: 'duration' }],
  // Sets.
  ['value.set', { kind: 'set' }],
  ['each unit', { kind: 'set', num: 1 }],
  ['each NUM unit', { kind: 'set' }],
  ['each weekday', { kind: 'set' }],
  ['each part', { kind: 'set' }],
  ['each (season|season.during)', { kind: 'set' }],
  ['times (in|on) unit', { kind: 'set', num: 1 }],
  ['NUM times (in|on) unit', { kind: 'set', times: 1 }],
  ['weekday.set', { kind: 'set' }, { after: 'by' }],
  // References.
  ['ref', { kind: 'ref' }],
  ['ref.ahead', { kind: 'ref', notPast: 1 }],
  ['lately time', { kind: 'ref', ref: 'PAST_REF' }],
  ['ahead time', { kind: 'ref', ref: 'FUTURE_REF' }],
  ['present time', { kind: 'ref', ref: 'PRESENT_REF' }],
  ['ref.in', { kind: 'ref' }, { after: 'in' }],
];

const prefixes: readonly Rule[] = [
  ['(very? mod|mod|mod.season)', { kind: 'prefix', on: 'date' }],
  ['about', { kind: 'prefix', mod: 'APPROX', on: 'any' }],
  ['nearly', { kind: 'prefix', mod: 'LESS_THAN', on: 'amount' }],
  ['(less|less than)', { kind: 'prefix', mod: 'LESS_THAN', on: 'amount' }],
  ['(more|more than)', { kind: 'prefix', mod: 'MORE_THAN', on: 'amount' }],
  ['not less than?', { kind: 'prefix', mod: 'EQUAL_OR_MORE', on: 'amount' }],
  ['not more than?', { kind: 'prefix', mod: 'EQUAL_OR_LESS', on: 'amount' }],
];

export const slavic: Pick<TimeLanguage, 'macros' | 'rules' | 'prefixes' | 'slashes' | 'thousands' | 'decimal'> = {
  macros,
  rules,
  prefixes,
  slashes: 'day-first',
  thousands: '',
  decimal: ',',
};

/** Words made of a number and a span of time ("двухдневный"): every pairing of the stems, as TIMEX3 durations. */
export function lasting(
  numbers: Readonly<Record<string, number>>,
  units: Readonly<Record<string, string>>,
): Record<string, string> {
  const forms: Record<string, string> = {};
  for (const [prefix, count] of Object.entries(numbers)) {
    for (const [stem, unit] of Object.entries(units)) {
      const value = unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`;
      forms[value] = `${forms[value] ?? ''} ${prefix}${stem}*`.trim();
    }
  }
  return forms;
}
