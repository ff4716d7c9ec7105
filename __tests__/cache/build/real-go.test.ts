import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { actionName } from '../../../src/cache/build/entry-name.ts';
import { mayBeLayer, planLayer } from '../../../src/cache/build/plan-layer.ts';
import {
  BUILD_LIMITS,
  type BuildSave,
  type BuildSaveFacts,
  planBuildSave,
} from '../../../src/cache/build/plan-save.ts';
import {
  glanceInTurns,
  newInBuildCache,
  scanBuildCache,
  scanInTurns,
} from '../../../src/cache/build/scan.ts';
import { buildStamp, stampRestored, trimMarker } from '../../../src/cache/build/stamp.ts';
import type { PackFile } from '../../../src/cache/pack/types.ts';
import { nodeTree } from '../../../src/host/node/tree.ts';
import { must } from '../../support/go-command.ts';
import { project, temporaryFolder } from '../../support/temp.ts';
import { machineWith } from '../support.ts';

const tree = nodeTree();
const machine = machineWith('linux');
const files: Record<string, string> = {
  'go.mod': 'module example.com/m\n\ngo 1.24\n\ntool example.com/m/cmd/greet\n',
  'm.go': 'package m\n\nfunc Greeting() string { return "HELLO" }\n',
  'other/other.go': 'package other\n\nfunc Other() int { return 1 }\n',
  'cmd/greet/main.go': 'package main\n\nimport "example.com/m"\n\nfunc main() { println(m.Greeting()) }\n',
};
let root: string;

beforeAll(async () => {
  root = await project(files);
  for (const name of Object.keys(files)) age(name);
});

/** Go makes no index of a package that has files of the last two seconds. */
function age(name: string): void {
  const then = Date.now() / 1000 - 60;
  utimesSync(join(root, name), then, then);
}

