import type { BoundsCheck } from '../../sdk/bounds.ts';
import { type NameRules, SeenNames, safeName } from '../../sdk/safe-path.ts';
import { damaged } from './fault.ts';
import { parseHeader } from './header.ts';
import { CUT, decodeEntry, ENTRY_BYTES, MAX_HEADER_BYTES, WHOLE } from './layout.ts';
import type { PackFile, PackHandlers, PackTotals } from './types.ts';

type State = 'header' | 'entry' | 'name' | 'content' | 'status';

const NONE: Buffer = Buffer.alloc(0);
const NEWLINE = 0x0a;

/** The body of a pack, in chunks of any size. */
export class BodyParser {
  readonly #handlers: PackHandlers;
  readonly #bounds: BoundsCheck;
  readonly #rules: NameRules;
  readonly #seen: SeenNames;
  #state: State = 'header';
  #chunk = NONE;
  #at = 0;
  /** The beginning of something that goes on in the next chunk. */
  #begun = NONE;
  #file: Omit<PackFile, 'name'> = { size: 0, executable: false, mtime: 0 };
  #nameBytes = 0;
  /** Bytes of the current file that are still to come. */
  #missing = 0;
  #files = 0;
  #bytes = 0;

  constructor(handlers: PackHandlers, bounds: BoundsCheck, rules: NameRules) {
    this.#handlers = handlers;
    this.#bounds = bounds;
    this.#rules = rules;
    this.#seen = new SeenNames(rules);
  }

  /** @throws UserError ARCHIVE_INVALID, ARCHIVE_HOSTILE, and whatever the handlers throw */
  push(chunk: Buffer): void {
    this.#chunk = chunk;
    this.#at = 0;
    while (this.#step()) {}
    this.#chunk = NONE;
  }

  /** @throws UserError ARCHIVE_INVALID where it ends in the middle of a file */
  end(): PackTotals {
    if (this.#state !== 'entry' || this.#begun.length > 0)
      throw damaged(`it ends in the middle of file ${this.#files + 1}`);
    return { files: this.#files, bytes: this.#bytes };
  }

  /** @returns whether there may be more to do with this chunk */
  #step(): boolean {
    switch (this.#state) {
      case 'header':
        return this.#header();
      case 'entry':
        return this.#entry(this.#take(ENTRY_BYTES));
      case 'name':
        return this.#name(this.#take(this.#nameBytes));
      case 'content':
        return this.#content();
      case 'status':
        return this.#status(this.#take(1));
    }
  }

  #header(): boolean {
    const end = this.#chunk.indexOf(NEWLINE);
    const part = end === -1 ? this.#chunk : this.#chunk.subarray(0, end);
    const line = Buffer.concat([this.#begun, part]);
    if (line.length > MAX_HEADER_BYTES) throw damaged(`its header has more than ${MAX_HEADER_BYTES} bytes`);
    this.#begun = end === -1 ? line : NONE;
    if (end === -1) return false;
    this.#at = end + 1;
    this.#state = 'entry';
    this.#handlers.header?.(parseHeader(line.toString('utf8')));
    return true;
  }

  #entry(bytes: Buffer | undefined): boolean {
    if (bytes === undefined) return false;
    const entry = decodeEntry(bytes);
    if (entry === undefined) throw damaged(`what follows file ${this.#files} is no file`);
    this.#file = entry.file;
    this.#nameBytes = entry.nameBytes;
    this.#state = 'name';
    return true;
  }

  #name(bytes: Buffer | undefined): boolean {
    if (bytes === undefined) return false;
    const name = safeName(bytes.toString('utf8'), this.#rules);
    this.#seen.file(name);
    this.#bounds.entry(name, this.#file.size);
    this.#missing = this.#file.size;
    this.#state = 'content';
    this.#handlers.begin({ name, ...this.#file });
    return true;
  }

  #content(): boolean {
    const length = Math.min(this.#missing, this.#chunk.length - this.#at);
    if (length > 0) this.#handlers.data(this.#chunk.subarray(this.#at, this.#at + length));
    this.#at += length;
    this.#missing -= length;
    if (this.#missing > 0) return false;
    this.#state = 'status';
    return true;
  }

  #status(bytes: Buffer | undefined): boolean {
    if (bytes === undefined) return false;
    const status = bytes[0];
    if (status !== WHOLE && status !== CUT) throw damaged(`file ${this.#files + 1} has no proper end`);
    if (status === WHOLE) {
      this.#files++;
      this.#bytes += this.#file.size;
    }
    this.#state = 'entry';
    this.#handlers.end(status === WHOLE);
    return true;
  }

  /** `count` bytes, or undefined as long as some of them are still to come. */
  #take(count: number): Buffer | undefined {
    const found = this.#chunk.subarray(this.#at, this.#at + count - this.#begun.length);
    this.#at += found.length;
    const bytes = this.#begun.length === 0 ? found : Buffer.concat([this.#begun, found]);
    if (bytes.length === count) {
      this.#begun = NONE;
      return bytes;
    }
    this.#begun = Buffer.from(bytes);
    return undefined;
  }
}
