import type { Expect } from '../binary/index.ts';
import { type GoVersion, parseGoVersion } from '../go/version.ts';
import { gatherFacts } from './facts/gather.ts';
import { findToolchains } from './find-toolchains.ts';
import type { BuildHost } from './host.ts';
import { rowExpectations } from './inspect/expectations.ts';
import { selectRows } from './matrix/select.ts';
import { planBuild } from './plan/plan.ts';
import { secretsOf } from './record/redact.ts';
import { expandTargets } from './targets/expand.ts';
import type { BuildFacts, BuildPlan, BuildRequest } from './types.ts';

export interface PreparedBuild {
  readonly facts: BuildFacts;
  readonly plan: BuildPlan;
  /** By target id, for each of its packages; null for what cannot be read. */
  readonly expect: ReadonlyMap<string, readonly (Expect | null)[]>;
}

export interface PrepareOptions {
  /** What `gatherFacts` answers, where it has been asked already. */
  readonly facts?: Promise<BuildFacts>;
  /** Ids of the targets that this machine builds; names and all else are as if it built all. */
  readonly only?: readonly string[];
  /** Without C compilers: other machines will build. */
  readonly elsewhere?: boolean;
}

/**
 * Everything that is decided before the first build: what `--dry-run` and `build plan` print. Nothing is written.
 * @param go path of the go command
 * @throws UserError COMMAND_FAILED, TOOL_MISSING, GO_UNUSABLE, INPUT_INVALID, TARGET_INVALID, TREE_DIRTY, CONFIG_INVALID
 */
export async function prepareBuild(
  request: BuildRequest,
  go: string,
  host: BuildHost,
  { facts: asked, only, elsewhere = false }: PrepareOptions = {},
): Promise<PreparedBuild> {
  const facts = await (asked ?? gatherFacts(go, request, host));
  const expanded = expandTargets(request.targets, {
    ports: facts.ports,
    host: { os: facts.host.goos, arch: facts.host.goarch },
    go: versionOf(facts),
    cgo: request.cgo,
  });
  const here = expanded.targets.filter(({ id }) => !elsewhere && (only?.includes(id) ?? true));
  const toolchains = await findToolchains(here, go, request, host);
  const whole = planBuild(request, expanded, facts, toolchains);
  const plan = only === undefined ? whole : selectRows(whole, only);
  for (const secret of secretsOf(plan)) host.log.mask(secret);
  const expect = new Map<string, readonly (Expect | null)[]>();
  for (const row of plan.rows) {
    const of = row.packages.map((one) => rowExpectations(plan, row, one, request.expect));
    expect.set(row.id, await Promise.all(of));
  }
  return { facts, plan, expect };
}

/** `1.27.1 X:jsonv2`, `devel go1.28-8f2a…`; what cannot be told is taken for one that knows everything. */
function versionOf({ goVersion }: BuildFacts): GoVersion {
  const text = /(\d+\.\d+[^\s-]*)/.exec(goVersion)?.[1] ?? '';
  const newest = { major: 1, minor: 999, patch: undefined, prerelease: undefined, suffix: undefined };
  return parseGoVersion(text) ?? { text: goVersion, ...newest };
}
