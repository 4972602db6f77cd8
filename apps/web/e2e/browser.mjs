// Chromium, and pages that note everything a reader must never meet.
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the chromium that CHROMIUM names (a path, or a program on PATH), else the one on PATH. */
export async function launch() {
  return chromium.launch({ executablePath: await find(process.env.CHROMIUM ?? 'chromium'), args: FLAGS });
}

async function find(program) {
  const folders = program.includes('/') ? [''] : (process.env.PATH ?? '').split(delimiter);
  for (const folder of folders) {
    const path = folder === '' ? program : join(folder, program);
    const there = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (there) return path;
  }
  throw new Error(`${program} is not there: apt-get install chromium, or name another one in CHROMIUM.`);
}

export const screens = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
};

/** A page in a context of its own; `faults` gathers errors, cookies and requests to other hosts. */
export async function openPage(browser, host, options) {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  const faults = [];
  const expected = new Set();
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && !expected.has(url)) faults.push(`console: ${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(host) && !request.url().startsWith('data:')) faults.push(`outside: ${request.url()}`);
  });
  page.on('response', async (response) => {
    if (response.status() >= 400 && !expected.has(response.url()))
      faults.push(`${response.status()}: ${response.url()}`);
    if ('set-cookie' in response.headers()) faults.push(`cookie: ${response.url()}`);
  });
  return { page, faults, expect: (url) => expected.add(url), close: () => context.close() };
}
