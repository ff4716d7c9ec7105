import { type ErrorCode, type FilePosition, formatPosition, UserError } from '../../errors.ts';
import type { Place } from './model.ts';

/** One thing that is wrong with a patch file. */
export interface Fault {
  readonly code: ErrorCode;
  /** Without its place. */
  readonly message: string;
  readonly hint?: string;
  readonly at: FilePosition;
}

/** `.setup-go-plus/env/010-x.yaml:3:5: …`, thrown by whoever needs the file to be right. */
export function faultError({ code, message, hint, at }: Fault): UserError {
  return new UserError(code, `${formatPosition(at)}: ${message}`, {
    at,
    ...(hint === undefined ? {} : { hint }),
  });
}

export function patchError(
  code: ErrorCode,
  path: string,
  at: Place,
  message: string,
  hint?: string,
): UserError {
  return faultError({ code, message, at: { path, ...at }, ...(hint === undefined ? {} : { hint }) });
}
