import { UserError } from '../../errors.ts';
import type { Clock, Files } from '../../host/ports.ts';
import type { EnvironmentDisk } from '../layers/disk-port.ts';
import type { JournalPlace } from './place.ts';
import { parseJournal, renderRecord } from './records.ts';
import type { BegunRecord, JournalEntry, JournalRecord, ProgressRecord } from './types.ts';

export interface JournalHost {
  readonly files: Pick<Files, 'read'>;
  readonly disk: Pick<EnvironmentDisk, 'appendAt' | 'claim'>;
  readonly clock: Clock;
}

/** While it is held, no other process changes what this journal tells of. */
export interface Journal {
  entries(): readonly JournalEntry[];
  /** On the disk when it returns. @returns its id */
  begin(record: Omit<BegunRecord, 'previous' | 'time' | 'id' | 'state'>): Promise<string>;
  progress(record: Omit<ProgressRecord, 'previous' | 'time'>): Promise<void>;
}

/** Milliseconds that another command is waited for: reg.exe can take seconds. */
const patience = 60_000;

/** @throws UserError JOURNAL_INVALID, DISK_DENIED, DISK_FULL, and what `work` throws */
export async function withJournal<T>(
  place: JournalPlace,
  host: JournalHost,
  work: (journal: Journal) => Promise<T>,
): Promise<T> {
  const claim = await waitForClaim(`${place.path}.lock`, host);
  try {
    return await work(await openJournal(place, host));
  } finally {
    await claim.release();
  }
}

/** Changes nothing and waits for nobody. @throws UserError JOURNAL_INVALID */
export async function readJournal(
  { path }: JournalPlace,
  { files }: Pick<JournalHost, 'files'>,
): Promise<readonly JournalEntry[]> {
  return (await parseJournal(await files.read(path), path)).entries;
}

async function openJournal({ path, prefix }: JournalPlace, host: JournalHost): Promise<Journal> {
  let state = await parseJournal(await host.files.read(path), path);
  const append = async (record: DistributiveOmit<JournalRecord, 'previous' | 'time'>) => {
    const time = new Date(host.clock.now()).toISOString();
    const line = renderRecord({ previous: state.last, time, ...record } as JournalRecord);
    await host.disk.appendAt(path, state.length, line);
    state = await parseJournal(await host.files.read(path), path);
  };
  return {
    entries: () => state.entries,
    async begin(record) {
      const id = `${prefix}${state.entries.length + 1}`;
      await append({ state: 'begun', id, ...record });
      return id;
    },
    progress: append,
  };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

async function waitForClaim(path: string, { disk, clock }: JournalHost) {
  for (let waited = 0; ; waited += 100) {
    const claim = await disk.claim(path);
    if (claim !== undefined) return claim;
    if (waited >= patience) {
      throw new UserError('DISK_DENIED', `Another command has held ${path} for ${patience / 1000} seconds`, {
        hint: 'Wait for it to end. If none runs, remove that file.',
      });
    }
    await clock.sleep(100);
  }
}
