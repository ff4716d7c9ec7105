/**
 * Ten Go programs of other people, built from the module proxy for SBOMs: `node bench/sbom-programs.mjs FOLDER`
 * One has cgo, one is for Windows, one for macOS. What is there already is kept.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const programs = JSON.parse(readFileSync(join(import.meta.dirname, 'sbom-programs.json'), 'utf8'));

/** @returns paths of the programs, in the order of the list */
export function buildPrograms(folder) {
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'programs-'));
  try {
    return programs.map((program) => {
      const path = join(folder, program.name);
      if (!existsSync(path))
        copyFileSync(program.cgo ? buildMain(program, work) : install(program, work), path);
      return path;
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function install({ package: path, version, goos, goarch }, work) {
  const env = { GOPATH: work, GOBIN: '', CGO_ENABLED: '0', ...(goos && { GOOS: goos, GOARCH: goarch }) };
  go(['install', '-trimpath', `${path}@${version}`], work, env);
  const name = `${path.split('/').at(-1)}${goos === 'windows' ? '.exe' : ''}`;
  const places = [join(work, 'bin'), join(work, 'bin', `${goos}_${goarch}`)];
  return places.map((place) => join(place, name)).findLast((file) => existsSync(file));
}

/** A main of our own for a package that has none, with a replaced module and one of a local folder. */
function buildMain({ package: path, version }, work) {
  const folder = join(work, 'main');
  mkdirSync(join(folder, 'local'), { recursive: true });
  writeFileSync(join(folder, 'local', 'go.mod'), 'module example.com/local\n\ngo 1.25.0\n');
  writeFileSync(join(folder, 'local', 'local.go'), 'package local\n\nconst Name = ":memory:"\n');
  writeFileSync(
    join(folder, 'go.mod'),
    `module example.com/main

go 1.25.0

require (
	example.com/local v0.1.0
	example.com/sqlite ${version}
)

replace example.com/local => ./local

replace example.com/sqlite => ${path} ${version}
`,
  );
  writeFileSync(
    join(folder, 'main.go'),
    `package main

import (
	"database/sql"
	"fmt"

	"example.com/local"
	_ "example.com/sqlite"
)

func main() {
	db, err := sql.Open("sqlite3", local.Name)
	fmt.Println(db, err)
}
`,
  );
  const file = join(folder, 'program');
  // Without optimisation SQLite compiles in seconds.
  go(['build', '-mod=mod', '-trimpath', '-buildvcs=false', '-o', file, '.'], folder, {
    CGO_ENABLED: '1',
    CGO_CFLAGS: '-O0',
  });
  return file;
}

function go(args, cwd, env) {
  const GOMODCACHE = execFileSync('go', ['env', 'GOMODCACHE'], { cwd, encoding: 'utf8' }).trim();
  const own = { GOFLAGS: '', GOWORK: 'off', GOTOOLCHAIN: 'local', GOMODCACHE };
  execFileSync('go', args, {
    cwd,
    env: { ...process.env, ...own, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv[2] === undefined) {
    console.error('usage: node bench/sbom-programs.mjs FOLDER');
    process.exit(2);
  }
  console.log(buildPrograms(resolve(process.argv[2])).join('\n'));
}
