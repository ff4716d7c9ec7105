/**
 * A pack: many small files as one stream of bytes, compressed as a whole. Ours and not tar, since GOCACHE has
 * thousands of files of 175 bytes, for which tar headers alone are ten times the content.
 *
 * A stream: `SGPACK2\n`, one byte for the compression (`z` zstd, `g` gzip), then the body in blocks, each compressed for
 * itself, then a trailer with the counts and a SHA-256. The body is one line of JSON (PackHeader), then for each file its
 * entry. Cut bytes, or such as were altered and unpack to something else, are never taken for a whole pack. Field by
 * field: layout.ts.
 */
export interface PackHeader {
  readonly schema: 1;
  readonly kind: PackKind;
  /** Keys of the packs that this one is a layer over, the base first; empty for a base. */
  readonly parents: readonly string[];
  /** Milliseconds since 1970. */
  readonly created: number;
  /** Of this pack's own files, unpacked, as planned: files that vanish while they are packed are not in it. */
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
  /** Seconds since 1970, fractions dropped; the reader may set another. */
  readonly mtime: number;
}

/** A file to pack. */
export interface PackSource extends PackFile {
  /** Where it is on this machine, absolute. */
  readonly path: string;
}

/** What really is in a pack. */
export interface PackTotals {
  readonly files: number;
  readonly bytes: number;
}

export type Compression = 'zstd' | 'gzip';

/** Called in the order of the bytes. Whatever one throws ends the reading. */
export interface PackHandlers {
  /** Before any file, so that the packs below this layer can be asked for meanwhile. */
  header?(header: PackHeader): void;
  begin(file: PackFile): void;
  /** Some of the file's bytes; the view is the handler's only during the call. */
  data(bytes: Uint8Array): void;
  /** @param whole false: it changed while it was packed and is not part of the pack */
  end(whole: boolean): void;
}
