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
      SETTINGS.flatMap((name) => (value(name) === '' ? [] : [[name, value(name)]])),
    ),
    workspace: request.workspace,
    gomodcache: value('GOMODCACHE'),
    job: jobOf(request.matrix, machine),
    run: runOf(request.now, machine),
  };
}

/** The variable that holds the level of a CPU. */
export function levelName(arch: string): string | undefined {
  return LEVELS[arch];
}

const LEVELS: Readonly<Record<string, string>> = {
  '386': 'GO386',
  amd64: 'GOAMD64',
  arm: 'GOARM',
  arm64: 'GOARM64',
  mips: 'GOMIPS',
  mipsle: 'GOMIPS',
  mips64: 'GOMIPS64',
  mips64le: 'GOMIPS64',
  ppc64: 'GOPPC64',
  ppc64le: 'GOPPC64',
  riscv64: 'GORISCV64',
  wasm: 'GOWASM',
};

/** Part of a cgo package's action id (cmd/go/internal/work, buildActionID). */
const SETTINGS = [
  ...['CC', 'CXX', 'FC', 'CGO_CFLAGS', 'CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_FFLAGS', 'CGO_LDFLAGS'],
  ...['GOFIPS140', 'GO_EXTLINK_ENABLED'],
];

function nativeTarget(value: (name: string) => string, platform: Platform): Target {
  const arch = value('GOARCH') || platform.arch;
  return {
    os: value('GOOS') || platform.os,
    arch,
    level: value(levelName(arch) ?? ''),
    cgo: value('CGO_ENABLED') === '1',
  };
}

function jobOf(matrix: string, { env }: Pick<Machine, 'env'>): JobFacts {
  return { workflow: env('GITHUB_WORKFLOW') ?? '', job: env('GITHUB_JOB') ?? '', matrix };
}

function runOf(now: number, { env }: Pick<Machine, 'env'>): RunFacts {
  return { id: env('GITHUB_RUN_ID') || String(now), attempt: env('GITHUB_RUN_ATTEMPT') || '1' };
}
