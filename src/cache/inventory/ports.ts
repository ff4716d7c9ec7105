/** Parts of large files, one after the other without promises: of an object of megabytes a few kilobytes say what it is. */
export interface Slices {
  /** undefined: it is not there, is no regular file (links are not followed), or cannot be read. */
  open(path: string): Slice | undefined;
}

export interface Slice {
  /** Bytes. */
  readonly size: number;
  /** Fewer bytes than asked for where the file ends before. */
  read(offset: number, length: number): Uint8Array;
  close(): void;
}

/** Taking files away, thousands at once. Nothing here follows a link, and what others hold open or own stays. */
export interface Disposal {
  /**
   * Removes files below `folder`; those that are gone already count as removed.
   * @param names relative, forward slashes
   * @returns the names that are still there
   */
  unlink(folder: string, names: Iterable<string>): readonly string[];
  /** Removes these folders below `folder` where they are empty. */
  removeEmpty(folder: string, names: Iterable<string>): void;
  /**
   * Takes a folder away by one rename, so that no one ever sees half of it, then removes it, also where it is read-only.
   * @returns false: it could not be taken away (open on Windows, another user's) and is as it was
   */
  removeFolder(path: string): Promise<boolean>;
}

/** How a folder is called between its rename and its removal; one that a killed process left is removed by the next. */
export const REMOVED = /^\.sgp-removed-[0-9a-f]+$/;
