import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, parse } from 'node:path';
import type { Claim, StoreDisk } from '../../cache/stores/disk-port.ts';
import { checkKey, checkLadder } from '../../cache/stores/key.ts';
import { mayRead, mayWrite } from '../../cache/stores/service.ts';
import type { Compression, Entry, Reservation, Store } from '../../cache/stores/types.ts';
import { UserError } from '../../errors.ts';
import type { Clock } from '../ports.ts';

export interface ActionsV1Options {
  /** ACTIONS_CACHE_MODE */
  readonly mode: string;
  readonly compression: Compression;
  /** As @actions/cache is told: its text is part of what an entry is found by, so it must be the same on all machines. */
  readonly folder?: string;
}

/** Another job of the same user on this machine may need the one path for as long as its transfer takes. */
const patience = 10 * 60 * 1000;
const leftOverAfter = 24 * 60 * 60 * 1000;

/**
 * GHES, Gitea, Forgejo and nektos/act, through @actions/cache: a pack is one file at one constant path, which it puts into
 * an archive of its own. It speaks v2 as well, for a service that our client does not get on with. It reads address, token
 * and mode from the environment, and prints its own lines for what the service refuses.
 */
export function actionsV1Store(
  options: ActionsV1Options,
  ports: { readonly disk: StoreDisk; readonly clock: Clock },
): Store {
  const { mode, compression } = options;
  const literal = `${options.folder ?? '~/.cache/setup-go-plus/packs'}/${compression}.pack`;
  const file = literal.startsWith('~/') ? join(homedir(), ...literal.split('/').slice(1)) : literal;
  const exclusively = oneAtATime(`${file}.claim`, ports);
  // Packs are the same on all systems: what Windows saved, Linux can read.
  const anySystem = true;

  async function lookUp(key: string, prefixes: readonly string[]): Promise<string | undefined> {
    const { restoreCache } = await import('@actions/cache');
    return restoreCache([literal], key, [...prefixes], { lookupOnly: true }, anySystem);
  }

  async function find(key: string, prefixes: readonly string[]): Promise<Entry | undefined> {
    if (!mayRead(mode)) return undefined;
    let matched = await lookUp(key, prefixes);
    if (matched !== undefined && matched !== key && matched.startsWith(key)) {
      // The service takes the key itself for a prefix, and so hides what the ladder would find.
      const [nearest, ...others] = prefixes;
      matched = nearest === undefined ? undefined : await lookUp(nearest, others);
    }
    if (matched === undefined) return undefined;
    const found = matched;
    const wanted = found === key || prefixes.some((prefix) => found.startsWith(prefix));
    return wanted ? { key: found, size: undefined, handle: found } : undefined;
  }

  /** The restored file under a name that is ours alone, so that the next restore may begin. */
  function fetchPack(key: string): Promise<string> {
    return exclusively(async () => {
      await removeLeftOvers(file);
      const { restoreCache } = await import('@actions/cache');
      const matched = await withPlainFolders(() => restoreCache([literal], key, [], undefined, anySystem));
      if (matched !== key || !fs.existsSync(file)) {
        await rm(file, { force: true });
        throw new UserError('HTTP_UNREACHABLE', `the cache service did not deliver ${key}`);
      }
      const taken = join(dirname(file), `${basename(file)}.${randomBytes(6).toString('hex')}`);
      await rename(file, taken);
      return taken;
    });
  }

  function savePack(key: string, body: AsyncIterable<Uint8Array>): Promise<{ readonly size: number }> {
    return exclusively(async () => {
      try {
        await writeAll(file, body);
        const { size } = await stat(file);
        const { saveCache } = await import('@actions/cache');
        const id = await withPlainFolders(() => saveCache([literal], key, undefined, anySystem));
        // With v1 an upload that failed has an id all the same.
        if (id === -1 || (mayRead(mode) && (await lookUp(key, [])) !== key)) {
          throw new UserError('HTTP_STATUS', `the cache service did not take ${key}`);
        }
        return { size };
      } finally {
        await rm(file, { force: true });
      }
    });
  }

  async function reserve(key: string): Promise<Reservation> {
    if (!mayWrite(mode)) return { kind: 'denied', why: `ACTIONS_CACHE_MODE is ${mode}` };
    // v1 wants the size with the reservation, so this look is all that can be had before packing.
    if (mayRead(mode) && (await lookUp(key, [])) === key) return { kind: 'taken' };
    return { kind: 'reserved', write: (body) => savePack(key, body), abandon: async () => {} };
  }

  return {
    name: 'actions-v1',
    find: async (key, prefixes) => find(checkKey(key), checkLadder(prefixes)),
    open: (entry) => readAndRemove(() => fetchPack(entry.handle)),
    reserve: async (key) => reserve(checkKey(key)),
  };
}

