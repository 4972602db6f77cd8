import { createHash } from 'node:crypto';

export type SectionName = { key: string; language: string; name: string; articles: number };
/** Two names that translations of `works` works carry. */
export type SectionPair = { a: string; a_language: string; b: string; b_language: string; works: number };

/** One spelling for a name however it was printed: case, kind of dash and spaces do not count. */
export function sectionKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/\s*-\s*/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Which names are of one section: section ids by key. Two names are joined when one is what the other is most often
 * translated by, so a single odd translation does not run two sections into one.
 */
export function joinSections(names: readonly SectionName[], pairs: readonly SectionPair[]): Map<string, string> {
  const parent = new Map(names.map(({ key }) => [key, key]));
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const most = new Map<string, number>();
  const ways = pairs.flatMap(({ a, a_language, b, b_language, works }) => [
    { from: `${a}\n${a_language}\n${b_language}`, works, a, b },
    { from: `${b}\n${b_language}\n${a_language}`, works, a, b },
  ]);
  for (const { from, works } of ways) most.set(from, Math.max(most.get(from) ?? 0, works));
  for (const { from, works, a, b } of ways) {
    if (works === most.get(from) && parent.has(a) && parent.has(b)) parent.set(root(a), root(b));
  }

  const groups = new Map<string, SectionName[]>();
  for (const name of names) {
    const group = groups.get(root(name.key));
    if (group) group.push(name);
    else groups.set(root(name.key), [name]);
  }
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  // The section with more articles keeps the plain slug when two would share it.
  for (const group of [...groups.values()].sort((x, y) => size(y) - size(x) || compare(first(x), first(y)))) {
    const name = first(group);
    let id = slug(name);
    if (id === '' || taken.has(id)) id = [id, hash(sectionKey(name))].filter(Boolean).join('-');
    taken.add(id);
    for (const { key } of group) ids.set(key, id);
  }
  return ids;
}

/** The name each language knows a section by: the one most printed. */
export function namesByLanguage(names: readonly SectionName[]): Record<string, string> {
  const best: Record<string, string> = {};
  for (const { language, name } of [...names].sort(byUse)) best[language] ??= name;
  return best;
}

function first(names: readonly SectionName[]): string {
  const byLanguage = namesByLanguage(names);
  return byLanguage.en ?? [...names].sort(byUse)[0]?.name ?? '';
}

const size = (names: readonly SectionName[]) => names.reduce((sum, { articles }) => sum + articles, 0);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byUse = (a: SectionName, b: SectionName) => b.articles - a.articles || compare(a.name, b.name);

function slug(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);
