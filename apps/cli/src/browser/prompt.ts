import { readFilter } from './filter.ts';
import { type Action, keyRows } from './keys.ts';
import type { Prompt, State } from './state.ts';

export function openPrompt(state: State, kind: Prompt['kind']): State {
  return { ...state, prompt: { kind, text: kind === 'filter' ? state.filter.text : '' } };
}

/** What a key does in the line at the bottom. `act` carries out a command. */
export function typeInPrompt(
  state: State,
  prompt: Prompt,
  key: string,
  act: (state: State, action: Action) => State,
): State {
  const { prompt: _, note: __, ...without } = state;
  const type = (text: string): State => ({ ...without, prompt: { ...prompt, text } });
  switch (key) {
    case 'Esc':
      return without;
    case 'Enter':
      return submit(without, prompt, act);
    case 'Backspace':
      return prompt.text === '' ? without : type(Array.from(prompt.text).slice(0, -1).join(''));
    case 'Ctrl+U':
      return type('');
    default:
      // Names of other keys are longer than the one character that a letter is.
      return Array.from(key).length === 1 ? type(prompt.text + key) : state;
  }
}

function submit(state: State, { kind, text }: Prompt, act: (state: State, action: Action) => State): State {
  const words = text.trim();
  switch (kind) {
    case 'search': {
      if (words === '') return state;
      const before = state.mode === 'search' ? state.before : state.mode;
      return { ...state, mode: 'search', before, focus: 'list', query: words };
    }
    case 'filter': {
      const { histogram: _, ...data } = state.data;
      const read = readFilter(words, state);
      if ('unknown' in read) return { ...state, note: state.speech.t('note.badFilter', { word: read.unknown }) };
      return { ...state, mode: 'timeline', focus: 'list', filter: { text: words, events: read.events }, data };
    }
    case 'command': {
      const [name = '', argument] = words.split(/\s+/, 2);
      if (name === 'lang' && argument) return { ...state, wishedLocale: argument };
      const row = name === '' ? undefined : keyRows.find(({ action }) => action.startsWith(name));
      return row ? act(state, row.action) : { ...state, note: state.speech.t('note.badCommand', { word: name }) };
    }
  }
}
