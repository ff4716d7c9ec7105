import type { Platform } from '../go/platform.ts';
import type { GoVersion } from '../go/version.ts';
import type { Integrity, SourceName } from '../release/types.ts';

/** What of the archive is kept. slim leaves out test/, api/, doc/, misc/, std's own tests and testdata. */
export type SdkContents = 'full' | 'slim';

/** A Go distribution on disk that was verified, or that the machine's owner put there. */
export interface Sdk {
  /** GOROOT. */
  readonly root: string;
  readonly version: GoVersion;
  readonly platform: Platform;
  readonly source: SourceName;
  /** undefined: it was there before us and carries no record of ours (a runner image's own Go). */
  readonly record: SdkRecord | undefined;
}

/** `.setup-go-plus.json` in the GOROOT: present only in a folder that is whole, since it is published with it in one rename. */
export interface SdkRecord {
  readonly schema: 1;
  readonly version: string;
  readonly platform: Platform;
  readonly contents: SdkContents;
  readonly source: SourceName;
  /** Without credentials. */
  readonly url: string;
  readonly integrity: Integrity;
  /** Whose OpenPGP signature over the archive was verified; absent where none was asked for. */
  readonly signedBy?: string;
  /**
   * SHA-256 of the archive's bytes as they came, hex. Also known where the proof was an h1 hash; '' for an SDK whose
   * files came from a cache and not from an archive.
   */
  readonly archiveSha256: string;
  readonly files: number;
  readonly bytes: number;
}
