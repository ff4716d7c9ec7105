import type { Host } from '../host/ports.ts';
import { hashDependencyFiles } from './dependency-files.ts';
import { readImage } from './image.ts';
import type { CacheFacts, CacheRequest, CacheStore } from './types.ts';

const levelNames: Readonly<Record<string, string>> = {
  '386': 'GO386',
  amd64: 'GOAMD64',
  arm: 'GOARM',
  arm64: 'GOARM64',
  mips: 'GOMIPS',
  mipsle: 'GOMIPS',
  mips64: 'GOMIPS64',
  mips64le: 'GOMIPS64',
  ppc64: 'GOPPC64',
  ppc64le: 'GOPPC64',
  riscv64: 'GORISCV64',
  wasm: 'GOWASM',
};

/** Looks at this machine and the workspace; reads no file's content unless a cache is wanted and to be had. */
export async function collectCacheFacts(
  request: CacheRequest,
  store: Pick<CacheStore, 'available'>,
  host: Pick<Host, 'machine' | 'files'>,
): Promise<CacheFacts> {
  const { machine, files } = host;
  const { go } = request;
  const available = request.enabled && store.available();
  const gomodcache = go.GOMODCACHE ?? '';
  const arch = go.GOARCH ?? machine.platform.arch;
  return {
    enabled: request.enabled,
    available,
    mode: (machine.env('ACTIONS_CACHE_MODE') ?? '').trim().toLowerCase(),
    host: machine.platform,
    image: available ? await readImage(host) : undefined,
    goVersion: request.goVersion,
    target: {
      os: go.GOOS ?? machine.platform.os,
      arch,
      level: go[levelNames[arch] ?? ''] ?? '',
      cgo: go.CGO_ENABLED === '1',
    },
    gomodcache,
    gocache: go.GOCACHE ?? '',
    modulesPresent: available && gomodcache !== '' && ((await files.list(gomodcache)) ?? []).length > 0,
    dependencies: available
      ? await hashDependencyFiles(request.dependencyPath, request.workspace, host)
      : { patterns: request.dependencyPath, files: [], digest: undefined },
  };
}
