import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { gatherFacts } from '../../../src/build/facts/gather.ts';
import { planBuild } from '../../../src/build/plan/plan.ts';
import { cacheShare } from '../../../src/build/run/action-graph.ts';
import { killedForMemory, parseDiagnostics } from '../../../src/build/run/diagnostics.ts';
import type { RowHost } from '../../../src/build/run/row.ts';
import { buildRows, type RowEvent, type RowsTask } from '../../../src/build/run/rows.ts';
import { expandTargets } from '../../../src/build/targets/expand.ts';
import { parseTargets } from '../../../src/build/targets/parse.ts';
import type { BuildRequest } from '../../../src/build/types.ts';
import { parseGoVersion } from '../../../src/go/version.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { nodeMachine } from '../../../src/host/node/machine.ts';
import { nodeProcesses } from '../../../src/host/node/processes.ts';
import { nodeResources } from '../../../src/host/node/resources.ts';
import { project, temporaryFolder } from '../../support/temp.ts';
import { environment, module, requestFor } from '../support.ts';

const machine = nodeMachine();
const host = {
  machine,
  files: nodeFiles(),
  processes: nodeProcesses(machine, environment),
  resources: nodeResources(),
};
const program = 'package main\n\nfunc main() { println("hello") }\n';

/** A build of a tiny module, as far as its rows. */
async function rowsOf(
  files: Record<string, string>,
  targets: string,
  asked: Partial<BuildRequest> = {},
  more: Partial<RowsTask> = {},
  machineHas: Partial<RowHost> = {},
) {
  const directory = await project({ 'go.mod': module, ...files });
  const request = requestFor(directory, {
    packages: ['./...'],
    targets: parseTargets(targets),
    checksums: [],
    ...asked,
  });
  const facts = await gatherFacts('go', request, host);
  const go = parseGoVersion(facts.goVersion)!;
  const platform = { os: facts.host.goos, arch: facts.host.goarch };
  const expanded = expandTargets(request.targets, { ports: facts.ports, host: platform, go, cgo: false });
  const plan = planBuild(request, expanded, facts, new Map());
  const events: RowEvent[] = [];
  const folder = await temporaryFolder();
  const results = await buildRows(
    {
      go: 'go',
      plan,
      request,
      folder,
      memory: facts.memory,
      onEvent: (event) => events.push(event),
      ...more,
    },
    { ...host, ...machineHas },
  );
  return { results, events, folder, plan };
}

const status = (results: readonly { readonly id: string; readonly status: string }[]) =>
  results.map(({ id, status }) => `${id} ${status}`);

