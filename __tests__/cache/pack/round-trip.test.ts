import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestCompression } from '../../../src/cache/pack/compression.ts';
import { BLOCK_BYTES, decodeFrame, START_BYTES } from '../../../src/cache/pack/layout.ts';
import { readPack } from '../../../src/cache/pack/read.ts';
import type { Compression } from '../../../src/cache/pack/types.ts';
import { type PackOptions, packFiles } from '../../../src/cache/pack/write.ts';
import { bytesOf, type Content, collect, headerOf, inMemory, opened, packOf, stream } from './support.ts';

const compressions: Compression[] = bestCompression() === 'zstd' ? ['zstd', 'gzip'] : ['gzip'];

test.each(compressions)(
  'what was packed with %s comes out in its order, byte for byte',
  async (compression) => {
    const contents: Content[] = [
      { name: 'ab/c', data: 'content', executable: true, mtime: 1_700_000_001 },
      { name: 'empty', data: '' },
      { name: 'pkg/große Datei.txt', data: randomBytes(3 * BLOCK_BYTES + 17), mtime: -5 },
      { name: 'ab/d', data: Buffer.alloc(BLOCK_BYTES) },
    ];
    const header = { kind: 'modules' as const, parents: ['sgp2-mod-1'], facts: { go: '1.26.8' } };
    const pack = await packOf(contents, header, { compression });
    const { files, totals, header: read } = await collect(stream(pack));
    expect(files.map(({ name, executable, mtime }) => [name, executable, mtime])).toEqual([
      ['ab/c', true, 1_700_000_001],
      ['empty', false, 1_700_000_000],
      ['pkg/große Datei.txt', false, -5],
      ['ab/d', false, 1_700_000_000],
    ]);
    for (const [i, { data }] of contents.entries())
      expect(files[i]!.data.equals(Buffer.from(data as string))).toBe(true);
    expect(totals).toEqual({ files: 4, bytes: 7 + 4 * BLOCK_BYTES + 17, packed: pack.length });
    expect(read).toEqual(headerOf(inMemory(contents).sources, header));
  },
);

test.each([
  [100e6, BLOCK_BYTES],
  [500e6, 2 * BLOCK_BYTES],
])('a pack of %d bytes has blocks of %d, which come out as they were', async (bytes, blockBytes) => {
  const data = randomBytes(5 * BLOCK_BYTES);
  const pack = await packOf([{ name: 'a', data }], { bytes });
  expect(decodeFrame(pack.subarray(START_BYTES))?.unpacked).toBe(blockBytes);
  const { files } = await collect(stream(pack));
  expect(files[0]!.data.equals(data)).toBe(true);
});

