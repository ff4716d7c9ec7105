import type { ListKind } from '../values/lists.ts';
import type { Origin, PatchRef } from './types.ts';

/** A patch file, read and found well formed. Texts are templates: `${HOME}` and `$$` are still in them. */
export interface Patch {
  readonly ref: PatchRef;
  readonly form: 'yaml' | 'diff';
  readonly why: string;
  readonly when: Conditions;
  readonly guard: Guard;
  readonly operations: readonly Operation[];
  readonly allow: readonly Danger[];
  /** Variables whose values are never shown. */
  readonly redact: readonly string[];
  /** skip: where a guard does not hold, go on without this patch. */
  readonly onError: 'abort' | 'skip';
}

/** 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** All that are there must hold. */
export interface Conditions {
  /** GOOS. */
  readonly os?: readonly string[];
  /** GOARCH. */
  readonly arch?: readonly string[];
  readonly runner?: readonly RunnerKind[];
  /** A semver range over Go versions written as semver; prereleases count by their order. */
  readonly go?: string;
  readonly env?: readonly Expected[];
}

export const runnerKinds = ['github-hosted', 'self-hosted', 'none'] as const;
/** none: no GitHub Actions runner, as on a laptop or another CI. */
export type RunnerKind = (typeof runnerKinds)[number];

export interface Guard {
  /** Of the layer's values, before any patch. */
  readonly expect: readonly Expected[];
  /** Of the effective Go environment: the context and removed lines of a .patch file. */
  readonly lines: readonly ExpectedLine[];
  readonly files: readonly ExpectedFile[];
  /** The last day on which it applies, UTC. */
  readonly expires?: { readonly day: string; readonly at: Place };
}

export interface Expected {
  readonly name: string;
  readonly want: Expectation;
  readonly at: Place;
}

/** absent: not there, or empty, which is the same to Go. */
export type Expectation =
  | { readonly kind: 'equals'; readonly anyOf: readonly string[] }
  | { readonly kind: 'matches'; readonly glob: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'present' };

/** `before` must be what the node has; where the patch changes the line, `after` may be there already. */
export interface ExpectedLine {
  readonly name: string;
  /** null: no such line. */
  readonly before: string | null;
  /** Absent for context. */
  readonly after?: string | null;
  readonly at: Place;
}

export interface ExpectedFile {
  /** Relative to the workspace, forward slashes. */
  readonly path: string;
  /** Hex. */
  readonly sha256: string;
  readonly at: Place;
}

interface Common {
  readonly name: string;
  readonly at: Place;
}

export type Operation =
  /** default: only where it is not there or empty. */
  | (Common & { readonly kind: 'set' | 'default'; readonly value: string })
  | (Common & { readonly kind: 'unset' })
  | (Common & { readonly kind: 'prepend' | 'append'; readonly value: string; readonly list: ListKind })
  | (Common & {
      readonly kind: 'removeMatching';
      readonly glob: string;
      readonly max: number;
      readonly list: ListKind;
    })
  | (Common & {
      readonly kind: 'replaceEntry';
      readonly from: string;
      readonly to: string;
      readonly list: ListKind;
    })
  | (Common & { readonly kind: 'addFlag' | 'removeFlag'; readonly flag: string });

export const dangers = ['exec', 'loader', 'interpreter', 'git', 'go-root', 'system'] as const;
/** What a patch must permit by name before it may do it. */
export type Danger = (typeof dangers)[number];

export function originOf(patch: Patch, operation: { readonly at: Place }): Origin {
  return { patch: patch.ref.id, path: patch.ref.path, line: operation.at.line, why: patch.why };
}
