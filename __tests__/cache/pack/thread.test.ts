import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import { nodePacks } from '../../../src/host/node/packs.ts';
import { nodeStages } from '../../../src/host/node/stages.ts';
import { UnpackThreads } from '../../../src/host/node/unpack-threads.ts';
import { type WorkerFile, workerFile } from '../../../src/host/node/worker-file.ts';
import { tree } from '../../sdk/trees.ts';
import { project, temporaryFolder } from '../../support/temp.ts';
import { handMade, packOf, stream } from './support.ts';

const linux = { platform: { os: 'linux', arch: 'amd64' } } as const;
/** A Node that does not run TypeScript itself gets help; a job's Node runs JavaScript. */
const worker: WorkerFile = workerFile('unpack') ?? {
  path: fileURLToPath(new URL('../../../src/host/node/unpack-worker.ts', import.meta.url)),
  execArgv: ['--import', new URL('../../sdk/typescript.mjs', import.meta.url).href],
};
const threaded = (file: WorkerFile = worker, cores = 3) =>
  nodePacks(linux, nodeStages(), { cores, worker: file });
const files = [
  { name: 'aa/1-a', data: 'one', executable: true },
  { name: 'bb/2-d', data: randomBytes(5_000_000).toString('base64') },
];
const expected = Object.fromEntries(files.map(({ name, data }) => [name, data]));

test('a thread unpacks what the caller would have unpacked, and says the same', async () => {
  const pack = await packOf(files, { parents: ['p'] });
  const results = [];
  for (const packs of [threaded(), nodePacks(linux, nodeStages(), { cores: 1, worker })]) {
    const into = await temporaryFolder();
    const headers: unknown[] = [];
    const unpacked = await packs.unpack(stream(pack, 100_000), into, {
      kind: 'build',
      mtime: 1_700_000_000,
      names: true,
      onHeader: (header) => headers.push(header),
    });
    expect(tree(into)).toEqual(expected);
    results.push({ unpacked, headers });
  }
  expect(results[0]).toEqual(results[1]);
  expect(results[0]!.headers).toHaveLength(1);
});

test('more packs at once than there are threads are all unpacked', async () => {
  const packs = threaded();
  const pack = await packOf(files);
  const folders = await Promise.all([1, 2, 3, 4, 5].map(() => temporaryFolder()));
  await Promise.all(folders.map((into) => packs.unpack(stream(pack), into, { kind: 'build' })));
  for (const into of folders) expect(tree(into)).toEqual(expected);
});

test.each([
  [1, undefined, 'in none'],
  [1, 100_000_000, 'in none'],
  [2, 60_000_000, 'in none'],
  [2, 70_000_000, 'in a thread'],
  [2, undefined, 'in a thread'],
  [3, 2_000_000, 'in none'],
  [3, 5_000_000, 'in a thread'],
])('with %s processors a pack of %s bytes is unpacked %s', async (cores, size, where) => {
  const into = await temporaryFolder();
  const packs = threaded({ path: '/nowhere/worker.js' }, cores);
  const options = { kind: 'build', ...(size === undefined ? {} : { size }) } as const;
  const unpacking = packs.unpack(stream(await packOf(files)), into, options);
  if (where === 'in a thread') await expect(unpacking).rejects.toThrow();
  else {
    await unpacking;
    expect(tree(into)).toEqual(expected);
  }
});

test('how large a pack is may be known with its first bytes', async () => {
  const pack = await packOf(files);
  const packs = threaded({ path: '/nowhere/worker.js' });
  const sized = (total: number | undefined) => {
    let begun = false;
    async function* bytes() {
      begun = true;
      yield* stream(pack);
    }
    return { [Symbol.asyncIterator]: bytes, total: () => (begun ? total : undefined) };
  };
  const into = await temporaryFolder();
  await packs.unpack(sized(1_000_000), into, { kind: 'build' });
  expect(tree(into)).toEqual(expected);
  for (const total of [5_000_000, undefined])
    await expect(packs.unpack(sized(total), await temporaryFolder(), { kind: 'build' })).rejects.toThrow();
});

test('a stream that fails with its first bytes takes no thread', async () => {
  const packs = threaded();
  const next = () => Promise.reject(new UserError('HTTP_STATUS', 'gone'));
  const failing = { [Symbol.asyncIterator]: () => ({ next }) };
  for (let i = 0; i < 3; i++) {
    const unpacking = packs.unpack(failing, await temporaryFolder(), { kind: 'build' });
    await expect(unpacking).rejects.toMatchObject({ code: 'HTTP_STATUS' });
  }
  const into = await temporaryFolder();
  await packs.unpack(stream(await packOf(files)), into, { kind: 'build' });
  expect(tree(into)).toEqual(expected);
});

