import { expect, test } from '@jest/globals';
import { changedHost, withVariables } from '../../src/environment/changed-host.ts';
import type { Change } from '../../src/environment/plan.ts';
import type { Command, Processes } from '../../src/host/ports.ts';
import { machineWith } from '../setup/host.ts';

const changes: readonly Change[] = [
  { kind: 'set', name: 'GOTOOLCHAIN', value: 'local', why: '' },
  { kind: 'unset', name: 'GOROOT', why: '' },
  { kind: 'prepend', name: 'PATH', value: '/tools', why: '' },
  { kind: 'prepend', name: 'PATH', value: '/go/bin', why: '' },
];

function recorder() {
  const commands: Command[] = [];
  const paths: (string | undefined)[] = [];
  const processes: Processes = {
    async run(command) {
      commands.push(command);
      return { code: 0, stdout: '', stderr: '' };
    },
    async attach(command) {
      commands.push(command);
      return 0;
    },
    async find(_, path) {
      paths.push(path);
      return undefined;
    },
  };
  return { processes, commands, paths };
}

test('programs and questions see the changes', async () => {
  const { processes, commands, paths } = recorder();
  const machine = machineWith({ env: { GOROOT: '/old', PATH: '/usr/bin', HOME: '/h' } });
  const host = changedHost({ machine, processes }, changes);
  const PATH = '/go/bin:/tools:/usr/bin';
  expect(['GOTOOLCHAIN', 'GOROOT', 'PATH', 'HOME'].map(host.machine.env)).toEqual([
    'local',
    undefined,
    PATH,
    '/h',
  ]);
  await host.processes.run({ program: 'go', args: [], env: { GOTOOLCHAIN: 'auto' } });
  await host.processes.attach({ program: 'go', args: [] });
  expect(commands.map(({ env }) => env)).toEqual([
    { GOTOOLCHAIN: 'auto', GOROOT: undefined, PATH },
    { GOTOOLCHAIN: 'local', GOROOT: undefined, PATH },
  ]);
  await host.processes.find('go');
  await host.processes.find('go', '/own');
  expect(paths).toEqual([PATH, '/own']);
});

test('on Windows names are found in any case, and PATH has its own separator', () => {
  const machine = machineWith({
    platform: { os: 'windows', arch: 'amd64' },
    env: { PATH: 'C:\\Windows' },
  });
  const { env } = changedHost({ machine, processes: recorder().processes }, [
    { kind: 'prepend', name: 'PATH', value: 'C:\\Go\\bin', why: '' },
  ]).machine;
  expect([env('Path'), env('PATH')]).toEqual(['C:\\Go\\bin;C:\\Windows', 'C:\\Go\\bin;C:\\Windows']);
});

test('without a PATH the new one is all of it', () => {
  const { env } = changedHost({ machine: machineWith(), processes: recorder().processes }, changes).machine;
  expect(env('PATH')).toBe('/go/bin:/tools');
});

test('a command’s own variables win', async () => {
  const { processes, commands } = recorder();
  await withVariables(processes, { A: '1', B: '2' }).run({ program: 'x', args: [], env: { B: undefined } });
  expect(commands[0]!.env).toEqual({ A: '1', B: undefined });
});
