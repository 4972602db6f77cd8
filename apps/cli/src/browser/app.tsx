import type { Archive } from '@letapis/archive';
import { Box, type Key, Text, useApp, useInput, useWindowSize } from 'ink';
import { useEffect, useReducer, useRef } from 'react';
import { failureLine, toFailure } from '../failure.ts';
import { speak } from '../messages.ts';
import { type Colours, paint } from '../text/styled.ts';
import { needs } from './needs.ts';
import { initialState, type State, type StateEvent } from './state.ts';
import { update } from './update.ts';
import { frame } from './views/frame.ts';

type Props = { archive: Archive; start: Pick<State, 'speech' | 'name'>; colours: Colours };

/** The browser: keys and data go into the state, the state is drawn. */
export function App({ archive, start, colours }: Props) {
  const size = useWindowSize();
  const { exit } = useApp();
  const [state, dispatch] = useReducer(update, { ...start, size }, initialState);
  useKeys(dispatch);
  useNeeds(state, archive, dispatch);
  useEffect(() => {
    dispatch({ type: 'resize', columns: size.columns, rows: size.rows });
  }, [size.columns, size.rows]);
  const { wishedLocale } = state;
  useEffect(() => {
    if (wishedLocale !== undefined) void speak(wishedLocale).then((speech) => dispatch({ type: 'speech', speech }));
  }, [wishedLocale]);
  useEffect(() => {
    if (state.done) exit();
  }, [state.done, exit]);
  return (
    <Box flexDirection="column">
      {frame(state).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is what its number says
        <Text key={index} wrap="truncate-end">
          {paint(line, colours) || ' '}
        </Text>
      ))}
    </Box>
  );
}

const NAMED: [keyof Key, string][] = [
  ['upArrow', '↑'],
  ['downArrow', '↓'],
  ['leftArrow', '←'],
  ['rightArrow', '→'],
  ['pageUp', 'PgUp'],
  ['pageDown', 'PgDn'],
  ['home', 'Home'],
  ['end', 'End'],
  ['return', 'Enter'],
  ['escape', 'Esc'],
  ['tab', 'Tab'],
  ['backspace', 'Backspace'],
  ['delete', 'Backspace'],
];

const IN_TEXT: Record<string, string> = {
  '\r': 'Enter',
  '\n': 'Enter',
  '\t': 'Tab',
  '\x7f': 'Backspace',
  '\x1b': 'Esc',
};

/** The names of the keys of one input: fast typing and pasting bring several characters at once. */
export function keyNames(input: string, key: Key): string[] {
  const named = NAMED.find(([flag]) => key[flag] === true);
  if (named) return [named[1]];
  if (key.ctrl) return [`Ctrl+${input.toUpperCase()}`];
  const typed = Array.from(input, (char) => IN_TEXT[char] ?? char);
  // A key pressed right after Esc comes as one with Alt, which means nothing here.
  return key.meta ? ['Esc', ...typed] : typed;
}

function useKeys(dispatch: (event: StateEvent) => void) {
  useInput((input, key) => {
    for (const name of keyNames(input, key)) dispatch({ type: 'key', key: name });
  });
}

/** Loads what the state shows and has not; each once. */
function useNeeds(state: State, archive: Archive, dispatch: (event: StateEvent) => void) {
  const asked = useRef(new Set<string>());
  useEffect(() => {
    for (const { key, load } of needs(state)) {
      if (asked.current.has(key)) continue;
      asked.current.add(key);
      load(archive).then(
        (put) => {
          asked.current.delete(key);
          dispatch({ type: 'loaded', put });
        },
        (error: unknown) => dispatch({ type: 'failed', sentence: failureLine(toFailure(error)) }),
      );
    }
  });
}
