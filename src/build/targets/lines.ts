import type { FilePosition } from '../../errors.ts';
import { parseTargets, type TargetAsk } from './parse.ts';

export interface TargetSource {
  readonly at?: FilePosition | undefined;
  /** Of each item, where the text is a list of a file. */
  readonly items?: readonly FilePosition[] | undefined;
}

/** Targets as lines of text; what is a list instead needs `parseTargetList`. @throws UserError TARGET_INVALID */
export function parseTargetLines(text: string, { at, items }: TargetSource): TargetAsk[] {
  const lines = text.split(/\r?\n/);
  const each = items?.length === lines.length;
  return lines.flatMap((line, index) => parseTargets(line, each ? (items?.[index] ?? at) : at));
}

/** No target begins so: neither GOOS nor a set, `!` or a comment. */
export function isTargetList(text: string): boolean {
  const first = text.split(/\r?\n/).find((line) => !/^\s*(?:#|$)/.test(line));
  return first !== undefined && /^\s*(?:\[|\{|-(?:\s|$))/.test(first);
}
