import type { Unpacked, UnpackOptions } from '../../cache/pack/ports.ts';
import type { PackHeader } from '../../cache/pack/types.ts';
import { type ErrorCode, UserError } from '../../errors.ts';
import type { NameRules } from '../../sdk/safe-path.ts';

/** The first message to an unpacking thread. */
export interface UnpackTask {
  readonly folder: string;
  readonly options: Omit<UnpackOptions, 'onHeader'>;
  readonly rules: NameRules;
}

/** The next bytes of the pack, at the beginning of a buffer that is moved and not copied; null at its end. */
export type ToThread = { readonly buffer: ArrayBuffer; readonly length: number } | null;

export type FromThread =
  /** The buffer comes back, to be filled again. */
  | { readonly kind: 'taken'; readonly buffer: ArrayBuffer }
  | { readonly kind: 'header'; readonly header: PackHeader }
  | { readonly kind: 'done'; readonly unpacked: Unpacked }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** An error as plain data: between threads, a class and its own members are lost. */
export interface Failure {
  readonly code: ErrorCode | undefined;
  readonly message: string;
  readonly hint: string | undefined;
  readonly stack: string | undefined;
}

export function toFailure(error: unknown): Failure {
  if (error instanceof UserError) {
    const { code, message, hint } = error;
    return { code, message, hint, stack: undefined };
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { code: undefined, message, hint: undefined, stack };
}

export function fromFailure({ code, message, hint, stack }: Failure): Error {
  if (code !== undefined) return new UserError(code, message, hint === undefined ? {} : { hint });
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
