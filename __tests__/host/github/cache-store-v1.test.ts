import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Reservation, Store } from '../../../src/cache/stores/types.ts';
import { actionsV1Store } from '../../../src/host/github/cache-store-v1.ts';
import { nodeClock } from '../../../src/host/node/clock.ts';
import { nodeStoreDisk } from '../../../src/host/node/store-disk.ts';
import { chunked, collect } from '../../cache/stores/bytes.ts';
import { type CacheService, startCacheService } from '../../fakes/cache-service.ts';
import { fakeClock } from '../../fakes/observers.ts';
import { temporaryFolder } from '../../support/temp.ts';

const names = ['ACTIONS_CACHE_MODE', 'ACTIONS_CACHE_SERVICE_V2', 'ACTIONS_CACHE_URL', 'ACTIONS_RESULTS_URL'];
const all = [
  ...names,
  'ACTIONS_RUNTIME_TOKEN',
  'GITHUB_SERVER_URL',
  'GITHUB_WORKSPACE',
  'NO_PROXY',
  'RUNNER_TEMP',
];
const before = Object.fromEntries(all.map((name) => [name, process.env[name]]));
const write = process.stdout.write;

let service: CacheService;
let root: string;

beforeEach(async () => {
  service = await startCacheService();
  root = await temporaryFolder();
  await mkdir(join(root, 'temp'));
  for (const name of all) delete process.env[name];
  Object.assign(process.env, service.environment('v1'), {
    NO_PROXY: '127.0.0.1',
    GITHUB_WORKSPACE: join(root, 'work'),
    RUNNER_TEMP: join(root, 'temp'),
  });
  // The library talks to the runner on stdout; in a workflow these lines would become this job's annotations.
  process.stdout.write = () => true;
});

afterEach(async () => {
  process.stdout.write = write;
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  await service.close();
});

function open(clock = nodeClock()): Store {
  const folder = join(root, 'packs');
  return actionsV1Store({ mode: '', compression: 'zstd', folder }, { disk: nodeStoreDisk(), clock });
}

async function save(store: Store, key: string, text = key): Promise<void> {
  await put(await store.reserve(key), text);
}

async function put(reservation: Reservation, text: string): Promise<void> {
  if (reservation.kind !== 'reserved') throw new Error(reservation.kind);
  await reservation.write(chunked(Buffer.from(text)));
}

async function read(store: Store, key: string): Promise<string> {
  return (await collect(store.open((await store.find(key, []))!))).toString();
}

const left = () => readdir(join(root, 'packs'));

test('what was saved in one workspace is found by a job whose workspace lies elsewhere', async () => {
  await save(open(), 'k');
  process.env.GITHUB_WORKSPACE = join(root, 'a', 'much', 'deeper', 'place');
  expect(await read(open(), 'k')).toBe('k');
});

test('neither a save nor a restore leaves anything behind, nor changes the environment', async () => {
  const store = open();
  await save(store, 'k');
  await read(store, 'k');
  for await (const _ of store.open((await store.find('k', []))!)) break;
  expect(await left()).toEqual([]);
  expect(await readdir(join(root, 'temp'))).toEqual([]);
  expect(process.env.GITHUB_WORKSPACE).toBe(join(root, 'work'));
  expect(process.env.RUNNER_TEMP).toBe(join(root, 'temp'));
});

test('jobs that share the path wait for each other', async () => {
  const stores = [open(), open(), open()];
  await Promise.all(stores.map((store, i) => save(store, `k-${i}`)));
  const texts = await Promise.all(stores.map((store, i) => read(store, `k-${(i + 1) % 3}`)));
  expect(texts).toEqual(['k-1', 'k-2', 'k-0']);
  expect(await left()).toEqual([]);
});

test('a job that holds the path for too long is named', async () => {
  await mkdir(join(root, 'packs'));
  const claim = await nodeStoreDisk().claim(join(root, 'packs', 'zstd.pack.claim'));
  const failure = await save(open(fakeClock()), 'k').catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'DISK_DENIED', message: expect.stringContaining('zstd.pack.claim') });
  await claim!.release();
});

test('packs that killed jobs left are removed after a day', async () => {
  await save(open(), 'k');
  const [old, young] = [join(root, 'packs', 'zstd.pack.0123'), join(root, 'packs', 'zstd.pack.4567')];
  for (const path of [old, young, join(root, 'packs', 'zstd.pack')]) await writeFile(path, 'x');
  await utimes(old, 1e9, 1e9);
  expect(await read(open(), 'k')).toBe('k');
  expect(await left()).toEqual(['zstd.pack.4567']);
});

describe('what the service refuses', () => {
  test.each(['reserve', 'upload', 'finalize'] as const)(
    'at %s is said, and nothing is found',
    async (route) => {
      const store = open();
      const reservation = await store.reserve('k');
      service.fail(route, { status: 403 });
      await expect(put(reservation, 'x')).rejects.toMatchObject({ code: 'HTTP_STATUS' });
      expect(await store.find('k', [])).toBeUndefined();
      expect(await left()).toEqual([]);
    },
  );

  test('a race for a key that is lost while packing', async () => {
    const [one, other] = [open(), open()];
    const [first, second] = [await one.reserve('k'), await other.reserve('k')];
    await put(first, 'first');
    await expect(put(second, 'second')).rejects.toMatchObject({ code: 'HTTP_STATUS' });
    expect(await read(one, 'k')).toBe('first');
  });

  test.each(['cut', { status: 404 }] as const)('a download that ends with %j', async (fault) => {
    const store = open();
    await save(store, 'k');
    const entry = (await store.find('k', []))!;
    service.fail('download', fault);
    await expect(collect(store.open(entry))).rejects.toMatchObject({ code: 'HTTP_UNREACHABLE' });
    expect(await left()).toEqual([]);
  });

  test('an entry that was evicted is not replaced by one that begins with its key', async () => {
    const store = open();
    await save(store, 'k-1');
    const entry = (await store.find('k-1', []))!;
    await save(store, 'k-10');
    service.evict('k-1');
    await expect(collect(store.open(entry))).rejects.toThrow('did not deliver k-1');
  });
});

describe('the path in the home folder', () => {
  async function job(home: string, ...args: string[]): Promise<string> {
    const loader = process.features.typescript
      ? []
      : ['--import', new URL('../../sdk/typescript.mjs', import.meta.url).href];
    const script = join(import.meta.dirname, 'cache-store-v1-child.ts');
    const options = ['--disable-warning=ExperimentalWarning', ...loader, script, ...args];
    await mkdir(join(home, 'work', 'x'), { recursive: true });
    const child = spawn(process.execPath, options, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, HOME: home, GITHUB_WORKSPACE: join(home, 'work', 'x'), RUNNER_TEMP: home },
    });
    let out = '';
    child.stdout!.on('data', (data) => (out += data));
    await once(child, 'close');
    return out.split('\n').at(-1)!;
  }

  test('makes an entry of one user found by another', async () => {
    const homes = [await mkdtemp(join(tmpdir(), 'sgp-')), await mkdtemp(join(tmpdir(), 'sgp-'))];
    try {
      expect(await job(homes[0]!, 'save', 'k')).toBe('saved');
      expect(await job(join(homes[1]!, 'deeper'), 'read', 'k')).toBe('pack of k');
    } finally {
      for (const home of homes) await rm(home, { recursive: true });
    }
  });

  test('may have blanks and letters beyond ASCII', async () => {
    expect(await job(join(root, 'home'), 'save', 'k')).toBe('saved');
    expect(await job(join(root, 'home'), 'read', 'k')).toBe('pack of k');
  });
});
