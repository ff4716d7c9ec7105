/** What the bytes of an executable, shared library or object file say. Plain data: `--json` prints it as it is. */
export interface Inspection {
  readonly format: Image['format'] | 'universal';
  /** Bytes of the file. */
  readonly size: number;
  /** One; in a universal Mach-O one for each CPU. */
  readonly images: readonly Image[];
  /** The texts that were asked for, each with the offset of its first occurrence, or null. */
  readonly texts: readonly FoundText[];
  /** Local paths in the bytes; null where nobody asked. */
  readonly localPaths: LocalPaths | null;
}

export interface Image {
  readonly format: 'elf' | 'pe' | 'mach-o' | 'wasm';
  /** Where the image begins in the file: 0, but in a universal Mach-O. */
  readonly offset: number;
  readonly size: number;
  readonly bits: 32 | 64;
  readonly endianness: 'little' | 'big';
  /** GOOS as the headers say it. null: they do not (wasm of no known host, EFI, an unknown ABI). */
  readonly os: string | null;
  /** GOARCH; null for a CPU that Go does not know. */
  readonly arch: string | null;
  /** The machine as the format's own number, for CPUs that have no GOARCH. */
  readonly machine: number;
  readonly kind: 'executable' | 'library' | 'object' | 'other';
  /** null for what is not linked yet. */
  readonly linkage: Linkage | null;
  /** The dynamic loader: PT_INTERP of ELF, LC_LOAD_DYLINKER of Mach-O. */
  readonly interpreter: string | null;
  readonly libraries: readonly Library[];
  /** DT_RPATH and DT_RUNPATH, LC_RPATH. */
  readonly searchPaths: readonly string[];
  /** The C library that it is linked with, where it can be told. */
  readonly libc: 'glibc' | 'musl' | 'bionic' | null;
  /** Of each namespace of ELF symbol versions (GLIBC, GLIBCXX, GCC, …) the newest that must be there. */
  readonly symbolVersions: readonly SymbolVersion[];
  /** There is a table of local symbols. Dynamic symbols do not count. */
  readonly symbols: boolean;
  /** There is DWARF. */
  readonly dwarf: boolean;
  readonly hardening: Hardening;
  /** GNU build ID, LC_UUID: lower-case hex. */
  readonly buildId: string | null;
  /** Mach-O: the oldest system it runs on, `12.0`. */
  readonly minOs: string | null;
  /** PE: what opens with it. */
  readonly subsystem: 'console' | 'windows' | 'other' | null;
  readonly go: GoBuild | null;
}

/**
 * `system-dynamic`: loads only libraries that come with the system and that are its only stable interface, as every
 * program of macOS and Windows and each Go program of OpenBSD, Solaris and illumos does, also without cgo.
 */
export type Linkage = 'static' | 'static-pie' | 'dynamic' | 'system-dynamic';

export interface Library {
  readonly name: string;
  /** `weak`: may be absent (Mach-O). `delayed`: loaded at its first use (PE, Mach-O). */
  readonly kind: 'needed' | 'weak' | 'delayed' | 'reexported';
}

export interface SymbolVersion {
  /** `GLIBC`, `GLIBCXX`, `CXXABI`, `GCC` */
  readonly name: string;
  /** `2.34` */
  readonly version: string;
  readonly library: string;
}

/** null: the format has no such thing, or the bytes do not tell. */
export interface Hardening {
  /** Loaded at any address. ELF: ET_DYN; PE: DYNAMIC_BASE with relocations left in; Mach-O: MH_PIE. */
  readonly pie: boolean | null;
  /** No executable stack. ELF: PT_GNU_STACK (absent: the system decides, so no); PE: NX_COMPAT; Mach-O: no MH_ALLOW_STACK_EXECUTION. */
  readonly nx: boolean | null;
  readonly relro: 'none' | 'partial' | 'full' | null;
  /** C code checks for overrun stack buffers. */
  readonly canary: boolean | null;
  /** PE: Control Flow Guard. */
  readonly cfg: boolean | null;
  /** PE: HIGH_ENTROPY_VA. */
  readonly highEntropy: boolean | null;
  /** What is there; nothing is verified. */
  readonly signature: 'none' | 'ad-hoc' | 'present' | null;
}

export interface GoBuild {
  /** `go1.26.8`, or as the toolchain names itself. */
  readonly version: string;
  /** The package that was built; null in GOPATH mode. */
  readonly path: string | null;
  readonly main: Module | null;
  readonly deps: readonly Module[];
  /** `-trimpath`, `CGO_ENABLED`, `GOAMD64`, `vcs.revision`, … in the file's order. Go before 1.18 wrote none. */
  readonly settings: Readonly<Record<string, string>>;
}

export interface Module {
  readonly path: string;
  readonly version: string;
  /** `h1:…`; null where Go had none, as for a local replacement. */
  readonly sum: string | null;
  readonly replacedBy: Module | null;
}

export interface FoundText {
  readonly text: string;
  readonly offset: number | null;
}

export interface LocalPaths {
  /** Occurrences in all. */
  readonly count: number;
  /** The first of them, each once. */
  readonly samples: readonly { readonly path: string; readonly offset: number }[];
}
