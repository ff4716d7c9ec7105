import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gatherFacts } from '../../../src/build/facts/gather.ts';
import { findMains } from '../../../src/build/facts/mains.ts';
import { changedPaths } from '../../../src/build/facts/source.ts';
import { compareGoTags } from '../../../src/build/facts/tags.ts';
import { stringVariables } from '../../../src/build/facts/variables.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { nodeMachine } from '../../../src/host/node/machine.ts';
import { nodeProcesses } from '../../../src/host/node/processes.ts';
import { nodeResources } from '../../../src/host/node/resources.ts';
import type { Processes } from '../../../src/host/ports.ts';
import { project, temporaryFolder } from '../../support/temp.ts';

const machine = nodeMachine();
const host = { machine, files: nodeFiles(), processes: nodeProcesses(machine), resources: nodeResources() };
const gather = (directory: string, ...packages: string[]) =>
  gatherFacts('go', { directory, packages, tags: [] }, host);
const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd,
    encoding: 'utf8',
  });
const program = 'package main\n\nvar version = "dev"\n\nfunc main() { println(version) }\n';

async function repository(): Promise<string> {
  const folder = await project({
    'go.mod': 'module example.com/hello/v2\n\ngo 1.21\n',
    'main.go': program,
    'cmd/tool/main.go': program
      .replace('version =', 'commit, date =')
      .replace('"dev"', '"", ""')
      .replace('version', 'commit'),
    'lib/lib.go': 'package lib\n',
  });
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'one', '--date', '2026-01-02T03:04:05Z');
  return folder;
}

