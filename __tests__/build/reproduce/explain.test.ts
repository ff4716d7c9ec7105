import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path, { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GoBuild, Image, Inspection } from '../../../src/binary/types.ts';
import { buildInfoDifferences, type Evidence, likelyCauses } from '../../../src/build/reproduce/causes.ts';
import { differ } from '../../../src/build/reproduce/differ.ts';
import { explainDifference } from '../../../src/build/reproduce/explain.ts';
import {
  OTHER_USER,
  otherSurroundings,
  otherWidths,
  rowsToReproduce,
  secondRow,
} from '../../../src/build/reproduce/plan.ts';
import { stretchesOf } from '../../../src/build/reproduce/sections.ts';
import { openBytes } from '../../../src/host/node/open-bytes.ts';
import type { ByteReader } from '../../../src/host/ports.ts';
import { project, temporaryFolder } from '../../support/temp.ts';
import { planOf } from '../matrix/plans.ts';

const reader = (bytes: Uint8Array): ByteReader => ({
  name: 'x',
  size: bytes.length,
  read: (offset, length) => bytes.slice(offset, offset + length),
});

const binaries = new Map<string, Buffer>();
beforeAll(async () => {
  const folder = await project({
    'go.mod': 'module example.com/x\n',
    'main.go': 'package main\n\nfunc main() {}\n',
  });
  for (const GOOS of ['linux', 'windows', 'darwin']) {
    const env = {
      ...process.env,
      GOOS,
      GOARCH: 'amd64',
      CGO_ENABLED: '0',
      GOFLAGS: '',
      GOTOOLCHAIN: 'local',
    };
    execFileSync('go', ['build', '-trimpath', '-o', GOOS, '.'], { cwd: folder, env });
    binaries.set(GOOS, readFileSync(join(folder, GOOS)));
  }
}, 180_000);

describe('the sections of a program', () => {
  test.each([
    ['linux', '.text', '.rodata'],
    ['windows', '.text', '.rdata'],
    ['darwin', '__text', '__rodata'],
  ])('for %s cover all of it, and have their names', (os, ...names) => {
    const bytes = binaries.get(os)!;
    const stretches = stretchesOf(reader(bytes));
    for (const name of names) expect(stretches.map((each) => each.name)).toContain(name);
    let at = 0;
    for (const { offset, size } of stretches) {
      expect(offset).toBe(at);
      at += size;
    }
    expect(at).toBe(bytes.length);
  });

  test('are one stretch of what is no program, and are found in a damaged one without harm', () => {
    expect(stretchesOf(reader(Buffer.from('no program')))).toEqual([
      { name: 'the file', offset: 0, size: 10 },
    ]);
    expect(stretchesOf(reader(Buffer.alloc(0)))).toEqual([]);
    const samples = [...binaries.values()];
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.nat(4095),
        fc.nat(255),
        fc.nat(),
        (sample, at, value, cut) => {
          const bytes = Buffer.from(sample.subarray(0, 4096 + (cut % (sample.length - 4096))));
          bytes[at] = value;
          const stretches = stretchesOf(reader(bytes));
          expect(stretches.reduce((sum, { size }) => sum + size, 0)).toBe(bytes.length);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a difference', () => {
  test('is found in its section, with offset, number and what is there', () => {
    const bytes = binaries.get('linux')!;
    const rodata = stretchesOf(reader(bytes)).find(({ name }) => name === '.rodata')!;
    const at = bytes.indexOf('runtime', rodata.offset);
    const other = Buffer.from(bytes);
    other.write('RUN', at);
    expect(differ(reader(bytes), reader(other))).toEqual([
      expect.objectContaining({ name: '.rodata', offset: at, count: 3, sizes: [rodata.size, rodata.size] }),
    ]);
    expect(differ(reader(bytes), reader(bytes))).toEqual([]);
  });

  test('of any bytes is found, and only it', () => {
    const bytes = binaries.get('windows')!;
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 4096, max: bytes.length - 1 }), { minLength: 1 }),
        (places) => {
          const other = Buffer.from(bytes);
          for (const place of places) other[place]! ^= 1;
          const found = differ(reader(bytes), reader(other));
          expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(places.length);
          expect(Math.min(...found.map(({ offset }) => offset!))).toBe(Math.min(...places));
        },
      ),
      { numRuns: 20 },
    );
  });

  test('in size alone is told', () => {
    expect(differ(reader(Buffer.from('abcd')), reader(Buffer.from('abcdef')))).toMatchObject([
      { name: 'the file', offset: null, count: 0, sizes: [4, 6] },
    ]);
  });

  test('is explained in lines, without what is secret', async () => {
    const folder = await temporaryFolder();
    const [a, b] = [join(folder, 'a'), join(folder, 'b')];
    const bytes = Buffer.concat([
      binaries.get('linux')!,
      Buffer.from(`\0/src/first/main.go\0key=hunter2 12:00:01\0`),
    ]);
    writeFileSync(a, bytes);
    writeFileSync(b, Buffer.from(bytes.toString('latin1').replace('12:00:01', '12:00:09'), 'latin1'));
    const context = { trimpath: false, cgo: false, users: [], folders: ['/src/first'], secrets: ['hunter2'] };
    const lines = await explainDifference(a, b, context, openBytes);
    expect(lines).toEqual([
      'likely cause: Go writes the folder of the sources without -trimpath',
      expect.stringMatching(/^likely cause: a time is in it/),
      'it has the path /src/first/main.go',
      expect.stringMatching(
        /^the end of the file: 1 byte differs, from offset 0x[0-9a-f]+: "key=\*\*\* 12:00:01", then "key=\*\*\* 12:00:09"$/,
      ),
    ]);
  });
});