describe('rows', () => {
  test('are built for real, each for its platform, and the second time from GOCACHE', async () => {
    const { results } = await rowsOf({ 'main.go': program }, 'linux/amd64 windows/amd64 darwin/arm64');
    expect(status(results)).toEqual(['darwin/arm64 built', 'linux/amd64 built', 'windows/amd64 built']);
    const magic = results.map(({ binaries }) => readFileSync(binaries[0]!).subarray(0, 2).toString('latin1'));
    expect(magic).toEqual(['\xcf\xfa', '\x7fE', 'MZ']);
    const { results: again } = await rowsOf({ 'main.go': program }, 'linux/amd64');
    const { hits, packages } = again[0]!.cached!;
    expect(packages).toBeGreaterThan(20);
    // Its module is in another folder, which -trimpath makes no difference.
    expect(hits).toBe(packages);
  });

  test('of two programs are one command, and each has its name', async () => {
    const { results } = await rowsOf({ 'main.go': program, 'cmd/tool/main.go': program }, 'windows/amd64');
    expect(results[0]!.binaries.map((path) => path.split('/').at(-1))).toEqual(['hello.exe', 'tool.exe']);
    for (const binary of results[0]!.binaries)
      expect(readFileSync(binary).subarray(0, 2).toString()).toBe('MZ');
  });

  test('that fail say file, line and column, and nothing more is begun', async () => {
    const { results, events } = await rowsOf(
      { 'main.go': 'package main\n\nfunc main() {\n\tx := 1\n\tundefined()\n}\n' },
      'linux/amd64 windows/amd64 darwin/arm64',
      { jobs: 1 },
    );
    expect(status(results)).toEqual([
      'darwin/arm64 failed',
      'linux/amd64 not-built',
      'windows/amd64 not-built',
    ]);
    expect(results[0]!.diagnostics).toEqual([
      { file: 'main.go', line: 4, column: 2, message: 'declared and not used: x' },
      { file: 'main.go', line: 5, column: 2, message: 'undefined: undefined' },
    ]);
    expect(events.filter(({ kind }) => kind === 'started')).toHaveLength(1);
  });

  test('are all built where all are wanted, and one that may fail stops none', async () => {
    const files = { 'main.go': program, 'w_windows.go': 'package main\n\nvar x int = "no"\n' };
    const { results } = await rowsOf(files, 'linux/amd64 windows/amd64', { onFailure: 'finish', jobs: 1 });
    expect(status(results)).toEqual(['linux/amd64 built', 'windows/amd64 failed']);
    const only = { 'main.go': program, 'd_darwin.go': 'package main\n\nvar x int = "no"\n' };
    const [ask, other] = parseTargets('darwin/arm64 linux/amd64');
    const targets = [{ ...ask!, settings: { allowFailure: true } }, other!];
    const { results: allowed } = await rowsOf(only, 'host', { targets, jobs: 1 });
    expect(status(allowed)).toEqual(['darwin/arm64 failed', 'linux/amd64 built']);
  });

  test('of two platforms are built side by side, each on one of two processors, and the last one on both', async () => {
    const folder = await project({
      go: `#!/bin/sh
echo "$GOOS \${GOMAXPROCS:-all}" >> "$LOG"
sleep 0.3
exit 1
`,
    });
    chmodSync(join(folder, 'go'), 0o755);
    const log = join(folder, 'log');
    const { events } = await rowsOf(
      { 'main.go': program },
      'linux/amd64 windows/amd64 darwin/amd64',
      { jobs: 2, onFailure: 'finish' },
      { go: join(folder, 'go') },
      {
        resources: { ...host.resources, cores: () => 2, memory: () => 2 ** 36 },
        processes: nodeProcesses(machine, { ...environment, GOMAXPROCS: '', LOG: log }),
        machine: { ...machine, env: (name) => (name === 'GOMAXPROCS' ? undefined : machine.env(name)) },
      },
    );
    expect(events.slice(0, 2).map(({ kind }) => kind)).toEqual(['started', 'started']);
    expect(readFileSync(log, 'utf8').trim().split('\n').sort()).toEqual([
      'darwin 1',
      'linux 1',
      'windows all',
    ]);
  });

  test('that a check refuses are failed ones, and end what runs meanwhile', async () => {
    const check: RowsTask['check'] = async (row, built) =>
      row.target.goos === 'linux' ? { ...built, status: 'failed' } : built;
    const asked = ['linux/amd64 windows/amd64', { jobs: 1 }, { check }] as const;
    const { results, events } = await rowsOf({ 'main.go': program }, ...asked);
    expect(status(results)).toEqual(['linux/amd64 failed', 'windows/amd64 not-built']);
    expect(events.map(({ kind, row }) => `${kind} ${row.id}`)).toEqual([
      'started linux/amd64',
      'started windows/amd64',
      'ended linux/amd64',
    ]);
  });

  test('whose check cannot be made end all of it', async () => {
    const check: RowsTask['check'] = () => Promise.reject(new Error('the disk is gone'));
    const built = rowsOf({ 'main.go': program }, 'linux/amd64 windows/amd64', { jobs: 1 }, { check });
    await expect(built).rejects.toThrow('the disk is gone');
  });

  test('that are built are judged to the end, also where another one is refused meanwhile', async () => {
    const waiting: (() => void)[] = [];
    const check: RowsTask['check'] = async (_, built) => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 2) for (const each of waiting) each();
      });
      const why = { file: null, line: null, column: null, message: 'it is not what was promised' };
      return { ...built, status: 'failed', diagnostics: [why] };
    };
    for (const jobs of [1, 2]) {
      waiting.length = 0;
      const asked = ['linux/amd64 windows/amd64', { jobs }, { check }] as const;
      const { results } = await rowsOf({ 'main.go': program }, ...asked);
      expect(status(results)).toEqual(['linux/amd64 failed', 'windows/amd64 failed']);
    }
  });

  test('are ended when the person ends the run', async () => {
    const controller = new AbortController();
    const { results } = await rowsOf(
      { 'main.go': program },
      'linux/amd64 windows/amd64',
      {},
      {
        signal: controller.signal,
        onEvent: ({ kind }) => {
          if (kind === 'started') controller.abort();
        },
      },
    );
    expect(results.map(({ status }) => status)).not.toContain('built');
  });

  test.each([
    ['signal: killed', 1],
    ['fatal error: runtime: out of memory', 2],
  ])('that the kernel killed (%s) are built again, alone, after the others', async (said, code) => {
    const folder = await project({
      go: `#!/bin/sh
for arg in "$@"; do [ "$arg" = -p=1 ] && exec go "$@"; done
if [ "$1" = build ] && [ "$GOOS" = linux ]; then echo "${said}" >&2; exit ${code}; fi
exec go "$@"
`,
    });
    chmodSync(join(folder, 'go'), 0o755);
    const { results, events } = await rowsOf(
      { 'main.go': program },
      'linux/amd64 windows/amd64',
      { jobs: 1 },
      { go: join(folder, 'go') },
    );
    expect(status(results)).toEqual(['linux/amd64 built', 'windows/amd64 built']);
    expect(results.map(({ retried }) => retried)).toEqual([true, false]);
    expect(events).toBeDefined();
  });
});