/** What the job of this test does: it builds, and runs a tool that Go builds into its cache. @returns what was compiled */
async function job(gocache: string): Promise<readonly string[]> {
  const go = (...args: string[]) => must('go', args, root, { GOCACHE: gocache, GOPROXY: 'off' });
  const said = (await go('build', '-x', './...')) + (await go('build', '-x', './other'));
  expect(await go('tool', 'greet')).toMatch(/hello/i);
  return [...said.matchAll(/compile(?:\.exe)?"? .*-p (\S+)/g)].map(([, name]) => name ?? '');
}

/** What a restore does. */
async function restore(
  packed: readonly PackFile[],
  from: string,
): Promise<{ gocache: string; stamp: number }> {
  const gocache = join(await temporaryFolder(), 'go-build');
  const stamp = buildStamp(Date.now());
  for (const { name, executable } of packed) {
    const to = join(gocache, name);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(from, name), to);
    if (executable) chmodSync(to, 0o755);
    utimesSync(to, stamp, stamp);
  }
  const names = packed.map(({ name }) => name);
  stampRestored(gocache, { stamp, names, others: false }, { tree });
  const marker = trimMarker(Date.now());
  writeFileSync(join(gocache, marker.name), marker.data);
  return { gocache, stamp };
}

function facts(gocache: string, more: Partial<BuildSaveFacts>): BuildSaveFacts {
  const restored = more.restored ?? [];
  return {
    cache: scanBuildCache(gocache, () => false, { tree, machine }),
    stamp: undefined,
    now: Date.now(),
    restored,
    chain: [],
    missing: 0,
    complete: true,
    partialModules: false,
    keepTests: false,
    limits: { ...BUILD_LIMITS, worthBytes: 1 },
    ...more,
  };
}

const namesOf = (packed: readonly PackFile[]) => packed.map(({ name }) => name);

function packedOf(save: BuildSave): readonly PackFile[] {
  if (save.kind === 'nothing') throw new Error(save.why);
  return save.files;
}

test('three jobs of a real module: base, layer, and a pruned base after which nothing is new and all is cached', async () => {
  const first = join(await temporaryFolder(), 'go-build');
  expect(await job(first)).toEqual(expect.arrayContaining(['runtime', 'example.com/m']));
  const base = planBuildSave(facts(first, {}));
  expect(base).toMatchObject({ kind: 'base', why: 'nothing was restored' });
  expect(packedOf(base).filter(({ executable }) => executable)).toHaveLength(1);

  // The same again: nothing is built and nothing is new.
  const second = await restore(packedOf(base), first);
  const chain = [{ key: 'base', bytes: base.kind === 'nothing' ? 0 : base.bytes }];
  const restored = namesOf(packedOf(base));
  expect(await job(second.gocache)).toEqual([]);
  expect(planBuildSave(facts(second.gocache, { stamp: second.stamp, restored, chain }))).toEqual({
    kind: 'nothing',
    why: 'this job made no new entries',
  });

  // An edit: a layer of what depends on it, and of nothing else.
  writeFileSync(join(root, 'm.go'), files['m.go']!.replace('HELLO', 'hello'));
  age('m.go');
  expect(await job(second.gocache)).toEqual(['example.com/m', 'main']);
  const edited = facts(second.gocache, { stamp: second.stamp, restored, chain });
  const layer = planBuildSave(edited);
  expect(layer).toMatchObject({ kind: 'layer', parents: ['base'] });
  const fresh = packedOf(layer);
  const glance = await glanceInTurns(second.gocache, new Set(restored), { tree, machine });
  expect(glance.actions.length).toBeLessThan(60);
  expect(mayBeLayer(edited) && planLayer(glance, edited)).toMatchObject({
    kind: 'layer',
    files: fresh.filter(({ name }) => !restored.includes(name)),
  });
  expect(fresh.length).toBeLessThan(60);
  expect(fresh.length).toBeGreaterThan(4);

  // Base and layer together are what the job has in its cache, and serve it in full.
  const all = [...packedOf(base), ...fresh.filter(({ name }) => !restored.includes(name))];
  const third = await restore(all, second.gocache);
  const both = [...chain, { key: 'layer', bytes: layer.kind === 'nothing' ? 0 : layer.bytes }];
  expect(await job(third.gocache)).toEqual([]);
  const whole = facts(third.gocache, { stamp: third.stamp, restored: namesOf(all), chain: both });
  expect(planBuildSave(whole).kind).toBe('nothing');

  // Pruned to what was used: the files of before the edit go, and nothing is missed.
  const used = whole.cache.actions.find(({ mtime }) => mtime !== third.stamp * 1000);
  const others = namesOf(all).filter((name) => name !== actionName(used?.id ?? ''));
  const pruned = planBuildSave({ ...whole, missing: 1, restored: others });
  expect(pruned.kind).toBe('base');
  if (pruned.kind !== 'nothing') expect(pruned.dropped.files).toBeGreaterThan(4);
  const last = await restore(packedOf(pruned), third.gocache);
  expect(await job(last.gocache)).toEqual([]);
  const after = facts(last.gocache, {
    stamp: last.stamp,
    restored: namesOf(packedOf(pruned)),
    chain,
  });
  expect(planBuildSave(after)).toEqual({ kind: 'nothing', why: 'this job made no new entries' });
  expect(after.cache.actions.filter(({ mtime }) => mtime === last.stamp * 1000)).toEqual([]);

  // A job that does less uses less, exactly; Go’s own clean-up has a marker of this machine’s own.
  const less = await restore(packedOf(pruned), third.gocache);
  await must('go', ['build', './other'], root, { GOCACHE: less.gocache, GOPROXY: 'off' });
  const few = scanBuildCache(less.gocache, () => true, { tree, machine }).actions;
  const usedOfFew = few.filter(({ mtime }) => mtime !== less.stamp * 1000);
  expect(usedOfFew.length).toBeGreaterThan(0);
  expect(usedOfFew.length).toBeLessThan(few.length / 2);
  expect(Number(readFileSync(join(less.gocache, 'trim.txt'), 'utf8'))).toBeCloseTo(Date.now() / 1000, -2);
}, 180_000);

test('stamped is what was restored, on a machine for one job all entries, and never what is Go’s own', async () => {
  const id = 'ab'.repeat(32);
  const gocache = await project({
    'trim.txt': '123',
    README: 'x',
    [`ab/${id}-a`]: 'there before',
    [`ab/${id}-d/tool`]: 'program',
  });
  const stamp = buildStamp(Date.now());
  stampRestored(gocache, { stamp, names: [`ab/${id}-d/tool`], others: false }, { tree });
  const time = (name: string) => statSync(join(gocache, name)).mtimeMs;
  expect(readFileSync(join(gocache, 'trim.txt'), 'utf8')).toBe('123');
  expect(time(`ab/${id}-d`)).toBe(stamp * 1000);
  expect(time(`ab/${id}-a`)).not.toBe(stamp * 1000);
  stampRestored(gocache, { stamp, names: [], others: true }, { tree });
  expect(time(`ab/${id}-a`)).toBe(stamp * 1000);
  expect(time('README')).not.toBe(stamp * 1000);
});

test('the stamp is a whole, even second, two hours ago', () => {
  expect(buildStamp(1_790_000_001_999)).toBe(1_790_000_000 - 7200);
});

test('the content of an output is looked at where it is asked for', async () => {
  const [index, result, object] = ['aa', 'bb', 'cc'].map((byte) => `${byte}/${byte.repeat(32)}-d`);
  const gocache = await project({
    [index!]: `go index v2\n${'x'.repeat(200_000)}`,
    [result!]: '=== RUN TestX\nPASS\nok  \texample.com/m\t12.345s\n',
    [object!]: '!<arch>\n',
  });
  const contents = (look: (name: string) => boolean) =>
    scanBuildCache(gocache, look, { tree, machine }).outputs.map(({ content }) => content);
  const unknown = { kind: 'unknown' };
  expect(contents(() => true)).toEqual([{ kind: 'index' }, { kind: 'test', seconds: 12.345 }, unknown]);
  expect(contents((name) => name === index)).toEqual([{ kind: 'index' }, unknown, unknown]);
  expect(contents(() => false)).toEqual([unknown, unknown, unknown]);
});

test('what is new is seen by its name alone, and a look with turns in between finds what one without finds', async () => {
  const [known, made] = ['aa', 'bb'].map((byte) => `${byte}/${byte.repeat(32)}-d`);
  const gocache = await project({
    [known!]: 'x',
    [made!]: 'four',
    [`cc/${'cc'.repeat(32)}-d/tool`]: 'program',
    'fuzz/m/FuzzX/1': '123',
    'trim.txt': '1',
    'aa/other': 'x',
    // Kept by a build: no cache of a job takes it.
    [`aa/${'ab'.repeat(32)}-d/${'cd'.repeat(32)}-hello`]: 'program',
  });
  const host = { tree, machine };
  expect(newInBuildCache(gocache, new Set([known!]), host)).toEqual({ files: 3, bytes: 4 + 7 + 3 });
  expect(newInBuildCache(join(gocache, 'none'), new Set(), host)).toEqual({ files: 0, bytes: 0 });
  const found = scanBuildCache(gocache, () => true, host);
  expect(found.outputs).toHaveLength(3);
  expect(await scanInTurns(gocache, () => true, host)).toEqual(found);
});

test('a folder that is not there, and names that are no files, are an empty cache', async () => {
  const id = 'ab'.repeat(32);
  const missing = join(await temporaryFolder(), 'none');
  const empty = { actions: [], outputs: [], others: [], broken: 0 };
  expect(scanBuildCache(missing, () => true, { tree, machine })).toEqual(empty);
  const odd = await project({ [`ab/${id}-a`]: 'not an action', 'xx/other': 'x', README: 'x' });
  expect(scanBuildCache(odd, () => true, { tree, machine })).toEqual({ ...empty, broken: 1 });
});
