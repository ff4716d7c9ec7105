import { createHash } from 'node:crypto';
import { UserError } from '../../errors.ts';

/**
 * The `h1:` hash of go.sum and the checksum database over a module zip's files, fed while they are unpacked.
 * It covers names and contents, and neither the zip's encoding nor file modes (golang.org/x/mod/sumdb/dirhash.Hash1).
 */
export class ModuleHash {
  readonly #files = new Map<string, string>();

  /**
   * @param name as in the zip, with forward slashes: `golang.org/toolchain@v0.0.1-go1.26.8.linux-amd64/bin/go`
   * @param content the file's bytes, or their SHA-256 in hex
   * @throws UserError ARCHIVE_HOSTILE for a name that is there twice or has a newline: the hash would not say which bytes were meant
   */
  add(name: string, content: Uint8Array | string): void {
    if (name.includes('\n')) {
      throw hostile(`has a newline in the name ${JSON.stringify(name)}`);
    }
    if (this.#files.has(name)) throw hostile(`holds ${JSON.stringify(name)} twice`);
    const hex = typeof content === 'string' ? content : createHash('sha256').update(content).digest('hex');
    this.#files.set(name, hex.toLowerCase());
  }

  /** What was added: SHA-256 in hex by name. */
  get files(): ReadonlyMap<string, string> {
    return this.#files;
  }

  /** `h1:` and base64. */
  digest(): string {
    const hash = createHash('sha256');
    for (const [name, hex] of [...this.#files].sort(byBytes)) hash.update(`${hex}  ${name}\n`);
    return `h1:${hash.digest('base64')}`;
  }
}

/** Go sorts by UTF-8 bytes; JavaScript's default order is by UTF-16 units and differs above U+FFFF. */
function byBytes([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function hostile(why: string): UserError {
  return new UserError('ARCHIVE_HOSTILE', `The module zip ${why}, so its h1: hash would be ambiguous`, {
    hint: 'No published module is like this: do not use the proxy it came from.',
  });
}
