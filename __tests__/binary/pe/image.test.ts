import { describe, expect, test } from '@jest/globals';
import { inlineInfo, pointedInfo } from '../bytes.ts';
import { imageOf, inspectBytes } from '../inspect-bytes.ts';
import { makePe, type PeParts } from './make.ts';

describe.each([64, 32] as const)('a %i-bit PE file', (bits) => {
  const make = (parts: PeParts) => makePe({ bits, ...parts });

  test('names the DLLs of its start, and those of their first use', async () => {
    // Absolute addresses have 32 bits there.
    for (const absolute of bits === 32 ? [false, true] : [false]) {
      const { libraries } = await imageOf(
        make({ imports: ['KERNEL32.dll', 'libfoo.dll'], delayed: ['user32.dll'], absolute }),
      );
      expect(libraries).toEqual([
        { name: 'KERNEL32.dll', kind: 'needed' },
        { name: 'libfoo.dll', kind: 'needed' },
        { name: 'user32.dll', kind: 'delayed' },
      ]);
    }
  });

  test.each([
    [[], 'static'],
    [['KERNEL32.dll', 'msvcrt.dll', 'api-ms-win-crt-heap-l1-1-0.dll', 'WINSPOOL.DRV'], 'system-dynamic'],
    [['kernel32.dll', 'libgcc_s_seh-1.dll'], 'dynamic'],
    [['vcruntime140.dll'], 'dynamic'],
  ])('with the imports %j is %s', async (imports, linkage) => {
    expect((await imageOf(make({ imports }))).linkage).toBe(linkage);
  });

  test('has build information of either form', async () => {
    const pointed = (address: number) =>
      pointedInfo('go1.17', 'path\tx\n', { address, bits, order: 'little' });
    expect((await imageOf(make({ data: inlineInfo('go1.26.8', 'path\tx\n') }))).go?.version).toBe('go1.26.8');
    expect((await imageOf(make({ data: pointed }))).go).toMatchObject({ version: 'go1.17', path: 'x' });
  });

  test('has a canary where its load configuration names a cookie', async () => {
    expect((await imageOf(make({ cookie: 0x402000 }))).hardening.canary).toBe(true);
    expect((await imageOf(make({ cookie: 0 }))).hardening.canary).toBeNull();
  });
});

test.each([
  [0x14c, 32, '386'],
  [0x8664, 64, 'amd64'],
  [0xaa64, 64, 'arm64'],
  [0x1c4, 32, 'arm'],
  [0x1234, 64, null],
] as const)('machine 0x%s is GOARCH %s', async (machine, bits, arch) => {
  expect(await imageOf(makePe({ machine, bits }))).toMatchObject({ os: 'windows', arch });
});

describe('hardening', () => {
  test.each([
    [0x8160, 0x22, { pie: true, nx: true, highEntropy: true, cfg: false }],
    [0x4160, 0x22, { pie: true, nx: true, highEntropy: true, cfg: true }],
    [0x0040, 0x22, { pie: true, nx: false, highEntropy: false, cfg: false }],
    [0x0040, 0x23, { pie: false, nx: false, highEntropy: false, cfg: false }],
    [0x0000, 0x22, { pie: false, nx: false, highEntropy: false, cfg: false }],
  ])(
    'of DLL characteristics %i and characteristics %i',
    async (dllCharacteristics, characteristics, flags) => {
      const { hardening } = await imageOf(makePe({ dllCharacteristics, characteristics }));
      expect(hardening).toMatchObject({ ...flags, relro: null, signature: 'none' });
    },
  );

  test('a certificate is a signature', async () => {
    const { hardening } = await imageOf(makePe({ certificate: Buffer.alloc(64) }));
    expect(hardening.signature).toBe('present');
  });

  test.each([
    [['__stack_chk_fail'], true],
    [['main.main'], false],
  ])('the canary of GCC by the symbol names %j', async (names, canary) => {
    expect((await imageOf(makePe({ symbols: { count: 2, names } }))).hardening.canary).toBe(canary);
  });
});

describe('stripped', () => {
  test('is one without symbols, though Go leaves the table’s place', async () => {
    expect(await imageOf(makePe({ symbols: { count: 0 } }))).toMatchObject({ symbols: false, dwarf: false });
    expect(await imageOf(makePe({ symbols: { count: 3 } }))).toMatchObject({ symbols: true, dwarf: false });
  });

  test.each([0x300, 0x7fffffff])('is one whose offset %i of no symbols is nonsense', async (offset) => {
    const bytes = makePe({ symbols: { count: 0 } });
    bytes.fill(0xff, 0x300, 0x304);
    bytes.writeUInt32LE(offset, 0x8c);
    expect(await imageOf(bytes)).toMatchObject({ symbols: false });
  });

  test('is not one with DWARF, whose sections have long names', async () => {
    const parts = { symbols: { count: 0 }, sections: ['.debug_abbrev', '.reloc'] };
    expect(await imageOf(makePe(parts))).toMatchObject({ symbols: false, dwarf: true });
    const scripts = { symbols: { count: 0 }, sections: ['.debug_gdb_scripts'] };
    expect(await imageOf(makePe(scripts))).toMatchObject({ dwarf: false });
  });
});

test.each([
  [0x2022, 'library'],
  [0x22, 'executable'],
])('characteristics %i mean %s', async (characteristics, kind) => {
  expect((await imageOf(makePe({ characteristics }))).kind).toBe(kind);
});

test.each([
  [2, 'windows', 'windows'],
  [3, 'console', 'windows'],
  [10, 'other', null],
] as const)('subsystem %i is %s', async (subsystem, name, os) => {
  expect(await imageOf(makePe({ subsystem }))).toMatchObject({ subsystem: name, os });
});

describe('a damaged file is refused with the place', () => {
  const whole = makePe({ imports: ['kernel32.dll'], symbols: { count: 1 } });
  const changed = (at: number, ...bytes: number[]) => {
    const copy = Buffer.from(whole);
    copy.set(bytes, at);
    return copy;
  };
  test.each([
    [
      'no signature',
      changed(0x80, 0x4e, 0x45),
      'the PE signature 50 45 00 00 at offset 0x80, found 4e 45 00 00',
    ],
    [
      'another optional header',
      changed(0x98, 7, 1),
      'the magic of PE32 or PE32+, 0b 01 or 0b 02 at offset 0x98',
    ],
    ['an optional header that is too short', changed(0x94, 8, 0), 'an optional header of 112 bytes or more'],
    ['a header beyond', changed(0x3c, 0xff, 0xff), 'the PE signature, 4 bytes, at offset 0xffff'],
    [
      'an import of nothing',
      changed(0x110, 0, 0, 0, 9),
      'PE sections that hold a table of PE imports at address 0x9000000',
    ],
    ['no symbols after all', whole.subarray(0, -12), 'COFF'],
    ['a DOS program', Buffer.from('MZ and nothing else'), 'the offset of the PE header'],
  ])('%s', async (_, bytes, message) => {
    await expect(inspectBytes(bytes)).rejects.toMatchObject({
      code: 'BINARY_INVALID',
      message: expect.stringContaining(message),
    });
  });
});
