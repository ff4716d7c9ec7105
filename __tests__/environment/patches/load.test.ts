import { mkdir, rm, symlink } from 'node:fs/promises';
import { join, posix, win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { gatherFacts } from '../../../src/environment/patches/facts.ts';
import { findPatchFiles, loadPatches } from '../../../src/environment/patches/load.ts';
import { namedVariables } from '../../../src/environment/patches/named.ts';
import { nodeHost } from '../../../src/host/node/index.ts';
import type { Files, Machine } from '../../../src/host/ports.ts';
import { project } from '../../support/temp.ts';
import { failure, patchesOf, yaml } from './support.ts';

const text = yaml(['unset: A']);
const quiet = {
  info() {},
  group() {},
  warning() {},
  debug() {},
  mask() {},
  progress: () => ({ advance() {}, finish() {} }),
};

async function world(names: readonly string[]) {
  const root = await project(Object.fromEntries(names.map((name) => [name, text])));
  const host = nodeHost(quiet);
  return { root, host, find: (...paths: string[]) => findPatchFiles(paths, host, root) };
}
const shown = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

describe('the patches of a project', () => {
  test('are those of its folder, in order of their names', async () => {
    const folder = '.setup-go-plus/env';
    const { find } = await world([
      `${folder}/020-b.yaml`,
      `${folder}/010-é.patch`,
      `${folder}/9.yml`,
      `${folder}/README.md`,
      `${folder}/old/1.yaml`,
      'x.yaml',
    ]);
    expect(shown(await find())).toEqual([`${folder}/010-é.patch`, `${folder}/020-b.yaml`, `${folder}/9.yml`]);
  });

  test('are none where there is no such folder', async () => {
    const { find } = await world(['x.yaml']);
    expect(await find()).toEqual([]);
  });

  test('may be files, folders and globs; each counts once', async () => {
    const { find } = await world(['a/020.yaml', 'b/c/010.yaml', 'b/030.yaml', 'b/skip.yaml', 'b/c/x.txt']);
    expect(shown(await find('a/020.yaml', 'b/**/*.yaml', '!b/skip.yaml', 'b/c'))).toEqual([
      'b/c/010.yaml',
      'a/020.yaml',
      'b/030.yaml',
    ]);
  });

  test('outside are shown with their whole path', async () => {
    const [one, other] = [await world(['x.yaml']), await world(['y.yaml'])];
    expect(shown(await one.find(join(other.root, 'y.yaml')))).toEqual([
      join(other.root, 'y.yaml').replaceAll('\\', '/'),
    ]);
  });

  test('that are asked for must be there', async () => {
    const { find } = await world(['x.yaml']);
    expect((await failure(() => find('y.yaml'))).message).toBe('there is no patch file y.yaml');
    expect((await failure(() => find('*.patch'))).message).toBe('no patch file matches *.patch');
  });

  test('are not looked for behind a link to a folder', async () => {
    const { root, find } = await world(['a/x.yaml']);
    await mkdir(join(root, 'b'));
    await symlink(join(root, 'a'), join(root, 'b', 'loop'), 'junction');
    await expect(find('b/**')).rejects.toThrow('no patch file matches');
  });

  test('that go away while they are read are an error', async () => {
    const { root, host } = await world(['a.yaml', 'b.yaml']);
    const files = {
      ...host.files,
      list: async (path: string) => {
        const entries = await host.files.list(path);
        await rm(join(root, 'b.yaml'));
        return entries;
      },
    };
    const error = await failure(() => findPatchFiles(['*.yaml'], { machine: host.machine, files }, root));
    expect(error.message).toBe('the patch file b.yaml went away');
  });

  test('on Windows are shown with forward slashes', async () => {
    const bytes = Buffer.from(text);
    const files = {
      stat: async (path: string) => ({
        kind: path.endsWith('env') ? ('directory' as const) : ('file' as const),
        size: 1,
        mtime: 0,
        mode: 0,
      }),
      list: async () => [{ name: '010.yaml', kind: 'file' as const }],
      read: async () => bytes,
    };
    const machine = { path: win32, platform: { os: 'windows', arch: 'amd64' }, cwd: 'D:\\a b\\r' };
    expect(await findPatchFiles([], { machine, files })).toEqual([
      { path: '.setup-go-plus/env/010.yaml', bytes },
    ]);
  });

  test('are refused with the first fault, and the number of others', async () => {
    const root = await project({ 'a.yaml': 'schema: 1\n', 'b.yaml': text });
    const error = await failure(() => loadPatches(['*.yaml'], nodeHost(quiet), root));
    expect(error.message).toBe('a.yaml:1:1: `why` is missing');
    expect(error.hint).toBe('1 more: setup-go-plus env check shows all.');
    expect(await loadPatches(['b.yaml'], nodeHost(quiet), root)).toHaveLength(1);
  });
});

describe('what a plan must know', () => {
  const machine = (env: Readonly<Record<string, string>>): Machine => ({
    platform: { os: 'linux', arch: 'amd64' },
    path: posix,
    cwd: '/w',
    home: '/h',
    temp: '/t',
    env: (name) => env[name],
  });
  const files = {
    read: async (path: string) => (path === '/w/a/go.mod' ? Buffer.from('x\r\n') : undefined),
  } as Files;
  const clock = { now: () => Date.UTC(2027, 2, 31, 23, 59), sleep: async () => {}, random: () => 0 };
  const layer = { values: new Map() };
  const patches = () =>
    patchesOf({
      '010.yaml': yaml(
        ['set: B, value: x'],
        `guard: {sha256: {a/go.mod: ${'a'.repeat(64)}, none: ${'a'.repeat(64)}}, expect: {A: x}}\nwhen: {env: {CI: x}}`,
      ),
    });

  test('is gathered from the machine, and only the files that guards name are read', async () => {
    const facts = await gatherFacts({ machine: machine({}), files, clock }, await patches(), { layer });
    expect(facts).toMatchObject({
      runner: 'none',
      today: '2027-03-31',
      roots: { GITHUB_WORKSPACE: '/w', HOME: '/h', RUNNER_TEMP: '/t' },
    });
    expect([...facts.files.keys()]).toEqual(['a/go.mod']);
    expect(facts.files.get('a/go.mod')!.lines).toBe(
      '73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac',
    );
  });

  test.each([
    [{ GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'github-hosted' }, 'github-hosted'],
    [{ GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'self-hosted' }, 'self-hosted'],
    [{ GITHUB_ACTIONS: 'true' }, 'self-hosted'],
    [{ RUNNER_ENVIRONMENT: 'github-hosted' }, 'none'],
  ])('with %j the runner is %s', async (env, runner) => {
    expect((await gatherFacts({ machine: machine(env), files, clock }, [], { layer })).runner).toBe(runner);
  });

  test('names every variable that it looks at', async () => {
    expect(namedVariables(await patches())).toEqual(['A', 'B', 'CI']);
  });
});
