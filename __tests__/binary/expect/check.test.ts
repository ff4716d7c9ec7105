import { describe, expect, test } from '@jest/globals';
import { checkExpectations } from '../../../src/binary/expect/check.ts';
import { searchesOf } from '../../../src/binary/expect/file.ts';
import type { Expect } from '../../../src/binary/expect/schema.ts';
import { inspectBinary } from '../../../src/binary/inspect.ts';
import type { Image, Inspection } from '../../../src/binary/types.ts';
import { memoryReader } from '../bytes.ts';
import { makeElf } from '../elf/make.ts';

const go = {
  version: 'go1.26.8',
  path: 'example.com/app/cmd/app',
  main: { path: 'example.com/app', version: 'v1.2.3', sum: null, replacedBy: null },
  deps: [],
  settings: {
    '-buildmode': 'exe',
    '-trimpath': 'true',
    '-tags': 'netgo,osusergo',
    CGO_ENABLED: '0',
    GOARCH: 'amd64',
    GOOS: 'linux',
    GOAMD64: 'v3',
    'vcs.revision': '1234567890abcdef1234567890abcdef12345678',
    'vcs.modified': 'false',
  },
};
const plain: Image = {
  format: 'elf',
  offset: 0,
  size: 1000,
  bits: 64,
  endianness: 'little',
  os: 'linux',
  arch: 'amd64',
  machine: 62,
  kind: 'executable',
  linkage: 'static',
  interpreter: null,
  libraries: [],
  searchPaths: [],
  libc: null,
  symbolVersions: [],
  symbols: false,
  dwarf: false,
  hardening: {
    pie: false,
    nx: true,
    relro: 'none',
    canary: null,
    cfg: null,
    highEntropy: null,
    signature: null,
  },
  buildId: null,
  minOs: null,
  subsystem: null,
  go,
};
const glibc: Partial<Image> = {
  linkage: 'dynamic',
  interpreter: '/lib64/ld-linux-x86-64.so.2',
  libc: 'glibc',
  libraries: [
    { name: 'libc.so.6', kind: 'needed' },
    { name: 'libresolv.so.2', kind: 'needed' },
  ],
  symbolVersions: [
    { name: 'GLIBC', version: '2.34', library: 'libc.so.6' },
    { name: 'GLIBCXX', version: '3.4.21', library: 'libstdc++.so.6' },
  ],
  hardening: { ...plain.hardening, pie: true, relro: 'partial', canary: false },
};
const windows: Partial<Image> = {
  format: 'pe',
  os: 'windows',
  linkage: 'system-dynamic',
  libraries: [{ name: 'KERNEL32.dll', kind: 'needed' }],
  hardening: { ...plain.hardening, pie: true, relro: null, cfg: false, highEntropy: true, signature: 'none' },
  subsystem: 'console',
  go: null,
};
const mac: Partial<Image> = {
  format: 'mach-o',
  os: 'darwin',
  arch: 'arm64',
  minOs: '12.0',
  hardening: { ...plain.hardening, relro: null, signature: 'ad-hoc' },
};
const settings = (changes: Record<string, string>) => ({
  go: { ...go, settings: { ...go.settings, ...changes } },
});

function check(wanted: Expect, changes: Partial<Image> = {}, rest: Partial<Inspection> = {}): string[] {
  const image = { ...plain, ...changes };
  const inspection: Inspection = {
    format: image.format,
    size: 1000,
    images: [image],
    texts: [],
    localPaths: null,
    ...rest,
  };
  return checkExpectations(inspection, wanted).map(({ message }) => message);
}

