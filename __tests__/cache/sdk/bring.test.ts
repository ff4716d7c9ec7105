import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import { nodeSdkDisk } from '../../../src/host/node/sdk-disk.ts';
import { nodeStages } from '../../../src/host/node/stages.ts';
import type { Clock, Stage } from '../../../src/host/ports.ts';
import type { Integrity } from '../../../src/release/types.ts';
import { startCacheService } from '../../fakes/cache-service.ts';
import { closing } from '../../fakes/closing.ts';
import { fakeClock } from '../../fakes/observers.ts';
import { hostWith, machine } from '../../sdk/hosts.ts';
import { temporaryFolder } from '../../support/temp.ts';
import { asArchive, asModule, type JobOptions, job, storeOf, storeWith } from './job.ts';

const nobody = () => storeWith('', Buffer.alloc(0), { find: async () => undefined }).store;
/** Whoever asks this store has asked too much. */
const forbidden = () =>
  storeWith('', Buffer.alloc(0), {
    find: () => Promise.reject(new Error('asked')),
    reserve: () => Promise.reject(new Error('asked')),
  }).store;

describe('the cache is left alone, with one line that says why,', () => {
  test.each<[string, JobOptions, RegExp]>([
    ['where reading is forbidden', { mode: 'none' }, /cache-mode is none/],
    ['where the service forbids it', { env: { ACTIONS_CACHE_MODE: 'none' } }, /ACTIONS_CACHE_MODE is none/],
    [
      'where nothing vouches for the SDK',
      { request: { verify: 'off', proof: Promise.resolve({ kind: 'none', why: 'verify: off' }) } },
      /no digest to verify/,
    ],
    [
      'where the user waived the checks, although there is a digest',
      { request: { verify: 'off' } },
      /no digest to verify/,
    ],
    ['where the archive is near', { use: 'auto', request: { offer: near() } }, /on a disk of this machine/],
  ])('%s', async (_, options, line) => {
    const { log, downloads, outcome, temp } = await job(asArchive(), forbidden(), options);
    expect(downloads).toBe(1);
    expect(log.lines).toEqual([expect.stringMatching(line)]);
    expect(outcome).toMatchObject({ restored: { match: 'none' }, state: undefined });
    expect(readdirSync(temp)).toEqual(['tool cache']);
  });

  test('where the machine keeps its tool cache; but not where the user says otherwise', async () => {
    const toolCache = await temporaryFolder();
    writeFileSync(join(toolCache, 'Ruby'), '');
    const env = { RUNNER_ENVIRONMENT: 'self-hosted' };
    const auto = await job(asArchive(), forbidden(), { use: 'auto', toolCache, env });
    expect(auto.log.lines).toEqual([expect.stringContaining('this machine keeps its tool cache')]);
    const empty = await job(asArchive(), nobody(), { use: 'auto', env });
    expect(empty.log.lines).toEqual([expect.stringContaining('none found')]);
    const told = await job(asArchive(), nobody(), { toolCache: join(toolCache, 'x'), env });
    expect(told.log.lines).toEqual([expect.stringContaining('none found')]);
  });

  test('where its folder is on the disk of the tool cache', async () => {
    const directory = join(await temporaryFolder(), 'store');
    const auto = await job(asArchive(), forbidden(), { use: 'auto', directory });
    expect(auto.log.lines).toEqual([expect.stringContaining('on the disk of the tool cache')]);
    const elsewhere = { ...nodeSdkDisk(), sameVolume: () => false };
    const share = await job(asArchive(), nobody(), { use: 'auto', directory, cache: { disk: elsewhere } });
    expect(share.log.lines).toEqual([expect.stringContaining('none found')]);
  });

  test('and says nothing where the user wants none', async () => {
    const { log, outcome, downloads } = await job(asArchive(), forbidden(), { use: 'false' });
    expect([log.lines, downloads, outcome?.state]).toEqual([[], 1, undefined]);
  });
});

