import { UserError } from '../errors.ts';
import type { Log, Stage, Stages } from '../host/ports.ts';
import type { ArchiveOffer, Integrity } from '../release/types.ts';
import type { Transfer } from '../transfer/types.ts';
import type { Extracted } from './extract.ts';
import { fill } from './fill.ts';
import { type FileHost, inspect } from './installed.ts';
import { type Demand, meets } from './record.ts';
import { candidates, destinations, toolCachePath } from './tool-cache-path.ts';
import type { Sdk, SdkContents, SdkRecord } from './types.ts';

export interface InstallRequest {
  readonly offer: ArchiveOffer;
  /** From `Source.prove`, running while the archive comes. */
  readonly proof: Promise<Integrity>;
  readonly place: Place;
  readonly contents: SdkContents;
  /** 'off': an archive that nothing vouches for will do. The SDK is then kept apart from others. */
  readonly verify: 'required' | 'signature' | 'off';
  /** From the workflow or a lock file; checked on top of the proof. */
  readonly pin?: Integrity;
  /** Given the archive's bytes; says by whom they are signed, or throws SIGNATURE_INVALID. */
  readonly checkSignature?: (archive: Uint8Array) => Promise<string>;
  /** Told what came out of the archive, once it was verified. */
  readonly onExtracted?: (extracted: Extracted) => void;
  /** Another way to the files than unpacking the archive; it is bound to the same checks and ends with the record. */
  readonly fill?: (stage: Stage) => Promise<SdkRecord>;
}

/** `install`, or what does more around it. */
export type Installer = (request: InstallRequest, host: InstallHost) => Promise<Sdk>;

export type Place =
  /** Absolute path of RUNNER_TOOL_CACHE or the like. */
  | { readonly kind: 'tool-cache'; readonly root: string }
  /** Absolute path of the GOROOT to be. */
  | { readonly kind: 'folder'; readonly path: string };

export interface InstallHost extends FileHost {
  readonly stages: Stages;
  readonly transfer: Transfer;
  readonly log?: Log;
}

interface Target {
  readonly folder: string;
  readonly marker: string | undefined;
}

const ATTEMPTS = 3;

/**
 * Downloads, checks and unpacks an SDK, and publishes it by one rename: the folder is there whole or not at all, also
 * when several jobs install the same or one is killed. Returns at once where a fitting one is there.
 * Whether this machine can run it is for the caller to try.
 * @throws UserError INTEGRITY_MISMATCH, INTEGRITY_MISSING, SIGNATURE_INVALID, ARCHIVE_INVALID, ARCHIVE_HOSTILE,
 *   DISK_FULL, DISK_DENIED, and what transfer and proof throw; nothing is left behind then
 */
export async function install(request: InstallRequest, host: InstallHost): Promise<Sdk> {
  // Awaited when the archive is here; until then its failure is not "unhandled".
  request.proof.catch(() => undefined);
  const demand = demandOf(request);
  const ready = await findReady(request, demand, host);
  if (ready !== undefined) return ready;
  const target = await chooseTarget(request, demand, host);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    await host.stages.sweep(target.folder);
    const sdk = await installAt(target, request, demand, host);
    if (sdk !== undefined) return sdk;
  }
  throw new UserError('DISK_DENIED', `Another program keeps changing ${target.folder}.`, {
    hint: 'End what else installs Go there, remove the folder, and try again.',
  });
}

/** @returns undefined where another process came first and left something that does not meet the demand */
async function installAt(
  target: Target,
  request: InstallRequest,
  demand: Demand,
  host: InstallHost,
): Promise<Sdk | undefined> {
  const stage = await host.stages.open(target.folder);
  try {
    // After the stage is open: it replaces only what was there by then.
    const found = await inspect(target, request.offer, host);
    if (found.state === 'whole' && meets(found.record, demand)) {
      await stage.discard();
      return await use(target, found, request, host);
    }
    if (request.place.kind === 'folder' && found.state === 'broken') await refuseForeign(target.folder, host);
    const record = await (request.fill?.(stage) ?? fill(stage, request, host));
    if ((await stage.publish(found.state !== 'absent')) === 'published') {
      await mark(target, host);
      return sdkOf(target.folder, request, record);
    }
  } catch (error) {
    await stage.discard().catch(() => undefined);
    throw error;
  }
  const winner = await inspect(target, request.offer, host);
  if (winner.state !== 'whole' || !meets(winner.record, demand)) return undefined;
  return use(target, winner, request, host);
}

function demandOf({ contents, verify, pin }: InstallRequest): Demand {
  return {
    contents,
    unverified: verify === 'off',
    pins: pin === undefined ? [] : [pin],
    signed: verify === 'signature',
  };
}

async function findReady(
  request: InstallRequest,
  demand: Demand,
  host: InstallHost,
): Promise<Sdk | undefined> {
  for (const target of targets(request, demand, host, candidates)) {
    const found = await inspect(target, request.offer, host);
    if (found.state === 'whole' && meets(found.record, demand)) return use(target, found, request, host);
  }
  return undefined;
}

/** The last is taken whatever is there: it is the one place for exactly this demand. */
async function chooseTarget(request: InstallRequest, demand: Demand, host: InstallHost): Promise<Target> {
  const places = targets(request, demand, host, destinations);
  for (const target of places) {
    const found = await inspect(target, request.offer, host);
    if (found.state !== 'whole') return target;
  }
  return places.at(-1)!;
}

function targets(
  { offer, place }: InstallRequest,
  demand: Demand,
  host: InstallHost,
  flavours: typeof candidates,
): Target[] {
  if (place.kind === 'folder') return [{ folder: place.path, marker: undefined }];
  return flavours(demand).map((flavour) =>
    toolCachePath(host.machine, place.root, offer.version, offer.platform, flavour),
  );
}

async function use(
  target: Target,
  found: { readonly record: SdkRecord | undefined; readonly marked: boolean },
  request: InstallRequest,
  host: InstallHost,
): Promise<Sdk> {
  // Killed between the rename and the marker: the folder is whole, only other tools do not know.
  if (!found.marked) await mark(target, host);
  return sdkOf(target.folder, request, found.record);
}

/** For other tools only; our own record is in the folder. A cache that cannot be written to is no reason to fail now. */
async function mark(target: Target, host: InstallHost): Promise<void> {
  if (target.marker === undefined) return;
  await host.files.write(target.marker, '').catch(() => undefined);
}

/** In the tool cache a folder without marker and record is a killed job's; elsewhere it is somebody's. */
async function refuseForeign(folder: string, host: InstallHost): Promise<void> {
  const inside = await host.files.list(folder);
  if (inside === undefined || inside.length === 0) return;
  throw new UserError(
    'DISK_DENIED',
    `${folder} is there already and is no Go SDK that this program installed.`,
    {
      hint: 'Choose another folder, or remove that one.',
    },
  );
}

function sdkOf(root: string, { offer }: InstallRequest, record: SdkRecord | undefined): Sdk {
  return {
    root,
    version: offer.version,
    platform: offer.platform,
    source: record?.source ?? 'tool-cache',
    record,
  };
}
