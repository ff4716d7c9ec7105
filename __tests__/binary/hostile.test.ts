import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inspectBinary } from '../../src/binary/inspect.ts';
import { UserError } from '../../src/errors.ts';
import { framed, inlineInfo, memoryReader, type Order, pointedInfo, type Width } from './bytes.ts';
import { makeElf } from './elf/make.ts';
import { makeMachO, makeSignature, makeUniversal } from './mach-o/make.ts';
import { makePe } from './pe/make.ts';
import { imports, makeWasm, name, producers } from './wasm/make.ts';

const info =
  'path\texample.com/x\nmod\texample.com/x\tv1.2.3\th1:abc=\ndep\tb\tv1.0.0\n=>\tc\tv1.1.0\th1:c=\nbuild\tGOOS=linux\n';

/** Files that have every structure that is read. */
const files: readonly (readonly [string, Buffer])[] = [
  ['ELF, 64 bits, little-endian', elf(64, 'little')],
  ['ELF, 64 bits, big-endian', elf(64, 'big')],
  ['ELF, 32 bits, little-endian', elf(32, 'little')],
  ['ELF, 32 bits, big-endian', elf(32, 'big')],
  ['PE32+', pe(64)],
  ['PE32', pe(32)],
  ['Mach-O, 64 bits', machO(64, 'little')],
  ['Mach-O, 32 bits, big-endian', machO(32, 'big')],
  ['universal Mach-O', makeUniversal([machO(64, 'little'), machO(32, 'little')])],
  [
    'WebAssembly',
    makeWasm([
      [2, imports('gojs', ['a', 'b'])],
      [11, framed(info)],
      ['producers', producers({ language: { Go: 'go1.26.8' } })],
      ['name', name('x')],
    ]),
  ],
];

describe.each(files)('%s', (_, whole) => {
  test('is readable as it is, with its build information', async () => {
    const { images } = await inspectBinary(memoryReader(whole));
    expect(images[0]?.go?.path).toBe('example.com/x');
    expect(images[0]?.go?.deps).toHaveLength(1);
  });

  test('cut at any byte is refused with the place, or was not needed beyond', async () => {
    for (let size = 0; size < whole.length; size += size < 2048 ? 1 : 61) {
      await survives(whole.subarray(0, size));
    }
  });

  test('with changed bytes is read or refused, and never more than some times over', async () => {
    const interesting = fc.constantFrom(0, 1, 0x7f, 0x80, 0xff, 0x40, 0x10);
    const change = fc.tuple(
      place(whole.length),
      fc.oneof(interesting, fc.nat(255)),
      fc.constantFrom(1, 2, 4, 8),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, value, width] of changes) bytes.fill(value, at, Math.min(at + width, bytes.length));
        await survives(bytes);
      }),
      { numRuns: 400 },
    );
  });

  test('with fields that are other fields is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(place(whole.length), place(whole.length)), { minLength: 1, maxLength: 8 }),
        async (copies) => {
          const bytes = Buffer.from(whole);
          for (const [to, from] of copies) bytes.copy(bytes, to, from, from + 8);
          await survives(bytes);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('bytes of any kind after any magic are read or refused', async () => {
  const magics = [
    '7f454c46020101',
    '7f454c46010201',
    '4d5a',
    'cffaedfe',
    'feedface',
    'cafebabe00000001',
    '0061736d01000000',
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...magics), fc.uint8Array({ maxLength: 600 }), async (magic, rest) => {
      await survives(Buffer.concat([Buffer.from(magic, 'hex'), rest]));
    }),
    { numRuns: 500 },
  );
});

