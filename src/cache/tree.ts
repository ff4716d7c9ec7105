/**
 * Thousands of small files below one folder, looked at one after the other without promises: through `Files` 10,000 of
 * them take seconds, this way some 50 ms. Nothing here follows a link.
 */
export interface Tree {
  /**
   * Everything below `folder`, in the order of the names; folders before what is in them. What cannot be read (another
   * user's folder) or vanishes meanwhile is left out. undefined: there is no such folder.
   * @param enter whether to look into this folder, by its relative name; default: into all
   * @param contents of which files the content is wanted, too, by their relative names: the longest that they may be,
   *   bytes; default, and 0: of none
   * @param without which names to leave out without a look at them; default: none
   */
  walk(
    folder: string,
    enter?: (name: string) => boolean,
    contents?: (name: string) => number,
    without?: (name: string) => boolean,
  ): readonly TreeEntry[] | undefined;
  /** The whole file; undefined: it is not there, is no file, cannot be read, or is longer than `limit` bytes. */
  read(path: string, limit: number): Uint8Array | undefined;
  /** Its first bytes, at most `limit`; undefined as for `read`. */
  head(path: string, limit: number): Uint8Array | undefined;
  /** Sets what it can; of a link its own time. @returns how many were set */
  setTimes(folder: string, times: Iterable<FileTime>): number;
}

export interface TreeEntry {
  /** Relative to the folder, forward slashes. */
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, with a fraction where the file system has one. */
  readonly mtime: number;
  readonly executable: boolean;
  /** Where it was asked for, could be read, and is no longer than that. */
  readonly content?: Uint8Array;
}

export interface FileTime {
  /** Relative, forward slashes; empty for the folder itself. */
  readonly name: string;
  /** Seconds since 1970; up to a microsecond is kept. */
  readonly mtime: number;
}
