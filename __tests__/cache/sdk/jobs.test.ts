import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { directoryStore } from '../../../src/cache/stores/directory.ts';
import type { Store } from '../../../src/cache/stores/types.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { nodeStoreDisk } from '../../../src/host/node/store-disk.ts';
import type { Integrity } from '../../../src/release/types.ts';
import type { SdkContents } from '../../../src/sdk/types.ts';
import { startCacheService } from '../../fakes/cache-service.ts';
import { closing } from '../../fakes/closing.ts';
import { fakeClock, fakeLog } from '../../fakes/observers.ts';
import { machine } from '../../sdk/hosts.ts';
import { sha256, tree } from '../../sdk/trees.ts';
import { temporaryFolder } from '../../support/temp.ts';
import { asArchive, asModule, job, type Offered, snapshot, storeOf } from './job.ts';

const stores = {
  'the Actions service': async () => storeOf(closing(await startCacheService())),
  'a directory': async () =>
    directoryStore(
      { root: await temporaryFolder(), limit: 2 ** 30, compression: 'gzip' },
      { files: nodeFiles(), clock: fakeClock(), log: fakeLog(), machine, disk: nodeStoreDisk() },
    ),
};
const offers: Record<string, () => Offered> = { 'an archive': asArchive, 'a toolchain module': asModule };

describe.each(Object.entries(stores))('with %s', (_, openStore) => {
  describe.each(Object.entries(offers))('an SDK that came as %s', (name, offered) => {
    test.each<SdkContents>(['full', 'slim'])(
      'is saved by one job and restored by the next, the same in every file (%s)',
      async (contents) => {
        const store = await openStore();
        const first = await job(offered(), store, { request: { contents } });
        expect(first.downloads).toBe(1);
        expect(first.log.lines).toEqual([expect.stringMatching(/^SDK cache: none found for sgp2-sdk-/)]);
        expect(await first.end()).toMatchObject({ kind: 'saved', key: first.outcome!.state!.key });
        expect(readdirSync(first.temp)).toEqual(['tool cache']);

        const second = await job(offered(), store, { request: { contents } });
        expect(second.downloads).toBe(0);
        expect(second.outcome).toMatchObject({
          restored: { match: 'exact', matched: first.outcome!.state!.key, note: null },
          state: undefined,
        });
        expect(second.log.lines).toEqual([expect.stringMatching(/^SDK cache restored: .* from sgp2-sdk-/)]);
        expect(snapshot(second.sdk.root)).toEqual(snapshot(first.sdk.root));
        const { '.setup-go-plus.json': record, ...files } = tree(second.sdk.root);
        const { '.setup-go-plus.json': before, ...same } = tree(first.sdk.root);
        expect(files).toEqual(same);
        expect(statSync(`${second.sdk.root}.complete`).size).toBe(0);
        const sha256 = name === 'an archive' ? JSON.parse(before!).archiveSha256 : '';
        expect(JSON.parse(record!)).toEqual({ ...JSON.parse(before!), archiveSha256: sha256 });
      },
    );
  });

  test('an archive serves full and slim alike; files serve their own kind', async () => {
    const store = await openStore();
    await (await job(asArchive(), store)).end();
    expect((await job(asArchive(), store, { request: { contents: 'slim' } })).downloads).toBe(0);
    await (await job(asModule(), store)).end();
    expect((await job(asModule(), store, { request: { contents: 'slim' } })).downloads).toBe(1);
  });

  test('another job saved it meanwhile: one line, and nothing is packed', async () => {
    const store = await openStore();
    const [one, two] = [await job(asModule(), store), await job(asModule(), store)];
    expect(await one.end()).toMatchObject({ kind: 'saved' });
    expect(await two.end()).toMatchObject({ kind: 'not saved', why: expect.stringContaining('meantime') });
    expect(readdirSync(two.temp)).toEqual(['tool cache']);
  });

  test('two post steps at once save it once', async () => {
    const store = await openStore();
    const jobs = await Promise.all([job(asArchive(), store), job(asArchive(), store)]);
    const saved = await Promise.all(jobs.map((each) => each.end()));
    expect(saved.map((each) => each?.kind).sort()).toEqual(['not saved', 'saved']);
    expect((await job(asArchive(), store)).downloads).toBe(0);
  });
});

describe('what is looked for', () => {
  test('a digest that is known before: exactly that, in one request', async () => {
    const service = closing(await startCacheService());
    const store = storeOf(service);
    const offered = asArchive();
    const pinned = { request: { pin: offered.proof } };
    await (await job(offered, store, pinned)).end();
    const before = service.requests.length;
    expect((await job(offered, store, pinned)).downloads).toBe(0);
    expect(service.requests.slice(before).filter((each) => each === 'POST lookup')).toHaveLength(1);
  });

  test('a digest that comes later: the newest of the version, in one request', async () => {
    const service = closing(await startCacheService());
    const store = storeOf(service);
    const offered = asArchive();
    await (await job(offered, store)).end();
    const before = service.requests.length;
    const { proof, opened } = provedWhenOpened(offered, store);
    const late = await job(offered, opened, { request: { proof } });
    expect(late).toMatchObject({ downloads: 0, outcome: { restored: { match: 'exact' } } });
    expect(service.requests.slice(before).filter((each) => each === 'POST lookup')).toHaveLength(1);
  });

  test('the newest turns out to be another archive of this version: the network, without a warning', async () => {
    const store = storeOf(closing(await startCacheService()));
    const other = asArchive();
    await (await job(other, store)).end();
    const wanted = { ...asArchive(), ...repacked() };
    const { proof, opened } = provedWhenOpened(wanted, store);
    const got = await job(wanted, opened, { request: { proof } });
    expect(got.downloads).toBe(1);
    expect(got.log.lines).toEqual([expect.stringContaining('is of another archive of this version')]);
    expect(await got.end()).toMatchObject({ kind: 'saved' });
  });
});

test('an SDK that another process has put there meanwhile is used, and nothing is kept', async () => {
  const toolCache = join(await temporaryFolder(), 'tools');
  const store = storeOf(closing(await startCacheService()));
  await job(asModule(), store, { toolCache });
  const second = await job(asModule(), store, { toolCache });
  expect(second.downloads).toBe(0);
  expect(await second.end()).toMatchObject({ kind: 'not saved', why: 'another process had brought this Go' });
  expect(readFileSync(join(second.sdk.root, 'VERSION'), 'utf8')).toContain('go1.26.8');
});

/** The proof comes when the entry's bytes have begun to. */
function provedWhenOpened({ proof: value }: Offered, store: Store) {
  let prove = (_: Integrity) => {};
  const proof = new Promise<Integrity>((resolve) => {
    prove = resolve;
  });
  const opened: Store = {
    ...store,
    open(entry) {
      prove(value);
      return store.open(entry);
    },
  };
  return { proof, opened };
}

function repacked(): Partial<Offered> {
  const { offer } = asArchive();
  const bytes = Buffer.concat([asArchive().bytes]);
  // The time in gzip's header: the same files, other bytes.
  bytes.writeUInt32LE(12345, 4);
  const proof = { kind: 'sha256', hex: sha256(bytes), from: "a mirror's list" } as const;
  return { offer, bytes, proof };
}
