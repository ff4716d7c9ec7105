import { posix, win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bootstrapName, explainBuildFailure } from '../../../src/release/tip/build-failure.ts';
import { planBuild, planVersion } from '../../../src/release/tip/build-plan.ts';
import { readDevelVersion } from '../../../src/release/tip/devel-version.ts';
import { parseRepository, parseRevision } from '../../../src/release/tip/repository.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';

describe('the repository', () => {
  test.each([
    ['https://go.googlesource.com/go', 'https', 'fetched over TLS from go.googlesource.com'],
    ['https://github.com/golang/go.git', 'https', 'fetched over TLS from github.com'],
    ['ssh://git@git.example.com/go', 'ssh', 'fetched over SSH from git.example.com'],
    ['file:///srv/go.git', 'file', "fetched from this machine's disk"],
    ['http://127.0.0.1:8080/go', 'http', 'fetched from 127.0.0.1:8080 on this machine'],
    ['http://[::1]:8080/go', 'http', 'fetched from [::1]:8080 on this machine'],
    ['http://localhost/go', 'http', 'fetched from localhost on this machine'],
  ])('%s is taken', (url, protocol, trust) => {
    expect(parseRepository(url)).toEqual({ url, protocol, trust });
  });

  test.each([
    ['http://go.example.com/go', 'over http:'],
    ['http://127.0.0.1.evil.example/go', 'over http:'],
    ['git://go.example.com/go', 'https:, ssh: or file:'],
    ['ext::sh -c touch% /tmp/x', 'https:, ssh: or file:'],
    ['--upload-pack=touch /tmp/x', 'https:, ssh: or file:'],
    ['/srv/go.git', 'https:, ssh: or file:'],
    ['', 'https:, ssh: or file:'],
    ['https://me:hunter2@go.example.com/go', 'has credentials'],
    ['https://hunter2@go.example.com/go', 'has credentials'],
    ['ssh://git:hunter2@go.example.com/go', 'has credentials'],
  ])('%s is refused', (url, why) => {
    const attempt = () => parseRepository(url);
    expect(attempt).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    expect(attempt).toThrow(why);
    expect(attempt).not.toThrow('hunter2');
  });
});

describe('the revision', () => {
  test.each(['master', 'release-branch.go1.26', 'dev.simd', 'a/b_c'])('%s is a branch', (name) => {
    expect(parseRevision(name)).toEqual({ kind: 'branch', name });
  });

  test('40 or 64 hex digits are a commit', () => {
    expect(parseRevision(commit.toUpperCase())).toEqual({ kind: 'commit', id: commit });
    expect(parseRevision('ab'.repeat(32))).toEqual({ kind: 'commit', id: 'ab'.repeat(32) });
  });

  test.each([
    '',
    '-x',
    '--all',
    'a..b',
    'a b',
    'a:b',
    '+a',
    'a^',
    'a~1',
    '/a',
    'a/',
    'a//b',
    'a/.b',
    'x.lock',
    'é',
  ])('%j is refused', (text) => {
    expect(() => parseRevision(text)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  test('nothing that is accepted looks like an option or a refspec', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          const revision = parseRevision(text);
          if (revision.kind === 'branch') expect(revision.name).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._/-]*$/);
        } catch (error) {
          expect(error).toMatchObject({ code: 'INPUT_INVALID' });
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the version', () => {
  test.each([
    [
      'go version go1.28-devel_0123456789 Fri Nov 20 10:00:00 2026 +0000 linux/amd64',
      '1.28-devel_0123456789ab',
    ],
    ['go version devel go1.24-0123456 Fri Nov 20 10:00:00 2026 +0000 linux/amd64', '1.24-devel_0123456789ab'],
    ['go version go1.28-devel_0123456789 Fri X:nocoverageredesign linux/amd64', '1.28-devel_0123456789ab'],
    ['go version go1.26.8 linux/amd64', '1.26.8'],
    ['go version go1.27rc1 linux/amd64', '1.27rc1'],
  ])('%s', (line, text) => {
    expect(readDevelVersion(line, commit)?.version.text).toBe(text);
  });

  test('is named by twelve digits of the commit', () => {
    const line = 'go version go1.28-devel_0123456789 Fri Nov 20 10:00:00 2026 +0000 linux/amd64';
    expect(readDevelVersion(line, commit)?.name).toBe('devel go1.28-0123456789ab');
    expect(readDevelVersion('go version go1.26.8 linux/amd64', commit)?.name).toBe('go1.26.8');
  });

  test.each(['', 'go version', 'gcc version 14', 'go version devel +0123 Fri', 'go version go1.26.8.9.9 x'])(
    '%j is none',
    (line) => {
      expect(readDevelVersion(line, commit)).toBeUndefined();
    },
  );
});

describe('the build', () => {
  test('runs make.bash in src', () => {
    const plan = planBuild(
      { platform: { os: 'linux', arch: 'amd64' }, path: posix },
      '/t/go',
      '/usr/local/go',
    );
    expect(plan).toMatchObject({ program: 'bash', args: ['make.bash'], cwd: '/t/go/src' });
    expect(plan.env).toMatchObject({
      GOROOT_BOOTSTRAP: '/usr/local/go',
      GOFLAGS: undefined,
      GOROOT: undefined,
    });
    expect(Object.keys(plan.env ?? {})).toEqual(
      expect.arrayContaining(['GOROOT', 'GOFLAGS', 'CC', 'GIT_DIR']),
    );
  });

  test('runs make.bat on Windows', () => {
    const machine = { platform: { os: 'windows', arch: 'amd64' }, path: win32 };
    expect(planBuild(machine, 'D:\\t c\\go', 'C:\\Go')).toMatchObject({
      program: 'D:\\t c\\go\\src\\make.bat',
      args: [],
      cwd: 'D:\\t c\\go\\src',
      env: { GOROOT_BOOTSTRAP: 'C:\\Go', GOCACHE: 'D:\\t c\\go\\pkg\\obj\\bootstrap-cache' },
    });
    expect(planVersion(machine, 'D:\\go', 'C:\\Go').program).toBe('D:\\go\\bin\\go.exe');
  });

  test.each([
    ['Building Go cmd/dist using /usr/local/go. (go1.26.8 linux/amd64)', 'go1.26.8 linux/amd64'],
    [
      'Building Go cmd/dist using C:\\Program Files (x86)\\Go. (go1.26.8 windows/amd64)\r',
      'go1.26.8 windows/amd64',
    ],
    ['Building Go toolchain1 using /usr/local/go.', undefined],
  ])('%j names the bootstrap Go: %j', (line, expected) => {
    expect(bootstrapName(['noise', line])).toBe(expected);
  });

  test.each([
    [
      ['ERROR: Cannot find /x/bin/go.', 'Set $GOROOT_BOOTSTRAP to a working Go tree >= Go 1.24.6.'],
      'GO_UNUSABLE',
    ],
    [['There is not enough space on the disk.'], 'DISK_FULL'],
    [['# cmd/compile', 'x.go:1:1: syntax error', ''], 'COMMAND_FAILED'],
    [[], 'COMMAND_FAILED'],
  ])('%j is %s', (output, code) => {
    expect(explainBuildFailure({ commit, code: 1, output }, '/x')).toMatchObject({ code });
  });
});