test('any files survive any chunk size', async () => {
  const name = fc.stringMatching(/^[a-zA-Z0-9!@._-]{1,20}$/).filter((text) => text !== '.' && text !== '..');
  const content = fc.record({
    name: fc.tuple(fc.constantFrom('a', 'b', 'c/d'), name).map(([folder, leaf]) => `${folder}/f${leaf}`),
    data: fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.constant(new Uint8Array(70_000))),
    executable: fc.boolean(),
    mtime: fc.integer({ min: 0, max: 4_000_000_000 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(content, { selector: ({ name }) => name, maxLength: 12 }),
      fc.constantFrom(1, 7, 100, 65_536),
      fc.constantFrom(...compressions),
      async (contents, size, compression) => {
        const { files } = await collect(stream(await packOf(contents, {}, { compression }), size));
        const readable = (file: Content) => ({
          ...file,
          data: Buffer.from(file.data as string).toString('base64'),
        });
        expect(files.map(readable)).toEqual(contents.map(readable));
      },
    ),
    { numRuns: 60 },
  );
});

test('the same files make the same bytes, however many are compressed at once', async () => {
  const contents = [{ name: 'a', data: randomBytes(5 * BLOCK_BYTES).toString('hex') }];
  const packs = await Promise.all([1, 2, 4].map((threads) => packOf(contents, {}, { threads })));
  expect(packs[1]!.equals(packs[0]!)).toBe(true);
  expect(packs[2]!.equals(packs[0]!)).toBe(true);
});

test('a pack without files is whole', async () => {
  const { files, totals } = await collect(stream(await packOf([])));
  expect(files).toEqual([]);
  expect(totals.files).toBe(0);
});

test('the header comes before the rest of the pack has arrived', async () => {
  const pack = await packOf([{ name: 'a', data: randomBytes(12 * BLOCK_BYTES) }], { parents: ['base'] });
  let sent = 0;
  let seenAfter = 0;
  const counted = async function* () {
    for await (const chunk of stream(pack)) {
      sent += chunk.length;
      yield chunk;
    }
  };
  const handlers = { begin: () => {}, data: () => {}, end: () => {} };
  await readPack(counted(), { ...handlers, header: () => (seenAfter = sent) }, { rules: 'posix' });
  expect(seenAfter).toBeLessThan(pack.length / 2);
});

const kept = { name: 'kept', data: 'kept' };
const big = Buffer.alloc(3 * BLOCK_BYTES, 'x');

test.each<[string, (data: Buffer) => ReturnType<typeof opened>]>([
  ['vanished before it was opened', () => undefined],
  ['has another size than was planned', (data) => opened(data.subarray(1))],
  [
    'ends early while it is read',
    (data) => ({ ...opened(data.subarray(0, data.length - 9))!, size: data.length }),
  ],
  ['is cut to nothing while it is read', (data) => ({ ...opened(Buffer.alloc(0))!, size: data.length })],
  [
    'grows while it is read',
    (data) => ({ ...opened(Buffer.concat([data, Buffer.of(1)]))!, size: data.length }),
  ],
])('a file that %s is left out, and the rest is whole', async (_, open) => {
  for (const data of [Buffer.from('small'), big]) {
    const { sources, disk } = inMemory([kept, { name: 'odd', data }, { name: 'last', data: 'last' }]);
    const counts: unknown[] = [];
    const options: PackOptions = { onCounts: (found) => counts.push(found) };
    const changing = { open: (path: string) => (path === '/at/odd' ? open(data) : disk.open(path)) };
    const pack = await bytesOf(packFiles(headerOf(sources), sources, changing, options));
    const { files, totals } = await collect(stream(pack));
    expect(files.map(({ name }) => name)).toEqual(['kept', 'last']);
    expect(totals).toMatchObject({ files: 2, bytes: 8 });
    expect(counts).toEqual([{ files: 2, bytes: 8, omitted: 1 }]);
  }
});

test.each(['../out', '/etc/passwd', 'a\\b', 'C:x', 'line\nbreak', 'kept', 'kept/below', 'a//b', ''])(
  'a file that no reader would take, %j, does not cost the pack',
  async (name) => {
    const { files } = await collect(stream(await packOf([kept, { name, data: 'kept' }])));
    expect(files.map((file) => file.name)).toEqual(['kept']);
  },
);

test('every file that was opened is closed, also when nobody wants the rest', async () => {
  const { sources, disk } = inMemory([1, 2, 3].map((i) => ({ name: `f${i}`, data: big })));
  let open = 0;
  const counting = {
    open: (path: string) => {
      open++;
      const file = disk.open(path)!;
      return { ...file, close: () => void open-- };
    },
  };
  await bytesOf(packFiles(headerOf(sources), sources, counting));
  expect(open).toBe(0);
  const counts: unknown[] = [];
  for await (const chunk of packFiles(headerOf(sources), sources, counting, {
    threads: 1,
    onCounts: (found) => counts.push(found),
  })) {
    if (chunk.length > 100) break;
  }
  expect(open).toBe(0);
  expect(counts).toEqual([]);
});
