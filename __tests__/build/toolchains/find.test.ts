import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findToolchain, openToolchains, type ToolchainOptions } from '../../../src/build/toolchains/find.ts';
import { nodeMachine } from '../../../src/host/node/machine.ts';
import { must } from '../../support/go-command.ts';
import { buildWith, machineWith } from './machine.ts';
import { cgoTarget, glibc, musl } from './targets.ts';

const off: ToolchainOptions = { go: 'go', zig: { use: 'off' }, toolCache: '/nonexistent' };

/** Milliseconds: a first build compiles much of Go's library. */
const LIMIT = 300_000;

describe('a C toolchain of this machine', () => {
  test(
    'compiles for the machine itself, by the compiler’s name as the go command knows it',
    async () => {
      const { host } = await machineWith();
      const target = cgoTarget(`linux/${host.machine.platform.arch}`);
      const toolchain = await findToolchain(target, off, host);
      expect(toolchain).toMatchObject({
        kind: 'native',
        name: expect.stringMatching(/^native gcc \d+\.\d/),
        env: { CC: 'gcc', CXX: 'g++', CGO_CFLAGS: '-O2 -g', PKG_CONFIG: 'pkg-config' },
        extldflags: [],
      });
      const { file, image } = await buildWith(target, toolchain);
      expect(image).toMatchObject({ os: 'linux', libc: 'glibc', linkage: 'dynamic', symbols: false });
      expect((await must(file, [], '/')).trim()).toBe('root 42');
    },
    LIMIT,
  );

  test(
    'compiles for linux/arm64, with pkg-config kept away from this machine’s libraries',
    async () => {
      const { host } = await machineWith();
      const target = cgoTarget('linux/arm64');
      const toolchain = await findToolchain(target, off, host);
      expect(toolchain).toMatchObject({
        kind: 'gcc',
        env: {
          CC: 'aarch64-linux-gnu-gcc',
          AR: 'aarch64-linux-gnu-ar',
          PKG_CONFIG_LIBDIR: expect.stringContaining('/usr/lib/aarch64-linux-gnu/pkgconfig:'),
        },
      });
      const { file, image } = await buildWith(target, toolchain);
      expect(image).toMatchObject({ arch: 'arm64', libc: 'glibc', symbols: false });
      const emulated = await must('qemu-aarch64-static', ['-L', '/usr/aarch64-linux-gnu', file], '/');
      expect(emulated.trim()).toBe('root 42');
    },
    LIMIT,
  );

  test(
    'compiles for windows/amd64',
    async () => {
      const { host } = await machineWith();
      const target = cgoTarget('windows/amd64');
      const toolchain = await findToolchain(target, off, host);
      expect(toolchain).toMatchObject({ kind: 'mingw', env: { CC: 'x86_64-w64-mingw32-gcc' } });
      const { image } = await buildWith(target, toolchain);
      expect(image).toMatchObject({ format: 'pe', os: 'windows', arch: 'amd64', symbols: false });
      expect(image.libraries.map(({ name }) => name.toLowerCase())).toEqual(['kernel32.dll', 'msvcrt.dll']);
    },
    LIMIT,
  );

  test(
    'links with musl statically, also what is C of Go’s own only',
    async () => {
      const { host } = await machineWith();
      const target = cgoTarget(`linux/${host.machine.platform.arch}`, { libc: musl });
      const toolchain = await findToolchain(target, off, host);
      expect(toolchain).toMatchObject({
        kind: 'musl',
        extldflags: ['-static'],
        why: expect.stringContaining('gcc does not do: its C library is glibc instead of musl'),
      });
      const { file, image } = await buildWith(target, toolchain);
      expect(image).toMatchObject({ linkage: 'static', libraries: [], interpreter: null, symbols: false });
      expect((await must(file, [], '/')).trim()).toBe('root 42');
      const network = 'package main\nimport "net"\nfunc main() { _, _ = net.LookupHost("localhost") }\n';
      const alone = await buildWith(target, toolchain, network);
      expect(alone.image).toMatchObject({ linkage: 'static', interpreter: null });
    },
    LIMIT,
  );

  test(
    'is not taken where its glibc is newer than what must do',
    async () => {
      const { host, probes } = await machineWith();
      const target = cgoTarget(`linux/${host.machine.platform.arch}`, { libc: glibc('2.17') });
      await expect(findToolchain(target, off, host)).rejects.toMatchObject({
        code: 'TOOLCHAIN_UNUSABLE',
        message: expect.stringContaining('gcc: its C library is glibc newer than 2.17'),
        hint: expect.stringContaining('build-zig: auto'),
      });
      expect(probes()).toBe(0);
    },
    LIMIT,
  );

  test(
    'where CC is of another CPU, the next does it, and says why CC did not',
    async () => {
      const { host } = await machineWith({ CC: 'gcc', CGO_CFLAGS: '-O1', CPATH: '/nonexistent' });
      expect(await findToolchain(cgoTarget('linux/arm64'), off, host)).toMatchObject({
        kind: 'gcc',
        env: { CGO_CFLAGS: '-O2 -g' },
        why: expect.stringContaining(
          'gcc does not do: it compiles for linux/amd64 (elf), not for linux/arm64',
        ),
      });
      const toolchain = await findToolchain(cgoTarget('linux/amd64', { toolchain: 'env' }), off, host);
      expect(toolchain).toMatchObject({ kind: 'env', env: { CC: 'gcc', CXX: 'g++', CGO_CFLAGS: '-O1' } });
    },
    LIMIT,
  );

  test(
    'a compiler in a folder with a space is quoted as Go splits it',
    async () => {
      const { host, folder } = await machineWith({}, { 'my gcc': '#!/bin/sh\nexec gcc "$@"\n' });
      const path = join(folder, 'my gcc');
      const target = cgoTarget(`linux/${host.machine.platform.arch}`, { cc: `'${path}'`, cxx: 'g++' });
      const toolchain = await findToolchain(target, off, host);
      expect(toolchain.env.CC).toBe(`'${path}'`);
    },
    LIMIT,
  );
});

