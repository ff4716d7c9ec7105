import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { restoredLine } from '../../../src/cache/job/report.ts';
import { startCaches } from '../../../src/cache/job/restore.ts';
import { saveCaches } from '../../../src/cache/job/save.ts';
import type { CacheHost, CacheRequest } from '../../../src/cache/job/types.ts';
import { directoryStore } from '../../../src/cache/stores/directory.ts';
import { nodeClock } from '../../../src/host/node/clock.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { nodePacks } from '../../../src/host/node/packs.ts';
import { nodeStages } from '../../../src/host/node/stages.ts';
import { nodeStoreDisk } from '../../../src/host/node/store-disk.ts';
import { nodeTree } from '../../../src/host/node/tree.ts';
import type { Log, Machine } from '../../../src/host/ports.ts';
import { project, temporaryFolder } from '../../support/temp.ts';

const log: Log = {
  info() {},
  group() {},
  warning() {},
  debug() {},
  mask() {},
  progress: () => ({ advance() {}, finish() {} }),
};

/** A runner whose HOME is new for every job, and a store that stays. */
class Runner {
  readonly #root: string;
  readonly workspace: string;
  #run = 0;

  constructor(root: string, workspace: string) {
    this.#root = root;
    this.workspace = workspace;
  }

  get gocache(): string {
    return join(this.#root, 'home', '.cache', 'go-build');
  }

  get storeFolder(): string {
    return join(this.#root, 'store');
  }

  async job(work: () => void, options: { env?: Record<string, string> } = {}) {
    this.#run += 1;
    const home = join(this.#root, 'home');
    await rm(home, { recursive: true, force: true });
    await mkdir(home, { recursive: true });
    const env: Record<string, string> = {
      GITHUB_RUN_ID: String(this.#run),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'test',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      ...options.env,
    };
    const machine: Machine = {
      platform: { os: 'linux', arch: 'amd64' },
      path: posix,
      cwd: this.workspace,
      home,
      temp: this.#root,
      env: (name) => env[name],
    };
    const files = nodeFiles();
    const clock = nodeClock();
    const host: CacheHost = {
      machine,
      files,
      log,
      clock,
      packs: nodePacks(machine, nodeStages()),
      tree: nodeTree(),
    };
    const store = directoryStore(
      { root: this.storeFolder, limit: 2 ** 30, compression: 'gzip' },
      { files, clock, log, machine, disk: nodeStoreDisk() },
    );
    const request: CacheRequest = {
      mode: undefined,
      modules: 'auto',
      dependencyPath: [],
      keyParts: [],
      keySuffix: undefined,
      workspace: this.workspace,
      matrix: '',
    };
    const start = await startCaches(request, store, host);
    start.build('1.26.8');
    const { build, state } = await start.finish();
    work();
    const run = { complete: true, keepTests: false };
    const [saved] = await saveCaches(JSON.parse(JSON.stringify(state)), run, store, host);
    return { restored: build.restored, line: restoredLine(build.restored), saved };
  }

  go(...args: string[]): string {
    return execFileSync('go', args, {
      cwd: this.workspace,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: join(this.#root, 'home'),
        GOFLAGS: '-buildvcs=false',
        GOTOOLCHAIN: 'local',
      },
    });
  }
}

/** Big enough that a save is worth it: the compiler's output for it is over 1 MiB. */
const bigPackage = (name: string) =>
  `package ${name}\n\nvar Table = [...]string{\n${Array.from({ length: 24_000 }, (_, i) => `\t"${name} entry number ${i}, of some length",`).join('\n')}\n}\n`;

let runner: Runner;
beforeAll(async () => {
  const workspace = await project({
    'go.mod': 'module example.com/x\n\ngo 1.26\n',
    'a/a.go': bigPackage('a'),
    'main.go': 'package main\n\nimport "example.com/x/a"\n\nfunc main() { println(len(a.Table)) }\n',
  });
  runner = new Runner(await temporaryFolder(), workspace);
});

describe('the build cache over a series of jobs', () => {
  const build = () => runner.go('build', '-o', '/dev/null', './...');

  test('the first finds nothing and saves a base', async () => {
    const { restored, saved } = await runner.job(build);
    expect(restored).toMatchObject({ match: 'none', chain: [] });
    expect(saved).toMatchObject({ kind: 'saved', layer: false });
  });

  test('the next restores it, compiles nothing, and has nothing worth saving', async () => {
    const { restored, saved, line } = await runner.job(build);
    expect(restored).toMatchObject({ match: 'partial', note: null });
    expect(restored.chain).toHaveLength(1);
    expect(line).toMatch(/^Build cache restored: .* MB .* from sgp1-build-/);
    expect(saved).toMatchObject({ kind: 'not saved' });
  });

  test('a new package becomes a layer over it, which comes back together with the base', async () => {
    await mkdir(join(runner.workspace, 'b'));
    await writeFile(join(runner.workspace, 'b', 'b.go'), bigPackage('b'));
    const { saved } = await runner.job(build);
    expect(saved).toMatchObject({ kind: 'saved', layer: true });
    const { restored } = await runner.job(() => {});
    expect(restored.chain).toHaveLength(2);
  });

  test('a base that was evicted means fewer hits, not an error', async () => {
    const entries = (await readdir(runner.storeFolder)).sort();
    const base = entries.find((name) => name.includes('-1.1'));
    await rm(join(runner.storeFolder, base!));
    const { restored } = await runner.job(() => {});
    expect(restored).toMatchObject({ match: 'partial', note: '1 of 2 packs were gone' });
    expect(restored.chain).toHaveLength(1);
  });

  test('a pack that is damaged is one line, a cold job, and is saved anew', async () => {
    for (const name of await readdir(runner.storeFolder)) {
      const path = join(runner.storeFolder, name);
      const bytes = await readFile(path).catch(() => undefined);
      if (bytes === undefined || bytes.length < 4096) continue;
      bytes[bytes.length >> 1]! ^= 0xff;
      await writeFile(path, bytes);
    }
    const { restored, line, saved } = await runner.job(build);
    expect(restored.match).toBe('none');
    expect(line).toMatch(/^Build cache not restored: .+\.$/);
    expect(saved).toMatchObject({ kind: 'saved', layer: false });
  });

  test("a fork's pull request restores and saves nothing", async () => {
    const { restored, saved } = await runner.job(build, {
      env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/1/merge' },
    });
    expect(restored.match).toBe('partial');
    expect(saved).toMatchObject({ kind: 'not saved', why: 'the pull request comes from a fork' });
  });
});
