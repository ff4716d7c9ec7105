import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { runKeys } from '../../src/cli/cache/run-keys.ts';
import { runRestore } from '../../src/cli/cache/run-restore.ts';
import { runSave } from '../../src/cli/cache/run-save.ts';
import { statePath } from '../../src/cli/cache/state-file.ts';
import { project, temporaryFolder } from '../support/temp.ts';
import { type Laptop, laptop, pathWithoutGo } from './cache-terminal.ts';

/** Big enough that a save is worth it: the compiler's output for it is over 1 MiB. */
const big = (name: string, entries = 24_000) =>
  `package ${name}\n\nvar Table = [...]string{\n${Array.from({ length: entries }, (_, i) => `\t"${name} entry number ${i}, of some length",`).join('\n')}\n}\n`;

const workspaceFiles = () => ({ 'go.mod': 'module example.com/x\n\ngo 1.24\n', 'a/a.go': big('a') });

async function job(env: Record<string, string | undefined> = {}) {
  const machine = await laptop(await project(workspaceFiles()), env);
  const store = join(await temporaryFolder(), 'störe');
  return { machine, store, flags: { cacheDirectory: store } };
}

/** A new machine for the next job, with the same store and the same folders as before. */
async function wipe(machine: Laptop): Promise<void> {
  await rm(machine.gocache, { recursive: true, force: true });
}

interface Line {
  readonly cache: string;
  readonly match?: string;
  readonly kind?: string;
}

const listing = (folder: string) =>
  readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]);

describe('three jobs', () => {
  let machine: Laptop;
  let flags: { cacheDirectory: string };
  let store: string;
  beforeAll(async () => {
    ({ machine, flags, store } = await job());
  });

  test('the first finds nothing, and saves a base', async () => {
    const restored = await machine.run(runRestore, { ...flags, json: true });
    expect(restored.code).toBe(0);
    expect(restored.json.restored.map(({ cache, match }: Line) => [cache, match])).toEqual([
      ['modules', 'none'],
      ['build', 'none'],
    ]);
    const state = statePath(machine.workspace, machine.host.machine);
    expect(restored.json.stateFile).toBe(state);
    expect(state).toContain(join('höme', '.cache', 'setup-go-plus', 'cache-state'));
    expect(statSync(state).mode & 0o077).toBe(0);
    await machine.go('build', './...');
    const { stdout, code } = await machine.run(runSave, { ...flags });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(
        /^Build cache saved: .* as sgp2-build-.*\.\nModule cache not saved: there is no go\.sum\.$/,
      ),
    });
    expect(() => statSync(state)).toThrow('ENOENT');
  });

  test('a dry run says what the second would bring, and touches nothing', async () => {
    await wipe(machine);
    const before = listing(store);
    const { stdout } = await machine.run(runRestore, { ...flags, dryRun: true });
    expect(stdout).toMatch(
      /^Build cache would be restored from sgp2-build-.* \(.* kB, and what it is a layer over\)\.$/m,
    );
    expect(listing(store)).toEqual(before);
    expect(() => readdirSync(machine.gocache)).toThrow('ENOENT');
    expect(() => statSync(statePath(machine.workspace, machine.host.machine))).toThrow('ENOENT');
  });

  test('the second restores it and compiles nothing', async () => {
    const { stdout } = await machine.run(runRestore, { ...flags });
    expect(stdout).toMatch(/^Build cache restored: .* from sgp2-build-/m);
    expect(await machine.go('build', '-x', './...')).not.toMatch(/compile.* -p example/);
  });

  test('a dry run of its save says that it is a layer, and how large, and saves nothing', async () => {
    await mkdir(join(machine.workspace, 'b'), { recursive: true });
    await writeFile(join(machine.workspace, 'b', 'b.go'), big('b', 8_000));
    await machine.go('build', './...');
    const before = listing(store);
    const { json } = await machine.run(runSave, { ...flags, dryRun: true, json: true });
    expect(json).toMatchObject({ dryRun: true });
    expect(json.saved[0]).toMatchObject({
      cache: 'build',
      kind: 'saved',
      layer: true,
      plan: expect.stringMatching(/^build cache: a layer of \d+ files, \d+ entries new over the base$/),
    });
    expect(json.saved[0].size).toBeGreaterThan(10_000);
    expect(listing(store)).toEqual(before);
    const { stdout } = await machine.run(runSave, { ...flags, dryRun: true });
    expect(stdout).toMatch(/^Build cache would be saved: a layer of \d+ files, .* compressed, as sgp2-/m);
    expect(stdout).toContain('Module cache would not be saved: there is no go.sum.');
  });

  test('the save itself is that layer, into the store that the restore knew', async () => {
    const { json } = await machine.run(runSave, { json: true });
    expect(json.saved[0]).toMatchObject({ cache: 'build', kind: 'saved', layer: true });
    expect(readdirSync(store).filter((name) => name.endsWith('.pack'))).toHaveLength(2);
  });

  test('a second save knows nothing of a restore: it says so, and saves a base of everything', async () => {
    const { log, json, code } = await machine.run(runSave, { ...flags, json: true });
    expect(code).toBe(0);
    expect(log.find((line) => line.startsWith('warning:'))).toMatch(
      /No restore is known \(there is no .*new base is saved/,
    );
    expect(json.saved[0]).toMatchObject({ cache: 'build', kind: 'saved', layer: false });
  });
});

