/**
 * The tree in pieces that a plain file server can hand out (https://research.swtch.com/tlog#tiling_a_log):
 * a tile is up to 256 neighbouring hashes of every eighth level. No tile is believed before it was shown to
 * belong to the signed tree head.
 */
import { UserError } from '../../errors.ts';
import { emptyRoot, type Hash, type Node, nodeHash, sameHash, type TreeHead } from './tlog.ts';

export interface Tile {
  /** Tile level: its hashes are nodes of tree level 8·level. */
  readonly level: number;
  readonly index: number;
  /** Hashes in it: 1 to 256. Fewer than 256 only at the right edge of the tree. */
  readonly width: number;
}

/** Bytes of a whole tile. */
export const TILE_BYTES = 256 * 32;

/** `tile/8/0/x001/234.p/5`: height 8, level 0, index 1234, the first 5 hashes. */
export function tilePath({ level, index, width }: Tile): string {
  const groups = [String(index % 1000).padStart(3, '0')];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    groups.unshift(`x${String(rest % 1000).padStart(3, '0')}`);
  }
  return `tile/8/${level}/${groups.join('/')}${width === 256 ? '' : `.p/${width}`}`;
}

/**
 * The tiles that hold `nodes` and those that tie them to the head: the right edge first, then parents before children.
 * @param size signed, but the database itself may be the attacker: at most 2^53, so seven levels
 * @param nodes derived from an index that an attacker may choose
 * @throws UserError SUMDB_INVALID where a node is not in the tree
 */
export function planTiles(size: number, nodes: readonly Node[]): Tile[] {
  const tiles = new Map(rightEdge(size).map((tile) => [tilePath(tile), tile]));
  for (const node of nodes) {
    const chain: Tile[] = [];
    let tile = tileOf(node, size);
    while (!tiles.has(tilePath(tile))) {
      chain.unshift(tile);
      tile = parent(tile, size);
    }
    for (const each of chain) tiles.set(tilePath(each), each);
  }
  return [...tiles.values()];
}

/**
 * Reads nodes from tiles, after checking every byte of them against the signed head: the right edge by
 * computing the root from it, every other tile by its parent's entry for it.
 * @param tiles from `planTiles` for this head
 * @param data by path; the attacker chooses all of it
 * @throws UserError SUMDB_INVALID
 */
export function authenticate(
  head: TreeHead,
  tiles: readonly Tile[],
  data: ReadonlyMap<string, Uint8Array>,
): (node: Node) => Hash {
  const bytesOf = (tile: Tile): Uint8Array => {
    const bytes = data.get(tilePath(tile));
    if (bytes?.length === tile.width * 32) return bytes;
    throw invalid(`${tilePath(tile)} has ${bytes?.length ?? 'no'} bytes, expected ${tile.width * 32}`);
  };
  const read = (node: Node): Hash => {
    const tile = tileOf(node, head.size);
    const count = 2 ** (node.level % 8);
    return subtree(bytesOf(tile), (node.index * count) % 256, count);
  };

  if (!sameHash(edgeRoot(rightEdge(head.size).map(bytesOf)), head.root)) {
    throw invalid(`the tiles at its right edge do not hash to the signed root of ${head.size} records`);
  }
  for (const tile of tiles) {
    if (tile.width < 256) continue;
    if (!sameHash(subtree(bytesOf(tile), 0, 256), read({ level: 8 * (tile.level + 1), index: tile.index }))) {
      throw invalid(`${tilePath(tile)} does not hash to what the tile above it says`);
    }
  }
  return read;
}

function rightEdge(size: number): Tile[] {
  const tiles: Tile[] = [];
  for (let level = 0, entries = size; entries > 0; level += 1, entries = Math.floor(entries / 256)) {
    if (entries % 256 > 0) tiles.push({ level, index: Math.floor(entries / 256), width: entries % 256 });
  }
  return tiles;
}

function tileOf(node: Node, size: number): Tile {
  if (!(node.index >= 0 && (node.index + 1) * 2 ** node.level <= size)) {
    throw invalid(`it has ${size} records, and a hash beyond them was asked for`);
  }
  const first = node.index * 2 ** (node.level % 8);
  return tileAt(Math.floor(node.level / 8), Math.floor(first / 256), size);
}

/** Of a full tile. There always is one: 256 hashes make one entry in the level above. */
function parent(tile: Tile, size: number): Tile {
  return tileAt(tile.level + 1, Math.floor(tile.index / 256), size);
}

function tileAt(level: number, index: number, size: number): Tile {
  return { level, index, width: Math.min(256, Math.floor(size / 256 ** level) - index * 256) };
}

/** The root of the whole tree from its edge tiles, lowest first: each holds the complete subtrees of eight levels. */
function edgeRoot(edge: readonly Uint8Array[]): Hash {
  let root: Hash | undefined;
  for (const bytes of edge) {
    let end = bytes.length / 32;
    for (let count = 1; end > 0; count *= 2) {
      if (end % (count * 2) === 0) continue;
      end -= count;
      const peak = subtree(bytes, end, count);
      root = root === undefined ? peak : nodeHash(peak, root);
    }
  }
  return root ?? emptyRoot();
}

/** @param count a power of two; first + count ≤ hashes in the tile */
function subtree(bytes: Uint8Array, first: number, count: number): Hash {
  if (count === 1) return bytes.subarray(first * 32, first * 32 + 32);
  return nodeHash(subtree(bytes, first, count / 2), subtree(bytes, first + count / 2, count / 2));
}

function invalid(why: string): UserError {
  return new UserError('SUMDB_INVALID', `The checksum database's tree does not fit its signed head: ${why}`, {
    hint: 'Someone between here and the checksum database changed its answer, or a cache in between is broken. Try another GOPROXY.',
  });
}
