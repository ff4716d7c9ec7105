import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { restoreCache } from '../../../src/cache/restore.ts';
import { saveCache } from '../../../src/cache/save.ts';
import type { CachePlan } from '../../../src/cache/types.ts';
import { actionsCacheStore } from '../../../src/host/github/cache-store.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { recordLog } from '../../cache/support.ts';
import { type CacheService, startCacheService } from '../../fakes/cache-service.ts';
import { temporaryFolder } from '../../support/temp.ts';

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

let service: CacheService;
let plan: Extract<CachePlan, { kind: 'on' }>;
let built: string;
let printed: string;
const write = process.stdout.write;

beforeEach(async () => {
  service = await startCacheService();
  const root = await temporaryFolder();
  const [gomodcache, gocache] = [join(root, 'mod'), join(root, 'build')];
  built = join(gocache, '00', 'entry');
  plan = {
    kind: 'on',
    paths: [gomodcache, gocache],
    key: 'setup-go-plus-linux-1',
    restoreKeys: ['setup-go-plus-linux-'],
    restore: { do: true, why: '' },
    save: { do: true, why: '' },
  };
  for (const name of names) delete process.env[name];
  Object.assign(process.env, {
    GITHUB_WORKSPACE: join(root, 'work'),
    NO_PROXY: '127.0.0.1',
    RUNNER_TEMP: join(root, 'temp'),
  });
  await mkdir(join(root, 'work'));
  await mkdir(join(root, 'temp'));
  // The library talks to the runner on stdout; in a workflow these lines would become this job's annotations.
  printed = '';
  process.stdout.write = (text: string | Uint8Array) => {
    printed += text.toString();
    return true;
  };
});

afterEach(async () => {
  process.stdout.write = write;
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  await service.close();
});

const store = actionsCacheStore();
const annotations = () => printed.match(/^::(warning|error)/gm)?.length ?? 0;
const restore = (of: CachePlan = plan) => restoreCache(of, store, recordLog());
const save = (of: CachePlan = plan, log = recordLog()) =>
  saveCache({ plan: of, matched: null }, store, { files: nodeFiles(), log });

async function build(content: string): Promise<void> {
  await mkdir(join(built, '..'), { recursive: true });
  await writeFile(built, content);
}

async function clean(): Promise<void> {
  for (const path of plan.paths) await rm(path, { recursive: true, force: true });
}

function use(protocol: 'v1' | 'v2'): void {
  Object.assign(process.env, service.environment(protocol));
}

