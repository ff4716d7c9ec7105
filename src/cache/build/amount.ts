import type { Amount } from './types.ts';

export function amountOf(files: readonly { readonly size: number }[]): Amount {
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}
