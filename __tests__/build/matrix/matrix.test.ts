import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planDocument } from '../../../src/build/matrix/document.ts';
import { expectedBuild, rowDigest } from '../../../src/build/matrix/identity.ts';
import { type MatrixOptions, MOST_BYTES, MOST_JOBS, planMatrix } from '../../../src/build/matrix/matrix.ts';
import { pack, share } from '../../../src/build/matrix/pack.ts';
import { chooseRunner, parseRunners } from '../../../src/build/matrix/runners.ts';
import { selectRows } from '../../../src/build/matrix/select.ts';
import { groupOf } from '../../../src/build/plan/order.ts';
import type { BuildRow, CToolchain, Target } from '../../../src/build/types.ts';
import { planOf, target } from './plans.ts';

const plain: MatrixOptions = { run: false, runners: {}, jobs: null };

/** Every port of the Go at hand, as `all` would ask for. */
const ports = execFileSync('go', ['tool', 'dist', 'list'], { encoding: 'utf8' }).trim().split('\n');

describe('the runner of a target', () => {
  test.each<[string, Partial<Target>, boolean, string]>([
    ['linux/amd64', {}, false, 'ubuntu-24.04'],
    ['linux/arm64', {}, false, 'ubuntu-24.04'],
    ['linux/arm64', {}, true, 'ubuntu-24.04-arm'],
    ['linux/arm64+cgo', {}, false, 'ubuntu-24.04-arm'],
    ['linux/arm64+cgo', { toolchain: 'native' }, false, 'ubuntu-24.04-arm'],
    ['linux/arm64+cgo', { toolchain: 'zig' }, false, 'ubuntu-24.04'],
    ['linux/arm64+cgo', { toolchain: 'gcc' }, false, 'ubuntu-24.04'],
    ['linux/arm64+cgo', { cc: 'my-gcc' }, false, 'ubuntu-24.04'],
    ['linux/arm64+cgo', { libc: { name: 'musl', version: null } }, false, 'ubuntu-24.04'],
    ['linux/arm64+cgo', { toolchain: 'zig' }, true, 'ubuntu-24.04-arm'],
    ['linux/386', {}, true, 'ubuntu-24.04'],
    ['linux/riscv64', {}, true, 'ubuntu-24.04'],
    ['windows/amd64', {}, false, 'ubuntu-24.04'],
    ['windows/amd64', {}, true, 'windows-2025'],
    ['windows/386', {}, true, 'windows-2025'],
    ['windows/arm64', {}, true, 'windows-11-arm'],
    ['windows/amd64+cgo', {}, false, 'windows-2025'],
    ['windows/amd64+cgo', { toolchain: 'gcc' }, false, 'ubuntu-24.04'],
    ['darwin/arm64', {}, false, 'ubuntu-24.04'],
    ['darwin/arm64', {}, true, 'macos-15'],
    ['darwin/amd64+cgo', {}, false, 'macos-15'],
    ['darwin/arm64+cgo', { toolchain: 'zig' }, false, 'macos-15'],
    ['darwin/arm64+cgo', { toolchain: 'zig', sysroot: '/sdk' }, false, 'ubuntu-24.04'],
    ['ios/arm64+cgo', {}, false, 'macos-15'],
    ['freebsd/amd64', {}, true, 'ubuntu-24.04'],
    ['js/wasm', {}, true, 'ubuntu-24.04'],
  ])('%s %j, to be run: %s → %s', (id, settings, run, runner) => {
    expect(chooseRunner(target(id, settings), run, {}).labels).toBe(runner);
  });

  test('has the labels that the person names, and is another where there is none', () => {
    const runners = parseRunners({
      'linux/arm64': ['self-hosted', 'ARM64'],
      'windows/arm64': null,
      'darwin/amd64': 'macos-15-intel',
    });
    const labels = (id: string) => chooseRunner(target(id), true, runners).labels;
    expect(labels('linux/arm64')).toEqual(['self-hosted', 'ARM64']);
    expect(labels('windows/arm64')).toBe('ubuntu-24.04');
    expect(labels('darwin/amd64')).toBe('macos-15-intel');
    expect(labels('darwin/arm64')).toBe('macos-15');
    expect(chooseRunner(target('linux/amd64'), false, { 'linux/amd64': null }).labels).toBe(
      'ubuntu-24.04-arm',
    );
  });

  test.each([
    ['text', 'linux/amd64'],
    ['a list', []],
    ['an unknown platform', { 'linux/mips': 'x' }],
    ['a number', { 'linux/amd64': 1 }],
    ['no label', { 'linux/amd64': [] }],
    ['a label that is an expression', { 'linux/amd64': '${{ secrets.X }}' }],
    ['an empty label', { 'linux/amd64': '' }],
  ])('is not named by %s', (_, value) => {
    expect(() => parseRunners(value)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  test('cannot be chosen where there is none at all', () => {
    const none = Object.fromEntries(
      ['linux/amd64', 'linux/arm64', 'windows/amd64', 'windows/arm64', 'darwin/arm64', 'darwin/amd64'].map(
        (name) => [name, null],
      ),
    );
    expect(() => chooseRunner(target('linux/amd64'), false, none)).toThrow('no runner for linux/amd64');
  });
});

describe('a matrix', () => {
  test('is one Linux job for a usual release: all is cross-built there', () => {
    const { rows } = planOf(['linux/amd64', 'linux/arm64', 'windows/amd64', 'darwin/arm64']);
    expect(planMatrix(rows, plain)).toEqual({
      include: [
        {
          part: 'linux-amd64-1',
          name: 'darwin/arm64, linux/amd64 and 2 more',
          runner: 'ubuntu-24.04',
          targets: 'darwin/arm64 linux/amd64 linux/arm64 windows/amd64',
        },
      ],
    });
  });

  test('has a job for each machine that something is at home on', () => {
    const { rows } = planOf([
      'linux/amd64',
      'linux/arm64+cgo',
      'windows/amd64',
      'windows/arm64',
      'darwin/arm64+cgo',
    ]);
    const { include } = planMatrix(rows, { ...plain, run: true });
    expect(include.map(({ runner, targets }) => [runner, targets])).toEqual([
      ['macos-15', 'darwin/arm64+cgo'],
      ['ubuntu-24.04-arm', 'linux/arm64+cgo'],
      ['ubuntu-24.04', 'linux/amd64'],
      ['windows-2025', 'windows/amd64'],
      ['windows-11-arm', 'windows/arm64'],
    ]);
  });

  test('runs a target on its own machine where only that target is to be run', () => {
    const run = { args: ['--version'], exitCode: 0, output: null };
    const { rows } = planOf([target('windows/amd64', { run }), 'windows/386']);
    expect(planMatrix(rows, plain).include.map(({ runner, targets }) => [runner, targets])).toEqual([
      ['ubuntu-24.04', 'windows/386'],
      ['windows-2025', 'windows/amd64'],
    ]);
  });

  test('keeps in one job what shares GOCACHE', () => {
    const { rows } = planOf([
      'linux/amd64',
      'linux/amd64+cgo',
      'linux/amd64/v3',
      'linux/386',
      'freebsd/amd64',
    ]);
    const { include } = planMatrix(rows, { ...plain, jobs: 4 });
    const job = include.find(({ targets }) => targets.split(' ').includes('linux/amd64'))!;
    expect(job.targets.split(' ')).toContain('linux/amd64+cgo');
  });

  test('of every port that Go has is a dozen jobs', () => {
    const { rows } = planOf(ports);
    const { include } = planMatrix(rows, plain);
    expect(include.length).toBeGreaterThanOrEqual(Math.ceil(ports.length / 5));
    expect(include.length).toBeLessThanOrEqual(Math.ceil(ports.length / 3));
    expect(include.flatMap(({ targets }) => targets.split(' ')).sort()).toEqual([...ports].sort());
  });

  test.each([
    [0, 'A matrix has 1 to 256 jobs, not 0'],
    [257, 'not 257'],
    [1.5, 'not 1.5'],
    [1, 'need a job each, and there may be 1'],
  ])('of at most %d jobs is refused', (jobs, message) => {
    const { rows } = planOf(['linux/amd64', 'windows/amd64+cgo']);
    expect(() => planMatrix(rows, { ...plain, jobs })).toThrow(message);
  });

  test('that GitHub would not take for its size is refused', () => {
    const { rows } = planOf(['linux/amd64']);
    const many = Array.from({ length: 4000 }, (_, i): BuildRow => {
      const id = `linux/amd64/${'x'.repeat(80)}${i}`;
      return { ...rows[0]!, id, group: id, target: { ...rows[0]!.target, id } };
    });
    expect(() => planMatrix(many, plain)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  test('has every row once, groups whole, within its limits, whatever is asked', () => {
    const asks = fc.record({
      ids: fc.uniqueArray(
        fc.tuple(fc.constantFrom(...ports), fc.boolean()).map(([port, cgo]) => `${port}${cgo ? '+cgo' : ''}`),
        { minLength: 1, maxLength: 60 },
      ),
      run: fc.boolean(),
      jobs: fc.option(fc.integer({ min: 6, max: MOST_JOBS })),
    });
    fc.assert(
      fc.property(asks, ({ ids, run, jobs }) => {
        const { rows } = planOf(ids);
        const matrix = planMatrix(rows, { run, jobs, runners: {} });
        const { include } = matrix;
        expect(include.flatMap(({ targets }) => targets.split(' ')).sort()).toEqual([...ids].sort());
        expect(include.length).toBeLessThanOrEqual(jobs ?? MOST_JOBS);
        expect(new Set(include.map(({ part }) => part)).size).toBe(include.length);
        expect(Buffer.byteLength(JSON.stringify(matrix))).toBeLessThanOrEqual(MOST_BYTES);
        const homes = new Map<string, string>();
        for (const { part, runner, targets } of include)
          for (const id of targets.split(' ')) {
            const { group } = rows.find((row) => row.id === id)!;
            const key = `${group} on ${String(runner)}`;
            expect(homes.get(key) ?? part).toBe(part);
            homes.set(key, part);
          }
        for (const { part } of include) expect(part).toMatch(/^[a-z0-9-]+$/);
        // The same plan gives the same matrix, in whatever order targets were asked for.
        expect(planMatrix(planOf([...ids].reverse()).rows, { run, jobs, runners: {} })).toEqual(matrix);
      }),
      { numRuns: 60 },
    );
  });
});

describe('packing', () => {
  test('keeps the fullest bin within twice what no packing can go below', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 8 }),
        (costs, count) => {
          const bins = pack(
            costs.map((cost, index) => ({ cost, items: [index] })),
            count,
          );
          expect(bins.flat().sort((a, b) => a - b)).toEqual(costs.map((_, index) => index));
          expect(bins.every((bin) => bin.length > 0)).toBe(true);
          const loads = bins.map((bin) => bin.reduce((sum, index) => sum + costs[index]!, 0));
          const least = Math.max(Math.max(...costs), costs.reduce((a, b) => a + b, 0) / bins.length);
          // Against a bound from below, which the best packing need not reach.
          expect(Math.max(...loads)).toBeLessThanOrEqual(2 * least);
        },
      ),
    );
  });

  test.each([
    [[{ cost: 4, bundles: 4 }], 9, [1]],
    [[{ cost: 12, bundles: 12 }], 9, [3]],
    [[{ cost: 12, bundles: 2 }], 9, [2]],
    [
      [
        { cost: 40, bundles: 40 },
        { cost: 1, bundles: 1 },
      ],
      4,
      [3, 1],
    ],
    [
      [
        { cost: 20, bundles: 20 },
        { cost: 20, bundles: 20 },
      ],
      5,
      [3, 2],
    ],
  ])('shares %j among %d as %j', (pools, most, counts) => {
    expect(share(pools, most, 4)).toEqual(counts);
  });
});

describe('a part of a plan', () => {
  const whole = planOf(['linux/amd64', 'linux/amd64+cgo', 'windows/amd64']);

  test('has the names that the whole gives it', () => {
    const part = selectRows(whole, ['linux/amd64+cgo']);
    expect(part.rows.map(({ packages }) => packages[0]!.file)).toEqual(['hello_linux_amd64_cgo/hello']);
    expect({ ...part, rows: [] }).toEqual({ ...whole, rows: [] });
  });

  test('that is not in the whole is refused', () => {
    expect(() => selectRows(whole, ['linux/arm64'])).toThrow(
      expect.objectContaining({ code: 'TARGET_INVALID', hint: expect.stringContaining('linux/amd64') }),
    );
  });
});

describe('what all parts must agree in', () => {
  const zig: CToolchain = {
    name: 'zig',
    kind: 'zig',
    env: { CC: '/opt/zig/zig cc' },
    extldflags: ['-s', '-static'],
    why: '',
  };

  test('does not depend on the C compiler that a machine has, nor on a record’s way through JSON', () => {
    const bare = planOf(['linux/amd64+cgo']);
    const made = planOf(['linux/amd64+cgo'], {}, {}, new Map([['linux/amd64+cgo', zig]]));
    expect(made.rows[0]!.args).not.toEqual(bare.rows[0]!.args);
    expect(expectedBuild(made)).toEqual(expectedBuild(bare));
    const reordered = JSON.parse(JSON.stringify(bare.rows[0]), (_, value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(rowDigest(reordered)).toBe(rowDigest(bare.rows[0]!));
  });

  test('is the same for a record in which secrets were redacted', () => {
    const [secret, redacted] = ['tok-123', '***'].map((value) =>
      expectedBuild(planOf(['linux/amd64'], { ldflags: `-X main.apiToken=${value}` })),
    );
    expect(secret).toEqual(redacted);
  });

  test.each([
    ['flags', { flags: ['-race'] }],
    ['tags', { tags: ['netgo'] }],
    ['linker flags', { ldflags: '-X main.x=1' }],
    ['names', { name: '{{name}}-{{target}}' }],
    ['archives', { archive: 'zip' as const }],
    ['the version', { version: '9.9.9' }],
  ])('changes with %s', (_, asked) => {
    expect(expectedBuild(planOf(['linux/amd64'], asked))).not.toEqual(expectedBuild(planOf(['linux/amd64'])));
  });

  test('is in the document beside the matrix, as plain data', () => {
    const document = planDocument(planOf(['linux/amd64', 'darwin/arm64']), plain);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(Object.keys(document.expected.rows)).toEqual(['darwin/arm64', 'linux/amd64']);
    expect(document.plan.rows.map((row) => groupOf(row.target))).toEqual(['darwin/arm64', 'linux/amd64']);
  });
});
