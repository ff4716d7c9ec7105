import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultName } from '../../../src/build/names/names.ts';
import { rowEnvironment } from '../../../src/build/plan/environment.ts';
import { linkerFlags, quoteFlag, redactFlags } from '../../../src/build/plan/ldflags.ts';
import { orderTargets } from '../../../src/build/plan/order.ts';
import { planBuild } from '../../../src/build/plan/plan.ts';
import { plainSettings } from '../../../src/build/targets/expand.ts';
import type { BuildFacts, BuildRequest, CToolchain, SourceState, Target } from '../../../src/build/types.ts';

function target(id: string, settings: Partial<Target> = {}): Target {
  const [name, cgo] = id.split('+');
  const [goos, goarch, variant] = name!.split('/');
  return {
    ...plainSettings,
    id,
    goos: goos!,
    goarch: goarch!,
    variant: variant ?? null,
    cgo: cgo !== undefined,
    ...settings,
  };
}

const source: SourceState = {
  commit: '0123456789abcdef0123456789abcdef01234567',
  time: 1_790_000_000,
  tag: 'v1.2.3',
  branch: null,
  shallow: false,
  changed: [],
};
const facts: BuildFacts = {
  goVersion: '1.26.8',
  goroot: '/go',
  gocache: '',
  host: { goos: 'linux', goarch: 'amd64' },
  ports: [],
  module: { path: 'example.com/hello', dir: '/m', vendored: false },
  mains: [
    {
      importPath: 'example.com/hello',
      dir: '/m',
      name: 'hello',
      variables: ['version', 'commit', 'date', 'other'],
    },
  ],
  source,
  cores: 4,
  memory: 16 * 2 ** 30,
};
const request: BuildRequest = {
  directory: '/m',
  packages: ['.'],
  targets: [],
  cgo: false,
  output: '/m/out',
  name: defaultName,
  archive: 'none',
  archiveFiles: [],
  ldflags: null,
  tags: [],
  flags: [],
  version: null,
  checksums: ['sha256'],
  reproduce: 'off',
  run: 'off',
  expect: null,
  jobs: null,
  onFailure: 'stop',
  requireClean: null,
  sourceDate: null,
};
const plan = (
  targets: readonly (string | Target)[],
  asked: Partial<BuildRequest> = {},
  known: Partial<BuildFacts> = {},
  toolchains: ReadonlyMap<string, CToolchain> = new Map(),
) =>
  planBuild(
    { ...request, ...asked },
    { targets: targets.map((id) => (typeof id === 'string' ? target(id) : id)), left: [], warnings: [] },
    { ...facts, ...known },
    toolchains,
  );
const argument = (args: readonly string[], name: string) => args.find((arg) => arg.startsWith(`-${name}=`));

