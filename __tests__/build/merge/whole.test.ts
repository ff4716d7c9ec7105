import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { planDocument } from '../../../src/build/matrix/document.ts';
import { mergeBuild } from '../../../src/build/merge/merge.ts';
import { prepareBuild } from '../../../src/build/prepare.ts';
import { parseTargets } from '../../../src/build/targets/parse.ts';
import { temporaryFolder } from '../../support/temp.ts';
import { buildHost, git, repository, requestFor, tryBuild } from '../support.ts';

test('what several machines build and one merges is what one machine builds, byte for byte', async () => {
  const origin = await repository({ '.gitignore': 'dist\n' }, 'v1.2.3');
  const asked = {
    targets: parseTargets('linux/amd64 windows/amd64'),
    archive: 'auto' as const,
    checksums: ['sha256', 'sha512', 'files'] as const,
    ldflags: '-X main.apiToken=hunter2',
  };
  const alone = await tryBuild(requestFor(origin, asked));
  expect(alone.error).toBeUndefined();

  const host = await buildHost();
  const { plan } = await prepareBuild(requestFor(origin, asked), 'go', host, { elsewhere: true });
  const runners = { 'linux/arm64': 'x' };
  const { matrix, expected } = planDocument(plan, { run: false, runners, jobs: null });
  expect(matrix.include).toHaveLength(1);
  expect(JSON.stringify(expected)).not.toContain('hunter2');

  const parts = await temporaryFolder();
  for (const [index, id] of matrix.include[0]!.targets.split(' ').entries()) {
    const checkout = join(await temporaryFolder(), 'checkout');
    git(origin, 'clone', '-q', origin, checkout);
    const output = join(parts, `part-${index}`);
    const { record, error } = await tryBuild(requestFor(checkout, { ...asked, output }), { only: [id] });
    expect(error).toBeUndefined();
    // As an uploaded artifact comes down again.
    for (const { file } of record!.artifacts) chmodSync(join(output, file), 0o644);
  }
  const output = join(await temporaryFolder(), 'dist');
  const record = await mergeBuild({ parts: [parts], output, expected }, host);
  expect(record.artifacts).toEqual(alone.record!.artifacts);
  expect(record.plan.rows).toEqual(alone.record!.plan.rows);
  for (const name of ['SHA256SUMS', 'SHA512SUMS'])
    expect(readFileSync(join(output, name), 'utf8')).toBe(readFileSync(join(origin, 'dist', name), 'utf8'));
}, 180_000);
