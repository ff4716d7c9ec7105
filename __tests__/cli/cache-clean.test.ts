import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { directoryStore } from '../../src/cache/stores/directory.ts';
import { removalLine, reportLeft } from '../../src/cli/cache/removal.ts';
import { runClear } from '../../src/cli/cache/run-clear.ts';
import { runPrune } from '../../src/cli/cache/run-prune.ts';
import { runStats } from '../../src/cli/cache/run-stats.ts';
import { nodeStoreDisk } from '../../src/host/node/store-disk.ts';
import { nodeTree } from '../../src/host/node/tree.ts';
import { recordLog } from '../cache/support.ts';
import { project, temporaryFolder } from '../support/temp.ts';
import { type Laptop, laptop } from './cache-terminal.ts';

const h1 = (letter: string) => `h1:${letter.repeat(43)}=`;
const goSum = `example.org/Dep v1.2.0 ${h1('a')}\nexample.org/Dep v1.2.0/go.mod ${h1('b')}\n`;

async function put(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(root, name, '..'), { recursive: true });
    await writeFile(join(root, name), text);
  }
}

const version = (name: string, number: string) => ({
  [`${name}@${number}/x.go`]: 'package x\n',
  [`cache/download/${name}/@v/${number}.zip`]: 'a zip, or so',
  [`cache/download/${name}/@v/${number}.ziphash`]: h1('a'),
  [`cache/download/${name}/@v/${number}.mod`]: 'module x\n',
  [`cache/download/${name}/@v/${number}.info`]: '{}',
});

/** Everything below a folder, to see that nothing changed. */
const snapshot = (folder: string) =>
  (nodeTree().walk(folder) ?? []).map(({ name, size, mtime }) => `${name} ${size} ${mtime}`);

async function filled(): Promise<Laptop> {
  const machine = await laptop(
    await project({
      'go.mod': 'module example.com/x\n\ngo 1.24\n',
      'go.sum': goSum,
      'a/a.go': 'package a\n\nfunc A() {}\n',
    }),
  );
  await machine.go('build', './a');
  await put(machine.gomodcache, {
    ...version('example.org/!dep', 'v1.2.0'),
    ...version('example.org/old', 'v0.1.0'),
  });
  return machine;
}

async function store(sizes: readonly number[]): Promise<string> {
  const root = join(await temporaryFolder(), 'störe');
  await mkdir(root);
  const machine = await laptop(root);
  const directory = directoryStore(
    { root, limit: 2 ** 30, compression: 'gzip' },
    { ...machine.host, disk: nodeStoreDisk() },
  );
  for (const [index, size] of sizes.entries()) {
    const reservation = await directory.reserve(`sgp2-build-${index}`);
    if (reservation.kind !== 'reserved') throw new Error(reservation.kind);
    await reservation.write(
      (async function* () {
        yield Buffer.alloc(size);
      })(),
    );
    const [file] = readdirSync(root).filter((name) => name.includes(`build-${index}~`));
    utimesSync(join(root, file!), 1_790_000_000 + index, 1_790_000_000 + index);
  }
  return root;
}

