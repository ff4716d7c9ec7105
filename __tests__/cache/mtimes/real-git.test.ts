import {
  cpSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { setStableMtimes } from '../../../src/cache/mtimes/index.ts';
import { nodeMachine } from '../../../src/host/node/machine.ts';
import { nodeProcesses } from '../../../src/host/node/processes.ts';
import { nodeTree } from '../../../src/host/node/tree.ts';
import { must, run } from '../../support/go-command.ts';
import { project, temporaryFolder } from '../../support/temp.ts';

const machine = nodeMachine();
const host = { tree: nodeTree(), processes: nodeProcesses(machine), machine };
const author = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
const git = (cwd: string, ...args: string[]) => must('git', [...author, ...args], cwd);

async function repository(files: Record<string, string>): Promise<string> {
  const root = await project(files);
  await git(root, 'init', '-q');
  await git(root, 'add', '-A', '-f');
  await git(root, 'commit', '-q', '-m', 'one');
  return root;
}

async function clone(from: string, to: string): Promise<void> {
  rmSync(to, { recursive: true, force: true });
  await git(from, 'clone', '-q', '--depth=1', `file://${from}`, to);
}

const time = (path: string) => lstatSync(path, { bigint: true }).mtimeNs;

describe('stable times', () => {
  test('are the same in every clone, and differ with the content', async () => {
    const from = await repository({ 'a b/ä.txt': 'one', 'c.txt': 'two', 'd.txt': 'two', 'e/f/g': '' });
    const parent = await temporaryFolder();
    const [one, two] = [join(parent, 'one'), join(parent, 'two')];
    await clone(from, one);
    await clone(from, two);
    for (const to of [one, two]) {
      expect(await setStableMtimes(to, host)).toEqual({ kind: 'set', files: 4, folders: 4, untouched: 0 });
    }
    for (const name of ['a b/ä.txt', 'a b', 'c.txt', 'e/f/g', 'e/f', 'e', '.git', '.']) {
      expect(time(join(one, name))).toBe(time(join(two, name)));
      expect(time(join(one, name))).toBeLessThan(1_300_000_000_000_000_000n);
    }
    expect(time(join(one, 'c.txt'))).toBe(time(join(one, 'd.txt')));
    expect(time(join(one, 'c.txt'))).not.toBe(time(join(one, 'a b/ä.txt')));
    // Git knows the new times: it has nothing to look at again.
    expect(await git(one, 'diff-files', '--name-only')).toBe('');
    // And again: nothing changes.
    const before = time(join(one, 'c.txt'));
    expect(await setStableMtimes(join(one, 'e'), host)).toMatchObject({ kind: 'set', files: 4 });
    expect(time(join(one, 'c.txt'))).toBe(before);
  });

  test('leave alone what is changed, untracked, hidden from git, or another repository’s', async () => {
    const root = await repository({ changed: '1', hidden: '1', clean: '1', gone: '1', 'folder/x': '1' });
    const other = await repository({ inner: '1' });
    const outside = await project({ target: '1' });
    await git(root, 'clone', '-q', other, 'sub');
    await git(
      root,
      'update-index',
      '--add',
      '--cacheinfo',
      `160000,${(await git(other, 'rev-parse', 'HEAD')).trim()},sub`,
    );
    symlinkSync(join(outside, 'target'), join(root, 'link'));
    await git(root, 'add', 'link');
    await git(root, 'commit', '-q', '-m', 'two');
    await git(root, 'update-index', '--assume-unchanged', 'hidden');
    writeFileSync(join(root, 'hidden'), '2');
    writeFileSync(join(root, 'changed'), '2');
    writeFileSync(join(root, 'untracked'), '2');
    rmSync(join(root, 'gone'));
    rmSync(join(root, 'folder'), { recursive: true });
    symlinkSync(outside, join(root, 'folder'));
    writeFileSync(join(outside, 'x'), '1');
    const untouched = ['changed', 'hidden', 'untracked', 'sub', 'sub/inner'].map((name) => join(root, name));
    untouched.push(join(outside, 'target'), join(outside, 'x'), outside);
    const before = untouched.map(time);
    expect(await setStableMtimes(root, host)).toEqual({ kind: 'set', files: 2, folders: 1, untouched: 5 });
    expect(untouched.map(time)).toEqual(before);
    expect(time(join(root, 'clean'))).toBeLessThan(1_300_000_000_000_000_000n);
    expect(time(join(root, 'link'))).toBeLessThan(1_300_000_000_000_000_000n);
    expect(readFileSync(join(root, 'hidden'), 'utf8')).toBe('2');
  });

  test('are none, with the reason, where there is no repository, no git, or a coarse file system', async () => {
    const root = await repository({ a: '1' });
    const nowhere = await temporaryFolder();
    expect(await setStableMtimes(nowhere, host)).toEqual({
      kind: 'none',
      why: expect.stringContaining('not a git repository'),
    });
    const lost = { run: () => Promise.reject(new Error('git is not on PATH\nmore')) };
    expect(await setStableMtimes(root, { ...host, processes: lost })).toEqual({
      kind: 'none',
      why: 'git is not on PATH',
    });
    const coarse = {
      ...host.tree,
      setTimes: (folder: string, times: Iterable<{ name: string; mtime: number }>) =>
        host.tree.setTimes(
          folder,
          [...times].map(({ name, mtime }) => ({ name, mtime: Math.floor(mtime) })),
        ),
    };
    expect(await setStableMtimes(root, { ...host, tree: coarse })).toEqual({
      kind: 'none',
      why: expect.stringContaining('too coarsely'),
    });
  });
});

test('go test: all packages of a real module are cached in a fresh clone, and an edit of the same size is rerun', async () => {
  const source = await temporaryFolder();
  const env = { GOPROXY: 'https://proxy.golang.org', GOSUMDB: 'off', GOMODCACHE: join(source, 'mod') };
  const said = await run(
    'go',
    ['mod', 'download', '-modcacherw', '-json', 'github.com/google/go-cmp@v0.7.0'],
    source,
    {
      ...env,
      GOFLAGS: '-mod=mod',
    },
  );
  const { Dir, Sum } = JSON.parse(said.stdout) as { Dir: string; Sum: string };
  expect(Sum).toBe('h1:wk8382ETsv4JYUZwIsn6YpYiWiBsYLSJiTsyBybVuN8=');
  const from = join(source, 'repo');
  cpSync(Dir, from, { recursive: true });
  // A package that looks at folders, and at a file that an edit changes.
  mkdirSync(join(from, 'cmp/looks/testdata'), { recursive: true });
  writeFileSync(join(from, 'cmp/looks/testdata/in.txt'), 'aaaa');
  writeFileSync(
    join(from, 'cmp/looks/looks_test.go'),
    'package looks\n\nimport (\n\t"os"\n\t"testing"\n)\n\nfunc Test(t *testing.T) {\n\tfor _, name := range []string{"testdata", "../.."} {\n\t\tif _, err := os.ReadDir(name); err != nil {\n\t\t\tt.Fatal(err)\n\t\t}\n\t}\n\tif _, err := os.ReadFile("testdata/in.txt"); err != nil {\n\t\tt.Fatal(err)\n\t}\n}\n',
  );
  await git(from, 'init', '-q');
  await git(from, 'add', '-A', '-f');
  await git(from, 'commit', '-q', '-m', 'one');
  const work = join(source, 'work');
  const test = async () => {
    await clone(from, work);
    expect(await setStableMtimes(work, host)).toMatchObject({ kind: 'set', untouched: 0 });
    const packages = ['./cmp/internal/...', './cmp/looks', './cmp/cmpopts'];
    const output = await must('go', ['test', '-vet=off', ...packages], work, { GOPROXY: 'off' });
    const lines = output.split('\n').filter((line) => line.startsWith('ok'));
    return { all: lines.length, fresh: lines.filter((line) => !line.endsWith('(cached)')) };
  };
  const first = await test();
  expect(first.fresh).toHaveLength(first.all);
  expect(first.all).toBeGreaterThan(3);
  expect(await test()).toEqual({ all: first.all, fresh: [] });
  writeFileSync(join(from, 'cmp/looks/testdata/in.txt'), 'bbbb');
  await git(from, 'commit', '-q', '-a', '-m', 'two');
  expect((await test()).fresh).toEqual([expect.stringContaining('cmp/looks')]);
  expect(statSync(join(work, 'go.mod')).mtimeMs).toBeLessThan(Date.UTC(2011, 0, 1));
}, 180_000);
