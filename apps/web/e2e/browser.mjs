// Chromium, and pages that note everything a reader must never meet.
import { access } from 'node:fs/promises';
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

/** Starts the chromium that CHROMIUM names, else Debian's. */
export async function launch() {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  await access(executablePath).catch(() => {
    throw new Error(`${executablePath} is not there: apt-get install chromium, or name another one in CHROMIUM.`);
  });
  return chromium.launch({ executablePath, args: FLAGS });
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
    if (message.type() === 'error' && !expected.has(message.location().url)) faults.push(`console: ${message.text()}`);
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
