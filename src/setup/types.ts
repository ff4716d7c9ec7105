import type { Answer } from '../answer.ts';
import type { EnvironmentPlan, ToolchainPolicy } from '../environment/plan.ts';
import type { GoEnv } from '../go/env.ts';
import type { FilePolicy } from '../go/files/index.ts';
import type { Platform } from '../go/platform.ts';
import type { VersionSpec } from '../go/spec.ts';
import type { Integrity, Offer, SourceName } from '../release/types.ts';
import type { Sdk, SdkContents } from '../sdk/types.ts';
import type { Credential } from '../transfer/types.ts';

export type Verify = 'required' | 'signature' | 'off';

/** The main job, with every input parsed. Made by `parseRequest` or by a program that uses the library. */
export interface SetupRequest {
  /** undefined: from `versionFile`, else found. */
  readonly version: Answer<VersionSpec> | undefined;
  readonly versionFile: string | undefined;
  readonly filePolicy: FilePolicy;
  /** Absolute. */
  readonly workingDirectory: string;
  readonly checkLatest: boolean;
  readonly platform: Platform;
  readonly sources: readonly SourceName[];
  readonly mirrors: readonly string[];
  /** Absolute. */
  readonly sdkDirectory: string | undefined;
  /** As GOPROXY. */
  readonly goproxy: string;
  readonly tipRepository: string;
  readonly credentials: readonly Credential[];
  readonly verify: Verify;
  /** Absolute. undefined: Google's key. */
  readonly signingKeys: string | undefined;
  readonly checksum: Integrity | undefined;
  /** Absolute; required: it was named by the user, so it must exist. */
  readonly lockFile: { readonly path: string; readonly required: boolean };
  readonly contents: SdkContents;
  readonly gotoolchain: ToolchainPolicy | undefined;
  /** RUNNER_TOOL_CACHE, or the user's own. Absolute. */
  readonly toolCache: string;
}

/** What a dry run prints. */
export interface SetupPlan {
  readonly asked: Answer<VersionSpec>;
  readonly offer: Offer | undefined;
  readonly attempts: readonly Attempt[];
  readonly sentence: string;
}

/** A source that was asked and did not deliver, and what it said. */
export interface Attempt {
  readonly source: SourceName;
  readonly said: string;
}

export interface SetupResult {
  readonly asked: Answer<VersionSpec>;
  readonly sdk: Sdk;
  /** Who delivered it in this run: `tool-cache` for an SDK that goproxy brought in an earlier one. */
  readonly source: SourceName;
  /** `1.26.11 — ~1.26 from go.mod line 3, newest in go.dev's list`. */
  readonly sentence: string;
  readonly attempts: readonly Attempt[];
  readonly environment: EnvironmentPlan;
  /** As `go env` says; undefined for a platform whose programs do not run here. */
  readonly go: GoEnv | undefined;
  readonly timings: readonly Timing[];
}

export interface Timing {
  readonly step: 'bring' | 'check';
  readonly milliseconds: number;
}
