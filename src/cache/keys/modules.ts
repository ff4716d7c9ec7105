import { createHash } from 'node:crypto';
import type { CacheKeys } from '../model.ts';
import { checkedKey, SCHEME, type UserText, userParts } from './text.ts';

/** What is kept of GOMODCACHE; each has entries of its own, since one cannot stand in for the other. */
export type ModulesMode =
  /** Unpacked modules without their zips: half the bytes, and nothing left for Go to unpack. */
  | 'auto'
  /** The zips alone: few files, which Go unpacks. */
  | 'zips'
  /** Only the package folders that the build reads; of no use once an import changes. */
  | 'minimal'
  /** Nothing: the job downloads its modules. */
  | 'download';

/**
 * Modules are the same on every system, CPU and Go, so one entry serves the whole matrix: the key holds the content of
 * the go.sum files alone. undefined: mode download. Pure.
 *
 * @param sums of go.sum and go.work.sum
 * @param fingerprint of a minimal cache (modules/minimal-fingerprint.ts)
 * @throws UserError INPUT_INVALID for what cache-key-parts says
 */
export function moduleKeys(
  mode: ModulesMode,
  sums: readonly string[],
  parts: readonly UserText[],
  fingerprint?: string,
): CacheKeys | undefined {
  if (mode === 'download') return undefined;
  const names = { auto: 'mod', zips: 'modzips', minimal: 'modmin' };
  const prefix = `${[SCHEME, names[mode], ...userParts(parts)].join('-')}-`;
  if (mode === 'minimal') {
    // Never the nearest: a package folder that is missing looks to Go like a package that does not exist.
    return { key: checkedKey(`${prefix}${(fingerprint ?? '').slice(0, 40)}`), ladder: [] };
  }
  return { key: checkedKey(`${prefix}${sumsDigest(sums)}`), ladder: [prefix] };
}

/** Of the lines and not of the bytes: a checkout on Windows may have CRLF, and the order of files means nothing. */
export function sumsDigest(sums: readonly string[]): string {
  const lines = new Set(
    sums
      .flatMap((text) => text.split(/\r?\n/))
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
  return createHash('sha256')
    .update([...lines].sort().join('\n'))
    .digest('hex')
    .slice(0, 40);
}
