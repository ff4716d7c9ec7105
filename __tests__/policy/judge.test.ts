import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { nodeHost } from '../../src/host/node/index.ts';
import { openBytes } from '../../src/host/node/open-bytes.ts';
import type { Command, ProcessResult } from '../../src/host/ports.ts';
import {
  judgePolicy,
  oldestSupported,
  type PolicyHost,
  parsePolicy,
  refuseViolations,
} from '../../src/policy/index.ts';
import type { Source } from '../../src/release/types.ts';
import { fakeLog } from '../fakes/observers.ts';
import { project, temporaryFolder } from '../support/temp.ts';
import { bom, licensed } from './boms.ts';
import { values } from './values.ts';

type Answer = (command: Command) => ProcessResult | Promise<ProcessResult>;

/** A job of this policy over these binaries; programs are answered for. */
async function judge(
  inputs: Record<string, string>,
  answer: Answer = () => ({ code: 1, stdout: '', stderr: '' }),
) {
  const root = await project({
    'go.mod': 'module example.com/app\n\ngo 1.26.0\n\nrequire x.example/agpl v1.0.0\n',
  });
  const toolCache = await temporaryFolder();
  const log = fakeLog();
  const real = nodeHost(log);
  const machine = { ...real.machine, cwd: root };
  const commands: Command[] = [];
  const processes = {
    ...real.processes,
    run: async (command: Command) => {
      commands.push(command);
      return answer(command);
    },
  };
  const host: PolicyHost = { ...real, machine, processes, open: openBytes };
  const policy = await parsePolicy(values({ 'working-directory': root, ...inputs }), machine);
  const binaries = [
    { bom: bom('app', [licensed('x.example/agpl', 'AGPL-3.0-only')]), path: join(root, 'app') },
  ];
  const run = () =>
    judgePolicy(
      {
        ...{ policy, binaries, goMod: join(root, 'go.mod'), root, toolCache },
        go: async () => '/go/bin/go',
        oldestSupported: () => Promise.reject(new Error('not asked for')),
        tool: { name: 'setup-go-plus', version: '1.0.0' },
      },
      host,
    );
  return { run, root, toolCache, commands, log };
}

test('findings have their line of go.mod, and the SARIF file is written whatever comes of them', async () => {
  const { run, root, commands } = await judge({
    'policy-licenses-deny': 'AGPL-*',
    'policy-sarif': 'out/policy.sarif',
  });
  const findings = await run();
  expect(findings).toMatchObject([{ rule: 'license-denied', at: { path: 'go.mod', line: 5 } }]);
  const sarif = JSON.parse(await readFile(join(root, 'out/policy.sarif'), 'utf8'));
  expect(sarif.runs[0].results).toHaveLength(1);
  expect(() => refuseViolations(findings, 'Nothing was published.')).toThrow(
    expect.objectContaining({
      code: 'POLICY_VIOLATED',
      hint: expect.stringContaining('Nothing was published.'),
    }),
  );
  // Nothing is asked of other programs that the policy does not need.
  expect(commands).toEqual([]);
});

test('warnings and notes refuse nothing', async () => {
  const { run } = await judge({ 'policy-licenses-allow': 'AGPL-3.0-only' });
  const findings = await run();
  expect(findings).toEqual([]);
  expect(() => refuseViolations(findings, '')).not.toThrow();
});

describe('govulncheck', () => {
  const fail = { 'policy-vulnerabilities': 'fail' };

  test('is built through the checksum database, whatever the job says about it', async () => {
    const { run, commands } = await judge(fail, ({ args }) =>
      args[0] === 'env'
        ? {
            code: 0,
            stdout: JSON.stringify({
              GOPROXY: 'https://proxy.corp.example',
              GOSUMDB: 'off',
              GOMODCACHE: '/m',
            }),
            stderr: '',
          }
        : { code: 1, stdout: '', stderr: 'go: dial tcp: no such host' },
    );
    await expect(run()).rejects.toMatchObject({
      code: 'COMMAND_FAILED',
      message: expect.stringContaining('could not be built: go: dial tcp: no such host'),
    });
    const install = commands.find(({ args }) => args[0] === 'install');
    expect(install?.env).toMatchObject({
      GOPROXY: 'file:///m/cache/download,https://proxy.corp.example',
      GOSUMDB: 'sum.golang.org',
      GONOSUMDB: '',
      GOPRIVATE: '',
      GOFLAGS: '',
      GOWORK: 'off',
    });
  });

  test('what was built and is not what is pinned is not run, and not kept', async () => {
    const { run, toolCache, commands } = await judge(fail, async ({ args, env }) => {
      if (args[0] === 'env') return { code: 0, stdout: '{}', stderr: '' };
      // Some other Go program.
      await writeFile(join(env!.GOBIN!, 'govulncheck'), await readFile(process.execPath));
      return { code: 0, stdout: '', stderr: '' };
    });
    await expect(run()).rejects.toMatchObject({ code: 'INTEGRITY_MISMATCH' });
    expect(commands.map(({ args }) => args[0])).toEqual(['env', 'install']);
    await expect(readFile(join(toolCache, 'govulncheck'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('one in the tool cache that is not the pinned one is not run either', async () => {
    const { run, toolCache, commands, log } = await judge(fail, () => ({
      code: 1,
      stdout: '',
      stderr: 'no',
    }));
    const arch = { x64: 'x64', arm64: 'arm64' }[process.arch as 'x64' | 'arm64'];
    const folder = join(toolCache, 'govulncheck', '1.8.0', arch);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'govulncheck'), await readFile(process.execPath));
    await expect(run()).rejects.toBeInstanceOf(UserError);
    expect(commands.every(({ program }) => program === '/go/bin/go')).toBe(true);
    expect(JSON.stringify(log)).toContain('is not the pinned one');
  });
});

describe('which lines of Go are supported', () => {
  const platform = { os: 'linux', arch: 'amd64' };
  const source = (name: Source['name'], find: Source['find']): Source => ({
    name,
    find,
    prove: () => Promise.reject(new Error('not asked for')),
  });
  const down = source('go.dev', async () => {
    throw new UserError('HTTP_UNREACHABLE', 'go.dev is down');
  });

  test('is said by the first source that answers, and never by what is on the machine', async () => {
    const version = {
      text: '1.26.8',
      major: 1,
      minor: 26,
      patch: 8,
      prerelease: undefined,
      suffix: undefined,
    };
    const offer = { kind: 'installed', root: '/x', version, platform, source: 'goproxy', why: '' } as const;
    const here = source('tool-cache', async () => {
      throw new Error('asked');
    });
    const found = await oldestSupported([here, down, source('goproxy', async () => offer)], platform);
    expect(found).toBe(version);
  });

  test('is an error where none answers: the rule was not checked', async () => {
    await expect(oldestSupported([down], platform)).rejects.toMatchObject({
      code: 'SOURCES_EXHAUSTED',
      message: expect.stringContaining('go.dev: go.dev is down'),
    });
  });
});
