import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.ts';
import { parseSpec } from '../../src/go/spec.ts';
import { parseGoVersion } from '../../src/go/version.ts';
import { parseListing, pickListed, requireListed } from '../../src/release/listing.ts';

const digest = 'a'.repeat(64);
const linux = { os: 'linux', arch: 'amd64' };

function row(version: string, platforms: readonly string[] = ['linux-amd64'], more: object = {}): object {
  const files = platforms.map((platform) => {
    const [os, arch] = platform.split('-');
    const filename = `go${version}.${platform}.${os === 'windows' ? 'zip' : 'tar.gz'}`;
    return { filename, os, arch, version: `go${version}`, sha256: digest, size: 5, kind: 'archive', ...more };
  });
  return { version: `go${version}`, stable: true, files };
}

function listing(...rows: readonly unknown[]) {
  return parseListing(JSON.stringify(rows), 'the list');
}

function pick(rows: readonly unknown[], spec: string, platform = linux): string | undefined {
  return pickListed(listing(...rows), parseSpec(spec, 'test'), platform)?.file.filename;
}

describe('the list of releases', () => {
  const rows = ['1.25.9', '1.26.10', '1.26.2', '1.27rc1', '1.24.13'].map((version) => row(version));

  test.each([
    ['1.26', 'go1.26.10.linux-amd64.tar.gz'],
    ['>=1.25 <1.26', 'go1.25.9.linux-amd64.tar.gz'],
    ['stable', 'go1.26.10.linux-amd64.tar.gz'],
    ['oldstable', 'go1.25.9.linux-amd64.tar.gz'],
    ['1.27rc1', 'go1.27rc1.linux-amd64.tar.gz'],
    ['1.23', undefined],
  ])('%s gives %s, whatever the order of the rows', (spec, expected) => {
    expect(pick(rows, spec)).toBe(expected);
    expect(pick([...rows].reverse(), spec)).toBe(expected);
  });

  test('a range takes the newest that exists for the platform', () => {
    const partial = [row('1.26.0', ['linux-amd64']), row('1.25.0', ['linux-amd64', 'windows-arm'])];
    expect(pick(partial, '>=1.20', { os: 'windows', arch: 'arm' })).toBe('go1.25.0.windows-arm.zip');
  });

  test.each(['stable', '1.26.0', '>=1.26'])('%s without the platform says for which it exists', (spec) => {
    const partial = [
      row('1.26.0', ['linux-arm64', 'linux-amd64', 'darwin-arm64']),
      row('1.25.0', ['linux-mips']),
    ];
    expect(() => pick(partial, spec, { os: 'linux', arch: 'mips' })).toThrow(
      expect.objectContaining({
        code: 'PLATFORM_UNAVAILABLE',
        message: 'the list has go1.26.0, but not for linux/mips',
        hint: expect.stringContaining('For linux it exists for amd64, arm64.'),
      }),
    );
    expect(() => pick(partial, spec, { os: 'plan9', arch: 'amd64' })).toThrow(
      expect.objectContaining({ hint: 'It exists for darwin/arm64, linux/amd64, linux/arm64.' }),
    );
  });

  test('an exact version that is not there is VERSION_NOT_FOUND', () => {
    expect(() => requireListed(listing(...rows), parseGoVersion('1.26.99')!, linux)).toThrow(
      expect.objectContaining({ code: 'VERSION_NOT_FOUND', message: 'the list has no go1.26.99' }),
    );
  });

  test('installers and sources are no archives', () => {
    expect(pick([row('1.26.0', ['linux-amd64'], { kind: 'installer' })], 'oldstable')).toBeUndefined();
    expect(() => pick([row('1.26.0', ['linux-amd64'], { kind: 'source' })], '1.26')).toThrow(
      expect.objectContaining({ code: 'PLATFORM_UNAVAILABLE' }),
    );
  });

  test.each([
    '../../etc/passwd',
    '/abs.tar.gz',
    'a/b.tar.gz',
    'a\\b.zip',
    '.hidden',
    '',
    'x'.repeat(300),
    'a b',
    'a\u0000b',
    7,
    null,
  ])('a file named %j is left out', (filename) => {
    const hostile = { version: 'go1.26.0', files: [{ filename, sha256: digest, size: 1, kind: 'archive' }] };
    expect(listing(hostile).releases[0]?.files.size).toBe(0);
  });

  test.each([
    ['a digest that is none', { sha256: 'xyz' }, { sha256: undefined }],
    ['a digest in capitals', { sha256: 'A'.repeat(64) }, { sha256: digest }],
    ['a negative size', { size: -1 }, { size: undefined }],
    ['a size that is text', { size: '5' }, { size: undefined }],
    ['a size beyond measure', { size: 1e300 }, { size: undefined }],
    ['an architecture that is none', { arch: '<b>' }, { arch: '' }],
  ])('%s is not believed', (_, given, expected) => {
    const [release] = listing(row('1.26.0', ['linux-amd64'], given)).releases;
    expect(release?.files.get('go1.26.0.linux-amd64.tar.gz')).toMatchObject(expected);
  });

  test('two digests for one file are an error', () => {
    const twice = row('1.26.0', ['linux-amd64']) as { files: object[] };
    twice.files.push({ ...twice.files[0], sha256: 'b'.repeat(64) });
    expect(() => listing(twice)).toThrow(
      expect.objectContaining({
        code: 'RESPONSE_INVALID',
        message: expect.stringContaining('two different digests'),
      }),
    );
  });

  test.each(['', '<html>', '{}', 'null', '7', '"x"', '[7]', '[{}]', '[{"version":"go1.2","files":7}]'])(
    '%j is refused',
    (text) => {
      expect(() => parseListing(text, 'the list')).toThrow(
        expect.objectContaining({ code: 'RESPONSE_INVALID' }),
      );
    },
  );

  test('an empty list is a list', () => {
    expect(parseListing('[]', 'the list').releases).toEqual([]);
  });

  test('any JSON is read or refused, never a crash', () => {
    const value = fc.jsonValue();
    const file = fc.dictionary(fc.constantFrom('filename', 'os', 'arch', 'sha256', 'size', 'kind'), value);
    const release = fc.record({
      version: fc.oneof(value, fc.constant('go1.26.0')),
      files: fc.oneof(value, fc.array(file)),
    });
    fc.assert(
      fc.property(fc.oneof(value, fc.array(fc.oneof(value, release))), (json) => {
        try {
          pickListed(parseListing(JSON.stringify(json), 'x'), parseSpec('1.26', 'x'), linux);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