describe('numbers that only a hostile file has', () => {
  test('version needs that repeat each other end', async () => {
    const bytes = makeElf({ needed: ['libc.so.6'], versions: { 'libc.so.6': ['GLIBC_2.1', 'GLIBC_2.2'] } });
    // DT_VERNEEDNUM of four thousand million, and an entry whose next is itself and whose own are 65,535.
    const need = bytes.indexOf(Buffer.from('0100020001000000', 'hex'));
    expect(need).toBeGreaterThan(0);
    bytes.writeUInt16LE(0xffff, need + 2);
    bytes.writeUInt32LE(1, need + 12);
    await survives(bytes);
  });

  test('an ELF file of 65,535 program headers over the same bytes is refused', async () => {
    const bytes = makeElf({});
    bytes.writeUInt16LE(0xfffe, 56);
    await expect(inspectBinary(memoryReader(bytes))).rejects.toThrow('65534 ELF program headers');
  });

  test('build information of four thousand million bytes is none', async () => {
    const data = Buffer.concat([inlineInfo('go1.26.8', ''), Buffer.alloc(16)]);
    Buffer.from('ffffffff0f', 'hex').copy(data, 41);
    expect((await inspectBinary(memoryReader(makeElf({ data })))).images[0]?.go).toBeNull();
  });

  test('a file that ends while it is read is refused', async () => {
    const whole = makeElf({ needed: ['libc.so.6'] });
    const reader = { ...memoryReader(whole), read: () => new Uint8Array(3) };
    await expect(inspectBinary(reader)).rejects.toThrow('became shorter while it was read');
  });
});

/** A place that is likely in a header. */
function place(size: number) {
  return fc.oneof({ weight: 3, arbitrary: fc.nat(Math.min(size, 1024) - 1) }, fc.nat(size - 1));
}

/** It is an answer that can be written as JSON, or a refusal with a place; what is read of the file is bounded. */
async function survives(bytes: Uint8Array): Promise<void> {
  const reader = memoryReader(bytes);
  try {
    const inspection = await inspectBinary(reader, { texts: ['v1.2.3'], localPaths: ['/home/me'] });
    expect(JSON.parse(JSON.stringify(inspection))).toEqual(inspection);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.code).toBe('BINARY_INVALID');
    expect(error.message).toMatch(/^app: expected .*offset -?0x[0-9a-f]+/);
  }
  expect(reader.total()).toBeLessThan(64 * bytes.length + 2 ** 24);
}

function elf(bits: Width, order: Order): Buffer {
  return makeElf({
    bits,
    order,
    type: 3,
    interpreter: '/lib64/ld-linux-x86-64.so.2',
    needed: ['libc.so.6', 'libstdc++.so.6'],
    runpath: '/opt/lib',
    versions: { 'libc.so.6': ['GLIBC_2.34', 'GLIBC_2.17'], 'libstdc++.so.6': ['GLIBCXX_3.4'] },
    symbolNames: ['puts', '__stack_chk_fail'],
    notes: [
      ['GNU', 1, new Uint8Array(16)],
      ['GNU', 3, new Uint8Array(20)],
    ],
    stack: 6,
    relro: true,
    data: (address) =>
      order === 'little'
        ? inlineInfo('go1.26.8', info)
        : pointedInfo('go1.17.13', info, { address, bits, order }),
    sections: {
      '.go.buildinfo': { type: 1, ofData: true },
      '.symtab': { type: 2 },
      '.debug_info': { type: 1 },
    },
  });
}

function pe(bits: Width): Buffer {
  return makePe({
    bits,
    imports: ['kernel32.dll', 'libz.dll'],
    delayed: ['user32.dll'],
    cookie: 0x1234,
    certificate: Buffer.alloc(32),
    symbols: { count: 2, names: ['main.main'] },
    sections: ['.debug_info', '.reloc'],
    data: (address) =>
      bits === 64
        ? inlineInfo('go1.26.8', info)
        : pointedInfo('go1.17', info, { address, bits, order: 'little' }),
  });
}

function machO(bits: Width, order: Order): Buffer {
  return makeMachO({
    bits,
    order,
    interpreter: '/usr/lib/dyld',
    libraries: [[0xc, '/usr/lib/libSystem.B.dylib']],
    rpaths: ['@loader_path'],
    uuid: Buffer.alloc(16, 7),
    build: [1, 0x000c0000],
    symbols: { names: ['__mh_execute_header', '_write'], defined: 1 },
    signature: makeSignature(2, 8),
    dwarf: true,
    data: (address) =>
      bits === 64 ? inlineInfo('go1.26.8', info) : pointedInfo('go1.17', info, { address, bits, order }),
  });
}
