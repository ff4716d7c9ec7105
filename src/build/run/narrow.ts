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
  { env }: Pick<BuildRow, 'env'>,
  variable: Machine['env'],
): Record<string, string> {
  if (width >= cores || 'GOMAXPROCS' in env || variable('GOMAXPROCS')) return {};
  return { GOMAXPROCS: String(width) };
}
