import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { nodeClock } from '../../../src/host/node/clock.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { nodeMachine } from '../../../src/host/node/machine.ts';
import { nodeProcesses } from '../../../src/host/node/processes.ts';
import { nodeStages } from '../../../src/host/node/stages.ts';
import { buildTip } from '../../../src/release/sources/tip.ts';
import { recordLog } from '../../cache/support.ts';
import { project, temporaryFolder } from '../../support/temp.ts';
import { createRepository, type GitServer, serveRepository } from './git-server.ts';

let server: GitServer | undefined;
afterAll(() => server?.close());

/** What make.bash reads. Without the VERSION file the tree is a development tree, whose version git tells. */
const sources = ['src', 'lib', 'go.env', ':!src/**/testdata/**', ':!src/**/*_test.go'];

test(
  'a real Go tree from a real git server is built by its own make.bash and then compiles a program, wherever it lies',
  async () => {
    const goroot = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
    const repository = await createRepository();
    const commit = repository.commitFolder('master', goroot, sources);
    server = await serveRepository(repository);
    const machine = nodeMachine();
    const toolCache = await temporaryFolder();

    const sdk = await buildTip(
      {
        repository: server.url,
        platform: machine.platform,
        toolCache,
        bootstrap: async () => goroot,
      },
      {
        machine,
        files: nodeFiles(),
        stages: nodeStages(),
        processes: nodeProcesses(machine),
        clock: nodeClock(),
        log: recordLog(),
      },
    );

    const minor = /const Version = (\d+)/.exec(
      await readFile(join(goroot, 'src', 'internal', 'goversion', 'goversion.go'), 'utf8'),
    )![1];
    expect(sdk.version.text).toBe(`1.${minor}-devel_${commit.slice(0, 12)}`);
    expect(sdk.record.tip).toMatchObject({ commit, name: `devel go1.${minor}-${commit.slice(0, 12)}` });
    expect(sdk.record.tip.goVersion).toContain(`go1.${minor}-devel_${commit.slice(0, 7)}`);
    expect(sdk.record.files).toBeGreaterThan(3000);
    for (const gone of ['.git', 'pkg/obj', 'pkg/bootstrap']) {
      expect(existsSync(join(sdk.root, gone))).toBe(false);
    }

    const moved = join(await temporaryFolder(), 'moved go');
    await rename(sdk.root, moved);
    const module = await project({ 'go.mod': 'module hello\n' });
    await writeFile(
      join(module, 'main.go'),
      'package main\n\nimport (\n\t"fmt"\n\t"runtime"\n)\n\nfunc main() { fmt.Println("hello from", runtime.Version()) }\n',
    );
    const go = join(moved, 'bin', 'go');
    const env = {
      PATH: process.env.PATH,
      HOME: await temporaryFolder(),
      GOTOOLCHAIN: 'local',
      GOFLAGS: '-mod=mod',
    };
    const run = (...args: string[]) => execFileSync(go, args, { cwd: module, env, encoding: 'utf8' }).trim();
    expect(run('env', 'GOROOT')).toBe(moved);
    expect(run('run', '.')).toContain(`hello from go1.${minor}-devel_`);
  },
  20 * 60_000,
);
