import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { patchEnvironment, unpatchEnvironment } from '../../src/action/environment.ts';
import { environmentNeeded, environmentTouched } from '../../src/action/environment-needed.ts';
import { applyToTarget } from '../../src/environment/journal/session.ts';
import { environmentHost } from '../../src/host/node/environment-host.ts';
import type { InputName } from '../../src/inputs.ts';
import { inputValues } from '../../src/setup/values.ts';
import { planOf } from '../environment/world.ts';
import { hostWith } from '../setup/host.ts';
import { parseBlocks, parsePath } from '../support/runner.ts';
import { project } from '../support/temp.ts';

const patch = (...operations: string[]) =>
  ['schema: 1', 'why: "the gate says so"', 'ops:', ...operations.map((line) => `  - ${line}`), ''].join('\n');
const flags = { '.setup-go-plus/env/010-flags.yaml': patch('{addFlag: GOFLAGS, flag: -mod=readonly}') };

async function job(files: Record<string, string>, inputs: Partial<Record<InputName, string>> = {}) {
  const cwd = await project({ ...files, 'temp/env': '', 'temp/path': '' });
  const at = (name: string) => join(cwd, name);
  const env = {
    ...{
      PATH: '/usr/bin:/bin',
      HOME: cwd,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: cwd,
      RUNNER_TEMP: at('temp'),
    },
    ...{
      GITHUB_ENV: at('temp/env'),
      GITHUB_PATH: at('temp/path'),
      GITHUB_RUN_ID: '1',
      XDG_STATE_HOME: at('state'),
    },
  };
  const host = hostWith({ cwd, env });
  const values = inputValues(
    (name) => inputs[name],
    new Map(),
    (name) => `input ${name}`,
  );
  const result = { go: undefined, environment: { changes: [] } };
  return {
    ...{ cwd, env, host, values },
    patch: () => patchEnvironment(values, result, host, env),
    written: async () => ({
      env: parseBlocks(await readFile(env.GITHUB_ENV, 'utf8')),
      path: parsePath(await readFile(env.GITHUB_PATH, 'utf8')),
    }),
  };
}

describe("the action's step", () => {
  test('applies the patches of the project to later steps, after what setting up Go wrote', async () => {
    const on = await job({
      '.setup-go-plus/env/010-a.yaml': patch(
        '{prepend: PATH, value: /opt/x}',
        '{set: GOSUMDB, value: "off"}',
      ),
    });
    await writeFile(on.env.GITHUB_PATH, '/tools\n/go/bin\n');
    await writeFile(on.env.GITHUB_ENV, 'GOTOOLCHAIN<<E\nlocal\nE\n');
    const done = await on.patch();
    expect(done).toMatchObject({
      changes: ['GOSUMDB', 'PATH'],
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      summary: expect.stringContaining('GOSUMDB'),
      variables: { GOSUMDB: 'off', PATH: '/opt/x:/go/bin:/tools:/usr/bin:/bin' },
    });
    expect(await on.written()).toEqual({
      env: { GOTOOLCHAIN: 'local', GOSUMDB: 'off' },
      path: ['/opt/x', '/go/bin', '/tools'],
    });
    expect(on.host.log.lines).toContainEqual(
      expect.stringContaining('.setup-go-plus/env/010-a.yaml:4: the gate says so'),
    );
  });

  test('takes the files that the input names', async () => {
    const on = await job(
      { 'p/1.yaml': patch('{set: A_B, value: "1"}'), ...flags },
      { 'env-patches': 'p/*.yaml' },
    );
    expect((await on.patch())?.changes).toEqual(['A_B']);
    const missing = await job(flags, { 'env-patches': 'nothing.yaml' });
    await expect(missing.patch()).rejects.toMatchObject({ code: 'PATCH_INVALID' });
    expect(await missing.written()).toEqual({ env: {}, path: [] });
  });

  test('writes nothing where one patch of several is refused', async () => {
    const on = await job({ ...flags, '.setup-go-plus/env/020-b.yaml': patch('{set: BASH_ENV, value: /x}') });
    await expect(on.patch()).rejects.toMatchObject({ code: 'PATCH_REFUSED', at: { line: 4 } });
    expect(await on.written()).toEqual({ env: {}, path: [] });
  });

  test('warns where a patch moves what the caches were restored to', async () => {
    const files = { '.setup-go-plus/env/010-a.yaml': patch('{set: GOCACHE, value: "${RUNNER_TEMP}/c"}') };
    const on = await job(files);
    await on.patch();
    expect(on.host.log.lines).toContainEqual(expect.stringMatching(/A patch sets GOCACHE/));
    const off = await job(files, { cache: 'false' });
    await off.patch();
    expect(off.host.log.lines).not.toContainEqual(expect.stringMatching(/A patch sets GOCACHE/));
  });
});

