import { createHash } from 'node:crypto';
import type { Decision } from '../model.ts';
import { formatSize } from '../size.ts';
import type { ModuleNames } from './filter.ts';
import type { HeldModule } from './plan-save.ts';

/** A header has 64 KiB for all that it says; a module takes 13 bytes of them. */
const MOST = 3000;
/** Bytes, unpacked, that come faster than a decision about them is worth. */
const SMALL = 16 * 2 ** 20;
/** Of a pack's bytes. Below it, Go downloads what is needed sooner than the rest would have come. */
const SHARE = 0.25;

/**
 * What a chain of packs holds, for its newest header: eight digits of each name's hash and its KiB. undefined: too many
 * to say. Pure.
 */
export function encodeContents(held: readonly HeldModule[]): string | undefined {
  if (held.length > MOST) return undefined;
  return held.map(({ name, bytes }) => `${hashOf(name)}${Math.ceil(bytes / 1024).toString(36)}`).join(',');
}

/**
 * Whether the nearest entry is worth its download: in a repository of many modules the newest that anyone saved may be
 * that of another go.sum altogether, hundreds of megabytes of which this job needs none. Pure.
 * @param contents of the header; undefined where it says nothing: then yes
 */
export function worthRestoring(contents: string | undefined, names: ModuleNames): Decision {
  const entries = contents?.split(',') ?? [];
  const wanted = new Set([...names.folders, ...names.downloads].map(hashOf));
  let total = 0;
  let useful = 0;
  for (const entry of entries) {
    const bytes = Number.parseInt(entry.slice(DIGITS), 36) * 1024;
    if (!Number.isSafeInteger(bytes) || bytes < 0) return { do: true };
    total += bytes;
    if (wanted.has(entry.slice(0, DIGITS))) useful += bytes;
  }
  if (total <= SMALL || useful >= SHARE * total) return { do: true };
  const what = `${formatSize(useful)} of ${formatSize(total)}`;
  return { do: false, why: `the nearest entry has only ${what} that go.sum names` };
}

const DIGITS = 8;

function hashOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, DIGITS);
}
