import { describe, expect, test } from '@jest/globals';
import { inlineInfo, pointedInfo } from '../bytes.ts';
import { imageOf, inspectBytes } from '../inspect-bytes.ts';
import { type ElfParts, makeElf } from './make.ts';

const loader = '/lib64/ld-linux-x86-64.so.2';
const orders = [
  [64, 'little'],
  [64, 'big'],
  [32, 'little'],
  [32, 'big'],
] as const;

describe.each(orders)('a %i-bit %s-endian ELF file', (bits, order) => {
  const make = (parts: ElfParts) => makeElf({ bits, order, ...parts });

  test('without anything is a static program of Linux', async () => {
    expect(await imageOf(make({}))).toMatchObject({
      format: 'elf',
      bits,
      endianness: order,
      os: 'linux',
      kind: 'executable',
      linkage: 'static',
      interpreter: null,
      libraries: [],
      symbolVersions: [],
      symbols: false,
      dwarf: false,
      hardening: { pie: false, nx: false, relro: 'none', canary: null },
      go: null,
    });
  });

  test('names its loader, its libraries and where they are looked for', async () => {
    const image = await imageOf(
      make({ interpreter: loader, needed: ['libc.so.6', 'libm.so.6'], runpath: '$ORIGIN/../lib' }),
    );
    expect(image).toMatchObject({
      linkage: 'dynamic',
      interpreter: loader,
      libraries: [
        { name: 'libc.so.6', kind: 'needed' },
        { name: 'libm.so.6', kind: 'needed' },
      ],
      searchPaths: ['$ORIGIN/../lib'],
      libc: 'glibc',
    });
  });

  test('needs the newest version of each namespace: fields are numbers, weak ones may be absent', async () => {
    const { symbolVersions } = await imageOf(
      make({
        needed: ['libc.so.6', 'libstdc++.so.6'],
        versions: {
          'libc.so.6': ['GLIBC_2.3.2', 'GLIBC_2.34', 'GLIBC_2.4', 'GLIBC_PRIVATE', 'GLIBC_2.99?'],
          'libstdc++.so.6': ['GLIBCXX_3.4.9', 'GLIBCXX_3.4.21', 'CXXABI_1.3'],
          'libgcc_s.so.1': ['GCC_3.0'],
        },
      }),
    );
    expect(symbolVersions).toEqual([
      { name: 'CXXABI', version: '1.3', library: 'libstdc++.so.6' },
      { name: 'GCC', version: '3.0', library: 'libgcc_s.so.1' },
      { name: 'GLIBC', version: '2.34', library: 'libc.so.6' },
      { name: 'GLIBCXX', version: '3.4.21', library: 'libstdc++.so.6' },
    ]);
  });

  test.each([
    ['none', {}, 'none'],
    ['its segment alone', { relro: true }, 'partial'],
    ['DT_BIND_NOW', { relro: true, dynamic: [[24, 0]] }, 'full'],
    ['DF_BIND_NOW', { relro: true, dynamic: [[30, 8]] }, 'full'],
    ['DF_1_NOW', { relro: true, dynamic: [[0x6ffffffb, 1]] }, 'full'],
    ['binding now without the segment', { dynamic: [[24, 0]] }, 'none'],
  ] as const)('with %s has the RELRO that follows', async (_, parts, relro) => {
    expect((await imageOf(make({ needed: ['libc.so.6'], ...parts }))).hardening.relro).toBe(relro);
  });

  test('finds Go build information by section, and without sections by segment', async () => {
    const data = inlineInfo('go1.26.8', 'path\texample.com/x\n');
    const named = make({ data, sections: { '.go.buildinfo': { type: 1, ofData: true } } });
    for (const bytes of [named, make({ data, sections: false })]) {
      expect((await imageOf(bytes)).go).toMatchObject({ version: 'go1.26.8', path: 'example.com/x' });
    }
  });

  test('follows the pointers that Go wrote before 1.18', async () => {
    const data = (address: number) =>
      pointedInfo('go1.17.13', 'path\texample.com/old\n', { address, bits, order });
    expect((await imageOf(make({ data }))).go).toMatchObject({
      version: 'go1.17.13',
      path: 'example.com/old',
    });
  });
});