describe('a promise that is kept', () => {
  const kept: readonly (readonly [Expect, Partial<Image>?])[] = [
    [{}],
    [{ format: 'elf', goos: 'linux', goarch: 'amd64', variant: 'v3' }],
    [{ goos: 'illumos' }, { os: 'illumos', ...settings({ GOOS: 'illumos' }) }],
    [{ variant: 'v7' }, { arch: 'arm', ...settings({ GOARM: '7' }) }],
    [{ linkage: 'static' }],
    [{ linkage: 'static' }, { linkage: 'static-pie' }],
    [{ linkage: 'static' }, windows],
    [{ linkage: 'dynamic' }, glibc],
    [{ linkage: 'dynamic' }, windows],
    [{ interpreter: '/lib64/ld-linux-x86-64.so.2', libc: 'glibc' }, glibc],
    [{ maxGlibc: '2.34', maxGlibcxx: '3.4.21' }, glibc],
    [{ maxGlibc: '2.100' }, glibc],
    [{ maxGlibc: '2.17' }],
    [{ needed: ['libc.so.6', 'libres*'] }, glibc],
    [{ needed: ['kernel32.dll'] }, windows],
    [{ needed: [] }],
    [{ stripped: true, symbols: false, dwarf: false }],
    [{ stripped: false }, { symbols: true, dwarf: true }],
    [{ pie: true, relro: 'partial', nx: true }, glibc],
    [{ relro: 'none' }, glibc],
    [{ pie: true }, { kind: 'library', hardening: { ...plain.hardening, pie: null } }],
    [{ cfg: false, highEntropy: true, signed: false, subsystem: 'console' }, windows],
    [{ maxMacos: '12.0', signed: true }, mac],
    [{ go: '1.26.8', path: 'example.com/app/cmd/app', module: 'example.com/app', moduleVersion: 'v1.2.3' }],
    [{ go: '1.26' }],
    [{ go: '>=1.25 <1.27' }],
    [{ go: '1.26.8' }, { go: { ...go, version: 'go1.26.8 X:boringcrypto' } }],
    [{ cgo: false, trimpath: true, race: false, buildmode: 'exe', tags: ['osusergo', 'netgo'] }],
    [{ settings: { GOAMD64: 'v3' }, revision: '1234567', cleanVcs: true }],
    [{ revision: '1234567890ABCDEF1234567890ABCDEF12345678' }],
  ];
  test.each(kept.map(([wanted, changes = {}]) => [wanted, changes] as const))('%j', (wanted, changes) => {
    expect(check(wanted, changes)).toEqual([]);
  });

  test('is one about what another format has', () => {
    const foreign: Expect = {
      cfg: true,
      highEntropy: true,
      subsystem: 'windows',
      maxMacos: '11.0',
      signed: true,
    };
    expect(check(foreign)).toEqual([]);
    const ofElf: Expect = { relro: 'full', interpreter: '/x', libc: 'musl', maxGlibc: '2.17' };
    expect(check(ofElf, windows)).toEqual([]);
  });
});

