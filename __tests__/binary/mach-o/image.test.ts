import { describe, expect, test } from '@jest/globals';
import { inlineInfo, pointedInfo } from '../bytes.ts';
import { imageOf, inspectBytes } from '../inspect-bytes.ts';
import { type MachOParts, makeMachO, makeSignature, makeUniversal } from './make.ts';

const system = [[0xc, '/usr/lib/libSystem.B.dylib']] as const;

describe.each([
  [64, 'little'],
  [64, 'big'],
  [32, 'little'],
  [32, 'big'],
] as const)('a %i-bit %s-endian Mach-O file', (bits, order) => {
  const make = (parts: MachOParts) => makeMachO({ bits, order, ...parts });

  test('tells its commands', async () => {
    const image = await imageOf(
      make({
        interpreter: '/usr/lib/dyld',
        libraries: [...system, [0x80000018, '/usr/lib/libweak.dylib'], [0x8000001f, '/usr/lib/libre.dylib']],
        rpaths: ['@executable_path/lib'],
        uuid: Buffer.from('00112233445566778899aabbccddeeff', 'hex'),
        build: [1, 0x000c0000],
      }),
    );
    expect(image).toMatchObject({
      bits,
      endianness: order,
      os: 'darwin',
      kind: 'executable',
      linkage: 'system-dynamic',
      interpreter: '/usr/lib/dyld',
      libraries: [
        { name: '/usr/lib/libSystem.B.dylib', kind: 'needed' },
        { name: '/usr/lib/libweak.dylib', kind: 'weak' },
        { name: '/usr/lib/libre.dylib', kind: 'reexported' },
      ],
      searchPaths: ['@executable_path/lib'],
      buildId: '00112233445566778899aabbccddeeff',
      minOs: '12.0',
      hardening: { pie: true, nx: true, relro: null, signature: 'none' },
    });
  });

  test('has build information of either form, in its section or in its segment', async () => {
    const data = inlineInfo('go1.26.8', 'path\tx\n');
    expect((await imageOf(make({ data }))).go?.version).toBe('go1.26.8');
    expect((await imageOf(make({ data, dataSection: '__data' }))).go?.version).toBe('go1.26.8');
    const old = (address: number) => pointedInfo('go1.13', 'path\tx\n', { address, bits, order });
    expect((await imageOf(make({ data: old }))).go).toMatchObject({ version: 'go1.13', path: 'x' });
  });
});

test.each([
  [7, 32, '386'],
  [12, 32, 'arm'],
  [0x01000007, 64, 'amd64'],
  [0x0100000c, 64, 'arm64'],
  [99, 64, null],
] as const)('CPU type %i is GOARCH', async (cpu, bits, arch) => {
  expect((await imageOf(makeMachO({ cpu, bits }))).arch).toBe(arch);
});

describe('system and minimum version', () => {
  test.each([
    [{ build: [1, 0x000d0102] }, 'darwin', '13.1.2'],
    [{ build: [2, 0x000f0000] }, 'ios', '15.0'],
    [{ build: [3, 0x000f0000] }, null, '15.0'],
    [{ minimum: [36, 0x000a0d00] }, 'darwin', '10.13'],
    [{ minimum: [37, 0x000c0000] }, 'ios', '12.0'],
    [{}, 'darwin', null],
  ] as const)('by %j', async (parts, os, minOs) => {
    expect(await imageOf(makeMachO(parts))).toMatchObject({ os, minOs });
  });
});

describe('linkage', () => {
  test.each([
    [system, 'system-dynamic'],
    [
      [...system, [0xc, '/System/Library/Frameworks/Security.framework/Versions/A/Security']],
      'system-dynamic',
    ],
    [[...system, [0xc, '@rpath/libz.dylib']], 'dynamic'],
    [[[0xc, '/usr/local/lib/libfoo.dylib']], 'dynamic'],
    [[[0xc, '/usr/lib/../../opt/libfoo.dylib']], 'dynamic'],
    [[], 'static'],
  ] as const)('with %j', async (libraries, linkage) => {
    expect((await imageOf(makeMachO({ libraries }))).linkage).toBe(linkage);
  });
});

