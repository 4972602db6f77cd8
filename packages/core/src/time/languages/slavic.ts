import { durationValue } from '../durations.ts';
import type { Guard, Rule, TimeLanguage } from './language.ts';

/** Rules that East Slavic languages share: their lexicons use the same categories. */

const macros: Readonly<Record<string, string>> = {
  M: '{m}|month.abbr .?',
  m: 'month|month.soft|month.verb',
  W: 'weekday|weekday.soft|weekday.in',
  year: 'g .?|fiscal? yearWord',
  years: 'YEAR ({year})?',
  sameYear: '(of|in)? that same? yearWord',
  bc: 'until eraN .? eraE .?',
  ad: 'eraN .? eraE .?',
  wd: '({W}|weekday.abbr .?) ,?',
  date: '{wd}? DAY {M}',
  feast: '{holidays} (,? {years})?|{holidays} rel yearWord',
  D: '{date} (,? {years})?|{date} rel yearWord|NUMDATE ({year})?|rel? {W}|dayShift|{feast}',
  zone: 'zone|zone.utc ((~+|~-) OFFSET)?|per zone.adj time|per zone.place|per local time',
  tod: '(CLOCK part?|HOUR unit.hour (part.of|part.hour)|unit.hour (part|part.hour)|ORDHOUR unit.clock (part|part.hour)?|minutes.noon|minutes.midnight|without (past.to|MINUTESTO) unit.minute? HOUR unit.hour? (part|part.hour)?) ({zone})?',
  ofPart: 'HOUR part.of ({zone})?',
  ofHour: '(past.half|past.quarter|MINUTESINTO unit.minute) on? ORDHOUR unit.clock? (part|part.hour)? ({zone})?',
  todIn: '(HOUR unit.hour|DOTCLOCK|LONGCLOCK) ({zone})?',
  hourOf: 'ORDHOUR (part.of|part.hour) ({zone})?',
  S: 'season|season.during',
  light: 'part.dawn|part.dusk',
  half: 'halfWord|halfYear',
  U: 'NUM|few',
};

/** A half or a quarter of a third hour, and of no third period or year. */
const behindHour: Guard = {
  after: 'in at on from until leanFuture about',
  notBefore: 'quarter unit century halved ^',
};

