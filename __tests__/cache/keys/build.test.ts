import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adviseTrimpath, type BuildKeyFacts, buildKeys } from '../../../src/cache/keys/build.ts';
import { buildKeyFacts } from '../../../src/cache/keys/build-facts.ts';
import { machineWith } from '../support.ts';

const facts: BuildKeyFacts = {
  host: { os: 'linux', arch: 'amd64' },
  image: 'ubuntu-24.04',
  goVersion: '1.26.8',
  targets: [{ os: 'linux', arch: 'amd64', level: 'v1', cgo: true }],
  goflags: '',
  experiment: '',
  settings: {},
  workspace: '/home/runner/work/a/a',
  gomodcache: '/home/runner/go/pkg/mod',
  job: { workflow: 'CI', job: 'Unit tests', matrix: '' },
  run: { id: '123', attempt: '1' },
  parts: [],
  suffix: undefined,
};
const keysOf = (more: Partial<BuildKeyFacts> = {}) => buildKeys({ ...facts, ...more });
const text = (source: string) => (written: string) => ({ source, text: written });
const suffix = text('cache-key-suffix');
const part = text('cache-key-parts');

test('the key is legible, and each prefix of the ladder a wider choice', () => {
  const { key, ladder } = keysOf();
  expect(key).toMatch(
    /^sgp2-build-linux-amd64-ubuntu_24\.04-go1\.26\.8-linux\.amd64\.v1\.cgo-[0-9a-f]{12}-plain-unit_tests\.[0-9a-f]{8}-123\.1$/,
  );
  expect(ladder).toHaveLength(4);
  for (const [i, prefix] of ladder.entries()) {
    expect(key.startsWith(prefix) && prefix.endsWith('-')).toBe(true);
    if (i > 0) expect(ladder[i - 1]!.startsWith(prefix) && ladder[i - 1] !== prefix).toBe(true);
  }
  expect(ladder[3]).toBe('sgp2-build-linux-amd64-ubuntu_24.04-go1.26.8-linux.amd64.v1.cgo-');
});

/** How far down the ladder of the usual job a cache of the changed one would still be found: 4 is not at all. */
function distance(more: Partial<BuildKeyFacts>): number {
  const { key } = keysOf(more);
  const step = keysOf().ladder.findIndex((prefix) => key.startsWith(prefix));
  return step === -1 ? 4 : step;
}

describe('a cache of a job that differs in', () => {
  test.each<[string, number, Partial<BuildKeyFacts>]>([
    ['its run: the newest is taken', 0, { run: { id: '124', attempt: '2' } }],
    ['the order of its targets’ flags', 0, { goflags: '-mod=mod -buildvcs=false' }],
    ['its name', 1, { job: { ...facts.job, job: 'lint' } }],
    ['its workflow', 1, { job: { ...facts.job, workflow: 'Nightly' } }],
    ['its matrix leg', 1, { job: { ...facts.job, matrix: '{"go": "1.26"}' } }],
    ['its suffix', 1, { suffix: suffix('race') }],
    ['build tags', 2, { goflags: '-tags=integration' }],
    ['the C compiler', 2, { settings: { CC: 'clang' } }],
    ['its folder', 3, { workspace: '/home/runner/work/b/b' }],
    ['the folder of its modules', 3, { gomodcache: '/go/pkg/mod' }],
    ['-trimpath', 3, { goflags: '-trimpath' }],
    ['-race, which changes std too', 4, { goflags: '-race' }],
    ['-gcflags for all packages', 4, { goflags: '"-gcflags=all=-N -l"' }],
    ['its target', 4, { targets: [{ os: 'windows', arch: 'amd64', level: 'v1', cgo: false }] }],
    [
      'the number of its targets',
      4,
      { targets: [...facts.targets, { os: 'js', arch: 'wasm', level: '', cgo: false }] },
    ],
    ['the level of its CPU', 4, { targets: [{ ...facts.targets[0]!, level: 'v3' }] }],
    ['cgo', 4, { targets: [{ ...facts.targets[0]!, cgo: false }] }],
    ['GOEXPERIMENT', 4, { experiment: 'jsonv2' }],
    ['Go’s patch', 4, { goVersion: '1.26.80' }],
    ['the system image', 4, { image: 'ubuntu-22.04' }],
    ['no known image', 4, { image: undefined }],
    ['the CPU', 4, { host: { os: 'linux', arch: 'arm64' } }],
    ['extra key parts', 4, { parts: [part('blue')] }],
  ])('%s is found at step %i', (_, step, more) => expect(distance(more)).toBe(step));
});

test('with -trimpath the folders do not count', () => {
  const elsewhere = { workspace: '/x', gomodcache: '/y' };
  expect(keysOf({ goflags: '-trimpath', ...elsewhere })).toEqual(keysOf({ goflags: '--trimpath=true' }));
  expect(keysOf({ goflags: '-trimpath=false', ...elsewhere })).toEqual(keysOf(elsewhere));
});

