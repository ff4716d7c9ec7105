import { mkdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { actionsStore } from '../../../src/cache/stores/actions.ts';
import { directoryStore } from '../../../src/cache/stores/directory.ts';
import type { Compression, Reservation, Store } from '../../../src/cache/stores/types.ts';
import { actionsV1Store } from '../../../src/host/github/cache-store-v1.ts';
import { nodeClock } from '../../../src/host/node/clock.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { createHttp } from '../../../src/host/node/http.ts';
import { nodeStoreDisk } from '../../../src/host/node/store-disk.ts';
import { type CacheService, startCacheService } from '../../fakes/cache-service.ts';
import { fakeClock, fakeLog } from '../../fakes/observers.ts';
import { temporaryFolder } from '../../support/temp.ts';
import { chunked, collect, compare, noise } from './bytes.ts';

interface Bench {
  /** Another job's store over the same entries. */
  store(options?: { mode?: string; compression?: Compression }): Store;
  close(): Promise<void>;
}

const http = createHttp({ env: () => undefined });
const gigabyte = 1024 ** 3;

const benches: readonly [string, () => Promise<Bench>][] = [
  [
    'actions',
    async () => {
      const service = await startCacheService();
      const env = service.environment('v2');
      return {
        store: ({ mode = '', compression = 'zstd' } = {}) =>
          actionsStore(
            { url: env.ACTIONS_RESULTS_URL!, token: env.ACTIONS_RUNTIME_TOKEN!, mode, compression },
            { http, clock: fakeClock(), log: fakeLog() },
          ),
        close: service.close,
      };
    },
  ],
  ['actions-v1 over v1', () => throughLibrary('v1')],
  ['actions-v1 over v2', () => throughLibrary('v2')],
  [
    'directory',
    async () => {
      const root = join(await temporaryFolder(), 'store');
      return {
        store: ({ compression = 'zstd' } = {}) =>
          directoryStore(
            { root, limit: gigabyte, compression },
            {
              files: nodeFiles(),
              disk: nodeStoreDisk(),
              clock: nodeClock(),
              log: fakeLog(),
              machine: { path: posix },
            },
          ),
        close: async () => {},
      };
    },
  ],
];

const names = [
  'ACTIONS_CACHE_MODE',
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_CACHE_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'GITHUB_SERVER_URL',
  'GITHUB_WORKSPACE',
  'NO_PROXY',
  'RUNNER_TEMP',
];
const before = Object.fromEntries(names.map((name) => [name, process.env[name]]));
const write = process.stdout.write;

/** @actions/cache reads this process's environment, and talks to the runner on stdout. */
async function throughLibrary(protocol: 'v1' | 'v2'): Promise<Bench> {
  const service: CacheService = await startCacheService();
  const root = await temporaryFolder();
  await mkdir(join(root, 'temp'));
  for (const name of names) delete process.env[name];
  Object.assign(process.env, service.environment(protocol), {
    NO_PROXY: '127.0.0.1',
    GITHUB_WORKSPACE: join(root, 'some', 'where', 'deep'),
    RUNNER_TEMP: join(root, 'temp'),
  });
  return {
    store: ({ mode = '', compression = 'zstd' } = {}) => {
      process.env.ACTIONS_CACHE_MODE = mode;
      return actionsV1Store(
        { mode, compression, folder: join(root, 'packs') },
        { disk: nodeStoreDisk(), clock: nodeClock() },
      );
    },
    close: service.close,
  };
}

function reserved(reservation: Reservation): Extract<Reservation, { kind: 'reserved' }> {
  if (reservation.kind !== 'reserved') throw new Error(`${reservation.kind}, not reserved`);
  return reservation;
}

async function save(store: Store, key: string, body: Buffer = Buffer.from(key)): Promise<number> {
  return (await reserved(await store.reserve(key)).write(chunked(body))).size;
}

async function read(store: Store, key: string, prefixes: readonly string[] = []): Promise<Buffer> {
  return collect(store.open((await store.find(key, prefixes))!));
}

describe.each(benches)('%s', (name, make) => {
  let bench: Bench;
  let store: Store;
  beforeAll(() => {
    process.stdout.write = () => true;
  });
  afterAll(() => {
    process.stdout.write = write;
    for (const [key, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[key];
      else process.env[key] = value;
    }
  });
  beforeEach(async () => {
    bench = await make();
    store = bench.store();
  });
  afterEach(() => bench.close());

  test('says which it is', () => {
    expect(name.startsWith(store.name)).toBe(true);
  });

  test('what one job saved, another finds by its exact key and reads', async () => {
    expect(await save(store, 'sgp2-build-1')).toBe(12);
    const other = bench.store();
    const entry = await other.find('sgp2-build-1', []);
    expect(entry?.key).toBe('sgp2-build-1');
    expect([12, undefined]).toContain(entry?.size);
    expect((await collect(other.open(entry!))).toString()).toBe('sgp2-build-1');
  });

  test('an empty store has nothing', async () => {
    expect(await store.find('a-1', ['a-', 'a'])).toBeUndefined();
  });

  test('a key without a ladder is found exactly or not at all', async () => {
    await save(store, 'run-12.10');
    expect(await store.find('run-12.1', [])).toBeUndefined();
    expect(await store.find('run-12.10', [])).toMatchObject({ key: 'run-12.10' });
    expect(await store.find('run-12.101', [])).toBeUndefined();
  });

  test('the exact key comes before anything newer; else the newest of the first prefix that has any', async () => {
    for (const key of ['job-a-1', 'job-a-2', 'job-b-1', 'job-b-2', 'other-9']) await save(store, key);
    const find = async (key: string, prefixes: string[]) => (await store.find(key, prefixes))?.key;
    expect(await find('job-a-1', ['job-a-', 'job-'])).toBe('job-a-1');
    expect(await find('job-a-3', ['job-a-', 'job-'])).toBe('job-a-2');
    expect(await find('job-c-1', ['job-c-', 'job-', 'other-'])).toBe('job-b-2');
    expect(await find('job-c-1', ['job-c-', 'job-d-', 'other-'])).toBe('other-9');
    expect(await find('nothing', ['no-'])).toBeUndefined();
  });

  test('a key that another begins with does not hide what the ladder finds', async () => {
    await save(store, 'run-12.10');
    await save(store, 'run-13.1');
    expect((await store.find('run-12.1', ['run-']))?.key).toBe('run-13.1');
  });

  test('what is reserved or saved is taken, and what is not finished is not found', async () => {
    const first = reserved(await store.reserve('k'));
    const other = bench.store();
    expect(await other.find('k', ['k'])).toBeUndefined();
    // v1 cannot reserve before it knows the size.
    if (name !== 'actions-v1 over v1' && name !== 'actions-v1 over v2') {
      expect(await other.reserve('k')).toEqual({ kind: 'taken' });
    }
    await first.write(chunked(Buffer.from('x')));
    expect(await other.reserve('k')).toEqual({ kind: 'taken' });
    expect((await read(other, 'k')).toString()).toBe('x');
  });

  test('what is given up is not found', async () => {
    await reserved(await store.reserve('k')).abandon();
    expect(await bench.store().find('k', ['k'])).toBeUndefined();
  });

  test('a body that fails while it is packed leaves nothing, and says what it said', async () => {
    const { write: put } = reserved(await store.reserve('k'));
    async function* body() {
      yield Buffer.from('half');
      throw new Error('the file vanished');
    }
    await expect(put(body())).rejects.toThrow('the file vanished');
    expect(await store.find('k', ['k'])).toBeUndefined();
  });

  test('a big body comes back as it was, in order', async () => {
    const body = noise(21_000_000);
    expect(await save(store, 'big', body)).toBe(body.length);
    expect(compare(await read(bench.store(), 'big'), body)).toBe('same');
  });

  test('two entries can be read at once, and one left early', async () => {
    const [a, b] = [noise(9_000_000, 'a'), noise(5_000_000, 'b')];
    await save(store, 'a', a);
    await save(store, 'b', b);
    for await (const _ of store.open((await store.find('a', []))!)) break;
    const got = await Promise.all([read(store, 'a'), read(store, 'b')]);
    expect([compare(got[0]!, a), compare(got[1]!, b)]).toEqual(['same', 'same']);
  });

  test('an empty body is an entry too', async () => {
    expect(await save(store, 'empty', Buffer.alloc(0))).toBe(0);
    expect((await read(store, 'empty')).length).toBe(0);
  });

  test('one compression does not see what another made', async () => {
    await save(store, 'k-1');
    const other = bench.store({ compression: 'gzip' });
    expect(await other.find('k-1', ['k-'])).toBeUndefined();
    await save(other, 'k-1', Buffer.from('gzip'));
    expect((await read(other, 'k-1')).toString()).toBe('gzip');
    expect((await read(bench.store(), 'k-1')).toString()).toBe('k-1');
  });

  test.each([
    '',
    'with,comma',
    'schlüssel',
    'with blank',
    'line\nbreak',
    'Capital',
    '\u{1f600}',
    'x'.repeat(513),
  ])('the key %j is refused', async (key) => {
    await expect(store.find(key, [])).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    await expect(store.find('k', [key])).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    await expect(store.reserve(key)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  test('the longest and the oddest keys work, also by prefix', async () => {
    const long = 'x'.repeat(400);
    const keys = [
      `${long}-a-${'1'.repeat(100)}`,
      `${long}-b-1`,
      'con',
      'a/b:c*?"<>|\\',
      'e-x~y%41.pack.',
      '..',
    ];
    for (const key of keys) await save(store, key);
    for (const key of keys) expect((await read(store, key)).toString()).toBe(key);
    expect((await store.find(`${long}-a-2`, [`${long}-a-`]))?.key).toBe(keys[0]);
    expect((await store.find(`${long}-c`, [`${long}-c-`, `${long}-`]))?.key).toBe(keys[1]);
    expect((await store.find('zzz', ['a/b:']))?.key).toBe(keys[3]);
  });

  test('a ladder of more than nine rungs is asked for by its nearest nine', async () => {
    await save(store, 'nine-1');
    const rungs = Array.from({ length: 20 }, (_, i) => `rung-${i}`);
    expect((await store.find('k', [...rungs.slice(0, 8), 'nine-', ...rungs]))?.key).toBe('nine-1');
    expect(await store.find('k', [...rungs, 'nine-'])).toBeUndefined();
  });

  if (name !== 'directory') {
    test.each([
      ['none', false, false],
      ['read', true, false],
      ['write-only', false, true],
      ['write', true, true],
      ['unheard-of', true, true],
    ])('ACTIONS_CACHE_MODE %s: reads %p, writes %p', async (mode, reads, writes) => {
      await save(store, 'k-1');
      const bound = bench.store({ mode });
      expect((await bound.find('k-1', ['k-'])) !== undefined).toBe(reads);
      expect((await bound.reserve('k-2')).kind).toBe(writes ? 'reserved' : 'denied');
    });
  }
});
