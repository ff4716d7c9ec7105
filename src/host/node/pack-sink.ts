import * as fs from 'node:fs';
import { sep } from 'node:path';
import type { PackFile } from '../../cache/pack/types.ts';
import { diskError } from './disk-error.ts';

export interface SinkOptions {
  /** Seconds since 1970, for all files; each its own where absent. */
  readonly mtime?: number;
  readonly readOnly?: boolean;
}

/**
 * Writes a pack's files below a folder that is ours alone. Synchronous, as DiskStage; in pieces, since a file may be
 * larger than what is to be held in memory. Names were checked by the reader.
 */
export class PackSink {
  readonly names: string[] = [];
  readonly #folder: string;
  readonly #options: SinkOptions;
  readonly #made = new Set<string>();
  #file: PackFile | undefined;
  #path = '';
  #fd = -1;
  #written = 0;

  constructor(folder: string, options: SinkOptions) {
    this.#folder = folder;
    this.#options = options;
  }

  begin(file: PackFile): void {
    const slash = file.name.lastIndexOf('/');
    if (slash !== -1) this.#directory(file.name.slice(0, slash));
    this.#file = file;
    this.#path = this.#native(file.name);
    const mode = (file.executable ? 0o755 : 0o644) & (this.#options.readOnly ? 0o555 : 0o777);
    this.#attempt(() => {
      // 'x' fails on whatever is there, links included.
      this.#fd = fs.openSync(this.#path, 'wx', mode);
    });
  }

  data(bytes: Uint8Array): void {
    this.#attempt(() => {
      for (let done = 0; done < bytes.length; ) {
        const wrote = fs.writeSync(this.#fd, bytes, done, bytes.length - done);
        done += wrote;
        this.#written += wrote;
      }
    });
  }

  end(whole: boolean): void {
    const { name, mtime } = this.#file!;
    const seconds = this.#options.mtime ?? mtime;
    this.#attempt(() => {
      if (whole) fs.futimesSync(this.#fd, seconds, seconds);
      this.close();
      if (whole) this.names.push(name);
      else fs.unlinkSync(this.#path);
    });
  }

  /** The file that is open when reading ends early. */
  close(): void {
    if (this.#fd === -1) return;
    const fd = this.#fd;
    this.#fd = -1;
    fs.closeSync(fd);
  }

  /** Not `recursive`, which looks at what is there first: of modules every third file has a folder of its own. */
  #directory(name: string): void {
    if (this.#made.has(name)) return;
    const slash = name.lastIndexOf('/');
    if (slash !== -1) this.#directory(name.slice(0, slash));
    try {
      fs.mkdirSync(this.#native(name), 0o755);
    } catch (error) {
      throw diskError(error, this.#native(name));
    }
    this.#made.add(name);
  }

  #attempt(write: () => void): void {
    try {
      write();
    } catch (error) {
      throw diskError(error, this.#path, { needed: this.#file!.size, written: this.#written });
    }
  }

  #native(name: string): string {
    return this.#folder + sep + (sep === '/' ? name : name.replaceAll('/', sep));
  }
}
