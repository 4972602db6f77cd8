import type { DiscardReason } from '../article.ts';
import { attribute, type Document, type Element, isElement, type Node, textOf, tidy, tokens, toUrl } from './tree.ts';

/** One line as a browser shows it, and where on the page it stands. */
export type PageLine = {
  text: string;
  /** The innermost block that it is in. */
  block: Element;
  kind: 'text' | 'heading' | 'item' | 'quote' | 'caption';
  /** The part of the page that its markup says it is in, when that is none of an article. */
  region?: DiscardReason;
  /** Every letter of it is in a link. */
  linked: boolean;
  /** It leads to the front page, and nowhere else. */
  home: boolean;
  /** Every letter of it is in bold. */
  bold: boolean;
  /** How many links it holds. */
  links: number;
  /** A line of text that was set by hand, right beneath the one before. */
  wrapped: boolean;
};

/** `markup`: the shown part of the page as XML, each piece of text in a span that names its line. */
export type ShownPage = { lines: PageLine[]; markup: string };

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const UNSHOWN = new Set(
  'audio base canvas datalist embed frame frameset head iframe input link map math meta meter noembed noframes noscript object optgroup option param picture progress script select source style svg template textarea title track video'.split(
    ' ',
  ),
);
/** Shown, but taken out of what the extractor sees. */
const CONTROLS = new Set(['button', 'label', 'legend']);
const HEADING = /^h[1-6]$/;
const COMMENTS = /^(?:comments?|comment-list|commentlist|comments-area|disqus_thread|respond)$/;
const CAPTION = /^(?:wp-)?caption(?:-text)?$/;
const VOID = new Set(['br', 'hr', 'img', 'wbr']);
/** What stands apart from its neighbours on the screen also where no space is between them in the markup. */
const APART = new Set(['a', 'time', 'button', 'label', 'span']);
/** What the extractor goes by. */
const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel', 'href', 'src', 'alt'];

type Open = {
  element: Element;
  region: DiscardReason | undefined;
  kind: PageLine['kind'];
  link: 'no' | 'home' | 'yes';
  bold: boolean;
  pre: boolean;
  /** A block of nothing but short pieces, each in an element of its own: a row of entries. */
  entries: boolean;
  /** A row of a table whose cells stand on one line. */
  row: boolean;
};

/** The lines of a page in their order: each block its own, cut at line breaks; rows of a table of short cells are one. */
export function showPage(document: Document, base: URL | undefined): ShownPage {
  const page = new Lines();
  const out: string[] = [];
  const html = document.childNodes.find((node) => isElement(node) && node.tagName === 'html');
  const root =
    html && isElement(html) ? html.childNodes.find((node) => isElement(node) && node.tagName === 'body') : undefined;
  if (!root || !isElement(root)) return { lines: [], markup: '' };
  const opened: Open[] = [
    { element: root, region: undefined, kind: 'text', link: 'no', bold: false, pre: false, entries: false, row: false },
  ];
  const stack: (Node | Close)[] = [...children(root)];
  let closed = '';
  for (let node = stack.pop(); node; node = stack.pop()) {
    const inside = opened.at(-1);
    if (!inside) break;
    if ('close' in node) {
      opened.pop();
      if (node.close !== '') out.push(`</${node.close}>`);
      if (isBlock(inside)) page.end();
      closed = inside.element.tagName;
      continue;
    }
    if (node.nodeName === '#text' && 'value' in node) {
      // A date stands apart from what follows it; two links with a space between may be words of one sentence.
      if (node.value.trim() !== '' || closed !== 'time') closed = '';
      const pieces = inside.pre ? node.value.split('\n') : [node.value];
      for (const [index, piece] of pieces.entries()) {
        if (index > 0) page.end();
        if (inside.pre && piece.trim() === '' && index > 0) page.part();
        const line = page.add(piece, inside, blockOf(opened));
        if (line === undefined) out.push(' ');
        else out.push(inExtract(opened) ? `<span data-line="${line}">${toXml(piece)}</span>` : '');
      }
      continue;
    }
    if (!isElement(node) || isHidden(node)) continue;
    const { tagName } = node;
    if (tagName === 'br' || tagName === 'hr') page.end();
    if (VOID.has(tagName)) {
      out.push(`<${tagName}${attributes(node)}/>`);
      continue;
    }
    const next = enter(node, inside, base);
    opened.push(next);
    // "</a><a>": two entries of a menu; "</span><span>": words, at least.
    if (APART.has(closed) && APART.has(tagName)) {
      if (closed === 'span' && tagName === 'span') page.space();
      else page.end();
    }
    if (inside.entries) page.end();
    closed = '';
    const plain = CONTROLS.has(tagName) || tagName === 'body' || tagName === 'html';
    if (isBlock(next)) page.end();
    else if (tagName === 'td' || tagName === 'th') page.space();
    if (!plain) out.push(`<${tagName}${attributes(node)}>`);
    stack.push({ close: plain ? '' : tagName });
    for (const child of children(node)) stack.push(child);
  }
  page.end();
  return { lines: page.lines, markup: `<html><head></head><body>${out.join('')}</body></html>` };
}

