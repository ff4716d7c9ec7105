import { UserError } from '../../errors.ts';
import type { InstallHost, InstallRequest } from '../../sdk/install.ts';
import { type Keeping, nothingKept } from './keep.ts';
import { archivePays } from './plan.ts';
import { timedStages } from './timed-stages.ts';
import type { SdkCacheHost, SdkCacheRequest, Spool } from './types.ts';

/**
 * Keeps the archive's bytes as they pass, in a file of their own.
 * @param file absolute; is there only when it is kept
 * @param use auto: only where the network was what took the time
 */
export function keepArchive(
  file: string,
  use: SdkCacheRequest['use'],
  request: InstallRequest,
  host: InstallHost,
  { disk, files, clock }: Pick<SdkCacheHost, 'disk' | 'files' | 'clock'>,
): Keeping {
  const { stages, writing } = timedStages(host.stages, clock);
  const abandon = () => files.remove(file).catch(() => undefined);
  let copy: ArchiveCopy | undefined;
  return {
    request,
    abandon,
    host: {
      ...host,
      stages,
      transfer: {
        ...host.transfer,
        async stream(url, options) {
          await abandon();
          const wait = waitingFor(clock, writing);
          const download = await wait.during(() => host.transfer.stream(url, options));
          copy = new ArchiveCopy(() => disk.create(file), wait);
          return { ...download, body: copy.passing(download.body) };
        },
      },
    },
    async end({ record }) {
      if (copy === undefined || record === undefined)
        return nothingKept('another process had brought this Go');
      const { bytes, wait, fault } = copy;
      const pays = use === 'auto' ? archivePays(bytes, wait.milliseconds) : ({ do: true } as const);
      const keep = fault === undefined ? { save: pays, kept: null } : nothingKept(fault);
      if (keep.save.do)
        return { ...keep, kept: { form: 'archive', path: file, sha256: record.archiveSha256 } };
      await abandon();
      return keep;
    },
  };
}

interface Waiting {
  /** So far. */
  readonly milliseconds: number;
  during<Result>(work: () => Promise<Result>): Promise<Result>;
}

/**
 * Time that the network is waited for, without what is written meanwhile: on a slow machine gunzip asks for little, and
 * that is not the network's time.
 */
function waitingFor(clock: Pick<SdkCacheHost['clock'], 'now'>, writing: () => number): Waiting {
  let milliseconds = 0;
  return {
    get milliseconds() {
      return milliseconds;
    },
    async during(work) {
      const [started, before] = [clock.now(), writing()];
      try {
        return await work();
      } finally {
        milliseconds += clock.now() - started - (writing() - before);
      }
    },
  };
}

/** A full disk costs the copy and not the archive. */
class ArchiveCopy {
  bytes = 0;
  readonly wait: Waiting;
  fault: string | undefined = 'its archive was not read to the end';
  readonly #create: () => Spool;

  constructor(create: () => Spool, wait: Waiting) {
    this.#create = create;
    this.wait = wait;
  }

  async *passing(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const chunks = body[Symbol.asyncIterator]();
    let spool: Spool | undefined;
    let denied: string | undefined;
    const attempt = (write: () => void) => {
      if (denied !== undefined) return;
      try {
        write();
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        denied = error.message;
      }
    };
    try {
      attempt(() => {
        spool = this.#create();
      });
      for (;;) {
        const { done, value } = await this.wait.during(() => chunks.next());
        if (done === true) break;
        attempt(() => spool?.append(value));
        this.bytes += value.length;
        yield value;
      }
      this.fault = denied;
    } finally {
      spool?.close();
      await chunks.return?.();
    }
  }
}
