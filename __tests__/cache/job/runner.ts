import { mkdir, rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { restoredLine, savedLine } from '../../../src/cache/job/report.ts';
import { startCaches } from '../../../src/cache/job/restore.ts';
import { saveCaches } from '../../../src/cache/job/save.ts';
import type { CacheHost, CacheRequest } from '../../../src/cache/job/types.ts';
import { directoryStore } from '../../../src/cache/stores/directory.ts';
import type { Store } from '../../../src/cache/stores/types.ts';
import type { Tree } from '../../../src/cache/tree.ts';
import { nodeClock } from '../../../src/host/node/clock.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { nodePacks } from '../../../src/host/node/packs.ts';
import { nodeProcesses } from '../../../src/host/node/processes.ts';
import { nodeStages } from '../../../src/host/node/stages.ts';
import { nodeStoreDisk } from '../../../src/host/node/store-disk.ts';
import { nodeTree } from '../../../src/host/node/tree.ts';
import type { Machine } from '../../../src/host/ports.ts';
import { recordLog } from '../support.ts';

export interface JobOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly request?: Partial<CacheRequest>;
  /** Versions that are announced, in this order. */
  readonly versions?: readonly string[];
  /** Between the restore and the save. */
  readonly store?: (store: Store) => Store;
  readonly tree?: (tree: Tree) => Tree;
}

/** A runner of GitHub's: HOME is new for every job, and the store stays. */
export class Runner {
  readonly #root: string;
  readonly workspace: string;
  #run = 0;

  constructor(root: string, workspace: string) {
    this.#root = root;
    this.workspace = workspace;
  }

  get home(): string {
    return join(this.#root, 'home');
  }

  get gocache(): string {
    return join(this.home, '.cache', 'go-build');
  }

  get gomodcache(): string {
    return join(this.home, 'go', 'pkg', 'mod');
  }

  get storeFolder(): string {
    return join(this.#root, 'store');
  }

  /** What the go command of a step sees, beside PATH. */
  get variables(): Readonly<Record<string, string>> {
    return {
      HOME: this.home,
      GOFLAGS: '-buildvcs=false',
      GOTOOLCHAIN: 'local',
      GOPROXY: 'off',
      GOENV: 'off',
    };
  }

  async job(
    work: () => void | Promise<void>,
    {
      env: more = {},
      request: wishes = {},
      versions = ['1.26.8'],
      store: wrap = (one) => one,
      tree = (one) => one,
    }: JobOptions = {},
  ) {
    this.#run += 1;
    await rm(this.home, { recursive: true, force: true });
    await mkdir(this.home, { recursive: true });
    const env: Record<string, string | undefined> = {
      PATH: process.env.PATH,
      ...{ RUNNER_ENVIRONMENT: 'github-hosted', GITHUB_RUN_ID: String(this.#run), GITHUB_RUN_ATTEMPT: '1' },
      ...{ GITHUB_JOB: 'test', GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' },
      ...this.variables,
      ...more,
    };
    const machine: Machine = {
      platform: { os: 'linux', arch: 'amd64' },
      path: posix,
      cwd: this.workspace,
      home: this.home,
      temp: this.#root,
      env: (name) => env[name],
    };
    const log = recordLog();
    const base = { machine, files: nodeFiles(), log, clock: nodeClock() };
    const host: CacheHost = {
      ...base,
      processes: nodeProcesses(machine, env),
      packs: nodePacks(machine, nodeStages()),
      tree: tree(nodeTree()),
    };
    const store = wrap(
      directoryStore(
        { root: this.storeFolder, limit: 2 ** 30, compression: 'gzip' },
        { ...base, disk: nodeStoreDisk() },
      ),
    );
    const request: CacheRequest = {
      mode: undefined,
      modules: 'auto',
      verify: false,
      dependencyPath: [],
      keyParts: [],
      keySuffix: undefined,
      workspace: this.workspace,
      matrix: '',
      ...wishes,
    };
    const start = await startCaches(request, store, host);
    for (const version of versions) start.build(version);
    const { build, modules, state } = await start.finish();
    await work();
    const run = { complete: true, keepTests: false };
    const saved = await saveCaches(JSON.parse(JSON.stringify(state)), run, store, host);
    return {
      build: build.restored,
      modules: modules.restored,
      advice: [build.advice, modules.advice].filter((line) => line !== undefined),
      state,
      log: log.lines,
      lines: [modules, build].map(({ restored }) => restoredLine(restored)),
      savedLines: saved.map(savedLine),
      /** Of the build cache; and of the modules all that was tried. */
      saved: saved.find(({ cache }) => cache === 'build'),
      savedModules: saved.filter(({ cache }) => cache === 'modules'),
    };
  }
}