type Close = { close: string; nodeName?: never };

/** Last first, as a stack takes them. */
function children(element: Element): Node[] {
  return element.childNodes.toReversed();
}

function enter(element: Element, inside: Open, base: URL | undefined): Open {
  const { tagName } = element;
  const href = tagName === 'a' ? attribute(element, 'href') : undefined;
  return {
    element,
    region: regionOf(element) ?? inside.region,
    kind: kindOf(element) ?? inside.kind,
    link: href === undefined ? inside.link : isHome(href, base) ? 'home' : 'yes',
    bold: inside.bold || tagName === 'b' || tagName === 'strong',
    pre: inside.pre || tagName === 'pre',
    entries: isEntries(element),
    row: inside.row || (tagName === 'tr' && isRow(element)),
  };
}

function kindOf({ tagName, ...element }: Element): PageLine['kind'] | undefined {
  if (HEADING.test(tagName)) return 'heading';
  if (tagName === 'li') return 'item';
  if (tagName === 'blockquote') return 'quote';
  if (tagName === 'figcaption') return 'caption';
  const names = tokens({ tagName, ...element }, 'class');
  return names.some((name) => CAPTION.test(name)) ? 'caption' : undefined;
}

function regionOf(element: Element): DiscardReason | undefined {
  const { tagName } = element;
  const role = attribute(element, 'role')?.toLowerCase();
  const names = [...tokens(element, 'class'), ...tokens(element, 'id')];
  if (names.some((name) => COMMENTS.test(name))) return 'comments';
  if (tagName === 'nav' || role === 'navigation' || role === 'banner') return 'navigation';
  if (tagName === 'footer' || role === 'contentinfo') return 'page-furniture';
  if (tagName === 'aside' || role === 'complementary') return 'sidebar';
  const furniture = tagName === 'form' || CONTROLS.has(tagName) || role === 'search' || role === 'dialog';
  return furniture ? 'page-furniture' : undefined;
}

function isHidden(element: Element): boolean {
  if (UNSHOWN.has(element.tagName) && element.tagName !== 'picture') return true;
  if (attribute(element, 'hidden') !== undefined) return true;
  const style = attribute(element, 'style');
  return style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 2000));
}

/** A row is one line when no cell of it holds blocks, breaks or long text. */
function isRow(row: Element): boolean {
  return row.childNodes.every((cell) => {
    if (!isElement(cell)) return true;
    const stack: Node[] = [...cell.childNodes];
    let length = 0;
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (node.nodeName === '#text' && 'value' in node) length += node.value.trim().length;
      else if (isElement(node)) {
        if (BLOCKS.has(node.tagName) || node.tagName === 'br') return false;
        for (const child of node.childNodes) stack.push(child);
      }
      if (length > CELL) return false;
    }
    return true;
  });
}

