/** What is in a GOCACHE. Plain data: names are those of entry-name.ts. */
export interface BuildCacheFacts {
  readonly actions: readonly ActionFact[];
  readonly outputs: readonly OutputFact[];
  /** Fuzz inputs and testexpire.txt. */
  readonly others: readonly OtherFact[];
  /** Entries that Go would not accept either. */
  readonly broken: number;
}

export interface ActionFact {
  /** 64 hex digits. */
  readonly id: string;
  /** Id of its output. */
  readonly output: string;
  /** Bytes of the output, as the action says. */
  readonly size: number;
  /** When it was put into the cache, milliseconds since 1970. */
  readonly put: number;
  /** Of the file, in bytes. */
  readonly bytes: number;
  readonly mtime: number;
}

export interface OutputFact {
  readonly id: string;
  /** Name of the file: that of the program where it is one. */
  readonly name: string;
  readonly size: number;
  /** Of the name that Go touches: the folder of a program. */
  readonly mtime: number;
  readonly executable: boolean;
  readonly content: OutputContent;
}

export type OutputContent =
  | { readonly kind: 'unknown' }
  /** The list of a module's packages, made from what lay in GOMODCACHE (cmd/go/internal/modindex). */
  | { readonly kind: 'index' }
  /** What a test printed that passed. */
  | { readonly kind: 'test'; readonly seconds: number };

export interface OtherFact {
  readonly name: string;
  readonly size: number;
  readonly mtime: number;
}

export interface Amount {
  readonly files: number;
  readonly bytes: number;
}
