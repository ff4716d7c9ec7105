import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { BuildEvent } from '../../src/build/events.ts';
import type { BuildHost } from '../../src/build/host.ts';
import { type BuildOptions, build } from '../../src/build/index.ts';
import { defaultName } from '../../src/build/names/names.ts';
import { parseTargets } from '../../src/build/targets/parse.ts';
import type { BuildRecord, BuildRequest } from '../../src/build/types.ts';
import { nodeBuildHost } from '../../src/host/node/build-host.ts';
import { nodeHost } from '../../src/host/node/index.ts';
import { nodeMachine } from '../../src/host/node/machine.ts';
import { nodeProcesses } from '../../src/host/node/processes.ts';
import { type FakeLog, fakeLog } from '../fakes/observers.ts';
import { project, temporaryFolder } from '../support/temp.ts';

/** No fmt: the standard library's cheapest part. GOCACHE is the machine's own, so that tests share what is compiled. */
export const program = 'package main\n\nvar version = "dev"\n\nfunc main() { println("hello", version) }\n';
export const module = 'module example.com/hello\n\ngo 1.21\n';

export const environment = { ...process.env, GOFLAGS: '', GOTOOLCHAIN: 'local', GOPROXY: 'off' };

export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
      GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
    },
  });
}

/** A module of these files, committed; with `go.mod` and `main.go` where they are not given. */
export async function repository(files: Record<string, string> = {}, tag?: string): Promise<string> {
  const folder = await project({ 'go.mod': module, 'main.go': program, ...files });
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'one');
  if (tag !== undefined) git(folder, 'tag', tag);
  return folder;
}

export function requestFor(directory: string, asked: Partial<BuildRequest> = {}): BuildRequest {
  return {
    directory,
    packages: ['.'],
    targets: parseTargets('linux/amd64'),
    cgo: false,
    output: join(directory, 'dist'),
    name: defaultName,
    archive: 'none',
    archiveFiles: ['LICENSE*', 'README*'],
    ldflags: null,
    tags: [],
    flags: [],
    version: null,
    checksums: ['sha256'],
    reproduce: 'off',
    run: 'off',
    expect: null,
    jobs: null,
    onFailure: 'stop',
    requireClean: null,
    sourceDate: null,
    ...asked,
  };
}

export interface TestBuildHost extends BuildHost {
  readonly log: FakeLog;
}

/** The real machine, with a temporary folder of its own. */
export async function buildHost(): Promise<TestBuildHost> {
  const machine = { ...nodeMachine(), temp: await temporaryFolder() };
  const log = fakeLog();
  const processes = nodeProcesses(machine, environment);
  return { ...nodeBuildHost({ ...nodeHost(log), machine, processes }), log };
}

export interface Outcome {
  readonly record: BuildRecord | undefined;
  readonly error: unknown;
  readonly events: readonly BuildEvent[];
  readonly host: TestBuildHost;
  /** What stands in the output folder. */
  readonly files: readonly string[];
}

/** A build with what is left of it, whether it succeeds or not. */
export async function tryBuild(
  request: BuildRequest,
  options: Partial<BuildOptions> = {},
  change: (host: TestBuildHost) => TestBuildHost = (host) => host,
): Promise<Outcome> {
  const events: BuildEvent[] = [];
  const host = change(await buildHost());
  const onEvent = (event: BuildEvent) => {
    events.push(event);
    options.onEvent?.(event);
  };
  let record: BuildRecord | undefined;
  let error: unknown;
  try {
    record = await build(request, { go: 'go', ...options, onEvent }, host);
  } catch (thrown) {
    error = thrown;
  }
  return { record, error, events, host, files: await below(request.output) };
}

/** As `tryBuild`, and it must succeed. */
export async function mustBuild(
  ...given: Parameters<typeof tryBuild>
): Promise<Outcome & { readonly record: BuildRecord }> {
  const outcome = await tryBuild(...given);
  if (outcome.record === undefined) throw outcome.error;
  return { ...outcome, record: outcome.record };
}

/** Files and links, with forward slashes, sorted. */
export async function below(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