describe('the facts of a repository', () => {
  test('have the ports that `go tool dist list` says, where the SDK has no table of its own', async () => {
    const folder = await repository();
    const usual = await gather(folder, '.');
    const read = async (path: string) => (path.endsWith('zosarch.go') ? undefined : host.files.read(path));
    const request = { directory: folder, packages: ['.'], tags: [] };
    const without = await gatherFacts('go', request, { ...host, files: { ...host.files, read } });
    expect(without.ports).toEqual(usual.ports);
    expect(without.ports.length).toBeGreaterThan(30);
  });

  test('have the commit also where git is set to print signatures with it', async () => {
    const folder = await repository();
    const key = join(await temporaryFolder(), 'key');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
    git(folder, 'config', 'gpg.format', 'ssh');
    git(folder, 'config', 'user.signingkey', key);
    git(folder, 'config', 'log.showSignature', 'true');
    git(folder, 'commit', '-q', '--amend', '--no-edit', '-S');
    const { source } = await gather(folder, '.');
    expect(source?.commit).toBe(git(folder, 'rev-parse', 'HEAD').trim());
    expect(source?.time).toBe(Number(git(folder, 'log', '-1', '--no-show-signature', '--format=%ct').trim()));
  });

  test('name programs, module, ports and the commit', async () => {
    const folder = await repository();
    for (const tag of ['v2.0.0', 'v2.1.0-rc.1', 'nightly', 'v2.0.1', 'tools/v3.0.0']) git(folder, 'tag', tag);
    const facts = await gather(folder, './...');
    expect(facts.module).toEqual({
      path: 'example.com/hello/v2',
      dir: folder,
      vendored: false,
      workspace: false,
    });
    expect(facts.mains).toEqual([
      { importPath: 'example.com/hello/v2', dir: folder, name: 'hello', variables: ['version'] },
      {
        importPath: 'example.com/hello/v2/cmd/tool',
        dir: join(folder, 'cmd/tool'),
        name: 'tool',
        variables: ['commit', 'date'],
      },
    ]);
    expect(facts.source).toEqual({
      commit: git(folder, 'rev-parse', 'HEAD').trim(),
      time: Number(git(folder, 'show', '-s', '--format=%ct').trim()),
      tag: 'v2.1.0-rc.1',
      branch: 'main',
      shallow: false,
      changed: [],
    });
    expect(facts.ports.find(({ goos, goarch }) => goos === 'windows' && goarch === 'amd64')).toEqual({
      goos: 'windows',
      goarch: 'amd64',
      cgo: true,
      firstClass: true,
    });
    expect(facts.host.goos).toBe(machine.platform.os);
    expect(facts.cores).toBeGreaterThan(0);
    expect(facts.memory).toBeGreaterThan(2 ** 20);
  });

  test('a change, a new file and a shallow clone are seen', async () => {
    const folder = await repository();
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'two');
    writeFileSync(join(folder, 'new file'), '');
    writeFileSync(join(folder, 'main.go'), `${program}\n`);
    expect((await gather(folder, '.')).source?.changed).toEqual(['main.go', 'new file']);
    const clone = join(await temporaryFolder(), 'clone');
    git(folder, 'clone', '-q', '--depth', '1', `file://${folder}`, clone);
    expect((await gather(clone, '.')).source).toMatchObject({ shallow: true, tag: null, changed: [] });
  });

  test('a detached HEAD is of no branch, and a repository without a commit has no source', async () => {
    const folder = await repository();
    git(folder, 'checkout', '-q', '--detach');
    expect((await gather(folder, '.')).source).toMatchObject({ branch: null, changed: [] });
    const empty = await project({ 'go.mod': 'module m\n', 'main.go': program });
    git(empty, 'init', '-q');
    expect((await gather(empty, '.')).source).toBeNull();
  });

  test('a module in a folder of the repository has its own tags', async () => {
    const folder = await project({ 'tools/go.mod': 'module example.com/tools\n', 'tools/main.go': program });
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'one');
    for (const tag of ['v9.0.0', 'tools/v1.0.0', 'tools/v1.10.0', 'tools/v1.9.0']) git(folder, 'tag', tag);
    expect((await gather(join(folder, 'tools'), '.')).source?.tag).toBe('tools/v1.10.0');
  });

  test('a workspace and a vendor folder are seen', async () => {
    const folder = await project({
      'go.work': 'go 1.21\nuse ./a\n',
      'a/go.mod': 'module example.com/a\ngo 1.21\n',
      'a/main.go': program,
      'a/vendor/modules.txt': '## workspace\n',
    });
    expect((await gather(join(folder, 'a'), '.')).module).toMatchObject({ vendored: true, workspace: true });
  });

  test('a folder that git does not know has no source', async () => {
    const folder = await project({ 'go.mod': 'module m\n', 'main.go': program });
    expect((await gather(folder, '.')).source).toBeNull();
  });

  test('a library has no programs, and what is not there is said in the words of the go command', async () => {
    const folder = await repository();
    expect((await gather(folder, './lib')).mains).toEqual([]);
    await expect(gather(folder, './nothing')).rejects.toMatchObject({
      code: 'COMMAND_FAILED',
      message: expect.stringContaining('nothing'),
    });
  });

  test('a Go that prints all fields or none is asked for all', async () => {
    const folder = await repository();
    const asked: string[] = [];
    const processes: Processes = {
      ...host.processes,
      async run(command) {
        const json = command.args.find((arg) => arg.startsWith('-json='));
        asked.push(...command.args.filter((arg) => command.args[0] === 'list' && arg.startsWith('-json')));
        if (json === undefined) return host.processes.run(command);
        const stderr = `invalid boolean value "${json.slice(6)}" for flag -json: parse error\nusage: go list`;
        return { code: 2, stdout: '', stderr };
      },
    };
    const { mains } = await findMains(
      'go',
      { directory: folder, packages: ['./cmd/...'], tags: [] },
      { ...host, processes },
    );
    expect(mains.map(({ name, variables }) => [name, variables])).toEqual([['tool', ['commit', 'date']]]);
    expect(asked).toEqual([expect.stringMatching(/^-json=ImportPath,/), '-json']);
  });

  test('programs of two modules are not built at once', async () => {
    const folder = await project({
      'go.work': 'go 1.21\nuse ./a\nuse ./b\n',
      'a/go.mod': 'module example.com/a\ngo 1.21\n',
      'a/main.go': program,
      'b/go.mod': 'module example.com/b\ngo 1.21\n',
      'b/main.go': program,
    });
    await expect(gather(folder, './a', './b')).rejects.toThrow(/2 modules: example.com\/a, example.com\/b/);
  });
});

