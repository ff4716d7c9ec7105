import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { beginPrivate, endPrivate, hidePrivate } from '../../src/action/private.ts';
import { goEnv } from '../../src/go/env.ts';
import { parseGoVersion } from '../../src/go/version.ts';
import type { InputName } from '../../src/inputs.ts';
import { variablesOf } from '../../src/private/open.ts';
import { inputValues } from '../../src/setup/values.ts';
import { closing } from '../fakes/closing.ts';
import { type Forge, startForge } from '../fakes/forge.ts';
import { needing, startWorld, type World } from '../private/world.ts';
import type { TestHost } from '../setup/host.ts';
import { run } from '../support/go-command.ts';

const token = 'ghp_0123456789abcdefghijklmnopqrstuvwxyz';
let forge: Forge;

beforeAll(async () => {
  forge = closing(await startForge());
  const module = 'github.com/acme/lib';
  await forge.repository(module, { 'go.mod': `module ${module}\n\ngo 1.20\n`, 'lib.go': 'package lib\n' });
  Object.assign(forge.logins, { 'github.com/acme': `x-access-token:${token}` });
});

type Inputs = Partial<Record<InputName, string>>;

const credentials = `github.com/acme token ${token}`;

async function begin(world: World, inputs: Inputs, host: TestHost = world.host()) {
  await needing(world, { 'github.com/acme/lib': 'v1.0.0' });
  const job = { input: (name: string) => inputs[name as InputName] ?? '' };
  await hidePrivate(job, host.machine, host.log);
  const values = inputValues(
    (name) => inputs[name],
    new Map(),
    (name) => `input ${name}`,
  );
  const root = join((await host.processes.find('go'))!, '..', '..');
  const go = await goEnv(host.processes, join(root, 'bin/go'), world.workspace);
  const platform = host.machine.platform;
  const sdk = {
    root,
    version: parseGoVersion('1.26.8')!,
    platform,
    source: 'go.dev',
    record: undefined,
  } as const;
  const changes = await beginPrivate(values, { sdk, go }, [], host);
  const later = (...args: string[]) =>
    run('go', args, world.workspace, { ...world.env, ...variablesOf(changes) });
  return { host, job, changes, later, folders: () => readdir(world.temp) };
}