describe('a save', () => {
  test.each<[string, JobOptions, RegExp]>([
    ['of a fork', { env: { GITHUB_EVENT_NAME: 'pull_request' } }, /from a fork/],
    ['of pull_request_target', { env: { GITHUB_EVENT_NAME: 'pull_request_target' } }, /anyone can cause/],
    ['of a tag', { env: { GITHUB_REF: 'refs/tags/v1' } }, /no other run could read/],
    ['in a read-only mode', { mode: 'read' }, /cache-mode is read/],
    ['that the service forbids', { env: { ACTIONS_CACHE_MODE: 'read' } }, /ACTIONS_CACHE_MODE is read/],
  ])('%s is not prepared', async (_, options) => {
    for (const offered of [asArchive(), asModule()]) {
      const { outcome, temp, end } = await job(offered, nobody(), options);
      expect(outcome?.state).toBeUndefined();
      expect(readdirSync(temp)).toEqual(['tool cache']);
      expect(await end()).toBeUndefined();
    }
  });

  test('in a mode that only writes looks for nothing first', async () => {
    const { outcome, log } = await job(asArchive(), forbidden(), { mode: 'write' });
    expect(log.lines).toEqual([expect.stringContaining('cache-mode is write')]);
    expect(outcome?.state?.save).toEqual({ do: true });
  });

  test.each([
    ['a quick network', 0, /as fast as from a cache/],
    ['a slow network', 700, undefined],
  ])('of an archive after %s', async (_, milliseconds, why) => {
    const offered = asArchive('1.26.8', 200_000);
    const clock = ticking(milliseconds);
    const { outcome, temp } = await job(offered, nobody(), { use: 'auto', cache: { clock } });
    const kept = why === undefined;
    expect(outcome?.state).toMatchObject(
      kept ? { save: { do: true } } : { save: { do: false, why: expect.stringMatching(why) }, kept: null },
    );
    expect(readdirSync(temp)).toHaveLength(kept ? 2 : 1);
  });

  test('of an archive that came at once to a slow machine is of no use', async () => {
    let time = 0;
    const clock = { ...fakeClock(), now: () => time };
    const real = nodeSdkDisk();
    const disk: typeof real = {
      ...real,
      create(path) {
        const spool = real.create(path);
        const append = (bytes: Uint8Array) => {
          time += 10_000;
          spool.append(bytes);
        };
        return { append, close: () => spool.close() };
      },
    };
    const { outcome } = await job(asArchive(), nobody(), { use: 'auto', cache: { clock, disk } });
    expect(time).toBeGreaterThan(0);
    expect(outcome?.state).toMatchObject({
      save: { do: false, why: expect.stringMatching(/0\.0 s of waiting/) },
    });
  });

  test('of files pays whatever the network is, since they unpack twice as fast', async () => {
    const { outcome } = await job(asModule(), nobody(), { use: 'auto', cache: { clock: ticking(0) } });
    expect(outcome?.state).toMatchObject({ save: { do: true }, kept: { form: 'files' } });
  });

  test.each([1, 2, 50])(
    'is given up where the disk is full at the %d. write, and the SDK is there',
    async (n) => {
      const real = nodeSdkDisk();
      let writes = 0;
      const disk: typeof real = {
        ...real,
        create(path) {
          const spool = real.create(path);
          const append = (bytes: Uint8Array) => {
            if (++writes === n) throw new UserError('DISK_FULL', 'No space left for the copy.');
            spool.append(bytes);
          };
          return { append, close: () => spool.close() };
        },
      };
      const { outcome, sdk, temp } = await job(asArchive('1.26.8', 100_000), nobody(), { cache: { disk } });
      expect(outcome?.state).toMatchObject({
        save: { do: false, why: 'No space left for the copy.' },
        kept: null,
      });
      expect(sdk.record?.version).toBe('1.26.8');
      expect(readdirSync(temp)).toEqual(['tool cache']);
      expect(writes).toBe(n);
    },
  );

  test('is given up where its list cannot be written', async () => {
    const { files } = hostWith(Buffer.alloc(0));
    const write = () => Promise.reject(new UserError('DISK_DENIED', 'read-only'));
    const { outcome } = await job(asModule(), nobody(), { cache: { files: { ...files, write } } });
    expect(outcome?.state).toMatchObject({ save: { do: false, why: 'read-only' } });
  });

  test('is left without a trace where the SDK does not come', async () => {
    const wrong: Integrity = { kind: 'sha256', hex: '0'.repeat(64), from: 'the list' };
    const toolCache = await temporaryFolder();
    const temp = await temporaryFolder();
    const here = { ...machine, temp };
    const outcome = job({ ...asArchive(), proof: wrong }, nobody(), { toolCache, cache: { machine: here } });
    await expect(outcome).rejects.toMatchObject({ code: 'INTEGRITY_MISMATCH' });
    expect([readdirSync(toolCache), readdirSync(temp)]).toEqual([[], []]);
  });
});

