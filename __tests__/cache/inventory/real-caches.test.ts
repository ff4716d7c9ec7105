import { chmodSync, existsSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clearModules, removeBuildEntries, removeModules } from '../../../src/cache/inventory/apply.ts';
import { listBuildCache } from '../../../src/cache/inventory/build-items.ts';
import { buildStats } from '../../../src/cache/inventory/build-stats.ts';
import { planBuildClear, planModuleClear } from '../../../src/cache/inventory/clear.ts';
import { listModuleCache } from '../../../src/cache/inventory/module-items.ts';
import { planBuildPrune } from '../../../src/cache/inventory/prune-build.ts';
import { planModulePrune } from '../../../src/cache/inventory/prune-modules.ts';
import { parseSums } from '../../../src/cache/modules/go-sum.ts';
import { nodeDisposal } from '../../../src/host/node/disposal.ts';
import { nodeSlices } from '../../../src/host/node/slices.ts';
import { nodeTree } from '../../../src/host/node/tree.ts';
import { must, run } from '../../support/go-command.ts';
import { project, temporaryFolder } from '../../support/temp.ts';
import { machineWith } from '../support.ts';
import { fileProxy } from './support.ts';

const tree = nodeTree();
const host = { tree, machine: machineWith('linux'), slices: nodeSlices(), disposal: nodeDisposal() };
const dependency = (version: string) => ({
  'dep.go': `package dep\n\n// Of ${version}.\nfunc Name(s string) string { return s + "${version}" }\n`,
  'sub/sub.go': 'package sub\n\nfunc One() int { return 1 }\n',
});
let root: string;
let env: Record<string, string>;
let gocache: string;
let gomodcache: string;
const go = (...args: string[]) => must('go', args, root, env);
const listed = () => listBuildCache(gocache, { look: true, gomodcache }, host);

beforeAll(async () => {
  const proxy = await fileProxy({
    'example.org/Dep@v1.2.0': dependency('v1.2.0'),
    'example.org/Dep@v1.3.0': dependency('v1.3.0'),
    'example.org/unused@v0.1.0': { 'u.go': 'package unused\n' },
  });
  root = await project({
    'go.mod': 'module example.com/app\n\ngo 1.24\n\nrequire example.org/Dep v1.2.0\n',
    'lib/lib.go':
      'package lib\n\nimport (\n\t"example.org/Dep"\n\t"example.org/Dep/sub"\n)\n\nfunc X() string { _ = sub.One(); return dep.Name("x") }\n',
    'cmd/tool/main.go': 'package main\n\nimport "example.com/app/lib"\n\nfunc main() { println(lib.X()) }\n',
  });
  const home = await temporaryFolder();
  gocache = join(home, 'go-build');
  gomodcache = join(home, 'pkg', 'mod');
  env = {
    GOCACHE: gocache,
    GOMODCACHE: gomodcache,
    GOPROXY: proxy,
    GOSUMDB: 'off',
    GOFLAGS: '-buildvcs=false',
  };
  await go('mod', 'tidy');
  const elsewhere = await temporaryFolder();
  for (const other of ['example.org/Dep@v1.3.0', 'example.org/unused@v0.1.0']) {
    await must('go', ['mod', 'download', other], elsewhere, env);
  }
  await go('build', './lib');
  await must('go', ['build', '-trimpath', './lib'], root, { ...env, GOOS: 'windows', GOARCH: 'arm64' });
}, 120_000);
afterAll(() => must('chmod', ['-R', 'u+w', gomodcache], '/').catch(() => undefined));

