import {
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join, posix, win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DirectoryPorts, directoryStore } from '../../../src/cache/stores/directory.ts';
import { type Kept, planEviction } from '../../../src/cache/stores/directory-eviction.ts';
import { footerLimit, readFooter, writeFooter } from '../../../src/cache/stores/directory-footer.ts';
import {
  claimFile,
  entryFile,
  isExactly,
  mayBeginWith,
  parseEntryFile,
} from '../../../src/cache/stores/directory-name.ts';
import type { StoreDisk } from '../../../src/cache/stores/disk-port.ts';
import type { Store } from '../../../src/cache/stores/types.ts';
import { UserError } from '../../../src/errors.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { realEffects } from '../../../src/host/node/stages.ts';
import { nodeStoreDisk } from '../../../src/host/node/store-disk.ts';
import { fakeClock, fakeLog } from '../../fakes/observers.ts';
import { temporaryFolder } from '../../support/temp.ts';
import { chunked, collect, noise } from './bytes.ts';

const kB = 1000;

async function bench(
  options: { limit?: number; root?: string; now?: number } & Partial<DirectoryPorts> = {},
) {
  const root = options.root ?? join(await temporaryFolder(), 'store');
  const log = fakeLog();
  const store = directoryStore(
    { root, limit: options.limit ?? 1e12, compression: 'zstd' },
    {
      files: nodeFiles(),
      disk: nodeStoreDisk(),
      clock: fakeClock(options.now ?? Date.now()),
      log,
      machine: { path: posix },
      ...options,
    },
  );
  return { root, store, log };
}

async function save(store: Store, key: string, size = 100, parents: readonly string[] = []): Promise<void> {
  const reservation = await store.reserve(key);
  if (reservation.kind !== 'reserved') throw new Error(JSON.stringify(reservation));
  await reservation.write(chunked(noise(size, key), 7_000), parents);
}

async function keys(store: { entries(): Promise<readonly { key: string | undefined }[]> }) {
  return (await store.entries()).map(({ key }) => key).sort();
}

async function fileOf(root: string, key: string): Promise<string> {
  const name = (await readdir(root)).find(
    (file) => parseEntryFile(file) && isExactly(parseEntryFile(file)!, key),
  );
  return join(root, name!);
}

/** A disk whose method fails. */
function faulty(method: keyof StoreDisk, error: unknown): StoreDisk {
  const fail = () => Promise.reject(error);
  return { ...nodeStoreDisk(), [method]: fail };
}

describe('what is no entry is not seen', () => {
  const change: Record<string, (path: string) => Promise<void>> = {
    'a file that was cut': (path) => truncate(path, 50),
    'a file that lost its first bytes': async (path) => writeFile(path, (await readFile(path)).subarray(1)),
    'an empty file': (path) => truncate(path, 0),
    'a file that grew': async (path) =>
      writeFile(path, Buffer.concat([await readFile(path), Buffer.from('x')])),
    'zeros, as after a power cut': (path) => writeFile(path, Buffer.alloc(200)),
    'another entry under this name': (path) =>
      writeFile(
        path,
        Buffer.concat([Buffer.from('abc'), writeFooter({ key: 'other', bytes: 3, parents: [] })]),
      ),
  };
  test.each(Object.keys(change))('%s', async (name) => {
    const { root, store } = await bench();
    await save(store, 'k-1');
    await save(store, 'k-2');
    await change[name]!(await fileOf(root, 'k-2'));
    expect((await store.find('k-2', ['k-']))?.key).toBe('k-1');
    expect((await store.reserve('k-2')).kind).toBe('reserved');
  });

  test('foreign files, folders and links', async () => {
    const { root, store } = await bench();
    await save(store, 'k-1');
    const real = await fileOf(root, 'k-1');
    await writeFile(join(root, 'README.txt'), 'hello');
    await writeFile(join(root, '.DS_Store'), '');
    await mkdir(join(root, entryFile('k-3', 9e11, 'zstd')));
    await symlink(real, join(root, entryFile('k-4', 9e11, 'zstd')));
    await rename(real, join(root, `${real.split('/').at(-1)}.bak`));
    expect(await store.find('k-1', ['k-'])).toBeUndefined();
  });
});

