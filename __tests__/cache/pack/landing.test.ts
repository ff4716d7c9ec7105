import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { LandedPack, Landing, UnpackOptions } from '../../../src/cache/pack/ports.ts';
import { UserError } from '../../../src/errors.ts';
import { land } from '../../../src/host/node/landing.ts';
import { nodePacks } from '../../../src/host/node/packs.ts';
import { realRename } from '../../../src/host/node/rename.ts';
import { nodeStages } from '../../../src/host/node/stages.ts';
import { tree } from '../../sdk/trees.ts';
import { project, temporaryFolder } from '../../support/temp.ts';
import { type Content, handMade, packOf, stream } from './support.ts';

const linux = { platform: { os: 'linux', arch: 'amd64' } } as const;
const packs = nodePacks(linux, nodeStages(), { cores: 1, worker: undefined });
const build: UnpackOptions = { kind: 'build', mtime: 1_700_000_000 };
const modules: UnpackOptions = { kind: 'modules' };

const base = [
  { name: 'aa/1-a', data: 'one' },
  { name: 'aa/2-d', data: 'two', executable: true },
  { name: 'bb/3-a', data: 'three' },
];
const layer = [
  { name: 'aa/4-a', data: 'four' },
  { name: 'cc/5-d', data: 'five' },
];
const all = { 'aa/1-a': 'one', 'aa/2-d': 'two', 'aa/4-a': 'four', 'bb/3-a': 'three', 'cc/5-d': 'five' };

async function landAll(
  landing: Landing,
  contents: readonly (readonly Content[])[],
  options = build,
): Promise<LandedPack[]> {
  const unpacking = contents.map(async (files) =>
    landing.unpack(stream(await packOf(files, { kind: options.kind })), options),
  );
  return Promise.all(unpacking);
}

/** What other programs see beside the folder: no stage may be left. */
const beside = (folder: string) => readdirSync(dirname(folder)).filter((name) => name.includes('.sgp-'));

test('a chain appears as one folder, by one rename, where there was none', async () => {
  const folder = join(await temporaryFolder(), 'new', 'go-build');
  const landing = await packs.land(folder);
  const landed = await landAll(landing, [base, layer]);
  expect(existsSync(folder)).toBe(false);
  expect(await landing.publish(landed, { unit: 'file' })).toEqual({ how: 'whole', kept: 0 });
  expect(tree(folder)).toEqual(all);
  expect(statSync(join(folder, 'aa/1-a')).mtimeMs).toBe(1_700_000_000_000);
  expect(statSync(join(folder, 'aa/2-d')).mode & 0o111).not.toBe(0);
  expect(statSync(join(folder, 'aa/1-a')).mode & 0o111).toBe(0);
  expect(beside(folder)).toEqual([]);
});

test('an empty folder is filled as an absent one', async () => {
  const folder = await temporaryFolder();
  const landing = await packs.land(folder);
  const published = await landing.publish(await landAll(landing, [base, layer]), { unit: 'file' });
  expect(published.how).toBe('whole');
  expect(tree(folder)).toEqual(all);
});

test('what is unpacked says what it was, and its names where asked', async () => {
  const landing = await packs.land(join(await temporaryFolder(), 'c'));
  const pack = await packOf(base, { parents: ['p'] });
  const headers: unknown[] = [];
  const onHeader = (header: unknown) => headers.push(header);
  const landed = await landing.unpack(stream(pack), { ...build, names: true, onHeader });
  expect(landed).toMatchObject({ files: 3, bytes: 11, packed: pack.length });
  expect(landed.names).toEqual(base.map(({ name }) => name));
  expect(headers).toEqual([landed.header]);
  expect(landed.header.parents).toEqual(['p']);
  expect((await landing.unpack(stream(pack), build)).names).toEqual([]);
  await landing.discard();
});

test('in a folder with files only what is missing is added; nothing is replaced', async () => {
  const folder = await project({ 'aa/1-a': 'mine', 'dd/9-a': 'mine too', 'trim.txt': '5' });
  utimesSync(join(folder, 'aa/1-a'), 5, 5);
  const landing = await packs.land(folder);
  const published = await landing.publish(await landAll(landing, [base, layer]), {
    unit: 'file',
    extra: [
      { name: 'trim.txt', data: '7' },
      { name: 'note', data: 'x', mtime: 9 },
    ],
  });
  expect(published).toEqual({ how: 'merged', kept: 2 });
  expect(tree(folder)).toEqual({
    ...all,
    'aa/1-a': 'mine',
    'dd/9-a': 'mine too',
    'trim.txt': '5',
    note: 'x',
  });
  expect(statSync(join(folder, 'aa/1-a')).mtimeMs).toBe(5000);
  expect(statSync(join(folder, 'aa/4-a')).mtimeMs).toBe(1_700_000_000_000);
  expect(statSync(join(folder, 'note')).mtimeMs).toBe(9000);
  expect(statSync(join(folder, 'aa/4-a')).nlink).toBe(1);
  expect(beside(folder)).toEqual([]);
});

