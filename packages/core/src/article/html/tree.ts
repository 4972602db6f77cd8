import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;

/** Browsers nest no deeper; a page that does, or has more elements, was made to exhaust whoever reads it. */
const DEEPEST = 512;
const MOST_ELEMENTS = 300_000;

class TooMuch extends Error {}

/**
 * The tree that a browser would make of a page; undefined for one that is nested beyond reason.
 * Nothing in it is run or fetched.
 */
export function parseTree(html: string): Document | undefined {
  let depth = 0;
  let count = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      depth++;
      if (depth > DEEPEST) throw new TooMuch();
    },
    onItemPop() {
      depth--;
    },
    createElement(...given: Parameters<typeof defaultTreeAdapter.createElement>) {
      count++;
      if (count > MOST_ELEMENTS) throw new TooMuch();
      return defaultTreeAdapter.createElement(...given);
    },
  };
  try {
    return parse(html, { scriptingEnabled: false, treeAdapter });
  } catch (error) {
    if (error instanceof TooMuch) return undefined;
    throw error;
  }
}

export function isElement(node: Node | Document): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The words of an attribute that is a list of them: `class`, `rel`, `itemprop`. */
export function tokens(element: Element, name: string): string[] {
  return (attribute(element, name) ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}

/** Every element in the order of the page; those that hold no page (`template`) are left out. */
export function* elements(root: Element | Document): Generator<Element> {
  const stack: Node[] = root.childNodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      const child = node.childNodes[at];
      if (child) stack.push(child);
    }
  }
}

/** An element and all that it is in, the innermost first. */
export function* ancestors(element: Element | undefined): Generator<Element> {
  let at = element;
  while (at) {
    yield at;
    at = parentOf(at);
  }
}

export function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode && 'tagName' in parentNode ? parentNode : undefined;
}

export function isInside(element: Element | undefined, whole: Element): boolean {
  for (const each of ancestors(element)) if (each === whole) return true;
  return false;
}

/** All text under an element, scripts included. */
export function textOf(root: Element): string {
  const parts: string[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    else if (isElement(node)) stack.push(...node.childNodes.slice(0, MOST_CHILDREN).toReversed());
  }
  return parts.join('');
}

/** The text of a short piece of markup: a title, a name. */
export function textOfMarkup(markup: string): string {
  return parseFragment(markup.slice(0, 2_000))
    .childNodes.map((node) => (isElement(node) ? textOf(node) : 'value' in node ? node.value : ''))
    .join('');
}

/** More arguments than this a call does not take. */
const MOST_CHILDREN = 50_000;

export function tidy(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** An address of the web; undefined for anything else, `javascript:` and `data:` among it. */
export function toUrl(address: string, base?: URL): URL | undefined {
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
}
