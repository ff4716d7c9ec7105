import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { toolCacheArch } from '../../../src/go/platform.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { nodeMachine } from '../../../src/host/node/machine.ts';
import { nodeProcesses } from '../../../src/host/node/processes.ts';
import { nodeStages } from '../../../src/host/node/stages.ts';
import type { Processes } from '../../../src/host/ports.ts';
import { buildTip } from '../../../src/release/sources/tip.ts';
import type { TipHost, TipRequest } from '../../../src/release/tip/types.ts';
import { type RecordedLog, recordLog } from '../../cache/support.ts';
import { project, temporaryFolder } from '../../support/temp.ts';
import { createRepository, type GitRepository, type GitServer, serveRepository } from './git-server.ts';

/** What Go's own make.bash does, seen from outside: it says what builds, makes bin/go, and leaves rubbish. */
const make = `#!/usr/bin/env bash
set -e
echo "Building Go cmd/dist using $GOROOT_BOOTSTRAP. (go1.26.8 linux/amd64)"
env > ../env.txt
mkdir -p ../bin ../pkg/obj/go-build ../pkg/bootstrap ../pkg/tool
cat > ../bin/go <<END
#!/bin/sh
echo "go version go1.28-devel_$(git log -n 1 --format=format:%h HEAD) Fri Nov 20 10:00:00 2026 +0000 linux/amd64"
END
chmod +x ../bin/go
`;
const good = { 'src/make.bash': make, 'src/runtime/proc.go': 'package runtime\n' };

const { platform } = nodeMachine();
const arch = toolCacheArch(platform, platform);
let repository: GitRepository;
let server: GitServer;
let toolCache: string;
let bootstrap: string;
let log: RecordedLog;
let asked: number;
let host: TipHost;

beforeEach(async () => {
  repository = await createRepository();
  server = await serveRepository(repository);
  toolCache = join(await temporaryFolder(), 'tool cache');
  bootstrap = await project({ 'bin/go': '' });
  log = recordLog();
  asked = 0;
  const machine = nodeMachine();
  host = {
    machine,
    files: nodeFiles(),
    stages: nodeStages(),
    processes: nodeProcesses(machine, {
      ...process.env,
      GOFLAGS: '-mod=vendor',
      GOROOT: '/elsewhere',
      GOOS: 'plan9',
      GOTOOLCHAIN: 'go1.99',
      CC: 'no-such-compiler',
      GIT_DIR: '/elsewhere/.git',
      GIT_SSL_NO_VERIFY: '1',
    }),
    clock: { now: () => 1_800_000_000_000, sleep: async () => undefined, random: () => 0 },
    log,
  };
});
afterEach(() => server.close());

const request = (change: Partial<TipRequest> = {}): TipRequest => ({
  repository: server.url,
  platform: host.machine.platform,
  toolCache,
  bootstrap: async () => {
    asked++;
    return bootstrap;
  },
  ...change,
});

/** Everything below the tool cache's tip folder but finished SDKs. */
async function halfDone(): Promise<string[]> {
  const left: string[] = [];
  for (const commit of await readdir(join(toolCache, 'go-tip')).catch(() => [])) {
    for (const name of await readdir(join(toolCache, 'go-tip', commit))) {
      const record = join(toolCache, 'go-tip', commit, name, '.setup-go-plus.json');
      if (!(await stat(record).catch(() => undefined))) left.push(name);
    }
  }
  return left;
}

