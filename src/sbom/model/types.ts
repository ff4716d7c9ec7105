import type { Component } from '../types.ts';

/** A module that is linked, before anything was looked up about it. */
export type Linked = Pick<Component, 'path' | 'version' | 'sum' | 'replaces' | 'local'>;

export interface LinkedModules {
  readonly main: Linked | null;
  /** By path, then version. */
  readonly modules: readonly Linked[];
  /** They are the source's: the file itself says nothing. */
  readonly fromSource: boolean;
}
