import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { gatherFacts } from '../../../src/build/facts/gather.ts';
import { readSource } from '../../../src/build/facts/source.ts';
import { planBuild } from '../../../src/build/plan/plan.ts';
import { copySources } from '../../../src/build/reproduce/copy-sources.ts';
import { type ReproduceHost, reproduce } from '../../../src/build/reproduce/reproduce.ts';
import { buildRows } from '../../../src/build/run/rows.ts';
import { expandTargets } from '../../../src/build/targets/expand.ts';
import { parseTargets } from '../../../src/build/targets/parse.ts';
import type { BuildRequest, Reproduced } from '../../../src/build/types.ts';
import { parseGoVersion } from '../../../src/go/version.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { nodeMachine } from '../../../src/host/node/machine.ts';
import { openBytes } from '../../../src/host/node/open-bytes.ts';
import { nodeProcesses } from '../../../src/host/node/processes.ts';
import { nodeResources } from '../../../src/host/node/resources.ts';
import { project, temporaryFolder } from '../../support/temp.ts';
import { request as usual } from '../matrix/plans.ts';

const machine = nodeMachine();
const host: ReproduceHost = {
  machine,
  files: nodeFiles(),
  processes: nodeProcesses(machine, { ...process.env, GOFLAGS: '', GOTOOLCHAIN: 'local' }),
  resources: nodeResources(),
  open: openBytes,
};
const program = 'package main\n\nfunc main() { println("hello") }\n';
const module = 'module example.com/hello\n\ngo 1.21\n';

const git = (cwd: string, ...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'protocol.file.allow=always', ...args],
    {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  ).trim();

async function repository(files: Record<string, string>): Promise<string> {
  const folder = await project({ 'go.mod': module, ...files });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=first');
  git(folder, 'tag', 'v1.2.3');
  return folder;
}

/** Built twice, as a build does it. */
async function twice(
  directory: string,
  asked: Partial<BuildRequest> = {},
  builds = true,
): Promise<Reproduced[]> {
  const request: BuildRequest = {
    ...usual,
    directory,
    output: join(directory, 'dist'),
    targets: parseTargets('host'),
    reproduce: 'all',
    ...asked,
  };
  const facts = await gatherFacts('go', request, host);
  const go = parseGoVersion(facts.goVersion)!;
  const platform = { os: facts.host.goos, arch: facts.host.goarch };
  const expanded = expandTargets(request.targets, { ports: facts.ports, host: platform, go, cgo: false });
  const plan = planBuild(request, expanded, facts, new Map());
  const folder = await temporaryFolder();
  const first = new Map<string, readonly string[]>();
  if (builds)
    for (const { id, binaries } of await buildRows(
      { go: 'go', plan, request, folder: join(folder, 'first'), memory: 2 ** 36 },
      host,
    ))
      first.set(id, binaries);
  else for (const { id } of plan.rows) first.set(id, [join(directory, 'main.go')]);
  return reproduce({ go: 'go', plan, request, facts, first, folder: join(folder, 'again') }, host);
}

describe('a program that is built twice', () => {
  test('is the same where it should be: another folder, cache, home, user, language and time zone', async () => {
    const results = await twice(await repository({ 'main.go': program }));
    expect(results).toEqual([
      { target: expect.any(String), file: expect.any(String), same: true, differences: [] },
    ]);
  }, 180_000);

  test('without -trimpath is not, and that is said to be why; a changed tree is changed both times', async () => {
    const folder = await repository({ 'main.go': program });
    appendFileSync(join(folder, 'main.go'), '\n// changed\n');
    const [result] = await twice(folder, { flags: ['-trimpath=false'], requireClean: false });
    expect(result!.same).toBe(false);
    expect(result!.differences[0]).toBe(
      'likely cause: Go writes the folder of the sources without -trimpath',
    );
    expect(result!.differences).toContainEqual(expect.stringMatching(/^it has the path .*main\.go/));
    expect(result!.differences.join('\n')).not.toMatch(/build information: vcs/);
  }, 180_000);

  test('from files that git ignores cannot be repeated', async () => {
    const folder = await repository({
      'main.go': 'package main\n\nimport _ "example.com/hello/generated"\n\nfunc main() {}\n',
      '.gitignore': 'generated/\n',
    });
    mkdirSync(join(folder, 'generated'));
    writeFileSync(join(folder, 'generated/x.go'), 'package generated\n');
    const [result] = await twice(folder, {}, false);
    expect(result).toMatchObject({
      same: false,
      differences: [
        expect.stringMatching(/what git ignores/),
        expect.stringMatching(/^main.go:3: .*hello\/generated/),
      ],
    });
  });

  test('is not built where nobody asks', async () => {
    expect(await twice(await repository({ 'main.go': program }), { reproduce: 'off' }, false)).toEqual([]);
  });
});

