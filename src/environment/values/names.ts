/** A variable's name as every system and shell can carry it. Windows' `ProgramFiles(x86)` is none: it can be read only. */
export const namePattern = /^[A-Za-z_][A-Za-z0-9_]{0,255}$/;

/**
 * What two spellings of one variable have in common: Windows finds `PATH` under `Path`.
 * @param os GOOS of the machine that has the variable
 */
export function nameKey(name: string, os: string): string {
  return os === 'windows' ? name.toUpperCase() : name;
}

/** The value under any spelling of its name, with the spelling that it is there under. */
export function findVariable<T>(
  values: ReadonlyMap<string, T>,
  name: string,
  os: string,
): { readonly name: string; readonly value: T } | undefined {
  const exact = values.get(name);
  if (exact !== undefined) return { name, value: exact };
  if (os !== 'windows') return undefined;
  const key = nameKey(name, os);
  for (const [spelling, value] of values) if (nameKey(spelling, os) === key) return { name: spelling, value };
  return undefined;
}

/** The same by code unit on every machine, whatever its locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
