import { win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type DriveFacts, planDrive } from '../../src/cache/drive.ts';
import { chooseDrive, withVariables } from '../../src/cache/job/drive.ts';
import type { Command, Machine } from '../../src/host/ports.ts';
import { filesOver, machineWith } from './support.ts';

const windows = machineWith('windows');
const facts: DriveFacts = {
  wish: 'auto',
  hosted: true,
  temp: 'D:\\a\\_temp',
  gocache: 'C:\\Users\\runneradmin\\AppData\\Local\\go-build',
  gomodcache: 'C:\\Users\\runneradmin\\go\\pkg\\mod',
  set: [],
};
const movedBy = (more: Partial<DriveFacts>, machine = windows) =>
  planDrive({ ...facts, ...more }, machine).changes.map(({ name }) => name);

test('on a hosted Windows machine with two drives the caches go to that of RUNNER_TEMP, in one line', () => {
  const { changes, line } = planDrive(facts, windows);
  expect(changes.map(({ name, value }) => `${name}=${value}`)).toEqual([
    'GOCACHE=D:\\a\\_temp\\go\\build',
    'GOMODCACHE=D:\\a\\_temp\\go\\mod',
    'GOTMPDIR=D:\\a\\_temp\\go\\tmp',
  ]);
  expect(line).toMatch(/^GOCACHE=D:.* D:\\ is faster .*cache-drive: keep/);
  expect(line).not.toContain('\n');
});

describe('nothing moves', () => {
  test.each<[string, Partial<DriveFacts>, string?]>([
    ['where the job wants them kept', { wish: 'keep' }],
    ['on a machine that stays', { hosted: false }],
    ['where there is one drive, however it is spelled', { temp: 'c:/a/_temp' }],
    ['without RUNNER_TEMP', { temp: '' }],
    ['where RUNNER_TEMP is no whole path', { temp: 'temp' }],
    ['where Go has no folder for them', { gocache: '', gomodcache: '' }],
    ['where there is no build cache at all', { gocache: 'off', gomodcache: 'D:\\mod' }],
    ['on Linux', { temp: '/mnt/temp', gocache: '/root/.cache', gomodcache: '/go' }, 'linux'],
    ['where the job has set all of it', { set: ['GOCACHE', 'GOPATH', 'GOTMPDIR'] }],
  ])('%s', (_, more, os = 'windows') => expect(movedBy(more, machineWith(os))).toEqual([]));
});

describe('what the job has set stays as it is', () => {
  test.each<[string[], string[]]>([
    [['GOCACHE'], ['GOMODCACHE', 'GOTMPDIR']],
    [['GOMODCACHE'], ['GOCACHE', 'GOTMPDIR']],
    [['GOPATH'], ['GOCACHE', 'GOTMPDIR']],
    [['GOTMPDIR'], ['GOCACHE', 'GOMODCACHE']],
  ])('%j: only %j move', (set, moved) => expect(movedBy({ set })).toEqual(moved));
});

describe('a job on Windows', () => {
  const env: Record<string, string> = {
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: 'D:\\a\\_temp',
    LocalAppData: 'C:\\Users\\me\\AppData\\Local',
    AppData: 'C:\\Users\\me\\AppData\\Roaming',
  };
  const machine: Machine = {
    ...machineWith('windows', env),
    path: win32,
    cwd: 'D:\\a\\repo',
    home: 'C:\\Users\\me',
    temp: 'D:\\a\\_temp',
  };

  test('is asked for what go env -w has written, too', async () => {
    const written = { 'C:\\Users\\me\\AppData\\Roaming\\go\\env': 'GOCACHE=C:\\own\n' };
    const plan = await chooseDrive('auto', { machine, files: filesOver(written) });
    expect(plan.changes.map(({ name }) => name)).toEqual(['GOMODCACHE', 'GOTMPDIR']);
    expect((await chooseDrive('keep', { machine, files: filesOver({}) })).changes).toEqual([]);
  });

  test('sees the new folders in this step already, and so does what it starts', async () => {
    const plan = await chooseDrive('auto', { machine, files: filesOver({}) });
    const commands: Command[] = [];
    const answer = { code: 0, stdout: '', stderr: '' };
    const processes = {
      async run(command: Command) {
        commands.push(command);
        return answer;
      },
      async attach(command: Command) {
        commands.push(command);
        return 0;
      },
      find: async (program: string) => program,
    };
    const host = withVariables({ machine, processes }, plan);
    expect(host.machine.env('gocache')).toBe('D:\\a\\_temp\\go\\build');
    expect(host.machine.env('RUNNER_TEMP')).toBe('D:\\a\\_temp');
    expect(host.machine.platform.os).toBe('windows');
    await host.processes.run({ program: 'go', args: [], env: { GOROOT: undefined } });
    await host.processes.attach({ program: 'go', args: [] });
    expect(await host.processes.find('go')).toBe('go');
    for (const { env } of commands) expect(env).toMatchObject({ GOMODCACHE: 'D:\\a\\_temp\\go\\mod' });
    expect(commands[0]?.env).toHaveProperty('GOROOT', undefined);
  });

  test('is the same host where nothing moves', () => {
    const host = { machine, processes: {} as never };
    expect(withVariables(host, { changes: [] })).toBe(host);
  });
});
