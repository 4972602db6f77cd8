// A real terminal for tests and pictures: tmux on a socket of its own, without anyone's configuration.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const bin = fileURLToPath(new URL('../bin/letapis.js', import.meta.url));

/** How long a screen may take to come; machines are noisy. */
const PATIENCE = 30_000;

let opened = 0;

/**
 * Opens a window of this size with a shell in it.
 * @param {{ columns: number, rows: number, env?: Record<string, string> }} options
 */
export async function openTerminal({ columns, rows, env = {} }) {
  const socket = `letapis-${process.pid}-${opened++}`;
  const tmux = async (...args) => (await run('tmux', ['-L', socket, '-f', '/dev/null', ...args])).stdout;
  // In CI Ink draws nothing before the end; a prompt of one sign keeps the shell's screens alike everywhere.
  const { CI: _, TMUX: __, ...rest } = process.env;
  const clean = { ...rest, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', PS1: '$ ', ...env };
  await run(
    'tmux',
    ['-L', socket, '-f', '/dev/null', 'new-session', '-d', '-x', `${columns}`, '-y', `${rows}`, 'env -u CI -u TMUX sh'],
    { env: clean },
  );
  await tmux('set-option', '-g', 'status', 'off');
  await tmux('set-option', '-g', 'default-terminal', 'tmux-256color');
  await tmux('resize-window', '-x', `${columns}`, '-y', `${rows}`);

  const screen = () => tmux('capture-pane', '-p');
  /** Types a text, or presses a key that tmux knows by name. */
  const press = async (...keys) => {
    for (const key of keys) {
      await tmux('send-keys', ...(/^[A-Z][A-Za-z]+$/.test(key) ? [key] : ['-l', '--', key]));
    }
  };
  /** Waits until the screen holds a text, or fits a pattern, and gives it back. */
  const see = async (wanted) => {
    const until = Date.now() + PATIENCE;
    let last = '';
    while (Date.now() < until) {
      last = await screen();
      if (wanted instanceof RegExp ? wanted.test(last) : last.includes(wanted)) return last;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the terminal never showed ${wanted}; it showed:\n${last}`);
  };
  return {
    screen,
    press,
    see,
    /** The screen with its colours, as ANSI. */
    coloured: () => tmux('capture-pane', '-p', '-e'),
    close: () => tmux('kill-server').catch(() => {}),
  };
}

/** The words of a shell that start the program on an archive. */
export function command(archive, ...args) {
  return [process.execPath, bin, '--archive', archive, ...args].map((word) => `'${word}'`).join(' ');
}
