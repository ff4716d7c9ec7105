import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { planBuildStep } from '../../src/action/build.ts';
import { githubAttestor } from '../../src/host/github/attestor.ts';
import { nodeHost } from '../../src/host/node/index.ts';
import { nodeMachine } from '../../src/host/node/machine.ts';
import { nodeProcesses } from '../../src/host/node/processes.ts';
import type { InputName } from '../../src/inputs.ts';
import { readBundle } from '../../src/provenance/verify/bundle.ts';
import { verifyRelease } from '../../src/provenance/verify/release.ts';
import type { SetupResult } from '../../src/setup/types.ts';
import { inputValues } from '../../src/setup/values.ts';
import { below, environment, repository } from '../build/support.ts';
import { closing } from '../fakes/closing.ts';
import { fakeClock, fakeLog } from '../fakes/observers.ts';
import { type FakeSigstore, fakeSigstore } from '../fakes/sigstore.ts';
import { disk } from '../provenance/hosts.ts';
import { temporaryFolder } from '../support/temp.ts';
import { fakeJob } from './job.ts';

const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
const machine = nodeMachine();
const sdk = { root, platform: machine.platform } as SetupResult['sdk'];

async function step(sigstore: FakeSigstore, asked: Partial<Record<InputName, string>> = {}) {
  const inputs: Partial<Record<InputName, string>> = {
    targets: 'linux/amd64',
    attest: 'true',
    token: 'ghs_t',
    ...asked,
  };
  const cwd = await repository({}, 'v1.2.3');
  const variables: Record<string, string> = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${sigstore.url}/token`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: sigstore.url,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_RUN_ID: '7',
    GITHUB_WORKSPACE: cwd,
    RUNNER_ENVIRONMENT: 'github-hosted',
  };
  const temp = await temporaryFolder();
  const own = { ...machine, cwd, temp, env: (name: string) => variables[name] ?? machine.env(name) };
  const host = {
    ...nodeHost(fakeLog()),
    machine: own,
    clock: fakeClock(),
    processes: nodeProcesses(own, environment),
  };
  const job = fakeJob(inputs);
  const values = inputValues(
    (name) => inputs[name],
    new Map(),
    (name) => `input ${name}`,
  );
  const endpoints = { fulcio: sigstore.url, rekor: sigstore.url, timestamps: null };
  const open: typeof githubAttestor = (options, given) => githubAttestor({ ...options, endpoints }, given);
  const run = async () => {
    const planned = await planBuildStep(values, host, job, undefined, open);
    await planned.run({ sdk }, [], { caches: { build: 'key-1' } });
  };
  return { dist: join(cwd, 'dist'), job, run };
}

describe('attest: true', () => {
  test('signs the statement that is published, and stores it when all is published', async () => {
    const sigstore = closing(await fakeSigstore());
    const { dist, job, run } = await step(sigstore);
    await run();
    expect(job.written).toMatchObject({
      'provenance-file': join(dist, 'provenance.json'),
      'audit-file': join(dist, 'audit.json'),
      'bundle-path': join(dist, 'provenance.sigstore.json'),
      'attestation-url': 'https://github.com/o/r/attestations/4711',
      'sbom-files': '',
    });
    const bundle = readFileSync(join(dist, 'provenance.sigstore.json'));
    expect(Buffer.from(readBundle(bundle)).equals(readFileSync(join(dist, 'provenance.json')))).toBe(true);
    expect(sigstore.stored).toEqual([
      { bundle: JSON.parse(bundle.toString()), authorization: 'Bearer ghs_t' },
    ]);
    expect((await verifyRelease(dist, disk)).findings).toEqual([]);
    const audit = JSON.parse(readFileSync(join(dist, 'audit.json'), 'utf8'));
    expect(audit.builds[0]).toMatchObject({
      caches: { build: 'key-1' },
      ci: { url: 'https://github.com/o/r/actions/runs/7/attempts/1' },
      startedAt: expect.any(Number),
    });
  }, 120_000);

  test('publishes nothing where nobody signs', async () => {
    const sigstore = closing(await fakeSigstore());
    sigstore.fail('/api/v2/signingCert', 403);
    const { dist, run } = await step(sigstore);
    await expect(run()).rejects.toMatchObject({ code: 'ATTEST_FAILED' });
    expect(await below(dist)).toEqual([]);
    expect(sigstore.stored).toEqual([]);
  }, 120_000);

  test('is refused for a part, before anything is built', async () => {
    const sigstore = closing(await fakeSigstore());
    const { run } = await step(sigstore, { 'build-only': 'linux/amd64' });
    await expect(run()).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(/part of a build is not signed/),
    });
  });
});
