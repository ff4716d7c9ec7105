import { describe, expect, test } from '@jest/globals';
import { parseSpec } from '../../../src/go/spec.ts';
import { parseGoVersion } from '../../../src/go/version.ts';
import { lockedVersion, pinFor } from '../../../src/sdk/lock/lookup.ts';
import type { Lock } from '../../../src/sdk/lock/types.ts';
import { platformOf } from './fake-sources.ts';

const sha256 = 'a'.repeat(64);
const h1 = `h1:${'A'.repeat(43)}=`;
const lock: Lock = {
  schema: 1,
  requests: { '~1.26': '1.26.8', stable: '1.26.8' },
  versions: {
    '1.26.8': {
      'linux/amd64': {
        archive: { file: 'go1.26.8.linux-amd64.tar.gz', url: 'https://x/', sha256 },
        module: { h1 },
      },
      'windows/amd64': { archive: { file: 'go1.26.8.windows-amd64.zip', url: 'https://x/', sha256 } },
      'linux/arm64': { module: { h1 } },
    },
  },
};
const spec = (text: string) => parseSpec(text, { source: 'test', at: { path: 'x' } });
const version = (text: string) => parseGoVersion(text)!;

describe('the locked version', () => {
  test.each(['1.26', '1.26.x', 'stable', '1.26.8', 'go1.26.8'])('of %s', (text) => {
    expect(lockedVersion(lock, spec(text), platformOf('linux/amd64'))?.text).toBe('1.26.8');
  });

  test('of tip is none', () => {
    expect(lockedVersion(lock, spec('tip'), platformOf('linux/amd64'))).toBeUndefined();
  });

  test.each([
    ['1.27', 'linux/amd64', 'p.json does not say which version ~1.27 means; it knows ~1.26, stable.'],
    ['latest', 'linux/amd64', 'which version latest means'],
    ['1.26.9', 'linux/amd64', 'p.json has no Go 1.26.9; its versions are: 1.26.8.'],
    [
      '1.26',
      'darwin/arm64',
      'has Go 1.26.8 for linux/amd64, windows/amd64, linux/arm64, but not for darwin/arm64',
    ],
  ])('of %s for %s is a mismatch with a hint', (text, platform, words) => {
    expect(() => lockedVersion(lock, spec(text), platformOf(platform), 'p.json')).toThrow(
      expect.objectContaining({
        code: 'LOCK_MISMATCH',
        message: expect.stringContaining(words),
        hint: expect.stringContaining('setup-go-plus lock'),
      }),
    );
  });

  test('names that every object has are no platforms and no requests', () => {
    expect(() => lockedVersion(lock, spec('1.26'), { os: 'constructor', arch: 'x' })).toThrow('but not for');
    const empty: Lock = { schema: 1, requests: {}, versions: {} };
    expect(() => lockedVersion(empty, spec('1.26'), platformOf('linux/amd64'))).toThrow('it knows nothing');
  });
});

describe('the pin', () => {
  test.each([
    ['linux/amd64', 'tar.gz', { kind: 'sha256', hex: sha256, from: 'p.json' }],
    ['linux/amd64', 'module-zip', { kind: 'h1', hash: h1, from: 'p.json' }],
    ['linux/amd64', 'zip', undefined],
    ['windows/amd64', 'zip', { kind: 'sha256', hex: sha256, from: 'p.json' }],
    ['windows/amd64', 'module-zip', undefined],
    ['linux/arm64', 'tar.gz', undefined],
    ['linux/arm64', 'module-zip', { kind: 'h1', hash: h1, from: 'p.json' }],
  ] as const)('for %s as %s', (platform, format, expected) => {
    expect(pinFor(lock, version('1.26.8'), platformOf(platform), format, 'p.json')).toEqual(expected);
  });

  test.each([
    ['1.26.9', 'linux/amd64'],
    ['1.26.8', 'plan9/386'],
  ])('for Go %s on %s is a mismatch', (text, platform) => {
    expect(() => pinFor(lock, version(text), platformOf(platform), 'tar.gz')).toThrow(
      expect.objectContaining({ code: 'LOCK_MISMATCH' }),
    );
  });
});
