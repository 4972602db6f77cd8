// Not `text.charCodeAt(at)`: strings are stored in a dozen ways, and finding the method anew for each costs more than it does.
const { charCodeAt } = String.prototype;

/** The UTF-16 code units of a text, for whoever reads every one of them. */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = charCodeAt.call(text, at);
  return codes;
}
