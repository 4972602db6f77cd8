import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** As much of Node's crypto as is used here. */
type Native = { hash(algorithm: 'sha256', text: string, encoding: 'hex'): string };
type Host = { process?: { getBuiltinModule?(name: string): Partial<Native> | undefined } };

// Asked for, not imported: where it is missing, as in browsers, the hash is the same and takes ten times as long.
const native = (globalThis as Host).process?.getBuiltinModule?.('node:crypto');

/** The SHA-256 of a text in UTF-8, as hexadecimal digits. */
export function sha256Hex(text: string): string {
  return native?.hash?.('sha256', text, 'hex') ?? bytesToHex(sha256(utf8ToBytes(text)));
}
