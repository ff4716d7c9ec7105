import { describe, expect, test } from '@jest/globals';
import { collectCacheFacts } from '../../src/cache/facts.ts';
import { parseOsRelease, readImage } from '../../src/cache/image.ts';
import type { CacheRequest } from '../../src/cache/types.ts';
import type { Host } from '../../src/host/ports.ts';
import { filesOver, machineWith } from './support.ts';

const request: CacheRequest = {
  enabled: true,
  dependencyPath: [],
  workspace: '/w',
  goVersion: '1.26.8',
  go: {
    GOMODCACHE: '/m',
    GOCACHE: '/c',
    GOOS: 'linux',
    GOARCH: 'arm',
    GOARM: '7',
    GOAMD64: 'v1',
    CGO_ENABLED: '0',
  },
};
const hasService = { available: () => true };

function host(own: Record<string, string>, os = 'linux', env: Record<string, string> = {}) {
  return { machine: machineWith(os, env) as Host['machine'], files: filesOver(own) };
}

describe('facts', () => {
  test('come from go env, the workspace and the machine', async () => {
    const files = { '/w/go.sum': 's', '/etc/os-release': 'ID=debian\nVERSION_ID="12"\n', '/m/x/y': '' };
    expect(await collectCacheFacts(request, hasService, host(files))).toMatchObject({
      enabled: true,
      available: true,
      mode: '',
      host: { os: 'linux', arch: 'amd64' },
      image: 'debian-12',
      target: { os: 'linux', arch: 'arm', level: '7', cgo: false },
      gomodcache: '/m',
      gocache: '/c',
      modulesPresent: true,
      dependencies: { files: ['go.sum'] },
    });
  });

  test('an empty or missing module cache holds no modules', async () => {
    expect((await collectCacheFacts(request, hasService, host({}))).modulesPresent).toBe(false);
  });

  test('ACTIONS_CACHE_MODE is read in any case', async () => {
    const facts = await collectCacheFacts(
      request,
      hasService,
      host({}, 'linux', { ACTIONS_CACHE_MODE: ' Read ' }),
    );
    expect(facts.mode).toBe('read');
  });

  test.each([
    ['the input is false', { ...request, enabled: false }, hasService],
    ['there is no service', request, { available: () => false }],
  ])('no file is touched when %s', async (_, asked, store) => {
    const untouchable = new Proxy({} as Host['files'], {
      get: () => () => {
        throw new Error('a file was touched');
      },
    });
    const facts = await collectCacheFacts(asked, store, { ...host({}), files: untouchable });
    expect(facts.available).toBe(false);
    expect(facts.dependencies.digest).toBeUndefined();
  });
});

describe('the system image', () => {
  test.each<[string, Record<string, string>, string]>([
    ['Ubuntu', { '/etc/os-release': 'ID=ubuntu\nVERSION_ID="24.04"\n' }, 'ubuntu-24.04'],
    ['a rolling release', { '/etc/os-release': 'NAME="Arch"\nID=arch\n' }, 'arch'],
    [
      'Alpine',
      { '/etc/os-release': 'ID=alpine\nVERSION_ID=3.22.1\n', '/lib/ld-musl-x86_64.so.1': '' },
      'alpine-3.22.1-musl',
    ],
    [
      'Debian with musl beside its glibc',
      {
        '/etc/os-release': "ID='debian'\r\nVERSION_ID='12'\r\n",
        '/lib/ld-musl-x86_64.so.1': '',
        '/lib/x86_64-linux-gnu/libc.so.6': '',
      },
      'debian-12',
    ],
    ['a system that keeps the file elsewhere', { '/usr/lib/os-release': 'ID=nixos\n' }, 'nixos'],
    ['a system without the file', {}, 'linux'],
  ])('%s', async (_, files, expected) => {
    expect(await readImage(host(files))).toBe(expected);
  });

  test('Linux is asked itself: ImageOS is the outer machine inside a container', async () => {
    const files = { '/etc/os-release': 'ID=alpine\n' };
    expect(await readImage(host(files, 'linux', { ImageOS: 'ubuntu24' }))).toBe('alpine');
  });

  test.each([
    ['windows', { ImageOS: 'win25' }, 'win25'],
    ['darwin', { ImageOS: 'macos15' }, 'macos15'],
    ['darwin', {}, undefined],
  ])('%s with %j: %j', async (os, env, expected) => {
    expect(await readImage(host({}, os, env as Record<string, string>))).toBe(expected);
  });
});

test('os-release: quotes, comments and nonsense', () => {
  const text = '# comment\nID="a b"\nVERSION_ID=\'1\'\nEMPTY=\nlower=no\nBAD LINE\nURL=https://x/?a=b\n';
  expect([...parseOsRelease(text)]).toEqual([
    ['ID', 'a b'],
    ['VERSION_ID', '1'],
    ['EMPTY', ''],
    ['URL', 'https://x/?a=b'],
  ]);
});
