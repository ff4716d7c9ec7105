import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expect } from '../../../src/binary/index.ts';
import { argument, rowExpectations } from '../../../src/build/inspect/expectations.ts';
import { linkerValues } from '../../../src/build/inspect/linker-values.ts';
import { rowEnvironment } from '../../../src/build/plan/environment.ts';
import { quoteFlag } from '../../../src/build/plan/ldflags.ts';
import { plainSettings } from '../../../src/build/targets/expand.ts';
import type { BuildPlan, BuildRow, SourceState, Target } from '../../../src/build/types.ts';

const source: SourceState = {
  commit: '0123456789abcdef0123456789abcdef01234567',
  time: 0,
  tag: null,
  branch: null,
  shallow: false,
  changed: [],
};
const plan = { goVersion: '1.26.8', source, requireClean: false };
const usual = ['build', '-trimpath', '-buildvcs=true', '-ldflags=-s -w'];

function expectations(
  id: string,
  {
    settings = {},
    args = usual,
    of = {},
    asked = null,
    importPath = 'example.com/hello',
  }: {
    settings?: Partial<Target>;
    args?: readonly string[];
    of?: Partial<BuildPlan>;
    asked?: Readonly<Record<string, unknown>> | null;
    importPath?: string;
  } = {},
) {
  const [name, cgo] = id.split('+');
  const [goos, goarch, variant] = name!.split('/');
  const target: Target = {
    ...plainSettings,
    id,
    goos: goos!,
    goarch: goarch!,
    variant: variant ?? null,
    cgo: cgo !== undefined,
    ...settings,
  };
  const row: BuildRow = {
    id,
    target,
    packages: [],
    args,
    env: rowEnvironment(target, null, 0),
    toolchain: null,
    group: '',
    archive: null,
  };
  return rowExpectations({ ...plan, ...of }, row, { importPath }, asked);
}

