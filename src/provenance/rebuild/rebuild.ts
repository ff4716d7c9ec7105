import { randomBytes } from 'node:crypto';
import { digestFile } from '../../build/checksums/digest.ts';
import type { BuildEvent } from '../../build/events.ts';
import type { BuildHost } from '../../build/host.ts';
import { build } from '../../build/index.ts';
import { BuildFailure } from '../../build/record/failure.ts';
import { explainDifference } from '../../build/reproduce/explain.ts';
import type { BuildRecord, BuildRequest } from '../../build/types.ts';
import { UserError } from '../../errors.ts';
import type { Clock } from '../../host/ports.ts';
import { releaseDocuments } from '../documents.ts';
import type { Audit } from '../types.ts';
import { checkoutSources, hasCommit } from './checkout.ts';
import { compareArtifacts, type RebuiltArtifact } from './compare.ts';
import { type RebuildPlan, refused } from './plan.ts';

export interface RebuildTask {
  readonly audit: Audit;
  readonly plan: RebuildPlan;
  /** Path of the go command, of the audit's version. */
  readonly go: string;
  readonly tool: Audit['tool'];
  /** Folder or URL of a repository; null: that of `cwd` where it has the commit, else the recorded one. */
  readonly source: string | null;
  readonly cwd: string;
  /** Absolute: where the rebuilt files go; null: nowhere. */
  readonly output: string | null;
  /** Absolute: where the first ones are, as far as they are at hand. */
  readonly originals: string;
  readonly clock: Pick<Clock, 'now'>;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: BuildEvent) => void;
}

export interface Rebuilt {
  /** What was built. */
  readonly record: BuildRecord;
  readonly artifacts: readonly RebuiltArtifact[];
}

/**
 * Builds once more what an audit tells of, from its commit with its Go, and compares digests.
 * @throws UserError REBUILD_REFUSED for another Go or a missing commit, and as `build`
 */
export async function rebuild(task: RebuildTask, host: BuildHost): Promise<Rebuilt> {
  const { audit, plan, go, tool } = task;
  const { path, temp } = host.machine;
  const folder = path.join(temp, `setup-go-plus-rebuild-${randomBytes(6).toString('hex')}`);
  try {
    const sources = path.join(folder, 'sources');
    await host.files.write(path.join(folder, '.gitignore'), '*\n');
    await checkoutSources(plan.source, await sourceOf(task, host), sources, host);
    const directory = path.join(sources, ...plan.source.folder.split('/'));
    await checkGo(go, directory, plan, host);
    const output = task.output ?? path.join(folder, 'output');
    const { record, left } = await buildAgain({ ...plan.request, directory, output }, task, host);
    const artifacts = compareArtifacts({ audit, artifacts: record.artifacts, left, tool });
    const explained: RebuiltArtifact[] = [];
    for (const artifact of artifacts)
      explained.push(await explain(artifact, { output, directory, originals: task.originals }, record, host));
    return { record, artifacts: explained };
  } finally {
    await host.files.remove(folder);
  }
}

async function sourceOf({ source, plan, cwd }: RebuildTask, host: BuildHost): Promise<string> {
  if (source !== null) return source;
  if (await hasCommit(cwd, plan.source.commit, host)) return cwd;
  if (plan.source.repository !== null) return plan.source.repository;
  throw refused(
    `the repository here has no commit ${plan.source.commit}, and the audit names no other`,
    'Name one that has it with --source.',
  );
}

