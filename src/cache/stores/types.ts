/**
 * Where cache entries are kept. One contract for the Actions service and for a directory; the same keys, the same
 * ladder, the same report.
 */
export interface Store {
  readonly name: StoreName;
  /**
   * The entry with exactly `key`, else the newest whose key begins with the first prefix that has any.
   * undefined: none. Never downloads.
   */
  find(key: string, prefixes: readonly string[]): Promise<Entry | undefined>;
  /** The entry's bytes, in order. Throws UserError HTTP_*, HTTP_TRUNCATED; may be left early. */
  open(entry: Entry): AsyncIterable<Uint8Array>;
  /** Takes the key before anything is packed. */
  reserve(key: string): Promise<Reservation>;
}

export type StoreName = 'actions' | 'actions-v1' | 'directory';

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
      /** Uploads while it is being packed where the store can. Visible to others only after this resolves. */
      write(body: AsyncIterable<Uint8Array>): Promise<{ readonly size: number }>;
      /** Gives the key up, where the store can. */
      abandon(): Promise<void>;
    }
  /** Another job has it, or has saved it. */
  | { readonly kind: 'taken' }
  /** This job may not write: a fork's pull request, a read-only mode, a quota. */
  | { readonly kind: 'denied'; readonly why: string };
