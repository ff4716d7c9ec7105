import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { authenticate, planTiles, type Tile, tilePath } from '../../../src/release/sumdb/tiles.ts';
import type { Node } from '../../../src/release/sumdb/tlog.ts';
import { FakeChecksumDatabase } from '../../fakes/checksum-database.ts';

const SIZES = [1, 2, 3, 255, 256, 257, 511, 512, 513, 1000, 65_535, 65_536, 65_537, 65_793, 70_001];
const database = new FakeChecksumDatabase();
database.fillTo(Math.max(...SIZES));

const headOf = (size: number) => ({ size, root: database.hash(0, size) });
const dataOf = (tiles: readonly Tile[]) =>
  new Map(tiles.map((tile) => [tilePath(tile), database.tile(tilePath(tile))!]));

describe('a tile has the path', () => {
  test.each([
    [{ level: 0, index: 0, width: 1 }, 'tile/8/0/000.p/1'],
    [{ level: 0, index: 1234, width: 5 }, 'tile/8/0/x001/234.p/5'],
    [{ level: 1, index: 999, width: 256 }, 'tile/8/1/999'],
    [{ level: 0, index: 1_234_067, width: 256 }, 'tile/8/0/x001/x234/067'],
    [{ level: 2, index: 1_000_000, width: 255 }, 'tile/8/2/x001/x000/000.p/255'],
  ])('%j: %s', (tile, path) => {
    expect(tilePath(tile)).toBe(path);
  });
});

describe.each(SIZES)('in a tree of %i', (size) => {
  const indexes = [0, 1, 255, 256, 257, size >> 1, 65_535, 65_536, size - 2, size - 1].filter(
    (index) => index >= 0 && index < size,
  );

  test('every hash asked for is read and is the right one', () => {
    for (const index of indexes) {
      const nodes: Node[] = [];
      for (let level = 0; (Math.floor(index / 2 ** level) + 1) * 2 ** level <= size; level += 1) {
        nodes.push({ level, index: Math.floor(index / 2 ** level) });
      }
      const tiles = planTiles(size, nodes);
      const read = authenticate(headOf(size), tiles, dataOf(tiles));
      for (const { level, index: at } of nodes) {
        const expected = database.hash(at * 2 ** level, (at + 1) * 2 ** level);
        expect(Buffer.from(read({ level, index: at })).equals(expected)).toBe(true);
      }
      expect(tiles.length).toBeLessThanOrEqual(6);
    }
  });

  test('no byte of any tile can be changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...indexes),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (index, which, at, mask) => {
          const tiles = planTiles(size, [{ level: 0, index }]);
          const data = dataOf(tiles);
          const path = tilePath(tiles[which % tiles.length]!);
          const changed = Buffer.from(data.get(path)!);
          changed[at % changed.length]! ^= mask;
          data.set(path, changed);
          expect(() => authenticate(headOf(size), tiles, data)).toThrow(
            expect.objectContaining({ code: 'SUMDB_INVALID' }),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test('no tile can be cut off, lengthened, left out or exchanged', () => {
    const tiles = planTiles(size, [{ level: 0, index: 0 }]);
    for (const tile of tiles) {
      const path = tilePath(tile);
      const good = dataOf(tiles).get(path)!;
      const swapped = Buffer.concat([good.subarray(32), good.subarray(0, 32)]);
      const bad = [
        good.subarray(32),
        good.subarray(1),
        Buffer.concat([good, good]),
        Buffer.alloc(0),
        undefined,
      ];
      if (good.length > 32) bad.push(swapped);
      for (const bytes of bad) {
        const data = new Map<string, Uint8Array>(dataOf(tiles));
        if (bytes === undefined) data.delete(path);
        else data.set(path, bytes);
        expect(() => authenticate(headOf(size), tiles, data)).toThrow(
          expect.objectContaining({ code: 'SUMDB_INVALID' }),
        );
      }
    }
  });

  test('a hash that the tree does not have is refused', () => {
    for (const node of [
      { level: 0, index: size },
      { level: 0, index: -1 },
      { level: 40, index: 0 },
      { level: 0, index: Number.NaN },
      { level: 0, index: Number.MAX_SAFE_INTEGER },
    ]) {
      expect(() => planTiles(size, [node])).toThrow(expect.objectContaining({ code: 'SUMDB_INVALID' }));
    }
  });
});

test('an empty tree has no tiles and the root of nothing', () => {
  expect(planTiles(0, [])).toEqual([]);
  expect(() => authenticate({ size: 0, root: database.hash(0, 0) }, [], new Map())).not.toThrow();
  expect(() => authenticate({ size: 0, root: database.hash(0, 1) }, [], new Map())).toThrow();
});

test('plans for the largest trees end, and are short', () => {
  const size = Number.MAX_SAFE_INTEGER;
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: BigInt(size) - 1n }), (index) => {
      expect(planTiles(size, [{ level: 0, index: Number(index) }]).length).toBeLessThanOrEqual(14);
    }),
  );
});
