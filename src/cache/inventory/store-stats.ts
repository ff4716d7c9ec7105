import type { StoredEntry } from '../stores/directory.ts';
import { type AgeShare, agesOf } from './ages.ts';

export interface StoreStats {
  /** Absolute. */
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  /** Bytes that it may have. */
  readonly limit: number;
  readonly ages: readonly AgeShare[];
  readonly kinds: readonly { readonly kind: string; readonly files: number; readonly bytes: number }[];
  /** Used last first. */
  readonly entries: readonly {
    /** null: the file is cut, or not ours; no one can use it. */
    readonly key: string | null;
    readonly bytes: number;
    /** Milliseconds since 1970. */
    readonly created: number;
    readonly used: number;
    /** Keys of the packs that it is a layer over. */
    readonly parents: readonly string[];
  }[];
}

/** What is in a directory store. Pure. @param now milliseconds since 1970 */
export function storeStats(
  folder: string,
  entries: readonly StoredEntry[],
  limit: number,
  now: number,
): StoreStats {
  const kinds = new Map<string, { kind: string; files: number; bytes: number }>();
  for (const { key, size } of entries) {
    const kind = kindOf(key);
    const sum = kinds.get(kind) ?? { kind, files: 0, bytes: 0 };
    kinds.set(kind, { kind, files: sum.files + 1, bytes: sum.bytes + size });
  }
  return {
    folder,
    files: entries.length,
    bytes: entries.reduce((sum, { size }) => sum + size, 0),
    limit,
    ages: agesOf(
      entries.map(({ size, used }) => ({ files: 1, bytes: size, used })),
      now,
    ),
    kinds: [...kinds.values()].sort((a, b) => b.bytes - a.bytes || (a.kind < b.kind ? -1 : 1)),
    entries: entries
      .map(({ key, size, created, used, parents }) => ({
        key: key ?? null,
        bytes: size,
        created,
        used,
        parents,
      }))
      .sort((a, b) => b.used - a.used || b.created - a.created),
  };
}

/** `sgp2-build-…`: the second word; `mod`, `modzips`, `modmin` are all modules. */
function kindOf(key: string | undefined): string {
  const word = key?.split('-')[1] ?? '';
  if (word.startsWith('mod')) return 'modules';
  return key === undefined ? 'unusable' : word === '' ? 'other' : word;
}
