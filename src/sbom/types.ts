/** What a Go binary is made of: plain data, from which CycloneDX and SPDX are written. */

export interface Bom {
  readonly schema: 1;
  readonly subject: Subject;
  /** The module of the main package; null where the binary does not say (GOPATH mode, no build information). */
  readonly main: Component | null;
  /** Every other module that was linked, as the binary says it, by path; never what is in go.mod only. */
  readonly modules: readonly Component[];
  /** The standard library and runtime of this Go; null where the version is not known. */
  readonly std: StandardLibrary | null;
  /** Shared libraries that the program loads, by name: C libraries, and those of the system. */
  readonly libraries: readonly SharedLibrary[];
  /** Who needs whom among main, modules and std, by `Component.path` (`std` for the standard library), sorted. */
  readonly edges: readonly Edge[];
  /** The edges are from the module graph, and not only from main to all. */
  readonly graph: 'modules' | 'flat';
  /** What could not be known, one sentence each, without local paths. */
  readonly unknown: readonly string[];
}

/** The file itself. */
export interface Subject {
  /** Base name, as published. */
  readonly name: string;
  /** Path below the output folder with forward slashes; the name, where there is no such folder. */
  readonly file: string;
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
  /** Hex. */
  readonly sha512: string;
  /** `other`: archives of objects, XCOFF, a.out; nothing but its record tells of them. */
  readonly format: 'elf' | 'pe' | 'mach-o' | 'wasm' | 'universal' | 'other';
  /** Import path of the main package. */
  readonly package: string | null;
  readonly version: string | null;
  readonly target: SubjectTarget | null;
  /** `static`, `dynamic`, …: see binary/types. */
  readonly linkage: string | null;
  /** Go's own settings in the binary (`-trimpath`, `CGO_ENABLED`, `vcs.revision`, …), in its order. */
  readonly settings: Readonly<Record<string, string>>;
  /** Of our own record, since -trimpath leaves them out of the binary; secrets redacted. null: not known. */
  readonly ldflags: string | null;
  readonly tags: readonly string[];
  readonly commit: Commit | null;
  /** `gcc aarch64-linux-gnu-gcc 12.2`; null without cgo, or where it is not known. */
  readonly compiler: string | null;
  /** Seconds since 1970: SOURCE_DATE_EPOCH, else of the commit. null: neither is known; SPDX then says 1970. */
  readonly created: number | null;
}

export interface SubjectTarget {
  readonly goos: string;
  readonly goarch: string;
  /** `GOAMD64=v3` and the like, as Go stamps it. */
  readonly variant: { readonly name: string; readonly value: string } | null;
}

export interface Commit {
  /** Full hash. */
  readonly hash: string;
  /** Seconds since 1970. */
  readonly time: number | null;
  readonly modified: boolean | null;
  /** `https://github.com/o/r`, without credentials; null where it is not known. */
  readonly repository: string | null;
  readonly tag: string | null;
}

/** A module as it was linked: where it was replaced, the replacement. */
export interface Component {
  /** Of the module whose code is linked. */
  readonly path: string;
  /** `v1.2.3`, `v2.0.0+incompatible`, `(devel)`; null for a local replacement. */
  readonly version: string | null;
  /** `h1:…` of its zip; null where Go has none. */
  readonly sum: string | null;
  /** What go.mod names, where it was replaced by this one. */
  readonly replaces: { readonly path: string; readonly version: string } | null;
  /** A folder of the builder's own machine took its place; the path is not told. */
  readonly local: boolean;
  /** Import paths of its packages that were linked, sorted; null where the source was not there. */
  readonly packages: readonly string[] | null;
  readonly licence: Licence | null;
  /** The lines that say so, trimmed, each once; empty where none was found, or the source was not there. */
  readonly copyright: readonly string[];
  readonly homepage: string | null;
  /** `https://github.com/o/r`; null where the path does not tell. */
  readonly repository: string | null;
  /** `github.com/o`: who answers for it as far as the path tells; null for vanity paths. */
  readonly supplier: string | null;
}

export interface Licence {
  /** An SPDX licence expression: `MIT`, `Apache-2.0 AND BSD-3-Clause`, or `NOASSERTION` where the text is not a known one. */
  readonly expression: string;
  /** Files that it was found in, below the module, with the id of each. */
  readonly files: readonly LicenceFile[];
}

export interface LicenceFile {
  readonly file: string;
  /** SPDX id; null: the text is not a known one. */
  readonly id: string | null;
  /** 0 to 1: how much of the licence's text is there. */
  readonly confidence: number;
}

export interface StandardLibrary {
  /** `go1.26.8` */
  readonly version: string;
  readonly packages: readonly string[] | null;
}

export interface SharedLibrary {
  /** `libc.so.6` */
  readonly name: string;
  /** Newest symbol versions that it must have: `GLIBC_2.34`. */
  readonly symbolVersions: readonly string[];
  /** Comes with the operating system as its stable interface (kernel32.dll, libSystem). */
  readonly system: boolean;
}

export interface Edge {
  readonly from: string;
  readonly to: readonly string[];
}

export type SbomFormat = 'cyclonedx-json' | 'cyclonedx-xml' | 'spdx-json' | 'spdx-tag';

/** Of one release: written from the BOMs of all its binaries. */
export interface ReleaseBom {
  /** Of the main module; its path's last part. */
  readonly name: string;
  readonly version: string | null;
  readonly boms: readonly Bom[];
}
