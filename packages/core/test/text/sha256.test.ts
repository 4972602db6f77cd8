import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256Hex } from '../../src/text/sha256.ts';

test("Node's hash is that of browsers, halves of surrogate pairs included", () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud800', 'ё\udc00'), (text, odd) => {
      expect(sha256Hex(text + odd)).toBe(bytesToHex(sha256(utf8ToBytes(text + odd))));
    }),
  );
});