describe('a machine that keeps its folders', () => {
  test('restores nothing and saves nothing, but with --force', async () => {
    const { machine, flags } = await job();
    await machine.go('build', './...');
    const restored = await machine.run(runRestore, { ...flags });
    expect(restored.stdout).toMatch(
      /^Build cache not restored: .* is kept by this machine and holds entries already\.$/m,
    );
    const saved = await machine.run(runSave, { ...flags, dryRun: true });
    expect(saved.stdout).toMatch(/^Build cache would not be saved: .* is kept by this machine/m);
    const forced = await machine.run(runSave, { ...flags, force: true });
    expect(forced.stdout).toMatch(/^Build cache saved: /m);
  });

  test('shows its keys all the same, and they are those of a job', async () => {
    const { machine, flags } = await job({ GITHUB_RUN_ID: '7', GITHUB_JOB: 'test', GITHUB_RUN_ATTEMPT: '2' });
    const before = await machine.run(runKeys, { ...flags, json: true });
    const restored = await machine.run(runRestore, { ...flags, json: true });
    const [, build] = before.json.caches;
    expect(build).toMatchObject({ cache: 'build', restore: { do: true }, save: { do: true } });
    expect({ key: build.key, ladder: build.ladder }).toEqual(restored.json.restored[1].keys);
    expect(build.key).toMatch(/-test\.[0-9a-f]{8}-7\.2$/);
    await machine.go('build', './...');
    const after = await machine.run(runKeys, { ...flags, json: true });
    expect(after.json.caches[1]).toMatchObject({
      key: build.key,
      ladder: build.ladder,
      restore: { do: false },
    });
    expect(after.json).toMatchObject({ enabled: true, store: { kind: 'directory' }, dependencyFiles: [] });
  });
});

