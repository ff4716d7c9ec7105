import { COMPILER_VARIABLES } from '../../go/env.ts';
import { LEVEL_VARIABLES } from '../../go/levels.ts';
import type { Platform } from '../../go/platform.ts';
import type { Machine } from '../../host/ports.ts';
import type { BuildKeyFacts, JobFacts, RunFacts, Target } from './build.ts';

/** What a job depends on beside its inputs, from `go env` and the runner's variables. */
export function buildKeyFacts(
  request: {
    readonly goVersion: string;
    /** What `go env -json` printed. */
    readonly go: Readonly<Record<string, string | undefined>>;
    readonly image: string | undefined;
    /** Absolute. */
    readonly workspace: string;
    /** Targets of a build matrix; empty: what `go env` says. */
    readonly targets: readonly Target[];
    /** `toJSON(matrix)`. */
    readonly matrix: string;
    /** Milliseconds since 1970: names a run where no runner does. */
    readonly now: number;
  },
  machine: Pick<Machine, 'platform' | 'env'>,
): Omit<BuildKeyFacts, 'parts' | 'suffix'> {
  const value = (name: string) => request.go[name] || machine.env(name) || '';
  return {
    host: machine.platform,
    image: request.image,
    goVersion: request.goVersion,
    targets: request.targets.length > 0 ? request.targets : [nativeTarget(value, machine.platform)],
    goflags: value('GOFLAGS'),
    experiment: value('GOEXPERIMENT'),
    settings: Object.fromEntries(
      COMPILER_VARIABLES.flatMap((name) => (value(name) === '' ? [] : [[name, value(name)]])),
    ),
    workspace: request.workspace,
    gomodcache: value('GOMODCACHE'),
    job: jobOf(request.matrix, machine),
    run: runOf(request.now, machine),
  };
}

function nativeTarget(value: (name: string) => string, platform: Platform): Target {
  const arch = value('GOARCH') || platform.arch;
  return {
    os: value('GOOS') || platform.os,
    arch,
    level: value(LEVEL_VARIABLES[arch] ?? ''),
    cgo: value('CGO_ENABLED') === '1',
  };
}

function jobOf(matrix: string, { env }: Pick<Machine, 'env'>): JobFacts {
  return { workflow: env('GITHUB_WORKFLOW') ?? '', job: env('GITHUB_JOB') ?? '', matrix };
}

function runOf(now: number, { env }: Pick<Machine, 'env'>): RunFacts {
  return { id: env('GITHUB_RUN_ID') || String(now), attempt: env('GITHUB_RUN_ATTEMPT') || '1' };
}