function built(go: Partial<GoBuild>, format: Image['format'] = 'elf'): Inspection {
  const build: GoBuild = {
    version: 'go1.26.8',
    path: 'x',
    main: { path: 'x', version: 'v1.0.0', sum: null, replacedBy: null },
    deps: [],
    settings: { 'vcs.modified': 'false' },
    ...go,
  };
  return { format, size: 1, images: [{ go: build } as Image], texts: [], localPaths: null };
}

const section = (name: string, texts: readonly [string, string] = ['', '']) => ({
  name,
  sizes: [1, 1] as const,
  offset: 0,
  count: 1,
  texts,
  bytes: ['00', '01'] as const,
});

test.each<[string, Partial<Evidence>, RegExp]>([
  ['a path, without -trimpath', { paths: ['/s/x.go'], trimpath: false }, /without -trimpath/],
  ['a path, with cgo', { paths: ['/s/x.c'], cgo: true }, /-ffile-prefix-map/],
  ['a path, from neither', { paths: ['/s/x'] }, /generated or embedded/],
  [
    'a tree that was changed',
    { inspections: [built({}), built({ settings: { 'vcs.modified': 'true' } })] },
    /tags, depth, or in files that git does not know/,
  ],
  ['another version of the module', { inspections: [built({}), built({ main: null })] }, /tags, depth/],
  [
    'another dependency',
    {
      inspections: [built({}), built({ deps: [{ path: 'y', version: 'v1', sum: null, replacedBy: null }] })],
    },
    /go.mod and go.sum do not say all/,
  ],
  [
    'the linker’s time in a PE header',
    { inspections: [built({}, 'pe'), built({}, 'pe')], cgo: true, differences: [section('the headers')] },
    /--no-insert-timestamp/,
  ],
  [
    'a date',
    { differences: [section('.rodata', ['built 2026-11-21 12', 'built 2026-11-21 13'])] },
    /__DATE__/,
  ],
  [
    'seconds since 1970',
    { differences: [section('.rodata', ['at 1790000000', 'at 1790000009'])] },
    /__DATE__/,
  ],
  ['a user', { differences: [section('.rodata', ['by me', `by ${OTHER_USER}`])] }, /name of the user/],
  ['identifiers alone', { differences: [section('.note.go.buildid')] }, /only identifiers/],
  ['nothing known', { differences: [section('.text')] }, /diffoscope/],
])('the likely cause of %s', (_, evidence, cause) => {
  const none: Evidence = {
    differences: [],
    inspections: [null, null],
    paths: [],
    trimpath: true,
    cgo: false,
    users: ['root', OTHER_USER],
  };
  const causes = likelyCauses({ ...none, ...evidence });
  expect(causes).toHaveLength(1);
  expect(causes[0]).toMatch(cause);
});

test('build information that differs is told key by key', () => {
  const [a, b] = [
    built({}),
    built({ version: 'go1.26.9', settings: { 'vcs.modified': 'true', '-tags': 'x' } }),
  ];
  expect(buildInfoDifferences([a, b])).toEqual([
    'go: go1.26.8, then go1.26.9',
    'vcs.modified: false, then true',
    '-tags: none, then x',
  ]);
  expect(buildInfoDifferences([a, null])).toEqual([]);
});

