import { expect, test } from 'vitest';
import { readTimelineQuery, timelineFilter, withFilters } from '../../src/view/timeline-query.ts';

test.each([
  [{ actor: 'BLR', with: 'RUS' }, { actors: ['BLR', 'RUS'] }],
  [{ kind: 'AGREE' }, { type: 'AGREE' }],
  [{ status: 'denied' }, { polarity: 'negative' }],
  [{ status: 'planned' }, { polarity: 'positive', modality: 'planned' }],
  [
    { since: '2014', until: '2015' },
    { after: '2014-01-01', before: '2015-12-31' },
  ],
  [
    { since: '2016-02', until: '2016-02' },
    { after: '2016-02-01', before: '2016-02-29' },
  ],
  [
    { since: '2016-02-10', until: '2016-02-12' },
    { after: '2016-02-10', before: '2016-02-12' },
  ],
  [{ kind: 'DANCE', status: 'rumour', since: 'yesterday', until: '2016-13' }, {}],
  [{ actor: ['BLR', 'POL'], other: 'x' }, { actors: ['BLR'] }],
])('the address %j asks the archive for %j', (address, filter) => {
  expect(timelineFilter(readTimelineQuery(address))).toEqual(filter);
});

test('a changed filter starts at the first page', () => {
  expect(withFilters({ actor: 'BLR', cursor: 'abc' }, { kind: 'AID' })).toEqual({ actor: 'BLR', kind: 'AID' });
});
