import type { BuildHost } from '../build/host.ts';
import type { Built, JudgeBuilt } from '../build/judge.ts';
import type { GoVersion } from '../go/version.ts';
import { judgePolicy, refuseViolations } from './judge.ts';
import type { SarifTool } from './sarif.ts';
import type { Finding, Policy } from './types.ts';

/** What a door knows of the job that a build is judged in. */
export interface JudgeContext {
  /** Path of the go command. */
  readonly go: string;
  /** RUNNER_TOOL_CACHE, or the user's own. Absolute. */
  readonly toolCache: string;
  /** Absolute: annotations are relative to it. */
  readonly root: string;
  readonly tool: SarifTool;
  oldestSupported(): Promise<GoVersion>;
  /** Shows the findings, whatever comes of them. */
  report(findings: readonly Finding[], binaries: number): void;
}

/**
 * Holds what a build made to the policy, before any of it is run or published.
 * @throws UserError (the judge) POLICY_VIOLATED, and as `judgePolicy`
 */
export function policyJudge(policy: Policy, context: JudgeContext, host: BuildHost): JudgeBuilt {
  return async (built) => {
    const paths = pathsOf(built);
    const { describeBuilt } = await import('../sbom/describe-built.ts');
    const task = { ...built, path: (file: string) => paths.get(file) ?? file };
    const boms = await describeBuilt(task, { go: context.go }, host);
    const binaries = boms.flatMap((bom) => {
      const path = paths.get(bom.subject.file);
      return path === undefined ? [] : [{ bom, path }];
    });
    const { toolCache, root, tool, oldestSupported } = context;
    const goMod = host.machine.path.join(built.facts.module.dir, 'go.mod');
    const go = async () => context.go;
    const findings = await judgePolicy(
      { policy, binaries, goMod, root, toolCache, go, oldestSupported, tool },
      host,
    );
    context.report(findings, binaries.length);
    refuseViolations(findings, 'Nothing was published.');
  };
}

/** Where the files lie for the time being, by the names that they will have. */
function pathsOf({ rows }: Built): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(({ binaries }) => binaries.map(({ file, path }) => [file, path] as const)));
}
