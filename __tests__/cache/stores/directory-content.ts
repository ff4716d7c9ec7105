import { createHash } from 'node:crypto';
import { noise } from './bytes.ts';

/** What an entry of this key must hold: up to 300 kB, so that a kill often comes between two writes. */
export function contentOf(key: string): Buffer {
  const size = createHash('sha256').update(key).digest().readUInt16LE() * 5;
  return noise(size, key);
}
