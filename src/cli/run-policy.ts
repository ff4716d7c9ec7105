import { UserError } from '../errors.ts';
import { goSettings } from '../go/folders.ts';
import { openBytes } from '../host/node/open-bytes.ts';
import { ownTool } from '../host/node/tool.ts';
import type { Host } from '../host/ports.ts';
import {
  judgePolicy,
  oldestSupported,
  type Policy,
  parsePolicy,
  policyAsked,
  type ScannedBinary,
} from '../policy/index.ts';
import { createDescriber } from '../sbom/describe.ts';
import { goProgram } from '../setup/check.ts';
import { noPins } from '../setup/lock.ts';
import { setup } from '../setup/run.ts';
import { openSources } from '../setup/sources.ts';
import type { SetupRequest } from '../setup/types.ts';
import { describeFiles, findFiles } from './binary-files.ts';
import type { PolicyOptions } from './policy.ts';
import { reportFindings } from './policy-report.ts';
import { readInputs, requestFrom } from './request.ts';
import type { Terminal } from './terminal.ts';

/** @throws UserError INPUT_INVALID, CONFIG_INVALID, VERSION_INVALID, USAGE, and as `judgePolicy` */
export async function runPolicy(
  paths: readonly string[],
  options: PolicyOptions,
  { host, log, printJson }: Terminal,
): Promise<number> {
  const except = options.licensesExcept;
  const given = except === undefined ? {} : { 'policy-licenses-except': except.join('\n') };
  const values = await readInputs(options, host, given);
  if (!policyAsked(values))
    throw new UserError('USAGE', 'There is no policy: neither an option nor the config has a rule.', {
      hint: 'Add one: --licenses-allow "MIT, Apache-2.0", or a section `policy` in .setup-go-plus/config.yaml (docs/policy.md).',
    });
  const policy = await parsePolicy(values, host.machine);
  const request = requestFrom(values, options, host);
  const { path } = host.machine;
  const binaries = await describeAll(paths, policy, host);
  const findings = await judgePolicy(
    {
      policy,
      binaries,
      goMod: path.join(request.workingDirectory, 'go.mod'),
      root: host.machine.env('GITHUB_WORKSPACE') || request.workingDirectory,
      toolCache: request.toolCache,
      go: () => findGo(options.goProgram, request, host),
      oldestSupported: () => oldestSupported(openSources(request, noPins, host), request.platform),
      tool: ownTool(),
    },
    { ...host, open: openBytes },
  );
  reportFindings(findings, binaries.length, log);
  const ok = findings.every(({ level }) => level !== 'error');
  printJson({ ok, binaries: binaries.map(({ bom }) => bom.subject.file), findings });
  return ok ? 0 : 1;
}

/** The project's Go, or the one that the person names. */
async function findGo(named: string | undefined, request: SetupRequest, host: Host): Promise<string> {
  if (named === undefined) return goProgram((await setup(request, host)).sdk, host.machine);
  const found = await host.processes.find(named);
  if (found !== undefined) return found;
  throw new UserError('TOOL_MISSING', `--go-program: there is no program ${named}.`, {
    hint: 'Name a go command; or leave it out, and the Go that the project asks for is brought.',
  });
}

/** @throws UserError as `describeFiles` */
async function describeAll(
  paths: readonly string[],
  { licences }: Policy,
  host: Host,
): Promise<readonly ScannedBinary[]> {
  const describe = createDescriber({ ...host, open: openBytes });
  // Licences are read where the modules are; a machine that has none of them knows no licence.
  const asked = licences.allow.length + licences.deny.length > 0;
  const moduleCache = asked ? (await goSettings(host.files, host.machine)).GOMODCACHE || null : null;
  return describeFiles(await findFiles(paths, host), (file) =>
    describe(file, { record: null, source: null, moduleCache }),
  );
}
