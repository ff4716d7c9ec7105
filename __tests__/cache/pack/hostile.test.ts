import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PACK_BOUNDS } from '../../../src/cache/pack/bounds.ts';
import { bestCompression } from '../../../src/cache/pack/compression.ts';
import {
  encodeStart,
  encodeTrailer,
  MAX_BLOCK_BYTES,
  MAX_HEADER_BYTES,
} from '../../../src/cache/pack/layout.ts';
import type { Compression } from '../../../src/cache/pack/types.ts';
import { UserError } from '../../../src/errors.ts';
import type { NameRules } from '../../../src/sdk/safe-path.ts';
import { block, collect, handMade, headerOf, packOf, sealed, stream } from './support.ts';

const compressions: Compression[] = bestCompression() === 'zstd' ? ['zstd', 'gzip'] : ['gzip'];
const files = [
  { name: 'aa/1-a', data: 'v1 1 2 3' },
  { name: 'aa/2-d', data: Buffer.from('some more content'.repeat(9)), executable: true },
];

const invalid = { name: 'UserError', code: 'ARCHIVE_INVALID' };
const refused = { name: 'UserError', code: 'ARCHIVE_HOSTILE' };

const noise = Array.from({ length: 40 }, (_, at) => createHash('sha256').update(String(at)).digest());
const text = Buffer.from('func main() { fmt.Println("x") }\n'.repeat(20));

test.each(
  compressions.flatMap((compression) => [
    ['small files', compression, files] as const,
    ['a long block', compression, [{ name: 'a', data: Buffer.concat([...noise, text]) }]] as const,
  ]),
)('a pack of %s with any one byte altered is refused (%s)', async (_, compression, contents) => {
  const pack = await packOf(contents, {}, { compression });
  for (let at = 0; at < pack.length; at++) {
    for (const change of [0x01, 0x80, 0xff]) {
      const altered = Buffer.from(pack);
      altered[at]! ^= change;
      await expect(collect(stream(altered))).rejects.toBeInstanceOf(UserError);
    }
  }
});

test.each(compressions)('a pack that ends anywhere early is refused (%s)', async (compression) => {
  const pack = await packOf(files, {}, { compression });
  for (let end = 0; end < pack.length; end++)
    await expect(collect(stream(pack.subarray(0, end)))).rejects.toMatchObject(invalid);
});

test('pieces of packs put together in another way are refused', async () => {
  const pack = await packOf([...files, { name: 'b', data: Buffer.alloc(5_000_000, 'x') }]);
  const cut = fc.integer({ min: 0, max: pack.length });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cut, cut), { minLength: 1, maxLength: 4 }), async (ranges) => {
      const other = Buffer.concat(ranges.map(([a, b]) => pack.subarray(Math.min(a, b), Math.max(a, b))));
      fc.pre(!other.equals(pack));
      await expect(collect(stream(other))).rejects.toBeInstanceOf(UserError);
    }),
    { numRuns: 200 },
  );
});

test('more after the end is refused', async () => {
  const pack = Buffer.concat([await packOf(files), Buffer.of(0)]);
  await expect(collect(stream(pack))).rejects.toMatchObject({
    ...invalid,
    message: "The cache's pack is damaged: there is more after its end.",
  });
});

test('an error of the stream comes out as it is, and the stream is left', async () => {
  let left = false;
  const failing = async function* () {
    try {
      yield (await packOf(files)).subarray(0, 30);
      throw new UserError('HTTP_TRUNCATED', 'cut');
    } finally {
      left = true;
    }
  };
  await expect(collect(failing())).rejects.toMatchObject({ code: 'HTTP_TRUNCATED' });
  expect(left).toBe(true);
});

test('a hand-made pack is read, so that what follows is refused for what is wrong with it', async () => {
  const { files: read } = await collect(stream(handMade({ entries: [{ name: 'a/b', data: 'c' }] })));
  expect(read).toMatchObject([{ name: 'a/b', data: Buffer.from('c') }]);
});

test.each<[string, NameRules, RegExp]>([
  ['../escape', 'posix', /"\.\."/],
  ['a/../../escape', 'posix', /"\.\."/],
  ['/etc/passwd', 'posix', /absolute/],
  ['C:/windows', 'posix', /drive letter/],
  ['a\\..\\b', 'posix', /backslash/],
  ['a\0b', 'posix', /control character/],
  ['', 'posix', /no name/],
  ['.', 'posix', /file and a folder/],
  ['aux', 'windows', /Windows device/],
  ['a/b:stream', 'windows', /Windows gives another meaning/],
  ['a.', 'windows', /dot or space/],
])('the name %j is refused', async (name, rules, fault) => {
  const pack = handMade({ entries: [{ name, data: 'x' }] });
  await expect(collect(stream(pack), { rules })).rejects.toMatchObject({
    ...refused,
    message: expect.stringMatching(fault),
    hint: expect.stringContaining('goes on without it'),
  });
});

