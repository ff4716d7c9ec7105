import type { PackBytes } from '../pack/ports.ts';

/**
 * Where cache entries are kept. One contract for the Actions service and for a directory; the same keys, the same
 * ladder, the same report.
 */
export interface Store {
  readonly name: StoreName;
  /**
   * The entry with exactly `key`, else the newest whose key begins with the first prefix that has any.
   * undefined: none. Never downloads.
   * @throws UserError INPUT_INVALID for a key that a store would not take (key.ts), HTTP_*, RESPONSE_INVALID
   */
  find(key: string, prefixes: readonly string[]): Promise<Entry | undefined>;
  /**
   * The entry's bytes, in order; nothing is asked for before the first is read. May be left early.
   * @throws UserError HTTP_*, HTTP_TRUNCATED when fewer or other bytes come than were promised
   */
  open(entry: Entry): PackBytes;
  /** Takes the key before anything is packed. */
  reserve(key: string): Promise<Reservation>;
  /** Removes an entry whose content was found broken, so that the key can be saved again. Absent: the store cannot. */
  remove?(entry: Entry): Promise<void>;
}

export type StoreName = 'actions' | 'actions-v1' | 'directory';

/** How packs are compressed here. Node before 22.15 cannot read zstd, so one does not see the other's entries. */
export type Compression = 'zstd' | 'gzip';

export interface Entry {
  readonly key: string;
  /** Bytes as stored; undefined where the store does not say before the download. */
  readonly size: number | undefined;
  /** What the store itself needs to open it: a signed URL, a path. Never printed. */
  readonly handle: string;
}

export type Reservation =
  | {
      readonly kind: 'reserved';
      /**
       * Uploads while it is being packed where the store can. Visible to others only after this resolves.
       * @param parents keys of the packs that this one is a layer over: a store that makes room removes them last
       * @throws UserError HTTP_*, DISK_*, and what `body` throws; then nothing is visible
       */
      write(body: AsyncIterable<Uint8Array>, parents?: readonly string[]): Promise<{ readonly size: number }>;
      /** Gives the key up, where the store can. */
      abandon(): Promise<void>;
    }
  /** Another job has it, or has saved it. */
  | { readonly kind: 'taken' }
  /** This job may not write: a fork's pull request, a read-only mode, a quota. */
  | { readonly kind: 'denied'; readonly why: string };