test("the caller's own files appear together with the rest", async () => {
  const folder = join(await temporaryFolder(), 'go-build');
  const landing = await packs.land(folder);
  const landed = await landAll(landing, [base]);
  const extra = [{ name: 'trim.txt', data: '1700000000' }];
  expect(await landing.publish(landed, { unit: 'file', extra })).toEqual({ how: 'whole', kept: 0 });
  expect(readFileSync(join(folder, 'trim.txt'), 'utf8')).toBe('1700000000');
});

test('a module is taken whole or not at all; files of cache/download each for itself', async () => {
  const folder = await project({
    'github.com/a/b@v1.0.0/go.mod': 'mine',
    'cache/download/github.com/a/b/@v/v1.0.0.mod': 'mine',
  });
  chmodSync(join(folder, 'github.com/a/b@v1.0.0'), 0o555);
  const landing = await packs.land(folder);
  const files = [
    { name: 'github.com/a/b@v1.0.0/go.mod', data: 'theirs' },
    { name: 'github.com/a/b@v1.0.0/added.go', data: 'theirs' },
    { name: 'github.com/a/b@v1.1.0/sub/x.go', data: 'new' },
    { name: 'github.com/!azure/sdk@v0.1.0/x.go', data: 'new' },
    { name: 'cache/download/github.com/a/b/@v/v1.0.0.mod', data: 'theirs' },
    { name: 'cache/download/github.com/a/b/@v/v1.1.0.mod', data: 'new' },
  ];
  const published = await landing.publish(await landAll(landing, [files], { ...modules, readOnly: true }), {
    unit: 'modules',
  });
  expect(published).toEqual({ how: 'merged', kept: 2 });
  expect(tree(folder)).toEqual({
    'github.com/a/b@v1.0.0/go.mod': 'mine',
    'github.com/a/b@v1.1.0/sub/x.go': 'new',
    'github.com/!azure/sdk@v0.1.0/x.go': 'new',
    'cache/download/github.com/a/b/@v/v1.0.0.mod': 'mine',
    'cache/download/github.com/a/b/@v/v1.1.0.mod': 'new',
  });
  expect(statSync(join(folder, 'github.com/a/b@v1.1.0/sub/x.go')).mode & 0o222).toBe(0);
});

test('a folder that is a link stays one, and its target is filled', async () => {
  const root = await project({ 'disk/there': '' });
  symlinkSync(join(root, 'disk'), join(root, 'cache'));
  for (const folder of ['cache', 'cache/go/build']) {
    const landing = await packs.land(join(root, folder));
    await landing.publish(await landAll(landing, [base]), { unit: 'file' });
  }
  expect(lstatSync(join(root, 'cache')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(root, 'disk/aa/1-a'), 'utf8')).toBe('one');
  expect(readFileSync(join(root, 'disk/go/build/aa/1-a'), 'utf8')).toBe('one');
});

test('nothing is written through a link in the folder, nor over a file that is in the way', async () => {
  const elsewhere = await temporaryFolder();
  const folder = await project({ bb: 'a file' });
  symlinkSync(elsewhere, join(folder, 'aa'));
  symlinkSync('nowhere', join(folder, 'cc'));
  const landing = await packs.land(folder);
  const published = await landing.publish(await landAll(landing, [base, layer]), { unit: 'file' });
  expect(published).toEqual({ how: 'merged', kept: 4 });
  expect(tree(elsewhere)).toEqual({ '/': '' });
  expect(tree(folder)).toEqual({ aa: 'link', bb: 'a file', cc: 'link' });
});

test('a folder that appears meanwhile is kept, and what it lacks is added', async () => {
  const folder = join(await temporaryFolder(), 'go-build');
  const landing = await packs.land(folder);
  const landed = await landAll(landing, [base]);
  mkdirSync(join(folder, 'aa'), { recursive: true });
  writeFileSync(join(folder, 'aa', '1-a'), 'mine');
  expect(await landing.publish(landed, { unit: 'file' })).toEqual({ how: 'merged', kept: 1 });
  expect(tree(folder)).toEqual({ 'aa/1-a': 'mine', 'aa/2-d': 'two', 'bb/3-a': 'three' });
});

