import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  emptyRoot,
  type Hash,
  type Node,
  nodeHash,
  nodesOf,
  planConsistency,
  planInclusion,
  type Range,
  rangeHash,
  recordHash,
  type TreeHead,
  verifyConsistency,
  verifyInclusion,
} from '../../../src/release/sumdb/tlog.ts';
import { FakeChecksumDatabase } from '../../fakes/checksum-database.ts';

const MAX = 70;
const database = new FakeChecksumDatabase();
database.fillTo(MAX);

const headOf = (size: number): TreeHead => ({ size, root: database.hash(0, size) });
const node = ({ level, index }: Node): Hash => database.hash(index * 2 ** level, (index + 1) * 2 ** level);
const read = (plan: readonly Range[]): Hash[] => plan.map((range) => rangeHash(range, node));
const leafOf = (index: number): Hash => recordHash(database.record(index));

/** RFC 6962 §2.1.1, letter by letter. */
function path(m: number, from: number, to: number): Buffer[] {
  if (to - from === 1) return [];
  const k = split(to - from);
  return m < k
    ? [...path(m, from, from + k), database.hash(from + k, to)]
    : [...path(m - k, from + k, to), database.hash(from, from + k)];
}

/** RFC 6962 §2.1.2, letter by letter. */
function subproof(m: number, from: number, to: number, whole: boolean): Buffer[] {
  if (m === to - from) return whole ? [] : [database.hash(from, to)];
  const k = split(to - from);
  return m <= k
    ? [...subproof(m, from, from + k, whole), database.hash(from + k, to)]
    : [...subproof(m - k, from + k, to, false), database.hash(from, from + k)];
}

function split(n: number): number {
  return 2 ** (Math.ceil(Math.log2(n)) - 1);
}

const hex = (hashes: readonly Hash[]) => hashes.map((hash) => Buffer.from(hash).toString('hex'));

describe('hashes', () => {
  test('are those of RFC 6962', () => {
    expect(hex([emptyRoot()])).toEqual(['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855']);
    expect(hex([recordHash('')])).toEqual([
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    ]);
  });

  test('tell a record from an inner node', () => {
    const [a, b] = [leafOf(0), leafOf(1)];
    expect(hex([recordHash(Buffer.concat([a, b]))])).not.toEqual(hex([nodeHash(a, b)]));
  });
});

test('a range falls into the complete subtrees that cover it', () => {
  expect(nodesOf({ from: 0, to: 13 })).toEqual([
    { level: 3, index: 0 },
    { level: 2, index: 2 },
    { level: 0, index: 12 },
  ]);
  expect(nodesOf({ from: 5, to: 5 })).toEqual([]);
});

describe.each([...Array(MAX).keys()].map((index) => index + 1))('in a tree of %i', (size) => {
  const head = headOf(size);
  const indexes = [...Array(size).keys()];

  test('every record has its proof, and no other proof is taken for it', () => {
    for (let index = 0; index < size; index += 1) {
      const leaf = leafOf(index);
      const proof = read(planInclusion(index, size));
      expect(hex(proof)).toEqual(hex(path(index, 0, size)));
      expect(indexes.filter((at) => verifyInclusion(proof, at, head, leaf))).toEqual([index]);
      const taken = [
        verifyInclusion(proof, index, head, leafOf((index + 1) % MAX)),
        verifyInclusion([...proof, leaf], index, head, leaf),
        proof.length > 0 && verifyInclusion(proof.slice(1), index, head, leaf),
        proof.length > 0 && verifyInclusion(proof.slice(0, -1), index, head, leaf),
      ];
      expect(taken).not.toContain(true);
    }
  });

  test('every earlier tree is shown to be its start, and no other tree is', () => {
    const other = recordHash('another');
    for (let older = 1; older <= size; older += 1) {
      const start = headOf(older);
      const proof = read(planConsistency(older, size));
      expect(hex(proof)).toEqual(hex(older === size ? [] : subproof(older, 0, size, true)));
      expect(verifyConsistency(proof, start, head)).toBe(true);
      const taken = [
        verifyConsistency([...proof, other], start, head),
        proof.length > 0 && verifyConsistency(proof.slice(1), start, head),
        verifyConsistency(proof, { size: older, root: other }, head),
        verifyConsistency(proof, start, { size, root: other }),
      ];
      expect(taken).not.toContain(true);
    }
    expect(verifyConsistency([], { size: 0, root: emptyRoot() }, head)).toBe(true);
    expect(verifyConsistency([], { size: 0, root: other }, head)).toBe(false);
    expect(verifyConsistency([], { size: size + 1, root: head.root }, head)).toBe(false);
  });
});

test.each([
  ['a negative index', -1],
  ['the size as index', 7],
  ['an index far out', Number.MAX_SAFE_INTEGER],
  ['no number', Number.NaN],
])('%s proves nothing', (_, index) => {
  for (const proof of [[], read(planInclusion(3, 7))]) {
    expect(verifyInclusion(proof, index, headOf(7), leafOf(3))).toBe(false);
  }
  expect(verifyInclusion([], 0, { size: 0, root: emptyRoot() }, leafOf(0))).toBe(false);
});

test('no bit of a proof can be changed', () => {
  const pair = fc
    .integer({ min: 2, max: MAX })
    .chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)));
  fc.assert(
    fc.property(pair, fc.nat(), fc.nat(31), fc.nat(7), ([size, index], which, byte, bit) => {
      const flip = (proof: readonly Hash[]): Hash[] => {
        const copy = proof.map((hash) => Buffer.from(hash));
        copy[which % copy.length]![byte]! ^= 1 << bit;
        return copy;
      };
      const inclusion = read(planInclusion(index, size));
      expect(verifyInclusion(flip(inclusion), index, headOf(size), leafOf(index))).toBe(false);
      const consistency = read(planConsistency(index + 1, size));
      if (consistency.length > 0) {
        expect(verifyConsistency(flip(consistency), headOf(index + 1), headOf(size))).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

test('plans for the largest trees end, and are short', () => {
  const size = Number.MAX_SAFE_INTEGER;
  const wide = fc.bigInt({ min: 0n, max: BigInt(size) - 1n }).map(Number);
  fc.assert(
    fc.property(wide, (index) => {
      expect(planInclusion(index, size).length).toBeLessThanOrEqual(53);
      const ranges = planConsistency(index + 1, size);
      expect(ranges.length).toBeLessThanOrEqual(54);
      expect(ranges.flatMap(nodesOf).length).toBeLessThanOrEqual(54 * 53);
    }),
  );
});
