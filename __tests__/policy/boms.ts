import type { Bom, Component } from '../../src/sbom/types.ts';

/** A linked module; what is not said is not known. */
export function component(about: Partial<Component> & { readonly path: string }): Component {
  return {
    version: 'v1.0.0',
    sum: null,
    replaces: null,
    local: false,
    packages: null,
    licence: null,
    copyright: [],
    homepage: null,
    repository: null,
    supplier: null,
    ...about,
  };
}

/** A module under this licence. */
export function licensed(path: string, expression: string, version = 'v1.0.0'): Component {
  return component({ path, version, licence: { expression, files: [] } });
}

export function bom(file: string, modules: readonly Component[], go: string | null = 'go1.26.8'): Bom {
  return {
    schema: 1,
    subject: {
      name: file.split('/').at(-1)!,
      file,
      size: 1,
      sha256: '00',
      sha512: '00',
      format: 'elf',
      package: 'example.com/app',
      version: 'v1.0.0',
      target: { goos: 'linux', goarch: 'amd64', variant: null },
      linkage: 'static',
      settings: {},
      ldflags: null,
      tags: [],
      commit: null,
      compiler: null,
      created: null,
    },
    main: component({ path: 'example.com/app', licence: { expression: 'AGPL-3.0-only', files: [] } }),
    modules,
    std: go === null ? null : { version: go, packages: null },
    libraries: [],
    edges: [],
    graph: 'flat',
    unknown: [],
  };
}
