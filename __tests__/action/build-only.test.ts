import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { planBuildStep } from '../../src/action/build.ts';
import { nodeHost } from '../../src/host/node/index.ts';
import { nodeMachine } from '../../src/host/node/machine.ts';
import { nodeProcesses } from '../../src/host/node/processes.ts';
import type { InputName } from '../../src/inputs.ts';
import type { SetupResult } from '../../src/setup/types.ts';
import { inputValues } from '../../src/setup/values.ts';
import { environment, repository } from '../build/support.ts';
import { fakeLog } from '../fakes/observers.ts';
import { temporaryFolder } from '../support/temp.ts';
import { fakeJob } from './job.ts';

const machine = nodeMachine();
const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
const sdk = { root, platform: machine.platform } as SetupResult['sdk'];

async function buildOnly(ids: string): Promise<string> {
  const cwd = await repository();
  const inputs: Partial<Record<InputName, string>> = {
    targets: 'linux/amd64\nwindows/amd64',
    'build-only': ids,
  };
  const own = { ...machine, cwd, temp: await temporaryFolder() };
  const host = { ...nodeHost(fakeLog()), machine: own, processes: nodeProcesses(own, environment) };
  const values = inputValues(
    (name) => inputs[name],
    new Map(),
    (name) => `input ${name}`,
  );
  await (await planBuildStep(values, host, fakeJob(inputs))).run({ sdk }, []);
  return join(cwd, 'dist');
}

test('a job of a matrix builds its own targets, under the names of the whole', async () => {
  const output = await buildOnly('windows/amd64');
  expect(existsSync(join(output, 'hello_windows_amd64/hello.exe'))).toBe(true);
  expect(existsSync(join(output, 'hello_linux_amd64'))).toBe(false);
  const { plan } = JSON.parse(readFileSync(join(output, 'artifacts.json'), 'utf8'));
  expect(plan.rows).toHaveLength(1);
}, 120_000);

test('a job of a matrix that is not of this build is refused', async () => {
  await expect(buildOnly('linux/arm64')).rejects.toMatchObject({ code: 'TARGET_INVALID' });
}, 120_000);
