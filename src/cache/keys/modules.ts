import { createHash } from 'node:crypto';
import type { CacheKeys } from '../model.ts';
import { checkedKey, digest, SCHEME, type UserText, userParts } from './text.ts';

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
 * the go.sum files, and `all` where every module that they name is there. A job that needed fewer saves under a key of
 * its own (modulesSaveKey), and the next that needs more adds what is missing. undefined: mode download. Pure.
 *
 * @param sums of go.sum and go.work.sum
 * @param fingerprint of a minimal cache (modules/fingerprint.ts)
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
  const same = `${prefix}${sumsDigest(sums)}-`;
  return { key: checkedKey(`${same}${COMPLETE}`), ladder: [same, prefix] };
}

const COMPLETE = 'all';

/**
 * The key under which a job saves: two that hold the same modules get the same, so that the second of them uploads
 * nothing, and two that hold others do not compete for one. Pure.
 * @param held names of module folders and downloads that will be restored from it
 * @param complete they are all that the go.sum files name with their content
 */
export function modulesSaveKey(
  { key, ladder }: CacheKeys,
  { held, complete }: { readonly held: readonly string[]; readonly complete: boolean },
): string {
  const [same] = ladder;
  return complete || same === undefined ? key : checkedKey(`${same}${digest([...held].sort(), 16)}`);
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
