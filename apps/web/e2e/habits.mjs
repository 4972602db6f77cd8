// What a reader does: by keyboard, by pointer, without scripts, in another language.
import assert from 'node:assert/strict';
import { openPage, screens } from './browser.mjs';
import { readHabits } from './read-habits.mjs';
import { searchHabits } from './search-habits.mjs';

const desktop = screens.desktop;

/** One row a habit: its name and what must hold. Each gets a fresh page. */
export const habits = {
  'the skip link comes first and leads to the text': async ({ page, url }) => {
    await page.goto(`${url}/en`);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate('document.activeElement.className'), 'skip');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate('document.activeElement.id'), 'main');
  },

  'the key / goes to the search box, and Enter finds': async ({ page, url }) => {
    await settled(page, `${url}/en/timeline`);
    await page.keyboard.press('/');
    await page.keyboard.type('Minsk');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search?q=Minsk');
    assert.ok((await page.locator('.hits mark').count()) > 0);
  },

  'the same key goes there on a Cyrillic layout, where it types a full stop': async ({ page, url }) => {
    await settled(page, `${url}/be`);
    await page.evaluate(
      'document.body.dispatchEvent(new KeyboardEvent("keydown", { key: ".", code: "Slash", bubbles: true }))',
    );
    assert.equal(await page.evaluate('document.activeElement.type'), 'search');
  },

  'a date says how it was resolved on focus, and Escape closes it': async ({ page, url, article }) => {
    await settled(page, `${url}/en/article/${article}`);
    const date = page.locator('.passage .when').first();
    await date.focus();
    const tip = page.locator(`[id="${await date.getAttribute('aria-describedby')}"]`);
    assert.ok(await tip.isVisible());
    assert.ok((await tip.textContent()).includes(await date.textContent()));
    await page.keyboard.press('Escape');
    assert.ok(await tip.isHidden());
  },

  'an announcement says what is known to have come of it, in the timeline and beside its sentence': async ({
    page,
    url,
  }) => {
    await page.goto(`${url}/en/timeline?status=planned`);
    const happening = page.locator('.happening:has(.outcome)').first();
    const outcome = await happening.locator('.outcome').textContent();
    await happening.locator('a.quiet').click();
    await page.waitForURL('**/en/article/**');
    assert.ok(
      (await page.locator('.note:target .outcome, .note:has(:target) .outcome').allTextContents()).includes(outcome),
    );
  },

  'a note lights its sentence, and the words that tell it light the note': async ({ page, url, told }) => {
    await settled(page, `${url}/en/article/${told}`);
    const note = page.locator('.note').first();
    await note.locator('.note-link').click();
    await page.locator('.sentence.lit:target').waitFor();
    await page.locator('.trigger').last().click();
    await page.locator('.note.lit').waitFor();
    assert.ok((await page.locator('.sentence.lit').count()) > 0);
  },

  'the same without scripts': async ({ page, url, told }) => {
    await page.goto(`${url}/en/article/${told}`);
    await page.locator('.note .note-link').first().click();
    const background = await page
      .locator('.sentence:target')
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.notEqual(background, 'rgba(0, 0, 0, 0)');
    await page.locator('.passage .when').first().hover();
    assert.ok(await page.locator('.passage .when + .tip').first().isVisible());
  },

  'the theme chosen by hand stays': async ({ page, url }) => {
    await settled(page, `${url}/en`);
    const paper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    const before = await paper();
    await page.locator('[data-theme-toggle]').click();
    const after = await paper();
    assert.notEqual(after, before);
    await page.reload();
    assert.equal(await paper(), after);
  },

  'a path without a language goes to the reader’s own': async ({ url }) => {
    const headers = { 'accept-language': 'pl,be;q=0.9,ru;q=0.8,en;q=0.5' };
    const response = await fetch(`${url}/timeline?since=2015`, { redirect: 'manual', headers });
    assert.equal(response.headers.get('location'), '/be/timeline?since=2015');
  },

  'the icon is where a browser asks for it that has not read the page yet': async ({ url }) => {
    const response = await fetch(`${url}/favicon.ico`, { redirect: 'manual' });
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type'), /^image\/svg/);
  },

  'the language of an article leads to its translation': async ({ page, url, article, translations }) => {
    await page.goto(`${url}/en/article/${article}`);
    await page.locator('.languages a[lang="ru"]').click();
    assert.equal(new URL(page.url()).pathname, `/ru/article/${translations.ru}`);
    assert.equal(await page.locator('.passage[lang]').count(), 0, 'the text is in the language of the page');
  },

  'an article that is not in the reader’s language says so and is marked': async ({ page, url, untranslated }) => {
    await page.goto(`${url}/be/article/${untranslated}`);
    assert.ok(await page.locator('.foreign').isVisible());
    assert.equal(await page.locator('h1').getAttribute('lang'), 'en');
    assert.equal(await page.locator('.passage').first().getAttribute('lang'), 'en');
  },

  'the lines left out of the page can be read': async ({ page, url, article }) => {
    await page.goto(`${url}/en/article/${article}`);
    await page.locator('.left-out summary').click();
    assert.ok(await page.locator('.left-out li').first().isVisible());
  },

  'a page that does not exist is a 404 in words': async ({ page, url, expect }) => {
    for (const path of ['/ru/nowhere', '/ru/article/nowhere', '/ru/week/1999-01-04--1999-01-10']) {
      expect(`${url}${path}`);
      const response = await page.goto(`${url}${path}`);
      assert.equal(response.status(), 404, path);
      assert.equal(await page.locator('h1').textContent(), 'Такой страницы нет');
    }
  },
};

export async function checkHabits({ browser, url, facts, log }) {
  for (const [name, habit] of Object.entries({ ...habits, ...readHabits, ...searchHabits })) {
    const opened = await openPage(browser, url, { ...desktop, javaScriptEnabled: !name.includes('without scripts') });
    await habit({ ...facts, url, page: opened.page, context: opened.page.context(), expect: opened.expect }).catch(
      (error) => {
        throw new Error(`${name}: ${error.message}`, { cause: error });
      },
    );
    assert.deepEqual(opened.faults, [], name);
    await opened.close();
    log(`  ${name}`);
  }
}

/** Loaded, and the script of the site at work. */
async function settled(page, address) {
  await page.goto(address, { waitUntil: 'networkidle' });
}
