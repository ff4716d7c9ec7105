import { UserError } from '../errors.ts';
import { ModuleHash } from '../release/module/dirhash.ts';
import type { Bounds } from './bounds.ts';
import type { Incoming } from './extract.ts';
import type { Unpacked } from './unpacked.ts';
import { readVersionFile } from './version-file.ts';
import { readZip, unzip, unzipInPool } from './zip.ts';
import type { ZipEntry } from './zip-entry.ts';

interface Surroundings {
  /** A `golang.org/toolchain` module: its h1 hash is wanted, and it has neither modes nor times. */
  readonly module: boolean;
  readonly size: number | undefined;
  readonly bounds: Bounds;
}

/** Packed bytes from which an entry is inflated in the thread pool. */
const LARGE = 128 * 1024;
const LANES = 3;
/** Bytes unpacked in this thread before it looks whether the pool has finished something. */
const TURN = 2 * 2 ** 20;

/**
 * A zip's directory stands at its end, so the archive is held in memory. Large files (half of an SDK's bytes in
 * 30 files) are inflated by the thread pool, the rest here.
 * @returns what the h1 hash of a module zip is made of
 * @throws UserError ARCHIVE_INVALID, ARCHIVE_HOSTILE, DISK_*
 */
export async function unpackZip(
  incoming: Incoming,
  unpacked: Unpacked,
  { module, size, bounds }: Surroundings,
): Promise<ModuleHash | undefined> {
  const zip = await collect(incoming, size, bounds.zip);
  const entries = readZip(zip, bounds);
  const hash = module ? new ModuleHash() : undefined;
  const time = module ? versionTime(zip, entries, unpacked) : undefined;
  const jobs = admitted(entries, unpacked, hash);
  const finish = ({ entry, name }: Job, data: Buffer) => {
    hash?.add(entry.name, data);
    if (name === undefined) return;
    const executable = module ? isProgram(name) : entry.executable || isProgram(name);
    unpacked.write(name, data, { executable, mtime: time ?? entry.mtime });
  };
  await inLanes(zip, jobs, finish);
  return hash;
}

interface Job {
  readonly entry: ZipEntry;
  /** undefined: only hashed. */
  readonly name: string | undefined;
}

function admitted(entries: readonly ZipEntry[], unpacked: Unpacked, hash: ModuleHash | undefined): Job[] {
  const jobs: Job[] = [];
  for (const entry of entries) {
    if (entry.name.endsWith('/')) {
      unpacked.folder(entry.name);
      hash?.add(entry.name, new Uint8Array());
      continue;
    }
    const name = unpacked.admit(entry.name);
    if (name !== undefined || hash !== undefined) jobs.push({ entry, name });
  }
  return jobs;
}

/** All lanes have ended when this returns or throws: none writes into a stage that was given up. */
async function inLanes(
  zip: Buffer,
  jobs: readonly Job[],
  finish: (job: Job, data: Buffer) => void,
): Promise<void> {
  const large = jobs
    .filter((job) => job.entry.packed >= LARGE)
    .sort((a, b) => b.entry.packed - a.entry.packed);
  const small = jobs.filter((job) => job.entry.packed < LARGE);
  let failed = false;
  const guarded = async (lane: () => Promise<void>) => {
    try {
      await lane();
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  const pooled = async () => {
    for (let job = large.shift(); job !== undefined && !failed; job = large.shift())
      finish(job, await unzipInPool(zip, job.entry));
  };
  const here = async () => {
    let turn = 0;
    for (const job of small) {
      if (failed) return;
      finish(job, unzip(zip, job.entry));
      turn += job.entry.size;
      if (turn < TURN) continue;
      turn = 0;
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  };
  const lanes = [...Array.from({ length: LANES }, () => guarded(pooled)), guarded(here)];
  for (const lane of await Promise.allSettled(lanes)) if (lane.status === 'rejected') throw lane.reason;
}

async function collect(incoming: Incoming, size: number | undefined, limit: number): Promise<Buffer> {
  if (size !== undefined && size > limit) throw tooLarge(limit);
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming.body) {
    chunks.push(chunk);
    if (incoming.count() > limit) throw tooLarge(limit);
  }
  return Buffer.concat(chunks);
}

/**
 * Module zips carry no times, and Go's index of the standard library depends on them: with the time of the release,
 * every installation of it is the same to Go and 423 index entries stay valid (actions/setup-go loses them each time).
 */
function versionTime(zip: Buffer, entries: readonly ZipEntry[], unpacked: Unpacked): number | undefined {
  const entry = entries.find(
    (found) => found.name.endsWith('/VERSION') && unpacked.nameOf(found.name) === 'VERSION',
  );
  return entry === undefined ? undefined : readVersionFile(unzip(zip, entry)).time;
}

/** The files that the go command itself makes executable in a toolchain module (cmd/go/internal/toolchain/select.go). */
export function isProgram(name: string): boolean {
  return /^(?:bin\/|pkg\/tool\/|lib\/(?:.*\/)?go_[^/]+_[^/]+_exec$)/.test(name);
}

function tooLarge(limit: number): UserError {
  return new UserError('ARCHIVE_HOSTILE', `The zip archive is larger than ${limit} bytes.`, {
    hint: 'Go publishes none of that size. Check where the download comes from.',
  });
}
