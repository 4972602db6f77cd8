// How a reader narrows a search, and what becomes of one that means nothing.
import assert from 'node:assert/strict';

export const searchHabits = {
  'a facet narrows the search by as much as it says, and lets it go again': async ({ page, url }) => {
    await page.goto(`${url}/en/search?q=Minsk`);
    const all = await found(page);
    for (const facet of ['Section', 'Year', 'Verdict', 'Tells of']) {
      const value = page.locator('.facets section', { hasText: facet }).locator('li').first();
      const count = Number(await value.locator('.count').textContent());
      await value.locator('a').click();
      assert.equal(await found(page), count, facet);
      await page.locator('.facets .tag').click();
      assert.equal(new URL(page.url()).searchParams.get('q'), 'Minsk');
      assert.equal(await found(page), all);
    }
  },

  'a search that means nothing shows the place and how to ask': async ({ page, url }) => {
    await page.goto(`${url}/be/search?q=${encodeURIComponent('Мінск type:dance')}`);
    assert.equal(await page.locator('.wrong-query').textContent(), 'Мінск type:dance');
    assert.equal(await page.locator('.wrong-query mark').textContent(), 'dance');
    assert.ok(await page.locator('.search-help li').first().isVisible());
  },

  'every example of how to ask is understood': async ({ page, url }) => {
    for (const locale of ['en', 'be', 'ru']) {
      await page.goto(`${url}/${locale}/search`);
      const examples = await page.locator('.search-help code').allTextContents();
      assert.ok(examples.length > 10);
      for (const example of examples) {
        // A minus alone leaves nothing to look for.
        const query = example.startsWith('-') ? `lang:en ${example}` : example;
        await page.goto(`${url}/${locale}/search?q=${encodeURIComponent(query)}`);
        assert.equal(await page.locator('.problem').count(), 0, example);
      }
    }
  },
};

async function found(page) {
  return Number.parseInt(await page.locator('.search-found > .meta').textContent(), 10);
}
