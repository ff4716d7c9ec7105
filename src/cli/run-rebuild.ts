import { changedHost } from '../environment/changed-host.ts';
import { UserError } from '../errors.ts';
import { nodeBuildHost } from '../host/node/build-host.ts';
import { interruption } from '../host/node/interruption.ts';
import { ownTool } from '../host/node/tool.ts';
import type { Host } from '../host/ports.ts';
import { readAudit } from '../provenance/audit/read.ts';
import type { RebuiltArtifact } from '../provenance/rebuild/compare.ts';
import { planRebuild, type RebuildPlan } from '../provenance/rebuild/plan.ts';
import { rebuild } from '../provenance/rebuild/rebuild.ts';
import type { Audit } from '../provenance/types.ts';
import { goProgram } from '../setup/check.ts';
import { setup } from '../setup/run.ts';
import { buildReporter } from './build-report.ts';
import { plainText } from './plain-text.ts';
import type { RebuildOptions } from './rebuild.ts';
import { readInputs, requestFrom } from './request.ts';
import type { Terminal } from './terminal.ts';

/** @throws UserError PROVENANCE_INVALID, REBUILD_REFUSED, and as `setup` and `build` */
export async function runRebuild(
  named: string,
  options: RebuildOptions,
  terminal: Terminal,
): Promise<number> {
  const { host, log, print, printJson } = terminal;
  const { path, cwd } = host.machine;
  const file = path.resolve(cwd, named);
  const audit = await readNamed(file, host);
  const plan = planRebuild(audit, options.trustAudit === true);
  for (const limit of plan.limits) log.warning(plainText(limit));
  const { go, host: changed } = await bringThatGo(plan, options, host);
  const stop = interruption();
  const report = buildReporter(log, options.quiet ? undefined : process.stderr);
  try {
    const { artifacts } = await rebuild(
      {
        ...{ audit, plan, go, cwd, tool: ownTool(), clock: host.clock },
        source: sourceOf(options.source, host),
        output: options.out === undefined ? null : path.resolve(cwd, options.out),
        originals: path.dirname(file),
        ...{ signal: stop.signal, onEvent: report.onEvent },
      },
      { ...nodeBuildHost(changed), log: report.log },
    );
    report.close();
    for (const line of tableOf(artifacts)) print(plainText(line));
    const counted = (status: RebuiltArtifact['status']) =>
      artifacts.filter((each) => each.status === status).length;
    const ok = counted('different') === 0 && counted('same') > 0;
    const left = counted('not-rebuilt');
    log.info(
      `${counted('same')} the same, ${counted('different')} different${left === 0 ? '' : `, ${left} not rebuilt`}: Go ${plan.goVersion}, commit ${plan.source.commit}`,
    );
    printJson({ ok, go: plan.goVersion, commit: plan.source.commit, artifacts });
    return ok ? 0 : 1;
  } catch (error) {
    report.close();
    const code = stop.code();
    if (code === undefined) throw error;
    log.error('The rebuild was interrupted.', 'Nothing is left.');
    return code;
  } finally {
    stop.close();
  }
}

const LARGEST = 64 * 2 ** 20;

async function readNamed(file: string, { files }: Host): Promise<Audit> {
  const stat = await files.stat(file);
  const bytes = stat?.kind === 'file' && stat.size <= LARGEST ? await files.read(file) : undefined;
  if (bytes !== undefined) return readAudit(bytes, file);
  throw new UserError('INPUT_INVALID', `There is no audit ${file}.`, {
    hint: 'Name the audit.json that `build --provenance` wrote.',
  });
}

async function bringThatGo(plan: RebuildPlan, options: RebuildOptions, host: Host) {
  if (options.goProgram !== undefined) {
    const go = await host.processes.find(options.goProgram);
    if (go !== undefined) return { go, host };
    throw new UserError('TOOL_MISSING', `--go-program: there is no program ${options.goProgram}.`, {
      hint: 'Name a go command; or leave it out, and the Go of the audit is brought.',
    });
  }
  // `1.27.1 X:jsonv2` is Go 1.27.1 with experiments, which the targets name.
  const version = plan.goVersion.split(' ')[0]!;
  const values = await readInputs(options, host, { 'go-version': version });
  const { sdk, environment } = await setup(requestFrom(values, options, host), host);
  return { go: goProgram(sdk, host.machine), host: changedHost(host, environment.changes) };
}

/** A folder is meant from here; a URL as it is. */
function sourceOf(source: string | undefined, { machine: { path, cwd } }: Host): string | null {
  if (source === undefined) return null;
  return /^[a-z][a-z+]+:\/\/|^[\w.-]+@[\w.-]+:/i.test(source) ? source : path.resolve(cwd, source);
}

function tableOf(artifacts: readonly RebuiltArtifact[]): string[] {
  const width = Math.max(...artifacts.map(({ file }) => file.length), 0);
  return artifacts.flatMap(({ file, status, why }) => [
    `${file.padEnd(width)}  ${status.replace('-', ' ')}`,
    ...why.map((line) => `  ${line}`),
  ]);
}
