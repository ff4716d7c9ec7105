/**
 * A pack: many small files as one stream of bytes, compressed as a whole. Ours and not tar, since GOCACHE has
 * thousands of files of 175 bytes, for which tar headers alone are ten times the content.
 *
 * A stream: `SGPACK1\n`, one byte for the compression (`z` zstd, `g` gzip), then the compressed body. The body is one
 * line of JSON (PackHeader), then for each file its entry, then a trailer with the count and the SHA-256 of all before
 * it. Cut or altered bytes are never taken for a whole pack.
 */
export interface PackHeader {
  readonly schema: 1;
  readonly kind: PackKind;
  /** Keys of the packs that this one is a layer over, the base first; empty for a base. */
  readonly parents: readonly string[];
  /** Milliseconds since 1970. */
  readonly created: number;
  /** Of this pack's own files, unpacked. */
  readonly files: number;
  readonly bytes: number;
  /** Facts of the maker that a reader may need: Go version, paths, module mode. */
  readonly facts: Readonly<Record<string, string>>;
}

export type PackKind = 'build' | 'modules' | 'sdk';

export interface PackFile {
  /** Relative to the cache's folder, forward slashes; checked by the reader before anything is written. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly executable: boolean;
  /** Seconds since 1970; the reader may set another. */
  readonly mtime: number;
}
