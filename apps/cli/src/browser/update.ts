import { nextTranslation, selectNext } from './choose.ts';
import { pressInHelp } from './help.ts';
import { type Action, actionOf } from './keys.ts';
import { goBack, moveInList, moveInReader, moveSideways, openItem, type Step, toMode } from './moves.ts';
import { openPrompt, typeInPrompt } from './prompt.ts';
import { settle } from './settle.ts';
import type { State, StateEvent } from './state.ts';

const NEXT_LOCALE = { en: 'be', be: 'ru', ru: 'en' } as const;

/** The next state. Pure: what must be loaded follows from the state, see needs.ts. */
export function update(state: State, event: StateEvent): State {
  return settle(apply(state, event));
}

function apply(state: State, event: StateEvent): State {
  switch (event.type) {
    case 'resize':
      return { ...state, size: { columns: event.columns, rows: event.rows } };
    case 'loaded':
      return { ...state, data: event.put(state.data) };
    case 'failed':
      return { ...state, note: event.sentence };
    case 'speech': {
      // Lists prefer articles in the language of the interface: what was listed before no longer holds.
      const { stats, weeks, sections, articles } = state.data;
      const data = {
        lists: {},
        articles,
        ...(stats && { stats }),
        ...(weeks && { weeks }),
        ...(sections && { sections }),
      };
      return { ...state, speech: event.speech, data };
    }
    case 'key':
      return press(state, event.key);
  }
}

function press(state: State, key: string): State {
  if (key === 'Ctrl+C') return { ...state, done: true };
  if (state.prompt) return typeInPrompt(state, state.prompt, key, act);
  if (state.help) return pressInHelp(state, state.help, key);
  const action = actionOf(key);
  if (action === undefined) return state;
  const { note: _, ...quiet } = state;
  return act(quiet, action);
}

/** What an action does; commands typed after `:` come here too. */
function act(state: State, action: Action): State {
  const move = (step: Step) => (state.focus === 'reader' ? moveInReader(state, step) : moveInList(state, step));
  switch (action) {
    case 'down':
      return move(1);
    case 'up':
      return move(-1);
    case 'pageDown':
      return move('page');
    case 'pageUp':
      return move('-page');
    case 'first':
      return move(-Infinity);
    case 'last':
      return move(Infinity);
    case 'open':
      return openItem(state);
    case 'earlier':
      return moveSideways(state, -1);
    case 'later':
      return moveSideways(state, 1);
    case 'back':
      return goBack(state);
    case 'pane':
      return { ...state, focus: state.focus === 'reader' ? 'list' : 'reader' };
    case 'weeks':
    case 'sections':
    case 'timeline':
    case 'verdicts':
      return toMode(state, action);
    case 'events':
      return { ...state, reader: { ...state.reader, events: !state.reader.events } };
    case 'nextEvent':
      return selectNext(state, 'event', 1);
    case 'previousEvent':
      return selectNext(state, 'event', -1);
    case 'date':
      return selectNext(state, 'date', 1);
    case 'previousDate':
      return selectNext(state, 'date', -1);
    case 'nextHit':
      return selectNext(state, 'hit', 1);
    case 'previousHit':
      return selectNext(state, 'hit', -1);
    case 'translation':
      return nextTranslation(state);
    case 'language':
      return { ...state, wishedLocale: NEXT_LOCALE[state.speech.locale] };
    case 'reload':
      return { ...state, data: { lists: {}, articles: {} } };
    case 'search':
    case 'filter':
    case 'command':
      return openPrompt(state, action);
    case 'help':
      return { ...state, help: { filter: '', top: 0 } };
    case 'quit':
      return { ...state, done: true };
  }
}
