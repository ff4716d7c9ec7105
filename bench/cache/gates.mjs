import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Programs of the project, each built into `built`; untimed. */
const buildPrograms = (built) => `
n=0
for program in $(go list -f '{{if eq .Name "main"}}{{.ImportPath}}{{end}}' ./...); do
  go build -o '${built}'/$n "$program"
  n=$((n+1))
done`;

/** SHA-256 of each program that the project has, as this job builds it. */
export async function programsOf(job) {
  const { built } = job.place;
  await job.shell(buildPrograms(built));
  const files = readdirSync(built).sort();
  if (files.length === 0) throw new Error(`${job.workspace} has no main package to compare`);
  return files.map((name) =>
    createHash('sha256')
      .update(readFileSync(join(built, name)))
      .digest('hex'),
  );
}

export function sameAs(programs, expected) {
  return JSON.stringify(programs) === JSON.stringify(expected)
    ? undefined
    : 'a program differs from that of a cold build';
}

/** @param said of `go build -x` */
export function nothingCompiled(said) {
  const compiled = said.split('\n').filter((line) => /[/\\]compile(\.exe)?["']? -o /.test(line)).length;
  return compiled === 0 ? undefined : `${compiled} packages were compiled`;
}

/** Names of the entries in a GOCACHE. */
export function entriesOf(gocache) {
  const names = readdirSync(gocache, { recursive: true }).filter((name) => /-[ad]$/.test(name));
  return new Set(names);
}

export function nothingNew(before, after) {
  const fresh = [...after].filter((name) => !before.has(name)).length;
  return fresh === 0 ? undefined : `${fresh} new entries in a rerun`;
}
