import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { planBuildStep } from '../../src/action/build.ts';
import { planPolicy } from '../../src/action/policy.ts';
import { nodeHost } from '../../src/host/node/index.ts';
import { nodeMachine } from '../../src/host/node/machine.ts';
import { nodeProcesses } from '../../src/host/node/processes.ts';
import type { InputName } from '../../src/inputs.ts';
import type { SetupResult } from '../../src/setup/types.ts';
import { below, environment, module, program, repository } from '../build/support.ts';
import { fakeLog } from '../fakes/observers.ts';
import { values } from '../policy/values.ts';
import { temporaryFolder } from '../support/temp.ts';
import { fakeJob } from './job.ts';

const machine = nodeMachine();
const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
const sdk = { root, platform: machine.platform } as SetupResult['sdk'];

test('a broken rule is an annotation at go.mod, seen from the workspace, and nothing is published', async () => {
  const workspace = await repository({ 'app/go.mod': module, 'app/main.go': program });
  const env = (name: string) => (name === 'GITHUB_WORKSPACE' ? workspace : machine.env(name));
  const own = { ...machine, cwd: workspace, temp: await temporaryFolder(), env };
  const host = { ...nodeHost(fakeLog()), machine: own, processes: nodeProcesses(own, environment) };
  const inputs: Partial<Record<InputName, string>> = {
    targets: 'linux/amd64',
    'working-directory': 'app',
    'policy-go': '>=9.9',
  };
  const job = fakeJob(inputs);
  const given = values(inputs);
  const policy = await planPolicy(given, host, job);
  const run = (await planBuildStep(given, host, job, policy)).run({ sdk }, []);
  await expect(run).rejects.toMatchObject({ code: 'POLICY_VIOLATED' });
  expect(job.annotations).toEqual([
    expect.stringMatching(
      /^error app\/go\.mod:3: go-version: Built with go1\.\S+; policy-go asks for >=9\.9\./,
    ),
  ]);
  expect(await below(`${workspace}/app/dist`)).toEqual([]);
}, 120_000);

test('a rule that is none is refused before a Go is brought', async () => {
  const host = nodeHost(fakeLog());
  const inputs = { targets: 'linux/amd64', 'policy-licenses-allow': 'MITT' };
  await expect(planPolicy(values(inputs), host, fakeJob(inputs))).rejects.toMatchObject({
    code: 'INPUT_INVALID',
  });
});