/**
 * The path is one for all, and @actions/cache works by this process's environment: within the process one waits for
 * the other, and between processes a claim on the path does the same.
 */
function oneAtATime(
  claimPath: string,
  { disk, clock }: { readonly disk: StoreDisk; readonly clock: Clock },
): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  async function claimed<T>(run: () => Promise<T>): Promise<T> {
    await mkdir(dirname(claimPath), { recursive: true });
    const claim = await waitForClaim(claimPath, disk, clock);
    try {
      return await run();
    } finally {
      await claim.release();
    }
  }
  return (run) => {
    const mine = last.then(() => claimed(run));
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function waitForClaim(path: string, disk: StoreDisk, clock: Clock): Promise<Claim> {
  for (let waited = 0; ; waited += 200) {
    const claim = await disk.claim(path);
    if (claim !== undefined) return claim;
    if (waited >= patience) {
      throw new UserError('DISK_DENIED', `another job has held ${path} for ${patience / 60_000} minutes`, {
        hint: 'Remove that file if no other job runs on this machine.',
      });
    }
    await clock.sleep(200);
  }
}

/**
 * Names in its archive are relative to GITHUB_WORKSPACE, and would lead elsewhere where that lies at another depth: they are
 * made relative to the home folder. @actions/cache 6.3.0 splits its tar command at blanks, so folders that have one are
 * replaced: a home by the root, the temporary folder by the system's.
 */
async function withPlainFolders<T>(run: () => Promise<T>): Promise<T> {
  const { GITHUB_WORKSPACE, RUNNER_TEMP } = process.env;
  const home = homedir();
  const temp = fs.mkdtempSync(join(hasBlank(RUNNER_TEMP ?? ' ') ? tmpdir() : RUNNER_TEMP!, 'setup-go-plus-'));
  try {
    setEnvironment({ GITHUB_WORKSPACE: hasBlank(home) ? parse(home).root : home, RUNNER_TEMP: temp });
    return await run();
  } finally {
    setEnvironment({ GITHUB_WORKSPACE, RUNNER_TEMP });
    await rm(temp, { recursive: true, force: true });
  }
}

function hasBlank(path: string): boolean {
  return /\s/.test(path);
}

function setEnvironment(values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

async function writeAll(path: string, body: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    for await (const chunk of body) await file.writeFile(chunk);
  } finally {
    await file.close();
  }
}

/** Of jobs that were killed: the pack itself, and packs of long ago that had begun to be read. */
async function removeLeftOvers(file: string): Promise<void> {
  const folder = dirname(file);
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const isOld = () => Date.now() - fs.statSync(path).mtimeMs > leftOverAfter;
    const isTaken = name.startsWith(`${basename(file)}.`) && !name.endsWith('.claim');
    if (path === file || (isTaken && isOld())) await rm(path, { force: true });
  }
}

async function* readAndRemove(fetch: () => Promise<string>): AsyncGenerator<Uint8Array> {
  const path = await fetch();
  try {
    yield* fs.createReadStream(path, { highWaterMark: 512 * 1024 });
  } finally {
    await rm(path, { force: true });
  }
}