describe('names', () => {
  const key = fc.stringMatching(/^[!-+\--@[-~]{1,512}$/);

  test('are fit for Windows, differ without case, and begin as their key does', () => {
    fc.assert(
      fc.property(key, key, fc.nat(512), fc.integer({ min: 0, max: 4e12 }), (one, other, cut, created) => {
        const file = entryFile(one, created, 'zstd');
        expect(file).toMatch(/^[a-z0-9._%~-]{1,190}$/);
        expect(file).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\b|[. ]$/);
        const name = parseEntryFile(file)!;
        expect(name).toMatchObject({ created, compression: 'zstd' });
        expect(isExactly(name, one)).toBe(true);
        expect(isExactly(name, other)).toBe(one === other);
        expect(mayBeginWith(name, one.slice(0, Math.max(1, cut)))).toBe(true);
        if (other.length < 40) expect(mayBeginWith(name, other)).toBe(one.startsWith(other));
        expect(parseEntryFile(claimFile(one, 'zstd'))).toBeUndefined();
      }),
    );
  });

  test('on Windows the folder’s own separators are used', async () => {
    const asked: string[] = [];
    const files = { ...nodeFiles(), list: async (path: string) => void asked.push(path) as undefined };
    const disk: StoreDisk = {
      ...nodeStoreDisk(),
      claim: async (path) => {
        asked.push(path);
        return undefined;
      },
    };
    const { store } = await bench({
      root: 'D:\\cache',
      files: { ...files, makeDirectory: async () => {} },
      disk,
      machine: { path: win32 },
    });
    expect(await store.reserve('a:b')).toEqual({ kind: 'taken' });
    expect(asked.at(-1)).toBe(`D:\\cache\\${claimFile('a:b', 'zstd')}`);
  });
});

describe('the footer', () => {
  const text = fc.stringMatching(/^[!-~]{1,512}$/);
  test('is read back from behind any bytes, and from nothing else', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        text,
        fc.array(text, { maxLength: 8 }),
        (pack, key, parents) => {
          const footer = { key, bytes: pack.length, parents };
          const file = Buffer.concat([pack, writeFooter(footer)]);
          expect(readFooter(file.subarray(-footerLimit), file.length)).toEqual(footer);
          expect(readFooter(file.subarray(0, -1), file.length - 1)).toBeUndefined();
          expect(readFooter(file.subarray(1), file.length - 1)).toBeUndefined();
        },
      ),
    );
  });

  test.each([
    '',
    'SGPENTRY1',
    '00000002SGPENTRY1',
    '\n{}00000002SGPENTRY1',
    '\nnull00000004SGPENTRY1',
    '\n{"key":1,"bytes":0,"parents":[]}00000032SGPENTRY1',
    '\n{"key":"k","bytes":-1,"parents":[]}00000035SGPENTRY1',
    '\n{"key":"k","bytes":0,"parents":[1]}00000035SGPENTRY1',
    '\n{"key":"k","bytes":0,"parents":[]}99999999SGPENTRY1',
  ])('%j is none', (end) => {
    expect(readFooter(Buffer.from(end), end.length)).toBeUndefined();
  });

  test('with more parents than fit keeps the foot of the chain', () => {
    const parents = Array.from({ length: 100 }, (_, i) => `${i}`.padEnd(500, 'x'));
    const footer = writeFooter({ key: 'k', bytes: 0, parents });
    expect(footer.length).toBeLessThan(footerLimit);
    expect(readFooter(footer, footer.length)?.parents[0]).toBe(parents[0]);
  });
});

