/** Files of a folder or an archive that are taken for pages, feeds, or archives of these. */
const PAGES = /\.(?:txt|md|html?|xhtml|xml|rss|atom|rdf)$/i;
const ARCHIVES = /\.(?:zip|tar|tgz|warc|(?:txt|md|html?|xhtml|xml|tar|warc)\.gz)$/i;

/** Whether a file found in a folder is read. */
export function isPageName(name: string): boolean {
  return PAGES.test(name) || ARCHIVES.test(name);
}

/** Whether a member of an archive is read: pages, and pages that are packed by themselves. */
export function isMemberName(name: string): boolean {
  return PAGES.test(name) && !hiddenPart(name);
}

function hiddenPart(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}

/** No longer than a path of the system. */
const LONGEST = 1_000;

/**
 * What a member of an archive is called: a plain path, whatever tricks its name has. It is a name only, and nothing is
 * ever written under it.
 */
export function plainPath(name: string): string {
  const parts = name
    .replaceAll('\\', '/')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/^[a-z]:/i, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.join('/').toWellFormed().normalize('NFC').slice(-LONGEST);
}

/** Gives each name once; the second of one name is called "name (2)". */
export class Names {
  readonly #seen = new Map<string, number>();

  unique(name: string): string {
    const times = (this.#seen.get(name) ?? 0) + 1;
    this.#seen.set(name, times);
    return times === 1 ? name : this.unique(`${name} (${times})`);
  }
}
