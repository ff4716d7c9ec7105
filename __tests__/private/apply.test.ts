import { readdir } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import type { Command, Files } from '../../src/host/ports.ts';
import { applyPrivate } from '../../src/private/apply.ts';
import { closeJob } from '../../src/private/open.ts';
import { parseCredentials } from '../../src/private/parse.ts';
import { findPlaces } from '../../src/private/places.ts';
import { prewarm } from '../../src/private/prewarm.ts';
import { scanForTokens } from '../../src/private/scan.ts';
import type { PrivatePlan } from '../../src/private/types.ts';
import { fakeLog } from '../fakes/observers.ts';
import { machineWith } from '../setup/host.ts';
import { startWorld } from './world.ts';

const { credentials } = parseCredentials('git.example/x token T0123456789', {
  label: '',
  withheld: undefined,
});
const plan: PrivatePlan = {
  folder: 'D:\\a\\_temp\\setup-go-plus-private-0',
  files: [
    { name: 'credential-1', kind: 'login', credential: 0 },
    { name: 'helper.sh', kind: 'text', text: 'x' },
  ],
  settings: [],
  access: [],
  lines: [],
  warnings: [],
};

/** A disk and programs of Windows that keep what they are told. */
function windows(
  answers: Readonly<Record<string, { code: number; stdout: string }>> = {},
  failAt = Number.NaN,
) {
  const calls: string[] = [];
  const unused = () => Promise.reject(new Error('unused'));
  let written = 0;
  const files: Files = {
    read: unused,
    list: unused,
    stat: unused,
    makeDirectory: async (path) => void calls.push(`folder ${path}`),
    makeTemporary: async (beginning) => `${beginning}000000`,
    async write(path, _, options) {
      if (written++ === failAt) throw new UserError('DISK_FULL', 'full');
      calls.push(`file ${path} ${options?.mode?.toString(8)}`);
    },
    remove: async (path) => void calls.push(`remove ${path}`),
  };
  const run = async ({ program, args }: Command) => {
    calls.push(`${program} ${args.join(' ')}`);
    const name = program.split('\\').at(-1)!;
    return { stderr: '', ...(answers[name] ?? { code: 0, stdout: '"corp\\me","S-1-5-21-1-2-3-1001"\r\n' }) };
  };
  const machine = machineWith({ platform: { os: 'windows', arch: 'amd64' } });
  return { calls, host: { files, machine, processes: { run, attach: unused, find: unused } } };
}

describe('the job’s folder on Windows', () => {
  test('belongs to its owner alone before anything is in it', async () => {
    const { calls, host } = windows();
    await applyPrivate(plan, credentials, host);
    expect(calls).toEqual([
      `folder ${plan.folder}`,
      'C:\\Windows\\System32\\whoami.exe /user /fo csv /nh',
      `C:\\Windows\\System32\\icacls.exe ${plan.folder} /inheritance:r /grant:r *S-1-5-21-1-2-3-1001:(OI)(CI)F /q`,
      `file ${plan.folder}\\credential-1 600`,
      `file ${plan.folder}\\helper.sh 600`,
    ]);
  });

  test.each([
    ['the disk is full at the first file', {}, 0, 'DISK_FULL'],
    ['the disk is full at the second', {}, 1, 'DISK_FULL'],
    ['nobody says who the user is', { 'whoami.exe': { code: 0, stdout: '' } }, Number.NaN, 'DISK_DENIED'],
    ['whoami fails', { 'whoami.exe': { code: 1, stdout: '' } }, Number.NaN, 'DISK_DENIED'],
    ['the volume has no permissions', { 'icacls.exe': { code: 5, stdout: '' } }, Number.NaN, 'DISK_DENIED'],
  ])('is removed when %s', async (_, answers, failAt, code) => {
    const { calls, host } = windows(answers, failAt);
    await expect(applyPrivate(plan, credentials, host)).rejects.toMatchObject({ code });
    expect(calls.at(-1)).toBe(`remove ${plan.folder}`);
  });

  test('is not made where there is nothing to keep', async () => {
    const { calls, host } = windows();
    await applyPrivate({ ...plan, files: [] }, credentials, host);
    expect(calls).toEqual([]);
  });
});

