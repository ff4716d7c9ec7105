import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findSha256 } from '../../src/release/checksums.ts';

const hex = '0123456789abcdef'.repeat(4);
const other = 'f'.repeat(64);

describe('a checksum file', () => {
  test.each([
    ['a lone digest, as go.dev writes it', hex, true, hex],
    ['with a newline', `${hex}\n`, true, hex],
    ['in capitals', hex.toUpperCase(), true, hex],
    ['of sha256sum', `${other}  other\n${hex}  a.tar.gz\n`, false, hex],
    ['of sha256sum -b', `${hex} *a.tar.gz`, false, hex],
    ['with a path', `${hex}  ./dist/a.tar.gz`, false, hex],
    ['with CRLF and a byte order mark', `\uFEFF${hex}  a.tar.gz\r\n`, false, hex],
    ['of BSD', `SHA256 (a.tar.gz) = ${hex}`, false, hex],
    ['that is a lone digest for many files', hex, false, undefined],
    ['for another file', `${hex}  b.tar.gz`, true, undefined],
    ['for a name that ends the same', `${hex}  xa.tar.gz`, false, undefined],
    ['with 63 digits', hex.slice(1), true, undefined],
    ['with 65 digits', `${hex}0`, true, undefined],
    ['of SHA-1', `${hex.slice(24)}  a.tar.gz`, false, undefined],
    ['that is a web page', '<!doctype html>', true, undefined],
    ['that is empty', '', true, undefined],
  ])('%s', (_, text, alone, expected) => {
    expect(findSha256(text, 'a.tar.gz', alone)).toBe(expected);
  });

  test('gives 64 lower-case hex digits or nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, alone) => {
        expect(findSha256(text, 'a', alone) ?? hex).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });
});
