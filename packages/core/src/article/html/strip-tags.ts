import { tidy } from './tree.ts';

/** What holds no text of a page. */
const UNSHOWN = /^<(script|style|template|noscript|textarea|select|iframe|svg)[\s/>]/i;
const BREAK = /^<\/?(?:p|div|br|li|ul|ol|tr|td|th|table|h[1-6]|blockquote|section|article|header|footer|title)[\s/>]/i;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** The text between the tags of markup that cannot be read as a tree, a line for each block. One pass, whatever it holds. */
export function stripTags(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    parts.push(html.slice(at, open));
    const head = html.slice(open, open + 16);
    const unshown = UNSHOWN.exec(head)?.[1];
    const comment = head.startsWith('<!--');
    const end = comment ? html.indexOf('-->', open) : html.indexOf('>', open);
    if (BREAK.test(head)) parts.push('\n');
    if (end === -1) return finish(parts);
    at = end + (comment ? 3 : 1);
    if (unshown === undefined) continue;
    const close = closing(html, unshown, at);
    if (close === -1) return finish(parts);
    at = close;
  }
  parts.push(html.slice(at));
  return finish(parts);
}

function closing(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'ig');
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}

function finish(parts: readonly string[]): string {
  return parts
    .join('')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n\n');
}
