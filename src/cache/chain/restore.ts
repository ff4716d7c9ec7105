import type { Clock } from '../../host/ports.ts';
import { messageOf } from '../message.ts';
import type { Match, Restored } from '../model.ts';
import type { LandedPack, Landing, Packs, UnpackOptions } from '../pack/ports.ts';
import type { PackHeader } from '../pack/types.ts';
import type { Entry, Store } from '../stores/types.ts';
import type { ChainRequest, RestoredChain } from './types.ts';

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
    landing = await host.packs.land(request.folder);
    const landed = await bringDown(entry, request, store, landing);
    await landing.publish(
      landed.packs.map(({ pack }) => pack),
      { unit: request.unit, ...(request.extra === undefined ? {} : { extra: request.extra }) },
    );
    return chainOf(request, entry, landed, host.clock.now() - started);
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

async function bringDown(entry: Entry, request: ChainRequest, store: Store, landing: Landing): Promise<Down> {
  const options: UnpackOptions = {
    kind: request.kind,
    ...(request.mtime === undefined ? {} : { mtime: request.mtime }),
    ...(request.readOnly === undefined ? {} : { readOnly: request.readOnly }),
    ...(request.names === undefined ? {} : { names: request.names }),
  };
  let below: Promise<(LandedPack | undefined)[]> | undefined;
  let keys: readonly string[] = [];
  const onHeader = ({ parents }: PackHeader) => {
    // A pack that names itself or an endless chain is not ours.
    keys = [...new Set(parents)].filter((key) => key !== entry.key).slice(0, 32);
    below = Promise.all(keys.map((key) => bringParent(key, options, store, landing)));
  };
  try {
    const newest = await landing.unpack(store.open(entry), { ...options, ...sizeOf(entry), onHeader });
    const parents = (await below) ?? [];
    const packs = parents.flatMap((pack, index) => (pack === undefined ? [] : [{ key: keys[index]!, pack }]));
    return { packs: [...packs, { key: entry.key, pack: newest }], missing: keys.length - packs.length };
  } catch (error) {
    await below;
    await store.remove?.(entry).catch(() => undefined);
    throw error;
  }
}

async function bringParent(
  key: string,
  options: UnpackOptions,
  store: Store,
  landing: Landing,
): Promise<LandedPack | undefined> {
  try {
    const entry = await store.find(key, []);
    return entry?.key === key
      ? await landing.unpack(store.open(entry), { ...options, ...sizeOf(entry) })
      : undefined;
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
  milliseconds: number,
): RestoredChain {
  const sum = (of: (pack: LandedPack) => number) => packs.reduce((total, { pack }) => total + of(pack), 0);
  const match: Match = entry.key === request.keys.key ? 'exact' : 'partial';
  const report: Restored = {
    cache: request.cache,
    keys: request.keys,
    match,
    matched: entry.key,
    chain: packs.map(({ key }) => key),
    downloaded: sum(({ packed }) => packed),
    files: sum(({ files }) => files),
    bytes: sum(({ bytes }) => bytes),
    milliseconds,
    note: missing === 0 ? null : `${missing} of ${packs.length + missing} packs were gone`,
  };
  return {
    report,
    packs: packs.map(({ key, pack }) => ({ key, bytes: pack.bytes })),
    missing,
    facts: packs.at(-1)?.pack.header.facts ?? {},
    names: packs.flatMap(({ pack }) => pack.names),
  };
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
  return { report, packs: [], missing: 0, facts: {}, names: [] };
}
