import type { Bom, Component, Subject } from '../../../src/sbom/types.ts';

export const tool = { name: 'setup-go-plus', version: '1.2.3' };

export function sampleComponent(
  path: string,
  version: string | null,
  more: Partial<Component> = {},
): Component {
  return {
    path,
    version,
    sum: null,
    replaces: null,
    local: false,
    packages: null,
    licence: null,
    copyright: [],
    homepage: null,
    repository: null,
    supplier: null,
    ...more,
  };
}

export const sampleSubject: Subject = {
  name: 'hello',
  file: 'hello_linux_amd64/hello',
  size: 1_234_567,
  sha256: 'a1'.repeat(32),
  sha512: 'b2'.repeat(64),
  format: 'elf',
  package: 'example.com/hello/cmd/hello',
  version: 'v1.4.0',
  target: { goos: 'linux', goarch: 'amd64', variant: { name: 'GOAMD64', value: 'v3' } },
  linkage: 'static',
  settings: {
    '-trimpath': 'true',
    CGO_ENABLED: '0',
    GOARCH: 'amd64',
    GOOS: 'linux',
    GOAMD64: 'v3',
    'vcs.revision': 'c3'.repeat(20),
  },
  ldflags: '-s -w',
  tags: ['netgo'],
  commit: {
    hash: 'c3'.repeat(20),
    time: 1_767_323_045,
    modified: false,
    repository: 'https://github.com/example/hello',
    tag: 'v1.4.0',
  },
  compiler: null,
  created: 1_767_323_045,
};

/** A program of Go alone, with a module graph, a replaced module and one of which little is known. */
export const sampleBom: Bom = {
  schema: 1,
  subject: sampleSubject,
  main: sampleComponent('example.com/hello', 'v1.4.0', {
    packages: ['example.com/hello/cmd/hello'],
    licence: { expression: 'MIT', files: [{ file: 'LICENSE', id: 'MIT', confidence: 1 }] },
    copyright: ['Copyright (c) 2026 Example'],
    homepage: 'https://example.com/hello',
    repository: 'https://github.com/example/hello',
    supplier: 'github.com/example',
  }),
  modules: [
    sampleComponent('github.com/BurntSushi/toml', 'v1.5.0', {
      sum: 'h1:dRaEfpa2VI55EwlIW72hMRHdWouJeRF7TPYhI+AUQjk=',
      packages: ['github.com/BurntSushi/toml', 'github.com/BurntSushi/toml/internal'],
      licence: { expression: 'MIT', files: [{ file: 'COPYING', id: 'MIT', confidence: 0.987_654 }] },
      copyright: ['Copyright (c) 2013 TOML authors'],
      homepage: 'https://github.com/BurntSushi/toml',
      repository: 'https://github.com/BurntSushi/toml',
      supplier: 'github.com/BurntSushi',
    }),
    sampleComponent('github.com/fork/yaml', 'v3.0.0+incompatible', {
      replaces: { path: 'gopkg.in/yaml.v3', version: 'v3.0.1' },
      licence: {
        expression: 'Apache-2.0 AND MIT',
        files: [
          { file: 'LICENSE', id: 'Apache-2.0', confidence: 0.95 },
          { file: 'LICENSE.libyaml', id: 'MIT', confidence: 0.99 },
          { file: 'PATENTS', id: null, confidence: 0.4 },
        ],
      },
      repository: 'https://github.com/fork/yaml',
      supplier: 'github.com/fork',
    }),
    sampleComponent('internal.example/local', null, {
      local: true,
      replaces: { path: 'internal.example/local', version: 'v0.1.0' },
    }),
  ],
  std: { version: 'go1.26.8', packages: ['fmt', 'os'] },
  libraries: [],
  edges: [
    { from: 'example.com/hello', to: ['github.com/BurntSushi/toml', 'internal.example/local', 'std'] },
    { from: 'github.com/BurntSushi/toml', to: ['std'] },
    { from: 'internal.example/local', to: ['github.com/fork/yaml'] },
  ],
  graph: 'modules',
  unknown: ['licence of internal.example/local: its source is not there'],
};

/** The same for another platform, with cgo and a newer module. */
export const cgoBom: Bom = {
  ...sampleBom,
  subject: {
    ...sampleSubject,
    file: 'hello_linux_arm64/hello',
    sha256: 'd4'.repeat(32),
    target: { goos: 'linux', goarch: 'arm64', variant: null },
    linkage: 'dynamic',
    settings: { CGO_ENABLED: '1', GOARCH: 'arm64', GOOS: 'linux' },
    compiler: 'gcc aarch64-linux-gnu-gcc 12.2',
    created: 1_767_400_000,
  },
  modules: [
    { ...sampleBom.modules[0]!, packages: ['github.com/BurntSushi/toml', 'github.com/BurntSushi/toml/arm'] },
    sampleComponent('golang.org/x/sys', 'v0.40.0', { supplier: 'The Go Authors' }),
  ],
  libraries: [
    { name: 'libc.so.6', symbolVersions: ['GLIBC_2.34'], system: false },
    { name: 'libpthread.so.0', symbolVersions: [], system: false },
  ],
  edges: [{ from: 'example.com/hello', to: ['github.com/BurntSushi/toml', 'golang.org/x/sys', 'std'] }],
  graph: 'flat',
  unknown: [],
};
