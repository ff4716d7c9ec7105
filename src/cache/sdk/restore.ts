import { UserError } from '../../errors.ts';
import type { Integrity } from '../../release/types.ts';
import { type InstallHost, type InstallRequest, install } from '../../sdk/install.ts';
import { nameRules } from '../../sdk/safe-path.ts';
import type { Sdk } from '../../sdk/types.ts';
import { emptyChain } from '../chain/restore.ts';
import { type SdkForm, sdkKeys } from '../keys/sdk.ts';
import type { UserText } from '../keys/text.ts';
import { messageOf } from '../message.ts';
import type { CacheKeys, Restored } from '../model.ts';
import type { Entry, Store } from '../stores/types.ts';
import type { SdkCacheHost } from './types.ts';
import { unpackFiles } from './unpack-files.ts';

export interface SdkWanted {
  readonly form: SdkForm;
  readonly parts: readonly UserText[];
  readonly request: InstallRequest;
}

export interface RestoredSdk {
  /** undefined: it is to be brought from where it is offered. */
  readonly sdk: Sdk | undefined;
  readonly report: Restored;
  /** The entry was not what it should be: damaged, or someone who can write to the cache tries something. */
  readonly refused: boolean;
}

/**
 * An SDK from the cache into the tool cache, with all checks of a download: what the entry holds is only bytes, and the
 * proof does not come from the cache. An entry that does not hold is one line.
 * @throws UserError DISK_FULL, DISK_DENIED, GO_UNUSABLE: bringing the same Go from elsewhere would not mend these
 */
export async function restoreSdk(
  wanted: SdkWanted,
  store: Store,
  host: InstallHost,
  { clock }: Pick<SdkCacheHost, 'clock'>,
): Promise<RestoredSdk> {
  const { request } = wanted;
  const started = clock.now();
  const state: BodyState = { bytes: 0, refuted: false, fault: undefined };
  let keys: CacheKeys = keysFor(wanted, request.pin ?? (await knownBy(request.proof)));
  let entry: Entry | undefined;
  const nothing = (note: string | null, refused = false): RestoredSdk => ({
    sdk: undefined,
    refused,
    report: emptyChain({ cache: 'sdk', keys }, note, clock.now() - started).report,
  });
  try {
    entry = await store.find(keys.key, keys.ladder);
    if (entry === undefined) return nothing(null);
    const found = entry;
    const open = () => passing(store.open(found), state);
    request.proof.then(
      (proof) => {
        keys = keysFor(wanted, request.pin ?? proof);
        state.refuted = keys.key !== found.key;
      },
      () => undefined,
    );
    const sdk = await installFrom(open, found, wanted, host);
    // Another process brought it in the meantime.
    if (state.bytes === 0) return { ...nothing('another process had brought this Go'), sdk };
    const { files = 0, bytes = 0 } = sdk.record ?? {};
    const milliseconds = clock.now() - started;
    const facts = { files, bytes, milliseconds, downloaded: state.bytes };
    const { report } = emptyChain({ cache: 'sdk', keys }, null);
    return {
      sdk,
      refused: false,
      report: { ...report, ...facts, match: 'exact', matched: found.key, chain: [found.key] },
    };
  } catch (error) {
    if (entry !== undefined && error !== state.fault && isOurs(error)) throw error;
    if (state.refuted) return nothing(`${entry?.key} is of another archive of this version`);
    if (entry !== undefined && isBroken(error)) {
      await store.remove?.(entry).catch(() => undefined);
      return nothing(`the entry ${entry.key} is refused: ${plain(error)}`, true);
    }
    return nothing(plain(error));
  }
}

/** A waiver of proofs is for what the user named, and the cache is not that. */
function installFrom(
  open: () => AsyncIterable<Uint8Array>,
  { size }: Entry,
  { form, request }: SdkWanted,
  host: InstallHost,
): Promise<Sdk> {
  const strict: InstallRequest = {
    ...request,
    verify: request.verify === 'off' ? 'required' : request.verify,
  };
  if (form === 'tar.gz' || form === 'zip') {
    const stream = async (url: string) => ({ url, size, body: open() });
    return install(strict, { ...host, transfer: { ...host.transfer, stream } });
  }
  const rules = nameRules(host.machine.platform.os);
  return install({ ...strict, fill: (stage) => unpackFiles(open(), stage, strict, rules) }, host);
}

function keysFor({ form, parts, request }: SdkWanted, proof: Integrity | undefined): CacheKeys {
  const { version, platform } = request.offer;
  return sdkKeys({ version: version.text, platform, form, digest: digestOf(proof), parts });
}

export function digestOf(proof: Integrity | undefined): string | undefined {
  switch (proof?.kind) {
    case 'sha256':
      return proof.hex;
    case 'h1':
      return proof.hash;
  }
  return undefined;
}

/** What has been said already: go.dev's list is read once, and a range needed it before. */
function knownBy(proof: Promise<Integrity>): Promise<Integrity | undefined> {
  return Promise.race([
    proof.catch(() => undefined),
    new Promise<undefined>((resolve) => setImmediate(() => resolve(undefined))),
  ]);
}

interface BodyState {
  /** That came. */
  bytes: number;
  /** The proof is of other bytes than the entry was saved for. */
  refuted: boolean;
  /** What the store threw: a disk of its own may be full while the tool cache's is not. */
  fault: unknown;
}

async function* passing(body: AsyncIterable<Uint8Array>, state: BodyState): AsyncGenerator<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await nextOf(chunks, state);
      ended = done === true;
      if (ended) return;
      if (state.refuted) throw new UserError('INTEGRITY_MISMATCH', 'another archive is wanted');
      state.bytes += value.length;
      yield value;
    }
  } finally {
    if (!ended) await chunks.return?.().catch(() => undefined);
  }
}

async function nextOf(chunks: AsyncIterator<Uint8Array>, state: BodyState) {
  try {
    return await chunks.next();
  } catch (error) {
    state.fault = error;
    throw error;
  }
}

/** Half a sentence, for a line that goes on. */
function plain(error: unknown): string {
  return messageOf(error).replace(/\.$/, '');
}

function isOurs(error: unknown): boolean {
  return error instanceof UserError && ['DISK_FULL', 'DISK_DENIED', 'GO_UNUSABLE'].includes(error.code);
}

function isBroken(error: unknown): boolean {
  return (
    error instanceof UserError &&
    ['INTEGRITY_MISMATCH', 'ARCHIVE_INVALID', 'ARCHIVE_HOSTILE'].includes(error.code)
  );
}
