import type { Component, SharedLibrary, StandardLibrary, Subject } from '../types.ts';

/** What one document lists: each part once, with an id that no other part has. Both formats are written from it. */
export interface Inventory {
  /** Of the one program, or of the release. */
  readonly root: string;
  /** null where the document is about one program. */
  readonly release: ReleasePart | null;
  /** Sorted by id, as all that follow. */
  readonly programs: readonly ProgramPart[];
  readonly modules: readonly ModulePart[];
  readonly standards: readonly StandardPart[];
  readonly libraries: readonly LibraryPart[];
  /** Each part once, also where it needs nothing. */
  readonly needs: readonly Need[];
  /** Seconds since 1970: the newest of the programs; null where none is known. */
  readonly created: number | null;
  readonly unknown: readonly string[];
}

export interface ReleasePart {
  readonly id: string;
  readonly name: string;
  readonly version: string | null;
  /** The main module of all programs; null where they have several. */
  readonly module: string | null;
}

export interface ProgramPart {
  readonly id: string;
  readonly subject: Subject;
  readonly main: Component | null;
  readonly version: string | null;
  readonly purl: string | null;
  /** Ids of all that is linked into it. */
  readonly linked: readonly string[];
  /** Ids of the shared libraries that it loads. */
  readonly loads: readonly string[];
  readonly standard: StandardLibrary | null;
  readonly graph: 'modules' | 'flat';
}

export interface ModulePart {
  readonly id: string;
  readonly component: Component;
  readonly purl: string | null;
}

export interface StandardPart {
  readonly id: string;
  readonly library: StandardLibrary;
}

export interface LibraryPart {
  readonly id: string;
  readonly library: SharedLibrary;
}

export interface Need {
  readonly from: string;
  readonly to: readonly string[];
}
