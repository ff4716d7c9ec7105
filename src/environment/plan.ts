import type { GoVersion } from '../go/version.ts';

export type Change =
  | { readonly kind: 'set'; readonly name: string; readonly value: string; readonly why: string }
  | { readonly kind: 'unset'; readonly name: string; readonly why: string }
  | { readonly kind: 'prepend'; readonly name: 'PATH'; readonly value: string; readonly why: string };

/** What must change so that later programs use this Go. Order matters: later prepends come first on PATH. */
export interface EnvironmentPlan {
  readonly changes: readonly Change[];
}

export type ToolchainPolicy = 'local' | 'auto' | 'keep';

export interface EnvironmentFacts {
  readonly version: GoVersion;
  readonly goroot: string;
  /** First entry of GOPATH, or GOBIN's folder; undefined when the machine has neither (no HOME). */
  readonly toolsFolder: string | undefined;
  /** `<goroot>/bin` in this machine's spelling. */
  readonly binFolder: string;
  readonly inherited: { readonly GOROOT: string | undefined; readonly GOTOOLCHAIN: string | undefined };
  readonly policy: ToolchainPolicy | undefined;
}

export function planEnvironment(facts: EnvironmentFacts): EnvironmentPlan {
  return {
    changes: [...planGoroot(facts), ...planToolchain(facts), ...planPath(facts)],
  };
}

function planGoroot({ version, goroot, inherited }: EnvironmentFacts): Change[] {
  if (version.major === 1 && version.minor < 9) {
    return [
      {
        kind: 'set',
        name: 'GOROOT',
        value: goroot,
        why: 'Go before 1.9 cannot find its own root when moved',
      },
    ];
  }
  if (inherited.GOROOT === undefined || inherited.GOROOT === '') return [];
  return [
    {
      kind: 'unset',
      name: 'GOROOT',
      why: `it was ${inherited.GOROOT}; a GOROOT of another Go breaks every build (actions/setup-go#235)`,
    },
  ];
}

function planToolchain({ version, inherited, policy }: EnvironmentFacts): Change[] {
  if (version.major === 1 && version.minor < 21) return [];
  const wanted = policy ?? (inherited.GOTOOLCHAIN ? 'keep' : 'local');
  if (wanted === 'keep' || inherited.GOTOOLCHAIN === wanted) return [];
  const why =
    wanted === 'local'
      ? 'only the Go that was set up may run'
      : 'go.mod may ask the go command for another Go';
  return [{ kind: 'set', name: 'GOTOOLCHAIN', value: wanted, why }];
}

/** GOROOT/bin comes first: a `go` that somebody installed into GOPATH/bin must not shadow the verified one. */
function planPath({ binFolder, toolsFolder }: EnvironmentFacts): Change[] {
  const changes: Change[] = [];
  if (toolsFolder !== undefined) {
    changes.push({ kind: 'prepend', name: 'PATH', value: toolsFolder, why: 'programs of `go install`' });
  }
  changes.push({ kind: 'prepend', name: 'PATH', value: binFolder, why: 'go and gofmt' });
  return changes;
}
