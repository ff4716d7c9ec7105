import type { LayerValue, LayerValues, VariableChange } from '../patches/types.ts';

/** One place that can hold variables: enough for another process to open it again and undo what was done there. */
export type LayerTarget =
  | { readonly layer: 'job' }
  | { readonly layer: 'goenv'; readonly file: string }
  | { readonly layer: 'shell'; readonly shell: RcShell; readonly file: string }
  | { readonly layer: 'user'; readonly key: string };

/** pwsh is PowerShell 6 and newer, powershell that which comes with Windows. */
export const rcShells = ['bash', 'zsh', 'fish', 'pwsh', 'powershell'] as const;
export type RcShell = (typeof rcShells)[number];

/** What a layer holds of one variable. null: nothing. */
export type Held = HeldValue | HeldRemoval | null;

export interface HeldValue extends LayerValue {
  /** Where it stands, 0-based, in a file that is edited line by line: there it is put back. */
  readonly line?: number;
}

/** Of layers that are carried out by a shell: it takes the variable away. */
export interface HeldRemoval {
  readonly removed: true;
}

export const separators = [':', ';', ','] as const;
export type Separator = (typeof separators)[number];

export interface Assignment {
  /** As the layer spells it already. */
  readonly name: string;
  readonly before: Held;
  readonly after: Held;
  /** Between the entries of a list such as PATH. */
  readonly separator?: Separator;
  readonly secret?: true;
}

/** What an apply will write, after everything that can be refused has been. */
export interface Prepared {
  readonly assignments: readonly Assignment[];
  /** What a person should know before or after it is written. */
  readonly notes: readonly string[];
}

/** Stays after this process; so it is journalled, and can be undone by another one. */
export interface Layer {
  readonly target: LayerTarget;
  /** For people: the file, the key. */
  readonly place: string;
  /** What a plan starts from. @throws UserError LAYER_UNREADABLE */
  read(): Promise<LayerValues>;
  /** Writes nothing. @throws UserError LAYER_REFUSED for what this layer cannot or must not hold */
  prepare(changes: readonly VariableChange[]): Promise<Prepared>;
  /** What it holds of these names now, in their spelling. @throws UserError LAYER_UNREADABLE */
  holds(names: readonly string[]): Promise<ReadonlyMap<string, Held>>;
  /**
   * Files change whole or not at all; the registry can be left between two variables, which the journal mends.
   * @throws UserError LAYER_UNREADABLE, DISK_DENIED, DISK_FULL, COMMAND_FAILED
   */
  write(values: ReadonlyMap<string, Held>): Promise<void>;
}

/** Where it stands in the file makes no difference. */
export function sameHeld(a: Held, b: Held): boolean {
  if (a === null || b === null) return a === b;
  if ('removed' in a || 'removed' in b) return 'removed' in a && 'removed' in b;
  return a.text === b.text && a.kind === b.kind;
}
