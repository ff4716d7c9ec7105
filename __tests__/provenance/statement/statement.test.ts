import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { formatStatement, planStatement } from '../../../src/provenance/statement/plan.ts';
import { readStatement } from '../../../src/provenance/statement/schema.ts';
import type { Audit } from '../../../src/provenance/types.ts';
import { audit } from '../audits.ts';
import { slsaSchema } from './slsa-schema.ts';

const ajv = new Ajv.default({ strict: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(slsaSchema);
const plan = (changed: Partial<Audit> = {}) =>
  planStatement({ ...audit, ...changed }, 'f'.repeat(64), 'audit.json');
const build = audit.builds[0]!;
const local = { ...build, ci: null, startedAt: null, finishedAt: null };

describe('the statement', () => {
  test.each<[string, Partial<Audit>]>([
    ['of a workflow', {}],
    ['of a laptop', { builds: [local] }],
    ['without git', { source: null }],
    ['of several machines', { builds: [build, { ...build, targets: ['darwin/arm64+cgo'] }] }],
    ['of a Go that was found', { builds: [{ ...build, go: { ...build.go, origin: null }, modules: null }] }],
  ])('%s is as in-toto v1 and SLSA v1 have it', (_, changed) => {
    const statement = plan(changed);
    validate(JSON.parse(Buffer.from(formatStatement(statement)).toString()));
    expect(validate.errors).toBeNull();
    expect(readStatement(formatStatement(statement), '')).toEqual(statement);
  });

  test.each([
    ['o/r/.github/workflows/x.yml@refs/tags/app@1.2.3', '.github/workflows/x.yml', 'refs/tags/app@1.2.3'],
    ['.gitlab-ci.yml', '.gitlab-ci.yml', 'refs/tags/v1.2.3'],
  ])('the workflow %s is split into its path and its ref', (workflow, path, ref) => {
    const ci = { ...build.ci!, workflow, ref: 'refs/tags/v1.2.3' };
    const { externalParameters } = plan({ builds: [{ ...build, ci }] }).predicate.buildDefinition;
    expect(externalParameters).toMatchObject({ workflow: { path, ref } });
  });

  test('says what was made of what, and by whom', () => {
    const { subject, predicate } = plan();
    expect(subject).toEqual([{ name: 'hello_linux_amd64/hello', digest: { sha256: 'd'.repeat(64) } }]);
    const { buildDefinition, runDetails } = predicate;
    expect(buildDefinition.externalParameters).toMatchObject({
      workflow: {
        path: '.github/workflows/release.yml',
        ref: 'refs/tags/v1.2.3',
        repository: 'https://github.com/o/r',
      },
      folder: 'app',
      targets: ['linux/amd64', 'windows/amd64'],
    });
    expect(buildDefinition.resolvedDependencies).toEqual([
      { uri: 'git+https://github.com/o/r@refs/tags/v1.2.3', digest: { gitCommit: audit.source!.commit } },
      { uri: 'https://go.dev/dl/go1.26.8.linux-amd64.tar.gz', digest: { sha256: 'b'.repeat(64) } },
      { name: 'go1.26.8 linux/amd64 bin/go', digest: { sha256: 'a'.repeat(64) } },
      { name: 'gcc 12.2.0', digest: { sha256: 'c'.repeat(64) } },
      {
        uri: 'pkg:golang/github.com/BurntSushi/toml@v1.3.2',
        digest: { dirHash1: expect.stringMatching(/^a3b2212e6d0c[0-9a-f]{52}$/) },
      },
      {
        uri: 'pkg:golang/github.com/x/y@v2.0.0%2Bincompatible',
        digest: { dirHash1: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    ]);
    expect(runDetails).toEqual({
      builder: {
        id: 'https://github.com/actions/runner/github-hosted',
        version: { 'setup-go-plus': '1.2.3' },
      },
      metadata: {
        invocationId: 'https://github.com/o/r/actions/runs/7/attempts/1',
        startedOn: '2026-01-02T03:05:00.000Z',
        finishedOn: '2026-01-02T03:06:40.000Z',
      },
      byproducts: [
        { name: 'hello_linux_amd64/hello.cdx.json', digest: { sha256: 'e'.repeat(64) } },
        { name: 'audit.json', digest: { sha256: 'f'.repeat(64) } },
      ],
    });
  });

  test.each([
    ['a laptop', [local], /#any-machine$/],
    ['a runner of one’s own', [{ ...build, ci: { ...build.ci!, runner: 'self-hosted' } }], /self-hosted$/],
    ['a hosted runner and a laptop', [build, local], /#any-machine$/],
  ])('trusts no more than %s', (_, builds, id) => {
    expect(plan({ builds }).predicate.runDetails.builder.id).toMatch(id);
  });

  test('outside of CI says nothing of time', () => {
    expect(plan({ builds: [local] }).predicate.runDetails.metadata).toBeUndefined();
  });
});
