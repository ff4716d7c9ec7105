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
          const [started, before] = [clock.now(), writing()];
          const download = await host.transfer.stream(url, options);
          copy = new ArchiveCopy(() => disk.create(file));
          const waiting = () => clock.now() - started - (writing() - before);
          return { ...download, body: copy.passing(download.body, waiting) };
        },
      },
    },
    async end({ record }) {
      if (copy === undefined || record === undefined)
        return nothingKept('another process had brought this Go');
      const { bytes, waited, fault } = copy;
      const pays = use === 'auto' ? archivePays(bytes, waited) : ({ do: true } as const);
      const keep = fault === undefined ? { save: pays, kept: null } : nothingKept(fault);
      if (keep.save.do)
        return { ...keep, kept: { form: 'archive', path: file, sha256: record.archiveSha256 } };
      await abandon();
      return keep;
    },
  };
}

/** A full disk costs the copy and not the archive. */
class ArchiveCopy {
  bytes = 0;
  /** Milliseconds. */
  waited = 0;
  fault: string | undefined = 'its archive was not read to the end';
  readonly #create: () => Spool;

  constructor(create: () => Spool) {
    this.#create = create;
  }

  async *passing(body: AsyncIterable<Uint8Array>, waiting: () => number): AsyncGenerator<Uint8Array> {
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
      for await (const chunk of body) {
        attempt(() => spool?.append(chunk));
        this.bytes += chunk.length;
        yield chunk;
      }
      this.waited = waiting();
      this.fault = denied;
    } finally {
      spool?.close();
    }
  }
}
