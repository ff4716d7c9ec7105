import { existsSync, lstatSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { nodeStages, realEffects } from '../../../src/host/node/stages.ts';
import { type WorkerFile, workerFile } from '../../../src/host/node/worker-file.ts';
import type { Stage } from '../../../src/host/ports.ts';
import { tree } from '../../sdk/trees.ts';
import { project, temporaryFolder } from '../../support/temp.ts';

/** A Node that does not run TypeScript itself gets help; a job's Node runs JavaScript. */
const worker: WorkerFile = workerFile('write') ?? {
  path: fileURLToPath(new URL('../../../src/host/node/write-worker.ts', import.meta.url)),
  execArgv: ['--import', new URL('../../sdk/typescript.mjs', import.meta.url).href],
};
const stagesWith = (file: WorkerFile | undefined, count: number) =>
  nodeStages(realEffects(), { worker: file, count });
const attributes = { executable: false, mtime: 1_700_000_000 };

/** 800 files of 40 KiB: more than a thread starts for, and more than may wait for it. */
const files = Array.from({ length: 800 }, (_, i) => ({
  name: `d${i % 7}/${i === 300 ? 'größer, größer' : `f${i}`}`,
  data: Buffer.alloc(i === 400 ? 3_000_000 : i % 50 === 0 ? 0 : 40_960, i),
  attributes: { executable: i % 3 === 0, mtime: 1_700_000_000 + i },
}));

async function fill(stage: Stage): Promise<void> {
  for (const [i, { name, data, attributes }] of files.entries()) {
    stage.file(name, data, attributes);
    // As an extraction does between two chunks: messages of the threads arrive.
    if (i % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}

test.each([1, 3])('with %d threads the same files come about, with their times and modes', async (count) => {
  const alone = join(await temporaryFolder(), 'sdk');
  const shared = join(await temporaryFolder(), 'sdk');
  for (const [path, stages] of [
    [alone, stagesWith(undefined, 0)],
    [shared, stagesWith(worker, count)],
  ] as const) {
    const stage = await stages.open(path);
    await fill(stage);
    expect(await stage.publish(false)).toBe('published');
  }
  expect(tree(shared)).toEqual(tree(alone));
  for (const { name, attributes, data } of files) {
    const { mtimeMs, mode, size } = lstatSync(join(shared, name));
    expect([mtimeMs / 1000, mode & 0o111, size]).toEqual([
      attributes.mtime,
      attributes.executable ? 0o111 : 0,
      data.length,
    ]);
  }
});

test('what was written before is there when the stage has settled, and what comes later is written too', async () => {
  const path = join(await temporaryFolder(), 'sdk');
  const stage = await stagesWith(worker, 2).open(path);
  await fill(stage);
  await stage.settle();
  expect(files.filter(({ name }) => !existsSync(join(stage.path, name)))).toEqual([]);
  stage.file('late', Buffer.from('late'), attributes);
  await stage.publish(false);
  expect(tree(path).late).toBe('late');
});

test('a file that a thread cannot write fails the stage with its name, and nothing is left', async () => {
  const folder = await temporaryFolder();
  const stage = await stagesWith(worker, 1).open(join(folder, 'sdk'));
  const inTheWay = 'in the way/of this';
  stage.directory('in the way');
  writeFileSync(join(stage.path, inTheWay), '');
  const filling = (async () => {
    for (let i = 0; i < 120; i++) stage.file(`f${i}`, Buffer.alloc(40_960), attributes);
    stage.file(inTheWay, Buffer.from('x'), attributes);
    await stage.publish(false);
  })();
  await expect(filling).rejects.toMatchObject({
    code: 'DISK_DENIED',
    message: expect.stringContaining('of this'),
  });
  await stage.discard();
  expect(readdirSync(folder)).toEqual([]);
});

test('a stage that is discarded while threads write into it is gone', async () => {
  for (let round = 0; round < 5; round++) {
    const folder = await temporaryFolder();
    const stage = await stagesWith(worker, 2).open(join(folder, 'sdk'));
    for (const { name, data, attributes } of files) stage.file(name, data, attributes);
    await stage.discard();
    expect(readdirSync(folder)).toEqual([]);
  }
});

test.each([
  ['does not start', 'throw new Error("broken")', /broken/],
  ['ends early', 'process.exit(3)', /ended with code 3/],
])('a thread that %s fails the stage, not the process', async (_, script, fault) => {
  const folder = await project({ 'worker.mjs': script });
  const stage = await stagesWith({ path: join(folder, 'worker.mjs'), execArgv: [] }, 1).open(
    join(folder, 'sdk'),
  );
  await expect(fill(stage).then(() => stage.publish(false))).rejects.toThrow(fault);
  await stage.discard();
  expect(readdirSync(folder)).toEqual(['worker.mjs']);
});

test('a few files are not worth a thread', async () => {
  const stage = await stagesWith({ path: '/nowhere/worker.js' }, 2).open(
    join(await temporaryFolder(), 'sdk'),
  );
  for (let i = 0; i < 50; i++) stage.file(`f${i}`, Buffer.alloc(40_960), attributes);
  expect(await stage.publish(false)).toBe('published');
});
