/**
 * XML without its document type, and so without any entity that it defines: nothing is expanded, nothing is fetched.
 * One pass: what stands in quotes, in comments or in the brackets of an internal subset is passed over.
 */
export function stripDoctype(xml: string): string {
  // Before the first element only: a text may quote one.
  const start = xml.search(/<(?:!DOCTYPE|[a-z])/i);
  if (start === -1 || xml[start + 1] !== '!') return xml;
  let depth = 0;
  for (let at = start; at < xml.length; at++) {
    const char = xml[at];
    if (char === '"' || char === "'") {
      const close = xml.indexOf(char, at + 1);
      if (close === -1) break;
      at = close;
    } else if (xml.startsWith('<!--', at)) {
      const close = xml.indexOf('-->', at + 4);
      if (close === -1) break;
      at = close + 2;
    } else if (char === '<' || char === '[') depth++;
    else if (char === ']') depth--;
    else if (char === '>') {
      depth--;
      if (depth === 0) return xml.slice(0, start) + xml.slice(at + 1);
    }
  }
  return xml.slice(0, start);
}
