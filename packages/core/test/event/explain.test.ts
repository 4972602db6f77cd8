import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Reason as Reasons } from '../../src/event/trace.ts';
import { Explanation, explainEvents, findEvents, type Reason } from '../../src/index.ts';
import { passage } from './article.ts';

type Row = { reason: Reason; language?: string; text: string; trigger?: string; needs?: string };

/** Each reason at work; without a `trigger` it is said of the whole sentence. */
const rows: Row[] = [
  { reason: 'no-predicate', text: 'The river was high and the bridge narrow.' },
  { reason: 'trap', text: 'Latvia attacked early in the final and the goalkeeper was beaten twice.' },
  { reason: 'incomplete', text: 'Norway signed nothing of note.', trigger: 'signed' },
  { reason: 'no-actor', text: 'Shareholders discussed the offer.', trigger: 'discussed', needs: 'both' },
  { reason: 'no-actor', language: 'ru', text: 'Соседи обсудили ремонт крыши.', trigger: 'обсудили', needs: 'both' },
  { reason: 'unresolved', text: 'The two presidents met in Riga.', trigger: 'met' },
  { reason: 'anyone', text: 'A minister who has condemned the attack spoke first.', trigger: 'condemned the attack' },
  {
    reason: 'purpose',
    text: 'Finland opened an office in order to arrest smugglers from Estonia.',
    trigger: 'arrest smugglers',
  },
  {
    reason: 'condition',
    text: 'If Poland arrests the envoy of Belarus, little will change.',
    trigger: 'arrests the envoy',
  },
  { reason: 'named', text: 'In the east of Ukraine heavy fighting was heard.', trigger: 'fighting' },
  { reason: 'unproven', text: 'Talks between Sweden and Finland are a habit.', trigger: 'Talks' },
  {
    reason: 'said',
    text: 'Lithuania warned that Belarus would arrest travellers.',
    trigger: 'arrest',
  },
  {
    reason: 'repeated',
    text: 'Latvia and Estonia held talks in Riga, discussing trade with Finland.',
    trigger: 'discussing',
  },
  { reason: 'compound', text: 'After talks-style meetings with Poland, nothing changed.', trigger: 'talks' },
  { reason: 'idiom', text: 'The Norwegian government declined to comment.', trigger: 'declined' },
  { reason: 'only-affirmed', text: 'Norway did not rule out a compromise.', trigger: 'rule out' },
];

describe('explainEvents', () => {
  it.each(rows)('$reason: $text', ({ language = 'en', text, reason, trigger = text, needs }) => {
    const explained = explainEvents(...passage({ language, text }));
    const rejected = explained.flatMap((one) => one.rejected);
    expect(rejected).toContainEqual(
      expect.objectContaining({
        reason,
        trigger: expect.objectContaining({ text: trigger }),
        ...(needs === undefined ? {} : { needs }),
      }),
    );
  });

  // An explanation takes every sentence apart, `findEvents` only those whose words let them tell something.
  it('misses nothing by passing sentences over', () => {
    const folder = new URL('../../fixtures/event/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /probe/.test(file) && file.endsWith('.json'),
    );
    for (const file of files) {
      const texts: { text: string }[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      const language = /(en|ru|be)(?:-\d+)?\.json$/.exec(file)?.[1] ?? 'en';
      // One after the other, as an article has them: who is meant by "he" hangs on the sentence before.
      const given = passage({ language, text: texts.map(({ text }) => text).join('\n') });
      expect(
        explainEvents(...given).flatMap(({ events }) => events),
        file,
      ).toEqual(findEvents(...given));
    }
    expect(files.length).toBeGreaterThan(20);
  });

  it('says what was found beside what was rejected, and finds what findEvents finds', () => {
    const text =
      'Latvia and Estonia signed an agreement on 3 May 2021. The harbour was quiet.\nLithuania expelled two diplomats of Belarus, hoping to arrest others.';
    const given = passage({ language: 'en', text });
    const explained = explainEvents(...given);
    expect(explained.flatMap(({ events }) => events)).toEqual(findEvents(...given));
    expect(explained.map(({ events, rejected }) => [events.length, rejected.length > 0])).toEqual([
      [1, false],
      [0, true],
      [1, true],
    ]);
    for (const one of explained) {
      expect(Explanation.parse(one)).toEqual(one);
      for (const { trigger } of one.rejected) {
        expect(text.slice(trigger.start, trigger.end)).toBe(trigger.text);
        expect(one.sentence.text).toContain(trigger.text);
      }
    }
  });

  it('a heading tells nothing by itself, and a language without a lexicon has no sentences', () => {
    const [article, timex] = passage({ language: 'en', text: 'Latvia arrests a spy' });
    const heading = { ...article, blocks: article.blocks.map((block) => ({ ...block, kind: 'heading' as const })) };
    expect(explainEvents(heading, timex).map(({ rejected }) => rejected.map(({ reason }) => reason))).toEqual([
      ['heading'],
    ]);
    expect(explainEvents({ ...article, language: 'fi' }, timex)).toEqual([]);
  });

  it('every reason is tried above', () => {
    const tried = new Set([...rows.map(({ reason }) => reason), 'heading']);
    expect(Reasons.options.filter((reason) => !tried.has(reason))).toEqual([]);
  });
});
