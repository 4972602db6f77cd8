import type { StoredArticle } from '@letapis/archive';
import type { Event } from '@letapis/core';
import { formatWhen, kindKey } from '@letapis/core/exchange';
import type { Speech } from '../messages.ts';
import { datedTimex, timexWords } from '../show/time.ts';
import { cleanLine } from '../text/clean.ts';
import { goTo, moveInList } from './moves.ts';
import { hitsOf, readerLines } from './reading.ts';
import { articleOf, currentItem, currentList, cursor, storedArticle } from './select.ts';
import { showMark } from './settle.ts';
import type { State } from './state.ts';

type Kind = 'date' | 'event' | 'hit';

/** Marks the next date, event or hit of the article that is read, and says of it what there is to say. */
export function selectNext(state: State, kind: Kind, direction: 1 | -1): State {
  if (kind === 'hit' && state.focus === 'list' && state.mode === 'search') return moveInList(state, direction);
  const article = storedArticle(state);
  if (!article) return state;
  const choices = choicesOf(state, article, kind);
  if (choices.length === 0) return { ...state, note: state.speech.t(`note.none.${kind}`) };
  const current = state.reader[kind];
  const at =
    current === undefined ? firstInSight(state, kind, choices, direction) : choices.indexOf(current) + direction;
  const beyond = at < 0 || at >= choices.length;
  if (beyond && kind === 'hit') {
    const next = nextResult(state, direction);
    if (next) return next;
  }
  const index = choices[(at + choices.length) % choices.length];
  if (index === undefined) return state;
  const { date: _, event: __, hit: ___, ...reader } = state.reader;
  const marked: State = { ...state, reader: { ...reader, [kind]: index } };
  const shown = showMark(marked, kind === 'event' ? `evidence:${index}` : `${kind}:${index}`);
  const note = noteOn(article, kind, index, at, choices.length, state.speech);
  return { ...shown, note };
}

function choicesOf(state: State, article: StoredArticle, kind: Kind): number[] {
  if (kind === 'date') return datedTimex(article).map(({ index }) => index);
  const many = kind === 'event' ? article.events.length : hitsOf(state).length;
  return Array.from({ length: many }, (_, index) => index);
}

/** The first (or last) choice at or below the top of the screen. */
function firstInSight(state: State, kind: Kind, choices: readonly number[], direction: 1 | -1): number {
  if (direction < 0) return choices.length - 1;
  const marks = (readerLines(state) ?? []).slice(state.reader.top).flatMap((line) => line.map(({ mark }) => mark));
  const mark = marks.find((each) => each?.startsWith(`${kind}:`));
  return Math.max(0, choices.indexOf(Number(mark?.slice(kind.length + 1))));
}

/** Past the last hit of an article comes the first of the next result. */
function nextResult(state: State, direction: 1 | -1): State | undefined {
  const to = cursor(state) + direction;
  if (state.mode !== 'search' || to < 0 || to >= (currentList(state)?.items.length ?? 0)) return undefined;
  return goTo(state, to);
}

function noteOn(article: StoredArticle, kind: Kind, index: number, at: number, many: number, speech: Speech): string {
  if (kind === 'hit') return speech.t('note.hit', { at: ((at + many) % many) + 1, many });
  if (kind === 'event') {
    const event = article.events[index];
    return event ? eventNote(event, article, speech) : '';
  }
  const timex = article.timex[index];
  return timex ? timexWords(timex, article, speech) : '';
}

/** Kind and mode, who to whom, and how the date is known. */
function eventNote(event: Event, { timex }: StoredArticle, { t, locale }: Speech): string {
  const names = (participants: Event['actors']) => participants.map(({ name }) => name).join(', ');
  const carried = event.when.timex === undefined ? '' : (timex[event.when.timex]?.text ?? '');
  const kind = t(`words.${kindKey(event)}`);
  const dyad = [names(event.actors), names(event.recipients)].filter(Boolean).join(' → ');
  const when = `${formatWhen(event.when, locale)}: ${t(`words.when.${event.when.basis}`, { text: carried })}`;
  return cleanLine([kind, dyad, when].filter(Boolean).join(' · '));
}

/** The same article in its next language. */
export function nextTranslation(state: State): State {
  const article = storedArticle(state);
  const target = articleOf(currentItem(state));
  if (!article || !target) return state;
  const { language, id } = article.article;
  const ids: Record<string, string> = { ...article.summary.translations, [language]: id };
  const languages = Object.keys(ids).sort();
  const next = languages[(languages.indexOf(language) + 1) % languages.length];
  const nextId = next === undefined ? undefined : ids[next];
  if (nextId === undefined || nextId === id) return { ...state, note: state.speech.t('note.none.translation') };
  return { ...state, translations: { ...state.translations, [target.id]: nextId } };
}
