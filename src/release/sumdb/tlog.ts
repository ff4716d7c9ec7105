/**
 * The append-only Merkle tree of RFC 6962 and RFC 9162, with which the checksum database shows that a record is in it
 * and that no record was ever changed. Proofs are first planned as ranges of leaves, then read, then verified
 * by the RFC's own procedures, which share no code with the planning.
 */
import { createHash } from 'node:crypto';

/** 32 bytes. */
export type Hash = Uint8Array;

/** What the database signs: so many records, and one hash over them all. */
export interface TreeHead {
  readonly size: number;
  readonly root: Hash;
}

/** The leaves from ≤ i < to. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The complete subtree over leaves index·2^level ≤ i < (index+1)·2^level. */
export interface Node {
  readonly level: number;
  readonly index: number;
}

/** RFC 6962 §2.1: the leading 0 keeps a record from passing for an inner node. */
export function recordHash(record: string | Uint8Array): Hash {
  return createHash('sha256').update(LEAF).update(record).digest();
}

export function nodeHash(left: Hash, right: Hash): Hash {
  return createHash('sha256').update(NODE).update(left).update(right).digest();
}

/** The root of a tree without records. */
export function emptyRoot(): Hash {
  return createHash('sha256').digest();
}

export function sameHash(a: Hash, b: Hash): boolean {
  return a.length === 32 && Buffer.compare(a, b) === 0;
}

/**
 * What the proof that leaf `index` is in the tree of `size` leaves is made of, from the leaf upward.
 * @param index from an unsigned part of the answer: an attacker chooses it. Must be below size.
 * @param size signed
 */
export function planInclusion(index: number, size: number): Range[] {
  const path: Range[] = [];
  let from = 0;
  let to = size;
  while (to - from > 1) {
    const middle = from + powerBelow(to - from);
    path.push(index < middle ? { from: middle, to } : { from, to: middle });
    if (index < middle) to = middle;
    else from = middle;
  }
  return path.reverse();
}

/**
 * What the proof that the tree of `older` leaves is the start of the tree of `newer` leaves is made of, from below.
 * Both sizes are signed. 0 < older ≤ newer.
 */
export function planConsistency(older: number, newer: number): Range[] {
  const path: Range[] = [];
  let from = 0;
  let to = newer;
  while (older < to) {
    const middle = from + powerBelow(to - from);
    path.push(older <= middle ? { from: middle, to } : { from, to: middle });
    if (older <= middle) to = middle;
    else from = middle;
  }
  // The common start: the verifier knows its hash already when it is the whole older tree.
  if (from > 0) path.push({ from, to });
  return path.reverse();
}

/** The complete subtrees that a range of a plan consists of, left to right. */
export function nodesOf({ from, to }: Range): Node[] {
  const nodes: Node[] = [];
  for (let start = from; start < to; ) {
    let level = 0;
    while (start % 2 ** (level + 1) === 0 && start + 2 ** (level + 1) <= to) level += 1;
    nodes.push({ level, index: start / 2 ** level });
    start += 2 ** level;
  }
  return nodes;
}

/** The hash of a range of a plan, from those of its complete subtrees. */
export function rangeHash(range: Range, read: (node: Node) => Hash): Hash {
  return nodesOf(range)
    .map(read)
    .reduceRight((right, left) => nodeHash(left, right));
}

/** RFC 9162 §2.1.3.2. @param index chosen by the attacker; @param proof read from tiles */
export function verifyInclusion(proof: readonly Hash[], index: number, head: TreeHead, leaf: Hash): boolean {
  if (!(index >= 0 && index < head.size)) return false;
  let at = index;
  let last = head.size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (odd(at) || at === last) {
      hash = nodeHash(sibling, hash);
      while (!odd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameHash(hash, head.root);
}

/** RFC 9162 §2.1.4.2. Both heads are signed; `proof` is read from tiles. */
export function verifyConsistency(proof: readonly Hash[], older: TreeHead, newer: TreeHead): boolean {
  if (older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && sameHash(older.root, newer.root);
  if (older.size === 0) return proof.length === 0 && sameHash(older.root, emptyRoot());

  const [start, ...rest] = isPower(older.size) ? [older.root, ...proof] : proof;
  if (start === undefined) return false;
  let at = older.size - 1;
  let last = newer.size - 1;
  while (odd(at)) [at, last] = [half(at), half(last)];
  let olderRoot = start;
  let newerRoot = start;
  for (const sibling of rest) {
    if (last === 0) return false;
    if (odd(at) || at === last) {
      olderRoot = nodeHash(sibling, olderRoot);
      newerRoot = nodeHash(sibling, newerRoot);
      while (!odd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      newerRoot = nodeHash(newerRoot, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameHash(olderRoot, older.root) && sameHash(newerRoot, newer.root);
}

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** The largest power of two below n > 1. Numbers and not bit operators: these end at 2^31, the sizes only at 2^53. */
function powerBelow(n: number): number {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
}

function isPower(n: number): boolean {
  return n === 1 || powerBelow(n) * 2 === n;
}

function odd(n: number): boolean {
  return n % 2 === 1;
}

function half(n: number): number {
  return Math.floor(n / 2);
}