describe('a probe', () => {
  test('is made once for what is asked twice, and leaves nothing', async () => {
    const { host, probes, temp } = await machineWith();
    const toolchains = openToolchains(off, host);
    const target = cgoTarget(`linux/${host.machine.platform.arch}`);
    const [first, second] = await Promise.all([
      toolchains.find(target),
      toolchains.find({ ...target, id: 'other' }),
    ]);
    expect(first).toEqual(second);
    expect(probes()).toBe(1);
    expect(await readdir(temp)).toEqual([]);
  });

  test.each([
    [
      'aarch64-linux-gnu-gcc',
      'libc6-dev-arm64-cross',
      'aarch64-linux-gnu-gcc: error: probe.c:1:10: fatal error: errno.h: No such file or directory',
    ],
    [
      'aarch64-linux-gnu-gcc',
      'libc6-dev-arm64-cross',
      '/usr/bin/ld: cannot find crt1.o: No such file or directory',
    ],
    [
      'aarch64-linux-gnu-gcc',
      'gcc-aarch64-linux-gnu',
      "gcc: fatal error: cannot execute 'cc1': execvp: No such file or directory",
    ],
  ])('of a %s that lacks something says what to install: %s', async (name, packages, words) => {
    const { host, temp } = await machineWith(
      {},
      { [name]: `#!/bin/sh\ncat >&2 <<'EOF'\n${words}\nEOF\nexit 1\n` },
    );
    const files = {
      ...host.files,
      read: async (path: string) =>
        path === '/etc/os-release'
          ? new TextEncoder().encode('ID=debian\nNAME=Debian\n')
          : host.files.read(path),
    };
    await expect(findToolchain(cgoTarget('linux/arm64'), off, { ...host, files })).rejects.toMatchObject({
      code: 'TOOLCHAIN_UNUSABLE',
      message: expect.stringContaining(words),
      hint: expect.stringMatching(new RegExp(`On Debian: apt-get install .*${packages}`)),
    });
    expect(await readdir(temp)).toEqual([]);
  });

  test('of a compiler that makes nothing is no success', async () => {
    const { host } = await machineWith({}, { 'aarch64-linux-gnu-gcc': '#!/bin/sh\nexit 0\n' });
    await expect(findToolchain(cgoTarget('linux/arm64'), off, host)).rejects.toMatchObject({
      message: expect.stringContaining('it ended well and linked nothing'),
    });
  });

  test('of a compiler that makes something else is no success', async () => {
    const script = '#!/bin/sh\nwhile [ "$1" != -o ]; do shift; done\necho nonsense > "$2"\n';
    const { host } = await machineWith({}, { 'aarch64-linux-gnu-gcc': script });
    await expect(findToolchain(cgoTarget('linux/arm64'), off, host)).rejects.toMatchObject({
      code: 'TOOLCHAIN_UNUSABLE',
      message: expect.stringContaining('no binary that can be read'),
    });
  });

  test('of a compiler that links C and not Go is no success', async () => {
    const script =
      '#!/bin/sh\ncase "$*" in *runtime*|*_cgo_*|*gcc_*) echo "cannot find -lnothing" >&2; exit 1;; esac\nexec gcc "$@"\n';
    const { host, folder } = await machineWith({}, { mine: script });
    const target = cgoTarget(`linux/${nodeMachine().platform.arch}`, {
      cc: join(folder, 'mine').includes(' ') ? `'${join(folder, 'mine')}'` : join(folder, 'mine'),
    });
    await expect(findToolchain(target, off, host)).rejects.toMatchObject({
      message: expect.stringContaining('its linker finds no library nothing'),
    });
  });

  test('cannot be made where nothing is installed, and each that was looked for is named', async () => {
    const { host } = await machineWith({}, {}, true);
    await expect(
      findToolchain(cgoTarget('linux/amd64'), { ...off, zig: { use: 'found' } }, host),
    ).rejects.toMatchObject({
      code: 'TOOL_MISSING',
      message: expect.stringMatching(
        /gcc is not installed\n.*clang is not installed\n.*x86_64-linux-gnu-gcc is not installed\n.*zig cc -target x86_64-linux-gnu\.2\.17 is not installed/,
      ),
    });
  });

  test('a full disk is an error of its own, and no reason to try another compiler', async () => {
    const { host } = await machineWith();
    const files = { ...host.files, write: () => Promise.reject(new Error('no space')) };
    await expect(findToolchain(cgoTarget('linux/amd64'), off, { ...host, files })).rejects.toThrow(
      'no space',
    );
  });
});

