// What a reader does with a page of their own: it is read in the browser, and nothing of it leaves.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { violations } from './pages.mjs';

export const readHabits = {
  'a pasted page is read in the browser, and nothing of it is sent': async ({ page, context, url, pasted }) => {
    await openDesk(page, url, 'en');
    const sent = requestsOf(page);
    await paste(page, pasted.text);
    assert.equal(await page.locator('.read-result .title').textContent(), pasted.article.title);
    // The reader itself comes from the site at the first page; nothing else is asked for, and nothing is said.
    assert.ok(sent.length > 0);
    assert.deepEqual(
      sent.filter(
        ({ method, address, body }) => method !== 'GET' || body || !address.startsWith(`${url}/_next/static/`),
      ),
      [],
    );
    sent.length = 0;
    // From then on it reads without any network at all.
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Clear' }).click();
    assert.equal(await page.locator('.read-result').count(), 0);
    await paste(page, pasted.text);
    assert.equal(await page.locator('.read-result .title').textContent(), pasted.article.title);
    await context.setOffline(false);
    assert.deepEqual(sent, []);

    const date = page.locator('.read-result .passage .when').first();
    await date.focus();
    assert.ok(await page.locator(`[id="${await date.getAttribute('aria-describedby')}"]`).isVisible());
    await page.locator('.read-result .note-link').first().click();
    await page.locator('.read-result .sentence.lit').first().waitFor();
    await page.locator('.left-out summary').click();
    const leftOut = await page.locator('.left-out .line').allTextContents();
    assert.deepEqual(
      leftOut,
      pasted.article.discarded.map(({ text }) => text),
    );
    assert.deepEqual(await violations(page), []);
  },

  'its data are those of the library, to look at and to save': async ({ page, url, pasted }) => {
    await openDesk(page, url, 'be');
    await paste(page, pasted.text);
    await page.locator('.as-json summary').click();
    const shown = JSON.parse(await page.locator('.as-json pre').textContent());
    assert.deepEqual(shown, JSON.parse(JSON.stringify(pasted.parsed)));
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.as-json button').click()]);
    assert.equal(download.suggestedFilename(), `${pasted.article.id}.json`);
    assert.deepEqual(JSON.parse(await readFile(await download.path(), 'utf8')), shown);
    assert.deepEqual(await violations(page), []);
  },

  'the example is a page of the archive, and all goes by keyboard': async ({ page, url }) => {
    await openDesk(page, url, 'ru');
    await page.locator('#pasted').focus();
    for (let tabs = 0; tabs < 3; tabs += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.read-result .title').waitFor();
    assert.notEqual(await page.locator('#pasted').inputValue(), '');
    assert.match(await page.locator('.desk-status').textContent(), /^Прочитано\./);
    assert.equal(await page.locator('.desk-status').getAttribute('role'), 'status');
  },

  'a file in an older encoding is read, and one that is no text is refused in words': async ({ page, url }) => {
    await openDesk(page, url, 'be');
    // "Мова" in windows-1251, often enough to be told.
    const old = Buffer.from([...Array(40)].flatMap(() => [0xcc, 0xee, 0xe2, 0xe0, 0x20]));
    await page.locator('input[type="file"]').setInputFiles({ name: 'old.txt', mimeType: 'text/plain', buffer: old });
    await page.locator('.read-result').waitFor();
    assert.match(await page.locator('#pasted').inputValue(), /^Мова Мова/);
    const picture = Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1');
    await page.locator('input[type="file"]').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: picture });
    await page.locator('.desk-status .problem').waitFor();
    assert.match(await page.locator('.desk-status').textContent(), /^Гэта не тэкст/);
    assert.equal(await page.locator('.read-result').count(), 0);
    assert.deepEqual(await violations(page), []);
  },

  'markup in a pasted page is shown and does nothing': async ({ page, url }) => {
    await openDesk(page, url, 'en');
    const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await paste(page, `${markup}\n\nOn 3 May 2019 ministers met in Minsk. ${markup}\n`);
    assert.ok((await page.locator('.read-result').textContent()).includes('onerror='));
    assert.equal(await page.locator('.read-result img, .read-result script').count(), 0);
    assert.match(await page.title(), /^Read a page/);
  },

  'the HTML of a page is read as the page that it is': async ({ page, url }) => {
    await openDesk(page, url, 'ru');
    const html =
      '<!doctype html><meta property="article:published_time" content="2019-05-03T10:00:00+03:00"><title>Мост открыт</title><nav><a href="/">Главная</a></nav><article><h1>Мост открыт</h1><p>Мост открыли вчера, и первым по нему прошёл автобус с рабочими.</p><p onclick="document.title=1">Паром уйдёт на другой берег в понедельник, сообщила дирекция.</p></article><script>document.title=2</script>';
    await paste(page, html);
    assert.equal(await page.locator('.read-result .title').textContent(), 'Мост открыт');
    assert.match(await page.locator('.read-result').textContent(), /3 мая 2019/);
    assert.equal(await page.locator('.read-result [onclick], .read-result script').count(), 0);
    assert.match(await page.title(), /^Прочитать/);
  },

  'without scripts the page says that it needs them': async ({ page, url }) => {
    await page.goto(`${url}/ru/read`);
    assert.ok(await page.locator('noscript .problem').isVisible());
    assert.ok(await page.locator('.desk').isHidden());
  },
};

async function openDesk(page, url, locale) {
  await page.goto(`${url}/${locale}`);
  await page.locator(`.site-footer a[href="/${locale}/read"]`).click();
  await page.locator('.desk fieldset:enabled').waitFor();
  await page.waitForLoadState('networkidle');
}

async function paste(page, text) {
  await page.locator('#pasted').fill(text);
  await page.locator('.desk button[type="submit"]').click();
  await page.locator('.read-result .title').waitFor();
}

/** Everything that the page asks for from now on. */
function requestsOf(page) {
  const sent = [];
  page.on('request', (request) =>
    sent.push({ method: request.method(), address: request.url(), body: request.postData() }),
  );
  return sent;
}
