import { digestFile } from '../../build/checksums/digest.ts';
import { plainEnvironment } from '../../build/plan/environment.ts';
import type { DocumentTask } from '../../build/publish/documents.ts';
import { splitWords } from '../../build/toolchains/words.ts';
import type { BuildFacts, BuildRequest, BuildRow } from '../../build/types.ts';
import { withVariables } from '../../environment/changed-host.ts';
import { UserError } from '../../errors.ts';
import type { Files, Log, Machine, OpenBytes, Processes } from '../../host/ports.ts';
import { readRecord } from '../../sdk/record.ts';
import type { Compiler } from '../types.ts';
import { readCiRun, readImage } from './ci.ts';
import { LIST_MODULES, moduleLines, vendoredLines } from './modules.ts';
import type { AuditFacts } from './plan.ts';

export interface AuditHost {
  readonly machine: Machine;
  readonly files: Files;
  readonly processes: Processes;
  readonly open: OpenBytes;
  readonly log: Log;
}

export interface AuditTask extends Pick<DocumentTask, 'facts' | 'record' | 'artifacts' | 'part'> {
  readonly request: BuildRequest;
  readonly tool: AuditFacts['tool'];
  /** Path of the go command. */
  readonly go: string;
  readonly environment: AuditFacts['environment'];
  readonly caches: AuditFacts['caches'];
  readonly started: number;
  readonly finished: number;
}

/** Asks the machine what an audit says of it. @throws UserError COMMAND_FAILED where the go command does not answer */
export async function gatherAudit(task: AuditTask, host: AuditHost): Promise<AuditFacts> {
  const { request, facts, record, go, tool, environment, caches, started, finished, artifacts } = task;
  const { machine, files } = host;
  const plain = { ...host, processes: withVariables(host.processes, plainEnvironment) };
  const [folder, remote, output, digest, sdk, modules, compilers] = await Promise.all([
    askGit(['rev-parse', '--show-prefix'], request.directory, host),
    askGit(['remote', 'get-url', 'origin'], request.directory, host),
    goOutput(go, request.directory, plain),
    digestFile(goBinary(facts, machine), 'sha256', host.open),
    readRecord(facts.goroot, files, machine),
    listModules(go, facts.module, plain),
    usedCompilers(record.plan.rows, host),
  ]);
  return {
    ...{
      tool,
      part: task.part,
      request,
      machine,
      host: facts.host,
      plan: record.plan,
      results: record.results,
    },
    folder: (folder ?? '').replace(/\/$/, ''),
    remote,
    go: { output, sha256: digest.digest, record: sdk },
    ...{ modules, compilers, environment, caches, started, finished, artifacts },
    ci: readCiRun(machine),
    image: readImage(machine),
  };
}

/** The program of the SDK, also where a wrapper of that name is on PATH. */
export function goBinary(
  { goroot, host }: Pick<BuildFacts, 'goroot' | 'host'>,
  { path }: Pick<Machine, 'path'>,
): string {
  return path.join(goroot, 'bin', host.goos === 'windows' ? 'go.exe' : 'go');
}

async function askGit(
  args: readonly string[],
  cwd: string,
  { processes }: Pick<AuditHost, 'processes'>,
): Promise<string | null> {
  try {
    const { code, stdout } = await processes.run({ program: 'git', args, cwd, env: { LC_ALL: 'C' } });
    return code === 0 && stdout.trim() !== '' ? stdout.trim() : null;
  } catch (error) {
    if (error instanceof UserError && error.code === 'TOOL_MISSING') return null;
    throw error;
  }
}

async function goOutput(go: string, cwd: string, { processes }: AuditHost): Promise<string> {
  const { code, stdout, stderr } = await processes.run({ program: go, args: ['version'], cwd });
  if (code === 0) return stdout.trim();
  throw new UserError('COMMAND_FAILED', `go version: ${stderr.trim().split('\n')[0] ?? ''}`);
}

async function listModules(
  go: string,
  module: BuildFacts['module'],
  { machine, files, processes, log }: AuditHost,
): Promise<readonly string[] | null> {
  const text = async (...names: string[]) =>
    new TextDecoder().decode((await files.read(machine.path.join(module.dir, ...names))) ?? new Uint8Array());
  const sums = [await text('go.sum'), await text('go.work.sum')];
  if (module.vendored) return vendoredLines(await text('vendor', 'modules.txt'), sums);
  if (module.path === 'command-line-arguments') return [];
  const { code, stdout, stderr } = await processes.run({ program: go, args: LIST_MODULES, cwd: module.dir });
  if (code === 0) return moduleLines(stdout, sums);
  log.warning(`audit.json has no list of modules: go list -m all: ${stderr.trim().split('\n')[0] ?? ''}`);
  return null;
}

/** Each program is read once. */
async function usedCompilers(rows: readonly BuildRow[], host: AuditHost): Promise<Compiler[]> {
  const digests = new Map<string, Promise<string | null>>();
  const found = rows.flatMap(({ id, toolchain }) => {
    if (toolchain === null) return [];
    const [program] = splitWords(toolchain.env.CC ?? '', 'CC');
    if (program !== undefined && !digests.has(program)) digests.set(program, programDigest(program, host));
    return [{ id, toolchain, program }];
  });
  return Promise.all(
    found.map(async ({ id, toolchain, program }) => ({
      target: id,
      name: toolchain.name.replace(/(?:[A-Za-z]:)?[/\\][^\s'"]*[/\\]/g, ''),
      sha256: program === undefined ? null : await digests.get(program)!,
    })),
  );
}

async function programDigest(program: string, { processes, open }: AuditHost): Promise<string | null> {
  const path = await processes.find(program);
  return path === undefined ? null : (await digestFile(path, 'sha256', open)).digest;
}
