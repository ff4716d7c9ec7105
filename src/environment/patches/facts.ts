import type { GoEnv } from '../../go/env.ts';
import type { Platform } from '../../go/platform.ts';
import { type GoVersion, parseGoVersion } from '../../go/version.ts';
import type { Clock, Files, Machine } from '../../host/ports.ts';
import type { Roots } from '../values/template.ts';
import { type FileDigest, readDigests } from './digests.ts';
import type { Patch, RunnerKind } from './model.ts';
import type { LayerValues } from './types.ts';

/** Everything that a plan depends on. */
export interface PatchFacts {
  readonly platform: Platform;
  readonly runner: RunnerKind;
  /** undefined: no Go was set up. */
  readonly go: GoVersion | undefined;
  /** The process environment, for conditions; in any case of letters on Windows. */
  readonly env: (name: string) => string | undefined;
  /** What the plan starts from. */
  readonly layer: LayerValues;
  /** What `go env` says with its defaults, and the rest of a snapshot: what .patch files are compared with. */
  readonly effective: ReadonlyMap<string, string>;
  readonly roots: Roots;
  /** Of the files that guards name, by that name; absent: there is no such file. */
  readonly files: ReadonlyMap<string, FileDigest>;
  /** `2027-03-31`, UTC. */
  readonly today: string;
}

export interface FactSources {
  readonly layer: LayerValues;
  /** Of the Go that was set up. */
  readonly go?: GoEnv;
  /** Absolute. Default: GITHUB_WORKSPACE, else the current folder. */
  readonly workspace?: string;
  /** Default: what `go` says. */
  readonly effective?: ReadonlyMap<string, string>;
}

/** Reads the files that guards name, and nothing else. */
export async function gatherFacts(
  { machine, files, clock }: { machine: Machine; files: Files; clock: Clock },
  patches: readonly Patch[],
  { layer, go, workspace = workspaceOf(machine), effective }: FactSources,
): Promise<PatchFacts> {
  const [gopath] = (go?.GOPATH ?? '').split(machine.path.delimiter);
  return {
    platform: machine.platform,
    runner: runnerOf(machine),
    go: go === undefined ? undefined : parseGoVersion(go.GOVERSION),
    env: (name) => machine.env(name),
    layer,
    effective: effective ?? new Map(Object.entries(go?.raw ?? {})),
    roots: {
      GITHUB_WORKSPACE: workspace,
      ...(go?.GOROOT ? { GOROOT: go.GOROOT } : {}),
      ...(gopath ? { GOPATH: gopath } : {}),
      ...(machine.temp ? { RUNNER_TEMP: machine.temp } : {}),
      ...(machine.env('RUNNER_TOOL_CACHE') ? { RUNNER_TOOL_CACHE: machine.env('RUNNER_TOOL_CACHE')! } : {}),
      ...(machine.home ? { HOME: machine.home } : {}),
    },
    files: await readDigests(patches, workspace, { machine, files }),
    today: new Date(clock.now()).toISOString().slice(0, 10),
  };
}

export function workspaceOf(machine: Machine): string {
  return machine.env('GITHUB_WORKSPACE') || machine.cwd;
}

/** Runners that are too old to say RUNNER_ENVIRONMENT are somebody's own. */
function runnerOf(machine: Machine): RunnerKind {
  if (machine.env('GITHUB_ACTIONS') !== 'true') return 'none';
  return machine.env('RUNNER_ENVIRONMENT') === 'github-hosted' ? 'github-hosted' : 'self-hosted';
}
