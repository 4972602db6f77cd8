import { boilerplate } from './boilerplate.ts';
import type { Form } from './form.ts';
import { keyOf, Line, words } from './lines.ts';

/** What a line says that names the page among other things: the key of the line it leads to, the section, who publishes it. */
export type Trail = { key: string; section?: string; publisher?: string };

/** Trails stand among this many lines at the head of a page. */
const HEAD = 400;
const LONGEST = 400;
const PUBLISHER_WORDS = 5;
const SECTION_WORDS = 7;

/**
 * Marks lines that lead to another line of the page: "Home / Economy / The title", or "The title - The Times" as a
 * browser names a page. They are told by that other line alone, so a title with a dash in it stays a title.
 */
export function markTrails(lines: readonly Line[], forms: readonly Form[]): Form[] {
  const head = Math.min(lines.length, HEAD);
  let keys: ReadonlySet<string> | undefined;
  // Made when first asked for: most pages have no line that looks like a trail.
  const isLine = (key: string) => {
    keys ??= keysOf(lines.slice(0, head), forms);
    return keys.has(key);
  };
  return forms.map((form, index) => {
    const line = lines[index];
    if (index >= head || !line || line.text.length > LONGEST) return form;
    if (form.is !== 'short' && form.is !== 'prose' && form.is !== 'boilerplate') return form;
    const trail = readTrail(line, isLine);
    return trail ? { is: 'trail', trail } : form;
  });
}

/** Of the lines that may be what a trail leads to. */
function keysOf(lines: readonly Line[], forms: readonly Form[]): Set<string> {
  const mayBe = lines.filter((_, index) => forms[index]?.is === 'short' || forms[index]?.is === 'prose');
  return new Set(mayBe.map(({ key }) => key));
}

function readTrail(line: Line, isLine: (key: string) => boolean): Trail | undefined {
  const { text } = line;
  const parts = text.split(/\s+(?:[|/>»›→·•–—-]|::)\s+/).filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const key = [last, first]
    .map((part) => keyOf(part))
    .find((part) => part !== line.key && words(part) >= 2 && isLine(part));
  if (key === undefined) return homeTrail(text, parts);
  if (key === keyOf(last)) {
    const above = parts.length > 2 ? parts.at(-2) : undefined;
    return { key, ...(above !== undefined && words(above) <= SECTION_WORDS ? { section: above } : {}) };
  }
  const between = parts.length === 3 ? parts[1] : undefined;
  return {
    key,
    ...(between !== undefined && words(between) <= SECTION_WORDS ? { section: between } : {}),
    ...(words(last) <= PUBLISHER_WORDS ? { publisher: last } : {}),
  };
}

/** "Home / Economy" leads to whatever the page is called. */
function homeTrail(text: string, parts: readonly string[]): Trail | undefined {
  const [home = '', last = ''] = [parts[0], parts.at(-1)];
  if (!/\s[/>»›→]\s/.test(text) || boilerplate(new Line(home)) !== 'navigation') return undefined;
  if (boilerplate(new Line(last)) || words(last) > SECTION_WORDS) return undefined;
  return { key: '', section: last };
}

/** What the trails to a title tell of it. */
export function trailTo(title: string, forms: readonly Form[]): Pick<Trail, 'section' | 'publisher'> {
  const key = keyOf(title);
  const told: Pick<Trail, 'section' | 'publisher'> = {};
  for (const form of forms) {
    if (form.is !== 'trail' || (form.trail.key !== key && form.trail.key !== '')) continue;
    const { section, publisher } = form.trail;
    if (section !== undefined) told.section ??= section;
    if (publisher !== undefined) told.publisher ??= publisher;
  }
  return told;
}
