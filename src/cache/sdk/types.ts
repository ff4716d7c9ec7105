import type { Host } from '../../host/ports.ts';
import type { Installer } from '../../sdk/install.ts';
import type { SdkContents } from '../../sdk/types.ts';
import type { UserText } from '../keys/text.ts';
import type { Decision, Restored } from '../model.ts';
import type { SourceFiles } from '../pack/ports.ts';
import type { CacheMode } from '../policy.ts';
import type { Tree } from '../tree.ts';

/** The SDK's cache, with every input parsed. */
export interface SdkCacheRequest {
  /** Input cache-sdk. */
  readonly use: 'auto' | 'true' | 'false';
  readonly mode: CacheMode | undefined;
  readonly keyParts: readonly UserText[];
  /** Where a directory store is; undefined for another store. */
  readonly directory: string | undefined;
}

export interface SdkCacheHost extends Pick<Host, 'machine' | 'files' | 'clock' | 'log'> {
  readonly disk: SdkDisk;
}

/** For the post step, which packs what the main step left on the disk. */
export interface SdkSaveHost extends Pick<Host, 'files' | 'clock' | 'machine'> {
  readonly disk: Pick<SdkDisk, 'read'>;
  readonly tree: Pick<Tree, 'walk'>;
  readonly sources: SourceFiles;
}

export interface SdkDisk {
  /** A new file that no other user can read. @throws UserError DISK_FULL, DISK_DENIED, as its `append` */
  create(path: string): Spool;
  /** Throws Node's errors. */
  read(path: string): AsyncIterable<Uint8Array>;
  /** Of what is not there, its nearest parent counts. */
  sameVolume(a: string, b: string): boolean;
}

export interface Spool {
  append(bytes: Uint8Array): void;
  close(): void;
}

/** Brings SDKs: from the cache where it has them and they hold, else as `install` does, and keeps what came for the save. */
export interface SdkCache {
  readonly install: Installer;
  /** Of the last SDK that was brought; undefined: none was. */
  outcome(): SdkOutcome | undefined;
}

export interface SdkOutcome {
  readonly restored: Restored;
  /** undefined: there is nothing to say about a save. */
  readonly state: SdkState | undefined;
}

/** What the post step must know. One JSON value. */
export interface SdkState {
  readonly key: string;
  readonly save: Decision;
  /** null where nothing is to be saved. */
  readonly kept: Kept | null;
}

export type Kept =
  | { readonly form: 'archive'; readonly path: string; readonly sha256: string }
  | {
      readonly form: 'files';
      /** GOROOT. */
      readonly root: string;
      /** Of the names in the module. */
      readonly prefix: string;
      readonly contents: SdkContents;
      readonly h1: string;
      /** A file with what the hash is made of. */
      readonly list: string;
    };
