import type { Machine } from '../../host/ports.ts';
import type { BuildRow } from '../types.ts';

/**
 * Variables that keep a go command, and every compiler and linker that it runs, to some of the processors: `-p` is
 * GOMAXPROCS where nobody says otherwise. Nothing that they write depends on it.
 * @param width processors
 * @returns nothing where it may have all, and where the person has said how many
 */
export function narrow(
  width: number,
  cores: number,
  { args, env }: Pick<BuildRow, 'args' | 'env'>,
  variable: Machine['env'],
): Record<string, string> {
  const said =
    'GOMAXPROCS' in env || Boolean(variable('GOMAXPROCS')) || [...args, ...words(env.GOFLAGS)].some(isWidth);
  if (said || width >= cores) return {};
  return { GOMAXPROCS: String(width) };
}

/** As the go command splits GOFLAGS, quotes aside. */
function words(flags: string | null | undefined): readonly string[] {
  return (flags ?? '').split(/[\s'"]+/);
}

function isWidth(flag: string): boolean {
  return /^--?p=/.test(flag);
}
