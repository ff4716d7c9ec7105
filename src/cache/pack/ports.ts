import type { NameFilter } from '../name-filter.ts';
import type { PackHeader, PackKind, PackTotals } from './types.ts';

/** The effects of packing and unpacking. */
export interface Packs {
  readonly sources: SourceFiles;
  /**
   * Unpacks into `folder`, which is there, empty, and not yet seen by anyone. After an error it holds a part of the
   * pack: whoever made the folder removes it.
   * @throws UserError ARCHIVE_INVALID, ARCHIVE_HOSTILE, DISK_FULL, DISK_DENIED, and whatever `pack` throws
   */
  unpack(pack: PackBytes, folder: string, options: UnpackOptions): Promise<Unpacked>;
  /**
   * Where the packs of one chain come together before anyone sees them: beside `folder`, on its volume. Removes what
   * killed processes left there.
   * @param folder the cache's folder, absolute; need not exist; may be a link or a mount
   * @param size bytes of the newest pack, where known
   * @throws UserError DISK_DENIED, DISK_FULL where nothing may be written there: before anything is downloaded
   */
  land(folder: string, size?: number): Promise<Landing>;
}

/**
 * In order, from its start. Each chunk is copied before the next one is asked for: whoever makes them may use or free
 * their memory then.
 */
export interface PackBytes extends AsyncIterable<Uint8Array> {
  /** Bytes of all of it: known with the first chunk at the latest, or never. */
  readonly total?: (() => number | undefined) | undefined;
}

export interface Landing {
  /**
   * Unpacks a pack into a folder of its own; several at once, one failed one does no harm to the others.
   * @throws as Packs.unpack
   */
  unpack(pack: PackBytes, options: UnpackOptions): Promise<LandedPack>;
  /**
   * Makes the files visible: all by one rename where the cache's folder is absent or empty, else one by one beside what
   * is there. Nothing that is there is replaced, no link is followed. Call once; ends the landing.
   * @param packs the base first
   * @throws UserError DISK_FULL, DISK_DENIED
   */
  publish(packs: readonly LandedPack[], options: PublishOptions): Promise<Published>;
  /** Ends the landing without a trace. */
  discard(): Promise<void>;
}

export interface UnpackOptions {
  /** Another kind of pack is refused. */
  readonly kind: PackKind;
  /** Bytes of the pack, where known: a small one is not worth a thread. */
  readonly size?: number | undefined;
  /** Seconds since 1970, for all files; each its own where absent. */
  readonly mtime?: number;
  /** Files without write permission, as Go keeps its modules. */
  readonly readOnly?: boolean;
  /** Whether the result names the files. */
  readonly names?: boolean;
  /** Files of other names are read over and not written; default: all are written. */
  readonly take?: NameFilter;
  /** Whether the result has the digests of the files. */
  readonly digests?: boolean;
  /** Called as soon as the header came, unless it is of another kind. */
  readonly onHeader?: (header: PackHeader) => void;
}

export interface Unpacked extends PackTotals {
  readonly header: PackHeader;
  /** Bytes of the pack as it came. */
  readonly packed: number;
  /** Empty unless asked for. */
  readonly names: readonly string[];
  /** What `take` did not name, and so was not written; the totals count it. */
  readonly left: PackTotals & { readonly first: string | undefined };
  /** Empty unless asked for. */
  readonly digests: readonly FileDigest[];
}

/** Hex SHA-256 of a file's bytes; of a zip the `h1:` of what it holds, or '' where it does not unpack. */
export type FileDigest = readonly [name: string, digest: string];

export interface LandedPack extends Unpacked {
  /** In the landing. */
  readonly folder: string;
}

export interface PublishOptions {
  /**
   * What is kept or taken as a whole where something is there already. `modules`: a folder `path@version` outside of
   * `cache/`, since a module with files of two downloads would be neither; else each file for itself.
   */
  readonly unit: 'file' | 'modules';
  /** Files of the caller's own, visible together with the rest. */
  readonly extra?: readonly ExtraFile[];
  /** Files and folders of the packs that nobody is to see after all. */
  readonly without?: readonly string[];
}

export interface ExtraFile {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** Seconds since 1970; now where absent. */
  readonly mtime?: number;
  /** Where it cannot be written the rest is published all the same. */
  readonly optional?: true;
}

export interface Published {
  /** `whole`: by one rename. */
  readonly how: 'whole' | 'merged';
  /** Files, modules or whole folders of them that were there already and stayed. */
  readonly kept: number;
}

/** Synchronous: through promises, opening thousands of small files takes longer than compressing them. */
export interface SourceFiles {
  /** undefined: it is gone, not readable, or no regular file (links are not followed). */
  open(path: string): SourceFile | undefined;
}

export interface SourceFile {
  /** Bytes, when it was opened. */
  readonly size: number;
  /** Fills `into` as far as there are bytes; returns how many it put there, 0 at the end or when it cannot be read. */
  read(into: Uint8Array): number;
  close(): void;
}