describe('symbols', () => {
  test.each([
    ['imports alone', { names: ['_write'] }, 2, false],
    ['locals', { names: ['_a', '_write'], locals: 1 }, 2, true],
    ['defined ones', { names: ['_a', '_b', '_write'], defined: 2 }, 2, true],
    ['its header alone', { names: ['__mh_execute_header', '_write'], defined: 1 }, 2, false],
    ['one other', { names: ['_main', '_write'], defined: 1 }, 2, true],
    ['what a library exports', { names: ['_Export', '_write'], defined: 1 }, 6, false],
  ])('%s', async (_, symbols, fileType, expected) => {
    expect((await imageOf(makeMachO({ symbols, fileType }))).symbols).toBe(expected);
  });

  test('DWARF has a segment', async () => {
    expect((await imageOf(makeMachO({ dwarf: true }))).dwarf).toBe(true);
    expect((await imageOf(makeMachO({}))).dwarf).toBe(false);
  });

  test('tell the canary', async () => {
    const canaryOf = async (names: string[]) =>
      (await imageOf(makeMachO({ symbols: { names } }))).hardening.canary;
    expect(await canaryOf(['___stack_chk_fail'])).toBe(true);
    expect(await canaryOf(['_write'])).toBe(false);
    expect((await imageOf(makeMachO({}))).hardening.canary).toBeNull();
  });
});

describe('hardening', () => {
  test.each([
    [0x200085, { pie: true, nx: true }],
    [0x85, { pie: false, nx: true }],
    [0x220085, { pie: true, nx: false }],
  ])('of the flags %i', async (flags, expected) => {
    expect((await imageOf(makeMachO({ flags }))).hardening).toMatchObject(expected);
  });

  test.each([
    ['the linker’s', makeSignature(0x20002), 'ad-hoc'],
    ['codesign -s -', makeSignature(2, 8), 'ad-hoc'],
    ['a developer’s', makeSignature(0x10000, 128), 'present'],
    ['an empty one', Buffer.alloc(0), 'none'],
  ])('a signature: %s', async (_, signature, expected) => {
    expect((await imageOf(makeMachO({ signature }))).hardening.signature).toBe(expected);
  });
});

describe('a universal file', () => {
  const images = [
    makeMachO({ cpu: 0x01000007, libraries: system, data: inlineInfo('go1.26.8', 'path\tx\n') }),
    makeMachO({ cpu: 0x0100000c, libraries: system, signature: makeSignature(2) }),
  ];

  test.each([false, true])('has its images, each where it is (64-bit offsets: %p)', async (wide) => {
    const inspection = await inspectBytes(makeUniversal(images, wide));
    expect(inspection.format).toBe('universal');
    expect(inspection.images).toMatchObject([
      { arch: 'amd64', offset: 0x4000, size: images[0]!.length, go: { version: 'go1.26.8' } },
      { arch: 'arm64', offset: 0x8000, size: images[1]!.length, hardening: { signature: 'ad-hoc' } },
    ]);
  });

  test('of one image is universal all the same', async () => {
    expect(await inspectBytes(makeUniversal(images.slice(1)))).toMatchObject({
      format: 'universal',
      images: [{}],
    });
  });

  test('is not a Java class, which begins with the same bytes', async () => {
    const java = Buffer.from('cafebabe0000004100ff', 'hex');
    await expect(inspectBytes(java)).rejects.toThrow(
      '(a Java class is none) at offset 0x4, found 00 00 00 41',
    );
  });

  test('does not hold another universal file', async () => {
    const nested = makeUniversal([makeUniversal(images)]);
    await expect(inspectBytes(nested)).rejects.toThrow(
      'expected a Mach-O image at offset 0x4000, found ca fe ba be',
    );
  });

  test('names the place in the file, not in the image', async () => {
    const broken = makeUniversal([Buffer.from(images[0]!), Buffer.from(images[1]!)]);
    broken.writeUInt32LE(0, 0x8000 + 36);
    await expect(inspectBytes(broken)).rejects.toThrow(
      'a Mach-O load command of 8 bytes or more at offset 0x8024',
    );
  });
});

describe('a damaged file is refused with the place', () => {
  const whole = makeMachO({ libraries: system, symbols: { names: ['_a'] }, signature: makeSignature(2) });
  const changed = (at: number, value: number) => {
    const copy = Buffer.from(whole);
    copy.writeUInt32LE(value, at);
    return copy;
  };
  test.each([
    [
      'commands beyond the file',
      changed(20, 0xffffff),
      'the Mach-O load commands, 16777215 bytes, at offset 0x20',
    ],
    ['too many of them', changed(16, 0xffffff), 'at most 16384 Mach-O load commands at offset 0x10'],
    ['a command of nothing', changed(36, 0), 'a Mach-O load command of 8 bytes or more at offset 0x24'],
    ['more sections than the command has', changed(32 + 64, 99), '99 Mach-O sections'],
    ['an end too early', whole.subarray(0, -1), 'the Mach-O code signature'],
  ])('%s', async (_, bytes, message) => {
    await expect(inspectBytes(bytes)).rejects.toMatchObject({
      code: 'BINARY_INVALID',
      message: expect.stringContaining(message),
    });
  });
});
