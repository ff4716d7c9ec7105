import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chooseToolchain } from '../../../src/build/toolchains/choose.ts';
import type { Candidate, ToolchainFacts } from '../../../src/build/toolchains/types.ts';
import { splitWords } from '../../../src/build/toolchains/words.ts';
import type { Target } from '../../../src/build/types.ts';
import { UserError } from '../../../src/errors.ts';
import { cgoTarget, glibc, musl } from './targets.ts';

const facts = (host: string, more: Partial<ToolchainFacts> = {}): ToolchainFacts => {
  const [os = '', arch = ''] = host.split('/');
  return { host: { os, arch }, env: {}, zig: { use: 'auto', version: null }, ...more };
};
const labels = (target: Target, on: ToolchainFacts) =>
  chooseToolchain(target, on).candidates.map(({ kind, label }) => `${kind}: ${label}`);
const only = (target: Target, on: ToolchainFacts): Candidate => {
  const { candidates } = chooseToolchain(target, on);
  expect(candidates).toHaveLength(1);
  return candidates[0]!;
};

describe('candidates', () => {
  test.each<[string, string, Partial<Target>, string[]]>([
    [
      'linux/amd64',
      'linux/amd64',
      {},
      [
        'native: gcc',
        'native: clang',
        'gcc: x86_64-linux-gnu-gcc',
        'zig: zig cc -target x86_64-linux-gnu.2.17',
      ],
    ],
    [
      'linux/amd64',
      'linux/386',
      {},
      [
        'native: gcc -m32',
        'native: clang -m32',
        'gcc: i686-linux-gnu-gcc',
        'zig: zig cc -target x86-linux-gnu.2.17',
      ],
    ],
    [
      'linux/amd64',
      'linux/arm64',
      {},
      ['gcc: aarch64-linux-gnu-gcc', 'zig: zig cc -target aarch64-linux-gnu.2.17'],
    ],
    [
      'linux/arm64',
      'linux/amd64',
      {},
      ['gcc: x86_64-linux-gnu-gcc', 'zig: zig cc -target x86_64-linux-gnu.2.17'],
    ],
    [
      'linux/amd64',
      'linux/arm/5',
      {},
      ['gcc: arm-linux-gnueabi-gcc', 'zig: zig cc -target arm-linux-gnueabi.2.17'],
    ],
    ['linux/amd64', 'linux/arm/6', {}, ['zig: zig cc -target arm-linux-gnueabihf.2.17']],
    [
      'linux/amd64',
      'linux/arm/6,softfloat',
      {},
      ['gcc: arm-linux-gnueabi-gcc', 'zig: zig cc -target arm-linux-gnueabi.2.17'],
    ],
    [
      'linux/amd64',
      'linux/arm',
      {},
      ['gcc: arm-linux-gnueabihf-gcc', 'zig: zig cc -target arm-linux-gnueabihf.2.17'],
    ],
    [
      'linux/amd64',
      'linux/riscv64',
      {},
      ['gcc: riscv64-linux-gnu-gcc', 'zig: zig cc -target riscv64-linux-gnu.2.27'],
    ],
    [
      'linux/amd64',
      'linux/loong64',
      {},
      ['gcc: loongarch64-linux-gnu-gcc', 'zig: zig cc -target loongarch64-linux-gnu.2.36'],
    ],
    ['linux/amd64', 'linux/s390x', { toolchain: 'gcc' }, ['gcc: s390x-linux-gnu-gcc']],
    ['linux/amd64', 'linux/ppc64le', { toolchain: 'gcc' }, ['gcc: powerpc64le-linux-gnu-gcc']],
    [
      'linux/amd64',
      'linux/mips64le',
      { toolchain: 'auto' },
      ['gcc: mips64el-linux-gnuabi64-gcc', 'zig: zig cc -target mips64el-linux-gnuabi64.2.17'],
    ],
    [
      'linux/amd64',
      'linux/mipsle/softfloat',
      { libc: musl },
      ['musl: mipsel-linux-musl-gcc', 'zig: zig cc -target mipsel-linux-musleabi'],
    ],
    [
      'linux/amd64',
      'linux/amd64',
      { libc: musl },
      [
        'native: gcc',
        'native: clang',
        'musl: x86_64-linux-musl-gcc',
        'musl: musl-gcc',
        'zig: zig cc -target x86_64-linux-musl',
      ],
    ],
    [
      'darwin/arm64',
      'linux/amd64',
      { libc: musl },
      ['musl: x86_64-linux-musl-gcc', 'zig: zig cc -target x86_64-linux-musl'],
    ],
    [
      'linux/amd64',
      'linux/arm64',
      { libc: glibc('2.28'), toolchain: 'zig' },
      ['zig: zig cc -target aarch64-linux-gnu.2.28'],
    ],
    [
      'linux/amd64',
      'linux/riscv64',
      { libc: glibc('2.17'), toolchain: 'zig' },
      ['zig: zig cc -target riscv64-linux-gnu.2.27'],
    ],
    [
      'linux/amd64',
      'windows/amd64',
      {},
      ['mingw: x86_64-w64-mingw32-gcc', 'zig: zig cc -target x86_64-windows-gnu'],
    ],
    ['linux/amd64', 'windows/386', { toolchain: 'gcc' }, ['mingw: i686-w64-mingw32-gcc']],
    [
      'linux/amd64',
      'windows/arm64',
      {},
      ['mingw: aarch64-w64-mingw32-clang', 'zig: zig cc -target aarch64-windows-gnu'],
    ],
    [
      'windows/amd64',
      'windows/amd64',
      {},
      ['mingw: gcc', 'mingw: x86_64-w64-mingw32-gcc', 'zig: zig cc -target x86_64-windows-gnu'],
    ],
    [
      'windows/amd64',
      'linux/amd64',
      {},
      ['gcc: x86_64-linux-gnu-gcc', 'zig: zig cc -target x86_64-linux-gnu.2.17'],
    ],
    ['darwin/arm64', 'darwin/arm64', {}, ['clang: clang -arch arm64']],
    ['darwin/arm64', 'darwin/amd64', {}, ['clang: clang -arch x86_64']],
    ['darwin/amd64', 'darwin/arm64', {}, ['clang: clang -arch arm64']],
    ['darwin/arm64', 'windows/amd64', { toolchain: 'gcc' }, ['mingw: x86_64-w64-mingw32-gcc']],
    [
      'freebsd/amd64',
      'freebsd/amd64',
      { toolchain: 'native' },
      ['native: cc', 'native: clang', 'native: gcc'],
    ],
    ['linux/amd64', 'freebsd/amd64', {}, ['zig: zig cc -target x86_64-freebsd']],
  ])('on %s for %s %o', (host, name, settings, expected) => {
    expect(labels(cgoTarget(name, settings), facts(host))).toEqual(expected);
  });

  test('what CC says comes first, and others may follow', () => {
    expect(labels(cgoTarget('linux/arm64'), facts('linux/amd64', { env: { CC: 'clang -v' } }))[0]).toBe(
      'env: clang -v',
    );
    expect(labels(cgoTarget('linux/arm64'), facts('linux/amd64', { env: { CC: 'clang' } }))).toHaveLength(3);
  });

  test('CC_FOR_ of the target wins over CC, and CXX_FOR_ goes with it', () => {
    const env = {
      CC: 'gcc',
      CXX: 'g++',
      CC_FOR_linux_arm64: 'mine --sysroot=/x',
      CXX_FOR_linux_arm64: 'mine++',
    };
    const [first] = chooseToolchain(cgoTarget('linux/arm64'), facts('linux/amd64', { env })).candidates;
    expect(first!.programs).toEqual({ by: 'words', cc: ['mine', '--sysroot=/x'], cxx: ['mine++'], ar: null });
    expect(labels(cgoTarget('linux/amd64'), facts('linux/amd64', { env }))[0]).toBe('env: gcc');
  });

  test.each([
    ['cc', { cc: '"/opt/my gcc/bin/gcc" -m64' }],
    ['env.CC', { env: { CC: '"/opt/my gcc/bin/gcc" -m64' } }],
  ])('where the target names its compiler by %s, there is only that one', (_, settings) => {
    const candidate = only(
      cgoTarget('linux/amd64', settings),
      facts('linux/amd64', { env: { CGO_CFLAGS: '-O0' } }),
    );
    expect(candidate.programs).toMatchObject({ cc: ['/opt/my gcc/bin/gcc', '-m64'] });
    expect(candidate.env.CGO_CFLAGS).toBe('-O2 -g');
  });

  test('flags of the environment go with the compiler of the environment, and with no other', () => {
    const env = { CC: 'gcc', CGO_CFLAGS: '-O0', PKG_CONFIG_PATH: '/mine' };
    const { candidates } = chooseToolchain(cgoTarget('linux/amd64'), facts('linux/amd64', { env }));
    expect(
      candidates.map((candidate) => [
        candidate.kind,
        candidate.env.CGO_CFLAGS,
        candidate.env.PKG_CONFIG_PATH,
      ]),
    ).toEqual([
      ['env', '-O0', '/mine'],
      ['native', '-O2 -g', undefined],
      ['native', '-O2 -g', undefined],
      ['gcc', '-O2 -g', undefined],
      ['zig', '-O2 -g', undefined],
    ]);
  });

  test('toolchain env without CC is an error that says what to set', () => {
    expect(() =>
      chooseToolchain(cgoTarget('linux/arm64', { toolchain: 'env' }), facts('linux/amd64')),
    ).toThrow(
      expect.objectContaining({
        code: 'TARGET_INVALID',
        hint: expect.stringContaining('CC_FOR_linux_arm64'),
      }),
    );
  });

  test('a name that fits but cannot do is left out with the reason', () => {
    const { left } = chooseToolchain(cgoTarget('linux/arm/6'), facts('linux/amd64'));
    expect(left).toEqual([{ label: 'arm-linux-gnueabihf-gcc', why: expect.stringContaining('ARMv7') }]);
    expect(() =>
      chooseToolchain(cgoTarget('linux/arm/6'), facts('linux/amd64', { zig: { use: 'off' } })),
    ).toThrow(/ARMv7.*zig is switched off/s);
  });

  test('a sysroot is handed to the compiler and to pkg-config', () => {
    const target = cgoTarget('linux/arm/6', { toolchain: 'gcc', sysroot: '/srv/pi root' });
    expect(only(target, facts('linux/amd64'))).toMatchObject({
      args: ['--sysroot=/srv/pi root'],
      env: {
        PKG_CONFIG_SYSROOT_DIR: '/srv/pi root',
        PKG_CONFIG_LIBDIR: expect.stringContaining('/srv/pi root/usr/lib/arm-linux-gnueabihf/pkgconfig:'),
      },
    });
  });

  test('zig strips only where the C linker is told so once more, and ARMv6 gets no code of ARMv7', () => {
    expect(only(cgoTarget('linux/arm/6', { toolchain: 'zig' }), facts('linux/amd64'))).toMatchObject({
      args: ['-target', 'arm-linux-gnueabihf.2.17', '-mcpu=arm1176jzf_s'],
      extldflags: ['-s'],
    });
    expect(only(cgoTarget('linux/arm/5', { toolchain: 'zig' }), facts('linux/amd64')).args).toContain(
      '-mcpu=arm926ej_s',
    );
  });

  test.each([
    [null, ['-static']],
    ['exe', ['-static']],
    ['pie', ['-static-pie']],
    ['c-shared', []],
  ])('musl and buildmode %s: %j', (buildmode, extldflags) => {
    const { candidates } = chooseToolchain(
      cgoTarget('linux/amd64', { libc: musl, buildmode }),
      facts('linux/amd64'),
    );
    for (const candidate of candidates) {
      // zig links programs with musl statically by itself, and would compile another musl for -static.
      const flags = candidate.kind === 'zig' ? extldflags.filter((flag) => flag !== '-static') : extldflags;
      expect(candidate.extldflags.filter((flag) => flag !== '-s')).toEqual(flags);
      expect(candidate.env.GO_EXTLINK_ENABLED).toBe('1');
    }
  });
});

