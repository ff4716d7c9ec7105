import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import type { GoVersion } from '../../src/go/version.ts';
import { parseGoVersion } from '../../src/go/version.ts';
import { nodeFiles } from '../../src/host/node/files.ts';
import { nodeProcesses } from '../../src/host/node/processes.ts';
import { nodeStages } from '../../src/host/node/stages.ts';
import { openPrivate, type PrivateAccess, variablesOf } from '../../src/private/open.ts';
import { parsePrivate } from '../../src/private/request.ts';
import { fakeClock, fakeLog } from '../fakes/observers.ts';
import { machineWith, type TestHost } from '../setup/host.ts';
import { type Ran, run } from '../support/go-command.ts';
import { temporaryFolder } from '../support/temp.ts';

export interface World {
  readonly root: string;
  readonly home: string;
  readonly temp: string;
  readonly workspace: string;
  /** What programs of the job see, before anything is set up. */
  readonly env: Record<string, string>;
  host(): TestHost;
  write(path: string, text: string): Promise<void>;
  /** As `host()` sees the request; `go` undefined: not known. */
  open(credentials: string, options?: OpenOptions): Promise<PrivateAccess>;
}

export interface OpenOptions {
  readonly patterns?: readonly string[];
  readonly knownHosts?: readonly string[];
  readonly go?: GoVersion | undefined;
}

export const go126 = parseGoVersion('1.26.8')!;

/** A machine and a job of its own: home, RUNNER_TEMP and workspace with blanks and accents in their names. */
export async function startWorld(more: Readonly<Record<string, string>> = {}): Promise<World> {
  const root = await temporaryFolder();
  const [home, temp, workspace] = [join(root, 'hôme'), join(root, 'temp dir'), join(root, 'wörk space')];
  for (const folder of [home, temp, workspace]) await mkdir(folder);
  const env: Record<string, string> = {
    PATH: [dirname(goProgram()), '/usr/bin', '/bin'].join(delimiter),
    HOME: home,
    RUNNER_TEMP: temp,
    RUNNER_NAME: 'one',
    GITHUB_WORKSPACE: workspace,
    GITHUB_RUN_ID: '7',
    GITHUB_JOB: 'build',
    GIT_CONFIG_NOSYSTEM: '1',
    GOMODCACHE: join(root, 'mod cache'),
    GOCACHE: join(root, 'build'),
    GOPROXY: 'off',
    GOTOOLCHAIN: 'local',
    GOFLAGS: '-modcacherw',
    GOENV: join(home, 'goenv'),
    ...more,
  };
  const world: World = {
    root,
    home,
    temp,
    workspace,
    env,
    host() {
      const machine = { ...machineWith({ cwd: workspace, env }), home, temp };
      return {
        machine,
        files: nodeFiles(),
        stages: nodeStages(),
        http: { get: unused, send: unused },
        processes: nodeProcesses(machine, env),
        clock: { ...fakeClock(), now: () => Date.now() },
        log: fakeLog(),
      };
    },
    async write(path, text) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    },
    open: (credentials, options = {}) => openWith(world, credentials, options),
  };
  return world;
}

function openWith(
  world: World,
  credentials: string,
  { patterns = [], knownHosts = [], ...rest }: OpenOptions,
): Promise<PrivateAccess> {
  const { request } = parsePrivate({
    patterns,
    credentials,
    knownHosts,
    goproxy: world.env.GOPROXY ?? '',
    prewarm: false,
    keep: true,
    withheld: undefined,
    label: (name) => `input ${name}`,
  });
  return openPrivate(request, 'go' in rest ? rest.go : go126, world.host());
}

/** A program of a later step: it sees the job's environment, with what the plan has put there. */
export function later(
  world: World,
  access: PrivateAccess | undefined,
  program: string,
  ...args: readonly string[]
): Promise<Ran> {
  const changes = access === undefined ? [] : [...access.plan.settings, ...access.plan.access];
  return run(program, args, world.workspace, {
    ...world.env,
    ...variablesOf(changes),
    GIT_CONFIG_GLOBAL: join(world.home, '.gitconfig'),
  });
}

/** A module in the workspace that needs these: `{ 'github.com/acme/lib': 'v1.0.0' }`. */
export async function needing(
  world: World,
  modules: Readonly<Record<string, string>>,
  more = '',
): Promise<void> {
  const lines = Object.entries(modules).map(([path, version]) => `require ${path} ${version}\n`);
  await world.write('wörk space/go.mod', `module example.com/app\n\ngo 1.20\n\n${lines.join('')}${more}`);
}

function goProgram(): string {
  const root = execFileSync('go', ['env', 'GOROOT'], {
    encoding: 'utf8',
    env: { ...process.env, GOTOOLCHAIN: 'local' },
  });
  return join(root.trim(), 'bin', 'go');
}

function unused(): never {
  throw new Error('no test of these needs the network');
}