const NO_ENTRIES = /^(?:p|li|h[1-6]|td|th|dd|dt|pre|blockquote|figcaption)$/;

function isEntries(element: Element): boolean {
  if (!BLOCKS.has(element.tagName) || NO_ENTRIES.test(element.tagName)) return false;
  let pieces = 0;
  let length = 0;
  for (const child of element.childNodes) {
    if (child.nodeName === '#text' && 'value' in child && child.value.trim() !== '') return false;
    if (!isElement(child)) continue;
    if (BLOCKS.has(child.tagName)) return false;
    const text = tidy(textOf(child));
    if (text !== '') pieces++;
    length += text.length;
    if (length > ROW) return false;
  }
  return pieces > 1;
}

/** A row of entries has no more characters. */
const ROW = 160;

/** A cell of a table of figures has no more characters. */
const CELL = 80;

/** Blocks begin a line; the cells of a row that is one line do not. */
function isBlock({ element: { tagName }, row }: Open): boolean {
  return BLOCKS.has(tagName) && !(row && (tagName === 'td' || tagName === 'th'));
}

function blockOf(opened: readonly Open[]): Element {
  let at = opened.length - 1;
  while (at > 0 && !BLOCKS.has(opened[at]?.element.tagName ?? '')) at--;
  return (opened[at] as Open).element;
}

/** What the markup itself calls comments or controls the extractor does not see. */
function inExtract(opened: readonly Open[]): boolean {
  const last = opened.at(-1);
  return last?.region !== 'comments' && !CONTROLS.has(last?.element.tagName ?? '');
}

function isHome(href: string, base: URL | undefined): boolean {
  const path = href.trim();
  if (path === '/') return true;
  if (!/^https?:\/\//i.test(path)) return false;
  const url = toUrl(path);
  return url?.pathname === '/' && url.search === '' && (base === undefined || url.host === base.host);
}

function attributes(element: Element): string {
  return KEPT_ATTRIBUTES.map((name) => {
    const value = attribute(element, name);
    return value === undefined ? '' : ` ${name}="${toXml(value.slice(0, 500))}"`;
  }).join('');
}

function toXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What parts an entry from the next one, which became a line of its own. */
const SEPARATORS = /(?<=\S) [·•|/]$|^[·•|/] (?=\S)/g;

/** Gathers pieces of text into lines. */
class Lines {
  readonly lines: PageLine[] = [];
  private parts: string[] = [];
  private open: PageLine | undefined;
  private link: Element | undefined;
  private parted = false;

  /** The number of the line that a piece became part of; undefined for one that shows nothing. */
  add(text: string, inside: Open, block: Element): number | undefined {
    if (!/[^\s\u00a0]/.test(text)) {
      this.space();
      return undefined;
    }
    const { kind, region, link, bold, pre } = inside;
    if (this.open === undefined) {
      this.open = {
        text: '',
        block,
        kind,
        linked: true,
        home: true,
        bold: true,
        links: 0,
        wrapped: pre && !this.parted && this.lines.at(-1)?.block === block,
        ...(region === undefined ? {} : { region }),
      };
      this.lines.push(this.open);
    }
    const line = this.open;
    this.parted = false;
    if (link !== 'no' && inside.element !== this.link) line.links++;
    this.link = link === 'no' ? undefined : inside.element;
    line.linked &&= link !== 'no';
    line.home &&= link === 'home';
    line.bold &&= bold;
    this.parts.push(text);
    return this.lines.length - 1;
  }

  /** A blank line among those that were set by hand. */
  part(): void {
    this.parted = true;
  }

  space(): void {
    if (this.open) this.parts.push(' ');
  }

  end(): void {
    if (this.open) this.open.text = tidy(this.parts.join('')).replace(SEPARATORS, '');
    this.parts = [];
    this.open = undefined;
  }
}
