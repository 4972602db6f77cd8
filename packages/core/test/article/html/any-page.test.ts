import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainHtml, readHtml } from '../../../src/article/html/index.ts';
import { type Article, Problem } from '../../../src/index.ts';

// Pieces of markup in any order: broken, nested wrongly, hostile.
const pieces = [
  '<h1>Quay reopens</h1>',
  '<p>The council opened the eastern quay on Monday after a winter of repairs that nobody had planned.</p>',
  '<p>Nine boats came in, and two of them stayed for the night. The mayor spoke of a good sign.',
  '<div class="comments"><p>First!</p>',
  '</div>',
  '<nav><a href="/">Home</a><a href="/x">Sea</a></nav>',
  '<table><tr><td>3 March 2022<td>Harbour',
  '</table>',
  '<ul><li>one;<li>two.</ul>',
  '<b><i><a href="javascript:alert(1)">',
  '<time datetime="2022-03-03">yesterday</time>',
  '<meta property="article:published_time" content="2022-03-03T10:00:00Z">',
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-03-03"}</script>',
  '<script>document.body.innerHTML = "<p>never</p>"</script>',
  '<!-- a comment',
  '-->',
  '<style>p{}</style>',
  '<svg><title>x</title><p>',
  '<template><p>unseen</p>',
  '<textarea>',
  '<plaintext>',
  '<![CDATA[ x ]]>',
  '&lt;b&gt; &amp;amp; &#0; &#x1f600; &nbsp;',
  '<p style="display:none">hidden</p>',
  '<figure><img src="//x/y.png"><figcaption>A quay. Photo: Nobody</figcaption></figure>',
  '\u0000',
  '<',
];
const page = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 40 })), {
  maxLength: 30,
});

function read(content: string | Uint8Array): Article | undefined {
  try {
    return readHtml({ content });
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return undefined;
  }
}

describe('any page at all', () => {
  it('is read or refused with a problem, whatever its bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void read(bytes)));
  });

  it('is read the same each time, and its blocks lie inside its text', () => {
    fc.assert(
      fc.property(page, (parts) => {
        const article = read(parts.join(''));
        expect(read(parts.join(''))).toEqual(article);
        if (!article) return;
        let end = -2;
        for (const block of article.blocks) {
          expect(block.start).toBe(end + 2);
          end = block.end;
        }
        expect(Math.max(end, 0)).toBe(article.text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('shows nothing of scripts, and no line of the body vanishes', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['alpha one', 'beta two', 'gamma three', 'delta four']), (marks) => {
        const body = marks.map((mark) => `<div><p>${mark}</p><script>"${mark} script"</script></div>`).join('');
        const article = read(`<html><head><title>T</title></head><body>${body}<p>Last.</p></body></html>`);
        const told = JSON.stringify(article);
        for (const mark of marks) expect(told).toContain(mark);
        expect(told).not.toContain('script');
      }),
    );
  });

  it('markup made to exhaust its reader is read as text', () => {
    const sentence = 'The council opened the eastern quay on Monday after a winter of repairs.';
    const nested = `${'<div><p>'.repeat(20_000)}${sentence}`;
    const many = `${'<i></i>'.repeat(310_000)}<p>${sentence}`;
    const fonts = `${Array.from({ length: 400 }, (_, n) => `<font color=${n}>`).join('')}${'<p>x'.repeat(5_000)}<p>${sentence}`;
    for (const content of [nested, many, fonts]) expect(JSON.stringify(read(content))).toContain(sentence);
  });
});

describe('what a page says of its dates', () => {
  const claims = (head: string, body = '') =>
    explainHtml({
      url: 'https://example.org/2019/03/04/a',
      content: `<html><head>${head}</head><body><h1>Quay reopens</h1>${body}<p>The council opened the eastern quay after a winter of repairs.</p></body></html>`,
    });

  it('each claim says where it comes from', () => {
    const { dates } = claims(
      '<meta property="article:published_time" content="2019-03-04T10:00:00+03:00"><meta name="last-modified" content="2020-01-01">',
      '<p>4 March 2019</p>',
    );
    expect(dates.map(({ from, role, value }) => [from, role, value])).toEqual([
      ['meta', 'published', '2019-03-04T10:00'],
      ['meta', 'updated', '2020-01-01'],
      ['printed', 'published', '2019-03-04'],
      ['url', 'published', '2019-03-04'],
    ]);
  });

  it('a time inside a sentence is that of what it tells', () => {
    const content =
      '<h1>Quay reopens</h1><p>The quay had been closed since <time datetime="2015-02-03">February 2015</time>, when a barge struck it.</p>';
    expect(explainHtml({ content }).dates).toEqual([]);
    const dated = content.replace('<p>', '<time>3 March 2019</time><p>');
    expect(explainHtml({ content: dated }).article.published).toBe('2019-03-03');
  });

  it.each([
    // [what the head declares, what is printed, published, trusted]
    ['2019-03-04', '4 March 2019', '2019-03-04', true],
    ['2022-08-01', '4 March 2019', '2019-03-04', true],
    ['2022-08-01', '', '2019-03-04', false],
    ['2019-03-05T00:30:00Z', '', '2019-03-05', true],
    ['0001-01-01', '', '2019-03-04', true],
    ['1970-01-01T00:00:00Z', '', '2019-03-04', true],
    ['Mon, 04 Mar 2019 09:00:00 +0300', '', '2019-03-04T09:00', true],
    ['20190304', '', '2019-03-04', true],
    ['yesterday', '', '2019-03-04', true],
    ['2019-02-30', '', '2019-03-04', true],
  ])('declared %s, printed %j: %s, trusted %s', (declared, printed, published, trusted) => {
    const { article } = claims(
      `<meta property="article:published_time" content="${declared}">`,
      printed === '' ? '' : `<p>${printed}</p>`,
    );
    expect([article.published, article.anchor.trusted]).toEqual([published, trusted]);
  });
});