describe('a plan', () => {
  test('is what a release wants, without being asked', () => {
    const { rows, version, sourceDate, requireClean } = plan(['linux/amd64']);
    expect({ version, sourceDate, requireClean }).toEqual({
      version: '1.2.3',
      sourceDate: source.time,
      requireClean: true,
    });
    expect(rows[0]!.args).toEqual([
      'build',
      '-trimpath',
      '-buildvcs=true',
      '-mod=readonly',
      `-ldflags=-s -w -X main.commit=${source.commit} -X main.date=2026-09-21T14:13:20Z -X main.version=1.2.3`,
    ]);
    expect(rows[0]!.env).toMatchObject({
      GOOS: 'linux',
      GOARCH: 'amd64',
      GOAMD64: 'v1',
      GOARM: null,
      CGO_ENABLED: '0',
      SOURCE_DATE_EPOCH: '1790000000',
      CC: null,
      GOWORK: null,
      GOFLAGS: '-trimpath',
    });
  });

  test('is the same whatever machine makes it, and plain data', () => {
    const made = plan(['linux/amd64', 'windows/arm64']);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    expect(plan(['windows/arm64', 'linux/amd64'])).toEqual(made);
  });

  test.each<[string, SourceState | null, string]>([
    ['a tag', source, '1.2.3'],
    ['a tag of a module in a folder', { ...source, tag: 'tools/v2.0.0' }, '2.0.0'],
    ['no tag', { ...source, tag: null }, '0.0.0-snapshot.0123456789ab'],
    ['no git', null, '0.0.0'],
  ])('%s gives the version', (_, state, version) =>
    expect(plan(['linux/amd64'], {}, { source: state }).version).toBe(version),
  );

  test('a version that was given wins, and so does a date', () => {
    const { version, sourceDate } = plan(['linux/amd64'], { version: '9', sourceDate: 5 });
    expect([version, sourceDate]).toEqual(['9', 5]);
  });

  test('a dirty tree is refused for a release, and warned of else', () => {
    const dirty = { ...source, changed: ['a', 'b', 'c', 'd', 'e', 'f'] };
    expect(() => plan(['linux/amd64'], {}, { source: dirty })).toThrow(/not clean: a, b, c, d, e and 1 more/);
    expect(plan(['linux/amd64'], { requireClean: false }, { source: dirty }).warnings.join()).toMatch(
      /vcs.modified=true/,
    );
    expect(plan(['linux/amd64'], {}, { source: { ...dirty, tag: null } }).warnings.join()).toMatch(
      /vcs.modified=true/,
    );
    expect(() => plan(['linux/amd64'], { requireClean: true }, { source: { ...dirty, tag: null } })).toThrow(
      /not clean/,
    );
  });

  test('a shallow checkout without a tag is said', () => {
    const shallow = { ...source, tag: null, shallow: true };
    expect(plan(['linux/amd64'], {}, { source: shallow }).warnings.join()).toMatch(/fetch-depth: 0/);
    expect(plan(['linux/amd64'], { version: '1' }, { source: shallow }).warnings).toEqual([]);
  });

  test('a vendor folder is used, and no work tree stamps nothing', () => {
    const { args } = plan(['linux/amd64'], {}, { source: null, module: { ...facts.module, vendored: true } })
      .rows[0]!;
    expect(args.slice(0, 3)).toEqual(['build', '-trimpath', '-buildvcs=false']);
    expect(argument(args, 'mod')).toBeUndefined();
  });

  test('a Go before 1.18 is not told what it does not know', () => {
    expect(plan(['linux/amd64'], {}, { goVersion: '1.17.13' }).rows[0]!.args.join()).not.toContain(
      '-buildvcs',
    );
    expect(plan(['linux/amd64'], {}, { goVersion: 'devel go1.28-abc' }).rows[0]!.args).toContain(
      '-buildvcs=true',
    );
  });

  test('nothing to build is refused', () => {
    expect(() => plan(['linux/amd64'], { packages: ['./lib'] }, { mains: [] })).toThrow(
      /no main package in \.\/lib/,
    );
  });

  test.each([
    [4, 16, 4],
    [16, 16, 8],
    [8, 1, 1],
    [1, 64, 1],
  ])('%d processors and %d GiB build %d rows at once', (cores, gibibytes, jobs) => {
    expect(plan(['linux/amd64'], {}, { cores, memory: gibibytes * 2 ** 30 }).jobs).toBe(jobs);
  });

  test('a C toolchain gives its environment and linker flags to its row alone', () => {
    const zig: CToolchain = {
      name: 'zig',
      kind: 'zig',
      env: { CC: 'zig cc' },
      extldflags: ['-s', '-O2'],
      why: '',
    };
    const { rows } = plan(['linux/amd64', 'linux/amd64+cgo'], {}, {}, new Map([['linux/amd64+cgo', zig]]));
    const [first, second] = rows;
    expect([first!.id, second!.id]).toEqual(['linux/amd64+cgo', 'linux/amd64']);
    expect(first!.env).toMatchObject({ CGO_ENABLED: '1', CC: 'zig cc' });
    expect(argument(first!.args, 'ldflags')).toContain("'-extldflags=-s -O2'");
    expect(second!.env).toMatchObject({ CGO_ENABLED: '0', CC: null });
  });

  test("tags and flags of all and of one row are joined, the row's own environment last", () => {
    const one = target('linux/arm64', {
      tags: ['b', 'a'],
      flags: ['-asmflags=-x'],
      env: { GOARM64: 'v9.0', X: 'y' },
      buildmode: 'pie',
    });
    const { args, env } = plan([one], { tags: ['a'], flags: ['-gcflags=all=-l'] }).rows[0]!;
    expect(args.slice(-4)).toEqual(['-tags=a,b', '-buildmode=pie', '-gcflags=all=-l', '-asmflags=-x']);
    expect(env).toMatchObject({ GOARM64: 'v9.0', X: 'y' });
  });
});

describe('linker flags', () => {
  const fields = { version: "1 'x'", commit: 'c', date: 'd' };

  test("are quoted as the go command reads them, and the person's own come last", () => {
    const mains = [{ importPath: 'm', dir: '/m', name: 'm', variables: ['Version'] }];
    expect(linkerFlags(mains, fields, ['-X main.Version=own', null, ' '], [])).toBe(
      `-s -w -X "main.Version=1 'x'" -X main.Version=own`,
    );
  });

  test.each([
    ['-X main.token=abc -X main.version=1', '-X main.token=*** -X main.version=1'],
    ['-s -w -X example.com/a/b.APIKey=x.y.z', '-s -w -X example.com/a/b.APIKey=***'],
    ["-X 'main.clientSecret=abc'", "-X 'main.clientSecret=***'"],
    ['-X main.commit=abc', '-X main.commit=abc'],
  ])('%s is shown as %s', (flags, shown) => expect(redactFlags(flags)).toBe(shown));

  test.each([
    ['-X main.a=b', "'-X main.a=b'"],
    ["it's", `"it's"`],
    ['plain', 'plain'],
  ])('%s is quoted as %s', (flag, quoted) => expect(quoteFlag(flag)).toBe(quoted));
});

describe('the order of rows', () => {
  test('keeps together what shares GOCACHE, longest first', () => {
    const ids = orderTargets(
      [
        'windows/amd64',
        'linux/amd64',
        'linux/arm64+cgo',
        'darwin/arm64',
        'linux/amd64+cgo',
        'linux/amd64/v3',
      ].map((id) => target(id)),
    ).map(({ id }) => id);
    expect(ids).toEqual([
      'linux/amd64+cgo',
      'linux/amd64',
      'linux/arm64+cgo',
      'darwin/arm64',
      'linux/amd64/v3',
      'windows/amd64',
    ]);
  });

  test('does not depend on the order in which they were asked for', () => {
    const all = ['a/b', 'a/b+cgo', 'c/d', 'e/f/g', 'c/d+cgo', 'h/i'].map((id) => target(id));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(orderTargets(shuffled)).toEqual(orderTargets(all));
      }),
    );
  });
});

test.each([
  ['wasip1/wasm', undefined],
  ['linux/arm', '7'],
  ['linux/mips', 'hardfloat'],
])("a row's own level is always said: %s", (id, value) => {
  const { GOARM, GOMIPS, GOWASM } = rowEnvironment(target(id), null, 0);
  expect([GOARM, GOMIPS, GOWASM].find((level) => level !== null)).toBe(value);
});