describe('a GOARCH', () => {
  test.each([
    [3, 32, 'little', '386'],
    [62, 64, 'little', 'amd64'],
    [62, 32, 'little', 'amd64p32'],
    [40, 32, 'little', 'arm'],
    [183, 64, 'little', 'arm64'],
    [8, 32, 'big', 'mips'],
    [8, 32, 'little', 'mipsle'],
    [8, 64, 'big', 'mips64'],
    [8, 64, 'little', 'mips64le'],
    [21, 64, 'big', 'ppc64'],
    [21, 64, 'little', 'ppc64le'],
    [22, 64, 'big', 's390x'],
    [243, 64, 'little', 'riscv64'],
    [258, 64, 'little', 'loong64'],
    [0xabc, 64, 'little', null],
  ] as const)('of machine %i, %i bits, %s-endian is %s', async (machine, bits, order, arch) => {
    expect(await imageOf(makeElf({ machine, bits, order }))).toMatchObject({ arch, machine });
  });
});

describe('a GOOS', () => {
  const note = (name: string, body: number[] = [1]) =>
    [name, 1, new Uint8Array(new Uint32Array(body).buffer)] as const;
  test.each([
    ['the ABI of FreeBSD', { abi: 9 }, 'freebsd'],
    ['the ABI of NetBSD', { abi: 2 }, 'netbsd'],
    ['the ABI of OpenBSD', { abi: 12 }, 'openbsd'],
    ['the ABI of Solaris', { abi: 6 }, 'solaris'],
    ['an ABI of no one', { abi: 200 }, null],
    ['a note of OpenBSD', { notes: [note('OpenBSD')] }, 'openbsd'],
    ['a note of NetBSD', { notes: [note('NetBSD')] }, 'netbsd'],
    ['a note of DragonFly', { notes: [note('DragonFly')] }, 'dragonfly'],
    ['a note of Android', { notes: [note('Android')] }, 'android'],
    ["GNU's note of Linux", { notes: [note('GNU', [0, 3, 2, 0])] }, 'linux'],
    ['a note of Go', { notes: [note('Go')] }, 'linux'],
    ["FreeBSD's loader", { interpreter: '/libexec/ld-elf.so.1' }, 'freebsd'],
    ["DragonFly's loader", { interpreter: '/usr/libexec/ld-elf.so.2' }, 'dragonfly'],
    ["Android's loader", { interpreter: '/system/bin/linker64' }, 'android'],
    ['a loader of nobody', { interpreter: '/nix/store/x/ld.so' }, 'linux'],
  ] as const)('by %s', async (_, parts: ElfParts, os) => {
    expect((await imageOf(makeElf(parts))).os).toBe(os);
  });
});

describe('where the headers do not tell, Go’s own word is the GOOS', () => {
  test.each([
    ['dragonfly', 0, 'dragonfly'],
    ['illumos', 6, 'illumos'],
    ['solaris', 6, 'solaris'],
    ['linux', 9, 'freebsd'],
  ])('%s with ABI %i is %s', async (word, abi, os) => {
    const data = inlineInfo('go1.26.8', `path\tx\nbuild\tGOOS=${word}\n`);
    expect((await imageOf(makeElf({ abi, data }))).os).toBe(os);
  });
});

describe('kind and linkage', () => {
  test.each([
    ['ET_EXEC', {}, 'executable', 'static', false],
    ['a static PIE', { type: 3, dynamic: [[0x6ffffffb, 0x08000000]] }, 'executable', 'static-pie', true],
    [
      'a PIE with its flag',
      { type: 3, interpreter: loader, dynamic: [[0x6ffffffb, 0x08000001]] },
      'executable',
      'dynamic',
      true,
    ],
    [
      'a PIE of an old linker',
      { type: 3, interpreter: loader, needed: ['libc.so.6'] },
      'executable',
      'dynamic',
      true,
    ],
    ['a library', { type: 3, soname: 'libx.so.1', needed: ['libc.so.6'] }, 'library', 'dynamic', null],
    [
      'libc.so.6, which can be run',
      { type: 3, soname: 'libc.so.6', interpreter: loader },
      'library',
      'dynamic',
      null,
    ],
    ['a loader and no library', { interpreter: loader }, 'executable', 'dynamic', false],
    ['an object', { type: 1 }, 'object', null, null],
    ['a core dump', { type: 4 }, 'other', null, null],
    [
      "Go's on OpenBSD",
      { abi: 12, interpreter: '/usr/libexec/ld.so', needed: ['libc.so', 'libpthread.so'] },
      'executable',
      'system-dynamic',
      false,
    ],
    [
      'one more on OpenBSD',
      { abi: 12, interpreter: '/usr/libexec/ld.so', needed: ['libc.so.97.1', 'libz.so.7.0'] },
      'executable',
      'dynamic',
      false,
    ],
    [
      "Go's on illumos",
      { abi: 6, interpreter: '/lib/amd64/ld.so.1', needed: ['libc.so', 'libsocket.so'] },
      'executable',
      'system-dynamic',
      false,
    ],
  ] as const)('of %s', async (_, parts: ElfParts, kind, linkage, pie) => {
    expect(await imageOf(makeElf(parts))).toMatchObject({ kind, linkage, hardening: { pie } });
  });
});

