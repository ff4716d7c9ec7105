import { availableParallelism } from 'node:os';
import type { PackBytes, Packs } from '../../cache/pack/ports.ts';
import { nameRules } from '../../sdk/safe-path.ts';
import type { Machine, Stages } from '../ports.ts';
import { land } from './landing.ts';
import { nodeSources } from './pack-source.ts';
import { realRename } from './rename.ts';
import { unpackHere } from './unpack-here.ts';
import { unpackInThread } from './unpack-thread.ts';
import { UnpackThreads } from './unpack-threads.ts';
import { type WorkerFile, workerFile } from './worker-file.ts';

export interface Threads {
  /** Processors that this process may use. */
  readonly cores: number;
  /** undefined: all is done in the thread that asks. */
  readonly worker: WorkerFile | undefined;
}

/** A thread takes 40 ms to start; so much is unpacked in less. Bytes, packed. */
const SMALL = 4 * 2 ** 20;
/**
 * The same on two processors, which the thread shares with the network's and with zstd's: below it a thread costs more
 * than it brings (junegunn/fzf, 15 MB: 0.56 s with, 0.53 s without, 0.76 and 0.61 processor seconds).
 */
const SMALL_ON_TWO = 64 * 2 ** 20;
/** Each takes 50 MB of memory. With this thread, that is one for each of the three caches. */
const MOST = 2;

/**
 * Packing and unpacking on the machine's own disk.
 *
 * Threads leave this one to the network and to the SDK's own extraction. By themselves they gain little on two
 * processors: nektos/act's build cache, modules and SDK at once (33,000 files, 736 MB, tmpfs) took 1.9 s and 276 MB of
 * memory in three threads, 1.8 to 2.1 s and 150 MB in none; each file's own system calls are most of it, so that more
 * processors and slower disks gain more. Hence few threads, and no waiting for one.
 */
export function nodePacks(
  machine: Pick<Machine, 'platform'>,
  stages: Stages,
  { cores, worker }: Threads = { cores: availableParallelism(), worker: workerFile('unpack') },
): Packs {
  const rules = nameRules(machine.platform.os);
  const threads = new UnpackThreads(worker, Math.min(MOST, cores - 1));
  const small = cores > 2 ? SMALL : SMALL_ON_TWO;
  const isSmall = (size: number | undefined) => size !== undefined && size < small;
  const unpack: Packs['unpack'] = async (pack, folder, options) => {
    const { bytes, size } =
      options.size === undefined ? await begin(pack) : { bytes: pack, size: options.size };
    const thread = isSmall(size) ? undefined : threads.take();
    if (thread === undefined) return unpackHere(bytes, folder, options, rules);
    try {
      return await unpackInThread(bytes, folder, options, rules, thread);
    } finally {
      threads.give();
    }
  };
  return {
    sources: nodeSources(),
    unpack,
    async land(folder, size) {
      // While the first bytes are on their way, if there is a processor for it: it may turn out to be of no use.
      const unwarm = cores > 2 && !isSmall(size) ? threads.warm() : async () => {};
      try {
        return await land(folder, { unpack, stages, effects: realRename(), ended: unwarm });
      } catch (error) {
        await unwarm();
        throw error;
      }
    },
  };
}

/** With its first chunk: a service says how much there is when it answers. */
async function begin(
  pack: PackBytes,
): Promise<{ readonly bytes: PackBytes; readonly size: number | undefined }> {
  const chunks = pack[Symbol.asyncIterator]();
  const first = await chunks.next();
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      for (let next = first; !next.done; next = await chunks.next()) yield next.value;
    } finally {
      await chunks.return?.();
    }
  }
  return { bytes: all(), size: pack.total?.() };
}