describe('stats', () => {
  let machine: Laptop;
  beforeAll(async () => {
    machine = await filled();
  });

  test('are tables for people', async () => {
    const before = snapshot(machine.home);
    const { stdout, code } = await machine.run(runStats, { cacheDirectory: await store([100, 50]) });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Build cache .*go-build: [\d.]+ .?B in [\d,]+ files$/m);
    expect(stdout).toMatch(/^ +\d+ +[\d.]+ k?B {2}example\.com\/x\/a$/m);
    expect(stdout).toMatch(/^ +\d+ +[\d.]+ k?B {2}linux\/amd64 go1\.\d+/m);
    expect(stdout).toMatch(/^ +10 B +12 B +5 {2}example\.org\/Dep@v1\.2\.0$/m);
    expect(stdout).toMatch(/^Cache folder .*störe: [\d.]+ B of 10\.74 GB in 2 files$/m);
    expect(snapshot(machine.home)).toEqual(before);
  });

  test('are all of it in JSON', async () => {
    const { json } = await machine.run(runStats, { json: true, dryRun: true });
    expect(json).toMatchObject({
      build: { folder: machine.gocache, packages: [{ package: 'example.com/x/a', module: 'main' }] },
      modules: { folder: machine.gomodcache, zips: { files: 2, bytes: 24 }, vcs: { files: 0 } },
      store: null,
    });
    expect(
      json.modules.modules.map(
        ({ path, version: number }: { path: string; version: string }) => `${path}@${number}`,
      ),
    ).toEqual(['example.org/Dep@v1.2.0', 'example.org/old@v0.1.0']);
  });

  test('of one row have one row, and say how many there are', async () => {
    const { stdout } = await machine.run(runStats, { top: '1' });
    expect(stdout).toContain('module (1 of 2)');
    await expect(machine.run(runStats, { top: 'all' })).rejects.toMatchObject({ code: 'USAGE' });
  });

  test('of nothing are zeros', async () => {
    const empty = await laptop(await temporaryFolder(), { GOCACHE: 'off' });
    const { json } = await empty.run(runStats, { json: true, cacheDirectory: '/nowhere' });
    expect(json).toMatchObject({ build: null, modules: { bytes: 0 }, store: { bytes: 0, entries: [] } });
  });
});