test('of a chain with a damaged pack the others are published, and of the damaged one nothing', async () => {
  const folder = join(await temporaryFolder(), 'go-build');
  const landing = await packs.land(folder);
  const pack = await packOf(layer);
  const altered = Buffer.from(pack);
  altered[pack.length - 1]! ^= 1;
  const [good] = await landAll(landing, [base]);
  await expect(landing.unpack(stream(altered), build)).rejects.toMatchObject({ code: 'ARCHIVE_INVALID' });
  await landing.publish([good!], { unit: 'file' });
  expect(tree(folder)).toEqual({ 'aa/1-a': 'one', 'aa/2-d': 'two', 'bb/3-a': 'three' });
  expect(beside(folder)).toEqual([]);
});

test('a pack of another kind is refused before a file of it is written', async () => {
  const landing = await packs.land(join(await temporaryFolder(), 'c'));
  const pack = await packOf(base, { kind: 'sdk' });
  const headers: unknown[] = [];
  const onHeader = (header: unknown) => headers.push(header);
  await expect(landing.unpack(stream(pack), { ...build, onHeader })).rejects.toMatchObject({
    code: 'ARCHIVE_INVALID',
    message: "The cache's pack is of kind sdk, not build.",
  });
  expect(headers).toEqual([]);
  await landing.discard();
});

test('a landing that is given up leaves no trace', async () => {
  const root = await temporaryFolder();
  const landing = await packs.land(join(root, 'a', 'b', 'go-build'));
  await landAll(landing, [base]);
  await landing.discard();
  expect(readdirSync(root)).toEqual([]);
});

test('a landing with nothing in it changes nothing', async () => {
  const root = await temporaryFolder();
  const landing = await packs.land(join(root, 'go-build'));
  expect(await landing.publish([], { unit: 'file' })).toEqual({ how: 'merged', kept: 0 });
  expect(readdirSync(root)).toEqual([]);
});

test('an SDK keeps the times that its files had', async () => {
  const into = await temporaryFolder();
  const pack = await packOf([{ name: 'src/a.go', data: 'x', mtime: 1_234_567_890 }], { kind: 'sdk' });
  await packs.unpack(stream(pack), into, { kind: 'sdk' });
  expect(statSync(join(into, 'src/a.go')).mtimeMs).toBe(1_234_567_890_000);
});

test('a file of the pack that changed while it was packed is not left on the disk', async () => {
  const into = await temporaryFolder();
  const entries = [
    { name: 'a', data: 'x' },
    { name: 'b', data: 'y', status: 0 },
  ];
  await packs.unpack(stream(handMade({ entries, totals: { files: 1, bytes: 1 } })), into, build);
  expect(tree(into)).toEqual({ a: 'x' });
});

test('a file where the folder should be is said so before anything is downloaded', async () => {
  const root = await project({ cache: 'a file' });
  await expect(packs.land(join(root, 'cache'))).rejects.toMatchObject({ code: 'DISK_DENIED' });
  expect(readdirSync(root)).toEqual(['cache']);
});

test.each(['may not be written', 'is another volume'])(
  'where the folder beside %s, the stage is inside',
  async (fault) => {
    const folder = await project({ 'aa/1-a': 'mine' });
    const stages = nodeStages();
    const effects = realRename();
    const asked: string[] = [];
    const landing = await land(folder, {
      unpack: packs.unpack,
      effects: {
        ...effects,
        rename: (from, to) =>
          from.startsWith(folder) ? effects.rename(from, to) : Promise.reject(failure('EXDEV')),
      },
      stages: {
        sweep: (destination) => stages.sweep(destination),
        open: (destination) => {
          asked.push(destination);
          if (destination === folder && fault === 'may not be written')
            return Promise.reject(new UserError('DISK_DENIED', 'not here'));
          return stages.open(destination);
        },
      },
    });
    const published = await landing.publish(await landAll(landing, [base]), { unit: 'file' });
    expect(asked).toEqual([folder, join(folder, 'restored')]);
    expect(published).toEqual({ how: 'merged', kept: 1 });
    expect(tree(folder)).toEqual({ 'aa/1-a': 'mine', 'aa/2-d': 'two', 'bb/3-a': 'three' });
    expect(beside(folder)).toEqual([]);
  },
);

test('a disk that is full when all is to be published is said so, and nothing is left', async () => {
  const folder = await project({ 'aa/1-a': 'mine' });
  const effects = realRename();
  const full = (from: string, to: string) =>
    to.includes('probe') ? effects.rename(from, to) : Promise.reject(failure('ENOSPC'));
  const tools = { unpack: packs.unpack, stages: nodeStages(), effects: { ...effects, rename: full } };
  const landing = await land(folder, tools);
  const landed = await landAll(landing, [base]);
  await expect(landing.publish(landed, { unit: 'file' })).rejects.toMatchObject({ code: 'DISK_FULL' });
  expect(tree(folder)).toEqual({ 'aa/1-a': 'mine' });
  expect(beside(folder)).toEqual([]);
});

