import type { TimeLanguage } from './language.ts';

export const en: TimeLanguage = {
  code: 'en',
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['monday', 'mon'],
    ['tuesday', 'tues', 'tue'],
    ['wednesday', 'wed'],
    ['thursday', 'thurs', 'thur', 'thu'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ],
  dateline: {
    from: ['from'],
    to: ['to', 'through', 'till', 'until'],
    ordinals: ['st', 'nd', 'rd', 'th'],
    fillers: ['the', 'of', 'on', 'at'],
  },
};