test.each<[string, string, NameRules]>([
  ['a', 'a', 'posix'],
  ['a', 'a/b', 'posix'],
  ['a/b', 'a', 'posix'],
  ['Aa', 'aA', 'darwin'],
  ['ab/x', 'AB/y', 'windows'],
])('a pack with both %j and %j is refused (%s)', async (first, second, rules) => {
  const pack = handMade({ entries: [{ name: first }, { name: second }] });
  await expect(collect(stream(pack), { rules })).rejects.toMatchObject(refused);
});

test('a name that is not UTF-8 is refused', async () => {
  const pack = handMade({ entries: [{ name: Buffer.from([0x61, 0xff]) }] });
  await expect(collect(stream(pack))).rejects.toMatchObject(refused);
});

test.each<[string, Partial<typeof PACK_BOUNDS>, RegExp]>([
  ['more files than are accepted', { entries: 1 }, /more than 1 entries/],
  ['a file larger than is accepted', { file: 9 }, /entry of 10 bytes/],
  ['more content than is accepted', { unpacked: 15 }, /more than 15 bytes/],
])('%s is refused', async (_, bounds, fault) => {
  const pack = handMade({ entries: ['a', 'b'].map((name) => ({ name, data: '0123456789' })) });
  const options = { rules: 'posix' as const, bounds: { ...PACK_BOUNDS, ...bounds } };
  await expect(collect(stream(pack), options)).rejects.toMatchObject({
    ...refused,
    message: expect.stringMatching(fault),
  });
});

test('a pack that grows out of proportion is refused long before it is unpacked', async () => {
  const zeros = block(Buffer.alloc(MAX_BLOCK_BYTES), MAX_BLOCK_BYTES);
  const start = handMade({ entries: [{ name: 'a', size: 2 ** 30 }] }).subarray(9, -52);
  let taken = 0;
  const endless = async function* () {
    yield encodeStart('gzip');
    yield start;
    for (;;) {
      taken++;
      for (const part of zeros) yield part;
    }
  };
  await expect(collect(endless())).rejects.toMatchObject({
    ...refused,
    message: expect.stringContaining('200 times its size'),
  });
  expect(taken).toBeLessThan(20);
});

test.each<[string, Uint8Array[]]>([
  ['more than it says', block(Buffer.alloc(5000), 4999)],
  ['less than it says', block(Buffer.alloc(5000), 5001)],
  ['nothing, packed', block(Buffer.alloc(0), 0)],
  ['more than any block may', block(Buffer.alloc(10), MAX_BLOCK_BYTES + 1)],
  ['no gzip', [Buffer.from('\x04\0\0\0\x04\0\0\0abcd', 'latin1')]],
])('a block that unpacks to %s is refused', async (_, parts) => {
  const pack = sealed([...parts, encodeTrailer({ files: 0, bytes: 0 })]);
  await expect(collect(stream(pack))).rejects.toMatchObject(invalid);
});

test.each([
  ['no JSON', '{'],
  ['no object', '[]'],
  ['another schema', JSON.stringify({ ...headerOf([]), schema: 2 })],
  ['another kind', JSON.stringify({ ...headerOf([]), kind: 'images' })],
  ['no parents', JSON.stringify({ ...headerOf([]), parents: undefined })],
  ['parents that are no keys', JSON.stringify({ ...headerOf([]), parents: ['a b'] })],
  ['more parents than a chain has', JSON.stringify({ ...headerOf([]), parents: Array(65).fill('a') })],
  ['counts that are none', JSON.stringify({ ...headerOf([]), files: -1 })],
  ['facts that are no text', JSON.stringify({ ...headerOf([]), facts: { a: {} } })],
  ['no end', `"${'x'.repeat(MAX_HEADER_BYTES)}`],
])('a header with %s is refused', async (_, header) => {
  await expect(collect(stream(handMade({ header })))).rejects.toMatchObject(invalid);
});

test('members that a later version adds to the header are passed over', async () => {
  const header = JSON.stringify({ ...headerOf([]), later: true });
  expect((await collect(stream(handMade({ header })))).header).toEqual(headerOf([]));
});

test.each([
  ['another number of files', { totals: { files: 2, bytes: 1 } }],
  ['another number of bytes', { totals: { files: 1, bytes: 2 } }],
])('a trailer that counts %s is refused', async (_, { totals }) => {
  const pack = handMade({ entries: [{ name: 'a', data: 'x' }], totals });
  await expect(collect(stream(pack))).rejects.toMatchObject(invalid);
});

test.each([
  ['a body that ends in a file', { entries: [{ name: 'a', data: 'x', size: 9 }] }],
  ['a body that ends in an entry', { body: Buffer.from(`${JSON.stringify(headerOf([]))}\n\x01`, 'latin1') }],
  [
    'an entry with unknown flags',
    { body: Buffer.from(`${JSON.stringify(headerOf([]))}\n\x02${'\0'.repeat(20)}`) },
  ],
  ['a file with another end', { entries: [{ name: 'a', data: 'x', status: 7 }] }],
  ['a body without a header', { body: Buffer.alloc(100) }],
])('%s is refused', async (_, given) => {
  await expect(collect(stream(handMade(given)))).rejects.toMatchObject(invalid);
});
