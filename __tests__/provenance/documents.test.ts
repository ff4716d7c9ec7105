import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseTargets } from '../../src/build/targets/parse.ts';
import { readAudit } from '../../src/provenance/audit/read.ts';
import { verifyRelease } from '../../src/provenance/verify/release.ts';
import { git, repository } from '../build/support.ts';
import { release, tool } from './support.ts';

const two = { targets: parseTargets('linux/amd64 windows/amd64') };
const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');
const json = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const goroot = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();

describe('a build with provenance', () => {
  test('says of what, by what and for what everything was made', async () => {
    const directory = await repository({ 'app/main.go': 'package main\n\nfunc main() {}\n' }, 'v1.2.3');
    git(directory, 'remote', 'add', 'origin', 'https://user:s3cret@github.com/o/r.git');
    const { folder, record } = await release(directory, {
      ...two,
      archive: 'auto',
      ldflags: '-X main.apiToken=hunter2',
    });
    const audit = await readAudit(readFileSync(join(folder, 'audit.json')), 'audit.json');
    expect(audit).toMatchObject({
      tool,
      source: {
        repository: 'https://github.com/o/r',
        commit: git(directory, 'rev-parse', 'HEAD').trim(),
        tag: 'v1.2.3',
        folder: '',
        modified: false,
        shallow: false,
      },
      sourceDate: Date.parse('2026-01-02T03:04:05Z') / 1000,
      builds: [
        {
          targets: ['linux/amd64', 'windows/amd64'],
          go: {
            output: execFileSync('go', ['version'], { encoding: 'utf8' }).trim(),
            sha256: sha256(readFileSync(join(goroot, 'bin', 'go'))),
            origin: null,
          },
          modules: ['example.com/hello'],
          ci: null,
          startedAt: null,
          finishedAt: null,
        },
      ],
      limits: ['The linker flags had a secret, in whose place this says ***.'],
    });
    const text =
      readFileSync(join(folder, 'audit.json'), 'utf8') +
      readFileSync(join(folder, 'provenance.json'), 'utf8');
    for (const secret of ['hunter2', 's3cret', directory, goroot]) expect(text).not.toContain(secret);

    const statement = json(folder, 'provenance.json');
    const kinds = (...wanted: string[]) => record.artifacts.filter(({ kind }) => wanted.includes(kind));
    expect(statement.subject).toEqual(
      kinds('binary', 'archive').map(({ file, sha256: digest }) => ({
        name: file,
        digest: { sha256: digest },
      })),
    );
    expect(statement.predicate.runDetails.byproducts).toEqual([
      { name: 'audit.json', digest: { sha256: sha256(readFileSync(join(folder, 'audit.json'))) } },
    ]);
    expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toMatch(/ provenance\.json$/m);
    expect((await verifyRelease(folder, (await import('./hosts.ts')).disk)).findings).toEqual([]);
  });
});
