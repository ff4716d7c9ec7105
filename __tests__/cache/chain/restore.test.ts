import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { restoreChain } from '../../../src/cache/chain/restore.ts';
import type { ChainRequest } from '../../../src/cache/chain/types.ts';
import { tooSlow } from '../../../src/cache/chain/watch.ts';
import type { Entry, Store } from '../../../src/cache/stores/types.ts';
import { UserError } from '../../../src/errors.ts';
import { nodePacks } from '../../../src/host/node/packs.ts';
import { nodeStages } from '../../../src/host/node/stages.ts';
import { tree } from '../../sdk/trees.ts';
import { temporaryFolder } from '../../support/temp.ts';
import { packOf } from '../pack/support.ts';

const packs = nodePacks({ platform: { os: 'linux', arch: 'amd64' } }, nodeStages(), {
  cores: 1,
  worker: undefined,
});
const id = (digits: string) => digits.repeat(32);
const entry = (digits: string, data: string) => ({ name: `${digits}/${id(digits)}-d`, data });

interface StoreOptions {
  /** Milliseconds that each 1,000 bytes take, by key. */
  readonly pace?: Readonly<Record<string, number>>;
  readonly broken?: Readonly<Record<string, Error>>;
}

/** Entries in memory, the newest last, and a clock that goes on only while bytes come. */
function storeOf(entries: Readonly<Record<string, Buffer>>, { pace = {}, broken = {} }: StoreOptions = {}) {
  const removed: string[] = [];
  const opened: string[] = [];
  let now = 0;
  const keys = Object.keys(entries);
  const found = (key: string | undefined): Entry | undefined =>
    key === undefined ? undefined : { key, size: entries[key]!.length, handle: key };
  const store: Store = {
    name: 'directory',
    find: async (key, prefixes) => {
      if (keys.includes(key)) return found(key);
      for (const prefix of prefixes) {
        const newest = keys.findLast((one) => one.startsWith(prefix));
        if (newest !== undefined) return found(newest);
      }
      return undefined;
    },
    async *open({ key }) {
      opened.push(key);
      for (let at = 0; at < entries[key]!.length; at += 1000) {
        now += pace[key] ?? 0;
        yield entries[key]!.subarray(at, at + 1000);
      }
      if (broken[key] !== undefined) throw broken[key];
    },
    reserve: async () => ({ kind: 'denied', why: 'not here' }),
    remove: async ({ key }) => void removed.push(key),
  };
  return { store, removed, opened, clock: { now: () => now } };
}

async function restore(
  fake: ReturnType<typeof storeOf>,
  more: Partial<ChainRequest> = {},
): Promise<{ chain: Awaited<ReturnType<typeof restoreChain>>; folder: string }> {
  const folder = join(await temporaryFolder(), 'cache');
  const request: ChainRequest = {
    cache: 'build',
    kind: 'build',
    keys: { key: 'b-2', ladder: ['b-'] },
    folder,
    unit: 'file',
    names: true,
    ...more,
  };
  const chain = await restoreChain(request, fake.store, { packs, clock: fake.clock });
  // Whatever happened, nothing is left beside the folder.
  expect(readdirSync(join(folder, '..')).filter((name) => name !== 'cache')).toEqual([]);
  return { chain, folder };
}

const noise = (bytes: number) =>
  Array.from({ length: bytes / 8 }, (_, i) => ((i * 2654435761) >>> 0).toString(16).padStart(8, '0')).join(
    '',
  );

describe('a hostile pack', () => {
  test('can write nothing but entries of the cache; the rest is one line', async () => {
    const files = [{ name: 'bin/go', data: 'evil' }, entry('aa', 'one'), { name: 'x', data: 'evil' }];
    const { chain, folder } = await restore(storeOf({ 'b-1': await packOf(files) }), {
      take: { kind: 'build' },
    });
    expect(tree(folder)).toEqual({ [`aa/${id('aa')}-d`]: 'one' });
    expect(chain.report).toMatchObject({
      match: 'partial',
      files: 1,
      bytes: 3,
      note: '2 files that are no entries of it left out, such as "bin/go"',
    });
  });

  test('of a layer below another is no different', async () => {
    const base = await packOf([{ name: 'a.b/c@v1.0.0/evil.go', data: 'x' }], { kind: 'modules' });
    const newest = await packOf([], { kind: 'modules', parents: ['m-1', 'm-2', 'm-9'] });
    const { chain, folder } = await restore(storeOf({ 'm-1': base, 'm-2': newest }), {
      ...{ cache: 'modules', kind: 'modules', unit: 'modules' },
      keys: { key: 'm-3', ladder: ['m-'] },
      take: { kind: 'modules', folders: [], downloads: [] },
    });
    expect(tree(folder)).toEqual({ '/': '' });
    expect(chain.report.note).toBe(
      '1 of 3 packs were gone; 1 file that go.sum does not name left out, such as "a.b/c@v1.0.0/evil.go"',
    );
  });
});

