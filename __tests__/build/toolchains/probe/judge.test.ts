import { describe, expect, test } from '@jest/globals';
import type { Image } from '../../../../src/binary/types.ts';
import { judge } from '../../../../src/build/toolchains/probe/judge.ts';
import type { TargetSettings } from '../../../../src/build/types.ts';
import { cgoTarget, glibc, musl } from '../targets.ts';

const image: Image = {
  format: 'elf',
  offset: 0,
  size: 1000,
  bits: 64,
  endianness: 'little',
  os: 'linux',
  arch: 'amd64',
  machine: 62,
  kind: 'executable',
  linkage: 'dynamic',
  interpreter: '/lib64/ld-linux-x86-64.so.2',
  libraries: [{ name: 'libc.so.6', kind: 'needed' }],
  searchPaths: [],
  libc: 'glibc',
  symbolVersions: [{ name: 'GLIBC', version: '2.34', library: 'libc.so.6' }],
  symbols: false,
  dwarf: false,
  hardening: {
    pie: true,
    nx: true,
    relro: 'full',
    canary: null,
    cfg: null,
    highEntropy: null,
    signature: null,
  },
  buildId: null,
  minOs: null,
  subsystem: null,
  go: null,
};
const isStatic: Partial<Image> = {
  linkage: 'static',
  libraries: [],
  libc: null,
  symbolVersions: [],
  interpreter: null,
};
const pe: Partial<Image> = {
  format: 'pe',
  os: 'windows',
  libc: null,
  linkage: 'system-dynamic',
  symbolVersions: [],
};

const judged = (name: string, of: Partial<Image>, settings: Partial<TargetSettings> = {}) =>
  judge({ ...image, ...of }, cgoTarget(name, settings), { stripped: true });

describe('what a toolchain linked', () => {
  test.each<[string, Partial<Image>, Partial<TargetSettings>]>([
    ['linux/amd64', {}, {}],
    ['linux/amd64', {}, { libc: glibc('2.34') }],
    ['linux/amd64', isStatic, { libc: musl }],
    ['linux/amd64', { ...isStatic, linkage: 'static-pie' }, { libc: musl, buildmode: 'pie' }],
    ['linux/amd64', { libc: 'musl', symbolVersions: [] }, { libc: musl, buildmode: 'c-shared' }],
    ['windows/amd64', { ...pe, libraries: [{ name: 'KERNEL32.dll', kind: 'needed' }] }, {}],
    ['aix/ppc64', {}, {}],
    ['android/amd64', {}, {}],
  ])('is good for %s: %o %o', (name, of, settings) => {
    expect(judged(name, of, settings)).toBeUndefined();
  });

  test.each<[string, Partial<Image>, Partial<TargetSettings>, string]>([
    ['linux/arm64', {}, {}, 'compiles for linux/amd64 (elf), not for linux/arm64'],
    ['linux/amd64', { arch: null, machine: 99 }, {}, 'compiles for linux/machine 99'],
    ['windows/amd64', {}, {}, 'not for windows/amd64'],
    ['linux/amd64', pe, {}, 'compiles for windows/amd64 (pe)'],
    ['darwin/amd64', {}, {}, 'not for darwin/amd64'],
    ['windows/amd64', { ...pe, libraries: [{ name: 'MSYS-2.0.dll', kind: 'needed' }] }, {}, 'MSYS or Cygwin'],
    ['linux/amd64', {}, { libc: glibc('2.17') }, 'needs glibc 2.34, and 2.17 must do'],
    [
      'linux/amd64',
      { symbolVersions: [{ name: 'GLIBC', version: '2.4', library: 'libc.so.6' }] },
      { libc: glibc('2.3.4') },
      'needs glibc 2.4',
    ],
    ['linux/amd64', { libc: 'musl' }, { libc: glibc(null) }, 'musl, and glibc was asked for'],
    ['linux/amd64', {}, { libc: musl }, 'glibc, and musl was asked for'],
    [
      'linux/amd64',
      { libc: 'musl', libraries: [{ name: 'libc.musl-x86_64.so.1', kind: 'needed' }] },
      { libc: musl },
      'dynamically (libc.musl-x86_64.so.1)',
    ],
    ['linux/amd64', { symbols: true }, {}, 'although it was told -s'],
  ])('is not good for %s: %o %o', (name, of, settings, why) => {
    expect(judged(name, of, settings)).toContain(why);
  });
});
