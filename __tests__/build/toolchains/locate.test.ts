import nodePaths from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { chooseToolchain } from '../../../src/build/toolchains/choose.ts';
import { locate, siblings } from '../../../src/build/toolchains/locate.ts';
import type { ToolchainFacts } from '../../../src/build/toolchains/types.ts';
import { nodeMachine } from '../../../src/host/node/machine.ts';
import { cgoTarget } from './targets.ts';

/** A machine on which only these programs are found. */
function hostWith(os: string, found: Readonly<Record<string, string>>, env: Record<string, string> = {}) {
  const path = os === 'windows' ? nodePaths.win32 : nodePaths.posix;
  const machine = {
    ...nodeMachine(),
    platform: { os, arch: 'amd64' },
    path,
    env: (name: string) => env[name],
  };
  return {
    machine,
    processes: {
      find: async (program: string) => found[program],
      run: async () => ({ code: 1, stdout: '', stderr: '' }),
    },
  };
}
const facts = (os: string, env: Record<string, string> = {}): ToolchainFacts => ({
  host: { os, arch: 'amd64' },
  env,
  zig: { use: 'off' },
});
const located = async (
  target: ReturnType<typeof cgoTarget>,
  host: ReturnType<typeof hostWith>,
  on: ToolchainFacts,
) => {
  for (const candidate of chooseToolchain(target, on).candidates) {
    const found = await locate(candidate, host);
    if (found !== undefined) return found;
  }
  return undefined;
};

describe('the rest of a toolchain', () => {
  test.each([
    ['gcc', 'g++', 'ar'],
    ['gcc-12', 'g++-12', 'ar'],
    ['clang', 'clang++', 'ar'],
    ['cc', 'c++', 'ar'],
    ['aarch64-linux-gnu-gcc', 'aarch64-linux-gnu-g++', 'aarch64-linux-gnu-ar'],
    ['/opt/x/bin/arm-gcc-13.2', '/opt/x/bin/arm-g++-13.2', '/opt/x/bin/arm-ar'],
    ['musl-gcc', 'musl-g++', 'ar'],
    ['something', 'g++', 'ar'],
  ])('of %s is %s and %s', (cc, cxx, ar) => {
    expect(siblings(cc, hostWith('linux', {}))).toEqual({ cxx, ar });
  });

  test('of a Windows path stays in its folder', () => {
    expect(siblings('C:\\msys 64\\bin\\x86_64-w64-mingw32-gcc.exe', hostWith('windows', {}))).toEqual({
      cxx: 'C:\\msys 64\\bin\\x86_64-w64-mingw32-g++.exe',
      ar: 'C:\\msys 64\\bin\\x86_64-w64-mingw32-ar.exe',
    });
  });
});

describe('a toolchain is found', () => {
  test('on PATH, and is then known by its name', async () => {
    const host = hostWith('linux', { 'aarch64-linux-gnu-gcc': '/usr/bin/aarch64-linux-gnu-gcc' });
    expect(await located(cgoTarget('linux/arm64'), host, facts('linux'))).toMatchObject({
      cc: ['aarch64-linux-gnu-gcc'],
      cxx: ['aarch64-linux-gnu-g++'],
      program: '/usr/bin/aarch64-linux-gnu-gcc',
      env: {},
    });
  });

  test('in a folder of MSYS2 that is not on PATH, which it then needs to be', async () => {
    const gcc = 'C:\\msys64\\ucrt64\\bin\\gcc';
    const host = hostWith('windows', { [gcc]: `${gcc}.exe` }, { PATH: 'C:\\Windows' });
    expect(await located(cgoTarget('windows/amd64'), host, facts('windows'))).toMatchObject({
      cc: [gcc],
      cxx: ['C:\\msys64\\ucrt64\\bin\\g++'],
      env: { PATH: 'C:\\msys64\\ucrt64\\bin;C:\\Windows' },
    });
  });

  test('by the words of CC, with C++ by the same', async () => {
    const host = hostWith('linux', { ccache: '/usr/bin/ccache' });
    expect(
      await located(cgoTarget('linux/amd64'), host, facts('linux', { CC: 'ccache gcc', AR: 'gcc-ar' })),
    ).toMatchObject({
      cc: ['ccache', 'gcc'],
      cxx: ['ccache', 'g++'],
      ar: ['gcc-ar'],
    });
  });

  test('not, where nothing of the kind is there', async () => {
    expect(await located(cgoTarget('linux/arm64'), hostWith('linux', {}), facts('linux'))).toBeUndefined();
  });
});
