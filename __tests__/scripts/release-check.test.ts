import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { run } from '../support/go-command.ts';
import { project, temporaryFolder } from '../support/temp.ts';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'release-check.mjs');

/** A repository like ours, at its tag, with a remote that has both. */
async function repository(files: Record<string, string> = {}): Promise<string> {
  const root = await project({
    'package.json': JSON.stringify({ name: 'x', version: '1.2.3', bin: { x: 'dist/cli/index.js' } }),
    'package-lock.json': JSON.stringify({ version: '1.2.3', packages: { '': { version: '1.2.3' } } }),
    'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n## 1.2.3\n\n- Something.\n\n## 1.2.2\n\n- Older.\n',
    'action.yml': 'runs:\n  using: node24\n  main: dist/main/index.js\n  post: dist/post/index.js\n',
    'dist/main/index.js': '1',
    'dist/post/index.js': '1',
    'dist/cli/index.js': '1',
    'dist/licenses.txt': '1',
    ...files,
  });
  const remote = await temporaryFolder();
  git(remote, 'init', '-q', '--bare', '-b', 'main');
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'remote', 'add', 'origin', remote);
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'one');
  git(root, 'tag', '-a', '-m', 'v1.2.3', 'v1.2.3');
  git(root, 'push', '-q', 'origin', 'main', 'v1.2.3');
  return root;
}

function git(cwd: string, ...args: string[]): void {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd, env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' } });
}

async function check(root: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const { code, stdout, stderr } = await run(process.execPath, [script, '--root', root, ...args], root);
  return { code, said: `${stderr}${stdout}` };
}

const release = ['--tag', 'v1.2.3', '--branch', 'origin/main'];

test('a tag that everything agrees with is released', async () => {
  expect(await check(await repository(), ...release)).toMatchObject({
    code: 0,
    said: 'v1.2.3: nothing is in the way of a release.\n',
  });
});

describe('not released is', () => {
  test.each([
    [
      'another version',
      {},
      ['--tag', 'v1.2.4'],
      'The tag is v1.2.4, and package.json says 1.2.3: expected v1.2.3.',
    ],
    [
      'a lock file of another version',
      { 'package-lock.json': '{"version":"1.2.2","packages":{"":{"version":"1.2.3"}}}' },
      release,
      'package-lock.json: version is 1.2.2, and package.json has 1.2.3.',
    ],
    [
      'a prerelease in disguise',
      { 'package.json': '{"version":"1.2.3-rc.1"}' },
      release,
      'package.json: "1.2.3-rc.1" is no version X.Y.Z.',
    ],
    [
      'a version that the changelog does not know',
      { 'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n- New.\n' },
      release,
      'CHANGELOG.md has no section "## 1.2.3".',
    ],
    [
      'a version of which the changelog says nothing',
      { 'CHANGELOG.md': '# Changelog\n\n## 1.2.3\n\n## 1.2.2\n\n- Older.\n' },
      release,
      'CHANGELOG.md: the section 1.2.3 is empty.',
    ],
    [
      'a bundle that is not there',
      { 'dist/post/index.js': '' },
      release,
      'dist/post/index.js is not there, or empty.',
    ],
  ])('%s', async (_, files, args, message) => {
    const { code, said } = await check(await repository(files), ...args);
    expect(said).toContain(message);
    expect(code).toBe(1);
  });

  test('a commit after the tag, here and at the remote', async () => {
    const root = await repository();
    git(root, 'commit', '-qm', 'two', '--allow-empty');
    const { code, said } = await check(root, ...release);
    expect(said).toMatch(/v1\.2\.3 is at [0-9a-f]{40}, and HEAD at [0-9a-f]{40}: a tag never moves\./);
    expect(said).toMatch(/origin has v1\.2\.3 at [0-9a-f]{40}, and HEAD is [0-9a-f]{40}\./);
    expect(said).toContain('v1.2.3 is not on origin/main');
    expect(code).toBe(1);
  });

  test('a tag that the remote has elsewhere, or has not', async () => {
    const root = await repository();
    git(root, 'push', '-q', 'origin', ':refs/tags/v1.2.3');
    expect((await check(root, ...release)).said).toContain('origin has no tag v1.2.3.');
    git(root, 'commit', '-qm', 'two', '--allow-empty');
    git(root, 'push', '-q', 'origin', 'HEAD:refs/tags/v1.2.3');
    git(root, 'reset', '-q', '--hard', 'HEAD~1');
    expect((await check(root, ...release)).said).toMatch(/origin has v1\.2\.3 at/);
  });

  test('a work tree with changes, and a clone without the tag', async () => {
    const root = await repository();
    await writeFile(join(root, 'more.txt'), '');
    expect((await check(root, ...release)).said).toContain('The work tree has changes.');
    await rm(join(root, 'more.txt'));
    git(root, 'tag', '-d', 'v1.2.3');
    expect((await check(root, ...release)).said).toContain('There is no tag v1.2.3 here.');
  });
});

test('before there is a tag, what is new may stand under Unreleased', async () => {
  const files = { 'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n- New.\n' };
  expect(await check(await repository(files))).toMatchObject({ code: 0 });
  expect((await check(await repository({ 'CHANGELOG.md': '# Changelog\n' }))).code).toBe(1);
});
