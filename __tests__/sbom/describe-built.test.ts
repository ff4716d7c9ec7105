import { beforeAll, expect, test } from '@jest/globals';
import { parseTargets } from '../../src/build/targets/parse.ts';
import { nodeHost } from '../../src/host/node/index.ts';
import { nodeMachine } from '../../src/host/node/machine.ts';
import { openBytes } from '../../src/host/node/open-bytes.ts';
import { nodeProcesses } from '../../src/host/node/processes.ts';
import { describeBuilt } from '../../src/sbom/describe-built.ts';
import type { Bom } from '../../src/sbom/types.ts';
import { git, mustBuild, requestFor } from '../build/support.ts';
import { fakeLog } from '../fakes/observers.ts';
import { checkout, modules, serveModules } from './modules.ts';

let settings: Record<string, string>;
beforeAll(async () => {
  settings = await serveModules(modules);
});

test('the models of a build: of every program for every target, with what only the build knows', async () => {
  const folder = await checkout(settings);
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'remote', 'add', 'origin', 'https://token:ghs_secret@github.com/o/app.git');
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'one');
  git(folder, 'tag', 'v1.2.3');
  const commands: (readonly string[])[] = [];
  let boms: readonly Bom[] = [];
  const request = requestFor(folder, {
    packages: ['./...'],
    targets: parseTargets('linux/amd64,windows/amd64'),
    tags: ['extra'],
    ldflags: '-X main.apiToken=hunter2',
  });
  const { record } = await mustBuild(
    request,
    {
      async documents(task) {
        const processes = nodeProcesses(nodeMachine(), { ...process.env, ...settings, GOFLAGS: '' });
        const run: typeof processes.run = (command) => {
          commands.push([command.program, ...command.args]);
          return processes.run(command);
        };
        const host = { ...nodeHost(fakeLog()), open: openBytes, processes: { ...processes, run } };
        boms = await describeBuilt(task, { go: 'go' }, host);
        return [];
      },
    },
    (host) => ({
      ...host,
      processes: nodeProcesses(host.machine, { ...process.env, ...settings, GOFLAGS: '' }),
    }),
  );
  const files = record.artifacts.flatMap(({ kind, file }) => (kind === 'binary' ? [file] : []));
  expect(boms.map(({ subject }) => subject.file).sort()).toEqual(files);
  expect(boms.length).toBe(4);
  for (const { subject, main, std, graph } of boms) {
    expect({ subject, main, std, graph }).toMatchObject({
      subject: {
        version: 'v1.2.3',
        tags: ['extra'],
        commit: { repository: 'https://github.com/o/app', tag: 'v1.2.3', time: 1767323045, modified: false },
        created: 1767323045,
      },
      main: { path: 'example.com/app', repository: 'https://github.com/o/app' },
      std: { packages: expect.arrayContaining(['runtime']) },
      graph: 'modules',
    });
    const artifact = record.artifacts.find(({ file }) => file === subject.file)!;
    expect([subject.sha256, subject.size]).toEqual([artifact.sha256, artifact.size]);
    expect(subject.ldflags).toContain('main.apiToken=***');
  }
  const linked = (bom: Bom) => bom.modules.map(({ path }) => path);
  for (const bom of boms) {
    if (bom.subject.package === 'example.com/app/cmd/small') expect(linked(bom)).toEqual([]);
    else expect(linked(bom)).toContain('dep.example/extra');
  }
  expect(
    boms.find(({ subject }) => subject.target?.goarch === 'amd64')?.subject.target?.variant?.value,
  ).toMatch(/^v[12]$/);
  // One for each target, and no secret in any.
  expect(commands.filter((words) => words.includes('list')).length).toBe(2);
  expect(JSON.stringify([boms, commands])).not.toMatch(/hunter2|ghs_secret/);
  expect(JSON.stringify(boms)).not.toContain(folder);
});
