import { UserError } from '../../errors.ts';
import type { Host, Machine } from '../../host/ports.ts';
import { planEviction } from './directory-eviction.ts';
import { type Footer, footerLimit, readFooter, writeFooter } from './directory-footer.ts';
import {
  claimFile,
  type EntryName,
  entryFile,
  isExactly,
  mayBeginWith,
  newestFirst,
  parseEntryFile,
} from './directory-name.ts';
import type { Claim, StoreDisk } from './disk-port.ts';
import { checkKey, checkLadder } from './key.ts';
import type { Compression, Entry, Reservation, Store } from './types.ts';

export interface DirectoryOptions {
  /** Absolute. Made when something is saved. */
  readonly root: string;
  /** Bytes that all entries may have together. */
  readonly limit: number;
  readonly compression: Compression;
}

export type DirectoryPorts = Pick<Host, 'files' | 'clock' | 'log'> & {
  readonly machine: Pick<Machine, 'path'>;
  readonly disk: StoreDisk;
};

/** What is in a directory store: for `cache stats`, `prune` and `clear`. */
export interface StoredEntry {
  readonly path: string;
  readonly key: string | undefined;
  readonly parents: readonly string[];
  /** Bytes on disk. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly used: number;
}

export interface DirectoryStore extends Store {
  entries(): Promise<readonly StoredEntry[]>;
  /** Removes what is too much, and what killed processes left. @returns bytes */
  evict(limit?: number): Promise<number>;
  remove(entry: Pick<Entry, 'handle'>): Promise<void>;
}

/**
 * A folder on this machine or on a network share, used by any number of processes and machines at once. One file an entry,
 * which appears by a rename and is never changed: whoever is killed leaves it whole or not there. A file that is cut
 * or not ours has no footer that fits, and is not seen.
 */