describe('sources once more', () => {
  async function again(directory: string, moduleDir = directory) {
    const output = join(moduleDir, 'dist');
    const module = { path: 'example.com/hello', dir: moduleDir, vendored: false };
    const source = await readSource(directory, module, host);
    const to = join(await temporaryFolder(), 'again');
    const copy = await copySources(directory, { module, source }, to, output, host);
    return { copy, source, to, second: await readSource(copy.directory, { dir: to }, host) };
  }

  test('have the same commit, tag, branch and state', async () => {
    const { copy, source, second } = await again(await repository({ 'main.go': program }));
    expect(copy.by).toBe('clone');
    expect(second).toEqual(source);
    expect(second).toMatchObject({ tag: 'v1.2.3', changed: [] });
  });

  test('are as shallow, and as far from any branch', async () => {
    const origin = await repository({ 'main.go': program });
    git(origin, 'commit', '--quiet', '--allow-empty', '--message=second');
    const shallow = join(await temporaryFolder(), 'shallow');
    git(origin, 'clone', '--quiet', '--depth=1', `file://${origin}`, shallow);
    git(shallow, 'checkout', '--quiet', '--detach');
    git(shallow, 'commit', '--quiet', '--allow-empty', '--message=a merge that no branch has');
    const { source, second } = await again(shallow);
    expect(second).toEqual(source);
    expect(second).toMatchObject({ shallow: true, branch: null, tag: null });
  });

  test('have what was changed, added, removed and made executable; not the output, and not what git ignores', async () => {
    const folder = await repository({
      'main.go': program,
      'gone.go': program,
      'a ü/b.go': program,
      '.gitignore': 'secret\n',
    });
    appendFileSync(join(folder, 'main.go'), '// changed');
    rmSync(join(folder, 'gone.go'));
    for (const name of ['new', 'dist']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'new/run.sh'), '#!/bin/sh\n');
    chmodSync(join(folder, 'new/run.sh'), 0o755);
    for (const name of ['dist/hello', 'secret']) writeFileSync(join(folder, name), '');
    const { to, source, second } = await again(folder);
    expect(readFileSync(join(to, 'main.go'), 'utf8')).toContain('// changed');
    expect(statSync(join(to, 'new/run.sh')).mode & 0o111).not.toBe(0);
    expect(['gone.go', 'secret', 'dist/hello'].filter((name) => existsSync(join(to, name)))).toEqual([]);
    expect(second!.changed).toEqual(source!.changed.filter((name) => name !== 'dist/'));
  });

  test('have the folder that was built in, and submodules without a network', async () => {
    const inner = await repository({ 'lib.go': 'package lib\n' });
    const outer = await repository({ 'cmd/tool/main.go': program });
    git(outer, 'submodule', '--quiet', 'add', inner, 'third party/lib');
    git(outer, 'commit', '--quiet', '--all', '--message=with a submodule');
    rmSync(inner, { recursive: true });
    const { copy, to, source, second } = await again(join(outer, 'cmd/tool'), outer);
    expect(copy.directory).toBe(join(to, 'cmd/tool'));
    expect(existsSync(join(to, 'third party/lib/lib.go'))).toBe(true);
    expect(second).toEqual(source);
  });

  test('run no hooks', async () => {
    const folder = await repository({ 'main.go': program });
    const templates = await project({ 'hooks/post-checkout': '#!/bin/sh\ntouch hooked\n' });
    chmodSync(join(templates, 'hooks/post-checkout'), 0o755);
    git(folder, 'config', 'init.templateDir', templates);
    expect(existsSync(join((await again(folder)).to, 'hooked'))).toBe(false);
  });

  test('without git are a copy of the module, links to folders left out', async () => {
    const folder = await project({ 'go.mod': module, 'cmd/x/main.go': program, 'dist/hello': '' });
    symlinkSync(folder, join(folder, 'loop'));
    symlinkSync(join(folder, 'go.mod'), join(folder, 'linked'));
    const { copy, to } = await again(join(folder, 'cmd/x'), folder);
    expect(copy).toEqual({ directory: join(to, 'cmd/x'), by: 'copy' });
    expect(readFileSync(join(to, 'linked'), 'utf8')).toBe(module);
    expect(['loop', 'dist/hello'].filter((name) => existsSync(join(to, name)))).toEqual([]);
  });

  test('that git will not give are an error that says what git said', async () => {
    const folder = await repository({ 'main.go': program });
    const refusing: ReproduceHost = {
      ...host,
      processes: {
        ...host.processes,
        run: async (command) =>
          command.args.includes('clone')
            ? { code: 128, stdout: '', stderr: 'noise\nfatal: detected dubious ownership\n' }
            : host.processes.run(command),
      },
    };
    const module = { path: 'example.com/hello', dir: folder, vendored: false };
    const source = await readSource(folder, module, host);
    const copied = copySources(folder, { module, source }, join(folder, 'x'), join(folder, 'dist'), refusing);
    await expect(copied).rejects.toMatchObject({
      code: 'COMMAND_FAILED',
      message: 'git clone: fatal: detected dubious ownership',
    });
  });
});
