import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { keyRows } from '../src/browser/keys.ts';
import { browse, commands } from '../src/commands/table.ts';
import { exitCodes } from '../src/exit-codes.ts';
import { commandSummary, optionFlags, renderHelp, usage } from '../src/help.ts';
import { speak } from '../src/messages.ts';
import { pad, width } from '../src/text/width.ts';

const path = fileURLToPath(new URL('../README.md', import.meta.url));
const { t, locale } = await speak('en');

const cell = (text: string) => text.replaceAll('|', '\\|');

/** A table as biome formats it, so that lint and test ask for the same. */
function table(head: string[], rows: string[][]): string {
  const cells = [head, ...rows].map((row) => row.map(cell));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => width(row[column] ?? ''))));
  const line = (row: string[]) => `| ${row.map((text, column) => pad(text, widths[column] ?? 0)).join(' | ')} |`;
  const [first = [], ...rest] = cells;
  return [line(first), line(widths.map((each) => '-'.repeat(each))), ...rest.map(line)].join('\n');
}

const exits = Object.entries(exitCodes) as [keyof typeof exitCodes, number][];

/** What the tables say, in the form of the README. */
const blocks: Record<string, string> = {
  commands: table(
    ['command', 'what it does'],
    [browse, ...commands].map((row) => [`\`${usage(row)}\``, commandSummary(row, t)]),
  ),
  'exit-codes': table(
    ['code', 'meaning'],
    exits.map(([name, code]) => [`${code}`, t(`exit.${name}`)]),
  ),
  keys: table(
    ['key', 'what it does'],
    keyRows.map(({ action, keys }) => [keys.map((key) => `\`${key}\``).join(' '), t(`keys.${action}`)]),
  ),
};

test('the README says what the tables say', async () => {
  let readme = readFileSync(path, 'utf8');
  for (const [name, block] of Object.entries(blocks)) {
    const [before, after] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const inside = new RegExp(`${before}[\\s\\S]*?${after}`);
    expect(readme).toMatch(inside);
    readme = readme.replace(inside, () => `${before}\n${block}\n${after}`);
  }
  await expect(readme).toMatchFileSnapshot(path);
});

test('the help names every command, every exit code and the rule of the archive', () => {
  const help = renderHelp('', { t, locale });
  for (const row of commands) expect(help).toContain(usage(row));
  for (const code of Object.values(exitCodes)) expect(help).toMatch(new RegExp(`^ {2}${code} `, 'm'));
  expect(help).toContain('LETAPIS_ARCHIVE');
});

test.each(commands.map((row) => [row.name, row] as const))('the help of %s names its options', (name, row) => {
  const help = renderHelp(name, { t, locale });
  for (const option of row.options) expect(help).toContain(optionFlags(option));
});
