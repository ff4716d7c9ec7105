import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { gatherRunFacts } from '../../../src/build/run-checks/gather.ts';
import { mendWine } from '../../../src/build/run-checks/mend-wine.ts';
import { planRuns, usualRun } from '../../../src/build/run-checks/plan.ts';
import { runPlanned } from '../../../src/build/run-checks/run.ts';
import type { RunCandidate, RunFacts } from '../../../src/build/run-checks/types.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { nodeMachine } from '../../../src/host/node/machine.ts';
import { nodeProcesses } from '../../../src/host/node/processes.ts';
import { project, temporaryFolder } from '../../support/temp.ts';
import { endWine, wine } from '../../support/wine.ts';
import { target } from '../matrix/plans.ts';

const windows = await wine();
const { env } = windows.reg.command([]);
const machine = nodeMachine();
const host = { machine, files: nodeFiles(), processes: nodeProcesses(machine) };
const run = { ...usualRun, output: '^hello 1\\.0 windows/amd64$' };

async function hello(): Promise<RunCandidate> {
  const folder = await project({
    'go.mod': 'module example.com/hello\n\ngo 1.21\n',
    'main.go':
      'package main\n\nimport "runtime"\n\nfunc main() { println("hello 1.0 " + runtime.GOOS + "/" + runtime.GOARCH) }\n',
  });
  const settings = { GOOS: 'windows', GOARCH: 'amd64', CGO_ENABLED: '0', GOFLAGS: '', GOTOOLCHAIN: 'local' };
  execFileSync('go', ['build', '-o', 'hello.exe', '.'], {
    cwd: folder,
    env: { ...process.env, ...settings },
  });
  const path = join(folder, 'hello.exe');
  return {
    target: target('windows/amd64'),
    package: 'example.com/hello',
    file: 'hello.exe',
    path,
    interpreter: null,
  };
}

async function runIn(candidate: RunCandidate, prefix: string | null) {
  const found = await gatherRunFacts([candidate], [], host);
  const facts: RunFacts = { ...found, wine: { ...found.wine!, prefix } };
  return runPlanned(planRuns([candidate], run, facts), await temporaryFolder(), facts, host);
}

test('a program for Windows runs under wine, one of before wine 9 too where MinGW is', async () => {
  const candidate = await hello();
  const [own] = await runIn(candidate, null);
  expect(own).toMatchObject({ by: 'wine', status: 'passed', output: 'hello 1.0 windows/amd64' });
});

test("a person's own wine stays as it is: where it is too old the program is not run, and never passed", async () => {
  const candidate = await hello();
  const [theirs] = await runIn(candidate, env!.WINEPREFIX!);
  expect([theirs!.by, theirs!.status]).toEqual(['wine', theirs!.exitCode === 0 ? 'passed' : 'not-run']);
  if (theirs!.status === 'not-run') expect(theirs!.why).toMatch(/bcryptprimitives/);
  await mendWine(env!.WINEPREFIX!, host);
  const mended = await runIn(candidate, env!.WINEPREFIX!);
  // A person's own wine stays up; this one's folder is about to go.
  endWine({ ...process.env, ...env });
  expect(mended).toMatchObject([{ status: 'passed', by: 'wine' }]);
});
