import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesPrefix } from '../../../src/release/module/patterns.ts';

/** The results are those of golang.org/x/mod/module.MatchPrefixPatterns. */
test.each([
  ['golang.org', 'golang.org/toolchain', true],
  ['golang.org/*', 'golang.org/toolchain', true],
  ['golang.org/toolchain/x', 'golang.org/toolchain', false],
  ['*', 'golang.org/toolchain', true],
  ['*.org', 'golang.org/toolchain', true],
  ['[a-h]olang.org', 'golang.org/toolchain', true],
  ['[^a-f]olang.org', 'golang.org/toolchain', true],
  ['[', 'golang.org/toolchain', false],
  ['golang.or[g', 'golang.org/toolchain', false],
  ['golang?org', 'golang.org/toolchain', true],
  ['golang.org/t*n/', 'golang.org/toolchain', true],
  ['example.com, golang.org', 'golang.org/toolchain', false],
  ['example.com,golang.org', 'golang.org/toolchain', true],
  ['golang\\.org', 'golang.org/toolchain', true],
  ['golangxorg', 'golang.org/toolchain', false],
  ['[z-a]olang.org', 'golang.org/toolchain', false],
  ['go]lang.org', 'go]lang.org/x', true],
  ['[]olang.org', 'golang.org/x', false],
  ['[^^]olang.org', 'golang.org/x', true],
  ['[\\]g]olang.org', 'golang.org/x', true],
  ['[a-]olang.org', 'golang.org/x', false],
  ['', 'golang.org/x', false],
  [',', 'golang.org/x', false],
  ['gol', 'golang.org/x', false],
  ['\\', 'golang.org/x', false],
  ['g{1}olang.org', 'golang.org/x', false],
  ['*/*/*', 'golang.org/x', false],
])('the globs %j over %j: %j', (globs, modulePath, expected) => {
  expect(matchesPrefix(globs, modulePath)).toBe(expected);
});

test('globs of any letters are read without an error, and a literal path matches itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab[]^-*?\\/,{}().+|$') }), (globs) => {
      expect(typeof matchesPrefix(globs, 'golang.org/toolchain')).toBe('boolean');
      const literal = globs.replace(/[,/]/g, 'x').replace(/[[\]^*?\\-]/g, '\\$&');
      if (literal !== '') expect(matchesPrefix(literal, globs.replace(/[,/]/g, 'x'))).toBe(true);
    }),
  );
});
