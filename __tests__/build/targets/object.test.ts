import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expandTargets } from '../../../src/build/targets/expand.ts';
import { parseTargetObject } from '../../../src/build/targets/object.ts';
import { parseTarget } from '../../../src/build/targets/parse.ts';
import { targetJsonSchema } from '../../../src/build/targets/schema.ts';
import { UserError } from '../../../src/errors.ts';
import { parseGoVersion } from '../../../src/go/version.ts';

const at = { path: '.setup-go-plus/config.yaml', line: 7, column: 5 };
const read = (value: unknown) => parseTargetObject(value, { at, resolve: (path) => `/project/${path}` });

function failure(value: unknown): UserError {
  try {
    read(value);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('a target with settings', () => {
  test('has all of them', () => {
    expect(
      read({
        target: 'linux/amd64/v3',
        cgo: true,
        toolchain: 'zig',
        libc: 'glibc 2.17',
        cc: "'/opt/my gcc/cc' -m64",
        cxx: 'c++',
        sysroot: 'roots/old',
        tags: 'sqlite, netgo',
        ldflags: '-X main.channel=stable',
        flags: ['-gcflags=all=-l', '-asan'],
        env: { PKG_CONFIG_PATH: '/opt/lib/pkgconfig', GOFIPS140: 'v1.0.0' },
        buildmode: 'pie',
        expect: { maxGlibc: '2.17', needed: ['libc.so.6'] },
        run: { args: ['version'], 'exit-code': '3', output: '^hello' },
        'allow-failure': true,
      }),
    ).toEqual([
      {
        text: 'linux/amd64/v3+cgo',
        exclude: false,
        match: { goos: 'linux', goarch: 'amd64', variant: 'v3' },
        cgo: true,
        at,
        settings: {
          toolchain: 'zig',
          libc: { name: 'gnu', version: '2.17' },
          cc: "'/opt/my gcc/cc' -m64",
          cxx: 'c++',
          sysroot: '/project/roots/old',
          tags: ['sqlite', 'netgo'],
          ldflags: '-X main.channel=stable',
          flags: ['-gcflags=all=-l', '-asan'],
          env: { PKG_CONFIG_PATH: '/opt/lib/pkgconfig', GOFIPS140: 'v1.0.0' },
          buildmode: 'pie',
          expect: { maxGlibc: '2.17', needed: ['libc.so.6'] },
          run: { args: ['version'], exitCode: 3, output: '^hello' },
          allowFailure: true,
        },
      },
    ]);
  });

  test('needs none: then it is as its text', () => {
    expect(read({ target: 'linux/arm/7' })).toEqual([parseTarget('linux/arm/7', at)]);
    expect(read({ target: 'first-class' })).toEqual([parseTarget('first-class', at)]);
  });

  test('is run with --version where `run` is true', () => {
    expect(read({ target: 'host', run: true })[0]?.settings.run).toEqual({
      args: ['--version'],
      exitCode: 0,
      output: null,
    });
    expect(read({ target: 'host', run: { output: 'v1' } })[0]?.settings.run?.args).toEqual(['--version']);
  });

  test.each([
    ['musl', { name: 'musl', version: null }],
    ['glibc', { name: 'gnu', version: null }],
    ['gnu', { name: 'gnu', version: null }],
    ['gnu.2.17', { name: 'gnu', version: '2.17' }],
    ['glibc-2.28', { name: 'gnu', version: '2.28' }],
  ])('takes the C library %s', (libc, expected) => {
    expect(read({ target: 'linux/amd64+cgo', libc })[0]?.settings.libc).toEqual(expected);
  });

  test('is two where cgo is both, and what is about C says nothing about the one without', () => {
    const [without, within] = read({ target: 'linux/*', cgo: [false, true], cc: 'gcc', tags: 'x' });
    expect(without).toMatchObject({ cgo: false, settings: { tags: ['x'] } });
    expect(without?.settings.cc).toBeUndefined();
    expect(within).toMatchObject({ cgo: true, settings: { tags: ['x'], cc: 'gcc' } });
    expect(read({ target: 'linux/amd64', cgo: [true, true] })).toHaveLength(1);
    expect(read({ target: 'linux/amd64@zig', cgo: true })).toEqual([parseTarget('linux/amd64+cgo@zig', at)]);
  });

  test('gives its settings to every target of a pattern, and one that is named wins', () => {
    const ports = ['linux/amd64', 'linux/arm64'].map((name) => {
      const [goos, goarch] = name.split('/');
      return { goos: goos!, goarch: goarch!, cgo: true, firstClass: true };
    });
    const facts = { ports, host: { os: 'linux', arch: 'amd64' }, go: parseGoVersion('1.26.8')!, cgo: false };
    const asks = [...read({ target: 'linux/*', tags: 'a' }), ...read({ target: 'linux/arm64', tags: 'b' })];
    for (const order of [asks, [...asks].reverse()]) {
      const { targets } = expandTargets(order, facts);
      expect(targets.map(({ id, tags }) => [id, tags])).toEqual([
        ['linux/amd64', ['a']],
        ['linux/arm64', ['b']],
      ]);
    }
  });
});

describe('it is refused', () => {
  test.each<[unknown, string, string]>([
    [5, 'a map of keys was expected', 'target, goos'],
    [null, 'a map of keys was expected', 'target, goos'],
    [{}, 'goos is missing', 'target: linux/amd64'],
    [{ goos: 'linux' }, 'goarch is missing', '"*"'],
    [{ target: 'linux/amd64', goos: 'linux' }, 'said twice', 'goos, goarch and variant'],
    [{ target: 'linux/amd64', variant: 'v3' }, 'said twice', 'linux/amd64/v3'],
    [{ target: 'linux/amd65' }, 'amd65', 'Did you mean amd64'],
    [{ target: '' }, '`target` must be a target', 'Keys'],
    [{ target: 'linux/amd64', cgoo: true }, '`cgoo` is not a key of a target', 'Did you mean cgo?'],
    [{ target: 'linux/amd64', cgo: 'yes' }, '`cgo` must be true, false', 'Keys'],
    [{ target: 'linux/amd64+cgo', cgo: true }, 'cgo is said twice', '+cgo'],
    [{ target: 'linux/amd64@zig', toolchain: 'gcc' }, 'toolchain is said twice', '@'],
    [{ target: 'linux/amd64', toolchain: 'tcc' }, '`toolchain` must be one of auto, env', 'Keys'],
    [{ target: 'linux/amd64', cgo: false, cc: 'gcc' }, 'cc is about C code', 'true'],
    [{ target: 'linux/amd64-cgo', libc: 'musl' }, 'libc is about C code', 'true'],
    [{ target: 'windows/*', libc: 'musl' }, 'Linux alone', 'Leave it out'],
    [{ target: 'linux/amd64', libc: 'uclibc' }, '`libc` must be musl, glibc', 'Keys'],
    [{ target: 'linux/amd64', libc: 'musl 1.2' }, '`libc` must be musl, glibc', 'Keys'],
    [{ goos: 'windows', goarch: 'amd64', libc: 'musl' }, 'Linux alone', 'Leave it out'],
    [{ target: '!linux/386' }, 'has no settings', 'as text'],
    [{ target: 'linux/amd64', tags: [1] }, '`tags` must be a build tag', 'Keys'],
    [{ target: 'linux/amd64', flags: '-o=x' }, '`-o=x` is not accepted', '-gcflags'],
    [{ target: 'linux/amd64', flags: ['race'] }, '`race` is not accepted', '-gcflags'],
    [{ target: 'linux/amd64', env: { GOARCH: 'arm' } }, 'env may not set GOARCH', 'target itself'],
    [{ target: 'linux/amd64', env: { goamd64: 'v3' } }, 'env may not set goamd64', 'target itself'],
    [{ target: 'linux/amd64', env: { 'A=B': 'x' } }, 'no name of a variable', 'Letters'],
    [{ target: 'linux/amd64', env: { A: true } }, '`env.A` must be text', 'Keys'],
    [{ target: 'linux/amd64', env: { A: 'x\0y' } }, 'the value of A in env has a NUL', ''],
    [{ target: 'linux/amd64', buildmode: 'shared' }, '`buildmode` must be one of', 'Keys'],
    [{ target: 'linux/amd64', expect: { linkag: 'static' } }, 'nothing that can be expected', 'linkage?'],
    [{ target: 'linux/amd64', expect: { linkage: 'x' } }, '`expect.linkage` is wrong', 'docs/inspect.md'],
    [{ target: 'linux/amd64', run: false }, '`run` must be true, or a map', 'Keys'],
    [{ target: 'linux/amd64', run: { output: '(' } }, 'no regular expression', 'JavaScript'],
    [{ target: 'linux/amd64', 'allow-failure': 1 }, '`allow-failure` must be true or false', 'Keys'],
  ])('%j', (value, message, hint) => {
    const error = failure(value);
    expect(error.code).toBe('TARGET_INVALID');
    expect(error.message).toContain(message);
    expect(error.hint).toContain(hint);
    expect(error.at).toEqual(at);
  });

  test('with an error of ours, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, target) => {
        for (const one of [value, { target, env: value }, { target: 'host', run: value }]) {
          try {
            read(one);
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        }
      }),
    );
  });
});

test('for all targets, goos, goarch and variant mean what the text does', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('linux', 'windows', 'macOS', '*'),
      fc.constantFrom('amd64', 'x86_64', '386', 'arm', '*'),
      fc.constantFrom(undefined, 'v3', '7', '6,softfloat'),
      fc.constantFrom(undefined, true, false),
      (goos, goarch, variant, cgo) => {
        const text = `${goos}/${goarch}${variant === undefined ? '' : `/${variant}`}`;
        const sign = cgo === undefined ? '' : cgo ? '+cgo' : '-cgo';
        const object = {
          goos,
          goarch: goarch === '386' ? 386 : goarch,
          ...(variant === undefined ? {} : { variant: variant === '7' ? 7 : variant }),
          ...(cgo === undefined ? {} : { cgo }),
        };
        expect(read(object)).toEqual([parseTarget(text + sign, at)]);
      },
    ),
  );
});

test('editors get a JSON Schema of it', () => {
  const schema = targetJsonSchema() as { properties: Record<string, { description?: string }> };
  expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
  for (const [key, { description }] of Object.entries(schema.properties))
    expect(`${key}: ${description}`).toMatch(/: \S+/);
});
