import { expect, test } from '@jest/globals';
import {
  commitPage,
  gitLocation,
  goCpe,
  moduleDigest,
  moduleZip,
  releasedGo,
  webUrl,
} from '../../../src/sbom/purl/links.ts';

const hash = 'c3'.repeat(20);

test.each([
  [
    'github.com/BurntSushi/toml',
    'v1.5.0',
    'https://proxy.golang.org/github.com/!burnt!sushi/toml/@v/v1.5.0.zip',
  ],
  ['a.b/c', 'v2.0.0+incompatible', 'https://proxy.golang.org/a.b/c/@v/v2.0.0+incompatible.zip'],
  ['a.b/c', 'v1.0.0-RC1', 'https://proxy.golang.org/a.b/c/@v/v1.0.0-!r!c1.zip'],
  ['a.b/c', null, null],
  ['a.b/c', '(devel)', null],
  ['a.b/c', 'v1.0.0+dirty', null],
  ['local/module', 'v1.0.0', null],
  ['a.b/../c', 'v1.0.0', null],
  ['a.b/..', 'v1.0.0', null],
  ['a.b/c d', 'v1.0.0', null],
  ['', 'v1.0.0', null],
])('the zip of %s at %s is at %s', (path, version, url) => {
  expect(moduleZip(path, version)).toBe(url);
});

test.each([
  [
    'h1:dRaEfpa2VI55EwlIW72hMRHdWouJeRF7TPYhI+AUQjk=',
    '7516847e96b6548e791309485bbda13111dd5a8b8979117b4cf62123e0144239',
  ],
  ['h1:dRaEfpa2', null],
  ['h2:dRaEfpa2VI55EwlIW72hMRHdWouJeRF7TPYhI+AUQjk=', null],
  [null, null],
])('the digest of %s is %s', (sum, digest) => {
  expect(moduleDigest(sum)).toBe(digest);
});

test.each([
  ['go1.26.8', '1.26.8', 'cpe:2.3:a:golang:go:1.26.8:-:*:*:*:*:*:*'],
  ['go1.20', '1.20', 'cpe:2.3:a:golang:go:1.20:-:*:*:*:*:*:*'],
  ['go1.27rc1', '1.27rc1', 'cpe:2.3:a:golang:go:1.27:rc1:*:*:*:*:*:*'],
  ['go1.26.8 X:nodwarf5', null, null],
  ['devel go1.27-abcdef', null, null],
  ['', null, null],
])('%s is the release %s with the CPE %s', (version, release, cpe) => {
  expect([releasedGo(version), goCpe(version)]).toEqual([release, cpe]);
});

test.each(['https://github.com/o/r', 'http://example.com:8080/a/b%20c', 'https://xn--bcher-kva.example/'])(
  '%s is an address of the web',
  (url) => {
    expect(webUrl(url)).toBe(url);
  },
);

test.each([
  null,
  '',
  'github.com/o/r',
  'javascript:alert(1)',
  'https://user:secret@example.com/',
  'https://localhost/x',
  'https://example.com/a b',
  'https://example.com/%zz',
  'https://example.com/#x',
  'https://example.com:99999/',
  'https://[::1]/',
  `https://example.com/${'x'.repeat(3000)}`,
])('%j is none that is written', (url) => {
  expect(webUrl(url)).toBeNull();
});

test.each([
  ['https://github.com/o/r', `https://github.com/o/r/commit/${hash}`],
  ['https://github.com/o/r.git', `https://github.com/o/r/commit/${hash}`],
  ['https://gitlab.com/g/s/r', `https://gitlab.com/g/s/r/-/commit/${hash}`],
  ['https://git.example.com/r', null],
  [null, null],
])('the page of a commit of %s is %s', (repository, page) => {
  expect(commitPage(repository, hash)).toBe(page);
  expect(commitPage(repository, 'HEAD')).toBeNull();
});

test('a place in version control is the repository at the commit', () => {
  expect(gitLocation('https://git.example.com/r', hash)).toBe(`git+https://git.example.com/r@${hash}`);
  expect(gitLocation('ssh://git@example.com/r', hash)).toBeNull();
  expect(gitLocation('https://git.example.com/r', 'main')).toBeNull();
});
