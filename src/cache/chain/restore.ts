import { UserError } from '../../errors.ts';
import type { Clock } from '../../host/ports.ts';
import { messageOf } from '../message.ts';
import type { Match, Restored } from '../model.ts';
import type { LandedPack, Landing, Packs, UnpackOptions } from '../pack/ports.ts';
import type { PackHeader } from '../pack/types.ts';
import type { Entry, Store } from '../stores/types.ts';
import type { ChainRequest, RestoredChain } from './types.ts';
import { NotWorth, type Watch, watch } from './watch.ts';

/**
 * Brings back the newest pack that fits and all packs below it, side by side: the newest names the others in its first
 * bytes. Nothing is seen before all are here. Never throws: what failed is the report's note, and the job goes on cold;
 * a pack below that was evicted only means fewer hits.
 */
export async function restoreChain(
  request: ChainRequest,
  store: Store,
  host: { readonly packs: Packs; readonly clock: Pick<Clock, 'now'> },
): Promise<RestoredChain> {
  const started = host.clock.now();
  const nothing = (note: string | null) => emptyChain(request, note, host.clock.now() - started);
  let landing: Landing | undefined;
  try {
    const entry = await store.find(request.keys.key, request.keys.ladder);
    if (entry === undefined) return nothing(null);
    landing = await host.packs.land(request.folder, entry.size);
    const landed = await bringDown(entry, request, store, landing, watch(host.clock));
    const packs = landed.packs.map(({ pack }) => pack);
    const without = request.refuse?.(packs.map(({ digests }) => digests)) ?? [];
    const { how } = await landing.publish(packs, {
      unit: request.unit,
      without,
      ...(request.extra === undefined ? {} : { extra: request.extra }),
    });
    const restored = chainOf(request, entry, landed, without, host.clock.now() - started);
    return { ...restored, alone: how === 'whole' };
  } catch (error) {
    await landing?.discard().catch(() => undefined);
    return nothing(messageOf(error));
  }
}

interface Down {
  /** The base first. */
  readonly packs: readonly { readonly key: string; readonly pack: LandedPack }[];
  readonly missing: number;
}

async function bringDown(
  entry: Entry,
  request: ChainRequest,
  store: Store,
  landing: Landing,
  watched: Watch,
): Promise<Down> {
  const options: UnpackOptions = {
    kind: request.kind,
    digests: request.refuse !== undefined,
    ...(request.mtime === undefined ? {} : { mtime: request.mtime }),
    ...(request.readOnly === undefined ? {} : { readOnly: request.readOnly }),
    ...(request.names === undefined ? {} : { names: request.names }),
    ...(request.take === undefined ? {} : { take: request.take }),
  };
  let below: Promise<(LandedPack | undefined)[]> | undefined;
  let keys: readonly string[] = [];
  const onHeader = (header: PackHeader) => {
    const worth = matchOf(request, entry) === 'exact' ? { do: true as const } : request.worth?.(header);
    // Not thrown: in a thread nobody would catch it.
    if (worth?.do === false) return watched.giveUp(worth.why);
    // A pack that names itself or an endless chain is not ours.
    keys = [...new Set(header.parents)].filter((key) => key !== entry.key).slice(0, 32);
    below = Promise.all(keys.map((key) => bringParent(key, options, store, landing, watched)));
  };
  try {
    const bytes = watched.bytes(store.open(entry));
    const newest = await landing.unpack(bytes, { ...options, ...sizeOf(entry), onHeader });
    const parents = (await below) ?? [];
    watched.check();
    const packs = parents.flatMap((pack, index) => (pack === undefined ? [] : [{ key: keys[index]!, pack }]));
    return { packs: [...packs, { key: entry.key, pack: newest }], missing: keys.length - packs.length };
  } catch (error) {
    if (error instanceof NotWorth) watched.giveUp(error.message);
    await below;
    if (isBroken(error)) await store.remove?.(entry).catch(() => undefined);
    throw error;
  }
}

/** Whatever is tried again will fail again: unlike a full disk, a lost connection, or a restore that was given up. */
function isBroken(error: unknown): boolean {
  return (
    error instanceof UserError &&
    ['ARCHIVE_INVALID', 'ARCHIVE_HOSTILE', 'HTTP_TRUNCATED', 'RESPONSE_INVALID'].includes(error.code)
  );
}

async function bringParent(
  key: string,
  options: UnpackOptions,
  store: Store,
  landing: Landing,
  watched: Watch,
): Promise<LandedPack | undefined> {
  try {
    const entry = await store.find(key, []);
    if (entry?.key !== key) return undefined;
    return await landing.unpack(watched.bytes(store.open(entry)), { ...options, ...sizeOf(entry) });
  } catch {
    return undefined;
  }
}

/** A small pack is not worth a thread. */
function sizeOf({ size }: Entry): { size?: number } {
  return size === undefined ? {} : { size };
}

function chainOf(
  request: ChainRequest,
  entry: Entry,
  { packs, missing }: Down,
  without: readonly string[],
  milliseconds: number,
): Omit<RestoredChain, 'alone'> {
  const sum = (of: (pack: LandedPack) => number) => packs.reduce((total, { pack }) => total + of(pack), 0);
  const notes = [
    missing === 0 ? undefined : `${missing} of ${packs.length + missing} packs were gone`,
    leftNote(
      request,
      packs.map(({ pack }) => pack),
    ),
  ].filter((note) => note !== undefined);
  const report: Restored = {
    cache: request.cache,
    keys: request.keys,
    match: matchOf(request, entry),
    matched: entry.key,
    chain: packs.map(({ key }) => key),
    downloaded: sum(({ packed }) => packed),
    files: sum(({ files, left }) => files - left.files),
    bytes: sum(({ bytes, left }) => bytes - left.bytes),
    milliseconds,
    note: notes.length === 0 ? null : notes.join('; '),
  };
  return {
    report,
    packs: packs.map(({ key, pack }) => ({ key, bytes: pack.bytes })),
    missing,
    facts: packs.at(-1)?.pack.header.facts ?? {},
    names: packs
      .flatMap(({ pack }) => pack.names)
      .filter((name) => !without.some((one) => isBelow(name, one))),
  };
}

function matchOf({ keys, same }: ChainRequest, { key }: Entry): Match {
  return key === keys.key || (same !== undefined && key.startsWith(same)) ? 'exact' : 'partial';
}

function leftNote({ kind }: ChainRequest, packs: readonly LandedPack[]): string | undefined {
  const count = packs.reduce((total, { left }) => total + left.files, 0);
  if (count === 0) return undefined;
  const first = JSON.stringify(packs.find(({ left }) => left.first !== undefined)?.left.first?.slice(0, 120));
  const why = kind === 'modules' ? 'that go.sum does not name' : 'that are no entries of it';
  return `${count} ${count === 1 ? 'file' : 'files'} ${why} left out, such as ${first}`;
}

function isBelow(name: string, folder: string): boolean {
  return name.startsWith(folder) && (name.length === folder.length || name[folder.length] === '/');
}

export function emptyChain(
  { cache, keys }: Pick<ChainRequest, 'cache' | 'keys'>,
  note: string | null,
  milliseconds = 0,
): RestoredChain {
  const report: Restored = {
    cache,
    keys,
    match: 'none',
    matched: null,
    chain: [],
    downloaded: 0,
    files: 0,
    bytes: 0,
    milliseconds,
    note,
  };
  return { report, packs: [], missing: 0, facts: {}, alone: false, names: [] };
}
