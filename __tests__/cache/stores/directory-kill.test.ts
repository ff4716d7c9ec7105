import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { expect, test } from '@jest/globals';
import { directoryStore } from '../../../src/cache/stores/directory.ts';
import { nodeClock } from '../../../src/host/node/clock.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { nodeStoreDisk } from '../../../src/host/node/store-disk.ts';
import { fakeLog } from '../../fakes/observers.ts';
import { temporaryFolder } from '../../support/temp.ts';
import { collect, compare } from './bytes.ts';
import { contentOf } from './directory-content.ts';

interface Writer {
  readonly process: ChildProcess;
  readonly ready: Promise<unknown>;
  readonly ended: Promise<unknown>;
}

/** @param lines what the writers print, whole lines only: the last may be cut by the kill */
function startWriter(root: string, name: string, lines: string[]): Writer {
  const loader = process.features.typescript
    ? []
    : ['--import', new URL('../../sdk/typescript.mjs', import.meta.url).href];
  const script = join(import.meta.dirname, 'directory-child.ts');
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', ...loader, script, root, name],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let rest = '';
  child.stdout!.on('data', (data) => {
    const parts = `${rest}${data}`.split('\n');
    rest = parts.pop()!;
    lines.push(...parts);
  });
  return { process: child, ready: once(child.stdout!, 'data'), ended: once(child, 'close') };
}

function storeAt(root: string, limit = 2 ** 40) {
  return directoryStore(
    { root, limit, compression: 'zstd' },
    {
      files: nodeFiles(),
      disk: nodeStoreDisk(),
      clock: nodeClock(),
      log: fakeLog(),
      machine: { path: posix },
    },
  );
}

test('four writers, killed at least 50 times at any moment: nothing is lost, nothing is half, nothing is left behind', async () => {
  const root = join(await temporaryFolder(), 'store');
  await mkdir(root);
  const lines: string[] = [];
  let started = 0;
  const start = () => startWriter(root, `${started++}`, lines);
  const writers = [start(), start(), start(), start()];
  let leftOvers = 0;
  const saves = () => lines.filter((line) => line.startsWith('saved'));
  try {
    // A busy machine starts writers slowly, and kills most of them before they have saved anything.
    for (let kill = 0; kill < 50 || saves().length <= 50; kill++) {
      const at = kill % writers.length;
      const writer = writers[at]!;
      await Promise.race([writer.ready, writer.ended]);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
      writer.process.kill('SIGKILL');
      await writer.ended;
      leftOvers += readdirSync(root).filter((name) => !name.endsWith('.pack')).length;
      writers[at] = start();
    }
  } finally {
    for (const writer of writers) writer.process.kill('SIGKILL');
    await Promise.all(writers.map(({ ended }) => ended));
  }

  expect(lines.filter((line) => line.startsWith('broken'))).toEqual([]);
  const saved = saves().map((line) => line.slice('saved '.length));
  expect(saved.length).toBeGreaterThan(50);
  expect(leftOvers).toBeGreaterThan(0);
  const store = storeAt(root);
  for (const key of saved) {
    const entry = await store.find(key, []);
    expect(`${key}: ${entry?.key}`).toBe(`${key}: ${key}`);
  }
  const entries = await store.entries();
  for (const { key, path } of entries) {
    expect(`${path}: ${key !== undefined}`).toBe(`${path}: true`);
    const body = await collect(store.open((await store.find(key!, []))!));
    expect(`${key}: ${compare(body, contentOf(key!))}`).toBe(`${key}: same`);
  }

  // A claim that was made and not yet signed when its owner was killed stands for ten seconds.
  const unsigned = () => readdirSync(root).filter((name) => !name.endsWith('.pack'));
  await store.evict();
  for (let wait = 0; wait < 60 && unsigned().length > 0; wait++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await store.evict();
  }
  expect(unsigned()).toEqual([]);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  await storeAt(root, total / 2).evict();
  const kept = await store.entries();
  expect(kept.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(total / 2);
  expect(kept.length).toBeGreaterThan(0);
});