test.each<[string, string, ReturnType<typeof parseDiagnostics>]>([
  ['nothing', '', []],
  [
    'a package and its error',
    '# example.com/x\n./a.go:3:4: bad',
    [{ file: 'a.go', line: 3, column: 4, message: 'bad' }],
  ],
  [
    'one of a folder below',
    'cmd/tool/a.go:3: bad',
    [{ file: 'cmd/tool/a.go', line: 3, column: null, message: 'bad' }],
  ],
  ['one on Windows', '.\\cmd\\a.go:3:4: bad\r\n', [{ file: 'cmd/a.go', line: 3, column: 4, message: 'bad' }]],
  ['one on a drive', 'C:\\src\\a.go:3:4: bad', [{ file: 'C:/src/a.go', line: 3, column: 4, message: 'bad' }]],
  [
    'a continued one',
    'a.go:3:4: have (int)\n\twant (string)',
    [{ file: 'a.go', line: 3, column: 4, message: 'have (int)\nwant (string)' }],
  ],
  [
    'one without a place',
    'go: cannot find main module',
    [{ file: null, line: null, column: null, message: 'go: cannot find main module' }],
  ],
  ['downloads', 'go: downloading example.com/x v1.0.0', []],
  ['packages that are compiled', 'example.com/x/y-z\nruntime\ncommand-line-arguments', []],
])('diagnostics: %s', (_, output, expected) => expect(parseDiagnostics(output)).toEqual(expected));

test.each<[number, string, boolean]>([
  [0, 'signal: killed', false],
  [1, 'compile: signal: killed', true],
  [137, '', true],
  [1, 'a.go:1:1: out of range', false],
  [2, 'collect2: fatal error: ld terminated: cannot allocate memory', true],
])('exit code %d with %j was a lack of memory: %s', (code, output, expected) => {
  expect(killedForMemory(code, output)).toBe(expected);
});

test.each(['', '{}', 'null', '[null]', '[1]', '[{"Mode":1}]', '[]', '[{"Mode":"link"}]'])(
  'an action graph %j says nothing',
  (text) => {
    expect(cacheShare(text)).toBeNull();
  },
);
