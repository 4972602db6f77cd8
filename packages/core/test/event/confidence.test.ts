import { expect, it } from 'vitest';
import { CALIBRATION } from '../../src/event/calibration.ts';
import { confidenceOf, familyOf } from '../../src/event/confidence.ts';

const NONE = { noSource: false, noTarget: false, resolved: false, reported: false };

it('knows the family of a rule by its name', () => {
  expect(['en.sign+accord', 'ru.арестовать', 'be.nominal.meeting', 'en.be ready'].map(familyOf)).toEqual([
    'en phrase',
    'ru verb',
    'be nominal',
    'en verb',
  ]);
});

it('a rule of which nothing is known has the confidence of its family', () => {
  expect(confidenceOf('en.greenlight+own1', NONE)).toBe(confidenceOf('en.nobody+knows', NONE));
  expect(confidenceOf('en.greenlight+own1', NONE)).not.toBe(confidenceOf('en.greenlight', NONE));
});

it('more right events of a rule never make it less sure, and it is a probability', () => {
  for (const [rule, [right, told]] of Object.entries(CALIBRATION.rules)) {
    const sure = confidenceOf(rule, NONE);
    expect(sure).toBeGreaterThan(0);
    expect(sure).toBeLessThan(1);
    const [language, kind] = familyOf(rule).split(' ');
    const unknown = { nominal: 'nominal.unknown', phrase: 'unknown+x', verb: 'unknown' }[kind ?? ''];
    const like = confidenceOf(`${language}.${unknown}`, NONE);
    if (right === told) expect(sure).toBeGreaterThanOrEqual(like);
  }
});

it('a doubt takes away what it was counted to', () => {
  const sure = confidenceOf('en.sign+accord', NONE);
  expect(confidenceOf('en.sign+accord', { ...NONE, noSource: true })).toBeLessThan(sure);
});