describe.each(['v1', 'v2'] as const)('protocol %s', (protocol) => {
  test('what one job saved the next restores, exactly and then by prefix', async () => {
    use(protocol);
    expect(store.available()).toBe(true);
    expect((await restore()).matched).toBeNull();
    await build('first');
    await save();
    expect(service.keys()).toEqual([plan.key]);
    await clean();
    expect((await restore()).matched).toBe(plan.key);
    expect(await readFile(built, 'utf8')).toBe('first');
    await clean();
    expect((await restore({ ...plan, key: 'setup-go-plus-linux-2' })).matched).toBe(plan.key);
    expect(await readFile(built, 'utf8')).toBe('first');
    expect(annotations()).toBe(0);
  });

  test('a key that another job saved is seen before anything is packed', async () => {
    use(protocol);
    await build('first');
    await save();
    const until = service.requests.length;
    const log = recordLog();
    await save(plan, log);
    expect(service.requests.slice(until).map((line) => line.split(' ')[1])).toEqual(['lookup']);
    expect(log.lines).toEqual([`info: Cache not saved: another job saved ${plan.key} in the meantime.`]);
  });

  test('an entry whose key only begins like ours does not count as ours', async () => {
    use(protocol);
    await build('first');
    await save({ ...plan, key: `${plan.key}0` });
    await save();
    expect(service.keys()).toEqual([`${plan.key}0`, plan.key]);
  });

  test('a body that breaks off is a miss', async () => {
    use(protocol);
    await build('first');
    await save();
    await clean();
    service.fail('download', 'cut');
    expect((await restore()).matched).toBeNull();
    expect(annotations()).toBe(1);
  });

  test('a storage that fails is a miss, and nothing is left in the temporary folder', async () => {
    use(protocol);
    await build('first');
    await save();
    service.fail('download', { status: 500 });
    expect((await restore()).matched).toBeNull();
    expect(annotations()).toBe(1);
    expect(await readdir(process.env.RUNNER_TEMP!)).toEqual([]);
  });

  test('a storage that refuses the upload ends nothing', async () => {
    use(protocol);
    await build('first');
    service.fail('upload', { status: 403 });
    await save();
    expect(service.keys()).toEqual([]);
    expect(annotations()).toBeGreaterThan(0);
  });

  test('a slow body is waited for', async () => {
    use(protocol);
    await build('x'.repeat(10_000));
    await save();
    await clean();
    service.fail('download', 'slow');
    expect((await restore()).matched).toBe(plan.key);
    expect((await readFile(built, 'utf8')).length).toBe(10_000);
  });

  test('folders without spaces work as they are', async () => {
    use(protocol);
    const plain = await mkdtemp(join(tmpdir(), 'sgp-'));
    try {
      Object.assign(process.env, { GITHUB_WORKSPACE: plain, RUNNER_TEMP: plain });
      await build('first');
      await save();
      await clean();
      expect((await restore()).matched).toBe(plan.key);
      expect(await readFile(built, 'utf8')).toBe('first');
    } finally {
      await rm(plain, { recursive: true, force: true });
    }
  });

  test.each(['lookup', 'reserve'] as const)('a token that may not %s ends nothing', async (route) => {
    use(protocol);
    await build('first');
    service.fail(route, 'denied');
    expect((await restore()).matched).toBeNull();
    await save();
    expect(service.keys()).toEqual(route === 'lookup' ? [plan.key] : []);
  });

  test.each(['lookup', 'reserve', 'finalize'] as const)('429 at %s is not an error', async (route) => {
    use(protocol);
    await build('first');
    service.fail(route, { status: 429, headers: { 'retry-after': '1' } });
    expect((await restore()).matched).toBeNull();
    await save();
    expect(service.keys()).toEqual(route === 'lookup' ? [plan.key] : []);
  });

  test('a server error that goes away is retried', async () => {
    use(protocol);
    await build('first');
    service.fail('lookup', { status: 503 }, 1);
    await save();
    expect(service.keys()).toEqual([plan.key]);
  });
});

describe('ACTIONS_CACHE_MODE', () => {
  test.each([
    ['none', null, 0],
    ['read', 'setup-go-plus-linux-1', 1],
    ['write-only', null, 2],
    ['write', 'setup-go-plus-linux-1', 2],
  ])('%s: restores %j and leaves %i entries', async (mode, matched, entries) => {
    use('v2');
    await build('first');
    if (entries > 0) await save();
    process.env.ACTIONS_CACHE_MODE = mode;
    expect((await restore()).matched).toBe(matched);
    await save({ ...plan, key: 'setup-go-plus-linux-2' });
    expect(service.keys().length).toBe(entries);
  });
});

describe('there is no service', () => {
  test.each([
    ['outside an action', {}],
    ['without a token', { ACTIONS_CACHE_SERVICE_V2: '1', ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' }],
    [
      'on GHES with the address of v2 only',
      {
        GITHUB_SERVER_URL: 'https://ghe.example.com',
        ACTIONS_RUNTIME_TOKEN: 't',
        ACTIONS_CACHE_SERVICE_V2: '1',
        ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/',
      },
    ],
  ])('%s', (_, env) => {
    Object.assign(process.env, env);
    expect(store.available()).toBe(false);
  });

  test('when nobody listens: a miss, and the save is given up', async () => {
    use('v2');
    await build('first');
    await service.close();
    expect((await restore()).matched).toBeNull();
    await save();
    service = await startCacheService();
  });
});
