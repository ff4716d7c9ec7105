/** What layers and their journal need of a disk beside `Files`. */
export interface EnvironmentDisk {
  /** The file behind a chain of links (a dotfiles folder), which need not exist. */
  realPath(path: string): Promise<string>;
  /** In one write at the end, made on the disk before it returns. The file is there already. */
  append(path: string, text: string): Promise<void>;
  /**
   * Cuts the file to `length` bytes and puts `text` behind them, made on the disk before it returns. Creates the file,
   * readable by its owner alone, and its folders.
   */
  appendAt(path: string, length: number, text: string): Promise<void>;
  /** A file that one process at a time owns; that of a killed one is taken over. undefined: another has it. */
  claim(path: string): Promise<{ release(): Promise<void> } | undefined>;
}
