import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PackageURL } from 'packageurl-js';
import { formatPurl } from '../../../src/sbom/purl/purl.ts';

test.each([
  [{ path: 'github.com/BurntSushi/toml', version: 'v1.5.0' }, 'pkg:golang/github.com/BurntSushi/toml@v1.5.0'],
  [{ path: 'stdlib', version: '1.26.8' }, 'pkg:golang/stdlib@1.26.8'],
  [{ path: 'gopkg.in/yaml.v3', version: null }, 'pkg:golang/gopkg.in/yaml.v3'],
  [{ path: 'a.b/c', version: 'v2.0.0+incompatible' }, 'pkg:golang/a.b/c@v2.0.0%2Bincompatible'],
  [
    { path: 'a.b/~c/d_e', version: 'v0.0.0-20260102030405-abcdef012345' },
    'pkg:golang/a.b/~c/d_e@v0.0.0-20260102030405-abcdef012345',
  ],
  [{ path: 'a.b/c d', version: 'v1@2?#' }, 'pkg:golang/a.b/c%20d@v1%402%3F%23'],
  [{ path: 'a.b//c/../d/', version: null }, 'pkg:golang/a.b/c/d'],
  [{ path: 'exämple.com/x', version: null }, 'pkg:golang/ex%C3%A4mple.com/x'],
  [
    {
      path: 'a.b/c',
      version: 'v1.0.0',
      qualifiers: { type: 'module', goos: 'linux', goarch: 'arm', goarm: '5,softfloat', empty: '' },
      subpath: 'cmd/tool/',
    },
    'pkg:golang/a.b/c@v1.0.0?goarch=arm&goarm=5%2Csoftfloat&goos=linux&type=module#cmd/tool',
  ],
])('%j is %s', (parts, purl) => {
  expect(formatPurl(parts)).toBe(purl);
});

test.each(['', '/', '..', './.'])('a path that names nothing (%j) has none', (path) => {
  expect(formatPurl({ path, version: 'v1.0.0' })).toBeNull();
});

describe('packageurl-js', () => {
  const name = fc
    .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 })
    .map((segments) => segments.map((segment) => `x${segment.replaceAll('/', '')}x`).join('/'));

  test('reads back what was written', () => {
    fc.assert(
      fc.property(name, fc.string({ unit: 'grapheme', minLength: 1 }), name, (path, text, subpath) => {
        // Not `v…`: packageurl-js 2.0.1 throws a ReferenceError for what begins so and is no semantic version.
        const version = `x${text}x`;
        const purl = formatPurl({ path, version, qualifiers: { type: 'module' }, subpath })!;
        const read = PackageURL.fromString(purl);
        expect([read.namespace, read.name].filter(Boolean).join('/')).toBe(path);
        expect(read.version).toBe(version);
        expect({ ...read.qualifiers }).toEqual({ type: 'module' });
        expect(read.subpath).toBe(subpath);
      }),
    );
  });

  test('writes the same, but for signs that it leaves as they are', () => {
    fc.assert(
      fc.property(name, (path) => {
        const at = path.lastIndexOf('/');
        const other = new PackageURL(
          'golang',
          at < 0 ? null : path.slice(0, at),
          path.slice(at + 1),
          'v1.0.0',
          null,
          null,
        );
        const encoded = other
          .toString()
          .replace(/[!'()*+]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
        expect(formatPurl({ path, version: 'v1.0.0' })).toBe(encoded);
      }),
    );
  });
});
