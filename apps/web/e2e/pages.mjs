// Every page in every language, on both screens and in both themes: it is there, whole, and accessible.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { openPage, screens } from './browser.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const locales = ['en', 'be', 'ru'];

/** The paths that a reader comes by, without their language. */
export function pathsOf({ article, section, week }) {
  return {
    front: '',
    week: `/week/${week.start}--${week.end}`,
    weeks: '/weeks',
    article: `/article/${article}`,
    timeline: '/timeline',
    filtered: '/timeline?status=planned&since=2015',
    verdicts: '/verdicts',
    'verdicts of a section': `/verdicts?section=${encodeURIComponent(section)}`,
    read: '/read',
    search: '/search?q=Minsk',
    'narrowed search': `/search?q=${encodeURIComponent('Minsk type:CONSULT')}`,
    'empty search': '/search',
    'wrong search': `/search?q=${encodeURIComponent('"not closed section:')}`,
  };
}

/** English everywhere; the other languages on a light desk and a dark phone. */
const rounds = [
  { screen: 'desktop', colorScheme: 'light', languages: locales },
  { screen: 'phone', colorScheme: 'dark', languages: locales },
  { screen: 'desktop', colorScheme: 'dark', languages: ['en'] },
  { screen: 'phone', colorScheme: 'light', languages: ['en'] },
];

export async function checkPages({ browser, url, paths }) {
  const wrong = [];
  for (const { screen, colorScheme, languages } of rounds) {
    const { page, faults, close } = await openPage(browser, url, { ...screens[screen], colorScheme });
    for (const locale of languages) {
      for (const [name, path] of Object.entries(paths)) {
        const response = await page.goto(`${url}/${locale}${path}`, { waitUntil: 'load' });
        const found = [
          ...(response.status() === 200 ? [] : [`status ${response.status()}`]),
          ...(await faultsOf(page, locale)),
          ...(await violations(page)),
          ...faults.splice(0),
        ];
        wrong.push(...found.map((fault) => `${name} in ${locale}, ${screen}, ${colorScheme}: ${fault}`));
      }
    }
    await close();
  }
  assert.deepEqual(wrong, []);
}

async function faultsOf(page, locale) {
  const lang = await page.locator('html').getAttribute('lang');
  const headings = await page.locator('h1').count();
  const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  return [
    ...(lang === locale ? [] : [`lang is ${lang}`]),
    ...(headings === 1 ? [] : [`${headings} first headings`]),
    ...(overflow <= 0 ? [] : [`${overflow} px too wide`]),
  ];
}

/** What axe calls serious or critical, in short. */
export async function violations(page) {
  // The policy of the page forbids script tags without its nonce; the debugger may still evaluate.
  await page.evaluate(axe);
  const { violations } = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`);
}
