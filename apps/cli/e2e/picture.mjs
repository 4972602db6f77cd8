// Takes a picture of the terminal browser: the screen of a real tmux, its colours, drawn by chromium.
// Alone: node apps/cli/e2e/picture.mjs OUT.png [COLUMNS ROWS [KEY…]], of the demonstration pages.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { command, openTerminal } from './terminal.mjs';

/** The colours of the reader site in the dark. */
const THEME = {
  paper: '#171614',
  ink: '#ebe7de',
  31: '#ea8477',
  32: '#77c397',
  33: '#cfbd72',
  34: '#9bb3ef',
  35: '#cfa3d6',
  36: '#9bb3ef',
  37: '#ebe7de',
};

const PLAIN = { bold: false, dim: false, italic: false, underline: false, inverse: false, strike: false, color: '' };

/** What each SGR code changes; colours beside. */
const SGR = {
  1: { bold: true },
  2: { dim: true },
  3: { italic: true },
  4: { underline: true },
  7: { inverse: true },
  9: { strike: true },
  22: { bold: false, dim: false },
  23: { italic: false },
  24: { underline: false },
  27: { inverse: false },
  29: { strike: false },
  39: { color: '' },
};

function apply(look, codes) {
  let now = look;
  for (const code of codes === '' ? ['0'] : codes.split(';')) {
    if (code === '0' || code === '') now = PLAIN;
    else if (/^(3|9)[0-7]$/.test(code)) now = { ...now, color: THEME[`3${code.at(-1)}`] ?? '' };
    else now = { ...now, ...SGR[code] };
  }
  return now;
}

function css({ bold, dim, italic, underline, inverse, strike, color }) {
  const ink = color || THEME.ink;
  const lines = [...(underline ? ['underline'] : []), ...(strike ? ['line-through'] : [])];
  return [
    inverse ? `background:${ink};color:${THEME.paper}` : `color:${ink}`,
    ...(bold ? ['font-weight:700'] : []),
    ...(dim ? ['opacity:.62'] : []),
    ...(italic ? ['font-style:italic'] : []),
    ...(lines.length > 0 ? [`text-decoration:${lines.join(' ')}`] : []),
  ].join(';');
}

const escapeHtml = (text) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Signs that may come from another font keep to their column. */
const SIGN = /[\u2190-\u2bff]/gu;

/** A captured screen (`tmux capture-pane -e`) as a page. Unknown escapes are left out. */
export function ansiToHtml(ansi) {
  let look = PLAIN;
  const body = ansi
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => {
      let out = '';
      for (const [, codes, , text] of line.matchAll(/\x1b\[([0-9;]*)m|\x1b(\[[0-9;?]*[A-Za-z]|\([A-B0])|([^\x1b]+)/g)) {
        if (codes !== undefined) look = apply(look, codes);
        if (!text) continue;
        const cells = escapeHtml(text).replace(SIGN, (sign) => `<i class="cell">${sign}</i>`);
        out += `<span style="${css(look)}">${cells}</span>`;
      }
      return `<div>${out || ' '}</div>`;
    });
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; background: ${THEME.paper}; display: inline-block }
pre { margin: 0; padding: 18px 20px; font: 15px/1.22 "DejaVu Sans Mono", "Liberation Mono", monospace }
.cell { display: inline-block; width: 1ch; font-style: normal; text-align: center; overflow: visible }
</style><pre>${body.join('\n').replaceAll('</div>\n', '</div>')}</pre>`;
}

/**
 * Opens the browser on an archive, presses keys, and writes what is then on the screen as PNG.
 * @param {{ archive: string, out: string, columns?: number, rows?: number, keys?: string[], args?: string[] }} options
 *   `keys` as tmux names them; a key after which a text must be awaited is given as `{ press, see }`
 */
export async function takePicture({ archive, out, columns = 120, rows = 30, keys = [], args = [] }) {
  const terminal = await openTerminal({ columns, rows });
  try {
    // The picture begins on a clean screen, one row of which the browser leaves free.
    await terminal.press(`clear; exec ${command(archive, ...args)}`, 'Enter');
    await terminal.see('▌');
    for (const key of keys) {
      const { press, see } = typeof key === 'string' ? { press: key } : key;
      await terminal.press(press);
      if (see) await terminal.see(see);
      else await new Promise((resolve) => setTimeout(resolve, 400));
    }
    await new Promise((resolve) => setTimeout(resolve, 400));
    await draw(ansiToHtml(await terminal.coloured()), out);
  } finally {
    await terminal.close();
  }
}

async function draw(html, out) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 2, viewport: { width: 1400, height: 900 } });
    await page.setContent(html);
    await writeFile(out, await page.locator('body').screenshot());
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { withDemonstration } = await import('./tmux.mjs');
  const [out = 'terminal.png', columns = '120', rows = '30', ...keys] = process.argv.slice(2);
  await withDemonstration((archive) =>
    takePicture({ archive, out, columns: Number(columns), rows: Number(rows), keys, args: ['--lang', 'en'] }),
  );
  console.log(out);
}
