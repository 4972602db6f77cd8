// Opens the browser of an archive in a real terminal, reads, searches, changes language, asks for help, and leaves.
// Alone: node apps/cli/e2e/tmux.mjs [ARCHIVE]; without one it reads the demonstration pages into an archive of its own.
// It needs tmux, and an archive with an article that has a translation.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { command, openTerminal } from './terminal.mjs';

const bin = fileURLToPath(new URL('../bin/letapis.js', import.meta.url));

/**
 * @param {string} archive path of a built archive
 * @returns {Promise<string[]>} what was seen to work, a line each; throws with the screen when something does not
 */
export async function browseInTmux(archive) {
  const article = await translatedArticle(archive);
  const done = [];
  for (const [columns, rows] of [
    [120, 30],
    [80, 24],
  ]) {
    await readAndLeave(archive, article, columns, rows);
    done.push(`the terminal browser at ${columns} × ${rows}`);
  }
  return done;
}

/** An English article with a Belarusian translation, both by their titles. */
async function translatedArticle(archive) {
  const list = async (language) => {
    const args = ['--archive', archive, 'articles', '--language', language, '--limit', '500', '--json'];
    const { stdout } = await promisify(execFile)(process.execPath, [bin, ...args], { maxBuffer: 2 ** 28 });
    return JSON.parse(stdout).items;
  };
  const [english, belarusian] = await Promise.all([list('en'), list('be')]);
  for (const { title, translations } of english) {
    const other = belarusian.find(({ id }) => id === translations.be);
    if (other) return { title, other: other.title, languages: Object.keys(translations).length };
  }
  throw new Error('no article of this archive is there in English and in Belarusian');
}

/** A title may be wrapped: its first words stand on one line. */
const start = (title) => title.split(' ').slice(0, 2).join(' ');

async function readAndLeave(archive, { title, other, languages }, columns, rows) {
  const terminal = await openTerminal({ columns, rows });
  const { press, see } = terminal;
  try {
    await press("printf 'before %s\\n' the-browser", 'Enter');
    await see('before the-browser');
    await press(`${command(archive)}; echo "left with $?"`, 'Enter');
    await see(/Weeks[\s\S]*▌/);

    await press('/');
    await see(/^ \//m);
    await press(title, 'Enter');
    await see(new RegExp(`“${literally(start(title))}[\\s\\S]*▌ .*${literally(start(title))}`));
    await press('Enter');
    await see(/e events/);
    await press('d');
    await see(/→/);
    await press('Escape');
    await see(/e events/);
    await press('n');
    await see(/Hit \d+ of \d+/);
    // From language to language; Belarusian is one of them.
    for (let turn = 0; turn < languages && !(await terminal.screen()).includes(start(other)); turn++) {
      const before = await terminal.screen();
      await press('t');
      await changed(terminal, before);
    }
    await see(start(other));

    await press('L');
    await see('Пошук');
    await press('?');
    await see('Клавішы');
    await press('Escape');
    await see('/ пошук');

    // On a Cyrillic layout й lies where q does.
    await press('й');
    const after = await see('left with 0');
    if (!after.includes('before the-browser')) throw new Error(`the screen was not given back:\n${after}`);
  } finally {
    await terminal.close();
  }
}

async function changed({ screen }, before) {
  for (let tries = 0; tries < 100 && (await screen()) === before; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An archive of the demonstration pages, for as long as `use` needs it. */
export async function withDemonstration(use) {
  const folder = await mkdtemp(join(tmpdir(), 'letapis-e2e-'));
  const archive = join(folder, 'demonstration.db');
  try {
    const pages = fileURLToPath(new URL('../../../packages/sample/pages', import.meta.url));
    await promisify(execFile)(process.execPath, [bin, '--archive', archive, 'add', pages]);
    return await use(archive);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [archive] = process.argv.slice(2);
  const done = await (archive ? browseInTmux(archive) : withDemonstration(browseInTmux));
  for (const line of done) console.log(`ok ${line}`);
}