describe('macOS elsewhere', () => {
  test.each(['linux/amd64', 'windows/amd64'])('on %s it is refused before anything is built', (host) => {
    for (const env of [{}, { CC: 'gcc' }])
      expect(() => chooseToolchain(cgoTarget('darwin/arm64'), facts(host, { env }))).toThrow(
        expect.objectContaining({
          code: 'TARGET_INVALID',
          hint: expect.stringContaining('runs-on: macos-latest'),
        }),
      );
  });

  test.each<[string, Partial<Target>, Record<string, string>]>([
    ['sysroot', { sysroot: '/sdk' }, {}],
    ['SDKROOT', {}, { SDKROOT: '/sdk' }],
  ])("with Apple's SDK by %s zig does it", (_, settings, env) => {
    const candidate = only(cgoTarget('darwin/arm64', settings), facts('linux/amd64', { env }));
    expect(candidate.args).toEqual([
      '-target',
      'aarch64-macos',
      '--sysroot',
      '/sdk',
      '-F/System/Library/Frameworks',
      '-L/usr/lib',
      '-idirafter',
      '/sdk/usr/include',
    ]);
  });

  test('a compiler that is named for it (osxcross) is taken', () => {
    const env = { CC_FOR_darwin_arm64: 'oa64-clang' };
    expect(labels(cgoTarget('darwin/arm64'), facts('linux/amd64', { env }))).toEqual(['env: oa64-clang']);
  });
});

