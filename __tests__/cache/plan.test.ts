import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planCache } from '../../src/cache/plan.ts';
import type { CacheFacts } from '../../src/cache/types.ts';

const facts: CacheFacts = {
  enabled: true,
  available: true,
  mode: '',
  host: { os: 'linux', arch: 'amd64' },
  image: 'ubuntu-24.04',
  goVersion: '1.26.8',
  target: { os: 'linux', arch: 'amd64', level: 'v1', cgo: true },
  gomodcache: '/home/me/go/pkg/mod',
  gocache: '/home/me/.cache/go-build',
  modulesPresent: false,
  dependencies: { patterns: ['go.sum', 'go.mod'], files: ['go.sum'], digest: 'd1'.repeat(32) },
};
const prefix = 'setup-go-plus-linux-amd64-ubuntu-24.04-go1.26.8-linux-amd64.v1-cgo-';

test('the plan names both folders, the exact key, and the key without the digest to fall back to', () => {
  expect(planCache(facts)).toEqual({
    kind: 'on',
    paths: ['/home/me/go/pkg/mod', '/home/me/.cache/go-build'],
    key: `${prefix}${'d1'.repeat(32)}`,
    restoreKeys: [prefix],
    restore: { do: true, why: '' },
    save: { do: true, why: '' },
  });
});

describe('there is no cache when', () => {
  test.each<[string, Partial<CacheFacts>, string]>([
    ['the input is false', { enabled: false, available: false }, 'the input cache is false'],
    ['the runner has no service', { available: false }, 'no cache service'],
    ['the job may neither read nor write', { mode: 'none' }, 'ACTIONS_CACHE_MODE is none'],
    ['GOCACHE is off', { gocache: 'off' }, "GOCACHE is 'off'"],
    ['GOMODCACHE is unknown', { gomodcache: '' }, "GOMODCACHE is ''"],
    [
      'no dependency file is found',
      { dependencies: { patterns: ['a/*.sum', '!b'], files: [], digest: undefined } },
      'no dependency file matches a/*.sum, !b',
    ],
  ])('%s', (_, change, why) => {
    expect(planCache({ ...facts, ...change })).toEqual({ kind: 'off', why: expect.stringContaining(why) });
  });
});

describe('half a cache', () => {
  test.each<[Partial<CacheFacts>, boolean, boolean]>([
    [{ mode: 'read' }, true, false],
    [{ mode: 'write-only' }, false, true],
    [{ mode: 'write' }, true, true],
    [{ mode: 'something new' }, true, true],
    [{ modulesPresent: true }, false, false],
  ])('%j: restore %j, save %j', (change, restore, save) => {
    expect(planCache({ ...facts, ...change })).toMatchObject({
      restore: { do: restore },
      save: { do: save },
    });
  });
});

describe('the key', () => {
  const keyOf = (change: Partial<CacheFacts>) => {
    const plan = planCache({ ...facts, ...change });
    return plan.kind === 'on' ? plan.key : '';
  };

  test.each<[string, Partial<CacheFacts>]>([
    ['system', { host: { os: 'darwin', arch: 'amd64' } }],
    ['CPU', { host: { os: 'linux', arch: 'arm64' } }],
    ['system image', { image: 'ubuntu-22.04' }],
    ['libc', { image: 'alpine-3.22-musl' }],
    ['Go version', { goVersion: '1.26.9' }],
    ['target system', { target: { ...facts.target, os: 'windows' } }],
    ['target CPU', { target: { ...facts.target, arch: 'arm64' } }],
    ['level of the target CPU', { target: { ...facts.target, level: 'v3' } }],
    ['cgo', { target: { ...facts.target, cgo: false } }],
    ['content of the dependency files', { dependencies: { ...facts.dependencies, digest: 'e' } }],
  ])('differs with the %s', (_, change) => {
    expect(keyOf(change)).not.toBe(keyOf({}));
  });

  test('has no gap where the system image is unknown (setup-go writes undefined)', () => {
    expect(keyOf({ image: undefined })).toContain('setup-go-plus-linux-amd64-go1.26.8-');
    expect(keyOf({ image: undefined })).not.toContain('undefined');
  });

  test('is what the service accepts, whatever the machine says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), fc.string(), (image, level, goVersion) => {
        const key = keyOf({ image, goVersion, target: { ...facts.target, level } });
        expect(key).toMatch(/^[a-z0-9._-]{1,512}$/);
      }),
    );
  });

  test('has a digest of any length within the limit of 512', () => {
    const image = 'x'.repeat(1000);
    expect(keyOf({ image, goVersion: image }).length).toBeLessThan(512);
  });
});

test('the plan survives JSON', () => {
  expect(JSON.parse(JSON.stringify(planCache(facts)))).toEqual(planCache(facts));
});