describe('whether it is needed', () => {
  test('is seen without loading anything', async () => {
    const none = await job({ 'go.mod': 'module m\n' });
    expect(await environmentNeeded(none.values, none.host)).toBe(false);
    const folder = await job(flags);
    expect(await environmentNeeded(folder.values, folder.host)).toBe(true);
    const given = await job({}, { 'env-patches': 'x.yaml' });
    expect(await environmentNeeded(given.values, given.host)).toBe(true);
    const left = await job({ 'state/setup-go-plus/environment/journal.jsonl': '' });
    expect(await environmentNeeded(left.values, left.host)).toBe(true);
  });

  test('afterwards, by what was applied', async () => {
    const on = await job(flags);
    expect(await environmentTouched(on.host)).toBe(false);
    await on.patch();
    expect(await environmentTouched(on.host)).toBe(true);
  });
});

describe('the post step', () => {
  const shell = (cwd: string) => ({ layer: 'shell', shell: 'bash', file: join(cwd, '.bashrc') }) as const;

  test('takes back what any step of the job left on the machine, and its own files', async () => {
    const on = await job({ ...flags, '.bashrc': '# mine' });
    await on.patch();
    const layers = environmentHost(on.host, on.env);
    await applyToTarget(shell(on.cwd), ({ values }) => planOf({ A: '1' }, values), {}, layers);
    await unpatchEnvironment(on.host, on.env);
    expect(await readFile(join(on.cwd, '.bashrc'), 'utf8')).toBe('# mine');
    await expect(stat(join(on.cwd, 'temp/setup-go-plus/environment'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
    expect(on.host.log.lines).toContainEqual(
      expect.stringMatching(/^Undone with the job: apply 1 to .*bashrc, A\.$/),
    );
  });

  test('says what others have changed since, and leaves that', async () => {
    const on = await job({});
    const layers = environmentHost(on.host, on.env);
    const target = { layer: 'goenv', file: join(on.cwd, 'goenv') } as const;
    await applyToTarget(target, ({ values }) => planOf({ GOFLAGS: '-v' }, values), {}, layers);
    await writeFile(target.file, 'GOFLAGS=-x\n');
    await unpatchEnvironment(on.host, on.env);
    expect(on.host.log.lines).toContainEqual(expect.stringMatching(/^GOFLAGS in .*goenv stays as it is/));
    expect(await readFile(target.file, 'utf8')).toBe('GOFLAGS=-x\n');
  });

  test('where the job was killed, is done by the next job of this runner', async () => {
    const on = await job({ ...flags, '.bashrc': '# mine' });
    await applyToTarget(
      shell(on.cwd),
      ({ values }) => planOf({ A: '1' }, values),
      {},
      environmentHost(on.host, on.env),
    );
    const env = { ...on.env, GITHUB_RUN_ID: '2' };
    await mkdir(join(on.cwd, 'temp'), { recursive: true });
    const host = hostWith({ cwd: on.cwd, env });
    await patchEnvironment(on.values, { go: undefined, environment: { changes: [] } }, host, env);
    expect(await readFile(join(on.cwd, '.bashrc'), 'utf8')).toBe('# mine');
    expect(host.log.lines).toContainEqual(expect.stringMatching(/^An earlier job .* apply 1 to /));
  });
});