describe('a thread that is started ahead', () => {
  /** The real one, which says when it starts and, by the growing file, that it is still there. */
  async function told(): Promise<{ readonly file: WorkerFile; readonly starts: () => number }> {
    const folder = await temporaryFolder();
    const log = join(folder, 'log');
    writeFileSync(log, '');
    const source = JSON.stringify(pathToFileURL(worker.path).href);
    const path = join(folder, 'worker.mjs');
    const say = `fs.appendFileSync(${JSON.stringify(log)}, 'started\\n')`;
    writeFileSync(path, `import fs from 'node:fs';\n${say};\nawait import(${source});\n`);
    return {
      file: worker.execArgv === undefined ? { path } : { path, execArgv: worker.execArgv },
      starts: () => readFileSync(log, 'utf8').split('\n').length - 1,
    };
  }

  test('is the one that unpacks', async () => {
    const { file, starts } = await told();
    const packs = threaded(file);
    const target = join(await temporaryFolder(), 'cache');
    const landing = await packs.land(target);
    const landed = await landing.unpack(stream(await packOf(files)), { kind: 'build' });
    await landing.publish([landed], { unit: 'file' });
    expect(tree(target)).toEqual(expected);
    expect(starts()).toBe(1);
  });

  test('is none where it would take one of two processors, and the pack may be small', async () => {
    const { file, starts } = await told();
    const packs = threaded(file, 2);
    const target = join(await temporaryFolder(), 'cache');
    const landing = await packs.land(target);
    const landed = await landing.unpack(stream(await packOf(files)), { kind: 'build', size: 5_000_000 });
    await landing.publish([landed], { unit: 'file' });
    expect(tree(target)).toEqual(expected);
    expect(starts()).toBe(0);
  });

  test('is one for all caches, and a second comes when it is in use', async () => {
    const { file, starts } = await told();
    const packs = nodePacks(linux, nodeStages(), { cores: 4, worker: file });
    const folder = await temporaryFolder();
    const landings = await Promise.all(['a', 'b', 'c'].map((name) => packs.land(join(folder, name))));
    const pack = await packOf(files);
    for (const landing of landings)
      await landing.publish([await landing.unpack(stream(pack), { kind: 'build' })], { unit: 'file' });
    for (const name of ['a', 'b', 'c']) expect(tree(join(folder, name))).toEqual(expected);
    expect(starts()).toBe(3);
  });

  test('ends where nothing needs it, once the last cache has landed', async () => {
    const threads = new UnpackThreads(worker, 1);
    const [one, other] = [threads.warm(), threads.warm()];
    await one();
    await one();
    const thread = threads.take()!;
    expect(threads.take()).toBeUndefined();
    threads.give();
    const third = threads.warm();
    await other();
    const spare = threads.take()!;
    expect(spare).not.toBe(thread);
    threads.give();
    await third();
    const last = threads.warm();
    await last();
    const fresh = threads.take()!;
    await Promise.all([thread, spare, fresh].map((each) => each.terminate()));
  });

  test('that could not start is not waited for', async () => {
    const folder = await project({ 'worker.mjs': 'throw new Error("broken")' });
    const packs = threaded({ path: join(folder, 'worker.mjs'), execArgv: [] });
    const landing = await packs.land(join(folder, 'cache'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const unpacking = landing.unpack(stream(await packOf(files)), { kind: 'build' });
    await expect(unpacking).rejects.toThrow('broken');
    await landing.discard();
  });
});

test('what a person can act on comes out of the thread as it is', async () => {
  const into = await temporaryFolder();
  const hostile = handMade({ entries: [{ name: '../escape', data: 'x' }] });
  await expect(threaded().unpack(stream(hostile), into, { kind: 'build' })).rejects.toMatchObject({
    name: 'UserError',
    code: 'ARCHIVE_HOSTILE',
    message: expect.stringContaining('../escape'),
    hint: expect.stringContaining('goes on without it'),
  });
  const pack = await packOf(files);
  const cut = stream(pack.subarray(0, pack.length - 1));
  await expect(threaded().unpack(cut, into, { kind: 'build' })).rejects.toMatchObject({
    code: 'ARCHIVE_INVALID',
  });
});

test('an error of the stream comes out as it is', async () => {
  const pack = await packOf(files);
  const failing = async function* () {
    yield* stream(pack.subarray(0, 3_000_000));
    throw new UserError('HTTP_TRUNCATED', 'cut');
  };
  const unpacking = threaded().unpack(failing(), await temporaryFolder(), { kind: 'build' });
  await expect(unpacking).rejects.toMatchObject({ code: 'HTTP_TRUNCATED' });
});

test('a bad pack is refused while its stream goes on, and the stream is left', async () => {
  let left = false;
  const endless = async function* () {
    try {
      for (;;) {
        yield Buffer.alloc(100_000);
        await new Promise((resolve) => setImmediate(resolve));
      }
    } finally {
      left = true;
    }
  };
  const unpacking = threaded().unpack(endless(), await temporaryFolder(), { kind: 'build' });
  await expect(unpacking).rejects.toMatchObject({ code: 'ARCHIVE_INVALID' });
  await new Promise((resolve) => setImmediate(resolve));
  expect(left).toBe(true);
});

test.each([
  ['does not start', 'throw new Error("broken")', /broken/],
  ['ends early', 'process.exit(3)', /ended with code 3/],
])('a thread that %s fails the unpacking, not the process', async (_, script, fault) => {
  const folder = await project({ 'worker.mjs': script });
  const packs = threaded({ path: join(folder, 'worker.mjs'), execArgv: [] });
  const unpacking = packs.unpack(stream(await packOf(files)), await temporaryFolder(), { kind: 'build' });
  await expect(unpacking).rejects.toThrow(fault);
});

test.each([
  ['beside its module, as npm has it', 'lib/host/node', 'lib/host/node/unpack-worker.js'],
  ['in a bundle of its own, for a bundle', 'dist/main', 'dist/unpack/index.js'],
])("the thread's file is found %s", async (_, here, file) => {
  const root = await temporaryFolder();
  for (const folder of [here, dirname(file)]) mkdirSync(join(root, folder), { recursive: true });
  expect(workerFile('unpack', join(root, here))).toBeUndefined();
  writeFileSync(join(root, file), '');
  expect(workerFile('unpack', join(root, here))).toEqual({ path: join(root, file), execArgv: [] });
});