describe('every plan', () => {
  const ports = [
    'linux/amd64',
    'linux/386',
    'linux/arm/5',
    'linux/arm64',
    'linux/mips/softfloat',
    'linux/s390x',
    'windows/amd64',
    'windows/arm64',
    'darwin/amd64',
    'freebsd/amd64',
    'netbsd/arm64',
    'aix/ppc64',
    'android/arm64',
  ];
  const anyFacts = fc.record({
    host: fc.constantFrom(
      'linux/amd64',
      'linux/arm64',
      'darwin/arm64',
      'windows/amd64',
      'windows/arm64',
      'freebsd/amd64',
    ),
    env: fc.dictionary(
      fc.constantFrom('CC', 'CXX', 'AR', 'SDKROOT', 'CGO_CFLAGS', 'CC_FOR_linux_arm64'),
      fc.stringMatching(/^[\w/ -]{1,20}$/),
    ),
    zig: fc.constantFrom<ToolchainFacts['zig']>(
      { use: 'off' },
      { use: 'found' },
      { use: 'auto', version: null },
    ),
  });
  const anyTarget = fc.record({
    name: fc.constantFrom(...ports),
    toolchain: fc.constantFrom('auto', 'env', 'native', 'gcc', 'zig'),
    libc: fc.constantFrom(null, musl, glibc(null), glibc('2.28')),
    sysroot: fc.constantFrom(null, '/srv/a root'),
    buildmode: fc.constantFrom(null, 'pie', 'c-shared'),
  });

  test('is plain data, is the same each time, and says every flag that Go would look up elsewhere', () => {
    fc.assert(
      fc.property(anyFacts, anyTarget, ({ host, env, zig }, { name, ...settings }) => {
        const target = cgoTarget(name, settings as Partial<Target>);
        const on = facts(host, { env, zig });
        let plan: ReturnType<typeof chooseToolchain>;
        try {
          plan = chooseToolchain(target, on);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          expect(error).toMatchObject({ code: 'TARGET_INVALID', hint: expect.any(String) });
          return;
        }
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
        expect(chooseToolchain(target, on)).toEqual(plan);
        for (const candidate of plan.candidates) {
          for (const name of ['CPPFLAGS', 'CFLAGS', 'CXXFLAGS', 'FFLAGS', 'LDFLAGS'])
            expect(candidate.env[`CGO_${name}`]).not.toBe('');
          expect(() => splitWords(candidate.env.CGO_CFLAGS!, 'CGO_CFLAGS')).not.toThrow();
          if (zig.use === 'off') expect(candidate.kind).not.toBe('zig');
        }
      }),
    );
  });
});