describe('a build cache that go has filled', () => {
  test('names package, module and platform of every object', async () => {
    const stats = buildStats(gocache, listed(), Date.now());
    const [version, os, arch] = (await go('env', 'GOVERSION', 'GOOS', 'GOARCH')).split('\n');
    expect(stats.platforms.map(({ platform, go: from }) => `${platform} go${from}`).sort()).toEqual([
      `${os}/${arch} ${version}`,
      `windows/arm64 ${version}`,
    ]);
    expect(stats.packages.map(({ package: path, module }) => `${path} ${module}`).sort()).toEqual([
      'example.com/app/lib main',
      'example.org/Dep example.org/Dep@v1.2.0',
      'example.org/Dep/sub example.org/Dep@v1.2.0',
    ]);
    const sums = stats.kinds.reduce((total, { bytes }) => total + bytes, 0);
    expect(sums).toBe(stats.bytes);
    expect(stats.kinds.find(({ kind }) => kind === 'package')?.files).toBeGreaterThanOrEqual(12);
  });

  test('says without content how much there is, the same', () => {
    const plain = listBuildCache(gocache, { look: false, gomodcache }, host);
    expect(plain.items.map(({ names, bytes }) => [names, bytes])).toEqual(
      listed().items.map(({ names, bytes }) => [names, bytes]),
    );
  });

  test('has all entries in the sums that the disk has', () => {
    const { items, lone } = listed();
    const names = [...items.flatMap((item) => item.names), ...lone.map(({ name }) => name)].sort();
    const onDisk = (tree.walk(gocache) ?? [])
      .filter(({ kind, name }) => kind === 'file' && /-[ad]$/.test(name))
      .map(({ name }) => name)
      .sort();
    expect(names).toEqual(onDisk);
  });

  test('pruned by age loses what is old, and go builds on with the rest', async () => {
    const old = Date.now() / 1000 - 6 * 24 * 3600;
    const item = listed().items.find(
      ({ content }) => content.kind === 'package' && content.platform === 'windows/arm64',
    );
    for (const name of item?.names ?? []) utimesSync(join(gocache, name), old, old);
    const plan = planBuildPrune(listed(), {
      unusedSince: Date.now() - 5 * 24 * 3_600_000,
      maxBytes: undefined,
    });
    expect([...plan.remove].sort()).toEqual([...(item?.names ?? [])].sort());
    expect(removeBuildEntries(gocache, plan, host)).toEqual([]);
    expect(await go('build', '-x', './lib')).not.toMatch(/compile.* -p example/);
  });

  test('pruned to nothing is built again', async () => {
    const plan = planBuildPrune(listed(), { unusedSince: undefined, maxBytes: 0 });
    expect(removeBuildEntries(gocache, plan, host)).toEqual([]);
    expect(listed()).toMatchObject({ items: [], lone: [] });
    expect(await go('build', '-x', './lib')).toMatch(/-p example\.com\/app\/lib/);
  });

  test('cleared keeps the README, markers, fuzz inputs and what is not Go’s', async () => {
    const fuzz = 'fuzz/example.com/app/lib/FuzzX/00ff';
    const others = [fuzz, 'testexpire.txt', 'notes.txt', `ab/${'ab'.repeat(32)}-x`, '00/notes.txt'];
    for (const name of others) {
      await mkdir(join(gocache, name, '..'), { recursive: true });
      writeFileSync(join(gocache, name), 'mine');
    }
    const program = `cd/${'cd'.repeat(32)}-d/tool`;
    await mkdir(join(gocache, program, '..'), { recursive: true });
    writeFileSync(join(gocache, program), 'x', { mode: 0o755 });
    symlinkSync('/etc/passwd', join(gocache, `ef/${'ef'.repeat(32)}-d`));
    const plan = planBuildClear(gocache, { tree });
    expect(plan.keptFuzz).toBe(1);
    expect(removeBuildEntries(gocache, plan, host)).toEqual([]);
    expect(existsSync('/etc/passwd')).toBe(true);
    const left = (tree.walk(gocache) ?? [])
      .filter(({ kind }) => kind !== 'directory')
      .map(({ name }) => name);
    expect(left.sort()).toEqual([...others, 'README', 'trim.txt'].sort());
    expect(existsSync(join(gocache, program, '..'))).toBe(false);
    await go('build', './lib');
  });

  test('that is no folder, or not there, is empty', async () => {
    const none = await temporaryFolder();
    writeFileSync(join(none, 'file'), 'x');
    for (const folder of [join(none, 'absent'), join(none, 'file')]) {
      expect(listBuildCache(folder, { look: true, gomodcache }, host)).toMatchObject({ items: [] });
      expect(planBuildClear(folder, { tree })).toMatchObject({ files: 0 });
      expect(listModuleCache(folder, { tree })).toMatchObject({ items: [], foreign: 0 });
    }
  });
});