describe('tip', () => {
  test('is built from the head of master and identified by its commit', async () => {
    const commit = await repository.commit('master', good);
    const sdk = await buildTip(request(), host);
    const short = commit.slice(0, 12);
    expect(sdk).toMatchObject({
      root: join(toolCache, 'go-tip', short, arch),
      version: { text: `1.28-devel_${short}`, suffix: `-devel_${short}` },
      source: 'tip',
      record: {
        version: `1.28-devel_${short}`,
        source: 'tip',
        url: server.url,
        archiveSha256: '',
        integrity: {
          kind: 'none',
          why: expect.stringContaining(`built here from commit ${commit}, fetched from 127`),
        },
        tip: {
          commit,
          revision: 'master',
          name: `devel go1.28-${short}`,
          goVersion: expect.stringMatching(/^go version go1\.28-devel_[0-9a-f]+ Fri Nov 20/),
          bootstrap: 'go1.26.8 linux/amd64',
        },
      },
    });
    expect(JSON.parse(await readFile(join(sdk.root, '.setup-go-plus.json'), 'utf8'))).toEqual(sdk.record);
    expect(sdk.record.integrity).toMatchObject({ why: expect.stringContaining('no checksum database') });
    expect(await readdir(sdk.root)).toEqual(['.setup-go-plus.json', 'bin', 'env.txt', 'pkg', 'src']);
    expect(await readdir(join(sdk.root, 'pkg'))).toEqual(['tool']);
    expect(sdk.record.files).toBe(4);
    expect(await halfDone()).toEqual([]);
  });

  test('is built in a clean environment', async () => {
    await repository.commit('master', good);
    const { root } = await buildTip(request(), host);
    const lines = (await readFile(join(root, 'env.txt'), 'utf8')).split('\n');
    const names = lines.map((line) => line.split('=', 1)[0]);
    expect(lines).toEqual(
      expect.arrayContaining([
        `GOROOT_BOOTSTRAP=${bootstrap}`,
        'GOTOOLCHAIN=local',
        'GOENV=off',
        'GOPROXY=off',
      ]),
    );
    for (const name of ['GOFLAGS', 'GOROOT', 'GOOS', 'CC', 'GIT_DIR', 'GIT_SSL_NO_VERIFY']) {
      expect(names).not.toContain(name);
    }
  });

  test('comes from the tool cache while the head stays, with one request and no bootstrap Go', async () => {
    await repository.commit('master', good);
    const first = await buildTip(request(), host);
    const until = server.requests.length;
    const second = await buildTip(
      request({ bootstrap: () => Promise.reject(new Error('not needed')) }),
      host,
    );
    expect(second).toEqual(first);
    expect(server.requests.slice(until).every((line) => !line.includes('upload-pack HTTP'))).toBe(true);
    expect(asked).toBe(1);
  });

  test('is built anew when the head moves; the older one stays', async () => {
    await repository.commit('master', good);
    const first = await buildTip(request(), host);
    await repository.commit('master', { ...good, 'src/new.go': 'package x\n' });
    const second = await buildTip(request(), host);
    expect(second.root).not.toBe(first.root);
    expect((await stat(first.root)).isDirectory()).toBe(true);
  });

  test('may be another branch, or a commit, which needs no question to the server once it is built', async () => {
    await repository.commit('master', good);
    const commit = await repository.commit('dev.simd', { ...good, x: '1' });
    await repository.commit('dev.simd', { ...good, x: '2' });
    const branch = await buildTip(request({ revision: 'dev.simd' }), host);
    const exact = await buildTip(request({ revision: commit.toUpperCase() }), host);
    expect(exact.record.tip.commit).toBe(commit);
    expect(branch.record.tip.commit).not.toBe(commit);
    await server.close();
    expect((await buildTip(request({ revision: commit }), host)).root).toBe(exact.root);
  });

  test('can come from a repository on disk', async () => {
    const commit = await repository.commit('master', good);
    const url = new URL(`file://${repository.root}/go.git`).href;
    const sdk = await buildTip(request({ repository: url }), host);
    expect(sdk.record.tip.commit).toBe(commit);
  });

  test('follows a branch that moves between the question and the fetch', async () => {
    await repository.commit('master', good);
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'false');
    let moved: Promise<string> | undefined;
    let fetches = 0;
    server.intercept = (path) => {
      if (!path.startsWith('POST')) return undefined;
      fetches++;
      // The commit is gone for good: the server cannot send it, whatever protocol is spoken.
      if (fetches <= 4 && fetches > 1) {
        moved ??= repository.commit('master', { ...good, x: '1' });
        return 404;
      }
      return undefined;
    };
    const sdk = await buildTip(request(), host);
    expect(sdk.record.tip.commit).toBe(await moved);
    expect(await halfDone()).toEqual([]);
  });

  test('a server that fails twice is asked a third time', async () => {
    await repository.commit('master', good);
    let failures = 2;
    server.intercept = () => (failures-- > 0 ? 503 : undefined);
    expect((await buildTip(request(), host)).source).toBe('tip');
  });

  test('a folder that a killed process left without a record is replaced', async () => {
    const commit = await repository.commit('master', good);
    const folder = join(toolCache, 'go-tip', commit.slice(0, 12), arch);
    await mkdir(join(folder, 'bin'), { recursive: true });
    await writeFile(join(folder, 'bin', 'go'), 'half');
    const sdk = await buildTip(request(), host);
    expect(await readFile(join(sdk.root, 'bin', 'go'), 'utf8')).toContain('go version');
  });

  test('of two that build at the same time one publishes and both get it', async () => {
    await repository.commit('master', good);
    const [one, two] = await Promise.all([buildTip(request(), host), buildTip(request(), host)]);
    expect(one.root).toBe(two.root);
    expect(asked).toBe(2);
    expect(await halfDone()).toEqual([]);
  });

  test('the commit of a release says its own version', async () => {
    const release = make.replace(/go1\.28-devel_.*? Fri.*?linux/, 'go1.26.9 linux');
    await repository.commit('release-branch.go1.26', { ...good, 'src/make.bash': release });
    const sdk = await buildTip(request({ revision: 'release-branch.go1.26' }), host);
    expect(sdk.version.text).toBe('1.26.9');
    expect(sdk.record.tip.name).toBe('go1.26.9');
  });
});