describe('what a row promises', () => {
  test('is all that its command says', async () =>
    expect(await expectations('linux/amd64/v3+cgo')).toEqual({
      format: 'elf',
      goos: 'linux',
      goarch: 'amd64',
      variant: 'v3',
      cgo: true,
      trimpath: true,
      stripped: true,
      go: '1.26.8',
      path: 'example.com/hello',
      revision: source.commit,
      cleanVcs: true,
    }));

  test.each([
    ['windows/arm64', 'pe'],
    ['darwin/amd64', 'mach-o'],
    ['ios/arm64', 'mach-o'],
    ['freebsd/arm', 'elf'],
    ['js/wasm', 'wasm'],
    ['aix/ppc64', undefined],
    ['plan9/386', undefined],
  ])('%s: the format %s', async (id, format) => expect((await expectations(id))?.format).toBe(format));

  test('of what cannot be read is nothing', async () => {
    expect(await expectations('linux/amd64', { settings: { buildmode: 'c-archive' } })).toBeNull();
  });

  test.each<[string, string, string | undefined]>([
    ['Go’s default', 'linux/arm', '7'],
    ['its own', 'linux/arm/6,softfloat', '6,softfloat'],
    ['none where Go says none', 'windows/amd64', 'v1'],
    ['of a CPU without', 'linux/s390x', undefined],
  ])('the CPU level: %s', async (_, id, level) => expect((await expectations(id))?.variant).toBe(level));

  test('a level that the row’s own environment sets is the one', async () => {
    expect((await expectations('linux/amd64', { settings: { env: { GOAMD64: 'v2' } } }))?.variant).toBe('v2');
  });

  test.each<[string, readonly string[], keyof Expect, unknown]>([
    ['not stripped with -s=false', [...usual, '-ldflags=-s -w -s=false'], 'stripped', undefined],
    ['not stripped without -s', [...usual, '-ldflags=-X a.b=c'], 'stripped', undefined],
    ['no commit without -buildvcs', [...usual, '-buildvcs=false'], 'revision', undefined],
    ['no clean tree without -buildvcs', [...usual, '-buildvcs=false'], 'cleanVcs', undefined],
    ['paths, with -trimpath taken back', [...usual, '--trimpath=false'], 'trimpath', false],
  ])('%s', async (_, args, key, wanted) =>
    expect((await expectations('linux/amd64', { args }))?.[key]).toBe(wanted),
  );

  test('a tree that was dirty before may be so in the binary, unless that is refused', async () => {
    const dirty = { source: { ...source, changed: ['a'] } };
    expect(await expectations('linux/amd64', { of: dirty })).not.toHaveProperty('cleanVcs');
    expect(await expectations('linux/amd64', { of: { ...dirty, requireClean: true } })).toHaveProperty(
      'cleanVcs',
      true,
    );
    expect(await expectations('linux/amd64', { of: { source: null } })).not.toHaveProperty('revision');
  });

  test('a Go that is not released and a package without a name promise less', async () => {
    const found = await expectations('linux/amd64', {
      of: { goVersion: 'devel go1.28-abc' },
      importPath: 'command-line-arguments',
    });
    expect(found).not.toHaveProperty('go');
    expect(found).not.toHaveProperty('path');
  });

  test('of a Go that writes nothing into binaries is what headers tell', async () => {
    expect(await expectations('linux/amd64', { of: { goVersion: '1.17.13' } })).toEqual({
      format: 'elf',
      goos: 'linux',
      goarch: 'amd64',
      stripped: true,
    });
  });

  test.each<[string, string, 'variant' | 'stripped', string | true | undefined]>([
    ['linux/arm64', '1.22.12', 'variant', undefined],
    ['linux/arm64', '1.23.0', 'variant', 'v8.0'],
    ['linux/riscv64', '1.21.13', 'variant', undefined],
    ['linux/arm/6', '1.18.10', 'variant', '6'],
    ['linux/amd64', '1.18.10', 'variant', 'v1'],
    ['darwin/arm64', '1.21.13', 'stripped', undefined],
    ['darwin/arm64', '1.22.0', 'stripped', true],
    ['darwin/arm64', '1.22.0 X:loopvar', 'stripped', true],
    ['darwin/amd64', '1.17.13', 'stripped', undefined],
    ['linux/arm64', '1.21.13', 'stripped', true],
    ['windows/arm64', 'devel go1.28-abc', 'variant', 'v8.0'],
  ])('of %s by Go %s has the %s that this Go can give: %s', async (target, goVersion, key, wanted) =>
    expect((await expectations(target, { of: { goVersion } }))?.[key]).toBe(wanted),
  );

  test('is changed by what the person expects, of one target last', async () => {
    const asked = { stripped: false, linkage: 'static' };
    const settings = { expect: { linkage: 'dynamic' } };
    expect(await expectations('linux/amd64', { asked, settings })).toMatchObject({
      stripped: false,
      linkage: 'dynamic',
    });
    await expect(expectations('linux/amd64', { asked: { nothing: 1 } })).rejects.toThrow(/nothing/);
  });
});

test.each<[string[], string, string | undefined]>([
  [['-a=1', '-a=2'], 'a', '2'],
  [['--a'], 'a', 'true'],
  [['-ab=1'], 'a', undefined],
  [['build'], 'build', undefined],
  [['-l=x=y\nz'], 'l', 'x=y\nz'],
])('of %j the flag %s is %j', (args, name, value) => expect(argument(args, name)).toBe(value));

describe('linker values', () => {
  test.each<[string, [string, string][]]>([
    ['-s -w', []],
    ['-X a.b=c', [['a.b', 'c']]],
    [
      "-X 'a.b=c d' -X=e.f=g",
      [
        ['a.b', 'c d'],
        ['e.f', 'g'],
      ],
    ],
    ['-X "a.b=it\'s" --X a.b=last', [['a.b', 'last']]],
    ['-X', []],
    ['-X =x', []],
    ['-X a.b=', [['a.b', '']]],
    ['-X a.b=c=d', [['a.b', 'c=d']]],
    ['-extldflags -X', []],
  ])('%s', (flags, found) =>
    expect(linkerValues(flags).map(({ name, value }) => [name, value])).toEqual(found),
  );

  test('read what quoteFlag writes, whatever the value', () => {
    const text = fc.string().filter((value) => !(value.includes("'") && value.includes('"')));
    fc.assert(
      fc.property(text, (value) => {
        const flags = `-s -X ${quoteFlag(`main.v=${value}`)} -w`;
        expect(linkerValues(flags)).toEqual([{ name: 'main.v', value }]);
      }),
    );
  });
});
