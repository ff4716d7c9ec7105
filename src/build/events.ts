import type { BuildPlan, BuildRow, RowResult } from './types.ts';

/** What doors show while it happens. */
export type BuildEvent =
  | { readonly kind: 'planned'; readonly plan: BuildPlan }
  | { readonly kind: 'started'; readonly row: BuildRow; readonly alone: boolean }
  | { readonly kind: 'compiling'; readonly row: BuildRow; readonly importPath: string }
  | {
      readonly kind: 'ended';
      readonly row: BuildRow;
      readonly result: RowResult;
      /** Bytes, of all binaries. */
      readonly size: number;
      /** What is worth a look, but does not fail the build. */
      readonly warnings: readonly string[];
    }
  | { readonly kind: 'checking' }
  | { readonly kind: 'publishing' };
