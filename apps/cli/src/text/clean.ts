// Article text is hostile: it may carry terminal escapes, or marks that turn the direction of writing.
// Every class below excludes the introducers, so that each character is looked at a bounded number of times.

/** CSI, then OSC/DCS/SOS/PM/APC strings that end, then short escapes; 7-bit and 8-bit forms. */
const SEQUENCES =
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x00-\x1f\x7f-\x9f]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]/g;

/** C0 (but for line feeds), DEL, C1, marks of direction, invisible and tag characters, lone surrogates. */
const CONTROLS =
  /[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

/** What JSON leaves as it is although a terminal would act on it. */
const UNSAFE_IN_JSON = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Text that is safe to print: no control characters but line feeds, nothing that changes the direction of writing. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\x85]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(SEQUENCES, '')
    .replace(CONTROLS, '');
}

/** The same on one line, runs of white space made one space. */
export function cleanLine(text: string): string {
  return clean(text).replace(/[ \n]+/g, ' ');
}

/** JSON in which every character that a terminal would act on is escaped. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    UNSAFE_IN_JSON,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
