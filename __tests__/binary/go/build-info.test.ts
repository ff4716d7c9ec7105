import { describe, expect, test } from '@jest/globals';
import { inlineInfo, pointedInfo } from '../bytes.ts';
import { makeElf } from '../elf/make.ts';
import { imageOf } from '../inspect-bytes.ts';

const real = inlineInfo('go1.26.8 X:boringcrypto', 'path\treal\n');
const goOf = async (data: Uint8Array | ((address: number) => Uint8Array)) =>
  (await imageOf(makeElf({ data }))).go;

describe('the magic of Go build information', () => {
  test('may stand in the data as a text too, as in the go command', async () => {
    const quoted = Buffer.concat([real.subarray(0, 14), Buffer.alloc(18 + 64)]);
    expect(await goOf(Buffer.concat([quoted, real]))).toMatchObject({
      version: 'go1.26.8 X:boringcrypto',
      path: 'real',
    });
  });

  test.each([
    ['not at a multiple of 16', Buffer.concat([Buffer.alloc(8), real])],
    ['at the end of the data', real.subarray(0, 20)],
    ['followed by no version', inlineInfo('something', 'path\tx\n')],
    [
      'with pointers to nowhere',
      Buffer.concat([real.subarray(0, 14), Buffer.from([8, 0]), Buffer.alloc(16, 0x77)]),
    ],
    [
      'with pointers of 3 bytes',
      Buffer.concat([real.subarray(0, 14), Buffer.from([3, 0]), Buffer.alloc(64)]),
    ],
    [
      'a hundred times over before the real one',
      Buffer.concat([...Array(100).fill(inlineInfo('x'.repeat(15), '')), real]),
    ],
  ])('%s is none', async (_, data) => {
    expect(await goOf(data)).toBeNull();
  });

  test.each(['go1.18', 'go1.27-devel_ab12 Mon Nov 21', 'devel +abc', 'go1.26.8-acme'])(
    'goes with %s',
    async (version) => {
      expect((await goOf(inlineInfo(version, '')))?.version).toBe(version);
    },
  );

  test('goes without modules', async () => {
    expect(await goOf(inlineInfo('go1.26.8', ''))).toEqual({
      version: 'go1.26.8',
      path: null,
      main: null,
      deps: [],
      settings: {},
    });
  });

  test('goes before Go 1.18 with a version alone', async () => {
    const data = (address: number) => {
      const bytes = pointedInfo('go1.13', 'path\tx\n', { address, bits: 64, order: 'little' });
      bytes.fill(0, 24, 32);
      return bytes;
    };
    expect(await goOf(data)).toMatchObject({ version: 'go1.13', path: null });
  });

  test('is found beyond the first mebibyte of the data', async () => {
    const far = Buffer.concat([Buffer.alloc(3 * 2 ** 20), real]);
    expect((await goOf(far))?.path).toBe('real');
  });
});
