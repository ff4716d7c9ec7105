import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildRecord } from '../../src/build/types.ts';

/** Flips a bit in the middle of a file. */
export function tampered(path: string): void {
  const data = readFileSync(path);
  data[data.length >> 1]! ^= 1;
  writeFileSync(path, data);
}

/** As an attacker who covers up: SHA256SUMS says what is there now; with `record` artifacts.json, too. */
export function rewriteSums(folder: string, record = false): void {
  const sha256 = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  const sums = join(folder, 'SHA256SUMS');
  const names = readFileSync(sums, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(66))
    .filter((name) => existsSync(join(folder, name)));
  writeFileSync(sums, names.map((name) => `${sha256(name)}  ${name}\n`).join(''));
  if (!record) return;
  const file = join(folder, 'artifacts.json');
  const old = JSON.parse(readFileSync(file, 'utf8')) as BuildRecord;
  const artifacts = old.artifacts
    .filter(({ file: name }) => existsSync(join(folder, name)))
    .map((artifact) => ({
      ...artifact,
      sha256: sha256(artifact.file),
      size: readFileSync(join(folder, artifact.file)).length,
    }));
  writeFileSync(file, JSON.stringify({ ...old, artifacts }));
}