describe('a module cache that go has filled', () => {
  const keep = async () => parseSums([await must('cat', ['go.sum'], root)]);

  test('is listed by version, with everything that lies there', () => {
    const { items, foreign } = listModuleCache(gomodcache, { tree });
    expect(items.map(({ path, version, folder }) => [path, version, folder !== undefined])).toEqual([
      ['example.org/Dep', 'v1.2.0', true],
      ['example.org/Dep', 'v1.3.0', true],
      ['example.org/unused', 'v0.1.0', true],
    ]);
    expect(foreign).toBe(0);
    const { bytes, files } = planModuleClear(listModuleCache(gomodcache, { tree }));
    const all = (tree.walk(gomodcache) ?? []).filter(({ kind }) => kind === 'file');
    expect({ bytes, files }).toEqual({
      bytes: all.reduce((sum, { size }) => sum + size, 0),
      files: all.length,
    });
  });

  test('pruned holds what go.sum names, read-only or not, and go builds without asking anyone', async () => {
    const plan = planModulePrune(listModuleCache(gomodcache, { tree }), await keep());
    expect(plan.versions.map(({ module }) => module)).toEqual([
      'example.org/Dep@v1.3.0',
      'example.org/unused@v0.1.0',
    ]);
    expect(plan.zips).toHaveLength(1);
    expect(await removeModules(gomodcache, plan, host)).toEqual([]);
    expect(readdirSync(join(gomodcache, 'example.org'))).toEqual(['!dep@v1.2.0']);
    const offline = { ...env, GOPROXY: 'off', GOCACHE: join(await temporaryFolder(), 'c') };
    await must('go', ['build', './lib'], root, offline);
    expect(await must('go', ['mod', 'verify'], root, offline)).toContain('all modules verified');
    expect(planModulePrune(listModuleCache(gomodcache, { tree }), await keep())).toMatchObject({ files: 0 });
  });

  test('a version that was taken away is brought again', async () => {
    const { code, stderr } = await run('go', ['mod', 'download', 'example.org/Dep@v1.3.0'], root, env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('a folder that may not be renamed stays whole, with what belongs to it, and is named', async () => {
    const before = await must('find', [gomodcache, '-path', '*v1.3.0*', '-type', 'f'], '/');
    const denied = nodeDisposal({
      rename: async () => {
        throw Object.assign(new Error('in use'), { code: 'EBUSY' });
      },
    });
    const plan = planModulePrune(listModuleCache(gomodcache, { tree }), await keep());
    expect(await removeModules(gomodcache, plan, { ...host, disposal: denied })).toEqual([
      'example.org/Dep@v1.3.0',
    ]);
    expect(await must('find', [gomodcache, '-path', '*v1.3.0*', '-type', 'f'], '/')).toBe(before);
  });

  test('what a killed removal left is seen as that, and goes', async () => {
    const left = join(gomodcache, 'example.org', '.sgp-removed-00ff');
    await mkdir(join(left, 'sub@v2'), { recursive: true });
    writeFileSync(join(left, 'sub@v2', 'x.go'), 'package x\n');
    chmodSync(join(left, 'sub@v2'), 0o555);
    const found = listModuleCache(gomodcache, { tree });
    expect(found.leftOver).toEqual([{ name: 'example.org/.sgp-removed-00ff', files: 1, bytes: 10 }]);
    expect(found.items).toHaveLength(3);
    expect(await removeModules(gomodcache, planModulePrune(found, await keep()), host)).toEqual([]);
    expect(existsSync(left)).toBe(false);
  });

  test('cleared loses all but what is not Go’s', async () => {
    writeFileSync(join(gomodcache, 'notes.txt'), 'mine');
    await mkdir(join(gomodcache, 'example.org', 'mine'));
    writeFileSync(join(gomodcache, 'example.org', 'mine', 'a.txt'), 'mine');
    const plan = planModuleClear(listModuleCache(gomodcache, { tree }));
    expect(plan.foreign).toBe(2);
    expect(await clearModules(gomodcache, plan, host)).toEqual([]);
    const left = (tree.walk(gomodcache) ?? []).filter(({ kind }) => kind === 'file').map(({ name }) => name);
    expect(left).toEqual(['example.org/mine/a.txt', 'notes.txt']);
    await go('build', './lib');
  });
});
