import type { Machine } from '../../host/ports.ts';
import type { BuildRow } from '../types.ts';

export interface Narrowed {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Keeps a go command, and every compiler and linker that it runs, to some of the processors. Nothing that they write
 * depends on it: neither is part of a package's key.
 * @param width processors
 * @returns nothing where it may have all, and where the person has said how many
 */
export function narrow(
  width: number,
  cores: number,
  { args, env }: Pick<BuildRow, 'args' | 'env'>,
  variable: Machine['env'],
): Narrowed {
  const said =
    args.some((arg) => /^--?p=/.test(arg)) ||
    /(?:^|\s)['"]?--?p=/.test(variable('GOFLAGS') ?? '') ||
    'GOMAXPROCS' in env ||
    Boolean(variable('GOMAXPROCS'));
  if (said || width >= cores) return { args: [], env: {} };
  return { args: [`-p=${width}`], env: { GOMAXPROCS: String(width) } };
}
