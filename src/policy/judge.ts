import { UserError } from '../errors.ts';
import type { GoVersion } from '../go/version.ts';
import { checkPolicy } from './check.ts';
import type { PolicyHost } from './host.ts';
import { loadSpdxParser } from './licences/expression.ts';
import { placeFindings } from './place.ts';
import { type SarifTool, writeSarif } from './sarif.ts';
import type { Finding, Policy } from './types.ts';
import { installGovulncheck } from './vulnerabilities/install.ts';
import { type ScannedBinary, scanBinaries } from './vulnerabilities/scan.ts';

export interface PolicyTask {
  readonly policy: Policy;
  readonly binaries: readonly ScannedBinary[];
  /** Absolute path of the go.mod that they were built by; null where it is not known. */
  readonly goMod: string | null;
  /** Absolute; go.mod is told relative to it, as annotations want it. */
  readonly root: string;
  /** RUNNER_TOOL_CACHE, or the user's own. Absolute. */
  readonly toolCache: string;
  /** Path of the go command; asked only where govulncheck has to be built. */
  go(): Promise<string>;
  /** Asked only where the policy wants a supported Go. */
  oldestSupported(): Promise<GoVersion>;
  readonly tool: SarifTool;
}

/**
 * Gathers what the policy asks about, checks, and writes the SARIF file, also where there is nothing to tell: an upload
 * without results is what closes old ones.
 * @throws UserError COMMAND_FAILED, INTEGRITY_MISMATCH, SOURCES_EXHAUSTED, DISK_FULL, DISK_DENIED; a violation is no error here
 */
export async function judgePolicy(task: PolicyTask, host: PolicyHost): Promise<Finding[]> {
  const { policy, binaries, goMod, root } = task;
  const searched =
    policy.vulnerabilities.mode === 'off' || binaries.length === 0
      ? { vulnerabilities: [], unsearched: [] }
      : await scanBinaries(
          { program: await program(task, host), database: policy.vulnerabilities.database, binaries },
          host,
        );
  const oldest = policy.go === 'supported' ? await task.oldestSupported() : null;
  const facts = { boms: binaries.map(({ bom }) => bom), oldestSupported: oldest, ...searched };
  const { allow, deny } = policy.licences;
  const parse = allow.length + deny.length === 0 ? () => undefined : await loadSpdxParser();
  const findings = await place(checkPolicy(facts, policy, parse), goMod, root, host);
  if (policy.sarif !== null) await host.files.write(policy.sarif, writeSarif(findings, task.tool));
  return findings;
}

async function program({ go, toolCache }: PolicyTask, host: PolicyHost): Promise<string> {
  return installGovulncheck({ go: await go(), toolCache }, host);
}

async function place(
  findings: readonly Finding[],
  goMod: string | null,
  root: string,
  { files, machine: { path } }: PolicyHost,
): Promise<Finding[]> {
  const bytes = goMod === null ? undefined : await files.read(goMod);
  if (goMod === null || bytes === undefined) return [...findings];
  const shown = path.relative(root, goMod).replaceAll('\\', '/');
  return placeFindings(findings, new TextDecoder().decode(bytes), shown);
}

/** Each was shown with its place already. @throws UserError POLICY_VIOLATED where a finding is an error */
export function refuseViolations(findings: readonly Finding[], consequence: string): void {
  const errors = findings.filter(({ level }) => level === 'error');
  const [first] = errors;
  if (first === undefined) return;
  const more =
    errors.length === 1
      ? ''
      : ` ${errors.length - 1} more ${errors.length === 2 ? 'violation' : 'violations'}.`;
  throw new UserError('POLICY_VIOLATED', `The policy is violated. ${first.message}${more}`, {
    hint: `${first.hint} ${consequence}`.trim(),
  });
}