test('on Windows neither case nor slashes make another folder', () => {
  const host = { os: 'windows', arch: 'amd64' };
  expect(keysOf({ host, workspace: 'D:\\A\\b' })).toEqual(keysOf({ host, workspace: 'd:/a/B' }));
});

test('targets are a set, and the matrix an object: order and layout do not count', () => {
  const two = [...facts.targets, { os: 'js', arch: 'wasm', level: '', cgo: false }];
  expect(keysOf({ targets: two })).toEqual(keysOf({ targets: [...two].reverse() }));
  const matrix = (json: string) => keysOf({ job: { ...facts.job, matrix: json } });
  expect(matrix('{\n  "os": "linux",\n  "go": "1.26"\n}')).toEqual(matrix('{"go":"1.26","os":"linux"}'));
  expect(matrix('null')).toEqual(matrix(''));
  expect(matrix('{"go":"1.25"}')).not.toEqual(matrix('{"go":"1.26"}'));
});

describe('what a person adds', () => {
  test.each<[Partial<BuildKeyFacts>, RegExp]>([
    [{ suffix: suffix('a,b') }, /cache-key-suffix .* has a comma/],
    [{ parts: [part('a\nb')] }, /cache-key-parts has a line break/],
    [{ parts: [part('x'.repeat(121))] }, /has 121 characters; at most 120/],
    [
      { parts: Array.from({ length: 12 }, (_, i) => part(`${i}`.repeat(45).slice(0, 45))) },
      /of \d+ characters; at most 512/,
    ],
  ])('%j is refused', (more, message) => {
    expect(() => keysOf(more)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringMatching(message) }),
    );
  });

  test('blank lines add nothing, and texts that look alike in a key stay different', () => {
    expect(keysOf({ parts: [part(''), part('  ')], suffix: suffix(' ') })).toEqual(keysOf());
    expect(keysOf({ parts: [part('a b')] })).not.toEqual(keysOf({ parts: [part('a-b')] }));
    expect(keysOf({ parts: [part('Blue')] })).toEqual(keysOf({ parts: [part('blue')] }));
    expect(keysOf({ parts: [part('blue.1')] }).key).toContain('sgp2-build-blue.1-linux');
  });
});

describe('-trimpath is advised', () => {
  const elsewhere = keysOf({ workspace: '/x' }).key;
  test.each<[string, Partial<BuildKeyFacts>, string | null, boolean]>([
    ['when the cache comes from other folders', {}, elsewhere, true],
    ['not when it comes from these', {}, keysOf({ run: { id: '1', attempt: '1' } }).key, false],
    ['not when there was none', {}, null, false],
    ['not when it is used already', { goflags: '-trimpath' }, elsewhere, false],
    ['not when the other cache was made with it', {}, keysOf({ goflags: '-trimpath' }).key, false],
  ])('%s', (_, more, matched, advised) => {
    expect(adviseTrimpath(keysOf(more), matched) !== undefined).toBe(advised);
  });
});

test('whatever the machine says, the service accepts the key and act’s folding leaves it as it is', () => {
  const any = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(any, any, any, any, any, any, (image, goflags, workspace, job, matrix, id) => {
      const { key, ladder } = keysOf({
        image,
        goflags,
        workspace,
        job: { workflow: job, job, matrix },
        run: { id, attempt: '1' },
      });
      expect(key).toMatch(/^[a-z0-9._-]{1,512}$/);
      expect(ladder.every((prefix) => key.startsWith(prefix))).toBe(true);
    }),
  );
});

describe('the facts of a job are', () => {
  const request = {
    goVersion: '1.26.8',
    go: {
      GOOS: 'linux',
      GOARCH: 'arm',
      GOARM: '7',
      CGO_ENABLED: '0',
      GOFLAGS: '-race',
      GOMODCACHE: '/m',
      CC: 'clang',
    },
    image: 'debian-13',
    workspace: '/w',
    targets: [],
    matrix: 'null',
    now: 42,
  };

  test('what go env and the runner say', () => {
    const env = {
      GITHUB_WORKFLOW: 'CI',
      GITHUB_JOB: 'test',
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_ATTEMPT: '2',
      GOEXPERIMENT: 'x',
      CGO_CFLAGS: '-O3',
    };
    expect(buildKeyFacts(request, machineWith('linux', env))).toEqual({
      host: { os: 'linux', arch: 'amd64' },
      image: 'debian-13',
      goVersion: '1.26.8',
      targets: [{ os: 'linux', arch: 'arm', level: '7', cgo: false }],
      goflags: '-race',
      experiment: 'x',
      settings: { CC: 'clang', CGO_CFLAGS: '-O3' },
      workspace: '/w',
      gomodcache: '/m',
      job: { workflow: 'CI', job: 'test', matrix: 'null' },
      run: { id: '7', attempt: '2' },
    });
  });

  test('a time instead of a run where there is no runner', () => {
    expect(buildKeyFacts(request, machineWith('linux'))).toMatchObject({
      run: { id: '42', attempt: '1' },
      job: { job: '' },
    });
  });
});
