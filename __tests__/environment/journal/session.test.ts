import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  applyToTarget,
  type EnvironmentHost,
  readLog,
  undo,
  undoJobs,
} from '../../../src/environment/journal/session.ts';
import { environmentHost } from '../../../src/host/node/environment-host.ts';
import { hostWith } from '../../setup/host.ts';
import { temporaryFolder } from '../../support/temp.ts';
import { createWorld, planOf } from '../world.ts';

const job = (run: string, runner = 'one') => ({
  GITHUB_ACTIONS: 'true',
  RUNNER_TEMP: '/runner/temp',
  RUNNER_NAME: runner,
  GITHUB_RUN_ID: run,
});
const file = '/home/zoë/.config/go/env';
const goenv = (wanted: Record<string, string | null>, host: EnvironmentHost) =>
  applyToTarget({ layer: 'goenv', file }, ({ values }) => planOf(wanted, values), {}, host);

describe('several applies', () => {
  test('are undone in any order, each giving back its own', async () => {
    const world = createWorld({ [file]: 'GOBIN=/b\n' });
    await goenv({ GOFLAGS: '-v' }, world.start());
    await goenv({ GOBIN: '/other' }, world.start());
    await goenv({ GOBIN: '/third', GOSUMDB: 'off' }, world.start());
    expect(await undo({ id: '1' }, world.start())).toMatchObject([{ id: '1', restored: ['GOFLAGS'] }]);
    expect(await undo({ id: '2' }, world.start())).toMatchObject([
      { id: '2', restored: [], conflicts: [{ name: 'GOBIN', why: 'it was changed since' }] },
    ]);
    expect(world.files.get(file)!.toString()).toBe('GOBIN=/third\nGOSUMDB=off\n');
    expect(await undo('all', world.start())).toMatchObject([{ id: '3' }, { id: '2', restored: ['GOBIN'] }]);
    expect(world.files.get(file)!.toString()).toBe('GOBIN=/b\n');
    expect(await undo('all', world.start())).toEqual([]);
    expect(await undo('last', world.start())).toEqual([]);
  });

  test.each(['9', '1', 'x'])('an id that is unknown or undone (%s) is refused', async (id) => {
    const world = createWorld();
    await goenv({ GOFLAGS: '-v' }, world.start());
    await undo('last', world.start());
    await expect(undo({ id }, world.start())).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  test('a plan is made of what the layer holds when it is its turn', async () => {
    const home = await temporaryFolder();
    const target = { layer: 'goenv', file: join(home, 'env') } as const;
    const host = () => environmentHost(hostWith({ cwd: home }), {});
    const realClock = {
      now: () => Date.now(),
      sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
      random: () => 0,
    };
    const add = (flag: string) =>
      applyToTarget(
        target,
        ({ values }) => planOf({ GOFLAGS: `${values.get('GOFLAGS')?.text ?? ''}${flag}` }, values),
        {},
        { ...host(), clock: realClock },
      );
    await Promise.all(['a', 'b', 'c', 'd'].map(add));
    const text = await readFile(target.file, 'utf8');
    expect([...text.replace('GOFLAGS=', '').trim()].sort().join('')).toBe('abcd');
    await undo('all', host());
    await expect(readFile(target.file)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('a journal that was damaged stops everything, and nothing is written', async () => {
    const world = createWorld();
    await goenv({ GOFLAGS: '-v' }, world.start());
    const [path] = [...world.files.keys()].filter((each) => each.endsWith('.jsonl'));
    world.files.set(path!, Buffer.from(world.files.get(path!)!.toString().replace('-v', '-x')));
    await expect(goenv({ GOFLAGS: '-w' }, world.start())).rejects.toMatchObject({ code: 'JOURNAL_INVALID' });
    await expect(undo('all', world.start())).rejects.toMatchObject({ code: 'JOURNAL_INVALID' });
    expect(world.files.get(file)!.toString()).toBe('GOFLAGS=-v\n');
  });

  test('a disk that is full when the layer is written leaves it as it was, and says so', async () => {
    const world = createWorld({ [file]: 'GOBIN=/b\n' });
    const host = world.start();
    const full = { ...host, files: { ...host.files, write: () => Promise.reject(new Error('full')) } };
    await expect(goenv({ GOFLAGS: '-v' }, full)).rejects.toThrow('full');
    expect(world.files.get(file)!.toString()).toBe('GOBIN=/b\n');
    expect((await readLog(world.start())).map(({ state }) => state)).toEqual(['undone']);
  });

  test('a layer that does not keep what is written is an error, and what it kept is taken back', async () => {
    const world = createWorld();
    const host = { ...world.start({ os: 'windows' }) };
    const policy = {
      ...host,
      registry: {
        ...host.registry,
        write: (key: string, values: Parameters<typeof host.registry.write>[1]) =>
          host.registry.write(key, new Map([...values].filter(([name]) => name !== 'GOPROXY'))),
      },
    };
    const applied = applyToTarget(
      { layer: 'user', key: 'HKEY_CURRENT_USER\\Environment' },
      ({ values }) => planOf({ GOFLAGS: '-v', GOPROXY: 'direct' }, values),
      {},
      policy,
    );
    await expect(applied).rejects.toMatchObject({ code: 'ENVIRONMENT_CONFLICT' });
    expect([...world.registry]).toEqual([]);
  });
});

describe('what a job leaves on the machine', () => {
  const shell = '/home/zoë/.bashrc';
  const apply = (world: ReturnType<typeof createWorld>, run: string, runner?: string) =>
    applyToTarget(
      { layer: 'shell', shell: 'bash', file: shell },
      ({ values }) => planOf({ [`A${run}`]: '1' }, values),
      {},
      world.start({ env: job(run, runner) }),
    );

  test('is undone by its post step, and what others left is not', async () => {
    const world = createWorld();
    await apply(world, '1', 'two');
    await apply(world, '2');
    const host = world.start({ env: job('2') });
    expect(await undoJobs('this', host)).toMatchObject([{ id: '2', restored: ['A2'] }]);
    expect(world.files.get(shell)!.toString()).toContain('A1=');
    expect(world.files.get(shell)!.toString()).not.toContain('A2=');
    expect(await undoJobs('this', host)).toEqual([]);
  });

  test('is undone by the next job of that runner, when the job was killed', async () => {
    const world = createWorld();
    await apply(world, '1');
    await apply(world, '2', 'two');
    expect(await undoJobs('earlier', world.start({ env: job('3') }))).toMatchObject([{ id: '1' }]);
    expect(await undoJobs('this', world.start({ env: job('3') }))).toEqual([]);
    expect(await undoJobs('earlier', world.start())).toEqual([]);
    expect((await readLog(world.start())).map(({ state }) => state)).toEqual(['undone', 'applied']);
  });
});

test('a command that was killed is told of by the next one', async () => {
  const world = createWorld();
  await goenv({ GOFLAGS: '-v' }, world.start({ dieAt: 3 })).catch(() => undefined);
  const host = world.start();
  await goenv({}, host);
  expect(host.log.lines).toEqual([expect.stringMatching(/apply 1 to .*go\/env: it was taken back\./)]);
});
