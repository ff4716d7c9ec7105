import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { git, repository } from '../build/support.ts';
import { temporaryFolder } from '../support/temp.ts';
import { cli } from './cli.ts';

const [goCache, goRoot] = execFileSync('go', ['env', 'GOCACHE', 'GOROOT'], { encoding: 'utf8' }).split('\n');
const go = join(goRoot!, 'bin', 'go');
const env = {
  GOCACHE: goCache!,
  GOTOOLCHAIN: 'local',
  TMPDIR: await temporaryFolder(),
  HOME: await temporaryFolder(),
};
const run = (cwd: string, ...args: string[]) => cli(args, { cwd, env });

test('a build with SBOMs and provenance is verified, rebuilt, and found out when it was changed', async () => {
  const cwd = await repository({ '.gitignore': 'dist\n' }, 'v1.2.3');
  const built = await run(
    cwd,
    ...['build', '--go-program', go, '--targets', 'linux/amd64'],
    ...['--sbom', 'cyclonedx-json,spdx-json', '--provenance'],
  );
  expect(built).toMatchObject({ code: 0 });
  const verified = await run(cwd, 'verify', 'dist');
  expect(verified).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/files are as promised by SHA256SUMS/),
  });

  const same = await run(cwd, 'rebuild', 'dist/audit.json', '--go-program', go);
  expect(same).toMatchObject({ code: 0 });
  expect(same.stdout).toMatch(/^hello_linux_amd64\/hello +same$/m);
  expect(same.stdout).toMatch(/^hello_1\.2\.3\.spdx\.json +same$/m);
  expect(same.stderr).toMatch(/5 the same, 0 different: Go \d\S+, commit \w{40}/);

  const binary = join(cwd, 'dist/hello_linux_amd64/hello');
  appendFileSync(binary, '!');
  expect(await run(cwd, 'verify', 'dist')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/provenance\.json, audit\.json, hello_1\.2\.3\.cdx\.json/),
  });

  const audit = join(cwd, 'dist/audit.json');
  const commit = git(cwd, 'rev-parse', 'HEAD').trim();
  writeFileSync(join(cwd, 'main.go'), 'package main\n\nfunc main() { println("other") }\n');
  git(cwd, 'commit', '-qam', 'two');
  const other = git(cwd, 'rev-parse', 'HEAD').trim();
  writeFileSync(audit, readFileSync(audit, 'utf8').replaceAll(commit, other));
  const different = await run(cwd, 'rebuild', 'dist/audit.json', '--go-program', go, '--json');
  expect(different.code).toBe(1);
  expect(JSON.parse(different.stdout)).toMatchObject({ ok: false, commit: other });

  writeFileSync(audit, readFileSync(audit, 'utf8').replaceAll(other, 'a'.repeat(40)));
  expect(await run(cwd, 'rebuild', 'dist/audit.json', '--go-program', go)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`no commit ${'a'.repeat(40)}`),
  });
}, 180_000);

test.each<[string, string[], number, RegExp]>([
  ['no audit', ['nothing.json'], 1, /There is no audit/],
  [
    'a Go that is not there',
    ['audit.json', '--go-program', '/nothing/go'],
    1,
    /There is no audit|no program/,
  ],
  ['no argument', [], 2, /missing required argument 'audit'/],
])('rebuild with %s says so', async (_, args, code, message) => {
  const cwd = await temporaryFolder();
  expect(await run(cwd, 'rebuild', ...args)).toMatchObject({ code, stderr: expect.stringMatching(message) });
});