describe('zig', () => {
  /** Answers as zig does, and lets gcc do the work. */
  const zig = `#!/bin/sh
tool=$1; shift
case $tool in version) echo 0.99.0; exit;; esac
while [ $# -gt 0 ]; do case $1 in -target) shift 2;; *) break;; esac; done
exec gcc "$@"
`;

  test('is told its target, its caches, and to strip once more', async () => {
    const { host } = await machineWith({ ZIG_GLOBAL_CACHE_DIR: '/kept' }, { zig });
    const target = cgoTarget('linux/amd64', { toolchain: 'zig' });
    expect(await findToolchain(target, { ...off, zig: { use: 'found' } }, host)).toMatchObject({
      kind: 'zig',
      name: 'zig cc -target x86_64-linux-gnu.2.17 0.99.0',
      env: {
        CC: 'zig cc -target x86_64-linux-gnu.2.17',
        CXX: 'zig c++ -target x86_64-linux-gnu.2.17',
        AR: 'zig ar',
        ZIG_GLOBAL_CACHE_DIR: '/kept',
        ZIG_LOCAL_CACHE_DIR: '/kept',
      },
      extldflags: ['-s'],
    });
  });

  test('that cannot be had is said among the others; that is not to be trusted ends the search', async () => {
    const { host } = await machineWith({}, {}, true);
    const options = (index: string): ToolchainOptions => ({
      go: 'go',
      zig: { use: 'auto', version: null },
      toolCache: host.machine.temp,
      index,
    });
    const transfer = (text: string) => ({ ...host.transfer, text: async () => text });
    await expect(
      findToolchain(cgoTarget('linux/arm64'), options('https://index.example/simple'), {
        ...host,
        transfer: transfer('<html></html>'),
      }),
    ).rejects.toMatchObject({
      code: 'TOOLCHAIN_UNUSABLE',
      message: expect.stringContaining('has no zig 0.17.1'),
    });
    const forged = `<a href="z.whl#sha256=${'0'.repeat(64)}">ziglang-0.17.1-py3-none-manylinux_2_12_x86_64.whl</a>`;
    await expect(
      findToolchain(cgoTarget('linux/arm64'), options('https://index.example/simple'), {
        ...host,
        transfer: transfer(forged),
      }),
    ).rejects.toMatchObject({ code: 'INTEGRITY_MISMATCH' });
  });
});
