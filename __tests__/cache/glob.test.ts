import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { folderMayHold, matchesPatterns, parsePatterns } from '../../src/cache/glob.ts';
import { machineWith } from './support.ts';

const linux = machineWith('linux');
const windows = machineWith('windows');

describe('a pattern of cache-dependency-path', () => {
  test.each([
    ['go.sum', 'go.sum', true],
    ['go.sum', 'tools/go.sum', false],
    ['./go.sum', 'go.sum', true],
    ['**/go.sum', 'go.sum', true],
    ['**/go.sum', 'a/b/c/go.sum', true],
    ['**/go.sum', 'a/go.sums', false],
    ['*/go.sum', 'a/go.sum', true],
    ['*/go.sum', 'a/b/go.sum', false],
    ['a/**/b/go.mod', 'a/b/go.mod', true],
    ['a/**/b/go.mod', 'a/x/y/b/go.mod', true],
    ['**/**/go.mod', 'x/go.mod', true],
    ['go.*', 'go.work.sum', true],
    ['go.???', 'go.sum', true],
    ['go.???', 'go.work', false],
    ['?.sum', '🐹.sum', true],
    ['*', '.hidden', true],
    ['*.sum*', 'go.sum', true],
    ['*a*b*', 'xxaxxbxx', true],
    ['*a*b', 'xxaxxbxxa', false],
    ['tools', 'tools/deep/go.sum', true],
    ['tools/', 'tools/go.sum', true],
    ['tools/**', 'tools/deep/go.sum', true],
    ['.', 'any/thing', true],
    ['a/../go.sum', 'go.sum', true],
    ['../go.sum', 'go.sum', false],
    ['a/../../go.sum', 'go.sum', false],
    ['/work space/app/go.sum', 'go.sum', true],
    ['/elsewhere/go.sum', 'go.sum', false],
    ['GO.SUM', 'go.sum', false],
    ['go[1].sum', 'go[1].sum', true],
    ['a+b(c)|d.sum', 'a+b(c)|d.sum', true],
    ['# go.sum', 'go.sum', false],
    ['   go.sum  ', 'go.sum', true],
    ['', 'go.sum', false],
  ])('%j over %j: %j', (line, name, expected) => {
    expect(matchesPatterns(name, parsePatterns([line], '/work space/app', linux))).toBe(expected);
  });

  test.each([
    ['**\\go.sum', 'a/go.sum', true],
    ['**/GO.SUM', 'a/go.sum', true],
    ['D:\\a\\repo\\sub\\go.sum', 'sub/go.sum', true],
    ['d:/a/repo/sub/go.sum', 'sub/go.sum', true],
    ['C:\\other\\go.sum', 'go.sum', false],
  ])('on Windows %j over %j: %j', (line, name, expected) => {
    expect(matchesPatterns(name, parsePatterns([line], 'D:\\a\\repo', windows))).toBe(expected);
  });

  test.each([
    [['**/go.sum', '!vendor'], 'vendor/x/go.sum', false],
    [['**/go.sum', '!vendor/**'], 'app/go.sum', true],
    [['!vendor', '**/go.sum'], 'vendor/x/go.sum', true],
    [['**/go.sum', '!vendor', 'vendor/keep/go.sum'], 'vendor/keep/go.sum', true],
    [['!!go.sum'], 'go.sum', true],
    [['go.sum\nother.sum\r\n!go.sum'], 'go.sum', false],
    [['go.sum\nother.sum\r\n!go.sum'], 'other.sum', true],
  ])('lines count in order: %j over %j: %j', (lines, name, expected) => {
    expect(matchesPatterns(name, parsePatterns(lines, '/w', linux))).toBe(expected);
  });

  const name = fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 4 });
  const names = fc
    .array(
      name.filter((text) => text !== '.' && text !== '..'),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => parts.join('/'));
  const segment = fc.oneof(
    fc.constant('**'),
    fc
      .string({ unit: fc.constantFrom('a', 'b', '.', '*', '?'), minLength: 1, maxLength: 4 })
      .filter((text) => !['.', '..'].includes(text)),
  );
  const pattern = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

  test('agrees with the plain definition written as a regular expression', () => {
    fc.assert(
      fc.property(pattern, names, (line, file) => {
        const expected = referenceOf(line).test(file);
        expect(matchesPatterns(file, parsePatterns([line], '/w', linux))).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test('no folder above a matching file is left out of the walk', () => {
    fc.assert(
      fc.property(pattern, names, (line, file) => {
        const patterns = parsePatterns([line], '/w', linux);
        fc.pre(matchesPatterns(file, patterns));
        const parts = file.split('/');
        for (let depth = 1; depth < parts.length; depth++) {
          expect(folderMayHold(parts.slice(0, depth).join('/'), patterns)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ['go.sum', 'tools', false],
  ['tools/go.sum', 'tools', true],
  ['tools/go.sum', 'tools/deep', false],
  ['**/go.sum', 'any/where', true],
  ['!vendor', 'vendor', false],
])('%j makes the walk enter %j: %j', (line, folder, expected) => {
  expect(folderMayHold(folder, parsePatterns([line], '/w', linux))).toBe(expected);
});

function referenceOf(line: string): RegExp {
  const parts = line.split('/');
  const body = parts
    .map((part) =>
      part === '**'
        ? '(?:[^/]+/)*'
        : `${part.replaceAll('.', '\\.').replaceAll('*', '[^/]*').replaceAll('?', '[^/]')}/`,
    )
    .join('');
  return { test: (file: string) => new RegExp(`^${body}(?:[^/]+/)*$`).test(`${file}/`) } as RegExp;
}