describe('the second build', () => {
  const { rows } = planOf(['linux/amd64', 'linux/amd64/v3', 'windows/amd64', 'darwin/arm64']);
  const all = new Set(rows.map(({ id }) => id));
  const host = { goos: 'linux', goarch: 'amd64' };

  test.each([
    ['off', all, []],
    ['all', all, ['darwin/arm64', 'linux/amd64', 'linux/amd64/v3', 'windows/amd64']],
    ['all', new Set(['windows/amd64']), ['windows/amd64']],
    ['host', all, ['linux/amd64', 'linux/amd64/v3']],
    ['host', new Set(['windows/amd64', 'darwin/arm64']), ['darwin/arm64']],
    ['host', new Set<string>(), []],
  ] as const)('in mode %s, where %j were built, is of %j', (mode, built, ids) => {
    expect(rowsToReproduce(rows, built, mode, host).map(({ id }) => id)).toEqual(ids);
  });

  const go = { GOMODCACHE: '/mod', GOPATH: '/go', GOENV: '/env' };

  test('shares with the first only what was downloaded and configured', () => {
    const machine = { path: path.posix, platform: { os: 'linux', arch: 'amd64' } };
    const around = otherSurroundings('/t ü', go, '/home/me/.gitconfig', machine);
    expect(around).toEqual({
      sources: '/t ü/a-second-time/elsewhere/sources',
      cache: '/t ü/second/cache',
      temp: '/t ü/second/temporary',
      home: '/t ü/second/home',
      env: {
        ...go,
        ...{ GOCACHE: '/t ü/second/cache', GOCACHEPROG: null, GOTMPDIR: '/t ü/second/temporary' },
        ...{ TMPDIR: '/t ü/second/temporary', HOME: '/t ü/second/home' },
        ...{
          USER: OTHER_USER,
          LOGNAME: OTHER_USER,
          LANG: 'tr_TR.UTF-8',
          LC_ALL: 'tr_TR.UTF-8',
          TZ: 'XXX-14',
        },
        GIT_CONFIG_GLOBAL: '/home/me/.gitconfig',
      },
    });
    const second = secondRow(rows[0]!, '/go/bin/go', 2, around, machine);
    expect(second.go).toBe('/bin/sh');
    expect(second.row.args.slice(0, 5)).toEqual([
      '-c',
      'umask 077 && exec "$@"',
      'sh',
      '/go/bin/go',
      'build',
    ]);
    // What the row itself says stays.
    expect(second.row.env).toMatchObject({
      ...rows[0]!.env,
      HOME: '/t ü/second/home',
      GOMAXPROCS: '2',
    });
    const own = { ...rows[0]!, env: { GOMAXPROCS: '3' } };
    expect(secondRow(own, '/go/bin/go', 2, around, machine).row.env.GOMAXPROCS).toBe('3');
  });

  const ample = 2 ** 40;

  test.each([
    ['each had one of two', { jobs: 2, cores: 2, memory: ample }, undefined, [2, 2], 1],
    ['each had one of eight', { jobs: 8, cores: 8, memory: ample }, undefined, [2, 2], 4],
    ['one at a time had all', { jobs: 1, cores: 8, memory: ample }, undefined, [4, 4], 1],
    ['memory had room for one at a time', { jobs: 8, cores: 8, memory: 2 ** 30 }, undefined, [4, 4], 2],
    ['there is one', { jobs: 1, cores: 1, memory: ample }, undefined, [2, 2], 1],
    ['the person said 6', { jobs: 8, cores: 8, memory: ample }, 6, [3, 3], 2],
    ['the person said 1', { jobs: 8, cores: 8, memory: ample }, 1, [2, 2], 4],
  ] as const)('has other processors where %s', (_, room, said, widths, jobs) => {
    const many = Array.from({ length: 8 }, (__, index) => ({ ...rows[0]!, group: `${index}` }));
    expect(otherWidths(many, many.slice(0, 2), room, said)).toEqual({ widths, jobs });
  });

  test('has other processors also where a -p of its own let the first one have all', () => {
    const own = [1, 2].map((index) => ({ ...rows[0]!, group: `${index}`, args: ['build', '-p=3'] }));
    const room = { jobs: 2, cores: 2, memory: ample };
    expect(otherWidths(own, own, room, undefined)).toEqual({ widths: [1, 1], jobs: 2 });
  });

  test('on Windows has no shell', () => {
    const machine = { path: path.win32, platform: { os: 'windows', arch: 'amd64' } };
    const around = otherSurroundings('D:\\t', go, undefined, machine);
    expect(around.env).toMatchObject({
      USERPROFILE: 'D:\\t\\second\\home',
      TEMP: 'D:\\t\\second\\temporary',
    });
    expect(around.env).not.toHaveProperty('HOME');
    const second = secondRow(rows[0]!, 'go.exe', 2, around, machine);
    expect([second.go, second.row.args]).toEqual(['go.exe', rows[0]!.args]);
  });
});
