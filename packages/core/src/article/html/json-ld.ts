import { attribute, type Document, elements, textOf } from './tree.ts';

/** One thing of schema.org. */
export type Thing = { readonly [key: string]: unknown };

/** A page has no more things than this, nor nests them deeper. */
const MOST = 2_000;
const DEEPEST = 12;

const ARTICLE = /^(?:.*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|DiscussionForumPosting)$/;

/** The article that a page says it is, from its JSON-LD; the first one, since those of a list come after. */
export function findArticle(document: Document): Thing | undefined {
  const things: Thing[] = [];
  for (const element of elements(document)) {
    if (element.tagName !== 'script') continue;
    const type = attribute(element, 'type')?.trim().toLowerCase() ?? '';
    if (!/^application\/ld\+json(?:\s*;|$)/.test(type)) continue;
    const text = textOf(element)
      .trim()
      .replace(/^<!--|^\/\*<!\[CDATA\[\*\/|^<!\[CDATA\[|-->$|\/\*\]\]>\*\/$|\]\]>$/g, '');
    try {
      collect(JSON.parse(text), things);
    } catch {
      // One broken script says nothing; the others may.
    }
  }
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  if (article === undefined) return undefined;
  // "author": {"@id": "#ann"} stands for the thing of that id.
  const known = new Map(things.map((thing) => [thing['@id'], thing]));
  const meant = (value: unknown) => {
    const id = typeof value === 'object' && value !== null ? (value as Thing)['@id'] : undefined;
    return id === undefined ? value : (known.get(id) ?? value);
  };
  return { ...article, author: [article.author].flat().map(meant), publisher: meant(article.publisher) };
}

/** Things that stand in lists, in `@graph`, or as what a page is about; not what an article mentions. */
function collect(root: unknown, things: Thing[]): void {
  const stack: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let next = stack.pop(); next && things.length < MOST; next = stack.pop()) {
    const { value, depth } = next;
    if (depth > DEEPEST || typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      for (const each of value.slice(0, MOST).reverse()) stack.push({ value: each, depth: depth + 1 });
      continue;
    }
    const thing = value as Thing;
    things.push(thing);
    for (const key of ['mainEntity', 'mainEntityOfPage', '@graph']) stack.push({ value: thing[key], depth: depth + 1 });
  }
}

function typesOf(thing: Thing): string[] {
  return [thing['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
}

export function isOf(thing: unknown, type: string): boolean {
  return typeof thing === 'object' && thing !== null && typesOf(thing as Thing).some((each) => each.endsWith(type));
}

/** The text of a value: itself, or the name of the thing that it is. */
export function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { name } = value as Thing;
  return typeof name === 'string' ? name : undefined;
}