describe('a promise that is not kept says what was expected and what was found', () => {
  const broken: readonly (readonly [Expect, Partial<Image>, string])[] = [
    [{ format: 'pe' }, {}, 'format: expected pe, found elf'],
    [{ goos: 'freebsd' }, {}, 'goos: expected freebsd, found linux'],
    [
      { goos: 'linux' },
      settings({ GOOS: 'android' }),
      'goos: expected linux, found linux in the header, android in the build information',
    ],
    [{ goos: 'linux' }, { os: null, go: null }, 'goos: expected linux, found nothing that tells'],
    [
      { goarch: 'amd64' },
      { arch: null, machine: 243, go: null },
      'goarch: expected amd64, found machine 243',
    ],
    [
      { goarch: 'arm64' },
      { arch: 'arm64' },
      'goarch: expected arm64, found arm64 in the header, amd64 in the build information',
    ],
    [{ variant: 'v1' }, {}, 'variant: expected GOAMD64=v1, found GOAMD64=v3'],
    [{ variant: 'v1' }, { arch: 's390x' }, 'variant: expected v1, found no CPU level for s390x'],
    [{ variant: 'v1' }, { go: null }, 'variant: expected v1, found no Go build information'],
    [{ linkage: 'static' }, glibc, 'linkage: expected static, found dynamic (libc.so.6, libresolv.so.2)'],
    [
      { linkage: 'static' },
      { linkage: 'dynamic', interpreter: '/lib/ld.so' },
      'linkage: expected static, found dynamic (/lib/ld.so)',
    ],
    [{ linkage: 'dynamic' }, {}, 'linkage: expected dynamic, found static'],
    [
      { linkage: 'static' },
      { linkage: null, kind: 'object' },
      'linkage: expected static, found an object file, not linked yet',
    ],
    [{ libc: 'musl' }, glibc, 'libc: expected musl, found glibc'],
    [{ interpreter: '/lib/ld.so' }, {}, 'interpreter: expected /lib/ld.so, found none'],
    [
      { maxGlibc: '2.28' },
      glibc,
      'maxGlibc: expected glibc 2.28 or older to do, found GLIBC_2.34 of libc.so.6',
    ],
    [
      { maxGlibc: '2.4' },
      glibc,
      'maxGlibc: expected glibc 2.4 or older to do, found GLIBC_2.34 of libc.so.6',
    ],
    [
      { maxGlibcxx: '3.4.9' },
      glibc,
      'maxGlibcxx: expected GLIBCXX 3.4.9 or older to do, found GLIBCXX_3.4.21 of libstdc++.so.6',
    ],
    [{ maxMacos: '11.0' }, mac, 'maxMacos: expected to run on macOS 11.0, found 12.0'],
    [
      { maxMacos: '11.0' },
      { ...mac, minOs: null },
      'maxMacos: expected to run on macOS 11.0, found no minimum version',
    ],
    [{ needed: ['libc.so.6'] }, glibc, 'needed: expected no libraries but libc.so.6, found libresolv.so.2'],
    [
      { needed: ['libc.so?6'] },
      { ...glibc, libraries: [{ name: 'libc.so.6', kind: 'needed' }] },
      'needed: expected no libraries but libc.so?6, found libc.so.6',
    ],
    [{ needed: [] }, glibc, 'needed: expected no libraries, found libc.so.6, libresolv.so.2'],
    [
      { needed: ['LIBC.SO.6', 'libres*'] },
      glibc,
      'needed: expected no libraries but LIBC.SO.6, libres*, found libc.so.6',
    ],
    [
      { stripped: true },
      { symbols: true },
      'stripped: expected neither symbols nor DWARF, found symbols and no DWARF',
    ],
    [{ stripped: false }, {}, 'stripped: expected symbols and DWARF, found no symbols and no DWARF'],
    [{ dwarf: false }, { dwarf: true }, 'dwarf: expected no, found yes'],
    [{ symbols: true }, {}, 'symbols: expected yes, found no'],
    [{ pie: true }, {}, 'pie: expected yes, found no'],
    [{ nx: true }, { hardening: { ...plain.hardening, nx: false } }, 'nx: expected yes, found no'],
    [{ relro: 'full' }, glibc, 'relro: expected full RELRO, found partial'],
    [{ canary: true }, glibc, 'canary: expected yes, found no'],
    [{ canary: true }, {}, 'canary: expected yes, found nothing that tells'],
    [{ cfg: true }, windows, 'cfg: expected yes, found no'],
    [{ signed: true }, windows, 'signed: expected a signature, found none'],
    [{ signed: false }, mac, 'signed: expected no signature, found ad-hoc'],
    [{ subsystem: 'windows' }, windows, 'subsystem: expected windows, found console'],
    [{ go: '1.25' }, {}, 'go: expected Go 1.25, found go1.26.8'],
    [{ go: '1.26' }, { go: { ...go, version: 'devel +abc' } }, 'go: expected Go 1.26, found devel +abc'],
    [{ go: '1.26' }, { go: null }, 'go: expected Go 1.26, found no Go build information'],
    [{ module: 'x' }, { go: { ...go, main: null } }, 'module: expected x, found none'],
    [{ moduleVersion: 'v1.2.4' }, {}, 'moduleVersion: expected v1.2.4, found v1.2.3'],
    [{ cgo: false }, settings({ CGO_ENABLED: '1' }), 'cgo: expected CGO_ENABLED=0, found CGO_ENABLED=1'],
    [{ cgo: false }, { go: { ...go, settings: {} } }, 'cgo: expected CGO_ENABLED=0, found no CGO_ENABLED'],
    [
      { trimpath: true },
      { go: { ...go, settings: {} } },
      'trimpath: expected -trimpath=true, found no -trimpath',
    ],
    [{ race: false }, settings({ '-race': 'true' }), 'race: expected -race=false, found -race=true'],
    [{ tags: [] }, {}, 'tags: expected no tags, found netgo,osusergo'],
    [{ settings: { GOAMD64: 'v3', GOX: '1' } }, {}, 'settings: expected GOX=1, found no GOX'],
    [{ revision: 'abcdef0' }, {}, `revision: expected abcdef0, found ${go.settings['vcs.revision']}`],
    [
      { revision: 'abcdef0' },
      { go: { ...go, settings: {} } },
      'revision: expected abcdef0, found no revision',
    ],
    [
      { cleanVcs: true },
      settings({ 'vcs.modified': 'true' }),
      'cleanVcs: expected vcs.modified=false, found vcs.modified=true',
    ],
    [
      { cleanVcs: true },
      { go: { ...go, settings: {} } },
      'cleanVcs: expected vcs.modified=false, found no vcs.modified',
    ],
  ];
  test.each(broken)('%j', (wanted, changes, message) => {
    expect(check(wanted, changes)).toEqual([message]);
  });

  test('about texts that are not in the file', () => {
    const texts = [
      { text: 'v1.2.3', offset: 7 },
      { text: 'abc', offset: null },
    ];
    expect(check({ contains: ['v1.2.3'] }, {}, { texts })).toEqual([]);
    expect(check({ contains: ['v1.2.3', 'abc'] }, {}, { texts })).toEqual([
      'contains: expected "abc" in the file, found nothing such',
    ]);
    expect(check({ contains: ['never searched'] })).toHaveLength(1);
  });

  test('about local paths in the file', () => {
    const samples = [{ path: '/home/me/x.go', offset: 16 }];
    expect(check({ localPaths: false }, {}, { localPaths: { count: 0, samples: [] } })).toEqual([]);
    expect(check({ localPaths: false }, {}, { localPaths: { count: 3, samples } })).toEqual([
      'localPaths: expected no local paths, found 3: /home/me/x.go at 0x10, …',
    ]);
    expect(check({ localPaths: false })).toEqual([
      'localPaths: expected no local paths, found no search for them',
    ]);
  });

  test('names the image of a universal file', () => {
    const images = [plain, { ...plain, arch: 'arm64', ...settings({ GOARCH: 'arm64' }) }];
    const inspection: Inspection = { format: 'universal', size: 1, images, texts: [], localPaths: null };
    expect(checkExpectations(inspection, { goarch: 'amd64', format: 'universal' })).toEqual([
      {
        key: 'goarch',
        image: 'arm64',
        expected: 'amd64',
        actual: 'arm64',
        message: 'goarch (arm64): expected amd64, found arm64',
      },
    ]);
  });
});

test('what has to be searched follows from what is expected', async () => {
  expect(searchesOf({}, ['/home/me'])).toEqual({});
  expect(searchesOf({ localPaths: false }, ['/home/me'])).toEqual({ localPaths: ['/home/me'] });
  const wanted: Expect = { contains: ['v1.2.3'], localPaths: ['/builds'] };
  const searches = searchesOf(wanted, ['/home/me']);
  expect(searches).toEqual({ texts: ['v1.2.3'], localPaths: ['/home/me', '/builds'] });
  const file = makeElf({ data: Buffer.from('v1.2.3\0/builds/x.go\0') });
  const violations = checkExpectations(await inspectBinary(memoryReader(file), searches), wanted);
  expect(violations.map(({ key, actual }) => [key, actual.replace(/0x\w+/, '0x…')])).toEqual([
    ['localPaths', '1: /builds/x.go at 0x…'],
  ]);
});
