import { expect, test } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import { discoverVersion, VERSION_FILE_READERS, type VersionFileEnv } from '../../../src/go/files/index.ts';
import { describeSpec } from '../../../src/go/spec.ts';
import { machineWith } from '../memory.ts';

const GIT = { '.git/HEAD': 'ref: refs/heads/main\n' };

async function discovered(
  contents: Record<string, string>,
  start = '.',
  env: VersionFileEnv = {},
  os: 'linux' | 'windows' = 'linux',
) {
  const { files, machine } = machineWith(contents, os);
  const answer = await discoverVersion(files, machine, start, 'as-written', env);
  return answer && `${describeSpec(answer.value)} in ${answer.path}`;
}

const ALL = {
  'go.work': 'go 1.21\n',
  'go.mod': 'go 1.22\n',
  '.go-version': '1.23\n',
  '.tool-versions': 'golang 1.24\n',
  'mise.toml': '[tools]\ngo = "1.25"\n',
  Dockerfile: 'FROM golang:1.26\n',
  '.devcontainer/devcontainer.json': '{"image": "golang:1.27"}',
};

test('in one folder the order of the list is the precedence', async () => {
  const order = Object.keys(ALL);
  const chosen = [];
  for (const [index] of order.entries()) {
    const rest = Object.fromEntries(Object.entries(ALL).slice(index).reverse());
    chosen.push((await discovered({ ...GIT, ...rest }))?.split(' in ')[1]);
  }
  expect(chosen).toEqual(order);
  expect(VERSION_FILE_READERS.map((reader) => reader.paths[0])).toEqual(order);
});

test.each([
  ['nothing', {}, undefined],
  [
    'a file that says nothing about Go',
    { '.tool-versions': 'nodejs 20\n', Dockerfile: 'FROM golang:1.26\n' },
    '~1.26 in Dockerfile',
  ],
  ['a go.mod without a go line', { 'go.mod': 'module m\n', '.go-version': '1.26\n' }, '~1.26 in .go-version'],
  ['a go.work that says nothing', { 'go.work': 'use .\n', 'go.mod': 'module m\n' }, undefined],
  ['the dotted mise file', { '.mise.toml': '[tools]\ngo = "1.25"\n' }, '~1.25 in .mise.toml'],
  [
    'a mise file without go before one with',
    { 'mise.toml': '', '.config/mise.toml': '[tools]\ngo = "1.25"\n' },
    '~1.25 in .config/mise.toml',
  ],
  [
    'the dotted dev container file',
    { '.devcontainer.json': '{"image": "golang:1.27"}' },
    '~1.27 in .devcontainer.json',
  ],
  ['a folder with a file’s name', { 'go.mod/readme': '', '.go-version': '1.26\n' }, '~1.26 in .go-version'],
] as const)('%s', async (_, contents, expected) => {
  expect(await discovered({ ...GIT, ...contents })).toBe(expected);
});

test.each([
  ['the folder itself', { 'a/b/.go-version': '1.26', '.go-version': '1.25' }, '~1.26 in a/b/.go-version'],
  ['its parent', { 'a/.go-version': '1.26', '.go-version': '1.25' }, '~1.26 in a/.go-version'],
  [
    'a lower kind nearer by',
    { 'a/b/Dockerfile': 'FROM golang:1.26', 'go.mod': 'go 1.25\n' },
    '~1.26 in a/b/Dockerfile',
  ],
  ['the root', { 'go.mod': 'go 1.25\n' }, '~1.25 in go.mod'],
] as const)('from a folder below, the nearest counts: %s', async (_, contents, expected) => {
  expect(await discovered({ ...GIT, ...contents, 'a/b/main.go': '' }, 'a/b')).toBe(expected);
});

const OUTSIDE = { '../.go-version': '1.20', 'sub/main.go': '' };

test.each([
  ['the folder with .git', { ...OUTSIDE, ...GIT }, {}, undefined],
  ['the folder with a .git file', { ...OUTSIDE, '.git': 'gitdir: elsewhere' }, {}, undefined],
  ['the workspace', OUTSIDE, { GITHUB_WORKSPACE: '/home/zoë b/repo/' }, undefined],
  [
    'the volume’s root, where there is neither',
    OUTSIDE,
    { GITHUB_WORKSPACE: '' },
    '~1.20 in /home/zoë b/.go-version',
  ],
  [
    'a start above the workspace',
    { '.go-version': '1.26' },
    { GITHUB_WORKSPACE: '/home/zoë b/repo/sub' },
    '~1.26 in .go-version',
  ],
] as const)('the search ends at %s', async (_, contents, env, expected) => {
  expect(await discovered(contents, expected?.includes('1.26') ? '.' : 'sub', env)).toBe(expected);
});

test('Windows: drives, separators and case', async () => {
  const contents = { '..\\.go-version': '1.20', 'Sub Dir\\x\\main.go': '', 'GO.MOD': 'go 1.26\n' };
  const env = { GITHUB_WORKSPACE: 'c:\\users\\zoë b\\REPO' };
  expect(await discovered(contents, 'Sub Dir\\x', env, 'windows')).toBe('~1.26 in go.mod');
  expect(
    await discovered({ 'D:\\work\\.go-version': '1.24', 'D:\\work\\a\\b': '' }, 'D:\\work\\a', {}, 'windows'),
  ).toBe('~1.24 in D:\\work\\.go-version');
});

const WORKSPACE = { ...GIT, 'go.work': 'go 1.26\nuse ./a\n', 'a/go.mod': 'go 1.24\n' };

test('a go.mod gives way to a go.work above it, as in the go command', async () => {
  expect(await discovered(WORKSPACE, 'a')).toBe('~1.26 in go.work');
});

test('GOWORK=off leaves workspaces out', async () => {
  expect(await discovered(WORKSPACE, 'a', { GOWORK: 'off' })).toBe('~1.24 in a/go.mod');
  expect(await discovered(WORKSPACE, '.', { GOWORK: 'off' })).toBeUndefined();
});

test('a go.work outside the repository is not looked at', async () => {
  expect(await discovered({ ...GIT, '../go.work': 'go 1.26\n', 'go.mod': 'go 1.24\n' })).toBe(
    '~1.24 in go.mod',
  );
});

test.each([
  ['go.mod', 'module "\n'],
  ['.tool-versions', 'golang system\n'],
  ['mise.toml', '[tools\n'],
  ['.devcontainer/devcontainer.json', '{'],
  ['.go-version', '1.26\n1.25\n'],
])('a broken %s is an error, not a reason to look further', async (name, content) => {
  const work = discovered({ ...GIT, [name]: content, 'devcontainer.json': '{"image": "golang:1.27"}' });
  await expect(work).rejects.toBeInstanceOf(UserError);
  await expect(work).rejects.toMatchObject({ code: 'VERSION_FILE_INVALID', at: { path: name } });
});
