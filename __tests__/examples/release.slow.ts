import { execFileSync } from 'node:child_process';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { must, run } from '../support/go-command.ts';
import { project, temporaryFolder } from '../support/temp.ts';

const repository = join(import.meta.dirname, '..', '..');
const script = join(repository, 'examples', 'release', 'release.sh');

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd });
}

const version = execFileSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).trim().replace(/^go/, '');

test('examples/release/release.sh makes a release of a tag, and of nothing else', async () => {
  const root = await project({
    // The machine's own, of which the build cache has most already.
    'go.mod': `module example.com/app\n\ngo ${version}\n`,
    'main.go': 'package main\n\nvar version = "dev"\n\nfunc main() { println("app", version) }\n',
    // go.dev cannot be reached by everybody who runs this.
    '.setup-go-plus/config.yaml': 'go:\n  sources: tool-cache goproxy\npolicy:\n  go: ">=1.21"\n',
    'publish.sh': '#!/bin/sh\nprintf "%s\\n" "$@" > "$PUBLISHED"\n',
  });
  await chmod(join(root, 'publish.sh'), 0o755);
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'one');
  const outside = await temporaryFolder();
  const env = {
    // Split at blanks by the script, as CC is by make: the repository must not have one in its path.
    SETUP_GO_PLUS: `${process.execPath} ${join(repository, 'dist/cli/index.js')}`,
    TARGETS: 'linux/amd64,windows/amd64',
    PACKAGES: '.',
    RUNNER_TOOL_CACHE: join(outside, 'tools'),
    GOTOOLCHAIN: 'auto',
    PUBLISHED: join(outside, 'published'),
  };
  const untagged = await run('sh', [script], root, env);
  expect(untagged).toMatchObject({ code: 1, stderr: expect.stringContaining('HEAD has no version tag') });

  git(root, 'tag', 'v1.2.3');
  await writeFile(join(root, 'more.go'), 'package main\n');
  const dirty = await run('sh', [script], root, env);
  expect(dirty).toMatchObject({ code: 1, stderr: expect.stringContaining('The work tree has changes.') });

  git(root, 'clean', '-qfd');
  await must('sh', [script], root, { ...env, PUBLISH: './publish.sh' });
  const released = await readdir(join(root, 'dist.release'));
  expect(released).toEqual(
    expect.arrayContaining([
      'SHA256SUMS',
      'app_1.2.3_linux_amd64.tar.gz',
      'app_1.2.3_windows_amd64.zip',
      'provenance.json',
      'audit.json',
    ]),
  );
  await must('sha256sum', ['--strict', '--check', 'SHA256SUMS'], join(root, 'dist.release'));
  const published = (await readFile(env.PUBLISHED, 'utf8')).trim().split('\n');
  expect(published[0]).toBe('v1.2.3');
  expect(published).toHaveLength(released.filter((name) => name !== '.gitignore').length + 1);
  // Nothing that was made makes the tree dirty.
  expect(await must('git', ['status', '--porcelain'], root)).toBe('');
}, 900_000);
