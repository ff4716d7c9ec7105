import type { Platform } from '../go/platform.ts';
import type { VersionSpec } from '../go/spec.ts';
import type { GoVersion } from '../go/version.ts';

export type SourceName = 'tool-cache' | 'go.dev' | 'goproxy' | 'manifest' | 'mirror' | 'directory' | 'tip';

/**
 * One place that Go can come from. Implementations are one file each in `sources/`; `sources/index.ts` lists them
 * and the order of that list is the order in which they are asked.
 */
export interface Source {
  readonly name: SourceName;
  /**
   * The best that this source has for the query; undefined when it answered and has none.
   * @throws UserError when it cannot answer: the next source is asked and the report says what this one said
   */
  find(query: Query): Promise<Offer | undefined>;
  /**
   * What the archive's bytes must hash to, from somewhere that did not come with the bytes.
   * Runs while the archive is being downloaded. Only called for offers of archives.
   * @throws UserError INTEGRITY_MISSING, SUMDB_INVALID, SIGNATURE_INVALID, HTTP_*
   */
  prove(offer: ArchiveOffer): Promise<Integrity>;
}

export interface Query {
  readonly spec: VersionSpec;
  readonly platform: Platform;
}

export type Offer = InstalledOffer | ArchiveOffer;

/** An SDK that is on this disk already. */
export interface InstalledOffer extends OfferFacts {
  readonly kind: 'installed';
  /** GOROOT. */
  readonly root: string;
}

export interface ArchiveOffer extends OfferFacts {
  readonly kind: 'archive';
  readonly archive: Archive;
}

interface OfferFacts {
  readonly version: GoVersion;
  readonly platform: Platform;
  readonly source: SourceName;
  /** Half a sentence for the one line that says what was chosen: `newest in go.dev's list`. */
  readonly why: string;
}

export interface Archive {
  /** https:, http: or file:. Never carries credentials: transfer/ adds them for the one host they are for. */
  readonly url: string;
  /** module-zip: a `golang.org/toolchain` module: no exec bits, all below `golang.org/toolchain@<version>/`. */
  readonly format: 'tar.gz' | 'zip' | 'module-zip';
  /** Folder in the archive that becomes GOROOT, with a slash at the end; '' where the archive is the GOROOT. */
  readonly prefix: string;
  /** Bytes of the archive, where the source told. */
  readonly size?: number;
}

export type Integrity =
  /** SHA-256 of the archive file. */
  | { readonly kind: 'sha256'; readonly hex: string; readonly from: string }
  /** Go's `h1:` hash over the files of a module zip (golang.org/x/mod/sumdb/dirhash.Hash1). */
  | { readonly kind: 'h1'; readonly hash: string; readonly from: string }
  /** Only where the user asked for it by name (`verify: off`, `GOSUMDB=off`). */
  | { readonly kind: 'none'; readonly why: string };
