import { expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import {
  archiveArch,
  archiveName,
  type Platform,
  parseArch,
  parseOs,
  parsePlatform,
  platformOfNode,
  toolCacheArch,
} from '../../src/go/platform.ts';
import { parseGoVersion } from '../../src/go/version.ts';
import { temporaryFolder } from '../support/temp.ts';
import { go } from './program.ts';

const split = (text: string): Platform => {
  const [os = '', arch = ''] = text.split('/');
  return { os, arch };
};

test.each([
  ['x64', 'amd64'],
  ['X64', 'amd64'],
  ['x86_64', 'amd64'],
  ['AMD64', 'amd64'],
  ['x86', '386'],
  ['ia32', '386'],
  ['i386', '386'],
  ['i686', '386'],
  ['x32', '386'],
  ['386', '386'],
  ['arm', 'arm'],
  ['ARM', 'arm'],
  ['armv6l', 'arm'],
  ['armv7l', 'arm'],
  ['armhf', 'arm'],
  ['arm64', 'arm64'],
  ['ARM64', 'arm64'],
  ['aarch64', 'arm64'],
  ['ppc64', 'ppc64'],
  ['ppc64le', 'ppc64le'],
  ['ppc64el', 'ppc64le'],
  ['s390x', 's390x'],
  ['riscv64', 'riscv64'],
  ['loong64', 'loong64'],
  ['loongarch64', 'loong64'],
  ['mips', 'mips'],
  ['mipsel', 'mipsle'],
  ['mips64', 'mips64'],
  ['mips64el', 'mips64le'],
  ['wasm', 'wasm'],
  [' amd64 ', 'amd64'],
])('the architecture %s is Go’s %s', (text, arch) => {
  expect(parseArch(text)).toBe(arch);
});

test.each([
  ['linux', 'linux'],
  ['Linux', 'linux'],
  ['windows', 'windows'],
  ['win32', 'windows'],
  ['darwin', 'darwin'],
  ['macOS', 'darwin'],
  ['freebsd', 'freebsd'],
  ['sunos', 'solaris'],
  ['wasip1', 'wasip1'],
])('the system %s is Go’s %s', (text, os) => {
  expect(parseOs(text)).toBe(os);
});

test.each([
  ['windows/amd64', 'windows/amd64'],
  ['win32-x64', 'windows/amd64'],
  ['Linux/x86_64', 'linux/amd64'],
  ['linux-x86-64', 'linux/amd64'],
  [' darwin/arm64 ', 'darwin/arm64'],
])('the platform %s is %s', (text, platform) => {
  expect(parsePlatform(text)).toEqual(split(platform));
});

test.each([
  ['linux', undefined],
  ['', undefined],
  ['/', undefined],
  ['lunix/amd64', 'linux'],
  ['linux/amd46', 'amd64'],
  ['linux/arm46', 'arm64'],
  ['windws/arm64', 'windows'],
  ['linux/constructor', undefined],
  ['__proto__/amd64', undefined],
  [`linux/${'a'.repeat(10_000)}`, undefined],
  ['linux/x\n::error::y', undefined],
])('%j is no platform; nearest is %s', (text, near) => {
  const read = () => parsePlatform(text);
  expect(read).toThrow(UserError);
  try {
    read();
  } catch (error) {
    const { code, hint, message } = error as UserError;
    expect(code).toBe('PLATFORM_UNKNOWN');
    expect(message).not.toContain('\n');
    expect(message.length).toBeLessThan(150);
    expect(/Did you mean (\w+)\?/.exec(hint ?? '')?.[1]).toBe(near);
  }
});

test.each([
  ['linux', 'x64', 'LE', 'linux/amd64'],
  ['win32', 'ia32', 'LE', 'windows/386'],
  ['darwin', 'arm64', 'LE', 'darwin/arm64'],
  ['linux', 'ppc64', 'LE', 'linux/ppc64le'],
  ['aix', 'ppc64', 'BE', 'aix/ppc64'],
  ['linux', 's390x', 'BE', 'linux/s390x'],
  ['linux', 'riscv64', 'LE', 'linux/riscv64'],
  ['linux', 'mipsel', 'LE', 'linux/mipsle'],
] as const)('Node’s %s %s %s is %s', (platform, arch, endianness, expected) => {
  expect(platformOfNode({ platform, arch, endianness })).toEqual(split(expected));
});

test.each([
  ['1.26.8', 'linux/amd64', 'go1.26.8.linux-amd64.tar.gz'],
  ['1.20.0', 'linux/386', 'go1.20.linux-386.tar.gz'],
  ['1.21.0', 'linux/arm', 'go1.21.0.linux-armv6l.tar.gz'],
  ['1.22.0', 'freebsd/arm', 'go1.22.0.freebsd-arm.tar.gz'],
  ['1.22.12', 'windows/arm', 'go1.22.12.windows-arm.zip'],
  ['1.27.0-rc.1', 'windows/amd64', 'go1.27rc1.windows-amd64.zip'],
  ['1.26.8', 'darwin/arm64', 'go1.26.8.darwin-arm64.tar.gz'],
])('Go %s for %s is %s at go.dev', (version, platform, name) => {
  expect(archiveName(parseGoVersion(version)!, split(platform))).toBe(name);
});

test('only Linux’s arm has another name in archives', () => {
  expect(['linux/arm', 'netbsd/arm', 'linux/arm64'].map((text) => archiveArch(split(text)))).toEqual([
    'armv6l',
    'arm',
    'arm64',
  ]);
});

test.each([
  ['linux/amd64', 'linux/amd64', 'x64'],
  ['linux/386', 'linux/amd64', 'x86'],
  ['windows/arm64', 'windows/amd64', 'arm64'],
  ['linux/arm', 'linux/arm', 'arm'],
  ['linux/ppc64le', 'linux/ppc64le', 'ppc64le'],
  ['windows/amd64', 'linux/amd64', 'windows-amd64'],
  ['darwin/arm64', 'linux/arm64', 'darwin-arm64'],
])('the tool cache keeps %s on %s in %s', (platform, host, folder) => {
  expect(toolCacheArch(split(platform), split(host))).toBe(folder);
});

test('every platform that the go command builds for is known by its own name', async () => {
  const { stdout } = await go(['tool', 'dist', 'list'], await temporaryFolder());
  const list = stdout.trim().split('\n');
  expect(list.length).toBeGreaterThan(40);
  expect(list.map(parsePlatform)).toEqual(list.map(split));
});
