import { UserError } from '../../errors.ts';
import type { Stage } from '../../host/ports.ts';
import { formatRecord, RECORD_NAME } from '../../sdk/record.ts';
import { bootstrapName, explainBuildFailure } from './build-failure.ts';
import { leftovers, planBuild, planVersion } from './build-plan.ts';
import { type DevelVersion, readDevelVersion } from './devel-version.ts';
import { checkOut } from './git.ts';
import type { Repository } from './repository.ts';
import type { TipFacts, TipHost, TipRecord, TipRequest } from './types.ts';

export interface BuildFacts {
  readonly repository: Repository;
  readonly commit: string;
  /** As it was asked for. */
  readonly revision: string;
}

/**
 * Fetches and builds in the stage and leaves a whole GOROOT with its record there.
 * @throws UserError TOOL_MISSING, COMMAND_FAILED, GO_UNUSABLE, DISK_FULL
 */
export async function buildInStage(
  { repository, commit, revision }: BuildFacts,
  request: TipRequest,
  stage: Stage,
  host: TipHost,
): Promise<void> {
  const { machine, files, log } = host;
  const bootstrap = await findBootstrap(request, host);
  await checkOut(repository, commit, stage.path, host);
  const output = await make(commit, stage.path, bootstrap, host);
  const { line, version, name } = await askVersion(commit, stage.path, bootstrap, host);
  for (const folder of leftovers) await files.remove(machine.path.join(stage.path, ...folder.split('/')));
  const facts: TipFacts = {
    commit,
    revision,
    name,
    goVersion: line,
    bootstrap: bootstrapName(output) ?? '',
  };
  const record: TipRecord = {
    schema: 1,
    version: version.text,
    platform: request.platform,
    contents: 'full',
    source: 'tip',
    url: repository.url,
    integrity: { kind: 'none', why: whatItProves(repository, commit) },
    archiveSha256: '',
    ...(await measure(stage.path, host)),
    tip: facts,
  };
  const mtime = Math.floor(host.clock.now() / 1000);
  stage.file(RECORD_NAME, new TextEncoder().encode(formatRecord(record)), { executable: false, mtime });
  log.info(`Built ${name}.`);
}

/** No more than is true: the commit id pins the source, and nobody vouches for the commit but the host. */
function whatItProves({ trust }: Repository, commit: string): string {
  return `built here from commit ${commit}, ${trust}: the commit id names every byte of the source, but no checksum database or signature says that the Go project made it`;
}

async function findBootstrap(request: TipRequest, { machine, files, processes }: TipHost): Promise<string> {
  const windows = machine.platform.os === 'windows';
  if (!windows && (await processes.find('bash')) === undefined) {
    throw new UserError('TOOL_MISSING', "bash is not on PATH, and Go's make.bash needs it.", {
      hint: 'Install bash, or ask for a released Go.',
    });
  }
  const root = await request.bootstrap();
  const go = machine.path.join(root, 'bin', windows ? 'go.exe' : 'go');
  if ((await files.stat(go))?.kind !== 'file') {
    throw new UserError('TOOL_MISSING', `There is no Go to build Go with: ${go} does not exist.`, {
      hint: 'Install a stable Go first; tip is built by it.',
    });
  }
  return root;
}

async function make(
  commit: string,
  root: string,
  bootstrap: string,
  { machine, files, processes, log }: TipHost,
): Promise<readonly string[]> {
  const output: string[] = [];
  const command = planBuild(machine, root, bootstrap);
  const script = machine.path.join(root, 'src', machine.platform.os === 'windows' ? 'make.bat' : 'make.bash');
  if ((await files.stat(script))?.kind !== 'file') {
    throw new UserError(
      'INPUT_INVALID',
      `Commit ${commit} is no Go tree: it has no ${machine.path.basename(script)} in src.`,
      {
        hint: "Name a repository with Go's own source.",
      },
    );
  }
  log.info(`Building Go ${commit.slice(0, 12)} from source with ${bootstrap}; this takes minutes.`);
  const { code } = await processes.run({
    ...command,
    onLine(line) {
      output.push(line);
      log.debug(line);
    },
  });
  if (code !== 0) throw explainBuildFailure({ commit, code, output }, bootstrap);
  return output;
}

async function askVersion(
  commit: string,
  root: string,
  bootstrap: string,
  { machine, processes }: TipHost,
): Promise<DevelVersion & { readonly line: string }> {
  const command = planVersion(machine, root, bootstrap);
  if ((await processes.find(command.program)) === undefined) {
    throw new UserError('COMMAND_FAILED', `make ended well but made no ${command.program}.`);
  }
  const result = await processes.run(command);
  const line = result.stdout.trim();
  const devel = result.code === 0 ? readDevelVersion(line, commit) : undefined;
  if (devel === undefined) {
    const said = `${line}\n${result.stderr}`.trim() || `code ${result.code}`;
    throw new UserError(
      'GO_UNUSABLE',
      `The Go that was built from ${commit} does not say its version: ${said}`,
    );
  }
  return { ...devel, line };
}

async function measure(
  root: string,
  { machine, files }: Pick<TipHost, 'machine' | 'files'>,
): Promise<{ files: number; bytes: number }> {
  const total = { files: 0, bytes: 0 };
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const { name, kind } of (await files.list(folder)) ?? []) {
      const path = machine.path.join(folder, name);
      if (kind === 'directory') folders.push(path);
      if (kind !== 'file') continue;
      total.files++;
      total.bytes += (await files.stat(path))?.size ?? 0;
    }
  }
  return total;
}
