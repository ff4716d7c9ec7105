import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { NameFilter } from '../../../src/cache/name-filter.ts';
import { nodePacks } from '../../../src/host/node/packs.ts';
import { nodeStages } from '../../../src/host/node/stages.ts';
import { type WorkerFile, workerFile } from '../../../src/host/node/worker-file.ts';
import { tree } from '../../sdk/trees.ts';
import { temporaryFolder } from '../../support/temp.ts';
import { packOf, stream } from './support.ts';

const linux = { platform: { os: 'linux', arch: 'amd64' } } as const;
const worker: WorkerFile = workerFile('unpack') ?? {
  path: fileURLToPath(new URL('../../../src/host/node/unpack-worker.ts', import.meta.url)),
  execArgv: ['--import', new URL('../../sdk/typescript.mjs', import.meta.url).href],
};
const here = nodePacks(linux, nodeStages(), { cores: 1, worker: undefined });
const threaded = nodePacks(linux, nodeStages(), { cores: 2, worker });

const id = 'ab'.repeat(32);
const gocache = [
  { name: `ab/${id}-a`, data: 'action' },
  { name: `ab/${id}-d`, data: 'output' },
  { name: 'testexpire.txt', data: '1' },
];
const gomodcache = [
  { name: 'a.b/c@v1.0.0/c.go', data: 'package c' },
  { name: 'a.b/c@v1.0.0/go.mod', data: 'module a.b/c' },
  { name: 'cache/download/a.b/c/@v/v1.0.0.mod', data: 'module a.b/c' },
];
const modules: NameFilter = {
  kind: 'modules',
  folders: ['a.b/c@v1.0.0'],
  downloads: ['mod', 'info', 'zip', 'ziphash'].map((kind) => `cache/download/a.b/c/@v/v1.0.0.${kind}`),
};

describe.each([
  ['in the thread that asks', here],
  ['in a thread of its own', threaded],
])('unpacking %s', (_, packs) => {
  test.each<[string, 'build' | 'modules', NameFilter, { name: string; data: string }[], string[]]>([
    [
      'GOCACHE takes its own entries alone',
      'build',
      { kind: 'build' },
      gocache,
      ['evil.sh', 'ab/tool', `ac/${id}-d`, `ab/${id.toUpperCase()}-d`, `ab/${id}-x`, 'trim.txt', 'fuzz/x'],
    ],
    [
      'GOMODCACHE takes what go.sum names alone',
      'modules',
      modules,
      gomodcache,
      [
        'golang.org/toolchain@v0.0.1-go1.99.0.linux-amd64/bin/go',
        'a.b/c@v1.0.1/c.go',
        'a.b/c/evil.go',
        'cache/download/a.b/c/@v/v1.0.0.partial',
        'cache/download/sumdb/sum.golang.org/latest',
        'cache/vcs/x/config',
      ],
    ],
  ])('%s, and counts the rest', async (__, kind, take, ours, foreign) => {
    const into = await temporaryFolder();
    const others = foreign.map((name) => ({ name, data: 'hostile' }));
    const pack = await packOf([others[0]!, ...ours, ...others.slice(1)], { kind });
    const unpacked = await packs.unpack(stream(pack), into, { kind, take, names: true, digests: true });
    expect(tree(into)).toEqual(Object.fromEntries(ours.map(({ name, data }) => [name, data])));
    expect(unpacked.left).toEqual({ files: foreign.length, bytes: 7 * foreign.length, first: foreign[0] });
    expect(unpacked.names).toEqual(ours.map(({ name }) => name));
    expect(unpacked.files).toBe(ours.length + foreign.length);
    const hex = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(unpacked.digests).toEqual(ours.map(({ name, data }) => [name, hex(data)]));
  });

  test('a pack of nothing but others leaves an empty folder', async () => {
    const into = await temporaryFolder();
    const options = { kind: 'build', take: { kind: 'build' } } as const;
    const { left, digests } = await packs.unpack(
      stream(await packOf([{ name: 'x', data: '1' }])),
      into,
      options,
    );
    expect([tree(into), left.files, digests]).toEqual([{ '/': '' }, 1, []]);
  });
});

test('a zip that does not unpack has a digest that no go.sum can name', async () => {
  const name = 'cache/download/a.b/c/@v/v1.0.0.zip';
  const pack = await packOf([{ name, data: 'no zip' }], { kind: 'modules' });
  const options = { kind: 'modules', take: modules, digests: true } as const;
  expect((await here.unpack(stream(pack), await temporaryFolder(), options)).digests).toEqual([[name, '']]);
});

test('what nobody may see after all is gone before the rest is visible, with what cannot be written left out', async () => {
  const folder = join(await temporaryFolder(), 'mod');
  const landing = await here.land(folder);
  const pack = await packOf(gomodcache, { kind: 'modules' });
  const landed = await landing.unpack(stream(pack), { kind: 'modules', readOnly: true });
  await landing.publish([landed], {
    unit: 'modules',
    without: ['a.b/c@v1.0.0', 'cache/download/a.b/c/@v/v1.0.0.zip'],
    extra: [
      { name: 'trim.txt', data: '1' },
      { name: `${'x'.repeat(300)}`, data: '2', optional: true },
    ],
  });
  expect(tree(folder)).toEqual({
    'a.b/': '',
    'cache/download/a.b/c/@v/v1.0.0.mod': 'module a.b/c',
    'trim.txt': '1',
  });
});

test('an extra file that is there already stays as it is', async () => {
  const folder = join(await temporaryFolder(), 'build');
  mkdirSync(folder);
  writeFileSync(join(folder, 'trim.txt'), 'own');
  const landing = await here.land(folder);
  const landed = await landing.unpack(stream(await packOf(gocache)), { kind: 'build' });
  await landing.publish([landed], {
    unit: 'file',
    extra: [{ name: 'trim.txt', data: 'ours', optional: true }],
  });
  expect(tree(folder)).toMatchObject({ 'trim.txt': 'own', 'testexpire.txt': '1' });
});