describe('what goes wrong is said in plain words, and nothing is left', () => {
  const lacking = (program: string): Processes => ({
    ...host.processes,
    find: async (name) => (name === program ? undefined : host.processes.find(name)),
  });
  const failing = (body: string) => ({ ...good, 'src/make.bash': `#!/usr/bin/env bash\n${body}\n` });

  async function fails(change: Partial<TipRequest>, on: TipHost = host) {
    try {
      await buildTip(request(change), on);
    } catch (error) {
      expect(await halfDone()).toEqual([]);
      return error;
    }
    throw new Error('nothing went wrong');
  }

  test('git is missing', async () => {
    expect(await fails({}, { ...host, processes: lacking('git') })).toMatchObject({
      code: 'TOOL_MISSING',
      message: expect.stringContaining('git is not on PATH'),
    });
  });

  test('bash is missing', async () => {
    await repository.commit('master', good);
    expect(await fails({}, { ...host, processes: lacking('bash') })).toMatchObject({
      code: 'TOOL_MISSING',
      message: expect.stringContaining('make.bash'),
    });
  });

  test('the bootstrap Go is missing', async () => {
    await repository.commit('master', good);
    const empty = await temporaryFolder();
    expect(await fails({ bootstrap: async () => empty })).toMatchObject({
      code: 'TOOL_MISSING',
      message: expect.stringContaining(join(empty, 'bin', 'go')),
    });
  });

  test('the bootstrap Go is too old: make is quoted', async () => {
    const words =
      'found packages main (build.go) and building_Go_requires_Go_1_24_6_or_later (notgo124.go) in /x/src/cmd/dist';
    await repository.commit(
      'master',
      failing(
        `echo "Building Go cmd/dist using $GOROOT_BOOTSTRAP. (go1.18 linux/amd64)"\necho "${words}" >&2\nexit 1`,
      ),
    );
    const error = await fails({});
    expect(error).toMatchObject({ code: 'GO_UNUSABLE' });
    expect(String(error)).toContain('go1.18 linux/amd64');
    expect(String(error)).toContain(words);
  });

  test('the build fails: the last lines are shown', async () => {
    await repository.commit(
      'master',
      failing('seq 1 100\necho "compile: internal error" >&2\nsleep 0.1\nexit 3'),
    );
    const error = await fails({});
    expect(error).toMatchObject({ code: 'COMMAND_FAILED', message: expect.stringContaining('code 3') });
    expect(String(error)).toContain('\ncompile: internal error');
    expect(String(error)).toContain('\n100');
    expect(String(error)).not.toContain('\n50');
  });

  test('the disk is full', async () => {
    await repository.commit('master', failing('echo "link: write: no space left on device" >&2; exit 2'));
    expect(await fails({})).toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringContaining('link: write: no space left on device'),
    });
  });

  test('make makes no go command', async () => {
    await repository.commit('master', failing('exit 0'));
    expect(await fails({})).toMatchObject({
      code: 'COMMAND_FAILED',
      message: expect.stringContaining('made no'),
    });
  });

  test('the go command that was made does not run', async () => {
    const broken = make.replace('#!/bin/sh', '#!/bin/sh\necho "Illegal instruction" >&2; exit 132');
    await repository.commit('master', { ...good, 'src/make.bash': broken });
    expect(await fails({})).toMatchObject({
      code: 'GO_UNUSABLE',
      message: expect.stringContaining('Illegal instruction'),
    });
  });

  test('the tree is not Go', async () => {
    await repository.commit('master', { 'README.md': 'x' });
    expect(await fails({})).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('make.bash'),
    });
  });

  test('the branch does not exist', async () => {
    await repository.commit('master', good);
    expect(await fails({ revision: 'release-branch.go1.99' })).toMatchObject({
      code: 'VERSION_NOT_FOUND',
      message: expect.stringContaining('release-branch.go1.99'),
    });
  });

  test('the commit does not exist', async () => {
    await repository.commit('master', good);
    const error = await fails({ revision: '1'.repeat(40) });
    expect(error).toMatchObject({ code: 'COMMAND_FAILED', message: expect.stringContaining('1'.repeat(40)) });
  });

  test('the server is down, refuses or asks for a password', async () => {
    await repository.commit('master', good);
    for (const status of [401, 403, 500]) {
      server.intercept = () => status;
      expect(await fails({})).toMatchObject({
        code: 'COMMAND_FAILED',
        message: expect.stringContaining('git could not ask'),
      });
    }
    await server.close();
    expect(await fails({})).toMatchObject({
      code: 'COMMAND_FAILED',
      hint: expect.stringContaining('HTTPS_PROXY'),
    });
  });

  test('another platform is asked for', async () => {
    expect(await fails({ platform: { os: 'windows', arch: 'arm64' } })).toMatchObject({
      code: 'PLATFORM_UNAVAILABLE',
      message: expect.stringContaining('windows/arm64'),
    });
  });

  test('the tool cache cannot be written', async () => {
    await repository.commit('master', good);
    await mkdir(toolCache, { recursive: true });
    await writeFile(join(toolCache, 'go-tip'), 'a file in the way');
    await expect(buildTip(request(), host)).rejects.toThrow(toolCache);
  });
});