describe('the end of a job', () => {
  test('tells of a folder that cannot be removed, and of all others that can', async () => {
    const world = await startWorld();
    const [one, two] = [
      await world.open('a.example token T0123456789'),
      await world.open('b.example token T0123456789'),
    ];
    const host = world.host();
    const stuck: Files = {
      ...host.files,
      remove: (path) =>
        path === one.plan.folder
          ? Promise.reject(new UserError('DISK_DENIED', path))
          : host.files.remove(path),
    };
    await expect(closeJob([], { ...host, files: stuck })).rejects.toMatchObject({ code: 'DISK_DENIED' });
    expect((await readdir(world.temp)).map((name) => `${world.temp}/${name}`)).toEqual([one.plan.folder]);
    expect(two.plan.folder).not.toBe(one.plan.folder);
    await one.close();
  });

  test('says which files nobody could look through', async () => {
    const world = await startWorld();
    await world.write('hôme/.gitconfig', 'x');
    const access = await world.open('a.example token T0123456789');
    const host = world.host();
    const blind: Files = {
      ...host.files,
      stat: (path) => (/\.gitconfig$/.test(path) ? Promise.reject(new Error('EIO')) : host.files.stat(path)),
    };
    await closeJob([], { ...host, files: blind });
    expect(host.log.lines).toEqual([expect.stringMatching(/\.gitconfig could not be read, so/)]);
    await access.close();
  });

  test.each(['', '{', 'null', '{"schema":1,"patterns":7,"known":[]}'])(
    'is not led astray by a state of %j',
    async (state) => {
      const world = await startWorld();
      const { plan: made } = await world.open('a.example token T0123456789');
      await world.write(`${made.folder.slice(world.root.length + 1)}/state.json`, state);
      await world.write('hôme/.netrc', 'password T0123456789');
      await expect(closeJob([], world.host())).rejects.toMatchObject({ code: 'SECRET_RESIDUE' });
    },
  );
});

describe('what looks like a token', () => {
  test.each([
    ['url = https://me:secret@github.com/a', true],
    ['[url "https://x-access-token:ghp_x@github.com/"]', true],
    ['\textraheader = AUTHORIZATION: basic eDp5', true],
    [`GOPROXY=https://ghp_${'a'.repeat(36)}@x`, true],
    [`token = glpat-${'a'.repeat(20)}`, true],
    ['url = https://github.com/a', false],
    ['url = git@github.com:a/b', false],
    ['url = ssh://git@github.com:22/a', false],
    ['\textraheader =', false],
  ])('%s', async (text, expected) => {
    const world = await startWorld();
    await world.write('hôme/.gitconfig', text);
    const host = world.host();
    const { residues } = await scanForTokens(await findPlaces([], host), host.files);
    expect(residues.length > 0).toBe(expected);
  });
});

describe('go mod download', () => {
  const said = (error: string) =>
    `{\n\t"Path": "github.com/acme/lib",\n\t"Version": "v1.0.0",\n\t"Error": ${JSON.stringify(error)}\n}\n`;
  const run = (code: number, stdout: string, stderr = '') =>
    prewarm(
      { goProgram: 'go', directory: '/x', changes: [] },
      {
        log: fakeLog(),
        processes: {
          find: async () => undefined,
          attach: async () => 0,
          run: async ({ args, onLine }) => {
            if (args[0] === 'env') return { code: 0, stdout: '/x/go.mod\n\n', stderr: '' };
            for (const line of stdout.split('\n')) onLine?.(line);
            return { code, stdout, stderr };
          },
        },
      },
    );

  test.each([
    [
      'fatal: could not read Username for https://github.com: terminal prompts disabled',
      'add a line with its host and path',
    ],
    ['Host key verification failed.', 'compare private-known-hosts'],
    ['git@github.com: Permission denied (publickey).', 'deploy key'],
    ['remote: Repository not found.', 'Has it expired?'],
    ['410 Gone', 'go mod download -x'],
  ])('explains %s', async (error, hint) => {
    await expect(run(1, said(error))).rejects.toMatchObject({
      code: 'COMMAND_FAILED',
      message: expect.stringContaining(`github.com/acme/lib@v1.0.0: ${error}`),
      hint: expect.stringContaining(hint),
    });
  });

  test('says what Go said where it named no module, without passwords', async () => {
    const act = run(1, '{ no JSON\n}\n', 'go: https://me:secret@x/y: bad\n');
    await expect(act).rejects.toMatchObject({ message: 'go mod download failed:\ngo: https://***@x/y: bad' });
  });

  test('counts the modules', async () => {
    await expect(run(0, said('') + said(''))).resolves.toBe(2);
  });
});
