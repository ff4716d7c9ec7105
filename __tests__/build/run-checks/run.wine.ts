import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { gatherRunFacts } from '../../../src/build/run-checks/gather.ts';
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

/** BCryptGenRandom's small sister, which Go needs to start and wine 8 does not have. */
function mend(prefix: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'prng.c'),
    `#include <windows.h>
#include <ntsecapi.h>
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T size) { return RtlGenRandom(data, size); }
`,
  );
  const dll = join(prefix, 'drive_c/windows/system32/bcryptprimitives.dll');
  execFileSync('x86_64-w64-mingw32-gcc', ['-shared', '-o', dll, join(folder, 'prng.c'), '-ladvapi32']);
}

test('a program for Windows runs under wine; where that is too old, it is not run, and never passed', async () => {
  const candidate = await hello();
  const [bare] = await runIn(candidate, null);
  expect([bare!.by, bare!.status]).toEqual(['wine', bare!.exitCode === 0 ? 'passed' : 'not-run']);
  if (bare!.status === 'not-run') expect(bare!.why).toMatch(/bcryptprimitives/);
  mend(env!.WINEPREFIX!, await temporaryFolder());
  const mended = await runIn(candidate, env!.WINEPREFIX!);
  // A person's own wine stays up; this one's folder is about to go.
  endWine({ ...process.env, ...env });
  expect(mended).toMatchObject([{ status: 'passed', by: 'wine' }]);
});