const rules: readonly Rule[] = [
  // "A quarter of a century" is no fourth century.
  ['fourth century', { kind: 'duration', num: 25, unit: 'Y' }],
  // "Five minutes short of a champion"
  ['without MINUTESTO unit.minute', { kind: 'none' }],
  // "Half of the third" is 2:30, a quarter of it 2:15.
  ['{ofHour}', { kind: 'date' }, behindHour],
  ['{ofHour} ,? (in|on)? {D}', { kind: 'date' }, { after: 'in at on from until leanFuture about' }],
  ['fourth unit.hour', { kind: 'duration', num: 15, unit: 'MIN' }],
  // A street, not a day.
  ['DAY {m}', { kind: 'none' }, { after: 'street', upper: 1 }],
  // Days.
  ['{date} (,? {years})?', { kind: 'date' }],
  ['{wd}? NUMDATE ({year})?', { kind: 'date' }],
  ['{date} rel yearWord', { kind: 'date', relOf: 'year' }],
  ['{date} {sameYear}', { kind: 'date', relOf: 'last' }],
  // "The 20th": of the month the story is at.
  ['DAYOF', { kind: 'date', monthOf: 'story', ofMonth: 1 }, { after: 'until', before: '. , ; ) inclusive' }],
  ['DAYORD', { kind: 'date', monthOf: 'story' }, { after: 'in from until to', before: '. , ; ) and -' }],
  ['DAYOF', { kind: 'date', monthOf: 'story' }, { before: '. , ; )' }],
  // "The 16th fell the last of them", but not "the 16th regiment's".
  ['DAYOF', { kind: 'date', monthOf: 'story', tells: 1 }, { after: ', . ; and' }],
  ['DAYORD numberOf', { kind: 'date', monthOf: 'story', ofMonth: 1 }],
  ['DAY numberOf rel unit', { kind: 'date', monthOf: 'rel' }],
  ['ORD {W} {m} ({years})?', { kind: 'date' }],
  ['rel (weekday|weekday.in) ,? DAY {M} (,? {years})?', { kind: 'date' }],
  ['lately {W} {m} ({years})?', { kind: 'date', nth: -1 }],
  ['dayShift', { kind: 'date' }],
  ['weekday', { kind: 'date' }],
  // A weekday that is another word too (среда).
  ['weekday.in', { kind: 'date' }, { after: 'in and or on to - ,' }],
  ['weekday.soft', { kind: 'date' }, { after: 'until from to leanFuture leanPast between' }],
  ['rel (weekday|weekday.in)', { kind: 'date' }],
  ['rel.away weekday.soft', { kind: 'date' }, { after: 'until from to leanFuture leanPast between' }],
  ['{W} (in|on)? rel unit.week', { kind: 'date', week: 'W' }],
  ['rel unit.week ,? (in|on) {W}', { kind: 'date', week: 'W' }],
  ['{feast}', { kind: 'date' }],
  ['{holidays} rel yearWord', { kind: 'date', relOf: 'year' }],
  ['rel {holidays}', { kind: 'date' }],
  // Clock times and parts of the day.
  ['{tod}', { kind: 'date' }],
  // "At three at night", but three nights.
  ['{ofPart}', { kind: 'date' }, { after: 'in at from until about leanFuture after' }],
  ['{ofPart} ,? (in|on)? {D}', { kind: 'date' }, { after: 'in at from until about leanFuture after' }],
  ['{D} ,? (in|at) {ofPart}', { kind: 'date' }],
  ['{todIn}', { kind: 'date' }, { after: 'in at from until leanFuture', notBefore: 'counted scale often % unit' }],
  ['{tod} ,? (in|on)? {D} ({zone})?', { kind: 'date' }],
  ['{todIn} ,? (in|on)? {D} ({zone})?', { kind: 'date' }, { after: 'in at from until' }],
  ['{D} ,? (in|at)? {tod}', { kind: 'date' }],
  ['{D} ,? (in|at) {todIn}', { kind: 'date' }],
  ['{D} ,? part', { kind: 'date' }],
  ['part ,? (in|on)? {D}', { kind: 'date' }],
  // The night from one day to the next is that of the next, as "the night to Saturday" is.
  ['part from (DAY|{date}|{W}) on {D}', { kind: 'date' }],
  ['midnight from (DAY|{date}|{W}) on {D}', { kind: 'date', minutes: 0 }],
  ['firstHalf halfWord unit.day ({D})?', { kind: 'date', part: 'MO' }],
  ['secondHalf halfWord unit.day ({D})?', { kind: 'date', part: 'AF' }],
  ['ORD unit.hour (part|part.hour)', { kind: 'date' }],
  ['{D} ,? (in|at|on)? {ofHour}', { kind: 'date' }],
  ['{D} ,? about (in|at)? ({tod}|{todIn}|{ofPart})', { kind: 'date', mod: 'APPROX' }],
  ['that part', { kind: 'date' }, { after: 'in on' }],
  ['rel? {W} ,? (in|on)? (DAYOF|DAYORD numberOf)', { kind: 'date', ofMonth: 1 }],
  ['({light}) ,? (in|on)? {D}', { kind: 'date' }],
  ['({light}) following unit.day', { kind: 'date', storyShift: 1 }],
  ['nextMorning', { kind: 'date', storyShift: 1, part: 'MO' }],
  ['nextDay', { kind: 'date', storyShift: 1 }],
  ['nextDay part', { kind: 'date', storyShift: 1 }],
  // "From the north", "the south" too.
  ['minutes.north (in|on)? {D}', { kind: 'date' }],
  ['minutes.north', { kind: 'date' }, { after: 'about after' }],
  ['{D} ,? (in|on) ({light})', { kind: 'date' }],
  ['that same? unit.day ,? (in|on) ({light})', { kind: 'date' }],
  ['following unit.day ,? (in|on) ({light})', { kind: 'date', storyShift: 1 }],
  ['part.dawn', { kind: 'date' }, { after: 'in on from until to after leanFuture leanPast ahead.of' }],
  // The sunset of an empire has its name behind it.
  [
    'part.dusk',
    { kind: 'date' },
    { after: 'in on from until to after leanFuture leanPast ahead.of', before: ', . ; ) in on and' },
  ],
  ['part', { kind: 'date' }, { after: 'under' }],
  ['eve part', { kind: 'date', storyShift: -1 }],
  ['part that same? unit.day', { kind: 'date' }],
  ['part following unit.day', { kind: 'date', storyShift: 1 }],
  ['that same? unit.day ,? (part|(in|at)? {tod}|(in|at) {todIn})', { kind: 'date' }],
  ['following unit.day ,? (part|(in|at)? {tod}|(in|at) {todIn})', { kind: 'date', storyShift: 1 }],
  ['part.when', { kind: 'date' }, { notAfter: 'each' }],
  ['that same part', { kind: 'date' }],
  ['this part', { kind: 'date', dayShift: 0 }],
  ['lastNight part', { kind: 'date', dayShift: -1 }],
  ['following part', { kind: 'date', storyShift: 1 }],
  // Months.
  ['{M} {years}', { kind: 'date' }],
  // With a capital it is a given name (Марта, Август).
  ['month', { kind: 'date' }, { lower: 1 }],
  ['month.soft', { kind: 'date' }, { lower: 1, after: 'in from until to over and leanFuture leanPast between mod' }],
  ['month.verb', { kind: 'date' }, { lower: 1, after: 'in from until to over leanFuture leanPast between mod' }],
  ['month.adj', { kind: 'date' }, { lower: 2 }],
  // Places and squares have these names.
  ['month.name', { kind: 'date' }, { lower: 1 }],
  ['rel {m}', { kind: 'date' }],
  ['{m} rel yearWord', { kind: 'date', relOf: 'year' }],
  ['{m} {sameYear}', { kind: 'date', relOf: 'last' }],
  // Years.
  ['DECADE (yearsWord|g .?)?', { kind: 'decade' }, { notBefore: 'countedDays numberOf' }],
  ['DECADE (yearsWord|g .?)? rel century', { kind: 'decade', relOf: 'century' }],
  ['DECADE (yearsWord|g .?)? ORD century', { kind: 'decade', relOf: 'century' }],
  ['YEAR ({year}|yearsSpan)', { kind: 'date' }],
  ['rel YEAR ({year})', { kind: 'date', relOf: 'none' }],
  ['YEAR yearsWord', { kind: 'date' }, { after: '- and or ,' }],
  ['BAREYEAR', { kind: 'date' }, { notBefore: 'counted unit', notAfter: 'numbering № more less about' }],
  ['YEAR', { kind: 'date' }, { after: 'in from until', notBefore: 'counted' }],
  ['ERAYEAR (g .?|yearWord)? {bc}', { kind: 'date', era: 'BC' }],
  ['ERAYEAR (g .?|yearWord)? {ad}', { kind: 'date', era: 'AD' }],
  ['ORD century {bc}', { kind: 'century', era: 'BC' }],
  ['ORD century ({ad})?', { kind: 'century' }],
  ['NTH unit ORD century', { kind: 'century' }],
  ['lately unit ORD century', { kind: 'century', nth: -1 }],
  ['ORD century.abbr ~. {bc}', { kind: 'century', era: 'BC' }],
  ['ORD century.abbr ~. ({ad})?', { kind: 'century' }],
  ['rel.year', { kind: 'unit', unit: 'Y' }],
  // "At the boundary of the centuries"
  ['verge unit.ages', { kind: 'turn' }],
  // "Year to year", "from year to year" compare or repeat.
  ['one.year (leanFuture|from) other.year', { kind: 'none' }],
  ['one.month (leanFuture|from) other.month', { kind: 'none' }],
  ['one.day from other.day', { kind: 'none' }],
  ['unit in unit.one', { kind: 'none' }, { after: 'from since' }],
  ['unit on unit.one', { kind: 'none' }, { after: 'from since' }],
  ['rel fiscal yearWord', { kind: 'unit', unit: 'Y' }],
  // Quarters, halves, seasons.
  ['ORD quarter', { kind: 'quarter' }],
  ['ORD quarter {years}', { kind: 'quarter' }],
  ['ORD quarter rel yearWord', { kind: 'quarter', relOf: 'year' }],
  ['ORD quarter {sameYear}', { kind: 'quarter', relOf: 'last' }],
  // "In the same period of last year", in a report.
  ['(comparable|that same) quarter rel yearWord', { kind: 'reported', back: 1, only: 'report' }],
  ['(comparable|that same) quarter {years}', { kind: 'reported', only: 'report' }],
  ['(comparable|that same) period rel yearWord', { kind: 'reported', back: 1, only: 'report', as: 'period' }],
  ['(comparable|that same) period {years}', { kind: 'reported', only: 'report', as: 'period' }],
  ['(comparable|that same) unit rel yearWord', { kind: 'sameMonth', relOf: 'year', only: 'month' }],
  ['(comparable|that same) unit {years}', { kind: 'sameMonth', only: 'month' }],
  ['ORD ({half}) {years}', { kind: 'half' }],
  ['ORD ({half}) rel yearWord', { kind: 'half', relOf: 'year' }],
  ['ORD ({half}) yearWord', { kind: 'half' }],
  ['ORD ({half}) {sameYear}', { kind: 'half', relOf: 'last' }],
  ['ORD halfYear', { kind: 'half' }],
  ['({S}) {years}', { kind: 'season' }],
  // A winter of two years is named by the first.
  ['({S}) TWOYEARS ({year}|yearsSpan)?', { kind: 'season' }],
  ['rel ({S})', { kind: 'season', told: 'past' }],
  ['({S}) rel yearWord', { kind: 'season', relOf: 'year' }],
  ['({S}) {sameYear}', { kind: 'season', relOf: 'last' }],
  ['that same ({S})', { kind: 'season', relOf: 'last' }],
  ['season.during', { kind: 'season' }],
  ['season', { kind: 'season' }, { after: 'until from leanFuture leanPast early late than mod' }],
  // A part of a month or a year.
  ['ORD unit ({m} ({years})?|{years}|rel? container)', { kind: 'within' }],
  ['lately unit ({m} ({years})?|{years}|rel? container)', { kind: 'within', nth: -1 }],
  // From the anchor.
  ['rel unit.weekend', { kind: 'unit' }],
  ['lately unit.weekend', { kind: 'unit', rel: -1 }],
  ['allWord unit.weekend', { kind: 'weekend' }],
  ['unit.weekend', { kind: 'weekend' }, { after: 'in on over until from to leanFuture leanPast' }],
  ['(many|rel|lately|ahead) unit.whole', { kind: 'duration', num: 1 }],
  ['many unit', { kind: 'duration' }],
  ['following unit.day', { kind: 'story', sign: 1 }],
  ['previous unit', { kind: 'story', sign: -1, else: 'anchor', whole: 1 }],
  ['this same? unit.day', { kind: 'story', sign: 0 }],
  ['rel same unit', { kind: 'story', sign: 0, else: 'anchor' }],
  ['these unit.daysAny', { kind: 'ref', ref: 'PRESENT_REF' }],
  ['rel unit', { kind: 'unit', told: 'past' }],
  // "More this year than in the last"
  ['rel.past', { kind: 'joined', ref: 'PAST_REF' }, { after: 'in', before: ', . ; : ) ?' }],
  ['rel.alone', { kind: 'joined' }, { after: 'in on and or than', before: ', . ; : ) ?' }],
  ['rel yearWord', { kind: 'unit', unit: 'Y', told: 'past' }],
  ['({U}) unit ago back?', { kind: 'ago', sign: -1 }],
  ['dozens unit.many ago back?', { kind: 'ago', sign: -1 }],
  ['unit.many ago back?', { kind: 'ago', sign: -1 }],
  ['unit ago back?', { kind: 'ago', sign: -1, num: 1 }],
  // "Years five": about five years.
  ['unit.many NUM', { kind: 'duration', mod: 'APPROX' }, { notAfter: 'number few rel lately ahead #' }],
  ['unit.many NUM ago back?', { kind: 'ago', sign: -1, mod: 'APPROX' }, { notAfter: 'number few rel lately ahead #' }],
  ['unit.many through NUM', { kind: 'ago', sign: 1, mod: 'APPROX' }, { notAfter: 'number few rel lately ahead #' }],
  ['halfYearLong ago back?', { kind: 'ago', sign: -1, num: 6, unit: 'M' }],
  ['some time ago back?', { kind: 'ref', ref: 'PAST_REF' }],
  ['through NUM unit', { kind: 'ago', sign: 1, told: 'story' }, { notBefore: 'after' }],
  ['through few unit', { kind: 'ago', sign: 1 }, { notBefore: 'after' }],
  ['through unit', { kind: 'ago', sign: 1, num: 1, told: 'story' }, { notBefore: 'after' }],
  ['through halfYearLong', { kind: 'ago', sign: 1, num: 6, unit: 'M', told: 'story' }, { notBefore: 'after' }],
  // "By the end of the week": only behind such a word.
  ['unit', { kind: 'unit', rel: 0, told: 'story' }, { after: 'mod' }],
  // From the story.
  ['NUM unit afterwards', { kind: 'story', sign: 1 }, { notBefore: 'after' }],
  ['afterwards NUM unit', { kind: 'story', sign: 1 }, { notBefore: 'after' }],
  ['unit afterwards', { kind: 'story', sign: 1, num: 1 }, { notBefore: 'after' }],
  ['afterwards (unit.one|unit.hour)', { kind: 'story', sign: 1, num: 1 }, { notBefore: 'after' }],
  ['halfYearLong afterwards', { kind: 'story', sign: 1, num: 6, unit: 'M' }],
  ['(few unit afterwards|afterwards few unit)', { kind: 'ago', sign: 1 }, { notBefore: 'after' }],
  ['few unit earlier', { kind: 'ago', sign: -1 }],
  ['NUM unit earlier', { kind: 'story', sign: -1, else: 'anchor' }, { notAfter: 'on' }],
  ['halfCentury ago', { kind: 'ago', num: 0.5, unit: 'CE', sign: -1 }],
  ['through halfCentury', { kind: 'ago', num: 0.5, unit: 'CE', sign: 1, told: 'story' }, { notBefore: 'after' }],
  ['unit.with earlier', { kind: 'story', sign: -1, num: 1, else: 'anchor' }],
  ['halfYearLong earlier', { kind: 'story', sign: -1, num: 6, unit: 'M', else: 'anchor' }],
  ['that unit.day', { kind: 'story', sign: 0 }],
  ['that same unit', { kind: 'story', sign: 0 }, { notBefore: '#' }],
  // "Before the vote" is no day: only where nothing follows that the word could rule.
  ['eve', { kind: 'story', sign: -1, unit: 'D', else: 'anchor' }, { before: ', . ; ) in on from by past be pronoun' }],
  // Durations.
  // An age is no time.
  ['NUM unit', { kind: 'none' }, { after: 'age' }],
  ['NUM long? unit', { kind: 'duration' }],
  ['SPAN', { kind: 'duration' }],
  ['NUM - unit.lasting', { kind: 'duration' }],
  ['NUM - unit.years', { kind: 'duration' }, { before: 'span' }],
  ['long unit.one', { kind: 'duration', num: 1 }],
  ['NUM (-|or) NUM unit', { kind: 'duration', vague: 1 }],
  ['few unit', { kind: 'duration' }],
  ['(lately|ahead|rel|first) ({U}) unit', { kind: 'duration' }],
  ['lately yearsWord', { kind: 'duration', unit: 'Y' }],
  ['lately unit.one', { kind: 'duration', num: 1 }, { after: 'over within' }],
  ['lately unit.of', { kind: 'duration', num: 1 }, { after: 'within' }],
  ['unit.one', { kind: 'duration', num: 1 }, { after: 'over than' }],
  // "For a year", but not "on the day".
  ['unit.term', { kind: 'duration', num: 1 }, { after: 'on', notBefore: 'afterwards earlier' }],
  // "For weeks", "dozens of years".
  [
    'unit.for',
    { kind: 'duration' },
    { notAfter: 'number few since from between', notBefore: 'afterwards earlier and' },
  ],
  ['dozens unit', { kind: 'duration' }],
  ['unit.one', { kind: 'duration', num: 1 }, { after: 'through afterwards', before: 'after' }],
  ['unit.many', { kind: 'duration' }, { after: 'within' }],
  ['unit', { kind: 'duration', num: 1 }, { after: 'within about more less nearly least most' }],
  ['halfYearLong', { kind: 'duration', num: 6, unit: 'M' }],
  ['(lately|ahead|rel|first) halfYearLong', { kind: 'duration', num: 6, unit: 'M' }],
  ['value.lasting', { kind: 'duration' }],
  ['value.lasting person', { kind: 'none' }],
  // Sets.
  ['value.set', { kind: 'set' }],
  ['each unit', { kind: 'set', num: 1 }],
  ['each (NUM|ORD) unit', { kind: 'set' }],
  ['each few unit', { kind: 'set', vague: 1 }],
  ['each ORD? {W}', { kind: 'set' }],
  ['each part', { kind: 'set' }],
  // "Every day at 9:00", "on Fridays at 15:00"
  ['each (unit.day|part|{W}) ,? (in|at)? ({tod}|{todIn})', { kind: 'set' }],
  ['({tod}|{todIn}) each (unit.day|part|{W})', { kind: 'set' }],
  ['value.set ,? (in|at)? ({tod}|{todIn})', { kind: 'set' }],
  ['weekday.set ,? (in|at)? ({tod}|{todIn})', { kind: 'set' }, { after: 'by and or , -' }],
  ['each ({S})', { kind: 'set' }],
  ['each DAY? {m}', { kind: 'set' }],
  ['(often|NUM often) (in|on) unit', { kind: 'set', times: 1 }],
  ['(often|NUM often) (in|on) NUM unit', { kind: 'set' }],
  ['(often|NUM often) (in|on) few unit', { kind: 'set', vague: 1 }],
  ['(often|NUM often) (in|on) halfYearLong', { kind: 'set', num: 6, unit: 'M' }],
  ['each halfYearLong', { kind: 'set', num: 6, unit: 'M' }],
  ['(in|on) unit.one', { kind: 'set', num: 1 }, { after: 'counted scale %' }],
  ['weekday.set', { kind: 'set' }, { after: 'by and or , -' }],
  ['weekends', { kind: 'set', value: 'XXXX-WXX-WE' }, { after: 'by' }],
  ['part.set', { kind: 'set' }, { after: 'by and or , -' }],
  // References.
  ['ref', { kind: 'ref' }],
  ['ref.ahead', { kind: 'ref', notPast: 1 }],
  ['lately time', { kind: 'ref', ref: 'PAST_REF' }],
  ['ahead time', { kind: 'ref', ref: 'FUTURE_REF' }],
  ['present time', { kind: 'ref', ref: 'PRESENT_REF' }],
  ['soon (time|ref.in)', { kind: 'ref', ref: 'FUTURE_REF' }],
  ['recent ref.in', { kind: 'ref', ref: 'PAST_REF' }],
  ['ref.in', { kind: 'ref' }, { after: 'in' }],
  ['on unit.days', { kind: 'ref', ref: 'CLAUSE' }],
  ['on today unit.day', { kind: 'ref', ref: 'PRESENT_REF' }],
];