describe('prune', () => {
  test('takes from GOCACHE alone what Go would, unless more is asked for', async () => {
    const machine = await filled();
    const before = snapshot(machine.gomodcache);
    for (const { name, kind } of nodeTree().walk(machine.gocache) ?? []) {
      if (kind === 'file' && /-[ad]$/.test(name))
        utimesSync(join(machine.gocache, name), 1_700_000_000, 1_700_000_000);
    }
    const dry = await machine.run(runPrune, { json: true, dryRun: true });
    const whole = snapshot(machine.gocache);
    const { json, code } = await machine.run(runPrune, { json: true });
    expect(code).toBe(0);
    expect(json.build).toEqual(dry.json.build);
    expect(json).toMatchObject({
      dryRun: false,
      build: { kept: { files: 0 }, left: [] },
      modules: null,
      store: null,
    });
    expect(snapshot(machine.gocache).length).toBeLessThan(whole.length);
    expect(snapshot(machine.gomodcache)).toEqual(before);
    expect((await machine.run(runPrune, {})).stdout).toMatch(/nothing to remove, nothing stays\.$/);
  });

  test('takes what is over a size', async () => {
    const machine = await filled();
    const { stdout } = await machine.run(runPrune, { maxSize: '1 kB', dryRun: true });
    expect(stdout).toMatch(/files would be removed \(.*\), (?:nothing stays|[\d.]+ B stay)\.$/);
    expect((await machine.run(runPrune, { olderThan: '1h', json: true })).json.build.files).toBe(0);
  });

  test('takes modules that no go.sum of the named projects names, and zips', async () => {
    const machine = await filled();
    const dry = await machine.run(runPrune, { modules: true, dryRun: true });
    expect(dry.stdout).toMatch(/^Module cache .*mod: 6 files would be removed/);
    expect(existsSync(join(machine.gomodcache, 'example.org/old@v0.1.0'))).toBe(true);
    const { json } = await machine.run(runPrune, { modules: true, json: true, keep: ['.'] });
    expect(json).toMatchObject({
      build: null,
      modules: { versions: ['example.org/old@v0.1.0'], kept: { versions: 1 }, left: [] },
    });
    expect(readdirSync(join(machine.gomodcache, 'example.org'))).toEqual(['!dep@v1.2.0']);
  });

  test('does not take every module for unused where no project is found', async () => {
    const machine = await filled();
    const keep = [await temporaryFolder()];
    await expect(machine.run(runPrune, { modules: true, keep: ['.', ...keep] })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('has no go.sum'),
    });
    expect(existsSync(join(machine.gomodcache, 'example.org/old@v0.1.0'))).toBe(true);
  });

  test('brings the cache folder to its limit, what was not used for longest first', async () => {
    const root = await store([3000, 2000, 1000]);
    const machine = await laptop(root);
    const flags = { store: true, cacheDirectory: root, cacheDirectoryLimit: '4 kB' };
    const dry = await machine.run(runPrune, { ...flags, json: true, dryRun: true });
    expect(readdirSync(root)).toHaveLength(3);
    const { json, code } = await machine.run(runPrune, { ...flags, json: true });
    expect(code).toBe(0);
    expect(json.store).toEqual(dry.json.store);
    expect(json.store).toMatchObject({ files: 1, kept: { files: 2 } });
    expect(readdirSync(root).sort()).toEqual([
      expect.stringContaining('build-1~'),
      expect.stringContaining('build-2~'),
    ]);
  });

  test.each([
    [{ modules: true, maxSize: '1 GB' }, 'USAGE', 'about GOCACHE'],
    [{ keep: ['.'] }, 'USAGE', 'about GOMODCACHE'],
    [{ store: true }, 'INPUT_INVALID', 'no cache folder'],
    [{ olderThan: 'long' }, 'INPUT_INVALID', 'no age and no date'],
    [{ maxSize: 'small' }, 'INPUT_INVALID', '--max-size'],
  ])('%j is an error', async (options, code, message) => {
    const machine = await filled();
    await expect(machine.run(runPrune, options)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  test.each(['off', 'relative/folder'])('GOCACHE=%s cannot be asked for by name', async (GOCACHE) => {
    const machine = await laptop(await temporaryFolder(), { GOCACHE });
    await expect(machine.run(runPrune, { build: true })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});

describe('clear', () => {
  test('wants to be told what', async () => {
    const machine = await filled();
    await expect(machine.run(runClear, {})).rejects.toMatchObject({ code: 'USAGE' });
  });

  test('says what it would remove, then removes that', async () => {
    const machine = await filled();
    const root = await store([100, 200]);
    const flags = { build: true, modules: true, store: true, cacheDirectory: root };
    const before = [snapshot(machine.home), snapshot(root)];
    const dry = await machine.run(runClear, { ...flags, dryRun: true });
    expect(dry.stdout.match(/would be removed \(.*\), nothing stays\.$/gm)).toHaveLength(3);
    expect([snapshot(machine.home), snapshot(root)]).toEqual(before);
    const { json, code } = await machine.run(runClear, { ...flags, json: true });
    expect({ code, left: json.store.left }).toEqual({ code: 0, left: [] });
    expect(json).toMatchObject({ modules: { files: 10, foreign: 0 }, store: { files: 2 } });
    expect(readdirSync(root)).toEqual([]);
    expect(readdirSync(machine.gomodcache)).toEqual([]);
    await machine.go('build', './a');
  });

  test('of a folder that is no cache takes nothing', async () => {
    const folder = await temporaryFolder();
    await put(folder, { 'documents/letter.txt': 'dear', 'ab/notes': 'x', 'me@home/x.txt': 'y' });
    writeFileSync(join(folder, 'e-not-ours.pack'), 'z');
    const machine = await laptop(folder, { GOCACHE: folder });
    const before = snapshot(folder);
    const { json } = await machine.run(runClear, {
      build: true,
      store: true,
      cacheDirectory: folder,
      json: true,
    });
    expect(json).toMatchObject({ build: { files: 0 }, store: { files: 0 } });
    expect(snapshot(folder)).toEqual(before);
  });
});

test('what could not be removed is named, and ends with 1', () => {
  const log = recordLog();
  const removal = { folder: '/c', files: 5, bytes: 5, kept: { bytes: 0 }, left: ['a', 'b', 'c', 'd', 'e'] };
  expect(removalLine('Build cache', removal, false)).toMatch(/5 files were to go, and not all could/);
  expect(reportLeft([removal, null], log)).toBe(1);
  expect(log.lines).toEqual(["warning: Still there, held open or another user's: a, b, c, and 2 more"]);
  expect(reportLeft([{ ...removal, left: [] }], log)).toBe(0);
});