describe('making room', () => {
  test('a save removes what was used least recently, and a find counts as a use', async () => {
    const { root, store } = await bench({ limit: 350 * kB });
    for (const [i, key] of ['a', 'b', 'c'].entries()) {
      await save(store, key, 100 * kB);
      const time = Date.now() / 1000 - 1000 + i;
      await utimes(await fileOf(root, key), time, time);
    }
    await store.find('a', []);
    await save(store, 'd', 100 * kB);
    expect(await keys(store)).toEqual(['a', 'c', 'd']);
  });

  test('an entry that alone is too large is given up while it is written', async () => {
    const { root, store } = await bench({ limit: 50 * kB });
    await save(store, 'small', 10 * kB);
    let packed = 0;
    async function* endless() {
      for (;;) {
        packed++;
        yield noise(10 * kB);
      }
    }
    const reservation = await store.reserve('large');
    if (reservation.kind !== 'reserved') throw new Error(reservation.kind);
    await expect(reservation.write(endless())).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(packed).toBeLessThan(10);
    expect(await keys(store)).toEqual(['small']);
    expect((await readdir(root)).length).toBe(1);
  });

  test('a chain that is used stays whole: its layers go before what they lie on', async () => {
    const { root, store } = await bench();
    await save(store, 'base', 100 * kB);
    await save(store, 'layer-1', 100 * kB, ['base']);
    await save(store, 'alone', 100 * kB);
    await save(store, 'layer-2', 100 * kB, ['base', 'layer-1']);
    for (const [i, key] of ['base', 'layer-1', 'alone', 'layer-2'].entries()) {
      const time = Date.now() / 1000 - 1000 + i;
      await utimes(await fileOf(root, key), time, time);
    }
    await store.evict(350 * kB);
    expect(await keys(store)).toEqual(['base', 'layer-1', 'layer-2']);
    await store.evict(250 * kB);
    expect(await keys(store)).toEqual(['base', 'layer-1']);
    await store.evict(150 * kB);
    expect(await keys(store)).toEqual(['base']);
    await store.evict(0);
    expect(await keys(store)).toEqual([]);
  });

  test('never leaves a layer without what it lies on, and removes no more than it must', () => {
    const chain = fc.record({
      layers: fc.array(fc.record({ size: fc.integer({ min: 1, max: 100 }), used: fc.nat(20) }), {
        maxLength: 6,
      }),
    });
    fc.assert(
      fc.property(fc.array(chain, { maxLength: 6 }), fc.nat(1500), (chains, limit) => {
        const entries: Kept[] = chains.flatMap(({ layers }, c) =>
          layers.map((layer, i) => ({
            ...layer,
            file: `${c}-${i}.pack`,
            key: `${c}-${i}`,
            parents: layers.slice(0, i).map((_, p) => `${c}-${p}`),
          })),
        );
        const going = planEviction(entries, limit);
        const kept = entries.filter((entry) => !going.includes(entry));
        const keptKeys = new Set(kept.map(({ key }) => key));
        for (const { parents } of kept) for (const parent of parents) expect(keptKeys.has(parent)).toBe(true);
        const total = (of: readonly Kept[]) => of.reduce((sum, { size }) => sum + size, 0);
        expect(total(kept)).toBeLessThanOrEqual(limit);
        const last = going.at(-1);
        if (last !== undefined) expect(total(kept) + last.size).toBeGreaterThan(limit);
        expect(planEviction([...entries].reverse(), limit)).toEqual(going);
      }),
    );
  });

  test('what is broken goes first', () => {
    const entry = { parents: [], size: 10 };
    const entries = [
      { ...entry, file: 'a', key: 'a', used: 1 },
      { ...entry, file: 'b', key: undefined, used: 9 },
    ];
    expect(planEviction(entries, 10).map(({ file }) => file)).toEqual(['b']);
  });

  test('two at once do not remove twice as much', async () => {
    const { root, store } = await bench();
    for (let i = 0; i < 10; i++) await save(store, `k-${i}`, 10 * kB);
    const other = (await bench({ root })).store;
    await Promise.all([store.evict(50 * kB + 5_000), other.evict(50 * kB + 5_000)]);
    expect(await keys(store)).toHaveLength(5);
  });

  test('what cannot be removed does not stop the rest', async () => {
    const real = nodeFiles();
    const { store } = await bench({
      files: {
        ...real,
        remove: (path) =>
          path.includes('e-a~')
            ? Promise.reject(new UserError('DISK_DENIED', 'another user’s'))
            : real.remove(path),
      },
    });
    for (const key of ['a', 'b', 'c']) await save(store, key, 10 * kB);
    await store.evict(10 * kB + 500);
    expect(await keys(store)).toEqual(['a', 'c']);
  });

  test('a save is not undone by a failure to make room', async () => {
    const real = nodeStoreDisk();
    const claim = (path: string) =>
      path.endsWith('eviction.claim') ? Promise.reject(new Error('no')) : real.claim(path);
    const { store, log } = await bench({ disk: { ...real, claim } });
    await save(store, 'k');
    expect(await keys(store)).toEqual(['k']);
    expect(log.lines.join()).toContain('nothing was removed');
  });
});