describe('the action', () => {
  test('lets later steps fetch private modules until the job ends, and prints no secret', async () => {
    const world = await startWorld(forge.env);
    const { host, job, changes, later, folders } = await begin(world, { 'private-credentials': credentials });
    expect(await later('mod', 'download')).toMatchObject({ code: 0 });
    expect(JSON.stringify([host.log.lines, changes])).not.toContain(token);
    expect(host.log.secrets).toEqual(
      expect.arrayContaining([token, Buffer.from(`x-access-token:${token}`).toString('base64')]),
    );
    expect(host.log.lines).toContain('private: github.com/acme, as the credentials say');

    await endPrivate(host, job);
    expect(await folders()).toEqual([]);
    expect(host.log.lines.at(-1)).toMatch(/credentials are removed, and nothing/);
    await world.write('wörk space/go.sum', '');
    expect(await run('go', ['clean', '-modcache'], world.workspace, world.env)).toMatchObject({ code: 0 });
    expect(await later('mod', 'download')).toMatchObject({ code: 1 });
  });

  test('with a prewarm gives them the modules, and no credential', async () => {
    const world = await startWorld(forge.env);
    const { host, changes, later, folders } = await begin(world, {
      private: 'github.com/acme',
      'private-credentials': credentials,
      'private-prewarm': 'true',
    });
    expect(changes).toMatchObject([{ name: 'GOPRIVATE', value: 'github.com/acme' }]);
    expect(await folders()).toEqual([]);
    expect(host.log.lines).toContain('1 modules are in the module cache.');
    expect(await later('mod', 'download')).toMatchObject({ code: 0 });
  });

  test('leaves nothing when the prewarm fails, and says which line is missing', async () => {
    const world = await startWorld({ ...forge.env, GIT_ASKPASS: '', SSH_ASKPASS: '' });
    const act = begin(world, {
      private: 'github.com/acme',
      'private-credentials': `github.com/other token ${token}`,
      'private-prewarm': 'true',
    });
    await expect(act).rejects.toMatchObject({
      code: 'COMMAND_FAILED',
      hint: expect.stringContaining('add a line'),
    });
    expect(await readdir(world.temp)).toEqual([]);
  });

  test('in a pull request from a fork says that there are no secrets, and goes on', async () => {
    const world = await startWorld({ ...forge.env, GITHUB_EVENT_NAME: 'pull_request' });
    const { host, job, changes } = await begin(world, {
      'private-credentials': 'github.com/acme token ',
      'private-prewarm': 'true',
    });
    expect(host.log.lines).toEqual(
      expect.arrayContaining([
        'This run is given no secrets, since it is for a pull request from a fork: private modules of github.com/acme cannot be fetched. Public modules can.',
        'Modules are not downloaded: some need a secret that is not here.',
      ]),
    );
    expect(changes).toMatchObject([{ name: 'GOPRIVATE', value: 'github.com/acme' }]);
    await endPrivate(host, job);
  });

  test('elsewhere takes an empty secret for a mistake', async () => {
    const world = await startWorld(forge.env);
    await expect(begin(world, { 'private-credentials': 'github.com/acme token ' })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: 'input private-credentials, line 1: the value for github.com/acme is empty.',
    });
  });

  test('takes a password out of GOPROXY also where nothing else is private', async () => {
    const world = await startWorld({
      ...forge.env,
      GOPROXY: 'https://me:pa55w0rd-of-me@art.corp.example/api/go',
    });
    const { host, job, changes } = await begin(world, {});
    const values = variablesOf(changes);
    expect(values).toMatchObject({
      GOPROXY: 'https://art.corp.example/api/go',
      GOAUTH: expect.stringMatching(/; netrc$/),
    });
    expect(JSON.stringify([changes, host.log.lines])).not.toContain('pa55w0rd');
    expect(host.log.secrets).toContain('pa55w0rd-of-me');
    // A step writes it down; the post step knows it from the folder alone.
    Object.assign(world.env, values);
    await world.write('hôme/.netrc', 'machine x login me password pa55w0rd-of-me\n');
    await expect(endPrivate(host, job)).rejects.toMatchObject({ code: 'SECRET_RESIDUE' });
  });

  test('touches nothing where nothing is private', async () => {
    const world = await startWorld(forge.env);
    const { host, job, changes, folders } = await begin(world, {});
    await endPrivate(host, job);
    expect([changes, host.log.lines, host.log.secrets, await folders()]).toEqual([[], [], [], []]);
  });

  test('twice in a job: the second adds to the first, and the first post step ends both', async () => {
    const world = await startWorld(forge.env);
    const one = await begin(world, { 'private-credentials': credentials });
    Object.assign(world.env, variablesOf(one.changes));
    const two = await begin(world, { 'private-credentials': `github.com/other token ${token}` });
    expect(await two.later('mod', 'download')).toMatchObject({ code: 0 });
    expect(await one.folders()).toHaveLength(2);
    await endPrivate(two.host, two.job);
    await endPrivate(one.host, one.job);
    expect(await one.folders()).toEqual([]);
  });

  test('sends a token nowhere but to its host and path', async () => {
    const world = await startWorld(forge.env);
    const before = forge.requests.length;
    const { host, job, later } = await begin(world, { 'private-credentials': credentials });
    await later('mod', 'download');
    await later('list', '-m', '-versions', 'git.corp.example/team/sub/lib');
    const carried = forge.requests.slice(before).filter(({ login }) => login !== undefined);
    expect(carried.length).toBeGreaterThan(0);
    expect(carried.filter(({ url }) => !url.startsWith('github.com/acme/lib'))).toEqual([]);
    await endPrivate(host, job);
    expect(await readFile(join(world.workspace, 'go.mod'), 'utf8')).not.toContain(token);
  });
});