test('where a file is in the way of one that is unpacked, it stays', async () => {
  const into = await project({ 'aa/1-a': 'mine' });
  await expect(packs.unpack(stream(await packOf(base)), into, build)).rejects.toMatchObject({
    code: 'DISK_DENIED',
  });
  expect(readFileSync(join(into, 'aa/1-a'), 'utf8')).toBe('mine');
});

test('on Windows an empty folder is removed first, as nothing can be renamed onto it', async () => {
  const folder = await temporaryFolder();
  const seen: boolean[] = [];
  const effects = realRename();
  const rename = (from: string, to: string) => {
    if (to === folder) seen.push(existsSync(to));
    return effects.rename(from, to);
  };
  const tools = {
    unpack: packs.unpack,
    stages: nodeStages(),
    effects: { ...effects, windows: true, rename },
  };
  const landing = await land(folder, tools);
  expect((await landing.publish(await landAll(landing, [base]), { unit: 'file' })).how).toBe('whole');
  expect(seen).toEqual([false]);
});

test('a full disk is said so', async () => {
  const folder = join(await temporaryFolder(), 'go-build');
  const full = () => Promise.reject(new UserError('DISK_FULL', 'No space left'));
  const landing = await land(folder, { unpack: full, stages: nodeStages(), effects: realRename() });
  await expect(landAll(landing, [base])).rejects.toMatchObject({ code: 'DISK_FULL' });
  await landing.discard();
  expect(beside(folder)).toEqual([]);
});

const failure = (code: string) => Object.assign(new Error(code), { code });

const many = (from: number) =>
  Array.from({ length: 800 }, (_, i) => {
    const n = (from + i).toString(16).padStart(4, '0');
    return { name: `${n.slice(2)}/${n}-d`, data: `content ${n}\n`.repeat(50) };
  });

test.each([
  ['absent', {}],
  ['in use', { '00/0000-d': 'mine' }],
])(
  'killed anywhere, a folder that was %s has only whole files, and the next run cleans up',
  async (_, before) => {
    const root = await temporaryFolder();
    const folder = join(root, 'caches', 'go-build');
    const expected: Record<string, string> = {};
    const files: string[] = [];
    for (const contents of [many(0), many(1000)]) {
      for (const { name, data } of contents) expected[name] = data;
      files.push(join(root, `${files.length}.pack`));
      writeFileSync(files.at(-1)!, await packOf(contents));
    }
    Object.assign(expected, before);
    const there = Object.keys(before).length;
    for (let round = 0; round < 5; round++) {
      for (const [name, data] of Object.entries(before)) {
        mkdirSync(join(folder, dirname(name)), { recursive: true });
        writeFileSync(join(folder, name), data);
      }
      const running = child(folder, files);
      const closed = once(running, 'close');
      await saw(running, round % 2 === 0 ? 'landing' : 'unpacked');
      await new Promise((resolve) => setTimeout(resolve, round * 4));
      running.kill('SIGKILL');
      await closed;
      const found = existsSync(folder) ? tree(folder) : {};
      for (const [name, data] of Object.entries(found)) expect(data).toBe(expected[name] ?? '');
      const count = Object.keys(found).filter((name) => name in expected).length;
      if (there === 0) expect([0, 1600]).toContain(count);
      else expect(count).toBeGreaterThanOrEqual(there);
      rmSync(folder, { recursive: true, force: true });
    }
    const last = child(folder, files);
    await once(last, 'close');
    expect(Object.keys(tree(folder))).toHaveLength(1600);
    expect(beside(folder)).toEqual([]);
  },
  60_000,
);

function child(folder: string, files: readonly string[]): ChildProcess {
  const here = import.meta.dirname;
  const loader = process.features.typescript
    ? []
    : ['--import', new URL('../../sdk/typescript.mjs', import.meta.url).href];
  const args = ['--disable-warning=ExperimentalWarning', ...loader, join(here, 'land-child.ts'), folder];
  return spawn(process.execPath, [...args, ...files], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function saw(running: ChildProcess, line: string): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    running.stdout!.on('data', (chunk) => {
      said += chunk;
      if (said.includes(line)) resolve();
    });
    running.once('close', () => reject(new Error(`The child ended with ${JSON.stringify(said)}`)));
  });
}
