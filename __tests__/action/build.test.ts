import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { planBuildStep } from '../../src/action/build.ts';
import type { Change } from '../../src/environment/plan.ts';
import { nodeHost } from '../../src/host/node/index.ts';
import { nodeMachine } from '../../src/host/node/machine.ts';
import { nodeProcesses } from '../../src/host/node/processes.ts';
import type { InputName } from '../../src/inputs.ts';
import type { SetupResult } from '../../src/setup/types.ts';
import { inputValues } from '../../src/setup/values.ts';
import { below, environment, repository } from '../build/support.ts';
import { fakeLog } from '../fakes/observers.ts';
import { temporaryFolder } from '../support/temp.ts';
import { fakeJob } from './job.ts';

const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
const machine = nodeMachine();
const sdk = { root, platform: machine.platform } as SetupResult['sdk'];
const broken = { 'app/main.go': 'package main\n\nfunc main() {\n\tx := 1\n}\n', 'app/go.mod': 'module m\n' };

async function step(
  inputs: Partial<Record<InputName, string>>,
  files: Record<string, string> = {},
  changes: readonly Change[] = [],
) {
  const cwd = await repository(files);
  const log = fakeLog();
  const temp = await temporaryFolder();
  const own = {
    ...machine,
    cwd,
    temp,
    env: (name: string) => (name === 'GITHUB_WORKSPACE' ? cwd : machine.env(name)),
  };
  const host = { ...nodeHost(log), machine: own, processes: nodeProcesses(own, environment) };
  const job = fakeJob(inputs);
  const values = inputValues(
    (name) => inputs[name],
    new Map(),
    (name) => `input ${name}`,
  );
  const run = async () => (await planBuildStep(values, host, job)).run({ sdk }, changes);
  return { cwd, job, log, temp, run };
}

describe('the build of the main step', () => {
  test('sets outputs that later steps can read, and says in the summary what was built', async () => {
    const { cwd, job, log, run } = await step({ targets: 'linux/amd64\nwindows/amd64' });
    await run();
    expect(job.written).toMatchObject({
      'artifacts-folder': join(cwd, 'dist'),
      'checksums-file': join(cwd, 'dist/SHA256SUMS'),
    });
    expect(JSON.parse(job.written.artifacts!)).toEqual(
      JSON.parse(readFileSync(join(cwd, 'dist/artifacts.json'), 'utf8')).artifacts,
    );
    expect(job.summaries).toEqual([
      expect.stringMatching(/^### Built\n[\s\S]*\| windows\/amd64 \| hello_windows/),
    ]);
    expect(log.lines).toContainEqual(expect.stringMatching(/^linux\/amd64: built in/));
    expect(log.lines).toContainEqual(expect.stringMatching(/: 2 binaries for 2 targets/));
    expect(job.annotations).toEqual([]);
  });

  test('annotates a fault of several targets once, from the workspace, and fails', async () => {
    const { job, run, cwd } = await step(
      { targets: 'linux/amd64,windows/amd64', 'working-directory': 'app', 'build-on-failure': 'finish' },
      broken,
    );
    await expect(run()).rejects.toMatchObject({ code: 'BUILD_FAILED' });
    expect(job.annotations).toEqual([
      expect.stringMatching(
        /^error app\/main\.go:4:2 (?:linux|windows)\/amd64: main\.go:4:2: declared and not used: x$/,
      ),
    ]);
    expect(job.summaries).toEqual([expect.stringContaining('declared and not used')]);
    expect(job.written).toEqual({});
    expect(await below(join(cwd, 'app/dist'))).toEqual([]);
  });

  test('annotates what is not as promised, without a place', async () => {
    const { job, run } = await step({
      targets: 'linux/amd64',
      'build-expect': 'stripped=false',
      'job-summary': 'false',
    });
    await expect(run()).rejects.toMatchObject({ code: 'EXPECTATION_FAILED' });
    expect(job.annotations).toEqual([
      expect.stringMatching(/^error :: linux\/amd64: hello_linux_amd64\/hello: stripped: expected/),
    ]);
    expect(job.summaries).toEqual([]);
  });

  test('sees what later steps will see', async () => {
    const changes: Change[] = [{ kind: 'set', name: 'GOPROXY', value: 'nonsense', why: '' }];
    const files = { 'go.mod': 'module m\n\ngo 1.21\n\nrequire example.com/x v1.0.0\n' };
    const { run } = await step({ targets: 'linux/amd64' }, files, changes);
    await expect(run()).rejects.toMatchObject({ message: expect.stringContaining('nonsense') });
  });

  test('finds a mistyped input before anything is done', async () => {
    const { run, job } = await step({ targets: 'linux/amd64', 'build-jobs': 'x' });
    await expect(run()).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    expect(job.calls).toEqual([]);
  });

  test('ended by the runner says so, and leaves nothing', async () => {
    const { run, temp, cwd } = await step({ targets: 'linux/amd64' });
    const running = run();
    // Until the request is read nobody listens, and the runner's word would end the process as it should.
    while (process.listenerCount('SIGINT') === 0) await setImmediate();
    // The runner's first word when a job is cancelled; emitted, since a real one would end the tests.
    process.emit('SIGINT', 'SIGINT');
    await expect(running).rejects.toMatchObject({
      code: 'BUILD_FAILED',
      message: 'The build was interrupted.',
    });
    expect(await below(temp)).toEqual([]);
    expect(await below(join(cwd, 'dist'))).toEqual([]);
  });
});
