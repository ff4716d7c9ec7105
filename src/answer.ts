import { formatPosition } from './errors.ts';

/** A value with the reason for it: logs, outputs, the summary and the doctor all print from this. */
export interface Answer<T> {
  readonly value: T;
  /** Who said so: `go-version input`, `go.mod`, `config`. */
  readonly source: string;
  readonly path?: string;
  /** 1-based. */
  readonly line?: number;
  readonly why: string;
}

/** `go.mod:3` where there is a file, else the source's name. */
export function whereFrom(answer: Answer<unknown>): string {
  if (answer.path === undefined) return answer.source;
  return formatPosition({ path: answer.path, ...(answer.line === undefined ? {} : { line: answer.line }) });
}