test.each<[string, string, string[]]>([
  ['one with a value', 'var version = "dev"', ['version']],
  ['one without', 'var version string', ['version']],
  ['both', 'var version string = "dev"', ['version']],
  ['several', 'var a, b = "", ""', ['a', 'b']],
  [
    'a group',
    'var (\n\tversion = "dev" // x\n\tcommit  string\n\tn = 1\n)\nvar date = `x`',
    ['version', 'commit', 'date'],
  ],
  ['a group on one line', 'var ( version = "dev" )', ['version']],
  ['a constant sum', 'var v = "a" + "b"', ['v']],
  ['a call', 'var v = name()', []],
  ['a number', 'var v = 1', []],
  ['another type', 'var v []string', []],
  ['a constant', 'const v = "x"', []],
  ['one in a function', 'func f() {\n\tvar v = "x"\n}', []],
  ['one in a comment', '/* var v = "x"\nvar w = "y" */\n// var x = "z"', []],
  ['one in a string', 'var s = `\nvar v = "x"\n`', ['s']],
  ['braces in strings and runes', `var a = "{"\nvar r = '{'\nvar b = "\\"}"`, ['a', 'b']],
  ['a struct before', 'type t struct {\n\tv string\n}\nvar v = ""', ['v']],
  ['CRLF', 'var version = "dev"\r\nvar commit string\r\n', ['version', 'commit']],
])('variables of package main: %s', (_, source, names) => {
  expect(stringVariables(`package main\n\n${source}\n`)).toEqual(names);
});

test('no source makes the scanner fail or hang', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'var s=x"`\'{}()/*\n \\') }),
      (text) => void stringVariables(text),
    ),
  );
});

test('a Go before 1.19, which prints all fields or none, names the same programs', async () => {
  const folder = await repository();
  const asked: string[] = [];
  const old: Processes = {
    ...host.processes,
    run: async (command) => {
      const json = command.args.find((arg) => arg.startsWith('-json'))!;
      asked.push(json);
      if (json === '-json') return host.processes.run(command);
      const stderr = `invalid boolean value "${json.slice('-json='.length)}" for -json: parse error\n`;
      return { code: 2, stdout: '', stderr };
    },
  };
  const request = { directory: folder, packages: ['./...'], tags: [] };
  const found = await findMains('go', request, { ...host, processes: old });
  expect(found).toEqual(await findMains('go', request, host));
  expect(found.mains).toHaveLength(2);
  expect(asked).toEqual([expect.stringMatching(/^-json=ImportPath,/), '-json']);
});

test.each<[string, string[]]>([
  ['', []],
  [' M a b\0?? c\0', ['a b', 'c']],
  ['R  new\0old\0 D gone\0', ['new', 'gone']],
])('git status %j changes %j', (status, paths) => expect(changedPaths(status)).toEqual(paths));

test('tags are in the order of their versions', () => {
  const tags = ['v1.10.0', 'v1.9.0', 'v1.10.0-rc.1', 'latest', 'v2.0.0'];
  expect([...tags].sort(compareGoTags)).toEqual(['latest', 'v1.9.0', 'v1.10.0-rc.1', 'v1.10.0', 'v2.0.0']);
});

test("a process's memory is that of its descendants, too", async () => {
  const { processMemory } = nodeResources();
  const own = processMemory(process.pid)!;
  expect(own).toBeGreaterThan(20 * 2 ** 20);
  const child = spawn(process.execPath, ['-e', 'process.stdout.write("1"); setTimeout(() => {}, 60_000)']);
  await once(child.stdout, 'data');
  const both = processMemory(process.pid)!;
  const its = processMemory(child.pid!)!;
  child.kill();
  expect(its).toBeGreaterThan(10 * 2 ** 20);
  expect(both).toBeGreaterThan(its + 20 * 2 ** 20);
  expect(processMemory(2 ** 30)).toBeUndefined();
});
