import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { nodeHost } from '../../../src/host/node/index.ts';
import { openBytes } from '../../../src/host/node/open-bytes.ts';
import { installGovulncheck, scanBinaries } from '../../../src/policy/index.ts';
import { fakeLog } from '../../fakes/observers.ts';
import { must } from '../../support/go-command.ts';
import { project, temporaryFolder } from '../../support/temp.ts';
import { bom } from '../boms.ts';
import { databaseFiles, startDatabase } from './database.ts';

/** A program with a vulnerable function of golang.org/x/text v0.3.5, and one that only has the module. */
async function vulnerable(): Promise<string> {
  const root = await project({
    'go.mod': 'module example.com/v\n\ngo 1.21\n\nrequire golang.org/x/text v0.3.5\n',
    'go.sum': [
      'golang.org/x/text v0.3.5 h1:i6eZZ+zk0SOf0xgBpEpPD18qWcJda6q1sxt3S0kzyUQ=',
      'golang.org/x/text v0.3.5/go.mod h1:5Zoc/QRtKVWzQhOtBMvqHzDpF6irO9z98xDceosuGiQ=',
      '',
    ].join('\n'),
    'cmd/bad/main.go':
      'package main\n\nimport "golang.org/x/text/language"\n\nfunc main() { println(language.MustParse("en").String()) }\n',
    'cmd/good/main.go':
      'package main\n\nimport "golang.org/x/text/width"\n\nfunc main() { println(width.Narrow.String("x")) }\n',
  });
  await must('go', ['build', '-trimpath', '-o', 'out/', './cmd/...'], root);
  await must('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', 'out/stripped', './cmd/good'], root);
  return root;
}

test('the real govulncheck, built and pinned, finds what a mirror and a folder of the database tell', async () => {
  const host = { ...nodeHost(fakeLog()), open: openBytes };
  const toolCache = await temporaryFolder();
  const program = await installGovulncheck({ go: 'go', toolCache }, host);
  // The second time it is there, and nothing of the building is left.
  expect(await installGovulncheck({ go: '/no/go', toolCache }, host)).toBe(program);
  expect(await readdir(toolCache)).toEqual(['govulncheck']);

  const root = await vulnerable();
  await writeFile(join(root, 'out/text'), 'no program');
  const binaries = ['bad', 'good', 'stripped', 'text'].map((name) => ({
    bom: bom(name, []),
    path: join(root, 'out', name),
  }));
  const mirror = await startDatabase();
  const found = await scanBinaries({ program, database: mirror.url, binaries }, host);
  expect(found.vulnerabilities).toMatchObject([
    {
      file: 'bad',
      id: 'GO-2021-0113',
      module: 'golang.org/x/text',
      version: 'v0.3.5',
      fixed: 'v0.3.7',
      reach: 'symbol',
      symbols: expect.arrayContaining(['golang.org/x/text/language.Parse']),
    },
    { file: 'good', id: 'GO-2021-0113', reach: 'module', symbols: [] },
    // govulncheck counts all functions here; nothing says which packages were linked.
    { file: 'stripped', id: 'GO-2021-0113', reach: 'symbol', guessed: true },
  ]);
  expect(found.unsearched).toEqual([
    { file: 'text', why: expect.stringContaining('unrecognized binary format') },
  ]);
  expect(mirror.asked).toContain('/ID/GO-2021-0113.json.gz');

  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(databaseFiles)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), JSON.stringify(content));
  }
  const database = `file://${encodeURI(folder)}`;
  expect(await scanBinaries({ program, database, binaries }, host)).toEqual(found);

  const gone = scanBinaries({ program, database: `${mirror.url}/elsewhere`, binaries }, host);
  await expect(gone).rejects.toMatchObject({
    code: 'COMMAND_FAILED',
    hint: expect.stringContaining('policy-vulnerability-database'),
  });

  // What another job left of it is not run.
  const half = `${program}.half`;
  await writeFile(half, (await readFile(program)).subarray(0, 100_000), { mode: 0o755 });
  await rename(half, program);
  const log = fakeLog();
  await installGovulncheck({ go: 'go', toolCache }, { ...nodeHost(log), open: openBytes });
  expect(log.lines.join()).toContain('it is damaged');
  expect((await stat(program)).size).toBeGreaterThan(1_000_000);
});
