import { describe, expect, test } from '@jest/globals';
import { installAdvice } from '../../../../src/build/toolchains/advice/packages.ts';
import { packageSystem, parseOsRelease } from '../../../../src/build/toolchains/advice/system.ts';

const host = (os: string, files: Record<string, string> = {}, env: Record<string, string> = {}) => ({
  machine: { platform: { os, arch: 'amd64' }, env: (name: string) => env[name] },
  files: {
    read: async (path: string) => {
      const text = files[path];
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
  },
});

describe('the system that packages come from', () => {
  test.each([
    [
      'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nID=debian\n',
      'apt',
      'Debian GNU/Linux',
    ],
    ['NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n', 'apt', 'Ubuntu'],
    ["NAME='Linux Mint'\nID=linuxmint\nID_LIKE='ubuntu debian'\n", 'apt', 'Linux Mint'],
    ['NAME="Fedora Linux"\nID=fedora\n', 'dnf', 'Fedora Linux'],
    ['NAME="Rocky Linux"\nID="rocky"\nID_LIKE="rhel centos fedora"\n', 'dnf', 'Rocky Linux'],
    ['NAME="Alpine Linux"\r\nID=alpine\r\n', 'apk', 'Alpine Linux'],
    ['NAME="Arch Linux"\nID=arch\n', 'pacman', 'Arch Linux'],
    [
      'NAME="openSUSE Tumbleweed"\nID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n',
      'zypper',
      'openSUSE Tumbleweed',
    ],
  ])('%j', (text, manager, name) => {
    expect(parseOsRelease(text)).toEqual({ manager, name });
  });

  test('an unknown one gives no advice that would be wrong', () => {
    expect(parseOsRelease('ID=nixos\n')).toBeUndefined();
    expect(parseOsRelease('')).toBeUndefined();
    expect(installAdvice('gnu/arm64', undefined)).toBeUndefined();
  });

  test.each([
    ['darwin', {}, 'brew'],
    ['windows', {}, 'choco'],
    ['windows', { MSYSTEM: 'UCRT64' }, 'msys2'],
    ['freebsd', {}, 'pkg'],
    ['plan9', {}, undefined],
  ])('of %s %o is %s', async (os, env, manager) => {
    expect((await packageSystem(host(os, {}, env)))?.manager).toBe(manager);
  });

  test('os-release stands in one of two places', async () => {
    expect(await packageSystem(host('linux', { '/usr/lib/os-release': 'NAME=Arch\nID=arch\n' }))).toEqual({
      manager: 'pacman',
      name: 'Arch',
    });
    expect(await packageSystem(host('linux'))).toBeUndefined();
  });
});

describe('what to install', () => {
  test.each([
    ['gnu/arm64', 'apt', 'apt-get install gcc-aarch64-linux-gnu g++-aarch64-linux-gnu libc6-dev-arm64-cross'],
    ['gnu/arm', 'apt', 'libc6-dev-armhf-cross'],
    ['gnu/arm-soft', 'apt', 'gcc-arm-linux-gnueabi '],
    ['gnu/ppc64le', 'apt', 'libc6-dev-ppc64el-cross'],
    ['mingw/amd64', 'dnf', 'dnf install mingw64-gcc'],
    ['mingw/386', 'apk', 'apk add i686-mingw-w64-gcc'],
    ['native', 'apk', 'apk add build-base'],
    ['mingw/amd64', 'brew', 'brew install mingw-w64'],
    ['mingw/amd64', 'choco', 'choco install mingw'],
    ['mingw/arm64', 'msys2', 'pacman -S mingw-w64-clang-aarch64-clang'],
    ['mingw/arm64', 'apt', 'llvm-mingw'],
    ['zig', 'apt', 'pip install ziglang'],
    ['zig', 'brew', 'brew install zig'],
    ['xcode', 'brew', 'xcode-select --install'],
  ] as const)('%s by %s: %s', (name, manager, words) => {
    expect(installAdvice(name, { manager, name: 'This system' })).toContain(words);
  });

  test('nothing, where it is not packaged', () => {
    expect(installAdvice('gnu/arm64', { manager: 'dnf', name: 'Fedora Linux' })).toBeUndefined();
  });
});
