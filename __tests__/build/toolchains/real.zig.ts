import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { openToolchains, type Toolchains } from '../../../src/build/toolchains/find.ts';
import { bringZig } from '../../../src/build/toolchains/zig/bring.ts';
import { DEFAULT_ZIG } from '../../../src/build/toolchains/zig/pins.ts';
import { must } from '../../support/go-command.ts';
import { project } from '../../support/temp.ts';
import { buildWith, machineWith } from './machine.ts';
import { cgoTarget, glibc, musl } from './targets.ts';

/** Milliseconds: the first use of a target compiles its C library. */
const LIMIT = 30 * 60_000;

const stub = (name: string, symbols: string) => `--- !tapi-tbd
tbd-version:     4
targets:         [ x86_64-macos, arm64-macos ]
install-name:    '${name}'
current-version: 1
exports:
  - targets:         [ x86_64-macos, arm64-macos ]
    symbols:         [ ${symbols} ]
...
`;

describe('zig, brought from its wheel', () => {
  let toolchains: Toolchains;

  beforeAll(async () => {
    const { host: plain, folder } = await machineWith();
    const index = process.env.PIP_INDEX_URL || 'https://pypi.org/simple';
    const zig = await bringZig({ version: DEFAULT_ZIG, toolCache: join(folder, 'cache'), index }, plain);
    const system = await readFile(join(dirname(zig), 'lib', 'libc', 'darwin', 'libSystem.tbd'));
    // What Go links with of Apple's SDK, in our own words; libSystem is the one that zig brings.
    const sdk = await project({
      'usr/lib/libSystem.tbd': system,
      'usr/lib/libresolv.tbd': stub('/usr/lib/libresolv.9.dylib', '_res_9_nclose'),
      'System/Library/Frameworks/CoreFoundation.framework/CoreFoundation.tbd': stub(
        '/System/Library/Frameworks/CoreFoundation.framework/Versions/A/CoreFoundation',
        '_CFRelease',
      ),
    });
    const { host } = await machineWith({ SDKROOT: sdk });
    toolchains = openToolchains(
      { go: 'go', zig: { use: 'path', path: zig }, toolCache: '/nonexistent' },
      host,
    );
  }, LIMIT);

  test(
    'needs no newer glibc than it was told',
    async () => {
      const target = cgoTarget('linux/amd64', { toolchain: 'zig', libc: glibc('2.17') });
      const toolchain = await toolchains.find(target);
      expect(toolchain.name).toBe(`zig cc -target x86_64-linux-gnu.2.17 ${DEFAULT_ZIG}`);
      const { file, image } = await buildWith(target, toolchain);
      expect(image).toMatchObject({
        arch: 'amd64',
        libc: 'glibc',
        linkage: 'dynamic',
        symbols: false,
        dwarf: false,
      });
      const needed = image.symbolVersions.find(({ name }) => name === 'GLIBC')!;
      expect(Number(needed.version.split('.')[1])).toBeLessThanOrEqual(17);
      expect((await must(file, [], '/')).trim()).toBe('root 42');
    },
    LIMIT,
  );

  test(
    'links with musl statically for another CPU',
    async () => {
      const target = cgoTarget('linux/arm64', { toolchain: 'zig', libc: musl });
      const { file, image } = await buildWith(target, await toolchains.find(target));
      expect(image).toMatchObject({ arch: 'arm64', linkage: 'static', interpreter: null, symbols: false });
      expect((await must('qemu-aarch64-static', [file], '/')).trim()).toBe('root 42');
    },
    LIMIT,
  );

  test(
    'compiles for ARMv6, which the system’s gcc cannot',
    async () => {
      const target = cgoTarget('linux/arm/6', { libc: musl });
      const { file, image } = await buildWith(target, await toolchains.find(target));
      expect(image).toMatchObject({ arch: 'arm', linkage: 'static' });
      expect((await must('qemu-arm-static', ['-cpu', 'arm1176', file], '/')).trim()).toBe('root 42');
    },
    LIMIT,
  );

  test(
    'compiles for windows/arm64, which the system’s MinGW cannot',
    async () => {
      const target = cgoTarget('windows/arm64');
      const { image } = await buildWith(target, await toolchains.find(target));
      expect(image).toMatchObject({ format: 'pe', arch: 'arm64', symbols: false });
    },
    LIMIT,
  );

  test.each(['darwin/arm64', 'darwin/amd64'])(
    'compiles for %s with an SDK',
    async (name) => {
      const target = cgoTarget(name);
      const toolchain = await toolchains.find(target);
      const { image } = await buildWith(target, toolchain);
      expect(image).toMatchObject({ format: 'mach-o', os: 'darwin', linkage: 'system-dynamic' });
    },
    LIMIT,
  );
});