describe('the C library', () => {
  test.each([
    ['libc.so.6', { needed: ['libc.so.6'] }, 'glibc'],
    ['the loader of musl', { interpreter: '/lib/ld-musl-x86_64.so.1', needed: ['libc.so'] }, 'musl'],
    ['the library of musl', { needed: ['libc.musl-aarch64.so.1'] }, 'musl'],
    ['the loader of Android', { interpreter: '/system/bin/linker', needed: ['libc.so'] }, 'bionic'],
    ["glibc's note in a static program", { notes: [['GNU', 1, new Uint8Array(16)]] }, 'glibc'],
    ['nothing', {}, null],
  ] as const)('by %s', async (_, parts: ElfParts, libc) => {
    expect((await imageOf(makeElf(parts))).libc).toBe(libc);
  });
});

describe('hardening', () => {
  test.each([
    ['no PT_GNU_STACK leaves it to the system', {}, false],
    ['readable and writable', { stack: 6 }, true],
    ['executable too', { stack: 7 }, false],
  ])('NX: %s', async (_, parts, nx) => {
    expect((await imageOf(makeElf(parts))).hardening.nx).toBe(nx);
  });

  test.each([
    [['puts'], false],
    [['puts', '__stack_chk_fail'], true],
    [['__stack_chk_guard'], true],
    [['__stack_chk_failure'], false],
  ])('the canary by the imports %j', async (symbolNames, canary) => {
    const image = await imageOf(makeElf({ needed: ['libc.so.6'], symbolNames }));
    expect(image.hardening.canary).toBe(canary);
  });
});

describe('symbols and DWARF', () => {
  test.each([
    ['.symtab', { '.symtab': { type: 2 } }, { symbols: true, dwarf: false }],
    ['.dynsym', { '.dynsym': { type: 11 } }, { symbols: false, dwarf: false }],
    ['.debug_info', { '.debug_info': { type: 1 } }, { symbols: false, dwarf: true }],
    ['.zdebug_line', { '.zdebug_line': { type: 1 } }, { symbols: false, dwarf: true }],
    ['.debug_gdb_scripts', { '.debug_gdb_scripts': { type: 1 } }, { symbols: false, dwarf: false }],
    [
      '.debug_info that was moved elsewhere',
      { '.debug_info': { type: 8 } },
      { symbols: false, dwarf: false },
    ],
    ['an empty .symtab', { '.symtab': { type: 2, size: 0 } }, { symbols: false, dwarf: false }],
  ])('%s', async (_, sections, expected) => {
    expect(await imageOf(makeElf({ sections }))).toMatchObject(expected);
  });
});

test('the GNU build ID is hex', async () => {
  const notes = [['GNU', 3, Buffer.from('00ff10', 'hex')]] as const;
  expect((await imageOf(makeElf({ notes }))).buildId).toBe('00ff10');
});

test('DT_RELR is a promise of glibc 2.36', async () => {
  const versions = { 'libc.so.6': ['GLIBC_2.34', 'GLIBC_ABI_DT_RELR'] };
  const { symbolVersions } = await imageOf(makeElf({ needed: ['libc.so.6'], versions }));
  expect(symbolVersions).toEqual([{ name: 'GLIBC', version: '2.36', library: 'libc.so.6' }]);
});

describe('a damaged file is refused with the place', () => {
  const whole = makeElf({ needed: ['libc.so.6'], interpreter: loader });
  const changed = (at: number, ...bytes: number[]) => {
    const copy = Buffer.from(whole);
    copy.set(bytes, at);
    return copy;
  };
  test.each([
    ['class 3', changed(4, 3), 'an ELF class of 1 or 2 (32 or 64 bits) at offset 0x4, found 03 01 01'],
    ['byte order 9', changed(5, 9), 'an ELF byte order of 1 or 2 (little or big) at offset 0x5, found 09'],
    [
      'program headers beyond',
      changed(32, 0xff, 0xff, 0xff),
      'ELF program headers, 168 bytes, at offset 0xffffff',
    ],
    [
      'headers too short',
      changed(54, 8, 0),
      'program headers of 56 bytes or more at offset 0x36, found 08 00',
    ],
    ['its end', whole.subarray(0, -1), 'section headers'],
    [
      'no more than its magic',
      whole.subarray(0, 4),
      'the ELF class, 1 bytes, at offset 0x4, but the file ends at 0x4',
    ],
  ])('%s', async (_, bytes, message) => {
    await expect(inspectBytes(bytes)).rejects.toMatchObject({
      code: 'BINARY_INVALID',
      message: expect.stringContaining(message),
    });
  });
});
