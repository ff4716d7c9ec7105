import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { isLicenceName } from '../../../src/sbom/gather/licence-files.ts';
import { openScanner } from '../../../src/sbom/licences/scan.ts';
import { must } from '../../support/go-command.ts';
import { project, temporaryFolder } from '../../support/temp.ts';

/** What pkg.go.dev judges modules by, as a program: names of files on standard input, a line of JSON for each. */
const judge = {
  'go.mod': 'module judge\n\ngo 1.21\n\nrequire github.com/google/licensecheck v0.3.1\n',
  'main.go': `package main

import (
	"encoding/json"
	"os"

	"github.com/google/licensecheck"
)

func main() {
	out := json.NewEncoder(os.Stdout)
	for _, name := range os.Args[1:] {
		data, err := os.ReadFile(name)
		if err != nil {
			panic(err)
		}
		ids := []string{}
		for _, match := range licensecheck.Scan(data).Match {
			if !match.IsURL {
				ids = append(ids, match.ID)
			}
		}
		if err := out.Encode(ids); err != nil {
			panic(err)
		}
	}
}
`,
};

/** Programs with hundreds of modules, which are those that most others have as well. */
const programs = ['github.com/golangci/golangci-lint/v2@v2.1.6', 'github.com/rhysd/actionlint@v1.7.12'];
const online = { GOFLAGS: '-mod=mod', GOPROXY: 'https://proxy.golang.org,direct' };

/** The licensecheck's names for one licence in several layouts, and for the GPL's texts. */
const plain = (id: string) =>
  id.replace(/-(?:only|or-later)$/, '').replace(/^(BSD-2-Clause)-(?:NetBSD|FreeBSD)$/, '$1');
const set = (ids: readonly string[]) => [...new Set(ids.map(plain))].sort().join(' ');

async function modulesOf(program: string): Promise<string[]> {
  const folders = (text: string) =>
    [...text.matchAll(/"Dir": (".*")/g)].map(([, dir]) => JSON.parse(dir!) as string);
  const [source = ''] = folders(
    await must('go', ['mod', 'download', '-json', program], await temporaryFolder(), online),
  );
  const folder = await temporaryFolder();
  for (const name of ['go.mod', 'go.sum']) await copyFile(join(source, name), join(folder, name));
  return [source, ...folders(await must('go', ['mod', 'download', '-json'], folder, online))];
}

test('licensecheck finds the same licences in 98 of 100 files of modules', async () => {
  const folder = await project(judge);
  await must('go', ['build', '-o', 'judge', '.'], folder, online);
  const files: string[] = [];
  for (const program of programs) {
    for (const dir of await modulesOf(program))
      for (const name of await readdir(dir)) if (isLicenceName(name)) files.push(join(dir, name));
  }
  expect(files.length).toBeGreaterThan(200);
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  const readable = files.filter((_, at) => texts[at] !== '');
  const judged = (await must(join(folder, 'judge'), readable, folder))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as string[]);
  const scan = await openScanner();
  const differences: string[] = [];
  for (const [at, file] of readable.entries()) {
    const { found } = await scan(texts[files.indexOf(file)]!);
    const [ours, theirs] = [set(found.map(({ id }) => id)), set(judged[at]!)];
    if (ours !== theirs) differences.push(`${file.split('/mod/')[1]}: ours ${ours}, licensecheck ${theirs}`);
  }
  expect(differences.slice(Math.floor(readable.length * 0.02))).toEqual([]);
}, 600_000);
