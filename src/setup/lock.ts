import type { Answer } from '../answer.ts';
import { UserError } from '../errors.ts';
import type { VersionSpec } from '../go/spec.ts';
import type { Host } from '../host/ports.ts';
import type { ArchiveOffer, Integrity, Query } from '../release/types.ts';
import { lockedVersion, pinFor } from '../sdk/lock/lookup.ts';
import { readLock } from '../sdk/lock/read.ts';
import type { Lock } from '../sdk/lock/types.ts';
import type { SetupRequest } from './types.ts';

/** What the workflow or the lock file says that an archive must hash to; it replaces every other proof. */
export interface Pins {
  /** An SDK in the tool cache must have been proved by one of them. Empty: nothing is pinned. */
  readonly all: readonly Integrity[];
  /**
   * undefined: nothing is pinned.
   * @throws UserError LOCK_MISMATCH, INTEGRITY_MISSING where the pin is of another kind of archive
   */
  of(offer: ArchiveOffer): Integrity | undefined;
}

export const noPins: Pins = { all: [], of: () => undefined };

export interface Locked {
  readonly query: Query;
  readonly pins: Pins;
}

/**
 * What is asked for under the lock file, where there is one: a range is the version that it was locked to.
 * @throws UserError LOCK_INVALID, LOCK_MISMATCH
 */
export async function applyLock(
  asked: Answer<VersionSpec>,
  { platform, lockFile, checksum }: SetupRequest,
  { files, log }: Pick<Host, 'files' | 'log'>,
): Promise<Locked> {
  const { path, required } = lockFile;
  const lock = await readLock(files, path);
  if (lock === undefined && required) {
    throw new UserError('LOCK_INVALID', `The lock file ${path} does not exist.`, {
      hint: 'Write it with `setup-go-plus lock`, or leave the input lock-file out.',
    });
  }
  const version = lock === undefined ? undefined : lockedVersion(lock, asked.value, platform, path);
  const query: Query = {
    spec: version === undefined ? asked.value : { kind: 'exact', version },
    platform,
  };
  if (checksum !== undefined) return { query, pins: pinnedBy(checksum) };
  if (lock === undefined || version === undefined) return { query, pins: noPins };
  log.debug(`${path} locks ${version.text}`);
  const all = (['tar.gz', 'zip', 'module-zip'] as const).flatMap(
    (format) => pinFor(lock, version, platform, format, path) ?? [],
  );
  return { query, pins: { all, of: (offer) => lockedPin(lock, offer, path) } };
}

function pinnedBy(checksum: Integrity): Pins {
  return {
    all: [checksum],
    of(offer) {
      if ((offer.archive.format === 'module-zip') === (checksum.kind === 'h1')) return checksum;
      throw new UserError(
        'INTEGRITY_MISSING',
        `the pinned ${checksum.kind === 'h1' ? 'h1 hash is of a toolchain module' : 'SHA-256 is of an archive of go.dev'}, and ${offer.source} has the other`,
      );
    },
  };
}

function lockedPin(
  lock: Lock,
  { version, platform, archive, source }: ArchiveOffer,
  path: string,
): Integrity {
  const pin = archive.prefix === '' ? undefined : pinFor(lock, version, platform, archive.format, path);
  if (pin !== undefined) return pin;
  throw new UserError('LOCK_MISMATCH', `${path} has no digest of the kind of archive that ${source} has`, {
    hint: 'Run `setup-go-plus lock` with this source in `sources`.',
  });
}
