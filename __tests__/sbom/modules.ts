import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeZip } from '../fakes/goproxy.ts';
import { must } from '../support/go-command.ts';
import { project, temporaryFolder } from '../support/temp.ts';

/** `path@version` → its files. */
export type Modules = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Settings for a go command that finds these modules, and nothing else; each time with an empty module cache. */
export async function serveModules(modules: Modules): Promise<Record<string, string>> {
  const files: Record<string, string | Uint8Array> = {};
  for (const [name, content] of Object.entries(modules)) {
    const [path = '', version = ''] = name.split('@');
    const place = `${path}/@v/${version}`;
    const inside = Object.entries(content).map(([file, text]) => [`${name}/${file}`, text] as const);
    files[`${place}.info`] = JSON.stringify({ Version: version, Time: '2026-01-02T03:04:05Z' });
    files[`${place}.mod`] = content['go.mod'] ?? `module ${path}\n`;
    files[`${place}.zip`] = writeZip(Object.fromEntries(inside));
  }
  return {
    GOPROXY: pathToFileURL(await project(files)).href,
    GOMODCACHE: await temporaryFolder(),
    GOSUMDB: 'off',
    GOFLAGS: '-modcacherw',
    CGO_ENABLED: '0',
  };
}

const bsd = 'SPDX-License-Identifier: BSD-3-Clause\nCopyright 2020 The Authors\n';
const use = (name: string) => `package ${name}\n\nconst Name = "${name}"\n`;

/** Each prints nothing: the runtime alone is compiled. */
export const modules: Modules = {
  'dep.example/outer@v1.2.0': {
    'go.mod': 'module dep.example/outer\n\ngo 1.21\n\nrequire dep.example/inner v0.1.0\n',
    'outer.go': 'package outer\n\nimport "dep.example/inner/deep"\n\nconst Name = deep.Name\n',
    'unused/unused.go': use('unused'),
    LICENSE: bsd,
  },
  'dep.example/inner@v0.1.0': {
    'go.mod': 'module dep.example/inner\n\ngo 1.21\n',
    'deep/deep.go': use('deep'),
    COPYING: 'SPDX-License-Identifier: MIT\n',
  },
  'dep.example/fork@v1.5.0': {
    'go.mod': 'module dep.example/old\n\ngo 1.21\n',
    'old.go': use('old'),
    LICENSE: bsd,
  },
  'dep.example/old@v1.0.0': { 'go.mod': 'module dep.example/old\n\ngo 1.21\n', 'old.go': use('old') },
  'dep.example/big@v2.0.0+incompatible': { 'big.go': use('big'), LICENSE: bsd },
  'dep.example/extra@v1.0.0': { 'go.mod': 'module dep.example/extra\n\ngo 1.21\n', 'extra.go': use('extra') },
  'dep.example/unused@v1.0.0': { 'go.mod': 'module dep.example/unused\n', 'unused.go': use('unused') },
};

export const program: Readonly<Record<string, string>> = {
  'go.mod': `module example.com/app

go 1.21

require (
	dep.example/big v2.0.0+incompatible
	dep.example/extra v1.0.0
	dep.example/local v1.0.0
	dep.example/old v1.0.0
	dep.example/outer v1.2.0
	dep.example/unused v1.0.0
)

require dep.example/inner v0.1.0 // indirect

replace dep.example/old => dep.example/fork v1.5.0

replace dep.example/local => ./local-dir
`,
  'main.go': `package main

import (
	"dep.example/big"
	"dep.example/local"
	"dep.example/old"
	"dep.example/outer"
	"example.com/app/own"
)

func main() { println(big.Name, local.Name, old.Name, outer.Name, own.Name) }
`,
  'extra.go': '//go:build extra\n\npackage main\n\nimport _ "dep.example/extra"\n',
  'own/own.go': use('own'),
  'cmd/small/main.go': 'package main\n\nimport "example.com/app/own"\n\nfunc main() { println(own.Name) }\n',
  'local-dir/go.mod': 'module dep.example/local\n\ngo 1.21\n',
  'local-dir/local.go': use('local'),
  'local-dir/LICENSE': 'SPDX-License-Identifier: ISC\n',
  LICENSE: 'SPDX-License-Identifier: Apache-2.0\nCopyright 2026 App\n',
};

/** The program in a folder of its own, with its go.sum; and then what is different. */
export async function checkout(
  settings: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = await project(program);
  await must('go', ['mod', 'download', 'all'], folder, settings);
  await must('go', ['list', '-mod=mod', '-deps', '-tags=extra', './...'], folder, settings);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/** `path version`, of what is linked, and after ` <= ` what it replaces; as `go version -m` has them, sorted. */
export async function linkedModules(file: string): Promise<string[]> {
  const found: string[][] = [];
  for (const line of (await must('go', ['version', '-m', file], '.')).split('\n')) {
    const [, kind, path = '', version = ''] = line.split('\t');
    if (kind === 'mod' || kind === 'dep') found.push([`${path} ${version}`]);
    if (kind === '=>')
      found.at(-1)!.unshift(path.startsWith('.') || path.startsWith('/') ? 'local' : `${path} ${version}`);
  }
  return found.map((names) => names.join(' <= ')).sort();
}