const prefixes: readonly Rule[] = [
  ['(very? mod|mod|mod.season)', { kind: 'prefix', on: 'date' }],
  ['first countedDays', { kind: 'prefix', mod: 'START', on: 'date' }],
  ['lately countedDays', { kind: 'prefix', mod: 'END', on: 'date' }],
  ['DECADE countedDays', { kind: 'prefix', mod: 'END', on: 'date' }],
  ['lately fourth', { kind: 'prefix', mod: 'END', on: 'date' }],
  ['first fourth', { kind: 'prefix', mod: 'START', on: 'date' }],
  ['secondHalf countedDays', { kind: 'prefix', mod: 'MID', on: 'date' }],
  ['third countedDays', { kind: 'prefix', mod: 'END', on: 'date' }],
  ['firstHalf halfWord', { kind: 'prefix', mod: 'START', on: 'date' }],
  ['secondHalf halfWord', { kind: 'prefix', mod: 'END', on: 'date' }],
  ['about', { kind: 'prefix', mod: 'APPROX', on: 'any' }],
  ['(nearly|without smallWord)', { kind: 'prefix', mod: 'LESS_THAN', on: 'amount' }],
  ['slightly (less|less than)', { kind: 'prefix', mod: 'LESS_THAN', on: 'amount' }],
  ['slightly (more|more than)', { kind: 'prefix', mod: 'MORE_THAN', on: 'amount' }],
  ['(less|less than)', { kind: 'prefix', mod: 'LESS_THAN', on: 'amount' }],
  ['(more|more than)', { kind: 'prefix', mod: 'MORE_THAN', on: 'amount' }],
  ['(not less than?|as? least)', { kind: 'prefix', mod: 'EQUAL_OR_MORE', on: 'amount' }],
  ['(not more than?|as? most)', { kind: 'prefix', mod: 'EQUAL_OR_LESS', on: 'amount' }],
  ['not late than?', { kind: 'prefix', mod: 'ON_OR_BEFORE', on: 'date' }],
  ['not early than?', { kind: 'prefix', mod: 'ON_OR_AFTER', on: 'date' }],
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
  numbers: Readonly<Record<string, string>>,
  units: Readonly<Record<string, string>>,
): Record<string, string> {
  const forms: Record<string, string> = {};
  for (const [count, prefixes] of Object.entries(numbers)) {
    for (const [unit, stems] of Object.entries(units)) {
      const value = durationValue(count === 'X' ? undefined : Number(count), unit);
      const pairs = prefixes.split(' ').flatMap((prefix) => stems.split(' ').map((stem) => `${prefix}${stem}*`));
      forms[value] = [...(forms[value]?.split(' ') ?? []), ...pairs].join(' ');
    }
  }
  return forms;
}

/** Every pairing of stems and endings, so that no stem need be searched for; `-` is no ending. */
export function forms(stems: string, endings: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => (ending === '-' ? stem : stem + ending)))
    .join(' ');
}

/** Ordinals by their number, with the Roman numerals beside them, in Latin letters and in the Cyrillic ones like them. */
export function ordinals(words: Readonly<Record<number, string>>): Record<string, string> {
  const forms: Record<string, string> = {};
  for (let nth = 1; nth <= 30; nth++) {
    const numeral = nth > ROMAN ? '' : roman(nth);
    const cyrillic = numeral.replaceAll('X', 'Х');
    const spellings = new Set([words[nth] ?? '', numeral, cyrillic, cyrillic.replaceAll('I', 'І')]);
    spellings.delete('');
    if (spellings.size > 0) forms[nth] = [...spellings].join(' ');
  }
  return forms;
}

/** Centuries and quarters go no further. */
const ROMAN = 21;

function roman(value: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(value / 10)) + (ones[value % 10] ?? '');
}