describe('what another source would not mend is an error at once', () => {
  const entry = async () => {
    const store = storeOf(closing(await startCacheService()));
    await (await job(asModule(), store)).end();
    return store;
  };

  test('a full disk', async () => {
    const store = await entry();
    const full = () => {
      throw new UserError('DISK_FULL', 'No space left');
    };
    const outcome = job(asModule(), store, { host: { stages: stagesWith({ file: full }) } });
    await expect(outcome).rejects.toMatchObject({ code: 'DISK_FULL' });
  });

  test('a Go that does not run here', async () => {
    const store = await entry();
    const publish = () => Promise.reject(new UserError('GO_UNUSABLE', 'it does not run'));
    const outcome = job(asModule(), store, { host: { stages: stagesWith({ publish }) } });
    await expect(outcome).rejects.toMatchObject({ code: 'GO_UNUSABLE' });
  });
});

test('a proof that fails is what the job fails with, not what the cache holds', async () => {
  const store = storeOf(closing(await startCacheService()));
  await (await job(asModule(), store)).end();
  const proof = Promise.reject(new UserError('SUMDB_INVALID', 'two trees'));
  const outcome = job(asModule(), store, { request: { proof } });
  await expect(outcome).rejects.toMatchObject({ code: 'SUMDB_INVALID' });
});

test.each(['lookup', 'download'] as const)(
  'a service whose %s fails for good costs the cache alone',
  async (route) => {
    const service = closing(await startCacheService());
    const store = storeOf(service);
    await (await job(asModule(), store)).end();
    service.fail(route, { status: 500 });
    const { downloads, log } = await job(asModule(), store);
    expect(downloads).toBe(1);
    expect(log.lines).toEqual([expect.stringMatching(/^SDK cache not restored: .*500/)]);
  },
);

test('a link that expired in the meantime is asked for anew', async () => {
  const service = closing(await startCacheService());
  const store = storeOf(service);
  await (await job(asModule(), store)).end();
  const impatient = {
    ...store,
    async find(key: string, prefixes: readonly string[]) {
      const entry = await store.find(key, prefixes);
      service.expireLinks();
      return entry;
    },
  };
  expect((await job(asModule(), impatient)).downloads).toBe(0);
});

function near() {
  const { offer } = asArchive();
  return { ...offer, archive: { ...offer.archive, url: 'file:///mnt/go.tar.gz' } };
}

/** Each look at it takes so many milliseconds. */
function ticking(milliseconds: number): Clock {
  let now = 0;
  return {
    now: () => {
      now += milliseconds;
      return now;
    },
    sleep: async () => {},
    random: () => 0,
  };
}

function stagesWith(faults: Partial<Stage>) {
  const real = nodeStages();
  return {
    sweep: (destination: string) => real.sweep(destination),
    async open(destination: string): Promise<Stage> {
      const stage = await real.open(destination);
      return {
        path: stage.path,
        directory: (name) => stage.directory(name),
        file: faults.file ?? ((name, data, attributes) => stage.file(name, data, attributes)),
        link: (name, target) => stage.link(name, target),
        settle: () => stage.settle(),
        publish: faults.publish ?? ((replace) => stage.publish(replace)),
        discard: () => stage.discard(),
      };
    },
  };
}
