import { execFileSync, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { nodeFiles } from '../../src/host/node/files.ts';
import { nodeStages } from '../../src/host/node/stages.ts';
import { extract } from '../../src/sdk/extract.ts';
import { SeenNames, safeName } from '../../src/sdk/safe-path.ts';
import { slimKeeps } from '../../src/sdk/slim.ts';
import { project, temporaryFolder } from '../support/temp.ts';

const goroot = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();

test('no name in a real SDK is taken for hostile, on Windows and macOS either', () => {
  for (const rules of ['posix', 'darwin', 'windows'] as const) {
    const seen = new SeenNames(rules);
    for (const name of files(goroot)) seen.file(safeName(name, rules));
    expect(seen.files.size).toBeGreaterThan(5000);
  }
});

test('a real SDK unpacked slim has the files it should, and builds, vets and tests a program', async () => {
  const root = join(await temporaryFolder(), 'go');
  // As go.dev packs it, but for the compression level.
  const packed = spawn('tar', [
    '-C',
    goroot,
    '--transform',
    's,^\\.,go,S',
    '--use-compress-program',
    'gzip -1',
    '-cf',
    '-',
    '.',
  ]);
  const stage = await nodeStages().open(root);
  const extracted = await extract(packed.stdout, 'tar.gz', stage, nodeFiles(), {
    prefix: 'go/',
    contents: 'slim',
    rules: 'posix',
  });
  await stage.publish(false);
  expect(files(root).sort()).toEqual(files(goroot).filter(slimKeeps).sort());
  expect(extracted.names.size).toBe(files(goroot).length + 1);
  const module = await project({
    'go.mod': 'module example.com/hello\n\ngo 1.18\n',
    'main.go':
      'package main\n\nimport "os"\n\nfunc main() { os.Stdout.WriteString(word()) }\n\nfunc word() string { return "hello" }\n',
    'main_test.go':
      'package main\n\nimport "testing"\n\nfunc TestWord(t *testing.T) {\n\tif word() != "hello" {\n\t\tt.Fatal()\n\t}\n}\n',
  });
  const go = (...args: string[]) =>
    execFileSync(join(root, 'bin', 'go'), args, {
      cwd: module,
      encoding: 'utf8',
      env: { ...process.env, GOROOT: '', GOTOOLCHAIN: 'local', GOFLAGS: '-mod=mod' },
    });
  expect(go('env', 'GOROOT').trim()).toBe(root);
  expect(go('run', '.')).toBe('hello');
  expect(go('vet', './...')).toBe('');
  expect(go('test', '-cover', './...')).toContain('coverage: 50.0%');
  expect(go('list', '-e', '-f', '{{with .Error}}{{.}}{{end}}', 'std').trim()).toBe('');
  expect(go('doc', 'fmt.Println')).toContain('func Println');
});

function files(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
