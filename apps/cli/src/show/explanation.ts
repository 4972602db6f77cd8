import type { Annotated, Event, Explanation, Participant, Rejection } from '@letapis/core';
import { explainWhen, formatWhen, kindKey } from '@letapis/core/exchange';
import type { MessageKey, Speech } from '../messages.ts';
import { cleanLine } from '../text/clean.ts';
import { type Line, type Span, wrapLine } from '../text/styled.ts';

const LABEL = 4;

/** Sentence by sentence: what was found, made of what, and what was rejected and why. */
export function explanationLines(
  { article, timex }: Pick<Annotated, 'article' | 'timex'>,
  sentences: readonly Explanation[],
  columns: number,
  speech: Speech,
): Line[] {
  const lines: Line[] = [];
  if (sentences.length === 0) lines.push([{ text: speech.t('explain.noLexicon'), style: 'dim' }]);
  for (const { sentence, events, rejected } of sentences) {
    if (lines.length > 0) lines.push([]);
    lines.push(...wrapLine([{ text: cleanLine(sentence.text).trim(), style: 'strong' }], columns));
    const rows = [
      ...events.map((event) => ({ start: event.trigger.start, lines: eventRows(event, { article, timex }, speech) })),
      ...rejected.map((one) => ({ start: one.trigger.start, lines: [rejectedRow(one, sentence, speech)] })),
    ].sort((a, b) => a.start - b.start);
    for (const row of rows) {
      for (const [index, line] of row.lines.entries()) lines.push(...wrapLine(line, columns, index === 0 ? LABEL : 8));
    }
  }
  return lines;
}

const quoted = (text: string, { t }: Speech): string => t('words.cite.title', { title: cleanLine(text).trim() });

function eventRows(event: Event, { article, timex }: Pick<Annotated, 'article' | 'timex'>, speech: Speech): Line[] {
  const { t } = speech;
  const { mode, trigger, rule, confidence, actors, recipients, factuality, place, amounts, when } = event;
  const kind = [
    t(`words.${kindKey(event)}`),
    ...(mode === undefined ? [] : [t(`words.eventMode.${mode}` as MessageKey)]),
  ].join(', ');
  const row = (label: Label, text: string): Line[] =>
    text === '' ? [] : [[{ text: `    ${t(`explain.label.${label}`)}: `, style: 'dim' }, { text: cleanLine(text) }]];
  const { polarity, modality, reportedBy, historical } = factuality;
  const told = [
    ...(polarity === 'negative' ? [t('words.factuality.negative')] : []),
    ...(polarity === 'negative' && modality === 'actual' ? [] : [t(`words.factuality.${modality}`)]),
    ...(historical ? [t('words.factuality.historical')] : []),
    ...(reportedBy.length > 0
      ? [t('words.factuality.reported', { who: reportedBy.join(' ← ') })]
      : [t('explain.byAuthor')]),
  ];
  return [
    [
      { text: '  + ', style: 'improved' },
      { text: quoted(trigger.text, speech), style: 'event' },
      { text: `: ${kind}` },
      ...dim(` (${cleanLine(rule)}; ${t('explain.confidence', { confidence })})`),
    ],
    ...row('actors', people(actors, speech)),
    ...row('recipients', people(recipients, speech)),
    ...row('when', whenWords(when, { article, timex }, speech)),
    ...row('told', told.join('; ')),
    ...row('place', place ?? ''),
    ...row('amounts', amounts.map(({ text }) => quoted(text, speech)).join(', ')),
  ];
}

type Label = 'actors' | 'recipients' | 'when' | 'told' | 'place' | 'amounts';

/** The date where its origin does not say it: carried, the article's period, a range of two expressions. */
function whenWords(
  when: Event['when'],
  { article, timex }: Pick<Annotated, 'article' | 'timex'>,
  { locale }: Speech,
): string {
  const origin = explainWhen(when, timex, article, locale);
  const source = when.timex === undefined || when.basis === 'carried' ? undefined : timex[when.timex];
  return when.edtf === null || source?.edtf === when.edtf ? origin : `${formatWhen(when, locale)}: ${origin}`;
}

/** Each with what it was known as, and how. */
function people(sides: readonly Participant[], { t }: Speech): string {
  return sides
    .map(({ name, id, country, sector, resolvedBy }) => {
      const known = [id, country === id ? undefined : country, sector].filter((part) => part !== undefined);
      return `${cleanLine(name)} (${[known.join(' '), t(`words.resolvedBy.${resolvedBy}`)].filter(Boolean).join(', ')})`;
    })
    .join('; ');
}

/** What is said of a whole sentence is not quoted again. */
function rejectedRow(
  { trigger, reason, rule, needs }: Rejection,
  sentence: Explanation['sentence'],
  speech: Speech,
): Line {
  const { t } = speech;
  const whole = trigger.start === sentence.start && trigger.end === sentence.end;
  const why =
    reason === 'no-actor'
      ? t('explain.reason.no-actor', { needs: t(`explain.needs.${needs ?? 'any'}`) })
      : t(`explain.reason.${reason}`);
  return [
    { text: '  − ', style: 'deteriorated' },
    ...(whole ? [] : [{ text: `${quoted(trigger.text, speech)}: ` }]),
    { text: why },
    ...(rule === undefined ? [] : dim(` (${cleanLine(rule)})`)),
  ];
}

const dim = (text: string): Span[] => [{ text, style: 'dim' }];