/** @throws UserError REBUILD_REFUSED */
async function checkGo(go: string, directory: string, plan: RebuildPlan, host: BuildHost): Promise<void> {
  const { code, stdout, stderr } = await host.processes.run({
    program: go,
    args: ['env', '-json', 'GOVERSION', 'GOROOT', 'GOHOSTOS', 'GOHOSTARCH'],
    cwd: directory,
  });
  if (code !== 0) throw new UserError('COMMAND_FAILED', `go env: ${stderr.trim().split('\n')[0] ?? ''}`);
  const { GOVERSION = '', GOROOT = '', GOHOSTOS, GOHOSTARCH } = JSON.parse(stdout) as Record<string, string>;
  const version = GOVERSION.replace(/^go/, '');
  if (version !== plan.goVersion)
    throw refused(
      `Go ${plan.goVersion} is needed, and this is ${version}`,
      'Leave --go-program out, and that Go is brought.',
    );
  const { machine, log, open } = host;
  const program = machine.path.join(GOROOT, 'bin', GOHOSTOS === 'windows' ? 'go.exe' : 'go');
  const { digest } = await digestFile(program, 'sha256', open);
  const platform = `${GOHOSTOS}/${GOHOSTARCH}`;
  const expected = plan.go[platform];
  if (expected === undefined)
    log.info(
      `Built on ${Object.keys(plan.go).join(', ')}, and this is ${platform}: its go command is another program, what it makes should be the same.`,
    );
  else if (expected !== digest)
    throw refused(
      `bin/go of Go ${version} for ${platform} has SHA-256 ${digest} here, and had ${expected} there`,
      'One of the two is not the Go that it says. Bring it from where the audit says that it came from, or find out who changed it.',
    );
}

interface BuiltAgain {
  readonly record: BuildRecord;
  /** By target id: why it is not there. */
  readonly left: ReadonlyMap<string, string>;
}

/** All targets; without those that need a C compiler where there is none here that can. */
async function buildAgain(request: BuildRequest, task: RebuildTask, host: BuildHost): Promise<BuiltAgain> {
  const { targets } = task.plan;
  const whole = task.audit.artifacts.some(({ kind, target }) => kind === 'sbom' && target === null);
  const run = async (ids: readonly string[], left: ReadonlyMap<string, string>): Promise<BuiltAgain> => {
    const { go, signal, onEvent, tool, clock } = task;
    const documents = releaseDocuments({ ...request, provenance: false }, { go, tool, clock }, host);
    const options = {
      go,
      // Documents about the whole are written of a whole build; names are the same in a part.
      ...(whole && ids.length === targets.length ? {} : { only: ids }),
      ...(signal === undefined ? {} : { signal }),
      ...(onEvent === undefined ? {} : { onEvent }),
      ...(documents === undefined ? {} : { documents }),
    };
    return { record: await build(request, options, host), left };
  };
  try {
    return await run(targets, new Map());
  } catch (error) {
    const plain = targets.filter((id) => !id.endsWith('+cgo'));
    const unable =
      error instanceof UserError &&
      !(error instanceof BuildFailure) &&
      ['TOOL_MISSING', 'TOOLCHAIN_UNUSABLE', 'TARGET_INVALID'].includes(error.code);
    if (!unable || plain.length === 0 || plain.length === targets.length) throw error;
    const why = error.message.split('\n')[0]!;
    host.log.warning(`Targets with cgo are left out: ${why}`);
    return run(plain, new Map(targets.filter((id) => !plain.includes(id)).map((id) => [id, why])));
  }
}

interface Folders {
  readonly output: string;
  readonly directory: string;
  readonly originals: string;
}

/** Both files are needed; whoever has only the audit is told where to put the first. */
async function explain(
  artifact: RebuiltArtifact,
  { output, directory, originals }: Folders,
  record: BuildRecord,
  { machine: { path }, files, open }: BuildHost,
): Promise<RebuiltArtifact> {
  const { file, status, expected, actual, target } = artifact;
  if (status !== 'different' || expected === null || actual === null) return artifact;
  const [first, second] = [originals, output].map((folder) => path.join(folder, ...file.split('/')));
  const there = (await files.stat(first!))?.kind === 'file';
  if (!there || (await digestFile(first!, 'sha256', open)).digest !== expected) {
    const why = `${expected} was expected; with the first ${file} beside audit.json it can be said what differs`;
    return { ...artifact, why: [why] };
  }
  const row = record.plan.rows.find(({ id }) => id === target);
  const context = {
    trimpath: true,
    cgo: row?.target.cgo ?? false,
    users: [],
    folders: [directory],
    secrets: [],
  };
  return { ...artifact, why: await explainDifference(first!, second!, context, open) };
}