describe('keys', () => {
  test('for people have key, ladder and the reason against', async () => {
    const { machine } = await job();
    writeFileSync(
      join(machine.workspace, 'go.sum'),
      `example.org/a v1.0.0 h1:${'a'.repeat(43)}=\nexample.org/a v1.0.0/go.mod h1:${'b'.repeat(43)}=\n`,
    );
    const { stdout, log, code } = await machine.run(runKeys, {
      cacheMode: 'read',
      cacheKeyParts: 'One\ntwo',
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^modules: .*mod\n {2}key {5}sgp2-mod-one-two-[0-9a-f]{40}/);
    expect(stdout).toMatch(
      /\n {2}or {6}sgp2-mod-one-two-\*\n {2}restore yes\n {2}save {4}no: cache-mode is read\n/,
    );
    expect(log.join('\n')).toContain('Store: none, this runner has no cache service');
  });

  test('take the version that is asked for; without any Go the modules’ alone', async () => {
    const { machine } = await job({ PATH: await pathWithoutGo() });
    await rm(join(machine.workspace, 'go.mod'));
    const { json } = await machine.run(runKeys, { json: true });
    expect(json.go.unknown).toMatch(/No Go version was asked for/);
    expect(json.caches[1]).toMatchObject({
      key: null,
      restore: { do: false, why: expect.stringMatching(/^the version of Go is not known/) },
    });
  });
});

describe('keys of the Go distribution', () => {
  const bytes = 'an archive, or so';
  const hex = createHash('sha256').update(bytes).digest('hex');
  const share = (sums = `${hex}  go1.26.8.linux-amd64.tar.gz\n`) =>
    project({ 'go1.26.8.linux-amd64.tar.gz': bytes, SHA256SUMS: sums });
  const asked = async (flags: Record<string, string>, folder?: string) => {
    const { machine, flags: store } = await job({ PATH: await pathWithoutGo() });
    const place = { sources: 'directory', sdkDirectory: folder ?? (await share()) };
    const platform = 'linux/amd64';
    const ran = await machine.run(runKeys, {
      ...store,
      go: '1.26.8',
      platform,
      ...place,
      ...flags,
      json: true,
    });
    return ran.json.caches[2];
  };

  test('are there, with the reason why it is not asked', async () => {
    expect(await asked({})).toMatchObject({
      cache: 'sdk',
      folder: expect.stringMatching(/setup-go-plus\/tool-cache$/),
      key: `sgp2-sdk-linux-amd64-go1.26.8-tar.gz-${hex.slice(0, 40)}`,
      ladder: [],
      restore: { do: false, why: 'its archive is on a disk of this machine' },
    });
    expect(await asked({ cacheSdk: 'false' })).toMatchObject({
      save: { do: false, why: 'cache-sdk is false' },
    });
  });

  test('are of what is asked where it is to be, and have the parts that all keys have', async () => {
    const found = await asked({ cacheSdk: 'true', cacheMode: 'read', cacheKeyParts: 'One' });
    expect(found).toMatchObject({
      key: `sgp2-sdk-one-linux-amd64-go1.26.8-tar.gz-${hex.slice(0, 40)}`,
      restore: { do: true },
      save: { do: false, why: 'cache-mode is read' },
    });
  });

  test('are none where nothing vouches for it', async () => {
    expect(await asked({ cacheSdk: 'true', verify: 'off' }, await share(''))).toMatchObject({
      key: null,
      restore: { do: false, why: 'there is no digest to verify this Go by' },
    });
  });

  test('are none where Go is on the machine, or not asked for', async () => {
    const { machine } = await job();
    const { json, stdout } = await machine.run(runKeys, { json: true });
    expect(json.caches[2]).toMatchObject({
      key: null,
      restore: { why: expect.stringMatching(/on PATH; --go/) },
    });
    expect(stdout).toBe('');
    expect((await machine.run(runKeys, {})).stdout).toMatch(
      /^sdk: .*tool-cache\n {2}restore no: a go command is/m,
    );
    const root = (await machine.go('env', 'GOROOT')).trim();
    const installed = await machine.run(runKeys, {
      ...{ json: true, go: '1.x', sources: 'directory', sdkDirectory: root },
    });
    expect(installed.json.caches[2]).toMatchObject({
      key: null,
      restore: { do: false, why: expect.stringMatching(/^Go 1\.\d+\S* is on this machine, in /) },
    });
  });
});

describe('a state', () => {
  test.each([
    ['that is no JSON', 'x'],
    ['of another program', '{"schema":1}'],
    [
      'with a folder of another kind',
      '{"schema":1,"store":{"store":"auto","directory":null},"job":{"build":{"folder":7}},"skipped":[]}',
    ],
  ])('%s counts as none', async (_, text) => {
    const { machine, flags } = await job();
    const state = join(machine.home, 'my state.json');
    await writeFile(state, text);
    await machine.go('build', './...');
    const { log, stdout } = await machine.run(runSave, { ...flags, state, dryRun: true });
    expect(log.join('\n')).toContain('was not written by `cache restore`');
    expect(stdout).toMatch(/^Build cache would be saved: a base/m);
  });

  test('of another GOCACHE is of no use, and that is said', async () => {
    const { machine, flags } = await job();
    const state = join(machine.home, 'my state.json');
    await machine.run(runRestore, { ...flags, state });
    const document = JSON.parse(await readFile(state, 'utf8'));
    document.job.build.folder = '/etc';
    await writeFile(state, JSON.stringify(document));
    const { log, json } = await machine.run(runSave, { ...flags, state, json: true });
    expect(log.join('\n')).toContain('GOCACHE was /etc at the restore');
    expect(json.saved.some(({ cache, kind }: Line) => cache === 'build' && kind === 'saved')).toBe(false);
  });

  test('is in RUNNER_TEMP in a job, and one for each workspace', async () => {
    const { machine } = await job({ RUNNER_TEMP: '/r/temp' });
    const paths = ['/w/a', '/w/b'].map((workspace) => statePath(workspace, machine.host.machine));
    expect(new Set(paths).size).toBe(2);
    expect(paths.every((path) => path.startsWith('/r/temp/setup-go-plus-cache-'))).toBe(true);
  });
});

describe('what a person must mend', () => {
  test.each([
    ['no store', runRestore, {}, 'There is no store for the caches'],
    ['no store', runSave, {}, 'There is no store for the caches'],
    [
      'a size that is none',
      runSave,
      { cacheDirectory: '/x', cacheDirectoryLimit: 'much' },
      '--cache-directory-limit',
    ],
  ] as const)('%s is an error', async (_, work, options, message) => {
    const { machine } = await job();
    await expect(machine.run(work, options)).rejects.toMatchObject({
      name: 'UserError',
      code: 'INPUT_INVALID',
      message: expect.stringContaining(message),
    });
  });

  test('a config that switches the cache off is obeyed', async () => {
    const { machine, flags } = await job();
    await mkdir(join(machine.workspace, '.setup-go-plus'));
    await writeFile(join(machine.workspace, '.setup-go-plus', 'config.yaml'), 'cache:\n  enabled: false\n');
    for (const work of [runRestore, runSave]) {
      const { code, log } = await machine.run(work, { ...flags });
      expect({ code, log }).toEqual({ code: 0, log: [expect.stringContaining('cache is false')] });
    }
  });

  test('a store that cannot be written is one line, and no failure', async () => {
    const { machine, store, flags } = await job();
    writeFileSync(store, 'a file');
    await machine.run(runRestore, { ...flags });
    await machine.go('build', './...');
    const { code, stdout } = await machine.run(runSave, { ...flags });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Build cache not saved: .+/m);
    expect(readFileSync(store, 'utf8')).toBe('a file');
  });
});