describe('one folder for several machines', () => {
  test('the newest is what was saved last, also where clocks differ', async () => {
    const ahead = await bench({ now: Date.now() + 3_600_000 });
    await save(ahead.store, 'k-1');
    const behind = await bench({ root: ahead.root, now: Date.now() - 3_600_000 });
    await save(behind.store, 'k-2');
    expect((await behind.store.find('k', ['k-']))?.key).toBe('k-2');
    await save(ahead.store, 'k-3');
    expect((await behind.store.find('k', ['k-']))?.key).toBe('k-3');
  });

  test.each([
    ['of a killed process of this machine', { pid: 7 }, 0, true],
    ['of a process of this machine that lives', { pid: process.pid }, 50 * 60_000, false],
    ['of another machine, just made', { machine: '00000000' }, 60_000, false],
    ['of another machine, hours old', { machine: '00000000' }, 2 * 3_600_000, true],
  ])('a claim %s', async (_, owner, age, goes) => {
    const { root, store } = await bench();
    const effects = realEffects();
    const theirs = nodeStoreDisk({ ...effects, self: { ...effects.self, ...owner } });
    await mkdir(root);
    const path = join(root, claimFile('k', 'zstd'));
    expect(await theirs.claim(path)).toBeDefined();
    const time = (Date.now() - age) / 1000;
    await utimes(path, time, time);
    const ours = nodeStoreDisk({ ...effects, isAlive: (pid) => pid === process.pid });
    const { store: judging } = await bench({ root, disk: ours });
    expect((await judging.reserve('k')).kind).toBe(goes ? 'reserved' : 'taken');
    expect((await store.reserve('other')).kind).toBe('reserved');
  });

  test('a claim that was never signed stands for a moment only', async () => {
    const { root, store } = await bench();
    await mkdir(root);
    const path = join(root, claimFile('k', 'zstd'));
    await writeFile(path, '');
    expect(await store.reserve('k')).toEqual({ kind: 'taken' });
    await utimes(path, Date.now() / 1000 - 11, Date.now() / 1000 - 11);
    expect((await store.reserve('k')).kind).toBe('reserved');
  });

  test('who lost a claim does not release that of the next', async () => {
    const { root } = await bench();
    await mkdir(root);
    const path = join(root, 'x.claim');
    const disk = nodeStoreDisk();
    const first = await disk.claim(path);
    await writeFile(path, 'someone else');
    await first!.release();
    expect(await readFile(path, 'utf8')).toBe('someone else');
  });

  test('what killed writers left is swept, and what living ones write is not', async () => {
    const { root, store } = await bench();
    await save(store, 'k');
    const effects = realEffects();
    const dead = { ...effects, self: { ...effects.self, pid: 7 } };
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    async function* slow() {
      yield noise(10);
      await finished;
    }
    const writing = [
      nodeStoreDisk(dead).publish(join(root, 'dead.pack'), slow()),
      nodeStoreDisk().publish(join(root, 'alive.pack'), slow()),
    ];
    while ((await readdir(root)).length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    const swept = await nodeStoreDisk({ ...effects, isAlive: () => false }).sweep(root);
    expect(swept).toBe(1);
    expect((await readdir(root)).filter((name) => name.startsWith('.'))).toEqual([
      expect.stringContaining('alive.pack'),
    ]);
    finish();
    const results = await Promise.allSettled(writing);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });
});

describe('a failure', () => {
  const full = new UserError('DISK_FULL', 'No space left');
  test('while writing leaves nothing, and the key can be taken again', async () => {
    const { root, store } = await bench({ disk: faulty('publish', full) });
    const reservation = await store.reserve('k');
    if (reservation.kind !== 'reserved') throw new Error(reservation.kind);
    await expect(reservation.write(chunked(noise(10)))).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(await readdir(root)).toEqual([]);
    expect((await (await bench({ root })).store.reserve('k')).kind).toBe('reserved');
  });

  test('a folder that may not be written to denies', async () => {
    const denied = new UserError('DISK_DENIED', 'Not allowed to write');
    const { store } = await bench({ disk: faulty('claim', denied) });
    expect(await store.reserve('k')).toEqual({ kind: 'denied', why: 'Not allowed to write' });
    const { root } = await bench();
    await writeFile(root, 'a file where the folder should be');
    expect((await (await bench({ root })).store.reserve('k')).kind).toBe('denied');
  });

  test('an entry that is gone when it is opened says so', async () => {
    const { store } = await bench();
    await save(store, 'k');
    const entry = (await store.find('k', []))!;
    await store.remove(entry);
    await expect(collect(store.open(entry))).rejects.toThrow('k is no longer in the cache');
    expect(await store.find('k', [])).toBeUndefined();
  });

  test('an entry that is cut while it is read is not whole', async () => {
    const { root, store } = await bench();
    await save(store, 'k', 2000 * kB);
    const entry = (await store.find('k', []))!;
    await truncate(await fileOf(root, 'k'), 100 * kB);
    await expect(collect(store.open(entry))).rejects.toMatchObject({ code: 'HTTP_TRUNCATED' });
  });

  test('an entry that another user made is read although its time cannot be set', async () => {
    const { root, store } = await bench();
    await save(store, 'k', 10);
    await chmod(await fileOf(root, 'k'), 0o444);
    await nodeStoreDisk().touch(join(root, 'nothing here'), 0);
    expect((await collect(store.open((await store.find('k', []))!))).length).toBe(10);
  });

  test('tails of what is not there are none', async () => {
    const { root } = await bench();
    expect(await nodeStoreDisk().tail(join(root, 'a', 'b'), 10)).toBeUndefined();
    expect(await nodeStoreDisk().sweep(join(root, 'a'))).toBe(0);
  });
});
