import type { VariableChange } from '../patches/types.ts';
import type { Separator } from './types.ts';

/** Entries of PATH and friends as they are written, so that joining gives the same text again. */
export function splitList(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator);
}

/** For the journal. GOFLAGS is no such list: its flags depend on their order. */
export function separated({ list }: VariableChange, os: string): { readonly separator?: Separator } {
  if (list === undefined) return {};
  return { separator: list === 'commas' ? ',' : os === 'windows' ? ';' : ':' };
}

/** Each entry once, where it comes first: what is searched, and in which order. */
export function searchOrder(entries: readonly string[]): string[] {
  return [...new Set(entries)];
}
