import { describe, expect, test } from '@jest/globals';
import { framed } from '../bytes.ts';
import { imageOf, inspectBytes } from '../inspect-bytes.ts';
import { imports, makeWasm, name, producers } from './make.ts';

const go = producers({ language: { Go: 'go1.26.8' }, 'processed-by': { 'Go cmd/compile': 'go1.26.8' } });
const info = framed('path\texample.com/x\nmod\texample.com/x\tv1.2.3\t\nbuild\tGOOS=wasip1\n');

test.each([
  ['wasi_snapshot_preview1', 'wasip1'],
  ['gojs', 'js'],
  ['env', null],
])('the host of %s is %s', async (module, os) => {
  expect(await imageOf(makeWasm([[2, imports(module, ['one', 'two'])]]))).toMatchObject({
    format: 'wasm',
    bits: 32,
    os,
    arch: 'wasm',
    linkage: 'static',
  });
});

test('many imports have their number in two bytes', async () => {
  const many = imports(
    'gojs',
    Array.from({ length: 200 }, (_, index) => `f${index}`),
  );
  expect((await imageOf(makeWasm([[2, many]]))).os).toBe('js');
});

describe('Go’s build information, which `go version` does not find here', () => {
  test('comes from the producers and the data', async () => {
    const bytes = makeWasm([
      [11, Buffer.concat([Buffer.from('some data'), info, Buffer.from('more')])],
      ['producers', go],
    ]);
    expect((await imageOf(bytes)).go).toEqual({
      version: 'go1.26.8',
      path: 'example.com/x',
      main: { path: 'example.com/x', version: 'v1.2.3', sum: null, replacedBy: null },
      deps: [],
      settings: { GOOS: 'wasip1' },
    });
  });

  test('is the version alone where there are no modules', async () => {
    expect((await imageOf(makeWasm([['producers', go]]))).go).toMatchObject({
      version: 'go1.26.8',
      path: null,
    });
    const cut = makeWasm([
      [11, info.subarray(0, -8)],
      ['producers', go],
    ]);
    expect((await imageOf(cut)).go).toMatchObject({ version: 'go1.26.8', path: null });
  });

  test('is none of a program that was compiled from another language', async () => {
    const rust = producers({ language: { Rust: '' } });
    expect((await imageOf(makeWasm([['producers', rust]]))).go).toBeNull();
    expect((await imageOf(makeWasm([]))).go).toBeNull();
  });
});

test('names are symbols, and DWARF has its sections', async () => {
  expect(await imageOf(makeWasm([]))).toMatchObject({ symbols: false, dwarf: false });
  const full = makeWasm([
    ['name', name('x')],
    ['.debug_info', Buffer.alloc(4)],
  ]);
  expect(await imageOf(full)).toMatchObject({ symbols: true, dwarf: true });
});

test.each([
  [
    'another version',
    Buffer.from('0061736d0d000100', 'hex'),
    'WebAssembly version 1 at offset 0x4, found 0d 00 01 00',
  ],
  [
    'a size that never ends',
    Buffer.from('0061736d0100000001ffffffffffff', 'hex'),
    'a number of at most 5 bytes at offset 0x9',
  ],
  [
    'a section beyond the file',
    Buffer.from('0061736d010000000105ff', 'hex'),
    'a WebAssembly section, 5 bytes, at offset 0xa',
  ],
  ['its magic alone', Buffer.from('0061736d', 'hex'), 'the WebAssembly version, 4 bytes, at offset 0x4'],
])('%s is refused with the place', async (_, bytes, message) => {
  await expect(inspectBytes(bytes)).rejects.toMatchObject({
    code: 'BINARY_INVALID',
    message: expect.stringContaining(message),
  });
});
