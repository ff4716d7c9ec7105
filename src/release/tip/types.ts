import type { Platform } from '../../go/platform.ts';
import type { Host } from '../../host/ports.ts';
import type { Sdk, SdkRecord } from '../../sdk/types.ts';

export interface TipRequest {
  /** https:, ssh: or file:, without credentials; http: on this machine only. Default: Go's own repository. */
  readonly repository?: string;
  /** A branch, or a whole commit id. Default: `master`. */
  readonly revision?: string;
  /** Only this machine's: Go is built by running it. */
  readonly platform: Platform;
  /** RUNNER_TOOL_CACHE or the like; absolute. */
  readonly toolCache: string;
  /** GOROOT of a Go that can build Go. Asked only when something must be built. */
  readonly bootstrap: () => Promise<string>;
}

export type TipHost = Pick<Host, 'machine' | 'files' | 'stages' | 'processes' | 'clock' | 'log'>;

/** What identifies a Go built from source: the commit, not a version number. */
export interface TipFacts {
  /** 40 or 64 hex digits. */
  readonly commit: string;
  /** Branch or commit as it was asked for. */
  readonly revision: string;
  /** `devel go1.28-0123456789ab`, or `go1.26.8` for the commit of a release. */
  readonly name: string;
  /** The whole line of `go version`. */
  readonly goVersion: string;
  /** What built it, in make's words: `go1.26.8 linux/amd64`; '' where make did not say. */
  readonly bootstrap: string;
}

/** In the GOROOT's `.setup-go-plus.json`. `archiveSha256` is '': there was no archive. */
export interface TipRecord extends SdkRecord {
  readonly tip: TipFacts;
}

export interface TipSdk extends Sdk {
  readonly record: TipRecord;
}
