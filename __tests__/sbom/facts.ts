import type { GoBuild, Image, Inspection, Module } from '../../src/binary/types.ts';
import type { BinaryRecord, BomFacts, ListedModule, ListedPackage, Listing } from '../../src/sbom/facts.ts';

export function module(path: string, version = 'v1.0.0', replacedBy: Module | null = null): Module {
  return { path, version, sum: version.startsWith('v') ? `h1:${path}=` : null, replacedBy };
}

export function image(go: Partial<GoBuild> | null, more: Partial<Image> = {}): Image {
  return {
    ...{ format: 'elf', offset: 0, size: 100, bits: 64, endianness: 'little', os: 'linux', arch: 'amd64' },
    ...{
      machine: 62,
      kind: 'executable',
      linkage: 'static',
      interpreter: null,
      libraries: [],
      searchPaths: [],
    },
    ...{
      libc: null,
      symbolVersions: [],
      symbols: false,
      dwarf: false,
      buildId: null,
      minOs: null,
      subsystem: null,
    },
    hardening: {
      pie: null,
      nx: null,
      relro: null,
      canary: null,
      cfg: null,
      highEntropy: null,
      signature: null,
    },
    go:
      go === null
        ? null
        : {
            version: 'go1.26.8',
            path: 'example.com/app',
            main: module('example.com/app'),
            deps: [],
            settings: { GOOS: 'linux', GOARCH: 'amd64', GOAMD64: 'v1', CGO_ENABLED: '0' },
            ...go,
          },
    ...more,
  } as Image;
}

export function inspection(...images: readonly Image[]): Inspection {
  const format = images.length > 1 ? 'universal' : images[0]!.format;
  return { format, size: 100, images, texts: [], localPaths: null };
}

export function record(more: Partial<BinaryRecord> = {}): BinaryRecord {
  return {
    ...{ ldflags: null, tags: [], compiler: null, commit: null, created: null, target: null },
    ...{ package: null, go: null, ...more },
  };
}

export function facts(more: Partial<BomFacts> = {}): BomFacts {
  return {
    file: { name: 'app', file: 'app', size: 100, sha256: 'aa', sha512: 'bb' },
    inspection: inspection(image({})),
    record: null,
    listing: null,
    modules: {},
    ...more,
  };
}

/** `path` or `path in module`, then what it imports. */
export function listing(
  packages: Readonly<Record<string, readonly string[]>>,
  modules: readonly Partial<ListedModule>[] = [],
): Listing {
  return {
    packages: Object.entries(packages).map(([name, imports]): ListedPackage => {
      const [path = '', of] = name.split(' in ');
      return { path, module: of ?? null, imports };
    }),
    modules: modules.map((one) => ({
      ...{ path: '', version: 'v1.0.0', sum: null, main: false, replacedBy: null, folder: null },
      ...one,
    })),
    requirements: null,
  };
}