export function directoryStore(options: DirectoryOptions, ports: DirectoryPorts): DirectoryStore {
  const { root, limit, compression } = options;
  const { files, disk, clock, log } = ports;
  const place = (file: string) => ports.machine.path.join(root, file);

  async function names(): Promise<readonly EntryName[]> {
    const listed = (await files.list(root)) ?? [];
    return listed.flatMap(({ name, kind }) => (kind === 'file' ? (parseEntryFile(name) ?? []) : []));
  }

  async function footerOf(file: string): Promise<Footer | undefined> {
    const tail = await disk.tail(place(file), footerLimit).catch(() => undefined);
    return tail === undefined ? undefined : readFooter(tail.bytes, tail.size);
  }

  async function first(
    candidates: readonly EntryName[],
    fits: (key: string) => boolean,
  ): Promise<Entry | undefined> {
    for (const { file } of [...candidates].sort(newestFirst)) {
      const footer = await footerOf(file);
      if (footer !== undefined && fits(footer.key)) {
        return { key: footer.key, size: footer.bytes, handle: place(file) };
      }
    }
    return undefined;
  }

  async function find(key: string, prefixes: readonly string[]): Promise<Entry | undefined> {
    const ours = (await names()).filter((name) => name.compression === compression);
    const exact = await first(
      ours.filter((name) => isExactly(name, key)),
      (found) => found === key,
    );
    if (exact !== undefined) return exact;
    for (const prefix of prefixes) {
      const found = await first(
        ours.filter((name) => mayBeginWith(name, prefix)),
        (candidate) => candidate.startsWith(prefix),
      );
      if (found !== undefined) return found;
    }
    return undefined;
  }

  async function save(key: string, parents: readonly string[], body: AsyncIterable<Uint8Array>) {
    // Not before any other entry: the clock of another machine on the share may be ahead of ours.
    const newest = (await names()).reduce((latest, { created }) => Math.max(latest, created), 0);
    const file = entryFile(key, Math.max(clock.now(), newest + 1), compression);
    const written = { size: 0 };
    await disk.publish(place(file), withFooter(body, { key, parents }, limit, written));
    return written;
  }

  async function stats() {
    const found = await names();
    const read = await Promise.all(
      found.map(async ({ file, created }) => {
        const stat = await files.stat(place(file));
        return stat === undefined ? [] : [{ file, created, size: stat.size, used: stat.mtime }];
      }),
    );
    return read.flat();
  }

  async function entries(): Promise<readonly (StoredEntry & { readonly file: string })[]> {
    return Promise.all(
      (await stats()).map(async (facts) => {
        const { key, parents = [] } = (await footerOf(facts.file)) ?? { key: undefined };
        return { ...facts, path: place(facts.file), key, parents };
      }),
    );
  }

  /** Without a lock two machines would each remove enough for both. */
  async function evict(to = limit): Promise<number> {
    const lock = await disk.claim(place('eviction.claim'));
    if (lock === undefined) return 0;
    let removed = 0;
    try {
      await disk.sweep(root);
      const total = (await stats()).reduce((sum, { size }) => sum + size, 0);
      const going = total <= to ? [] : planEviction(await entries(), to);
      for (const { file, size, used } of going) {
        // Someone began to use it since.
        if (((await files.stat(place(file)))?.mtime ?? used) !== used) continue;
        // Another user's on a shared machine, or open (Windows): what can go still goes.
        removed += await files.remove(place(file)).then(
          () => size,
          () => 0,
        );
      }
    } finally {
      await lock.release();
    }
    return removed;
  }

  return {
    name: 'directory',
    entries,
    evict,
    async find(key, prefixes) {
      const entry = await find(checkKey(key), checkLadder(prefixes));
      if (entry !== undefined) await disk.touch(entry.handle, clock.now());
      return entry;
    },
    open: (entry) => readEntry(entry, disk),
    async remove({ handle }) {
      await files.remove(handle);
    },
    async reserve(key) {
      checkKey(key);
      const claim = await claimKey(key).catch((error: unknown) => {
        if (error instanceof UserError) return error;
        throw error;
      });
      if (claim instanceof UserError) return { kind: 'denied', why: claim.message };
      if (claim === undefined) return { kind: 'taken' };
      return reservation(claim, async (body, parents = []) => {
        const written = await save(key, parents, body);
        await evict().catch((error: unknown) => log.debug(`nothing was removed from ${root}: ${error}`));
        return written;
      });
    },
  };

  async function claimKey(key: string): Promise<Claim | undefined> {
    if ((await find(key, [])) !== undefined) return undefined;
    await files.makeDirectory(root);
    const claim = await disk.claim(place(claimFile(key, compression)));
    // It may have been saved between the look and the claim.
    if (claim === undefined || (await find(key, [])) === undefined) return claim;
    await claim.release();
    return undefined;
  }
}

function reservation(claim: Claim, save: Extract<Reservation, { kind: 'reserved' }>['write']): Reservation {
  return {
    kind: 'reserved',
    async write(body, parents) {
      try {
        return await save(body, parents);
      } finally {
        await claim.release();
      }
    },
    abandon: () => claim.release(),
  };
}

async function* withFooter(
  body: AsyncIterable<Uint8Array>,
  { key, parents }: Pick<Footer, 'key' | 'parents'>,
  limit: number,
  written: { size: number },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    written.size += chunk.length;
    if (written.size > limit) {
      throw new UserError(
        'DISK_FULL',
        `${key} is larger than the ${limit} bytes that the whole cache may have`,
        {
          hint: 'Allow the cache directory more, or let it keep less.',
        },
      );
    }
    yield chunk;
  }
  yield writeFooter({ key, bytes: written.size, parents });
}

async function* readEntry(entry: Entry, disk: StoreDisk): AsyncGenerator<Uint8Array> {
  const size = entry.size ?? 0;
  let read = 0;
  try {
    for await (const chunk of disk.stream(entry.handle, size)) {
      read += chunk.length;
      yield chunk;
    }
  } catch (cause) {
    const gone = (cause as { code?: unknown }).code === 'ENOENT';
    throw new UserError(
      'HTTP_UNREACHABLE',
      gone ? `${entry.key} is no longer in the cache` : `cannot read ${entry.handle}`,
      { cause },
    );
  }
  if (read !== size) {
    throw new UserError('HTTP_TRUNCATED', `${entry.handle} gave ${read} of ${size} bytes`);
  }
}
