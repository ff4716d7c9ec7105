import { defaultName } from '../../../src/build/names/names.ts';
import { planBuild } from '../../../src/build/plan/plan.ts';
import { plainSettings } from '../../../src/build/targets/expand.ts';
import type { BuildFacts, BuildPlan, BuildRequest, CToolchain, Target } from '../../../src/build/types.ts';

export function target(id: string, settings: Partial<Target> = {}): Target {
  const [name, cgo] = id.split('+');
  const [goos, goarch, variant] = name!.split('/');
  return {
    ...plainSettings,
    id,
    goos: goos!,
    goarch: goarch!,
    variant: variant ?? null,
    cgo: cgo !== undefined,
    ...settings,
  };
}

export const facts: BuildFacts = {
  goVersion: '1.26.8',
  goroot: '/go',
  gocache: '',
  host: { goos: 'linux', goarch: 'amd64' },
  ports: [],
  module: { path: 'example.com/hello', dir: '/m', vendored: false },
  mains: [{ importPath: 'example.com/hello', dir: '/m', name: 'hello', variables: ['version'] }],
  source: {
    commit: '0123456789abcdef0123456789abcdef01234567',
    time: 1_790_000_000,
    tag: 'v1.2.3',
    branch: null,
    shallow: false,
    changed: [],
  },
  cores: 4,
  memory: 16 * 2 ** 30,
};

export const request: BuildRequest = {
  directory: '/m',
  packages: ['.'],
  targets: [],
  cgo: false,
  output: '/m/out',
  name: defaultName,
  archive: 'none',
  archiveFiles: [],
  ldflags: null,
  tags: [],
  flags: [],
  version: null,
  checksums: ['sha256'],
  reproduce: 'off',
  run: 'off',
  expect: null,
  jobs: null,
  onFailure: 'stop',
  requireClean: null,
  sourceDate: null,
};

/** A plan of these targets, as every machine would make it. */
export function planOf(
  targets: readonly (string | Target)[],
  asked: Partial<BuildRequest> = {},
  known: Partial<BuildFacts> = {},
  toolchains: ReadonlyMap<string, CToolchain> = new Map(),
): BuildPlan {
  return planBuild(
    { ...request, ...asked },
    { targets: targets.map((id) => (typeof id === 'string' ? target(id) : id)), left: [], warnings: [] },
    { ...facts, ...known },
    toolchains,
  );
}
