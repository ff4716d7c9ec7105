/** What a directory store needs of a disk beside `Files`: bodies that do not fit into memory, and claims. */
export interface StoreDisk {
  /** The first `length` bytes. Throws Node's errors; ends early when the file is shorter. */
  stream(path: string, length: number): AsyncIterable<Uint8Array>;
  /** The last bytes, at most `length`, and the whole size; undefined when there is no such file. */
  tail(path: string, length: number): Promise<Tail | undefined>;
  /**
   * Complete or not at all: written beside `path` and renamed; what is there already is replaced. Creates no folder.
   * @throws UserError DISK_FULL, DISK_DENIED, and what `body` throws
   */
  publish(path: string, body: AsyncIterable<Uint8Array>): Promise<void>;
  /** Sets the time of its last use; silent when the file is gone or another user's. @param time milliseconds since 1970 */
  touch(path: string, time: number): Promise<void>;
  /**
   * A file that only one process at a time can own; that of a process which was killed is taken over.
   * undefined: another has it.
   * @throws UserError DISK_DENIED, DISK_FULL
   */
  claim(path: string): Promise<Claim | undefined>;
  /** Removes what killed processes left in `folder`; leaves what is still in use. */
  sweep(folder: string): Promise<number>;
}

export interface Tail {
  readonly size: number;
  readonly bytes: Uint8Array;
}

export interface Claim {
  release(): Promise<void>;
}
