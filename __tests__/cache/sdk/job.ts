import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Saved } from '../../../src/cache/chain/types.ts';
import { openSdkCache } from '../../../src/cache/sdk/bring.ts';
import { saveSdk } from '../../../src/cache/sdk/save.ts';
import type { SdkCacheHost, SdkCacheRequest, SdkOutcome } from '../../../src/cache/sdk/types.ts';
import { actionsStore } from '../../../src/cache/stores/actions.ts';
import type { Store } from '../../../src/cache/stores/types.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { createHttp } from '../../../src/host/node/http.ts';
import { nodeSources } from '../../../src/host/node/pack-source.ts';
import { nodeSdkDisk } from '../../../src/host/node/sdk-disk.ts';
import { nodeTree } from '../../../src/host/node/tree.ts';
import type { Integrity } from '../../../src/release/types.ts';
import type { InstallHost, InstallRequest } from '../../../src/sdk/install.ts';
import type { Sdk } from '../../../src/sdk/types.ts';
import type { CacheService } from '../../fakes/cache-service.ts';
import { h1Of } from '../../fakes/goproxy.ts';
import { type FakeLog, fakeClock, fakeLog } from '../../fakes/observers.ts';
import { sdkFiles, sdkModuleZip, sdkTarGz } from '../../sdk/archives.ts';
import { hostWith, machine, proofOf, tarOffer } from '../../sdk/hosts.ts';
import { temporaryFolder } from '../../support/temp.ts';

/** An SDK as some source has it, and what proves it. */
export interface Offered {
  readonly offer: InstallRequest['offer'];
  readonly bytes: Buffer;
  readonly proof: Integrity;
}

/** @param ballast bytes that no compression shrinks */
export function asArchive(version = '1.26.8', ballast = 0): Offered {
  const bytes = sdkTarGz(
    version,
    ballast === 0 ? [] : [{ name: 'go/lib/ballast', data: ballastOf(ballast) }],
  );
  return { offer: tarOffer(version, bytes), bytes, proof: proofOf(bytes) };
}

function ballastOf(size: number): Buffer {
  const hash = (at: number) => createHash('sha512').update(String(at)).digest();
  return Buffer.concat(Array.from({ length: Math.ceil(size / 64) }, (_, at) => hash(at)));
}

export function asModule(version = '1.26.8'): Offered {
  const { zip, prefix } = sdkModuleZip(version);
  const offer: Offered['offer'] = {
    ...tarOffer(version),
    source: 'goproxy',
    archive: { url: `https://proxy.test/${version}.zip`, format: 'module-zip', prefix },
  };
  return { offer, bytes: zip, proof: { kind: 'h1', hash: moduleHash(version, prefix), from: 'sum.test' } };
}

/** Names as in the module, without its folder. */
export function moduleFiles(version = '1.26.8'): Record<string, string> {
  const files = Object.entries(sdkFiles(version));
  return Object.fromEntries(files.map(([name, data]) => [name.replace(/(^|\/)go\.mod$/, '$1_go.mod'), data]));
}

function moduleHash(version: string, prefix: string): string {
  return h1Of(
    Object.fromEntries(Object.entries(moduleFiles(version)).map(([name, data]) => [prefix + name, data])),
  );
}

export interface Job {
  readonly sdk: Sdk;
  readonly outcome: SdkOutcome | undefined;
  readonly log: FakeLog;
  /** Archives that were downloaded. */
  readonly downloads: number;
  readonly toolCache: string;
  readonly temp: string;
  /** The post step. */
  end(): Promise<Saved | undefined>;
}

export interface JobOptions {
  readonly use?: SdkCacheRequest['use'];
  readonly mode?: SdkCacheRequest['mode'];
  readonly directory?: string;
  readonly request?: Partial<InstallRequest>;
  readonly env?: Readonly<Record<string, string>>;
  readonly toolCache?: string;
  readonly cache?: Partial<SdkCacheHost>;
  readonly host?: Partial<InstallHost>;
}

/** A job on a new machine with this store, which brings this SDK. */
export async function job(offered: Offered, store: Store, options: JobOptions = {}): Promise<Job> {
  const temp = await temporaryFolder();
  const toolCache = options.toolCache ?? join(temp, 'tool cache');
  const log = fakeLog();
  const clock = fakeClock();
  const env = { RUNNER_ENVIRONMENT: 'github-hosted', ...options.env };
  const here = { ...machine, temp, env: (name: string) => new Map(Object.entries(env)).get(name) };
  const files = nodeFiles();
  const disk = nodeSdkDisk();
  const cacheHost: SdkCacheHost = { machine: here, files, clock, log, disk, ...options.cache };
  const request: SdkCacheRequest = {
    use: options.use ?? 'true',
    mode: options.mode,
    keyParts: [],
    directory: options.directory,
  };
  const cache = openSdkCache(request, store, cacheHost);
  const network = hostWith(offered.bytes);
  const sdk = await cache.install(
    {
      offer: offered.offer,
      proof: Promise.resolve(offered.proof),
      place: { kind: 'tool-cache', root: toolCache },
      contents: 'full',
      verify: 'required',
      ...options.request,
    },
    { ...network, log, ...options.host },
  );
  const outcome = cache.outcome();
  return {
    ...{ sdk, outcome, log, toolCache, temp },
    downloads: network.downloads(),
    async end() {
      const state = outcome?.state;
      if (state === undefined) return undefined;
      const host = { ...cacheHost, tree: nodeTree(), sources: nodeSources() };
      return saveSdk(JSON.parse(JSON.stringify(state)), store, host);
    },
  };
}

/** The service as our own client sees it; waiting between attempts takes no time. */
export function storeOf(service: CacheService, mode = ''): Store {
  const token = service.environment('v2').ACTIONS_RUNTIME_TOKEN!;
  return actionsStore(
    { url: `${service.url}/`, token, mode, compression: 'gzip' },
    { http: createHttp({ env: () => undefined }), clock: fakeClock(), log: fakeLog() },
  );
}

/** A store of one entry that holds these bytes, whatever its key; it counts what is asked of it. */
export function storeWith(key: string, bytes: Uint8Array, more: Partial<Store> = {}) {
  const removed: string[] = [];
  const store: Store = {
    name: 'directory',
    find: async () => ({ key, size: bytes.length, handle: '' }),
    async *open() {
      for (let at = 0; at < bytes.length; at += 5000) yield bytes.subarray(at, at + 5000);
    },
    reserve: async () => ({ kind: 'taken' }),
    remove: async (entry) => void removed.push(entry.key),
    ...more,
  };
  return { store, removed };
}

/** Names, contents, modes and times of all files. */
export function snapshot(root: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { mode, mtimeMs, size } = statSync(path);
    const name = path.slice(root.length + 1);
    if (name !== '.setup-go-plus.json') found[name] = `${(mode & 0o777).toString(8)} ${mtimeMs} ${size}`;
  }
  return found;
}