test('files that are refused by their digests are never visible, and do not count as restored', async () => {
  const files = [entry('aa', 'right'), entry('bb', 'wrong')];
  const seen: string[] = [];
  const { chain, folder } = await restore(storeOf({ 'b-1': await packOf(files) }), {
    refuse: ([pack]) => {
      seen.push(...pack!.map(([name]) => name));
      return [files[1]!.name];
    },
  });
  expect(seen).toEqual(files.map(({ name }) => name));
  expect(tree(folder)).toEqual({ [files[0]!.name]: 'right', 'bb/': '' });
  expect(chain.names).toEqual([files[0]!.name]);
});

describe('what the caller calls the same', () => {
  test.each([
    ['b-1', 'exact'],
    ['b', 'partial'],
  ])('(%s) is %s', async (_, match) => {
    const same = match === 'exact' ? 'b-' : 'c-';
    const { chain } = await restore(storeOf({ 'b-1': await packOf([entry('aa', '1')]) }), { same });
    expect(chain.report.match).toBe(match);
  });
});

describe('a restore is given up, and nothing of it stays, when', () => {
  const large = async (parents: string[] = []) => packOf([entry('aa', noise(400_000))], { parents });

  test('the first bytes say that it is not worth it; the entry is in order and stays', async () => {
    const fake = storeOf({ 'b-0': await large(), 'b-1': await large(['b-0']) });
    const { chain, folder } = await restore(fake, {
      worth: () => ({ do: false, why: 'it is another one’s' }),
    });
    expect(chain.report).toMatchObject({ match: 'none', note: 'it is another one’s' });
    expect([existsSync(folder), fake.removed, fake.opened]).toEqual([false, [], ['b-1']]);
  });

  test('… which an exact one never is asked', async () => {
    const { chain } = await restore(storeOf({ 'b-1': await large() }), {
      same: 'b-',
      worth: () => ({ do: false, why: 'no' }),
    });
    expect(chain.report.match).toBe('exact');
  });

  test('… also of a pack so small that all of it came with the first bytes', async () => {
    const { chain, folder } = await restore(storeOf({ 'b-1': await packOf([entry('aa', '1')]) }), {
      worth: () => ({ do: false, why: 'no' }),
    });
    expect([chain.report.note, existsSync(folder)]).toEqual(['no', false]);
  });

  test.each([
    ['it comes', { 'b-1': 1000 }],
    ['a pack below it comes', { 'b-0': 1000 }],
  ])('%s slower than working without it', async (_, pace) => {
    const fake = storeOf({ 'b-0': await large(), 'b-1': await large(['b-0']) }, { pace });
    const { chain, folder } = await restore(fake);
    expect(chain.report.note).toMatch(
      /^it came at 0\.0\d MB\/s, slower than working without it; given up after 1\d s$/,
    );
    expect([existsSync(folder), fake.removed]).toEqual([false, []]);
  });

  test.each<[string, Error, string[]]>([
    ['the connection is lost: the entry stays', new UserError('HTTP_UNREACHABLE', 'lost'), []],
    ['the disk is full: the entry stays', new UserError('DISK_FULL', 'full'), []],
    ['the entry is cut short: it goes', new UserError('HTTP_TRUNCATED', 'cut'), ['b-1']],
  ])('%s', async (_, error, removed) => {
    const fake = storeOf({ 'b-1': await large() }, { broken: { 'b-1': error } });
    const { chain } = await restore(fake);
    expect(chain.report).toMatchObject({ match: 'none', note: error.message });
    expect(fake.removed).toEqual(removed);
  });

  test('the entry is damaged: it goes', async () => {
    const pack = await large();
    pack[pack.length >> 1]! ^= 0xff;
    const fake = storeOf({ 'b-1': pack });
    expect((await restore(fake)).chain.report.match).toBe('none');
    expect(fake.removed).toEqual(['b-1']);
  });
});

describe('too slow is', () => {
  test.each<[number, number, boolean]>([
    [0, 14_999, false],
    [0, 15_000, true],
    [7_400_000, 15_000, true],
    [7_500_000, 15_000, false],
    [80_000_000, 60_000, false],
  ])('%i bytes in %i ms: %j', (received, elapsed, slow) => {
    expect(tooSlow(received, elapsed) !== undefined).toBe(slow);
  });

  test('never what comes at the speed of a runner’s network', () => {
    fc.assert(
      fc.property(fc.nat(3_600_000), (elapsed) => expect(tooSlow(elapsed * 10_000, elapsed)).toBeUndefined()),
    );
  });
});
