import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Artifact, BuildPlan, BuildRecord } from '../../../src/build/types.ts';

export const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

export interface Written {
  readonly folder: string;
  readonly record: BuildRecord;
}

/** What a job writes that builds these targets: without permission bits, as an artifact comes down again. */
export function writePart(folder: string, plan: BuildPlan, sha512 = false): Written {
  const artifacts: Artifact[] = [];
  const put = (file: string, data: string, rest: Omit<Artifact, 'file' | 'size' | 'sha256'>) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), data, { mode: 0o644 });
    artifacts.push({ file, size: Buffer.byteLength(data), sha256: sha256(data), ...rest });
  };
  for (const { id, packages } of plan.rows)
    for (const { file, importPath } of packages)
      put(file, `program for ${id}`.repeat(1000), { kind: 'binary', target: id, package: importPath });
  const sums = artifacts.map(({ file, sha256 }) => `${sha256}  ${file}\n`).join('');
  const whole = { target: null, package: null };
  put('SHA256SUMS', sums, { kind: 'checksums', ...whole });
  if (sha512) put('SHA512SUMS', 'of this part', { kind: 'checksums', ...whole });
  const record: BuildRecord = {
    schema: 1,
    plan,
    results: plan.rows.map(({ id }) => ({
      id,
      status: 'built',
      seconds: 1,
      memory: null,
      cached: null,
      retried: false,
      diagnostics: [],
    })),
    artifacts,
    runs: plan.rows.map(({ id, packages }) => ({
      target: id,
      file: packages[0]!.file,
      status: 'not-run',
      by: null,
      exitCode: null,
      output: '',
      why: 'no runner',
    })),
    reproduced: [],
  };
  writeFileSync(join(folder, 'artifacts.json'), JSON.stringify(record));
  return { folder, record };
}
