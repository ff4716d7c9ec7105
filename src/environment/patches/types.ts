import type { ListKind } from '../values/lists.ts';

/** Where a change comes from: one operation of one patch. */
export interface Origin {
  /** The patch's id. */
  readonly patch: string;
  /** Of the patch file, as it was given or found, with forward slashes. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly why: string;
}

/** One entry of a list variable (PATH and friends), or one flag of GOFLAGS. */
export interface EntryChange {
  readonly entry: string;
  readonly kind: 'kept' | 'added' | 'removed' | 'moved';
  /** Absent for what is kept. */
  readonly origin?: Origin;
}

/** What becomes of one variable. `null`: it is not there. */
export interface VariableChange {
  /** As the layer spells it already (`Path` on Windows), else as the patch does. */
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  /** What separates its entries: as PATH's are on that system, or commas. Absent: no list, or GOFLAGS. */
  readonly list?: ListKind;
  /** In the order of the result, removed ones where they were; only for lists. */
  readonly entries?: readonly EntryChange[];
  /** In the order in which they were applied; at least one. */
  readonly origins: readonly Origin[];
  /** Its values are never printed, written to a snapshot or journalled in plain text. */
  readonly secret: boolean;
}

export interface PatchRef {
  readonly id: string;
  readonly path: string;
  /** Of the file's bytes with LF for CRLF, hex: a checkout on Windows is the same patch. */
  readonly sha256: string;
}

/** Plain data: what --json prints, the job summary shows, a journal records and a test compares. */
export interface PatchPlan {
  readonly schema: 1;
  /** GOOS of the machine it is for: decides separators and case rules, whatever machine plans. */
  readonly os: string;
  readonly patches: readonly PatchRef[];
  /** Sorted by name. Only what differs: applied twice, the second plan has none. */
  readonly changes: readonly VariableChange[];
  /** Patches whose conditions do not hold here. */
  readonly skipped: readonly (PatchRef & { readonly why: string })[];
  /** Dangers that a patch's own `allow` permits: shown wherever the plan is. */
  readonly allowed: readonly (Origin & { readonly what: string })[];
  /** sha256 over patches and result, equal on all nodes whose results are equal in meaning. */
  readonly digest: string;
}

export const layerNames = ['process', 'job', 'goenv', 'shell', 'user'] as const;
export type LayerName = (typeof layerNames)[number];

/** What a layer holds now: the values that a plan starts from. */
export interface LayerValues {
  readonly values: ReadonlyMap<string, LayerValue>;
}

export interface LayerValue {
  readonly text: string;
  /** Windows' registry only. */
  readonly kind?: 'REG_SZ' | 'REG_EXPAND_SZ';
}
