import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isLicenceName } from '../../../src/sbom/gather/licence-files.ts';
import { readGraph } from '../../../src/sbom/gather/listing.ts';
import { readOrigin, readRequires } from '../../../src/sbom/gather/module-files.ts';

test('what go mod graph prints: without go and toolchain, and with versions of those that require', () => {
  const text =
    'm a.org/a@v1.0.0\r\nm go@1.21\ngo@1.21 toolchain@go1.21\na.org/a@v1.0.0 b.org/b@v2.0.0\n\nbad\n';
  expect(readGraph(text)).toEqual([
    { path: 'm', version: null, needs: 'a.org/a' },
    { path: 'a.org/a', version: 'v1.0.0', needs: 'b.org/b' },
  ]);
});

describe('what go.mod requires', () => {
  test('in blocks and lines, and which of it others need', () => {
    const text = `module m
go 1.21
require a.org/a v1.0.0
require "q.org/q" v1.0.0 // indirect
require (
	b.org/b v1.0.0 // indirect; why
	c.org/c v2.0.0 // indirectly, it is said
	d.org/d v2.0.0
)
replace a.org/a => b.org/b v1.0.0
exclude e.org/e v1.0.0
`;
    expect(readRequires(text)).toEqual([
      { path: 'a.org/a', indirect: false },
      { path: 'q.org/q', indirect: true },
      { path: 'b.org/b', indirect: true },
      { path: 'c.org/c', indirect: false },
      { path: 'd.org/d', indirect: false },
    ]);
  });

  test('is not known where go could not read it', () => {
    expect(readRequires('require (')).toBeNull();
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readRequires(text)));
  });
});

test.each([
  ['{"Origin":{"VCS":"git","URL":"https://go.googlesource.com/net"}}', 'https://go.googlesource.com/net'],
  ['{"Origin":{"URL":"https://user:token@host.org/o/r.git"}}', 'https://host.org/o/r'],
  ['{"Origin":{"URL":"https://host.org/o/r/"}}', 'https://host.org/o/r'],
  ['{"Origin":{"URL":"http://host.org/o/r"}}', null],
  ['{"Origin":{"URL":"javascript:alert(1)"}}', null],
  ['{"Origin":{"URL":"https://host.org/?token=1"}}', null],
  ['{"Origin":{"URL":1}}', null],
  ['{"Version":"v1.0.0"}', null],
  ['null', null],
  ['', null],
])('the origin in %s is %s', (text, origin) => {
  expect(readOrigin(text)).toBe(origin);
});

test.each([
  ...[
    'LICENSE',
    'LICENCE',
    'License.txt',
    'LICENSE.md',
    'LICENSE-APACHE',
    'LICENSE.MIT',
    'LICENSES',
    'COPYING',
    'COPYING.LESSER',
  ],
  ...[
    'UNLICENSE',
    'MIT-LICENSE',
    'MIT-LICENSE.txt',
    'LICENSE_OF_x',
    'LICENSE-2.0.txt',
    'COPYRIGHT',
    'copying.md',
    'LICENSE.code',
  ],
])('%s is a licence file', (name) => {
  expect(isLicenceName(name)).toBe(true);
});

test.each([
  'NOTICE',
  'license.go',
  'licenses.json',
  'README',
  'licensee.txt',
  'copying-machine.go',
  'LICENSE.tmpl',
  'AUTHORS',
])('%s is none', (name) => {
  expect(isLicenceName(name)).toBe(false);
});
